"""Days of the lunar year in the years that we have looked up; nothing is estimated.

Source: GB/T 33661-2017; tests/model/test_lunar.py computes every new moon afresh. (ICU, which
browsers use, has New Year of 2027 and 2030 on wrong days: those moons are new near midnight.)
"""

import re
from datetime import date, timedelta
from itertools import accumulate

FIRST_YEAR, LAST_YEAR = 2025, 2040
SURE_DAYS = 29
"""So many has every month; a thirtieth is not there every year."""

_NEW_YEAR = date(2025, 1, 29)
# Twelve bits from the left: a month of 30 days. The last digit: which month is said twice; the
# first: whether that second one has 30 days.
_YEARS = (
    0x0A6E6, 0x0A4E0, 0x0D260, 0x0EA65, 0x0D530, 0x05AA0, 0x076A3, 0x096D0,
    0x04AFB, 0x04AD0, 0x0A4D0, 0x1D0B6, 0x0D250, 0x0D520, 0x0DD45, 0x0B5A0,
)  # fmt: skip

_MONTHS = {name: at for at, name in enumerate("正二三四五六七八九十冬腊", 1)}
_MONTHS |= {"一": 1, "十一": 11, "十二": 12}
_DIGITS = "一二三四五六七八九"
_DAYS = {f"{tens}{digit}": 10 * at + one
         for at, names in enumerate((("初", ""), ("十",), ("廿", "二十"), ("三十",)))
         for tens in names for one, digit in enumerate(_DIGITS, 1)}  # fmt: skip
_DAYS |= {"初十": 10, "十": 10, "二十": 20, "廿": 20}
_DAY = re.compile(rf"农历(?P<month>{'|'.join(_MONTHS)})月(?P<day>{'|'.join(_DAYS)})日?")


def solar_day(year: int, month: int, day: int) -> date:
    """The day of a lunar date whose month is not the one said for the second time.

    Raises:
        ValueError: ours; the year is not in the table, or the day not in every month.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= day <= SURE_DAYS:
        raise ValueError(year, day)
    starts = month_starts(year)
    twice = _YEARS[year - FIRST_YEAR] & 0xF
    at = month if twice and month > twice else month - 1
    return starts[at] + timedelta(days=day - 1)


def month_starts(year: int) -> tuple[date, ...]:
    """The first days of its twelve or thirteen months."""
    before = sum(sum(_lengths(one)) for one in range(FIRST_YEAR, year))
    days = accumulate(_lengths(year)[:-1], initial=before)
    return tuple(_NEW_YEAR + timedelta(days=one) for one in days)


def lunar_day(text: str) -> tuple[int, int] | None:
    """Month and day of 农历九月初九; None when it is none, or not there every year."""
    found = _DAY.fullmatch(text)
    if not found:
        return None
    day = _DAYS[found["day"]]
    return (_MONTHS[found["month"]], day) if day <= SURE_DAYS else None


def _lengths(year: int) -> list[int]:
    told = _YEARS[year - FIRST_YEAR]
    lengths = [30 if told & (0x8000 >> at) else 29 for at in range(12)]
    if twice := told & 0xF:
        lengths.insert(twice, 30 if told & 0x10000 else 29)
    return lengths
