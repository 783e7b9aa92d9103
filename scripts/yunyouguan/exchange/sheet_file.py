"""A workbook of Excel becomes written questions: every sheet that holds any."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Protocol

import openpyxl
from openpyxl.utils import get_column_letter

from yunyouguan.exchange import office_file
from yunyouguan.exchange import table_findings as say
from yunyouguan.exchange.office_file import EXCEL, UNREADABLE
from yunyouguan.exchange.written_table import Row, read_table
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

MAX_ROWS, MAX_COLUMNS = 20_000, 60
"""More is a sheet whose last cell was formatted by mistake; what lies beyond is told."""

Sheet = tuple[str, WrittenBank]
"""As a Place names it, and what it holds."""


class Cell(Protocol):
    """Of openpyxl, read-only."""

    @property
    def value(self) -> object: ...  # noqa: D102
    @property
    def number_format(self) -> str: ...  # noqa: D102


def read_sheets(data: bytes, file: str) -> tuple[Sheet, ...]:
    """A bank for each sheet with something in it; one sheet alone goes by the file's name.

    Args:
        file: as a Place names it.
    """
    if refused := office_file.refusal(data, EXCEL, file):
        return ((file, WrittenBank((), (refused,))),)
    try:
        with warnings.catch_warnings():
            # Of looks that openpyxl leaves aside: they say nothing of a question.
            warnings.simplefilter("ignore")
            sheets = [(name, rows) for name, rows in _rows_of_all(data, with_results=True) if rows]
            gaps = dict(_rows_of_all(data, with_results=False)) if _has_formulas(data) else {}
    except UNREADABLE:
        return ((file, WrittenBank((), (office_file.broken(file, EXCEL),))),)
    read = []
    for name, rows in sheets:
        place = file if len(sheets) == 1 else f"{file}〔{name}〕"
        bank = read_table(rows, place)
        if bank is None:
            # Instructions on a sheet of their own are no mistake beside a sheet of questions.
            bank = WrittenBank((), (say.no_header(Place(place, rows[0][0])),))
        missing = tuple(_missing(rows, gaps.get(name, []), place))
        read.append((place, WrittenBank(bank.questions, (*bank.findings, *missing))))
    return _questions_only(read) or ((file, WrittenBank()),)


def _questions_only(read: list[Sheet]) -> tuple[Sheet, ...]:
    """Sheets without a header are told of only when no sheet holds questions."""
    asked = tuple(one for one in read if one[1].questions)
    return asked or tuple(read)


def _rows_of_all(data: bytes, *, with_results: bool) -> Iterator[tuple[str, list[Row]]]:
    book = openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=with_results, keep_links=False
    )
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                # A size that the file tells wrongly would cut rows off or add a million.
                sheet.reset_dimensions()
                yield sheet.title, list(_rows(sheet.iter_rows(max_col=MAX_COLUMNS)))
    finally:
        book.close()


def _rows(rows: Iterator[tuple[Cell, ...]]) -> Iterator[Row]:
    for line, cells in enumerate(rows, 1):
        if line > MAX_ROWS:
            return
        texts = tuple(_text(cell) for cell in cells)
        if any(texts):
            yield line, texts


def _text(cell: Cell) -> str:
    """As the sheet shows it, near enough for words: 3 not 3.0, 90% not 0.9."""
    value = cell.value
    match value:
        case None:
            text = ""
        case bool():
            text = "对" if value else "错"
        case int() | float() if "%" in cell.number_format:
            text = f"{round(value * 100, 6):g}%"
        case float():
            text = str(int(value)) if value.is_integer() else f"{value:.12g}"
        case datetime(hour=0, minute=0, second=0):
            text = value.date().isoformat()
        case datetime() | date() | time():
            text = value.isoformat()
        case _:
            text = str(value).replace("_x000D_", "").replace("\r", "\n").strip()
    return text


def _has_formulas(data: bytes) -> bool:
    """Cheap: most sheets have none, and need not be read twice."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = (name for name in archive.namelist() if name.startswith("xl/worksheets/"))
        return any(b"<f>" in (part := archive.read(name)) or b"<f " in part for name in sheets)


def _missing(shown: list[Row], written: list[Row], file: str) -> Iterator[Finding]:
    """Formulas whose result is not there, or is an error."""
    results = dict(shown)
    for line, cells in written:
        for column, text in enumerate(cells, 1):
            result = results.get(line, ())[column - 1 : column] or ("",)
            if text.startswith("=") and (not result[0] or result[0].startswith("#")):
                cell = f"{get_column_letter(column)}{line}"
                seen = f"（显示「{result[0]}」）" if result[0] else ""
                yield say.formula_without_value(Place(file, line), cell, seen)
