"""The page of what is on, its files for calendars, and what home shows of it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import groupby

from yunyouguan.model.event import Calendar, Dated, Event, Lunar, Spoken, Yearly
from yunyouguan.model.site import SiteAsset, SitePage
from yunyouguan.render import calendar_words as words
from yunyouguan.render.calendar_file import Noted, calendar_bytes
from yunyouguan.render.calendar_view import (
    CalendarView,
    ComingView,
    EntryView,
    MonthView,
    YearView,
)
from yunyouguan.render.share import calendar_card
from yunyouguan.render.walk import Walk

CALENDAR = "calendar/"
FEED = f"{CALENDAR}all.ics"
FIRST_AT_HOME = 3
# An entry at home weighs about 60 bytes gzipped; a month of daily events must not double the page.
MOST_AT_HOME = 40
LUNAR_YEARS_TOLD = 3


def calendar_pages(walk: Walk) -> Iterator[SitePage]:
    """The page; nothing when the museum has nothing on."""
    if walk.calendars:
        yield SitePage(
            CALENDAR, "calendar.html", words.TITLE, words.DESCRIPTION,
            partial(calendar_view, walk), calendar_card(walk),
        )  # fmt: skip


def calendar_files(walk: Walk) -> Iterator[SiteAsset]:
    """The whole calendar to subscribe to, and each entry to take home alone."""
    noted = [one for calendar in walk.calendars for one in _noted(walk, calendar)]
    if noted:
        name = f"{walk.museum.card.name}：{words.TITLE}"
        yield SiteAsset(FEED, calendar_bytes(noted, name))
    for one in noted:
        yield SiteAsset(f"{CALENDAR}{_stem(one.uid)}.ics", calendar_bytes([one]))


def calendar_view(walk: Walk) -> CalendarView:
    """Years, the latest first; then every year; then what has no day."""
    years = [one for one in reversed(walk.calendars) if one.year]
    returning = [one for one in walk.calendars if not one.year]
    shown = [_year(walk, one) for one in (*years, *returning)]
    spoken = [pair for one in returning for pair in _identified(one)
              if isinstance(pair[1].when, Spoken)]  # fmt: skip
    years_shown = tuple(one for one in shown if one.months)
    return CalendarView(
        words.TITLE, words.DESCRIPTION, years_shown,
        _programmes_title(walk),
        tuple(_entry(walk, event, uid, date.min) for uid, event in spoken),
        FEED if years_shown else "",
    )  # fmt: skip


def coming_view(walk: Walk) -> ComingView | None:
    """What the phone may choose from: days that return, and the last of those with a year."""
    if not walk.calendars:
        return None
    dated, returning, spoken = [], [], []
    for calendar in walk.calendars:
        for uid, event in _identified(calendar):
            entry = _entry(walk, event, uid, _stamp(calendar))
            match event.when:
                case Dated():
                    dated.append(entry)
                case Spoken():
                    spoken.append(event)
                case _:
                    returning.append(entry)
    chosen = (*sorted(dated, key=lambda one: one.spans)[-MOST_AT_HOME:], *returning[:MOST_AT_HOME])
    return ComingView(chosen, FIRST_AT_HOME, _rhythms(walk, spoken), CALENDAR)


def calendar_titles(calendars: Iterable[Calendar]) -> Iterator[str]:
    """What this page and home set in the Song face."""
    yield words.TITLE + words.PROGRAMMES + words.EVERY_YEAR_DAYS + "0123456789年月日"
    for calendar in calendars:
        yield calendar.card.title
        for event in calendar.events:
            yield event.card.name + words.spoken(event.when)


def _programmes_title(walk: Walk) -> str:
    """What staff wrote over that which has no day."""
    titles = (one.card.title for one in walk.calendars if not one.year)
    return next((title for title in titles if title), words.PROGRAMMES)


def _rhythms(walk: Walk, events: list[Event]) -> str:
    """常年的普法活动：法律早市每月1次; empty when nothing returns without a day."""
    told = "，".join(f"{one.card.name}{words.spoken(one.when)}" for one in events)
    return f"{_programmes_title(walk)}：{told}。" if told else ""


def _year(walk: Walk, calendar: Calendar) -> YearView:
    """The days of one file in order; what has no day stands elsewhere."""
    days = [(uid, event) for uid, event in _identified(calendar)
            if not isinstance(event.when, Spoken)]  # fmt: skip
    days.sort(key=lambda pair: _order(pair[1], _stamp(calendar)))
    title = calendar.card.title if calendar.year else ""
    return YearView(
        f"y-{calendar.slug}",
        title or (words.heading_of_year(calendar.year) if calendar.year else words.EVERY_YEAR_DAYS),
        not calendar.is_published,
        tuple(
            MonthView(
                words.heading_of_month(month),
                tuple(_entry(walk, event, uid, _stamp(calendar)) for uid, event in pairs),
            )
            for month, pairs in groupby(days, key=lambda pair: _order(pair[1], _stamp(calendar))[0])
        ),
    )


def _entry(walk: Walk, event: Event, uid: str, stamp: date) -> EntryView:
    card, when = event.card, event.when
    found = walk.find(card.exhibit) if card.exhibit else None
    lunar = when.days(stamp.year) if isinstance(when, Lunar) else ()
    return EntryView(
        id=_stem(uid),
        datetime=_datetime(event),
        spans=_spans(event, stamp),
        day=words.spoken(when),
        beside=words.beside(when),
        hours=words.hours(event.hours),
        name=card.name,
        kind=card.kind if card.kind != card.name else "",
        where=card.location,
        note=card.note,
        days=words.days_of_lunar(lunar[:LUNAR_YEARS_TOLD]),
        basis=card.basis,
        see=found.card.title if found else "",
        see_address=found.address if found else "",
        file="" if isinstance(when, Spoken) else f"{CALENDAR}{_stem(uid)}.ics",
    )


def _noted(walk: Walk, calendar: Calendar) -> Iterator[Noted]:
    for uid, event in _identified(calendar):
        if not isinstance(event.when, Spoken):
            entry = _entry(walk, event, uid, _stamp(calendar))
            told = (entry.hours if event.hours else "", event.card.note,
                    event.card.basis and f"依据：{event.card.basis}")  # fmt: skip
            yield Noted(event, uid, _stamp(calendar), "\n".join(one for one in told if one))


def _identified(calendar: Calendar) -> Iterator[tuple[str, Event]]:
    """Each event with a name that stays, whatever is mended but its day and its title.

    Two of one title on one day, at two hours, are told apart by their order.
    """
    seen: Counter[str] = Counter()
    for event in calendar.events:
        day = _day_name(event)
        mark = hashlib.sha256(event.card.name.encode()).hexdigest()[:6]
        stem = f"{day}-{mark}"
        seen[stem] += 1
        yield f"{stem}{f'-{seen[stem]}' if seen[stem] > 1 else ''}@yunyouguan", event


def _day_name(event: Event) -> str:
    match event.when:
        case Dated(first):
            return first.isoformat()
        case Yearly((month, day)):
            return f"{month:02}-{day:02}"
        case Lunar(month, day):
            return f"lunar-{month:02}-{day:02}"
        case Spoken():
            return "always"


def _stem(uid: str) -> str:
    return uid.partition("@")[0]


def _stamp(calendar: Calendar) -> date:
    """The day of its review; a draft that has none is shown to nobody but staff."""
    try:
        return date.fromisoformat(calendar.card.reviewed)
    except ValueError:
        return date(calendar.year or 2026, 1, 1)


def _order(event: Event, stamp: date) -> tuple[int, int, str, str]:
    """By month, day and hour; a lunar day where it falls in the year of the review."""
    begin = event.hours.begin.isoformat() if event.hours else ""
    match event.when:
        case Dated(first):
            return first.month, first.day, begin, event.card.name
        case Yearly((month, day)):
            return month, day, begin, event.card.name
        case Lunar() as lunar:
            falls = next(iter(lunar.days(stamp.year)), stamp)
            return falls.month, falls.day, begin, event.card.name
        case Spoken():
            return 0, 0, begin, event.card.name


def _datetime(event: Event) -> str:
    match event.when:
        case Dated(first):
            return first.isoformat()
        case Yearly((month, day)):
            return f"{month:02}-{day:02}"
        case _:
            return ""


def _spans(event: Event, stamp: date) -> str:
    match event.when:
        case Dated(first, last):
            return _span(first.isoformat(), last.isoformat())
        case Yearly((month, day), (last_month, last_day)):
            return _span(f"{month:02}-{day:02}", f"{last_month:02}-{last_day:02}")
        case Lunar() as lunar:
            return " ".join(one.isoformat() for one in lunar.days(stamp.year))
        case Spoken():
            return ""


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"
