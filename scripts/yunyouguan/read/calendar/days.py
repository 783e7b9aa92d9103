"""Days as an office writes them become days that exist, or a fault that can be named."""

import re
import unicodedata
from calendar import monthcalendar, monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from yunyouguan.model.event import Dated, Lunar, Spoken, When, Yearly
from yunyouguan.model.lunar import lunar_day

WEEKDAYS = "一二三四五六日"

_MARKS = str.maketrans(
    {"/": "-", "\u2212": "-", "号": "日", "到": "至"} | dict.fromkeys("\u2013—~〜", "至")
)
_WEEKDAY = re.compile(r"\(?(?:星期|周|礼拜)([一二三四五六日天])\)?")
_ISO_TIME = re.compile(r"T?00:00(?::00)?$")
_DOTTED = re.compile(r"(\d{4})\.(\d{1,2})\.(\d{1,2})")
_DAY = re.compile(r"(?:(?P<year>\d{4})[-年])?(?:(?P<month>\d{1,2})[-月])?(?P<day>\d{1,2})日?")
_BETWEEN = re.compile(r"至+|--+|(?<=日)-")
_NTH = re.compile(
    r"每月(?:的)?(?:第(?P<nth>[一二三四1-4])|(?P<last>最后一?))个?(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天])"
)
_MONTHLY = re.compile(r"每月(?P<day>\d{1,2})日")
_NUMBERS = {sign: at for at, sign in enumerate("一二三四", 1)} | {str(at): at for at in range(1, 5)}
_RHYTHM = re.compile(r"(?:每(?!年\d+[-月])|常年|全年|不定期).{0,20}")
SURE_DAY = 28
"""Every month has so many."""


class Fault(Enum):
    """What may be wrong with a day."""

    EMPTY = auto()
    NOT_UNDERSTOOD = auto()
    NO_SUCH_DAY = auto()
    NOT_EVERY_YEAR = auto()
    OTHER_YEAR = auto()
    YEAR_WRITTEN = auto()
    END_BEFORE_START = auto()
    WRONG_WEEKDAY = auto()


@dataclass(frozen=True, slots=True)
class Misread:
    """Why days could not be read.

    Attributes:
        seen: the piece at fault.
        better: what was likely meant; may be empty.
    """

    fault: Fault
    seen: str
    better: str = ""


def read_days(written: str, year: int | None) -> tuple[When, ...] | Misread:
    """The days that a cell means, in order.

    Args:
        year: of the file; None for what returns every year.
    """
    text = _plain(written)
    if not text:
        return Misread(Fault.EMPTY, "")
    if year is None:
        return _returning(text, written)
    return _in_year(text, year)


def weekday_of(day: date) -> str:
    """星期六 for a Saturday."""
    return f"星期{WEEKDAYS[day.weekday()]}"


def _plain(written: str) -> str:
    text = "".join(unicodedata.normalize("NFKC", written).split())
    # Without a year, 3.10 may be a number of Excel's: it drops the nought and means 3月1日 then.
    text = _DOTTED.sub(r"\1-\2-\3", _ISO_TIME.sub("", text))
    return text.translate(_MARKS)


def _returning(text: str, written: str) -> tuple[When, ...] | Misread:  # noqa: PLR0911 - a fault each
    if days := lunar_day(text):
        return (Lunar(*days, text),)
    if text.startswith("农历"):
        return Misread(Fault.NOT_EVERY_YEAR, text)
    if _RHYTHM.fullmatch(text):
        return (Spoken("".join(written.split())),)
    ends = _ends(text.removeprefix("每年"))
    if ends is None:
        return Misread(Fault.NOT_UNDERSTOOD, text)
    if any(one["year"] for one in ends):
        return Misread(Fault.YEAR_WRITTEN, text, _without_year(ends))
    read = [_month_and_day(one, ends[0]) for one in ends]
    for month, day in read:
        if not 1 <= month <= 12 or not 1 <= day <= monthrange(2028, month)[1]:  # noqa: PLR2004
            return Misread(Fault.NO_SUCH_DAY, f"{month}月{day}日")
        if (month, day) == (2, 29):
            return Misread(Fault.NOT_EVERY_YEAR, "2月29日")
    first, last = read[0], read[-1]
    if last < first:
        return Misread(Fault.END_BEFORE_START, text)
    return (Yearly(first, last),)


def _in_year(text: str, year: int) -> tuple[When, ...] | Misread:  # noqa: PLR0911 - a fault each
    if found := _NTH.fullmatch(text):
        return tuple(Dated(one, one) for one in _nth_weekdays(year, found))
    if found := _MONTHLY.fullmatch(text):
        if not 1 <= int(found["day"]) <= SURE_DAY:
            return Misread(Fault.NO_SUCH_DAY, text)
        days = (date(year, month, int(found["day"])) for month in range(1, 13))
        return tuple(Dated(one, one) for one in days)
    weekdays = _WEEKDAY.findall(text)
    ends = _ends(_WEEKDAY.sub("", text))
    if ends is None or len(weekdays) > len(ends):
        return Misread(Fault.NOT_UNDERSTOOD, text)
    read = [_solar(one, ends[0], year) for one in ends]
    first, last = read[0], read[-1]
    if isinstance(first, str) or isinstance(last, str):
        return Misread(Fault.NO_SUCH_DAY, first if isinstance(first, str) else str(last))
    if first.year != year:
        return Misread(Fault.OTHER_YEAR, str(first.year))
    if last < first:
        return Misread(Fault.END_BEFORE_START, text)
    for said, day in zip(weekdays, (first, last), strict=False):
        if WEEKDAYS.index(said.replace("天", "日")) != day.weekday():
            spoken = f"{day.month}月{day.day}日"
            return Misread(
                Fault.WRONG_WEEKDAY, f"{spoken}星期{said}", f"{spoken}（{weekday_of(day)}）"
            )
    return (Dated(first, last),)


def _ends(text: str) -> tuple[re.Match[str], ...] | None:
    """One day or two; each a match with what is said of year, month and day."""
    parts = _BETWEEN.split(text)
    found = [_DAY.fullmatch(part) for part in parts]
    days = tuple(one for one in found if one)
    if len(days) != len(parts) or len(days) > 2 or not days[0]["month"]:  # noqa: PLR2004 - two ends
        return None
    return days


def _month_and_day(one: re.Match[str], first: re.Match[str]) -> tuple[int, int]:
    """The end of 5月1日至3日 lies in the month of its beginning."""
    return int(one["month"] or first["month"]), int(one["day"])


def _solar(one: re.Match[str], first: re.Match[str], year: int) -> date | str:
    """The day, or how one says the day that there is not."""
    month, day = _month_and_day(one, first)
    try:
        return date(int(one["year"] or first["year"] or year), month, day)
    except ValueError:
        return f"{month}月{day}日"


def _without_year(ends: tuple[re.Match[str], ...]) -> str:
    return "至".join("{}月{}日".format(*_month_and_day(one, ends[0])) for one in ends)


def _nth_weekdays(year: int, found: re.Match[str]) -> list[date]:
    weekday = WEEKDAYS.index(found["weekday"].replace("天", "日"))
    nth = -1 if found["last"] else _NUMBERS[found["nth"]] - 1
    days = []
    for month in range(1, 13):
        column = [week[weekday] for week in monthcalendar(year, month) if week[weekday]]
        days.append(date(year, month, column[nth]))
    return days
