"""排序: the steps in their right order, written so or told by an answer such as 「BADC」."""

import re
import unicodedata
from collections.abc import Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Ordering, Step, Task
from yunyouguan.model.written_question import WrittenQuestion
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz.answer import BLANK
from yunyouguan.read.quiz.choosing import letter_or_row
from yunyouguan.read.quiz.lines import CIRCLED, run_on

_SIGNS = rf"[A-Ja-j\uff21-\uff2a\d{CIRCLED}]"
_BETWEEN = r"[\s、，,\-—\u2013－→>]"
ORDER = re.compile(rf"{_SIGNS}(?:{_BETWEEN}{{0,4}}{_SIGNS}){{1,60}}")
ORDER_IN_STEM = re.compile(rf"[（(]\s*({ORDER.pattern})\s*[）)]")
SIGN = re.compile(rf"[A-J]|[{CIRCLED}]|\d+")


def ordering(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """The steps; in the order written when the answer does not fit, so that both are seen."""
    place = Place(file, written.line)
    steps = [Step(run_on([text]), Place(file, line)) for line, text in written.steps]
    signs = [str(at) for at in range(1, len(steps) + 1)]
    if not steps:
        steps = [Step(run_on(one.text), Place(file, one.line)) for one in written.choices]
        signs = [letter_or_row(one, at) for at, one in enumerate(written.choices)]
    in_stem = [(hit, _order(hit[1], signs)) for hit in ORDER_IN_STEM.finditer(stem)]
    fits = [(hit.group(), order) for hit, order in in_stem if order]
    given = [order for _, order in fits]
    findings = []
    if told:
        given.append(_order(told.strip("。.；;（）() "), signs))
    elif in_stem and not fits and steps and not _is_year(in_stem[-1][0][1]):
        given.append([])
        told = in_stem[-1][0][1]
    if given and not all(given):
        findings.append(_does_not_fit(place, told, signs))
    elif differing := [order for order in given if order != given[0]]:
        both = ("".join(signs[at] for at in order) for order in (given[0], differing[0]))
        findings.append(_two_orders(place, *both))
    elif not given and not written.steps and any(one.letter for one in written.choices):
        findings.append(_no_order(place))
    for mark, _ in fits:
        stem = stem.replace(mark, BLANK)
    if given and not findings:
        steps = [steps[at] for at in given[0]]
    return stem, Ordering(tuple(steps)), tuple(findings)


def _order(text: str, signs: Sequence[str]) -> list[int]:
    """Which step comes first, second and so on; nothing unless each is named once."""
    text = text.strip()
    if not ORDER.fullmatch(text):
        return []
    folded = "".join(
        f" {CIRCLED.index(one) + 1} " if one in CIRCLED else unicodedata.normalize("NFKC", one)
        for one in text
    )
    named = SIGN.findall(folded.upper())
    if len(named) == 1 and named[0].isdigit():
        named = list(named[0])
    return [signs.index(one) for one in named] if sorted(named) == sorted(signs) else []


def _is_year(text: str) -> bool:
    """A number in brackets that names a year or a date, and nobody's order."""
    return bool(re.fullmatch(r"(?:19|20)\d\d(?:-\d{1,2}){0,2}|\d{2}", text.strip()))


def _does_not_fit(place: Place, told: str, signs: Sequence[str]) -> Finding:
    example = "".join(reversed(signs)) or "BAC"
    return Finding(
        rule="quiz.order-answer",
        place=place,
        message=f"排序题的答案「{shown(told)}」和{len(signs)}个步骤对不上，观众会学到错的次序。",
        remedy=f"答案里每一步写一次，例如：> 答案：{example}；"
        "或者去掉答案，直接按正确的先后写步骤。",
    )


def _two_orders(place: Place, one: str, other: str) -> Finding:
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"这道题一处的答案是「{one}」，另一处是「{other}」，观众会学到错的。",
        remedy=f"核对法条，只留一处答案，例如在题干末尾写（ {one} ），删掉另一处。",
    )


def _no_order(place: Place) -> Finding:
    return Finding(
        rule="quiz.order-unknown",
        place=place,
        message="排序题的步骤标了字母，却没有写正确的次序，观众排了也判不了对错。",
        remedy="补上次序，例如：> 答案：BAC；或者把字母换成数字，按正确的先后写：1. 协商",
    )


def step_numbers(place: Place, counts: Sequence[int]) -> Finding:
    """Either the numbers or the places are right, and nobody can tell which."""
    return Finding(
        rule="quiz.step-numbers",
        place=place,
        message=f"步骤的序号是「{shown('、'.join(map(str, counts)))}」，不知道哪一步在先，"
        "观众会学到错的次序。",
        remedy="按正确的先后写，序号从 1 往下排，例如：1. 协商",
    )
