"""The table of formats: to read or write one more is one line here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from yunyouguan.exchange.gift.read import read_gift
from yunyouguan.exchange.gift.text import is_gift
from yunyouguan.exchange.gift.write import write_gift
from yunyouguan.exchange.mkdocs_quiz_read import is_mkdocs_quiz, read_mkdocs_quiz
from yunyouguan.exchange.paper.sheet import write_print
from yunyouguan.exchange.qti.read import read_qti
from yunyouguan.exchange.qti.write import write_qti
from yunyouguan.exchange.question_sheet import write_sheet
from yunyouguan.exchange.sheet_file import read_sheets
from yunyouguan.exchange.text_bank import read_lines
from yunyouguan.exchange.tiku import write_tiku
from yunyouguan.exchange.word.file import read_word
from yunyouguan.model.bank import BankFile, WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Question
from yunyouguan.read.quiz.bank import read_bank


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet of a workbook, or all of any other file.

    Attributes:
        file: as a Place names it.
        marked: line to a text in it that stands out, and how; never taken for the answer.
    """

    file: str
    bank: WrittenBank
    marked: tuple[tuple[int, str, str], ...] = ()


Reader = Callable[[bytes, str], Sequence[Part]]
Writer = Callable[[Sequence[Question]], BankFile]


def _any(_: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    Attributes:
        name: as staff call it.
        suffix: in lower case, with its dot.
        read, write: None when we cannot.
        looks: of several formats with one suffix, the first whose content looks like it.
    """

    name: str
    suffix: str
    read: Reader | None = None
    write: Writer | None = None
    looks: Callable[[bytes], bool] = _any


def whole(read: Callable[[bytes, str], WrittenBank]) -> Reader:
    """A reader of bytes that gives one bank."""
    return lambda data, file: (Part(file, read(data, file)),)


def of_text(read: Callable[[str, str], WrittenBank]) -> Reader:
    """A reader of text that gives one bank; the encoding is told apart first."""

    def reader(data: bytes, file: str) -> Sequence[Part]:
        lines, findings = read_lines(data, file)
        bank = read("\n".join(line for _, line in lines), file)
        return (Part(file, _with(findings, bank)),)

    return reader


def _text(data: bytes, file: str) -> Sequence[Part]:
    lines, findings = read_lines(data, file)
    return (Part(file, _with(findings, read_bank(lines, file))),)


def _word(data: bytes, file: str) -> Sequence[Part]:
    text = read_word(data, file)
    typed = read_bank(text.lines, file)
    in_order = sorted((*typed.questions, *text.tables.questions), key=lambda one: one.line)
    bank = WrittenBank(tuple(in_order), (*typed.findings, *text.tables.findings))
    return (Part(file, _with(text.findings, bank), text.marked),)


def _with(findings: Sequence[Finding], bank: WrittenBank) -> WrittenBank:
    return WrittenBank(bank.questions, (*findings, *bank.findings))


def _sheets(data: bytes, file: str) -> Sequence[Part]:
    return tuple(Part(place, bank) for place, bank in read_sheets(data, file))


FORMATS = (
    Format("Word", ".docx", _word),
    Format("Excel", ".xlsx", _sheets, write_sheet),
    Format("Moodle GIFT", ".gift", of_text(read_gift), write_gift),
    Format("Moodle GIFT", ".txt", of_text(read_gift), looks=is_gift),
    Format("QTI 2.1", ".zip", whole(read_qti), write_qti),
    Format("QTI 2.1", ".xml", whole(read_qti)),
    Format("mkdocs-quiz", ".md", of_text(read_mkdocs_quiz), looks=is_mkdocs_quiz),
    Format("文字", ".txt", _text),
    Format("题库体", ".md", _text, write_tiku),
    Format("打印", ".html", None, write_print),
)
"""In the order of asking."""
