"""Questions as a workbook of Excel, one a row, as the importer reads them back.

案例 and 情景 stay out: their parts and scenes would need several rows that mean nothing alone, and
a clerk who sorts the sheet would tear them apart.
"""

from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from yunyouguan.exchange.feedback_notes import answer_note
from yunyouguan.exchange.handing_on import left_out, pictures_lost, piece_lost, unfinished
from yunyouguan.exchange.workbook_file import (
    MOST_CHARACTERS,
    book_bytes,
    fit_to_paper,
    write_text,
)
from yunyouguan.model.bank import BankFile
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import (
    TRUE,
    Choosing,
    Filling,
    Matching,
    Ordering,
    Question,
    QuestionKind,
)

EXCEL = "Excel 表格"
LETTERS = "ABCDEFGHIJ"
FIRST, LAST = ("题型", "题干"), ("答案", "解析", "依据", "提示", "编号")
WIDTHS = {"题型": 8, "题干": 48, "答案": 14, "解析": 40, "依据": 30, "提示": 20, "编号": 16}
CHOICE_WIDTH = 20
TITLE = "题目"
ARROW = " → "

MOST_LINES = 10

# So many digits alone would be read back as the number of the row.
ORDINAL = 4


def write_sheet(questions: Sequence[Question]) -> BankFile:
    """A row for each question that fits in one; a loss for each that does not."""
    kept: list[Question] = []
    losses: list[Finding] = []
    for question in questions:
        if reason := unfinished(question) or _unheld(question):
            losses.append(reason)
        else:
            kept.append(question)
            losses += _lost_pieces(question)
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError(type(sheet))
    _fill(sheet, kept)
    return BankFile(book_bytes(book), tuple(losses))


def _unheld(question: Question) -> Finding | None:
    remedy = "要带走这一题，请打印；排序和连线也可以导出成 QTI 2.1。"
    match question.task:
        case Choosing() | Filling():
            why = ""
        case Matching(pairs=pairs):
            torn = any(ARROW.strip() in text for one in pairs for text in (one.left, one.right))
            why = "一行最多放十对" if len(pairs) > MOST_LINES else "用「→」分左右" if torn else ""
        case Ordering(steps=steps):
            why = "一行最多放十步" if len(steps) > MOST_LINES else ""
        case _:
            why = "一题只有一行"
    if not why and any(len(text) > MOST_CHARACTERS for text in _row(question).values()):
        why = f"一格最多 {MOST_CHARACTERS} 字"
    return left_out(question, EXCEL, why, remedy) if why else None


def _lost_pieces(question: Question) -> Iterator[Finding]:
    yield from pictures_lost(question, EXCEL)
    if isinstance(question.task, Matching):
        heads = "」「".join(question.task.heads)
        yield piece_lost(
            question, EXCEL, f"两栏名字「{heads}」", "要紧的话写进题干，例如：把机构和职责连起来。"
        )
    if question.id.isdecimal() and len(question.id) <= ORDINAL:
        yield piece_lost(
            question,
            EXCEL,
            f"编号「{question.id}」",
            "四位以内的数字会被当成行号，编号里加上字母，例如：FL-0001。",
        )


def _fill(sheet: Worksheet, questions: Sequence[Question]) -> None:
    rows = [_row(question) for question in questions]
    told = [f"反馈{letter}" for letter in LETTERS if any(f"反馈{letter}" in row for row in rows)]
    heads = [*FIRST, *(f"选项{letter}" for letter in LETTERS), *LAST, *told]
    sheet.title = TITLE
    for column, head in enumerate(heads, 1):
        write_text(sheet, 1, column, head)
        sheet.cell(1, column).font = Font(bold=True)
        width = WIDTHS.get(head, CHOICE_WIDTH)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for line, row in enumerate(rows, 2):
        for column, head in enumerate(heads, 1):
            write_text(sheet, line, column, row.get(head, ""))
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions
    fit_to_paper(sheet)


def _row(question: Question) -> dict[str, str]:
    """What stands in each column; nothing for an empty one."""
    row = {
        "题型": question.kind.value, "题干": question.stem, "解析": question.explanation,
        "依据": question.citation, "提示": question.hint, "编号": question.id,
    }  # fmt: skip
    lines: Sequence[str] = ()
    match question.task:
        case Choosing(correct=correct) if question.kind is QuestionKind.JUDGE:
            row["答案"] = "对" if correct == (TRUE,) else "错"
        case Choosing(choices=choices, correct=correct):
            row["答案"] = "".join(sorted(correct))
            lines = [one.text for one in choices]
            row |= {f"反馈{one.letter}": one.feedback for one in choices if one.feedback}
        case Filling(accepted=accepted):
            row["答案"] = answer_note(accepted)
        case Matching(pairs=pairs):
            lines = [f"{one.left}{ARROW}{one.right}" for one in pairs]
        case Ordering(steps=steps):
            lines = [one.text for one in steps]
        case _:
            return row
    return row | {f"选项{letter}": text for letter, text in zip(LETTERS, lines, strict=False)}
