"""A report as a workbook of Excel: a sheet for each chapter, heads that stay, filters."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from yunyouguan.exchange.workbook_file import (
    MOST_CHARACTERS,
    book_bytes,
    fit_to_paper,
    write_text,
)
from yunyouguan.model.chapter import Cell, Chapter

# A Chinese character is as wide as two figures, in which Excel counts.
FIGURES = 2
CUT = "……"


def write_chapters(chapters: Sequence[Chapter]) -> bytes:
    """Every chapter is there, also one without rows: what is missing could be overlooked."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for chapter in chapters:
        _fill(book.create_sheet(chapter.title), chapter)
    return book_bytes(book)


def _fill(sheet: Worksheet, chapter: Chapter) -> None:
    for at, column in enumerate(chapter.columns, 1):
        write_text(sheet, 1, at, column.head)
        sheet.cell(1, at).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(at)].width = column.width * FIGURES
    for line, row in enumerate(chapter.rows, 2):
        for at, cell in enumerate(row, 1):
            _write(sheet, line, at, cell)
    if chapter.rows:
        sheet.auto_filter.ref = sheet.dimensions
    else:
        write_text(sheet, 2, 1, chapter.otherwise)
        sheet.cell(2, 1).alignment = Alignment(wrap_text=False, vertical="top")
    sheet.freeze_panes = "A2"
    fit_to_paper(sheet)


def _write(sheet: Worksheet, line: int, column: int, cell: Cell) -> None:
    """A count can be added up; all else is text."""
    if isinstance(cell, int):
        sheet.cell(line, column, cell).alignment = Alignment(vertical="top")
    else:
        kept = cell if len(cell) <= MOST_CHARACTERS else cell[: MOST_CHARACTERS - len(CUT)] + CUT
        write_text(sheet, line, column, kept)
