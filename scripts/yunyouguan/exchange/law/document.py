"""A document of Word becomes the lines that are printed on its page, tables row by row."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from yunyouguan.exchange import office_file
from yunyouguan.exchange.law import findings as say
from yunyouguan.exchange.office_file import Program
from yunyouguan.exchange.word.document import BROKEN, WRAPPERS, open_document
from yunyouguan.exchange.word.numbering import Element, Numbering
from yunyouguan.exchange.word.paragraph import Paragraph, is_deleted, read_paragraph
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

LAW_FILE = Program("Word", ".docx", "word/document.xml", "法律", "一部法律")

PDF = b"%PDF"
CELL = "|"


@dataclass(frozen=True, slots=True)
class PrintedText:
    """What a document says.

    Attributes:
        lines: counted from the top; a row of a table is a line that begins with ``|``.
    """

    lines: tuple[tuple[int, str], ...] = ()
    findings: tuple[Finding, ...] = ()


def read_printed(data: bytes, file: str) -> PrintedText:
    """Every line of the body, and what of it cannot be said in text.

    Args:
        file: as a Place names it.
    """
    if data.startswith(PDF):
        return PrintedText(findings=(say.a_pdf(file),))
    if refused := office_file.refusal(data, LAW_FILE, file):
        return PrintedText(findings=(refused,))
    try:
        document = open_document(data)
        copyist = _Copyist(document.numbering, file)
        copyist.copy(document.body)
    except BROKEN:
        return PrintedText(findings=(office_file.broken(file, LAW_FILE),))
    return PrintedText(tuple(copyist.lines), tuple(copyist.findings))


@dataclass(slots=True)
class _Copyist:
    """Goes down the page and remembers how far it has come."""

    numbering: Numbering
    file: str
    lines: list[tuple[int, str]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def copy(self, block: Element) -> None:
        """Every paragraph and table below an element, in the order of the page."""
        for child in block:
            if child.tag == qn("w:p") and not is_deleted(child):
                for line in self._read(child):
                    self._add(line)
            elif child.tag == qn("w:tbl"):
                for row in child.xpath("./w:tr | ./w:sdt/w:sdtContent/w:tr"):
                    self._add(f"{CELL} {f' {CELL} '.join(self._cells(row))} {CELL}")
            elif child.tag in WRAPPERS:
                self.copy(child)
            elif child.tag == qn("w:altChunk"):
                place = Place(self.file, len(self.lines) + 1)
                self.findings.append(say.unsure(place, "", "嵌着另一个文件，里面的字"))

    def _add(self, line: str) -> None:
        self.lines.append((len(self.lines) + 1, line))

    def _read(self, element: Element) -> list[str]:
        read = read_paragraph(element, self.numbering.label(element))
        self._tell_losses(read)
        return read.lines

    def _cells(self, row: Element) -> Iterator[str]:
        for cell in row.xpath("./w:tc | ./w:sdt/w:sdtContent/w:tc"):
            lines = [
                line
                for one in cell.iter(qn("w:p"))
                if not is_deleted(one)
                for line in self._read(one)
            ]
            yield " ".join(" ".join(lines).replace(CELL, "/").split())

    def _tell_losses(self, read: Paragraph) -> None:
        place, text = Place(self.file, len(self.lines) + 1), " ".join("".join(read.lines).split())
        if read.pictures:
            self.findings.append(say.picture(place, text))
        if read.boxes:
            self.findings.append(say.unsure(place, text, "有文本框，里面的字"))
        if read.symbols:
            self.findings.append(say.unsure(place, text, "有认不出的符号，"))
        if read.struck:
            self.findings.append(say.unsure(place, text, "有划掉的字，"))
        if read.notes:
            self.findings.append(say.unsure(place, text, "有批注、脚注或隐藏的字，"))
