"""The kind of a question from Word is told by its answer; never guessed without one."""

from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER, REFERENCE, WrittenQuestion
from yunyouguan.read.quiz.answer import JUDGE_IN_STEM, LETTERS_IN_STEM, judgement, letters_in
from yunyouguan.read.quiz.blanks import BLANK_IN_STEM
from yunyouguan.read.quiz.lines import run_on


def inferred_kind(written: WrittenQuestion, *, is_part: bool) -> str:
    """``单选`` and so on; empty when nothing tells.

    Args:
        is_part: of a 案例, where an answer in words is that of a 简答.
    """
    if kind := _by_pieces(written):
        return kind.value
    stem = run_on(written.stem)
    told = run_on(written.notes.get(ANSWER, ()))
    ticked = {choice.letter for choice in written.choices if choice.is_ticked}
    given = [letters_in(hit[1]) for hit in LETTERS_IN_STEM.finditer(stem)]
    given += [letters_in(told), tuple(ticked)]
    counts = [len(set(letters)) for letters in given if letters]
    is_judged = bool(JUDGE_IN_STEM.search(stem)) or bool(judgement(told))
    if written.choices and all(judgement(run_on(one.text)) for one in written.choices):
        return QuestionKind.JUDGE.value if counts or is_judged else ""
    if counts and not (is_judged and not written.choices):
        kind = QuestionKind.MULTIPLE if max(counts) > 1 else QuestionKind.SINGLE
    elif is_judged and not written.choices:
        kind = QuestionKind.JUDGE
    elif told and not written.choices and BLANK_IN_STEM.search(stem):
        kind = QuestionKind.FILL
    elif told and not written.choices and is_part:
        kind = QuestionKind.OPEN
    else:
        return ""
    return kind.value


def _by_pieces(written: WrittenQuestion) -> QuestionKind | None:
    """Some pieces stand in one kind alone."""
    if written.parts:
        return QuestionKind.CASE
    if REFERENCE in written.notes:
        return QuestionKind.OPEN
    return None
