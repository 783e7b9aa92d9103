"""What is found while questions are handed on: what a format cannot hold, in plain words."""

from collections.abc import Iterator, Sequence

from yunyouguan.exchange.reading_findings import short
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choosing,
    Filling,
    Matching,
    Ordering,
    Question,
    QuestionKind,
)

GAP = "＿＿＿＿"
"""A blank in the stem of a 填空."""

LETTERS = "ABCDEFGHIJ"
SEVERAL = 2


def left_out(question: Question, holder: str, why: str, remedy: str) -> Finding:
    """A question that is not in the file.

    Args:
        holder: the format as staff call it.
        why: what it cannot hold.
        remedy: where else it can go.
    """
    return Finding(
        rule="format.question-left-out",
        place=question.place,
        message=f"「{short(question.stem)}」是{question.kind}题，{holder}{why}，"
        "没有写进文件，拿到文件的人看不到这一题。",
        remedy=remedy,
    )


def piece_lost(question: Question, holder: str, what: str, remedy: str) -> Finding:
    """A question that is in the file, but for a piece of it."""
    return Finding(
        rule="format.piece-lost",
        place=question.place,
        message=f"「{short(question.stem)}」的{what}，{holder}装不下，"
        "题目写进了文件，这一样没有，拿到文件的人看不到。",
        remedy=remedy,
    )


def pictures_lost(question: Question, holder: str) -> Iterator[Finding]:
    """A question file travels without picture files."""
    if question.pictures:
        names = "、".join(one.target for one in question.pictures)
        yield piece_lost(
            question, holder, f"图片「{short(names)}」", "把图片一起交给对方，请他补在题干里。"
        )


def unfinished(question: Question) -> Finding | None:
    """A question that would teach something wrong elsewhere stays here until it is mended."""
    fault = _fault(question)
    if not fault:
        return None
    return Finding(
        rule="format.unfinished",
        place=question.place,
        message=f"「{short(question.stem)}」{fault}，没有写进文件，免得别处的人学到错的。",
        remedy="先运行 yunyouguan check，照它说的把这一题改好，再导出一次。",
    )


def _fault(question: Question) -> str:
    """In Chinese; empty when there is none."""
    fault = ""
    match question.task:
        case Choosing():
            fault = _choosing_fault(question, question.task)
        case Filling(accepted=accepted):
            blanks = question.stem.count(GAP)
            are_filled = all(words and all(words) for words in accepted)
            fault = "" if 0 < blanks == len(accepted) and are_filled else "的空和答案对不上"
        case Matching(pairs=pairs):
            lefts, rights = [one.left for one in pairs], [one.right for one in pairs]
            fault = _list_fault("左边", lefts) or _list_fault("右边", rights)
        case Ordering(steps=steps):
            fault = _list_fault("步骤", [one.text for one in steps])
        case Case(parts=parts):
            faults = (
                f"第 {at} 问{said}" for at, one in enumerate(parts, 1) if (said := _fault(one))
            )
            fault = next(faults, "") if parts else "一问也没有"
        case Branching():
            fault = _branching_fault(question.task)
    return fault


def _branching_fault(task: Branching) -> str:
    names = {scene.name for scene in task.scenes}
    ways = [*task.ways, *(way for scene in task.scenes for way in scene.ways)]
    if not task.ways or not all(way.target in names for way in ways):
        return "有一条路不知道通到哪里"
    if not all(scene.verdict for scene in task.scenes if scene.is_ending):
        return "有一个结局没有判对错"
    return ""


def _choosing_fault(question: Question, task: Choosing) -> str:
    letters = [one.letter for one in task.choices]
    expected = (
        [TRUE, FALSE] if question.kind is QuestionKind.JUDGE else list(LETTERS[: len(letters)])
    )
    if letters != expected or len(letters) < SEVERAL:
        return "的选项没有按 A、B、C 排好"
    if not all(one.text for one in task.choices):
        return "有一个选项是空的"
    if not task.correct or not set(task.correct) <= set(letters):
        return "没有答案"
    if question.kind is not QuestionKind.MULTIPLE and len(task.correct) != 1:
        return "有几个答案"
    return ""


def _list_fault(name: str, texts: Sequence[str]) -> str:
    if len(texts) < SEVERAL:
        return f"的{name}不到两条"
    if not all(texts):
        return f"的{name}有一条是空的"
    return f"的{name}有两条一样" if len(set(texts)) < len(texts) else ""
