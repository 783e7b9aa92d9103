"""A written row becomes events, or says which cell has to be mended."""

from yunyouguan.model.event import Event, EventCard, Hours, When
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_event import WrittenEvent
from yunyouguan.read.calendar.days import Fault, Misread, read_days
from yunyouguan.read.calendar.hours import read_hours

IN_A_YEAR = "2027-03-06、3月6日、5月1日至5月31日、每月第一个星期六"
EVERY_YEAR = "12月4日、5月1日至5月31日、农历九月初九、每月1次"


def understood(
    row: WrittenEvent, year: int | None
) -> tuple[tuple[Event, ...], tuple[Finding, ...]]:
    """The events of one row; none when a cell is at fault, and then every such cell is told.

    Args:
        year: of the file; None for what returns every year.
    """
    findings = []
    name = row.cells.get("name", "")
    if not name:
        findings.append(_no_name(row))
    days = read_days(row.cells.get("date", ""), year)
    if isinstance(days, Misread):
        findings.append(_day(row.place_of("date"), row.cells.get("date", ""), days, year))
    hours = read_hours(row.cells.get("time", ""))
    if isinstance(hours, str):
        findings.append(_hours(row.place_of("time"), row.cells["time"], hours))
    elif hours and hours.end and hours.end <= hours.begin:
        findings.append(_ends_first(row.place_of("time"), row.cells["time"]))
    if findings or isinstance(days, Misread) or isinstance(hours, str):
        return (), tuple(findings)
    return tuple(_event(row, when, hours) for when in days), ()


def _event(row: WrittenEvent, when: When, hours: Hours | None) -> Event:
    return Event(EventCard(**row.cells), when, hours, row.place, row.places)


def _no_name(row: WrittenEvent) -> Finding:
    return Finding(
        rule="calendar.name-empty",
        place=row.place_of("name"),
        message="这一行没有写活动的名字，观众不知道那天有什么。",
        remedy="在「活动」那一列写上名字，例如：法律早市；这一行不要了就删掉。",
    )


def _day(place: Place, written: str, misread: Misread, year: int | None) -> Finding:  # noqa: PLR0911 - a table
    examples = IN_A_YEAR if year else EVERY_YEAR
    match misread.fault:
        case Fault.EMPTY:
            return Finding(
                rule="calendar.date-not-understood",
                place=place,
                message="这一行没有写日期，观众不知道哪天去。",
                remedy=f"在「日期」那一列写上，例如：{examples}",
            )
        case Fault.NOT_UNDERSTOOD:
            return Finding(
                rule="calendar.date-not-understood",
                place=place,
                message=f"日期「{written}」看不懂，观众不知道哪天去。",
                remedy=f"照这样写：{examples}；别的周期，有几次就写几行。",
            )
        case Fault.NO_SUCH_DAY:
            return Finding(
                rule="calendar.no-such-date",
                place=place,
                message=f"没有「{misread.seen}」这一天，观众会白跑一趟。",
                remedy="翻一翻日历，改成真有的那一天，例如：2月28日",
            )
        case Fault.NOT_EVERY_YEAR:
            return Finding(
                rule="calendar.no-such-date",
                place=place,
                message=f"「{misread.seen}」不是每年都有，观众会空等一年。",
                remedy=f"有的那一年写进那一年的活动表；每年都有的照这样写：{examples}",
            )
        case Fault.OTHER_YEAR:
            return Finding(
                rule="calendar.other-year",
                place=place,
                message=f"日期「{written}」不在{year}年，这里是{year}年的活动表，观众会找错年份。",
                remedy=f"改成{year}年的；没有写错就移到 exhibits/calendar/{misread.seen}.md。",
            )
        case Fault.YEAR_WRITTEN:
            return Finding(
                rule="calendar.other-year",
                place=place,
                message=f"日期「{written}」写了年份，可这里的活动每年都有，观众会以为只办一次。",
                remedy=f"去掉年份，例如：{misread.better}；只办一次的，移到那一年的活动表。",
            )
        case Fault.END_BEFORE_START:
            return Finding(
                rule="calendar.ends-first",
                place=place,
                message=f"日期「{written}」结束在开始以前，观众不知道哪天去。",
                remedy="先写开始，再写结束；跨年的写上年份，例如：2027-12-28至2028-01-03",
            )
        case Fault.WRONG_WEEKDAY:
            return Finding(
                rule="calendar.wrong-weekday",
                place=place,
                message=f"「{misread.seen}」对不上，日期和星期有一个写错了，观众会白跑一趟。",
                remedy=f"先核对是哪一天，再改，例如：{misread.better}；星期也可以不写，页面会自己算。",
            )


def _hours(place: Place, written: str, piece: str) -> Finding:
    seen = f"里的「{piece}」" if piece != written else ""
    return Finding(
        rule="calendar.time-not-understood",
        place=place,
        message=f"时间「{written}」{seen}看不懂，观众不知道几点去。",
        remedy="用24小时写，例如：9:00—11:00；整天的就不写。",
    )


def _ends_first(place: Place, written: str) -> Finding:
    return Finding(
        rule="calendar.ends-first",
        place=place,
        message=f"时间「{written}」结束不晚于开始，观众不知道几点去。",
        remedy="先写开始，再写结束，下午用24小时写，例如：14:00—16:00",
    )
