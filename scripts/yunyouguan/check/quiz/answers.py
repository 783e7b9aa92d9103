"""Rules over answers: a question can be marked, teaches why, and says by which law."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.check.page import excerpt
from yunyouguan.check.quiz.choices import CHOSEN
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choosing,
    Filling,
    Opinion,
    Question,
    QuestionKind,
    Scene,
)

_ARTICLE = re.compile(r"《[^《》]+》[^《》]{0,40}?第[0-9零〇一二两三四五六七八九十百千]+条")


def no_answer(question: Question) -> Iterator[Finding]:
    """A question that is shown can be marked, and so can every ending."""
    for place, message, remedy in _unmarked(question):
        yield Finding(rule="quiz.no-answer", place=place, message=message, remedy=remedy)


def no_explanation(question: Question) -> Iterator[Finding]:
    """A question that is shown says why; every ending says it for itself."""
    for debt in _debts(question):
        if not debt.explanation.strip():
            yield Finding(
                rule="quiz.no-explanation",
                place=debt.place,
                message=f"{debt.called}没有解析，答错的观众不知道错在哪里。",
                remedy=f"在{debt.above}下面补一行：> 解析：先由公安等机关查清是谁扔的。",
            )


def no_citation(question: Question) -> Iterator[Finding]:
    """A question that is shown says by which law; every ending says it for itself."""
    for debt in _debts(question):
        if not debt.citation.strip():
            yield Finding(
                rule="quiz.no-citation",
                place=debt.place,
                message=f"{debt.called}没有依据，观众不知道答案出自哪部法律。",
                remedy="在解析下面补一行：> 依据：《民法典》第一千二百五十四条",
            )


def no_reference(question: Question) -> Iterator[Finding]:
    """A 简答 that is shown has something to compare one's own words with."""
    if isinstance(question.task, Opinion) and not question.task.reference.strip():
        yield Finding(
            rule="quiz.no-reference",
            place=question.place,
            message=f"简答题「{excerpt(question.stem)}」没有参考，观众写完了没有可以对照的。",
            remedy="在题目下面隔一行写：> 参考：先听两家把话说完，再讲相邻各方要互相方便。",
        )


def citation_format(question: Question) -> Iterator[Finding]:
    """A citation names a law and an article."""
    written = [(question.place, question.citation)]
    if isinstance(question.task, Branching):
        written += [(scene.place, scene.citation) for scene in question.task.scenes]
    for place, citation in written:
        if citation.strip() and not _ARTICLE.search(citation):
            yield Finding(
                rule="quiz.citation-format",
                place=place,
                message=f"依据「{excerpt(citation)}」没有写到哪部法律第几条，观众没法核对。",
                remedy="写全法律名和条，例如：> 依据：《民法典》第一千二百五十四条",
            )


def unknown_letter(question: Question) -> Iterator[Finding]:
    """Every right letter is the letter of a choice."""
    if question.kind is QuestionKind.JUDGE:
        known = [TRUE, FALSE]
    else:
        known = [choice.letter for choice in question.choices]
    for letter in question.correct:
        if known and letter not in known:
            yield Finding(
                rule="quiz.unknown-letter",
                place=question.place,
                message=f"题目「{excerpt(question.stem)}」的答案「{letter}」不在选项里，"
                "观众怎么选都是错的。",
                remedy=f"答案改成选项里有的：{'、'.join(known)}，例如：（ {known[0]} ）",
            )


def single_with_several(question: Question) -> Iterator[Finding]:
    """Only 多选 has several right answers."""
    if question.kind is not QuestionKind.MULTIPLE and len(set(question.correct)) > 1:
        mend = (
            "把【单选】改成【多选】，或只留一个答案"
            if question.kind is QuestionKind.SINGLE
            else "只留一个"
        )
        first = question.correct[0]
        yield Finding(
            rule="quiz.single-with-several",
            place=question.place,
            message=f"{question.kind.value}题「{excerpt(question.stem)}」写了"
            f"{len(set(question.correct))}个答案，观众只能选一个。",
            remedy=f"{mend}，例如：（ {first} ）",
        )


def multiple_with_one(question: Question) -> Iterator[Finding]:
    """多选 has at least two right answers."""
    if question.kind is QuestionKind.MULTIPLE and len(set(question.correct)) == 1:
        yield Finding(
            rule="quiz.multiple-with-one",
            place=question.place,
            message=f"多选题「{excerpt(question.stem)}」只有一个答案，观众会多选一个然后被判错。",
            remedy="把【多选】改成【单选】，或补全答案，例如：（ AC ）",
        )


@dataclass(frozen=True, slots=True)
class _Debt:
    """What owes the visitor a reason and a law.

    Attributes:
        above: the part under which the reason is written.
    """

    place: Place
    called: str
    above: str
    explanation: str
    citation: str


def _debts(question: Question) -> Iterator[_Debt]:
    """A 案例 leaves both to its parts and a 情景 to its endings; a 简答 is never marked."""
    match question.task:
        case Case() | Opinion():
            return
        case Branching():
            for scene in _endings(question):
                called = f"结局「{excerpt(scene.name)}」"
                yield _Debt(scene.place, called, "这一幕", scene.explanation, scene.citation)
        case _:
            above = "选项" if question.kind in CHOSEN else "题目"
            called = f"题目「{excerpt(question.stem)}」"
            yield _Debt(question.place, called, above, question.explanation, question.citation)


def _unmarked(question: Question) -> Iterator[tuple[Place, str, str]]:
    """Place, message and remedy of what nobody can be right or wrong about."""
    called = f"题目「{excerpt(question.stem)}」没有答案，观众"
    match question.task:
        case Choosing(correct=()):
            example = {"单选": "A", "多选": "AC", "判断": TRUE}[question.kind]
            remedy = f"在题目末尾的括号里写答案，例如：（ {example} ）"
            yield question.place, f"{called}怎么选都判不了。", remedy
        case Filling(accepted=()):
            remedy = "在题干下面隔一行写：> 答案：登记"
            yield question.place, f"{called}填什么都判不了。", remedy
        case Branching():
            for scene in _endings(question):
                if not scene.verdict:
                    message = f"结局「{excerpt(scene.name)}」没有判对错，观众不知道做得对不对。"
                    remedy = (
                        f"做得对就在这一幕末尾写（ {TRUE} ），不对写（ {FALSE} ）；"
                        "故事还没完就接着写选项，例如：- A. 找调解员 → 调解"
                    )
                    yield scene.place, message, remedy


def _endings(question: Question) -> Iterator[Scene]:
    if isinstance(question.task, Branching):
        yield from (scene for scene in question.task.scenes if scene.is_ending)


SHOWN_QUESTION_RULES = (no_answer, no_explanation, no_citation, no_reference)
QUESTION_RULES = (citation_format, unknown_letter, single_with_several, multiple_with_one)
