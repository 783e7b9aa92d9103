"""A workbook of texts: no cell is worked out, no text becomes a date, the same bytes every time."""

import io
import re
import zipfile
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

# Excel's own limit; what is longer would be cut off without a word.
MOST_CHARACTERS = 32_767

NO_TIME = datetime(2000, 1, 1)  # noqa: DTZ001 - a file format without time zones
# openpyxl writes the moment of saving over what it was told.
_SAVED_AT = re.compile(rb"(<dcterms:modified [^>]*>)[^<]*(?=</dcterms:modified>)")
_NEVER = f"{NO_TIME.isoformat()}Z".encode()


def write_text(sheet: Worksheet, line: int, column: int, text: str) -> None:
    """Always as text: a stem that begins with ``=`` would be worked out, ``1-2`` become a date."""
    cell = sheet.cell(line, column)
    if text:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)
        cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def fit_to_paper(sheet: Worksheet) -> None:
    """On A4 lying across, as wide as the sheet, with its heads on every page."""
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def book_bytes(book: Workbook) -> bytes:
    """The same cells give the same bytes: neither book nor zip tells the time."""
    book.properties.created = NO_TIME
    stream = io.BytesIO()
    book.save(stream)
    tidy = io.BytesIO()
    with zipfile.ZipFile(stream) as made, zipfile.ZipFile(tidy, "w", zipfile.ZIP_DEFLATED) as kept:
        for entry in made.infolist():
            clean = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            clean.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(clean, _SAVED_AT.sub(rb"\g<1>" + _NEVER, made.read(entry)))
    return tidy.getvalue()
