"""Rules over what is on: known words, each entry once, a law named, exhibits that are there."""

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches

from yunyouguan.check.page import Sheet, sheet_of_passages
from yunyouguan.model.event import Calendar, Event, Spoken
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import EVENT_KINDS, LAW_DAY, Status

SHOWN_FIELDS = ("date", "name", "location", "note", "basis")


def kind_unknown(calendar: Calendar) -> Iterator[Finding]:
    """A category stands in the list; none at all is allowed."""
    for event in _rows(calendar):
        kind = event.card.kind
        if not kind or kind in EVENT_KINDS:
            continue
        near = get_close_matches(kind, EVENT_KINDS, n=1)
        yield Finding(
            rule="calendar.kind-unknown",
            place=event.place_of("kind"),
            message=f"类别表里没有「{kind}」，观众分不清是哪一种活动。",
            remedy=f"是不是想写「{near[0]}」？"
            if near
            else f"从这些里选：{'、'.join(EVENT_KINDS)}",
        )


def twice(calendar: Calendar) -> Iterator[Finding]:
    """The same event on the same day, at the same hour and place, stands there once."""
    seen: dict[tuple[object, ...], Event] = {}
    told: set[Place] = set()
    for event in calendar.events:
        key = (event.when, event.hours, event.card.name, event.card.location)
        first = seen.setdefault(key, event)
        if first is not event and event.place not in told:
            told.add(event.place)
            yield Finding(
                rule="calendar.twice",
                place=event.place,
                message=f"「{event.card.name}」在 {first.place} 已经写过，观众会以为一天办两场。",
                remedy="删掉一行；真是两场，就在「时间」或「地点」里分清楚。",
            )


def no_basis(calendar: Calendar) -> Iterator[Finding]:
    """A day that is shown as one of the law says of which; a rhythm, where it is written."""
    if not calendar.is_published:
        return
    for event in _rows(calendar):
        is_law_day = event.card.kind == LAW_DAY
        if not event.card.basis and (is_law_day or isinstance(event.when, Spoken)):
            example = "《法治宣传教育法》第十三条第二款" if is_law_day else "某政发〔2026〕3号 三.1"
            yield Finding(
                rule="calendar.no-basis",
                place=event.place_of("basis"),
                message=f"「{event.card.name}」没有写依据，观众不知道是谁定的，本馆也没法核对。",
                remedy=f"在「依据」那一列写上，例如：{example}",
            )


def exhibits(calendar: Calendar, museum: Museum) -> Iterator[Finding]:
    """An entry leads to an exhibit that visitors see."""
    known = {one.address.strip("/"): one for one in museum.exhibits}
    for event in _rows(calendar):
        written = event.card.exhibit
        if not written:
            continue
        place = event.place_of("exhibit")
        exhibit = known.get(written.strip("/"))
        if exhibit is None:
            near = get_close_matches(written.strip("/"), known, n=1)
            yield Finding(
                rule="calendar.no-such-exhibit",
                place=place,
                message=f"活动「{event.card.name}」的展品「{written}」馆里没有，"
                "观众点了看到「找不到」。",
                remedy=f"是不是想写「{near[0]}」？" if near
                else "写展厅和展品的文件夹名，中间用斜杠，例如：micro-lessons/anti-fraud",
            )  # fmt: skip
        elif calendar.is_published and not exhibit.is_published:
            state = "已经撤下" if exhibit.card.status is Status.WITHDRAWN else "还没有发布"
            yield Finding(
                rule="calendar.exhibit-unpublished",
                place=place,
                message=f"活动「{event.card.name}」的展品「{exhibit.card.title}」{state}，"
                "观众点了看到「找不到」。",
                remedy="换一件已发布的展品，或把这一格清空。",
            )


def all_past(museum: Museum, today: date) -> Iterator[Finding]:
    """Whoever looks what is on finds something that is not over, once a year's table is shown."""
    shown = [one for one in museum.calendars if one.is_published and one.year]
    last = shown[-1] if shown else None
    days = [when.last for _, when in last.dated] if last else []
    if last and days and max(days) < today:
        yield Finding(
            rule="calendar.all-past",
            place=last.place,
            message=f"{last.slug}年的活动都办完了，观众在首页「近期」里看不到镇里的活动。",
            remedy="有了新的活动就往下添；新的一年运行：yunyouguan new calendar "
            f"{max(last.year or 0, today.year) + (today.year == last.year)}",
        )


def sheet_of_calendar(calendar: Calendar) -> Sheet:
    """Everything that its page says."""
    passages = [(calendar.place_of("title").line, calendar.card.title)]
    passages += [(calendar.place_of("reviewer").line, calendar.card.reviewer)]
    passages += [
        (event.place.line, text)
        for event in _rows(calendar)
        for text in (getattr(event.card, field) for field in SHOWN_FIELDS)
    ]
    return sheet_of_passages(calendar.place.file, [one for one in passages if one[1]])


def _rows(calendar: Calendar) -> Iterator[Event]:
    """One event of each row: what its cells say is told once."""
    rows = {event.place: event for event in reversed(calendar.events)}
    return reversed(rows.values())


CALENDAR_RULES = (kind_unknown, twice, no_basis)
MUSEUM_RULES = (all_past,)
