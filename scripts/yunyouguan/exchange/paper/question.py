"""The side of a printed sheet that asks: every kind with room to answer on paper."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import TypeVar

from yunyouguan.exchange.handing_on import GAP
from yunyouguan.model.quiz import (
    Branching,
    Case,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
    Way,
)

Thing = TypeVar("Thing")

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LINES_TO_WRITE = 4
BLANK = '<span class="blank"></span>'
BOX = '<span class="box"></span>'


def asked(question: Question, number: int) -> str:
    """One question of the sheet, as HTML."""
    head = f"<h2><b>{number}. 【{question.kind}】</b>{_stem(question)}</h2>"
    return f'<section class="q">{head}{"".join(_task(question))}</section>'


def _task(question: Question) -> Iterator[str]:
    yield from _pictures(question)
    match question.task:
        case Choosing(choices=choices):
            dot = "" if question.kind is QuestionKind.JUDGE else "."
            texts = (f"{one.letter}{dot} {one.text}" for one in choices)
            lines = (f"<li>{BOX}{escape(text)}</li>" for text in texts)
            yield f'<ul class="choices">{"".join(lines)}</ul>'
        case Matching(heads=heads):
            yield _match(question.task, heads)
        case Ordering():
            lines = (f"<li>{BOX}{escape(one.text)}</li>" for one in turned(question.task.steps))
            yield f'<ul class="steps">{"".join(lines)}</ul>'
            yield '<p class="hint">在方框里写上次序：1、2、3……</p>'
        case Opinion():
            yield f'<div class="lines">{"<i></i>" * LINES_TO_WRITE}</div>'
        case Case(parts=parts):
            for at, part in enumerate(parts, 1):
                head = f"<h3><b>（{at}）【{part.kind}】</b>{_stem(part)}</h3>"
                yield f'<div class="part">{head}{"".join(_task(part))}</div>'
        case Branching():
            yield from _branches(question.task)
        case Filling():
            pass
    if question.hint:
        yield f'<p class="hint">提示：{escape(question.hint)}</p>'


def turned(things: Sequence[Thing]) -> list[Thing]:
    """Not in the right order, and the same in every print."""
    half = len(things) // 2
    return [*things[half:], *things[:half]]


def letter_at(at: int) -> str:
    """A, B … Z, and then A1, for more than a sheet of paper holds."""
    round_, place = divmod(at, len(LETTERS))
    return LETTERS[place] + (str(round_) if round_ else "")


def _match(task: Matching, heads: tuple[str, str]) -> str:
    """Left with a number and room for a letter, right with letters, in another order."""
    rights = turned(task.pairs)
    rows = (
        f"<tr><td>{at}. {escape(one.left)} {BLANK}</td>"
        f"<td>{letter_at(at - 1)}. {escape(other.right)}</td></tr>"
        for at, (one, other) in enumerate(zip(task.pairs, rights, strict=True), 1)
    )
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    return (
        f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        '<p class="hint">在左边的横线上写右边的字母。</p>'
    )


def _branches(task: Branching) -> Iterator[str]:
    yield _ways(task.ways)
    for scene in task.scenes:
        ending = "（结局）" if scene.is_ending else ""
        yield (
            f'<div class="scene"><p><b>【{escape(scene.name)}】</b>{escape(scene.text)}{ending}</p>'
            f"{_ways(scene.ways) if scene.ways else ''}</div>"
        )


def _ways(ways: Sequence[Way]) -> str:
    lines = (
        f"<li>{BOX}{escape(f'{one.letter}. {one.text}')} → 看【{escape(one.target)}】</li>"
        for one in ways
    )
    return f'<ul class="choices">{"".join(lines)}</ul>'


def _stem(question: Question) -> str:
    return "<br>".join(escape(question.stem).replace(GAP, BLANK).split("\n"))


def _pictures(question: Question) -> Iterator[str]:
    """A sheet of its own has no picture; what it shows is said in words."""
    for one in question.pictures:
        yield f'<p class="hint">〔图：{escape(one.alt or one.caption)}〕</p>'
