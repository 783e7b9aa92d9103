"""The Chinese words that stand around what is on."""

from datetime import date, time

from yunyouguan.model.event import Dated, Hours, Lunar, Spoken, When, Yearly

TITLE = "活动与普法日历"
DESCRIPTION = "哪天有什么活动，哪天是法律写明的日子，按先后列在这里。"
PROGRAMMES = "常年的普法活动"
WEEKDAYS = "一二三四五六日"
EVERY_YEAR = "每年"
EVERY_YEAR_DAYS = "每年的日子"


def heading_of_year(year: int) -> str:
    """What stands over the events of a year."""
    return f"{year}年"


def heading_of_month(month: int) -> str:
    """What stands over the events of a month."""
    return f"{month}月"


def spoken(when: When) -> str:
    """The days, as one says them; the weekday stands beside a single day of a known year."""
    match when:
        case Dated(first, last) if first == last:
            return _day(first.month, first.day)
        case Dated(first, last):
            year = f"{last.year}年" if last.year != first.year else ""
            return f"{_day(first.month, first.day)}至{year}{_end(first, last)}"
        case Yearly(first, last) if first == last:
            return _day(*first)
        case Yearly(first, last):
            return f"{_day(*first)}至{_day(*last)}"
        case Lunar(words=words) | Spoken(words=words):
            return words


def beside(when: When) -> str:
    """The weekday of a single day; that a day returns; nothing else."""
    match when:
        case Dated(first, last) if first == last:
            return f"星期{WEEKDAYS[first.weekday()]}"
        case Yearly() | Lunar():
            return EVERY_YEAR
        case _:
            return ""


def days_of_lunar(days: tuple[date, ...]) -> str:
    """On which days it falls, the next few years."""
    return "、".join(f"{one.year}年{_day(one.month, one.day)}" for one in days)


def hours(told: Hours | None) -> str:
    """When it begins and ends; nothing for a whole day."""
    if told is None:
        return ""
    return _clock(told.begin) + (f"至{_clock(told.end)}" if told.end else "")


def _day(month: int, day: int) -> str:
    return f"{month}月{day}日"


def _end(first: date, last: date) -> str:
    same = (first.year, first.month) == (last.year, last.month)
    return f"{last.day}日" if same else _day(last.month, last.day)


def _clock(one: time) -> str:
    return f"{one.hour}:{one.minute:02}"
