"""A sheet of events goes into the calendar of a year: all of it or nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from yunyouguan.check.registry import Level, level_of
from yunyouguan.check.run import judge_calendar, judge_cell
from yunyouguan.exchange.event_sheet import read_event_sheet
from yunyouguan.exchange.office_file import EVENTS, MAX_BYTES, too_large
from yunyouguan.intake.changed_file import change_file
from yunyouguan.intake.drafts import calendar_text
from yunyouguan.intake.new_file import write_new
from yunyouguan.model.event import EVERY_YEAR, Calendar, CalendarCard, Event
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import Status
from yunyouguan.model.written_event import FIELDS, WrittenEvent
from yunyouguan.read.calendar.file import read_calendar
from yunyouguan.read.calendar.rows import understood
from yunyouguan.read.calendar.table import Table
from yunyouguan.read.text_file import Text

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A sheet, judged as rows of one year's table; nothing is written.

    Attributes:
        file: as it was given.
        slug: the year, or ``every-year``.
        findings: in the order of the sheet.
    """

    file: str
    slug: str
    rows: tuple[WrittenEvent, ...]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]

    @property
    def has_errors(self) -> bool:
        """Nothing of it may go in."""
        return any(level_of(one) is Level.ERROR for one in self.findings)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of it.

    Attributes:
        file: of the calendar; empty when the rows cannot go in.
        is_written: False when it was only tried.
        is_shown: the file is published: visitors see the rows after the next build.
    """

    file: str = ""
    is_written: bool = False
    is_shown: bool = False


def read_events(path: Path, museum: Museum | None, slug: str, today: date) -> Incoming:
    """Every row, judged by the rules that judge those of the museum, beside what is there.

    Args:
        slug: the year, or ``every-year``, for which the rows are read; empty takes the year that
            most of them say, else this one.

    Raises:
        OSError: the file cannot be opened.
    """
    file = str(path)
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Incoming(file, slug, (), (), (too_large(file, EVENTS),))
    sheet = read_event_sheet(data, file)
    slug = slug or _year_said(sheet.rows, today)
    findings = list(sheet.findings)
    events: list[Event] = []
    for row in sheet.rows:
        found, wrong = understood(row, None if slug == EVERY_YEAR else int(slug))
        events += found
        findings += wrong
        for name, text in row.cells.items():
            findings += judge_cell(row.place_of(name), text)
    if museum is not None:
        findings += _judged(events, museum, slug, today, file)
    in_order = sorted(findings, key=lambda one: (one.place.line, one.place.file))
    return Incoming(file, slug, sheet.rows, tuple(events), tuple(in_order))


def add_events(incoming: Incoming, root: Path, *, only_try: bool = False) -> Added | Finding:
    """The rows below those of ``exhibits/calendar/<year>.md``; a draft is made when there is none.

    Raises:
        MuseumError: the disk refuses, or somebody changed the file meanwhile.
    """
    file = f"exhibits/calendar/{incoming.slug}.md"
    path = root / file
    if not path.exists():
        text = _with_rows(calendar_text(incoming.slug), incoming, file)
        if isinstance(text, str) and not only_try:
            write_new(path, text)
        return Added(file, not only_try) if isinstance(text, str) else text
    before = path.read_bytes()
    try:
        held = before.removeprefix(UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError:
        return _cannot(file, "编码不是 UTF-8", "用记事本打开它，选「另存为」，编码选 UTF-8")
    text = _with_rows(held, incoming, file)
    if not isinstance(text, str):
        return text
    if not only_try:
        mark = UTF8_MARK if before.startswith(UTF8_MARK) else b""
        change_file(path, before, mark + text.encode())
    calendar = read_calendar(_lines(text, file), incoming.slug).calendar
    return Added(file, not only_try, is_shown=bool(calendar and calendar.is_published))


def _year_said(rows: Iterable[WrittenEvent], today: date) -> str:
    years = Counter(year for row in rows for year in _YEAR.findall(row.cells.get("date", "")))
    return years.most_common(1)[0][0] if years else str(today.year)


def _judged(
    events: list[Event], museum: Museum, slug: str, today: date, file: str
) -> Iterator[Finding]:
    """What the rules say of these rows, told of no other."""
    held = next((one for one in museum.calendars if one.slug == slug), None)
    if held is None:
        card = CalendarCard(status=Status.DRAFT)
        held = Calendar(slug, card, (), Place(f"exhibits/calendar/{slug}.md", 1), {})
    whole = replace(held, events=(*held.events, *events))
    found = judge_calendar(whole, museum, today)
    return (one for one in found if one.place.file.startswith(f"{file}〔"))


def _with_rows(text: str, incoming: Incoming, file: str) -> str | Finding:
    """The text with the rows behind the last one of its table."""
    plain = text.replace("\r\n", "\n")
    read = read_calendar(_lines(plain, file), incoming.slug)
    if read.calendar is None or not read.table.columns:
        return _cannot(file, "还有没有改好的错误", "运行 yunyouguan check，改好它")
    missing = _missing(incoming, read.table)
    if missing:
        names = "、".join(missing)
        return _cannot(file, f"活动表里没有「{names}」这一列", f"在那张表的列名里加上：{names}")
    lines = plain.split("\n")
    lines[read.table.last_line : read.table.last_line] = [
        _row(one.cells, read.table) for one in incoming.rows
    ]
    made = "\n".join(lines)
    now = read_calendar(_lines(made, file), incoming.slug).calendar
    wanted = [_told(one) for one in (*read.calendar.events, *incoming.events)]
    if now is None or [_told(one) for one in now.events] != wanted:
        return _cannot(file, "放进去以后读出来不一样", "把这一行发给维护人员")
    return made.replace("\n", "\r\n") if "\r\n" in text else made


def _missing(incoming: Incoming, table: Table) -> list[str]:
    """Columns of the sheet for which the table has no room."""
    used = {name for row in incoming.rows for name in row.cells}
    return [word for name, word in FIELDS.items() if name in used - set(table.columns.values())]


def _row(cells: Mapping[str, str], table: Table) -> str:
    texts = (cells.get(table.columns.get(at, ""), "") for at in range(table.width))
    return "| " + " | ".join(text.replace("|", "\\|") for text in texts) + " |"


def _told(event: Event) -> tuple[object, ...]:
    """All of an event but where it stands."""
    return event.card, event.when, event.hours


def _lines(text: str, file: str) -> Text:
    return Text(file, tuple(text.replace("\r\n", "\n").split("\n")))


def _cannot(file: str, why: str, step: str) -> Finding:
    return Finding(
        rule="calendar.cannot-add",
        place=Place(file),
        message=f"「{file}」{why}，一个活动也没有放进去。",
        remedy=f"{step}，再导入一次。",
    )
