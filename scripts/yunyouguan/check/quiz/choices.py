"""Rules over choices: there is something to choose, and each choice can be told from the others."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.check.page import excerpt, plain
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Branching,
    Case,
    Choice,
    Opinion,
    Question,
    QuestionKind,
    Way,
)

CHOICES_LEAST = 2
CHOICE_MOST = 40

CHOSEN = frozenset({QuestionKind.SINGLE, QuestionKind.MULTIPLE})
"""Kinds whose choices staff write themselves."""

_LETTERS = r"[A-J](?:\s*[、,，和与及]?\s*[A-J])*"
# "AI项" and "ID选项" are words, "B项目" is a project: none of them names a choice.
_NAMED = re.compile(
    r"(?<![A-Za-z])(?!AI|HD|ID)"
    rf"({_LETTERS})\s*[一两二三四五六]?个?\s*(?:选项|项(?!目))"
    rf"|(?:选项?|答案是?)\s*({_LETTERS})(?![A-Za-z])"
)


def few_choices(question: Question) -> Iterator[Finding]:
    """A choice has at least two choices."""
    if question.kind in CHOSEN and len(question.choices) < CHOICES_LEAST:
        yield Finding(
            rule="quiz.few-choices",
            place=question.place,
            message=f"题目「{excerpt(question.stem)}」只有{len(question.choices)}个选项，没有可选的。",
            remedy="在题目下面隔一行写选项，一行一个，例如：- A. 找调解员",
        )


def empty_choice(question: Question) -> Iterator[Finding]:
    """A letter has something to say."""
    for choice in (one for together in _lists(question) for one in together):
        if not choice.text.strip():
            yield Finding(
                rule="quiz.empty-choice",
                place=choice.place,
                message=f"选项{choice.letter}后面没有字，观众看到的是一个空选项，答案也可能指错。",
                remedy="补上选项的文字；多出来的就删掉，后面的字母接着排，"
                "再核对答案，例如：- B. 找调解员",
            )


def duplicate_choice(question: Question) -> Iterator[Finding]:
    """No two choices that stand together say the same."""
    for together in _lists(question):
        seen: dict[str, str] = {}
        for choice in (one for one in together if one.text.strip()):
            first = seen.setdefault(plain(choice.text), choice.letter)
            if first != choice.letter:
                yield Finding(
                    rule="quiz.duplicate-choice",
                    place=choice.place,
                    message=f"选项{choice.letter}和选项{first}一样，都是「{excerpt(choice.text)}」。",
                    remedy=f"改掉或删掉选项{choice.letter}，再看一遍答案的字母。",
                )


def choice_long(question: Question) -> Iterator[Finding]:
    """A choice has at most 40 characters."""
    for choice in (one for together in _lists(question) for one in together):
        if len(choice.text) > CHOICE_MOST:
            yield Finding(
                rule="quiz.choice-long",
                place=choice.place,
                message=f"选项{choice.letter}有{len(choice.text)}字，超过{CHOICE_MOST}字，"
                "手机上看了后面忘前面。",
                remedy="只留结论，理由移到解析，例如：- A. 找调解员",
            )


def letter_nowhere(question: Question) -> Iterator[Finding]:
    """What explains a question names no choice that is not there."""
    if isinstance(question.task, Case | Opinion):
        return
    known = {choice.letter for together in _lists(question) for choice in together}
    if question.kind in CHOSEN and not known:
        return
    for place, part, text in _explaining(question):
        named = "".join(one for pair in _NAMED.findall(text) for one in pair)
        for letter in sorted({one for one in named if one.isalpha() and one.isascii()} - known):
            yield Finding(
                rule="quiz.letter-nowhere",
                place=place,
                message=f"{part}里说到「{letter}」项，这道题没有这个选项，观众找不到说的是哪一个。",
                remedy=_instead(known),
            )


def _lists(question: Question) -> Iterator[Sequence[Choice | Way]]:
    """What stands together to be chosen from."""
    yield question.choices
    if isinstance(question.task, Branching):
        yield question.task.ways
        for scene in question.task.scenes:
            yield scene.ways


def _explaining(question: Question) -> Iterator[tuple[Place, str, str]]:
    """Place, name and text of what speaks about the choices."""
    yield question.place, "提示", question.hint
    yield question.place, "解析", question.explanation
    for choice in question.choices:
        yield choice.place, f"选项{choice.letter}下面的话", choice.feedback
    if isinstance(question.task, Branching):
        for scene in question.task.scenes:
            yield scene.place, "解析", scene.explanation


def _instead(known: set[str]) -> str:
    if known <= {TRUE, FALSE}:
        return "不提字母，直接说那句话错在哪里，例如：这句话说反了，人民调解不收钱。"
    letters = sorted(known)
    return f"改成有的字母：{'、'.join(letters)}，例如：{letters[0]}项说反了，人民调解不收钱。"


SHOWN_QUESTION_RULES = (few_choices,)
QUESTION_RULES = (empty_choice, duplicate_choice, choice_long, letter_nowhere)
