"""A workbook of Excel becomes written questions: every sheet that holds any."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Protocol

import openpyxl
from openpyxl.utils import get_column_letter

from yunyouguan.exchange import office_file
from yunyouguan.exchange import table_findings as say
from yunyouguan.exchange.office_file import EXCEL, UNREADABLE
from yunyouguan.exchange.table_heads import NUMBER, ORDINAL, heads_of
from yunyouguan.exchange.written_table import Row, read_table
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

MAX_ROWS, MAX_COLUMNS = 20_000, 60
"""More is a sheet whose last cell was formatted by mistake; what lies beyond is told."""

PLAIN_FORMATS = frozenset({"General", "0", "0%", "@"})
"""Those in which a number looks as it is."""

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
            left = _Left(file)
            read_all = _rows_of_all(data, left, with_results=True)
            sheets = [(name, rows) for name, rows in read_all if rows]
            gaps = (
                dict(_rows_of_all(data, _Left(file), with_results=False))
                if _has_formulas(data)
                else {}
            )
    except UNREADABLE:
        return ((file, WrittenBank((), (office_file.broken(file, EXCEL),))),)
    read = []
    instructions: set[str] = set()
    for name, rows in sheets:
        place = file if len(sheets) == 1 else f"{file}〔{name}〕"
        bank = read_table(rows, place)
        if bank is None:
            # Instructions on a sheet of their own are no mistake beside a sheet of questions.
            bank = WrittenBank((), (say.no_header(Place(place, rows[0][0])),))
            if all(sum(map(bool, cells)) < 2 for _, cells in rows):  # noqa: PLR2004 - a table
                instructions.add(place)
        missing = tuple(_missing(rows, gaps.get(name, []), place))
        otherwise = tuple(_shown_otherwise(rows, left.odd.get(name, []), place))
        read.append((place, WrittenBank(bank.questions, (*bank.findings, *missing, *otherwise))))
    told = tuple(say.sheet_left(Place(file), why) for why in left.reasons)
    asked = tuple(one for one in read if one[1].questions or one[0] not in instructions)
    return _questions_only(asked or tuple(read), file, told)


def _questions_only(
    read: tuple[Sheet, ...], file: str, told: tuple[Finding, ...]
) -> tuple[Sheet, ...]:
    """A sheet without a header beside one with questions is no error, but it is told."""
    asked = [one for one in read if one[1].questions]
    if asked:
        told += tuple(
            say.sheet_left(finding.place, "这张工作表没有列名")
            for _, bank in read
            if not bank.questions
            for finding in bank.findings[:1]
        )
    return (*(asked or read), *([(file, WrittenBank((), told))] if told or not read else []))


def _rows_of_all(
    data: bytes, left: "_Left", *, with_results: bool
) -> Iterator[tuple[str, list[Row]]]:
    book = openpyxl.load_workbook(
        io.BytesIO(data), read_only=True, data_only=with_results, keep_links=False
    )
    try:
        for sheet in book.worksheets:
            # A size that the file tells wrongly would cut rows off or add a million.
            sheet.reset_dimensions()
            rows = list(_rows(sheet.iter_rows(), sheet.title, left))
            if sheet.sheet_state == "visible":
                yield sheet.title, rows
            elif rows:
                left.add(f"隐藏的工作表「{sheet.title}」")
    finally:
        book.close()


@dataclass(slots=True)
class _Left:
    """What of a workbook is not read, or not as Excel shows it.

    Attributes:
        odd: sheet to line and column of the cells that show something else than they hold.
    """

    file: str
    reasons: list[str] = field(default_factory=list)
    odd: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def add(self, why: str) -> None:
        if why not in self.reasons:
            self.reasons.append(why)


def _rows(rows: Iterator[tuple[Cell, ...]], name: str, left: _Left) -> Iterator[Row]:
    for line, cells in enumerate(rows, 1):
        if any(cell.value is not None for cell in cells[MAX_COLUMNS:]):
            left.add(f"工作表「{name}」第{MAX_COLUMNS}列以后的内容")
        texts = tuple(_text(cell) for cell in cells[:MAX_COLUMNS])
        if not any(texts):
            continue
        if line > MAX_ROWS:
            left.add(f"工作表「{name}」第{MAX_ROWS}行以后的内容")
            return
        odd = [(line, at) for at, cell in enumerate(cells[:MAX_COLUMNS]) if _is_odd(cell)]
        left.odd.setdefault(name, []).extend(odd)
        yield line, texts


def _is_odd(cell: Cell) -> bool:
    """A date, or a number in a format that adds, hides or rounds."""
    match cell.value:
        case None | bool() | str():
            return False
        case int() | float():
            return cell.number_format not in PLAIN_FORMATS
        case _:
            return True


def _shown_otherwise(rows: list[Row], odd: list[tuple[int, int]], file: str) -> Iterator[Finding]:
    """Only in columns that questions are made of."""
    heads = next((found for _, cells in rows if (found := heads_of(cells))), {})
    by_line = dict(rows)
    for line, at in odd:
        if heads.get(at, ORDINAL) not in {ORDINAL, NUMBER}:
            cell = f"{get_column_letter(at + 1)}{line}"
            yield say.shown_otherwise(Place(file, line), cell, by_line[line][at])


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
