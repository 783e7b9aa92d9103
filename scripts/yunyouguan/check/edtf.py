"""Dates as staff write them: a year, a month, a day, or two of these with a slash between."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DAY = re.compile(r"([0-9]{4})\D+([0-9]{1,2})(?:\D+([0-9]{1,2}))?\D*")
_YEARS = re.compile(r"([0-9]{4})\D+([0-9]{4})\D*")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date may mean, both included."""

    first: date
    last: date


def parse(text: str) -> Span | None:
    """The span of an EDTF date, or None when there is no such day.

    Source: ISO 8601-2:2019 (EDTF) level 0, without times and open ends.
    """
    begin, slash, end = text.partition("/")
    if not slash:
        return _one(begin)
    a, b = _one(begin), _one(end)
    return Span(a.first, b.last) if a and b and a.first <= b.first else None


def parse_day(text: str) -> date | None:
    """The day of ``2026-05-04``, or None when it is not a whole date."""
    span = _one(text)
    return span.first if span and span.first == span.last else None


def likely_meant(text: str) -> str:
    """The same date in the museum's form, such as ``2026-05-04`` for 2026年5月4日; or empty."""
    plain = normalize("NFKC", text).strip()
    if years := _YEARS.fullmatch(plain):
        written = f"{years[1]}/{years[2]}"
    elif day := _DAY.fullmatch(plain):
        written = f"{day[1]}-{day[2]:0>2}" + (f"-{day[3]:0>2}" if day[3] else "")
    else:
        return ""
    return written if parse(written) else ""


def _one(text: str) -> Span | None:
    match = _DATE.fullmatch(text)
    if not match:
        return None
    year, month, day = match.groups()
    try:
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day:
        return Span(first, first)
    last_month = int(month or 12)
    return Span(first, date(first.year, last_month, monthrange(first.year, last_month)[1]))
