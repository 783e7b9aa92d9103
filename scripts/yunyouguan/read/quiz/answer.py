"""The answer of a question is found wherever staff put it, and blanked in the stem."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import FALSE, TRUE, QuestionKind
from yunyouguan.read.excerpt import shown

BLANK = "（　　）"
"""What stands in a stem where the answer stood; two ideographic spaces, as on paper."""

_LETTER = r"A-Ja-j\uff21-\uff2a\uff41-\uff4a"
LETTERS = re.compile(rf"[{_LETTER}](?:[\s、，,]*[{_LETTER}])*")
LETTERS_IN_STEM = re.compile(rf"[（(]\s*({LETTERS.pattern})\s*[）)]")

CHOSEN = re.compile(r"^(?:故|应)?选\s?")

SIGNS = dict.fromkeys("√✓✔☑", TRUE) | dict.fromkeys("×✕✖✗✘☒Xx", FALSE)
JUDGE_WORDS = SIGNS | {
    "对": TRUE, "正确": TRUE, "是": TRUE, "错": FALSE, "错误": FALSE, "否": FALSE, "不对": FALSE,
}  # fmt: skip
JUDGE_IN_STEM = re.compile(r"[（(]\s*([√✓✔☑×✕✖✗✘☒Xx\uff38\uff58]|对|错|正确|错误)\s*[）)]")
SIGN_IN_STEM = re.compile(r"[（(]\s*([√✓✔☑×✕✖✗✘☒])\s*[）)]")
EMPTY_IN_STEM = re.compile(r"[（(][\s\u3000]*[）)]")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the right answer is.

    Attributes:
        correct: letters in the order written; empty when none was given.
        stem: the stem with the answer blanked.
    """

    correct: tuple[str, ...]
    stem: str
    findings: tuple[Finding, ...]


def find_answer(
    kind: QuestionKind, stem: str, note: str, ticked: Iterable[str], place: Place
) -> Answer:
    """All places that give an answer must agree.

    Args:
        stem: with the answer still in it.
        note: the text behind ``答案：``; empty when there is none.
        ticked: letters of the choices with ``[x]``.
        place: of the question.
    """
    is_judge = kind is QuestionKind.JUDGE
    in_stem = JUDGE_IN_STEM if is_judge else LETTERS_IN_STEM
    given = [_letters(hit[1], is_judge=is_judge) for hit in in_stem.finditer(stem)]
    findings: list[Finding] = []
    if note:
        from_note = _letters(note.rstrip("。.；; "), is_judge=is_judge)
        given.append(from_note)
        if not from_note:
            findings.append(_unreadable(place, kind, note))
    given.append(tuple(ticked))
    given = [one for one in given if one]
    if given and given[0] and (named := in_stem.search(stem)) and EMPTY_IN_STEM.search(stem):
        findings.append(_two_brackets(place, named.group()))
    other_kind = (LETTERS_IN_STEM if is_judge else SIGN_IN_STEM).search(stem)
    if other_kind and not given:
        findings.append(_unreadable(place, kind, other_kind[1]))
    if differing := [one for one in given if set(one) != set(given[0])]:
        findings.append(_two_answers(place, given[0], differing[0]))
    correct = given[0] if given else ()
    return Answer(correct, in_stem.sub(BLANK, stem), tuple(findings))


def judgement(text: str) -> str:
    """``TRUE`` or ``FALSE``; empty when the text says something else."""
    text = unicodedata.normalize("NFKC", text).strip("()。.；; \n")
    return JUDGE_WORDS.get(text, "")


def _letters(text: str, *, is_judge: bool) -> tuple[str, ...]:
    """The letters in the order written; nothing when the text says something else."""
    if is_judge:
        sign = judgement(text)
        return (sign,) if sign else ()
    return letters_in(text)


def letters_in(text: str) -> tuple[str, ...]:
    """Those of choices; nothing when the text says something else, or one of them twice."""
    text = CHOSEN.sub("", unicodedata.normalize("NFKC", text).strip("()。.；; \n"))
    if not LETTERS.fullmatch(text):
        return ()
    letters = tuple(one for one in text.upper() if one.isalpha())
    # 「ABB」 may have been meant for 「ABC」.
    return letters if len(set(letters)) == len(letters) else ()


def _unreadable(place: Place, kind: QuestionKind, text: str) -> Finding:
    right = "（ √ ）或（ × ）" if kind is QuestionKind.JUDGE else "选项的字母，例如（ C ）"
    return Finding(
        rule="quiz.answer-unreadable",
        place=place,
        message=f"这道{kind}题的答案写成了「{shown(text)}」，看不出选哪一个，观众答了也判不了对错。",
        remedy=f"在题干末尾写上{right}。",
    )


def _two_answers(place: Place, one: tuple[str, ...], other: tuple[str, ...]) -> Finding:
    first, second = "".join(one), "".join(other)
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"这道题一处的答案是「{first}」，另一处是「{second}」，观众会学到错的。",
        remedy=f"核对法条，只留一处答案，例如在题干末尾写（ {first} ），删掉另一处。",
    )


def _two_brackets(place: Place, named: str) -> Finding:
    """``根据附件（A），正确的是（ ）``: one names a thing, the other waits for the answer."""
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"题干里有「{named}」，又有一个空括号，不知道哪一个是放答案的，观众可能学到错的。",
        remedy="只留一个放答案的括号，例如在题干末尾写（ B ）；别处的字母不用括号，例如：附件A。",
    )
