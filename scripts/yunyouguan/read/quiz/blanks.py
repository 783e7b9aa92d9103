"""The blanks of a 填空 are found in the stem, and their answers behind ``答案：``."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

GAP = "＿＿＿＿"
"""What every blank becomes, however it was written."""

# Two or more low lines of either width, or brackets with nothing but spaces between.
BLANK_IN_STEM = re.compile(r"[_\uff3f]{2,}|[（(][\s_\uff3f]*[）)]")
_BETWEEN_BLANKS = re.compile("[；;]")
_BETWEEN_WORDINGS = re.compile("[/／]")


@dataclass(frozen=True, slots=True)
class Blanks:
    """What is asked and what is right.

    Attributes:
        accepted: for each blank in order, every wording that is right; empty without an answer.
        stem: every blank as ``GAP``.
    """

    accepted: tuple[tuple[str, ...], ...]
    stem: str
    findings: tuple[Finding, ...]


def find_blanks(stem: str, note: str, place: Place) -> Blanks:
    """As many answers as blanks, or a finding.

    Args:
        note: the text behind ``答案：``, such as ``登记；继承/被继承``; empty when there is none.
        place: of the question.
    """
    marked, count = BLANK_IN_STEM.subn(GAP, stem)
    answers = _BETWEEN_BLANKS.split(note.strip().rstrip("。.；;")) if note.strip() else []
    accepted = tuple(_wordings(part) for part in answers)
    return Blanks(accepted, marked, tuple(_findings(count, accepted, place)))


def _wordings(part: str) -> tuple[str, ...]:
    """Each once; what is marks alone can never be filled in, for the page ignores marks."""
    words = (one.strip() for one in _BETWEEN_WORDINGS.split(part))
    return tuple(dict.fromkeys(word for word in words if any(map(str.isalnum, word))))


def _findings(count: int, accepted: tuple[tuple[str, ...], ...], place: Place) -> Iterator[Finding]:
    if not count:
        yield Finding(
            rule="quiz.no-blank",
            place=place,
            message="这道填空题里没有空，观众不知道该填在哪里。",
            remedy=f"把要填的字换成四条全角下划线，例如：居住权自{GAP}时设立。"
            "再隔一行写：> 答案：登记",
        )
    elif accepted and (len(accepted) != count or not all(accepted)):
        yield Finding(
            rule="quiz.blank-count",
            place=place,
            message=f"题里有{count}个空，答案却写了{sum(map(bool, accepted))}个，"
            "观众填对了也会被判错。",
            remedy="一个空一个答案，用「；」隔开；同一个空有两种写法用「/」隔开，"
            "例如：> 答案：登记；继承/被继承",
        )
