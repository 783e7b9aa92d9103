"""The side of a printed sheet that answers, with the reason and the article."""

from collections.abc import Iterator
from html import escape

from yunyouguan.exchange.paper.question import letter_at, turned
from yunyouguan.model.quiz import (
    TRUE,
    Branching,
    Case,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
    Scene,
)

Line = tuple[str, str]
"""What it is called, and what it says."""


def answered(question: Question, number: int) -> str:
    """One question of the answer sheet, as HTML."""
    parts = "".join(
        f'<div class="part"><h3><b>（{at}）</b></h3>{_list(part)}</div>'
        for at, part in enumerate(question.parts, 1)
    )
    return f'<section class="q"><h2><b>{number}.</b></h2>{parts}{_list(question)}</section>'


def _list(question: Question) -> str:
    lines = (*_answer(question), ("解析", question.explanation), ("依据", question.citation))
    rows = [f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in lines if text]
    return f"<dl>{''.join(rows)}</dl>" if rows else ""


def _answer(question: Question) -> Iterator[Line]:
    match question.task:
        case Choosing():
            yield from _choice(question, question.task)
        case Filling(accepted=accepted):
            yield "答案", "；".join(" 或 ".join(words) for words in accepted)
        case Matching(pairs=pairs):
            rights = [one.right for one in turned(pairs)]
            told = (f"{at}—{letter_at(rights.index(one.right))}" for at, one in enumerate(pairs, 1))
            yield "答案", "，".join(told)
        case Ordering(steps=steps):
            yield "答案", " → ".join(one.text for one in steps)
        case Opinion(reference=reference):
            yield "参考", reference
        case Branching(scenes=scenes):
            yield from ((one.name, _ending(one)) for one in scenes if one.is_ending)
        case Case():
            pass


def _choice(question: Question, task: Choosing) -> Iterator[Line]:
    if question.kind is QuestionKind.JUDGE:
        yield "答案", "√ 对" if task.correct == (TRUE,) else "× 错"
        return
    yield "答案", "".join(sorted(task.correct))
    yield from ((f"选 {one.letter}", one.feedback) for one in task.choices)


def _ending(scene: Scene) -> str:
    verdict = "√ 这样做对" if scene.verdict == TRUE else "× 这样做不对"
    told = (text.rstrip("。") for text in (scene.explanation, scene.citation) if text)
    return "。".join((verdict, *told))
