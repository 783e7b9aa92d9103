"""The heads of a paper: of a section, which names the kind of its questions, and of the answers."""

import re
from collections.abc import Sequence

from yunyouguan.read.quiz.answer import JUDGE_IN_STEM, LETTERS_IN_STEM
from yunyouguan.read.quiz.kinds import KINDS
from yunyouguan.read.quiz.lines import CHOICE, NOTE, QUOTE
from yunyouguan.read.text_file import Numbered

OPEN_KINDS = ("不定项选择", "不定项", "选择")
"""Heads below which the answer tells 单选 from 多选."""
OTHER_KINDS = ("名词解释", "问答", "材料分析", "计算")
"""Heads below which stands what the museum cannot ask; its questions say so one by one."""

_NAMES = "|".join(sorted((*KINDS, *OPEN_KINDS, *OTHER_KINDS), key=len, reverse=True))
_COUNT = "[一二三四五六七八九十]{1,3}"
_ORDINAL = (
    rf"(?:第\s?(?:{_COUNT}|\d{{1,2}})\s?(?:部分|大题|节)|{_COUNT}\s?[、.．]|[（(]{_COUNT}[）)])"
)
SECTION = re.compile(
    rf"(?:\*\*)?(?:(?P<ordinal>{_ORDINAL})[\s：:、]{{0,4}})?(?P<kind>{_NAMES})(?P<word>题?)"
    r"(?:\*\*)?\s?(?:[（(：:，,。].*)?"
)
HASHES = re.compile(r"#{1,6}\s+")
KEY_HEAD = re.compile(
    r"(?:\*\*)?(?:附\s?[：:]?\s?)?[【（(]?(?:参考|标准|正确|试题)?(?P<key>答案)?"
    r"(?:[与及和、]?(?:答案)?(?P<why>解析|解答|分析))?(?:部分|如下)?[】）)]?(?:\*\*)?\s?[：:]?"
)
NUMBER = re.compile(
    r"(?:\*\*)?(?:(?:第\s?)?(?P<plain>\d{1,3})\s?(?:题\s?[：:.．、]?|[.．、)）](?!\d))"
    r"|[（(]\s?(?P<boxed>\d{1,3})\s?[）)])(?P<stem>.*)"
)
_BLANK = re.compile(r"[_＿]{2}|[（(][\s_＿]*[）)]|[？?]\s*$")


def section_of(line: str) -> str | None:
    """The kind that a section's head names, such as ``单选``; None for any other line."""
    text = line.strip()
    bare = HASHES.sub("", text, count=1)
    found = SECTION.fullmatch(bare)
    if found is None or not (found["ordinal"] or found["word"] or bare != text):
        return None
    return found["kind"]


def is_head(line: str) -> bool:
    """Whether a section or a list of answers begins, whatever follows."""
    return section_of(line) is not None or line.strip() in {"参考答案", "答案", "参考答案及解析"}


def key_of(line: str, following: str) -> tuple[bool, bool] | None:
    """Whether the list that begins here holds answers, and explanations; None for any other line.

    Args:
        following: the next line with words; ``答案：`` alone may begin a list or one answer.
    """
    text = HASHES.sub("", line.strip(), count=1)
    found = KEY_HEAD.fullmatch(text)
    if found is None or not (found["key"] or found["why"]):
        return None
    if not (following[:1].isdigit() or NUMBER.match(following) or section_of(following)):
        return None
    return bool(found["key"]), bool(found["why"])


def looks_asked(stem: str, below: Sequence[Numbered]) -> bool:
    """Whether a numbered line asks: it has room for an answer, or choices or an answer follow.

    Args:
        below: the lines below it, of which the first with words counts.
    """
    if _BLANK.search(stem) or LETTERS_IN_STEM.search(stem) or JUDGE_IN_STEM.search(stem):
        return True
    following = next((line.strip() for _, line in below if line.strip()), "")
    content = QUOTE.sub("", following, count=1)
    return bool(CHOICE.fullmatch(following) or NOTE.match(content))
