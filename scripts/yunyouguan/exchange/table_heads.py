"""The words that stand over the columns of a table of questions, however an office calls them."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from yunyouguan.model.quiz import QuestionKind

KIND, STEM, CHOICES, ANSWER = "题型", "题干", "选项", "答案"
EXPLANATION, CITATION, HINT, NUMBER, FEEDBACK = "解析", "依据", "提示", "编号", "反馈"
ORDINAL = "序号"
"""Counts the rows; says nothing of a question."""

LETTERS = "ABCDEFGHIJ"

_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    KIND: ("题型", "类型", "题目类型", "试题类型", "题型名称", "题目题型", "试题题型", "题类"),
    STEM: (
        "题干",
        "题目",
        "题目内容",
        "试题",
        "试题内容",
        "问题",
        "题目题干",
        "试题题干",
        "题干内容",
    ),
    CHOICES: ("选项", "备选项", "备选答案", "选项内容", "答案选项", "可选项", "全部选项"),
    ANSWER: ("答案", "正确答案", "参考答案", "标准答案", "正确选项", "试题答案", "题目答案"),
    EXPLANATION: ("解析", "答案解析", "试题解析", "题目解析", "解释", "答案解释"),
    CITATION: ("依据", "法律依据", "法条", "法条依据", "出处", "答案依据", "法规依据"),
    HINT: ("提示", "答题提示", "题目提示"),
    NUMBER: ("编号", "题目编号", "试题编号"),
    ORDINAL: ("序号", "题号", "号", "行号"),
}
_KEYS = {word: key for key, words in _SYNONYMS.items() for word in words}
_OPTION = re.compile(r"(?:选项|备选项|备选答案|答案选项)?([A-J]|10|[1-9])(?:选项)?")
_FEEDBACK = re.compile(r"(?:反馈([A-J])|(?:选项)?([A-J])(?:的)?(?:反馈|选项反馈|选项说明))")
_NOTE_IN_HEAD = re.compile(r"[(（\[【].*?[)）\]】]|[\s*:：]")

_KINDS: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.SINGLE: ("单选", "单项选择", "单选选择", "选择", "单项"),
    QuestionKind.MULTIPLE: ("多选", "多项选择", "不定项选择", "不定项", "多项"),
    QuestionKind.JUDGE: ("判断", "是非", "判断正误", "对错", "判断对错"),
    QuestionKind.FILL: ("填空",),
    QuestionKind.MATCH: ("连线", "匹配", "配对", "搭配"),
    QuestionKind.ORDER: ("排序", "排列"),
    QuestionKind.CASE: ("案例", "案例分析"),
    QuestionKind.SCENARIO: ("情景", "情景模拟"),
    QuestionKind.OPEN: ("简答", "问答", "论述"),
}
_KIND_WORDS = {word: kind.value for kind, words in _KINDS.items() for word in words}
_SECTION = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,3}(?:部分|大题)?[、.．:：\s]*)?(?P<kind>[^、.．:：\s]{2,6}?题)"
)


def heads_of(cells: Sequence[str]) -> Mapping[int, str]:
    """Column to its key; ``选项B`` and ``反馈B`` for those with a letter; what we do not know, not.

    Empty unless the row can be a header: a stem, and an answer or choices.
    """
    heads: dict[int, str] = {}
    for at, cell in enumerate(cells):
        key = _key(cell)
        if key and key not in heads.values():
            heads[at] = key
    keys = set(heads.values())
    is_header = STEM in keys and (ANSWER in keys or CHOICES in keys or f"{CHOICES}A" in keys)
    return heads if is_header else {}


def more_answers(cells: Sequence[str]) -> list[int]:
    """Every column that is called an answer."""
    return [at for at, cell in enumerate(cells) if _key(cell) == ANSWER]


def kind_word(text: str) -> str:
    """``单选`` for 单项选择题 and the like; the text itself when it is no kind that we know."""
    plain = _plain(text)
    return _KIND_WORDS.get(plain.removesuffix("题"), plain)


def section_kind(text: str) -> str:
    """The kind that a row such as 一、单选题（每题2分） announces; empty when it is none."""
    hit = _SECTION.match(unicodedata.normalize("NFKC", text).strip())
    word = kind_word(hit["kind"]) if hit else ""
    return word if word in _KIND_WORDS.values() else ""


def _key(cell: str) -> str:
    plain = _plain(cell)
    if plain in _KEYS:
        return _KEYS[plain]
    if hit := _OPTION.fullmatch(plain):
        return CHOICES + _letter(hit[1])
    if hit := _FEEDBACK.fullmatch(plain):
        return FEEDBACK + (hit[1] or hit[2])
    return ""


def _letter(text: str) -> str:
    return LETTERS[int(text) - 1] if text.isdecimal() else text


def _plain(text: str) -> str:
    """Without notes in brackets, blanks and the star of a needed column."""
    return _NOTE_IN_HEAD.sub("", unicodedata.normalize("NFKC", text)).upper()
