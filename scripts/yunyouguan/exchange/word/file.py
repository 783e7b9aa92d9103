"""A document of Word becomes the numbered lines that a clerk would have typed, and its tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from yunyouguan.exchange import office_file
from yunyouguan.exchange.office_file import WORD
from yunyouguan.exchange.text_bank import Numbered, clean
from yunyouguan.exchange.word import findings as say
from yunyouguan.exchange.word.document import BROKEN, WRAPPERS, open_document
from yunyouguan.exchange.word.numbering import Element, Numbering
from yunyouguan.exchange.word.paragraph import Paragraph, is_deleted, read_paragraph
from yunyouguan.exchange.word.table import lines_of_cells, read_word_table
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place


@dataclass(frozen=True, slots=True)
class WordText:
    """What a document says.

    Attributes:
        lines: counted from the top, a table row being one line, and the rule of a 连线 another.
        tables: questions from tables with a header, their lines counted with the others.
        marked: line to what stands out in it and how; it may be the answer, and is never taken
            for it.
    """

    lines: tuple[Numbered, ...] = ()
    tables: WrittenBank = field(default_factory=WrittenBank)
    marked: tuple[tuple[int, str, str], ...] = ()
    findings: tuple[Finding, ...] = ()


def read_word(data: bytes, file: str) -> WordText:
    """Everything that stands in the body; headers, footers and notes are not part of a bank.

    Args:
        file: as a Place names it.
    """
    if refused := office_file.refusal(data, WORD, file):
        return WordText(findings=(refused,))
    try:
        document = open_document(data)
        copyist = _Copyist(document.numbering, file)
        copyist.copy(document.body)
    except BROKEN:
        return WordText(findings=(office_file.broken(file, WORD),))
    return copyist.finish()


class _Copyist:
    """Goes down the page and remembers how far it has come."""

    def __init__(self, numbering: Numbering, file: str) -> None:
        self._numbering = numbering
        self._file = file
        self._line = 0
        self._lines: list[Numbered] = []
        self._tables: list[WrittenBank] = []
        self._marked: list[tuple[int, str, str]] = []
        self._findings: list[Finding] = []

    def copy(self, block: Element) -> None:
        """Every paragraph and table below an element, in the order of the page."""
        for child in block:
            if child.tag == qn("w:p") and is_deleted(child):
                continue
            if child.tag == qn("w:p"):
                self._add(self._read(child))
            elif child.tag == qn("w:tbl"):
                self._copy_table(child)
            elif child.tag in WRAPPERS:
                self.copy(child)
            elif child.tag == qn("w:altChunk"):
                self._findings.append(say.objects(Place(self._file, self._line + 1), 1, ""))

    def finish(self) -> WordText:
        """The page is at its end."""
        lines, findings = clean(tuple(self._lines), self._file, tuple(self._findings))
        tables = WrittenBank(
            tuple(one for bank in self._tables for one in bank.questions),
            tuple(one for bank in self._tables for one in bank.findings),
        )
        return WordText(lines, tables, tuple(self._marked), findings)

    def _read(self, element: Element) -> Paragraph:
        return read_paragraph(element, self._numbering.label(element))

    def _add(self, read: Paragraph) -> None:
        self._tell_losses(read, self._line + 1)
        self._marked += [(self._line + 1, *one) for one in read.marked]
        for text in read.lines:
            self._line += 1
            self._lines.append((self._line, text))

    def _copy_table(self, table: Element) -> None:
        rows = [
            tuple(self._cells(row, self._line + at))
            for at, row in enumerate(table.xpath("./w:tr | ./w:sdt/w:sdtContent/w:tr"), 1)
        ]
        numbered = [
            (self._line + at, tuple("\n".join(cell) for cell in cells))
            for at, cells in enumerate(rows, 1)
        ]
        if loose := lines_of_cells(rows):
            # A table that only lays out choices or a text is read cell by cell.
            self._add(Paragraph(loose))
            return
        kept = read_word_table(numbered, self._file)
        self._lines += kept.lines
        self._tables.append(kept.bank)
        self._line = max([self._line + len(rows), *(line for line, _ in kept.lines)])

    def _cells(self, row: Element, line: int) -> Iterator[list[str]]:
        for cell in row.xpath("./w:tc | ./w:sdt/w:sdtContent/w:tc"):
            lines: list[str] = []
            for element in (one for one in cell.iter(qn("w:p")) if not is_deleted(one)):
                read = self._read(element)
                self._tell_losses(read, line)
                self._marked += [(line, *one) for one in read.marked]
                lines += read.lines
            yield lines
            spanned = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
            wide = spanned.get(qn("w:val"), "1") if spanned is not None else "1"
            yield from ([""] for _ in range(int(wide) - 1 if wide.isdecimal() else 0))

    def _tell_losses(self, read: Paragraph, line: int) -> None:
        place, text = Place(self._file, line), " ".join("".join(read.lines).split())
        if read.pictures:
            self._findings.append(say.objects(place, read.pictures, text))
        if read.boxes:
            self._findings.append(say.text_boxes(place, read.boxes, text))
        if read.symbols:
            self._findings.append(say.symbols(place, text))
        if read.struck:
            self._findings.append(say.struck(place, text))
        if read.notes:
            self._findings.append(say.notes(place, text))
