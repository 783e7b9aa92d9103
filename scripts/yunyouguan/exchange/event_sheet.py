"""A workbook of Excel becomes written events, each value with its cell."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice

import openpyxl
from openpyxl.utils import get_column_letter

from yunyouguan.exchange import office_file
from yunyouguan.exchange.office_file import EVENTS, UNREADABLE
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_event import HEADS, WrittenEvent, fields_of, unknown_heads

MAX_ROWS, MAX_COLUMNS = 2_000, 40
"""More is a sheet whose last cell was formatted by mistake; five years of days are fewer."""

Row = tuple[int, tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class EventSheet:
    """What a workbook holds."""

    rows: tuple[WrittenEvent, ...]
    findings: tuple[Finding, ...]


def read_event_sheet(data: bytes, file: str) -> EventSheet:
    """The rows of every sheet that has a head of ours; when none has, one finding.

    Args:
        file: as a Place names it.
    """
    if refused := office_file.refusal(data, EVENTS, file):
        return EventSheet((), (refused,))
    try:
        with warnings.catch_warnings():
            # Of looks that openpyxl leaves aside: they say nothing of an event.
            warnings.simplefilter("ignore")
            sheets = list(_sheets(data))
    except UNREADABLE:
        return EventSheet((), (office_file.broken(file, EVENTS),))
    rows: list[WrittenEvent] = []
    findings: list[Finding] = []
    for title, cells in sheets:
        name = f"{title} " if len(sheets) > 1 else ""
        read = _events(cells, f"{file}〔{name}")
        rows += read.rows
        findings += read.findings
    if not rows and not findings:
        findings.append(_no_head(file))
    return EventSheet(tuple(rows), tuple(findings))


def _sheets(data: bytes) -> Iterator[tuple[str, list[Row]]]:
    """Those that are seen and hold something."""
    book = openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=True, keep_links=False
    )
    try:
        for sheet in book.worksheets:
            # A size that the file tells wrongly would cut rows off or add a million.
            sheet.reset_dimensions()
            values = islice(sheet.iter_rows(values_only=True), MAX_ROWS)
            rows: list[Row] = [
                (line, tuple(cells[:MAX_COLUMNS])) for line, cells in enumerate(values, 1)
            ]
            if sheet.sheet_state == "visible" and any(any(cells) for _, cells in rows):
                yield sheet.title, rows
    finally:
        book.close()


def _events(rows: list[Row], prefix: str) -> EventSheet:
    """Whatever stands above the head is a title."""
    heads: dict[int, str] = {}
    written: list[str] = []
    findings: list[Finding] = []
    events: list[WrittenEvent] = []
    for line, values in rows:
        texts = [_text(one) for one in values]
        if not heads:
            heads, written = dict(fields_of(texts)), texts
            if heads and (unknown := unknown_heads(texts, heads)):
                findings.append(_unknown(Place(f"{prefix}{line}〕", line), unknown))
            continue
        for at, text in enumerate(texts):
            if text and not any(written[at : at + 1]):
                findings.append(
                    _nameless(f"{prefix}{get_column_letter(at + 1)}{line}〕", line, text)
                )
        cells = {
            name: texts[at] for at, name in heads.items() if texts[at : at + 1] not in ([], [""])
        }
        places = {name: Place(f"{prefix}{get_column_letter(at + 1)}{line}〕", line)
                  for at, name in heads.items()}  # fmt: skip
        if cells:
            events.append(WrittenEvent(cells, places["name"], places))
    return EventSheet(tuple(events), tuple(findings))


def _text(value: object) -> str:  # noqa: PLR0911 - a kind of cell each
    """As a clerk would write it: a day without an hour, an hour without seconds."""
    match value:
        case None:
            return ""
        case datetime(hour=0, minute=0, second=0):
            return value.date().isoformat()
        case datetime():
            return value.isoformat(sep=" ")
        case date():
            return value.isoformat()
        case time():
            return f"{value.hour}:{value.minute:02}"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return " ".join(str(value).replace("_x000D_", "").split())


def _no_head(file: str) -> Finding:
    return Finding(
        rule="calendar.no-table",
        place=Place(file),
        message="表里找不到写着「日期」和「活动」的那一行列名，一个活动也没有读进来。",
        remedy=f"在活动上面加一行列名：{HEADS}",
    )


def _nameless(cell: str, line: int, text: str) -> Finding:
    return Finding(
        rule="calendar.unknown-column",
        place=Place(cell, line),
        message=f"「{text}」这一格上面没有列名，没有读进来，观众看不到。",
        remedy=f"给那一列写上列名，从这里面选：{HEADS}；用不着就把这一格清空。",
    )


def _unknown(place: Place, names: tuple[str, ...]) -> Finding:
    told = "".join(f"「{one}」" for one in names)
    return Finding(
        rule="calendar.unknown-column",
        place=place,
        message=f"{told}这几列不是活动的内容，没有读进来，观众看不到。",
        remedy=f"不需要就不用管；需要的话，把列名改成这里面的一个：{HEADS}",
    )
