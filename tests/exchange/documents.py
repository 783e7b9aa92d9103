"""Documents of Word and Excel as an office makes them, built by the libraries while a test runs."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import docx
import openpyxl
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

FILE = "题库.docx"
SHEET = "题库.xlsx"


def a_document() -> Document:
    """Empty, without the numbering that the library's own template brings."""
    document = docx.Document()
    numbering = document.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    return document


def word(document: Document) -> bytes:
    """The file's bytes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def typed(*lines: str) -> bytes:
    """A document with a paragraph a line."""
    document = a_document()
    for line in lines:
        document.add_paragraph(line)
    return word(document)


def add_list(document: Document, number: int, *levels: Mapping[str, object]) -> None:
    """A list that Word counts by itself, as its own plan and its own id.

    Args:
        levels: ``form``, ``text``, and if need be ``start`` and ``suff``.
    """
    numbering = document.part.numbering_part.element
    told = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{one.get("start", 1)}"/>'
        f'<w:numFmt w:val="{one["form"]}"/>'
        + (f'<w:suff w:val="{one["suff"]}"/>' if "suff" in one else "")
        + f'<w:lvlText w:val="{one["text"]}"/></w:lvl>'
        for at, one in enumerate(levels)
    )
    plan = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{told}</w:abstractNum>'
    numbering.insert(0, parse_xml(plan))
    add_instance(document, number, number)


def add_instance(
    document: Document, number: int, plan: int, restart: Mapping[int, int] | None = None
) -> None:
    """One more list of a plan; counting goes on unless it begins anew."""
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for at, start in (restart or {}).items()
    )
    document.part.numbering_part.element.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{plan}"/>'
            f"{overrides}</w:num>"
        )
    )


def counted(document: Document, text: str, number: int, level: int = 0) -> Any:
    """A paragraph of a list."""
    paragraph = document.add_paragraph(text)
    numbered = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
    properties: Any = paragraph._p.get_or_add_pPr()
    properties.append(parse_xml(f"<w:numPr {nsdecls('w')}>{numbered}</w:numPr>"))
    return paragraph


def add_table(document: Document, rows: Sequence[Sequence[str]]) -> Any:
    """A table with a text a cell."""
    table = document.add_table(len(rows), max(map(len, rows)))
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    return table


def workbook(*sheets: Sequence[Sequence[object]], names: Sequence[str] = ()) -> bytes:
    """A workbook; every sheet a list of rows."""
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for at, rows in enumerate(sheets):
        sheet = book.create_sheet(names[at] if names else f"第{at + 1}张")
        for row in rows:
            sheet.append(list(row))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """The file's bytes."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
