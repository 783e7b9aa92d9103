"""Every file of exhibits/calendar/ becomes one Calendar; the years in order, every year last."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.model.event import EVERY_YEAR, Calendar, CalendarCard, Event
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.calendar.rows import understood
from yunyouguan.read.calendar.table import Table, read_table_of_events
from yunyouguan.read.fields import known_keys, read_record
from yunyouguan.read.folder import Folder
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.pages_folder import SUFFIX, list_pages
from yunyouguan.read.text_file import Text, read_text

CALENDAR = "calendar"
SLUG = re.compile(rf"20\d\d|{EVERY_YEAR}")


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What one file says.

    Attributes:
        calendar: None when its header cannot be used; a finding says so.
    """

    calendar: Calendar | None
    table: Table
    findings: tuple[Finding, ...]


def read_calendars(root: Path) -> tuple[tuple[Calendar, ...], tuple[Finding, ...]]:
    """The calendars of every status, and what is wrong with their files.

    Args:
        root: the museum's folder, in which ``exhibits/calendar`` exists.
    """
    folder, slugs, findings = list_pages(root, CALENDAR)
    return tuple(_calendars(folder, slugs, findings)), tuple(findings)


def read_calendar(text: Text, slug: str) -> CalendarFile:
    """One file, whose name is a year or ``every-year``."""
    header = read_header(text, known_keys(CalendarCard))
    lines = list(enumerate(text.lines[header.body_line - 1 :], header.body_line))
    table = read_table_of_events(lines, text.file)
    findings = [*header.findings, *table.findings]
    year = None if slug == EVERY_YEAR else int(slug)
    events: list[Event] = []
    for row in table.rows:
        found, wrong = understood(row, year)
        events += found
        findings += wrong
    if header.table is None:
        return CalendarFile(None, table, tuple(findings))
    reading = read_record(CalendarCard, header.table, text.file)
    findings += reading.findings
    place = Place(text.file, 1)
    calendar = (
        Calendar(slug, reading.record, tuple(events), place, reading.places)
        if reading.record else None
    )  # fmt: skip
    return CalendarFile(calendar, table, tuple(findings))


def _calendars(folder: Folder, slugs: Sequence[str], findings: list[Finding]) -> Iterator[Calendar]:
    """Every file whose name says when; adds to the findings on the way. Digits sort first."""
    for slug in slugs:
        name = slug + SUFFIX
        if not SLUG.fullmatch(slug):
            findings.append(_misnamed(folder.at(name), name))
            continue
        text, found = read_text(folder.path / name, folder.at(name))
        findings += found
        if text is None:
            continue
        read = read_calendar(text, slug)
        findings += read.findings
        if read.calendar:
            yield read.calendar


def _misnamed(place: str, name: str) -> Finding:
    return Finding(
        rule="calendar.file-name",
        place=Place(place),
        message=f"文件「{name}」看不出是哪一年的活动，里面的观众看不到。",
        remedy=f"用四位年份作名字，例如：2027{SUFFIX}；"
        f"每年都有的日子写在 {EVERY_YEAR}{SUFFIX} 里。",
    )
