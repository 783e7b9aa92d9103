"""Questions as Moodle's GIFT, as far as it can hold them.

Two blanks in one sentence stay out: GIFT has one answer field a question, and to split the
sentence would print the answer of the one in the text of the other. 案例 stay out too, for their
parts mean nothing without the story, and Moodle shuffles what lies in a bank.
"""

from collections.abc import Iterator, Sequence

from yunyouguan.exchange.feedback_notes import labelled
from yunyouguan.exchange.gift.text import escaped, id_comment
from yunyouguan.exchange.handing_on import GAP, left_out, pictures_lost, piece_lost, unfinished
from yunyouguan.model.bank import BankFile
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import (
    TRUE,
    Choosing,
    Filling,
    Matching,
    Question,
    QuestionKind,
)

MOODLE = "Moodle 的 GIFT "
ELSEWHERE = "要带走这一题，请导出成 QTI 2.1 或打印。"

# Five low lines: Moodle puts the answer field in their place.
FIELD = "_____"

# Only shares that Moodle's list of grades has, so that they are taken and make a whole.
SHARES = {
    1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5",
    9: "11.11111", 10: "10",
}  # fmt: skip


def write_gift(questions: Sequence[Question]) -> BankFile:
    """One block for each question that GIFT can hold; a loss for each that it cannot."""
    blocks: list[str] = []
    losses: list[Finding] = []
    for question in questions:
        reason = unfinished(question) or _unheld(question)
        if reason:
            losses.append(reason)
        else:
            blocks.append(_block(question))
            losses += _lost_pieces(question)
    return BankFile("\n".join(blocks).encode(), tuple(losses))


def _unheld(question: Question) -> Finding | None:
    match question.task:
        case Choosing():
            why = ""
        case Filling(accepted=(wordings,)):
            why = "会把答案里的「->」当成连线" if any("->" in one for one in wordings) else ""
        case Filling():
            why = "一题只有一个空"
        case Matching(pairs=pairs):
            why = "会把左边的「->」当成左右的分界" if any("->" in one.left for one in pairs) else ""
        case _:
            why = "没有这种题型"
    return left_out(question, MOODLE, why, ELSEWHERE) if why else None


def _lost_pieces(question: Question) -> Iterator[Finding]:
    yield from pictures_lost(question, MOODLE)
    if not _id_travels(question):
        yield piece_lost(question, MOODLE, f"编号「{question.id}」", "编号里不要用「\\」。")
    if isinstance(question.task, Matching):
        heads = "」「".join(question.task.heads)
        yield piece_lost(
            question, MOODLE, f"两栏名字「{heads}」", "要紧的话写进题干，例如：把机构和职责连起来。"
        )


def _id_travels(question: Question) -> bool:
    return bool(question.id) and "\\" not in question.id


def _block(question: Question) -> str:
    comment = f"{id_comment(question.id)}\n" if _id_travels(question) else ""
    feedback = escaped("\n".join(labelled(question)))
    last = f"\t####{feedback}\n" if feedback else ""
    stem = question.stem
    if isinstance(question.task, Filling):
        stem = stem.replace(GAP, FIELD)
    # Our text is plain: without [plain] Moodle would take a 「<」 in it for HTML.
    body = "".join(f"\t{answer}\n" for answer in _answers(question))
    return f"{comment}[plain]{escaped(stem)}{{\n{body}{last}}}\n"


def _answers(question: Question) -> Iterator[str]:
    match question.task:
        case Choosing(correct=correct) if question.kind is QuestionKind.JUDGE:
            yield "TRUE" if correct == (TRUE,) else "FALSE"
        case Choosing():
            yield from _choices(question, question.task)
        case Filling(accepted=(wordings,)):
            for word in wordings:
                # In a short answer a bare * stands for anything.
                piece = _piece(word.replace("*", "\\*"))
                yield f"=%100%{piece}" if piece.startswith("%") else f"={piece}"
        case Matching(pairs=pairs):
            for pair in pairs:
                yield f"={_piece(pair.left)} -> {escaped(pair.right)}"
        case _:
            raise ValueError(question.kind)


def _choices(question: Question, task: Choosing) -> Iterator[str]:
    is_single = question.kind is QuestionKind.SINGLE
    for choice in task.choices:
        is_right = choice.letter in task.correct
        if is_single:
            mark = "=" if is_right else "~%0%" if choice.text.startswith("%") else "~"
        else:
            # One wrong choice costs everything, as it does in the museum.
            mark = f"~%{SHARES[len(task.correct)] if is_right else '-100'}%"
        feedback = f"#{_piece(choice.feedback)}" if choice.feedback else ""
        yield f"{mark}{_piece(choice.text)}{feedback}"


def _piece(text: str) -> str:
    """A text that begins with ``[html]`` would lose it, for that names a format."""
    return f"[plain]{escaped(text)}" if text.startswith("[") else escaped(text)
