"""What is on: an event of the town, a day that returns every year, a programme without a date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from yunyouguan.model.lunar import FIRST_YEAR, LAST_YEAR, solar_day
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.vocabulary import Status

EVERY_YEAR = "every-year"
"""The file of what has no year."""


class EventCard(Record):
    """One row of a calendar's table; every cell is a text."""

    date: str = entry("日期", "哪一天；几天的写「5月1日至5月31日」", example="2027-03-06")
    time: str = entry("时间", "几点到几点，整天的不写", example="9:00—11:00", default="")
    name: str = entry("活动", "叫什么", example="法律早市")
    kind: str = entry("类别", "从类别表里选，可以不写", example="法律早市", default="")
    location: str = entry("地点", "一个地方的名字", example="民法典法治主题广场", default="")
    note: str = entry("说明", "一两句话", default="")
    exhibit: str = entry(
        "展品", "去看哪件展品，写它的地址", example="micro-lessons/anti-fraud", default=""
    )
    basis: str = entry("依据", "文件号和条目，或者哪部法第几条", default="")


class CalendarCard(Record):
    """The header of ``exhibits/calendar/<year>.md`` and ``every-year.md``."""

    title: str = entry("标题", "可以不写；不写就是「2027年」这样", default="")
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填", default="")
    reviewed: str = entry("复核日期", "发布前必填", example="2026-11-23", default="")


@dataclass(frozen=True, slots=True)
class Dated:
    """From one day to another, both included; often the same."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Yearly:
    """The same days of every year, as (month, day); never beyond New Year."""

    first: tuple[int, int]
    last: tuple[int, int]

    def in_year(self, year: int) -> Dated:
        """The days of one year."""
        return Dated(date(year, *self.first), date(year, *self.last))


@dataclass(frozen=True, slots=True)
class Lunar:
    """A day of the lunar year, such as 九月初九; known for the years of our table."""

    month: int
    day: int
    words: str

    def days(self, since: int) -> tuple[date, ...]:
        """The days on which it falls, from the lunar year ``since`` on."""
        years = range(max(since, FIRST_YEAR), LAST_YEAR + 1)
        return tuple(solar_day(year, self.month, self.day) for year in years)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A rhythm in words, such as 每月1次: no day is promised."""

    words: str


When = Dated | Yearly | Lunar | Spoken


@dataclass(frozen=True, slots=True)
class Hours:
    """When on a day it begins and, if that is said, ends."""

    begin: time
    end: time | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One entry; a row such as 每月第一个星期六 makes several.

    Attributes:
        hours: None for a whole day.
        place: its row.
        places: field name to its cell, where cells have places of their own.
    """

    card: EventCard
    when: When
    hours: Hours | None
    place: Place
    places: Mapping[str, Place]

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the row when cells have no places."""
        return self.places.get(field, self.place)


@dataclass(frozen=True, slots=True)
class Calendar:
    """One file of events.

    Attributes:
        slug: the year, or ``every-year``.
        events: in the order of the file.
    """

    slug: str
    card: CalendarCard
    events: tuple[Event, ...]
    place: Place
    places: Mapping[str, Place]

    @property
    def year(self) -> int | None:
        """None for what returns every year."""
        return None if self.slug == EVERY_YEAR else int(self.slug)

    @property
    def is_published(self) -> bool:
        """Only these are built."""
        return self.card.status is Status.PUBLISHED

    @property
    def dated(self) -> Iterator[tuple[Event, Dated]]:
        """The events that have a day of their own."""
        return ((one, one.when) for one in self.events if isinstance(one.when, Dated))

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)
