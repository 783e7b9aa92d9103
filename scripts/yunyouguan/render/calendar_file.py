"""Events as files that the calendar of a phone or an office computer takes in.

Source: RFC 5545; nothing in them tells when they were built, so equal museums give equal bytes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar as Ical
from icalendar import Event as Entry
from icalendar import Timezone, TimezoneStandard

from yunyouguan.model.event import Dated, Event, Lunar, Spoken, Yearly

MAKER = "-//yunyouguan//calendar//ZH"
ZONE = "Asia/Shanghai"
# Since 1991 no clock was put forward in China, so one rule says it all.
OFFSET = timedelta(hours=8)
ZONE_SINCE = datetime(1992, 1, 1)  # noqa: DTZ001 - a zone's own beginning has no zone
# So long before a subscribed phone asks again; the museum is built when somebody wrote something.
ASK_AGAIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Noted:
    """An event as its file tells of it.

    Attributes:
        uid: the same in every build, whatever is mended in it but its day and name.
        stamp: the day on which somebody looked it over.
        about: what the entry says below its title.
    """

    event: Event
    uid: str
    stamp: date
    about: str


def calendar_bytes(events: Iterable[Noted], name: str = "") -> bytes:
    """A calendar of these events, whole days without a zone.

    Args:
        name: over the list of a phone that subscribes; empty for a single entry.
    """
    noted = tuple(events)
    book = Ical()
    book.add("prodid", MAKER)
    book.add("version", "2.0")
    if name:
        book.add("x-wr-calname", name)
        book.add("refresh-interval", ASK_AGAIN, parameters={"VALUE": "DURATION"})
    if any(_has_hours(one.event) for one in noted):
        book.add_component(_zone())
    for one in noted:
        for entry in _entries(one):
            book.add_component(entry)
    return bytes(book.to_ical())


def _entries(noted: Noted) -> Iterator[Entry]:
    """One, or for a lunar day one for each year that is known."""
    match noted.event.when:
        case Dated() as days:
            yield _entry(noted, days, noted.uid)
        case Yearly() as days:
            entry = _entry(noted, days.in_year(noted.stamp.year), noted.uid)
            entry.add("rrule", {"freq": "yearly"})
            yield entry
        case Lunar() as days:
            for day in days.days(noted.stamp.year):
                yield _entry(noted, Dated(day, day), f"{day.year}-{noted.uid}")
        case Spoken():
            return


def _entry(noted: Noted, days: Dated, uid: str) -> Entry:
    card, hours = noted.event.card, noted.event.hours
    entry = Entry()
    entry.add("uid", uid)
    entry.add("dtstamp", datetime.combine(noted.stamp, time(), UTC))
    entry.add("summary", card.name)
    if hours and _has_hours(noted.event):
        _add_time(entry, "dtstart", days.first, hours.begin)
        if hours.end:
            _add_time(entry, "dtend", days.first, hours.end)
    else:
        entry.add("dtstart", days.first)
        # The end of RFC 5545 is the day behind the last.
        entry.add("dtend", days.last + timedelta(days=1))
        entry.add("transp", "TRANSPARENT")
    if card.location:
        entry.add("location", card.location)
    if noted.about:
        entry.add("description", noted.about)
    return entry


def _has_hours(event: Event) -> bool:
    """Several days with hours fill the phone's days; the hours are told in words."""
    when = event.when
    return bool(event.hours) and isinstance(when, Dated) and when.first == when.last


def _add_time(entry: Entry, name: str, day: date, clock: time) -> None:
    entry.add(name, datetime.combine(day, clock), parameters={"TZID": ZONE})


def _zone() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", ZONE)
    standard.add("dtstart", ZONE_SINCE)
    standard.add("tzoffsetfrom", OFFSET)
    standard.add("tzoffsetto", OFFSET)
    standard.add("tzname", "CST")
    zone.add_component(standard)
    return zone
