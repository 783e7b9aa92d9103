"""What the page of what is on shows, and the few entries of it at home."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry.

    Attributes:
        datetime: for machines, ``2027-03-06`` or ``12-04``; empty where no day is promised.
        spans: what the phone compares with its own date: first days, or first and last with a
            stroke between, in order, with blanks between; without a year for every year.
        day: as one says it.
        beside: a weekday, or that it is so every year.
        see: title of the exhibit that it leads to; empty for none.
        days: on which days a lunar one falls; empty for the others.
        file: the entry for the phone's own calendar; empty where no day is promised.
    """

    id: str
    datetime: str
    spans: str
    day: str
    beside: str
    hours: str
    name: str
    kind: str
    where: str
    note: str
    days: str
    basis: str
    see: str
    see_address: str
    file: str


@dataclass(frozen=True, slots=True)
class MonthView:
    """The entries of one month."""

    title: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class YearView:
    """The months of one year, or of every year, in which something is on."""

    id: str
    title: str
    draft: bool
    months: tuple[MonthView, ...]


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The whole page.

    Attributes:
        years: the latest first; every year last.
        programmes: what has no day of its own.
        feed: the whole calendar as a file; empty when there is no day in it.
    """

    title: str
    description: str
    years: tuple[YearView, ...]
    programmes_title: str
    programmes: tuple[EntryView, ...]
    feed: str
    nav: str = ""


@dataclass(frozen=True, slots=True)
class ComingView:
    """What is on, at home.

    Attributes:
        entries: those from which the phone chooses.
        first: how many are shown where nobody can choose.
        rhythms: what happens besides, in one sentence; may be empty.
    """

    entries: tuple[EntryView, ...]
    first: int
    rhythms: str
    address: str
