"""A report as a workbook: heads that stay, counts that add up, and texts that stay texts."""

import io
import re
import zipfile

import openpyxl
import pytest

from yunyouguan.exchange.chapter_book import write_chapters
from yunyouguan.model.chapter import Cell, Chapter, Column

COLUMNS = (Column("法律", 14), Column("几处", 5))


def chapter(*rows: tuple[Cell, ...], title: str = "各部法律") -> Chapter:
    return Chapter(title, "", COLUMNS, rows, "没有")


def test_book_has_heads_that_stay_and_counts_that_add_up() -> None:
    """As wide as Chinese needs."""
    book = openpyxl.load_workbook(io.BytesIO(write_chapters([chapter(("民法典", 3))])))
    sheet = book["各部法律"]

    assert book.sheetnames == ["各部法律"]
    assert list(sheet.iter_rows(values_only=True)) == [("法律", "几处"), ("民法典", 3)]
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.bold) == (
        "A2",
        "A1:B2",
        True,
    )
    assert [sheet.column_dimensions[one].width for one in "AB"] == [28, 10]


def test_chapter_without_rows_says_so() -> None:
    """A sheet that is missing could be overlooked."""
    book = openpyxl.load_workbook(io.BytesIO(write_chapters([chapter(), chapter(title="另一张")])))

    assert book.sheetnames == ["各部法律", "另一张"]
    assert list(book["另一张"].iter_rows(values_only=True)) == [("法律", "几处"), ("没有", None)]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "2026-11-23", "=cmd|' /C calc'!A0"]
)
def test_text_is_never_worked_out(text: str) -> None:
    """Whatever it begins with, the cell is a text, in the file as well."""
    made = write_chapters([chapter((text, 1))])
    cell = openpyxl.load_workbook(io.BytesIO(made)).worksheets[0]["A2"]

    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_controls_and_endless_texts_do_no_harm() -> None:
    """Excel would call the file damaged."""
    made = write_chapters([chapter(("甲\x00乙\x1b", 1), ("长" * 40_000, 1))])
    first, second = (
        openpyxl.load_workbook(io.BytesIO(made)).worksheets[0][at].value for at in ("A2", "A3")
    )

    assert first == "甲乙"
    assert second == "长" * 32_765 + "……"


def test_book_tells_no_time() -> None:
    """The moment of saving would make every copy another file."""
    with zipfile.ZipFile(io.BytesIO(write_chapters([chapter()]))) as parts:
        core = parts.read("docProps/core.xml").decode()
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}

    assert re.findall(r"<dcterms:\w+ [^>]*>([^<]*)<", core) == ["2000-01-01T00:00:00Z"] * 2
