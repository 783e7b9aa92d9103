"""The Chinese words that stand around a question."""

from yunyouguan.model.quiz import TRUE, QuestionKind

QUIZ_ANSWER_BUTTON = "看答案"
QUIZ_SUMMARY = "看答案与解析"
QUIZ_KEY = "正确答案："
QUIZ_WHY = "解析："
QUIZ_CITATION = "依据："
QUIZ_HINTS = {
    QuestionKind.SINGLE: "选一个",
    QuestionKind.MULTIPLE: "可以选几个",
    QuestionKind.JUDGE: "对还是错",
    QuestionKind.FILL: "自己写",
    QuestionKind.MATCH: "一一配对",
    QuestionKind.ORDER: "排出先后",
    QuestionKind.CASE: "先看事情，再答各小题",
    QuestionKind.SCENARIO: "一步一步选，看结果怎样",
    QuestionKind.OPEN: "不判对错",
}
QUIZ_TIP = "提示"
BLANK_ALONE = "填在这里"
PICK = "请选"
SAY_FIRST = "说说你的想法，再看参考。写下的字不会保存。"
REFERENCE = "参考："
REFERENCE_SUMMARY = "看参考"
CASE_SUMMARY = "看整个案例的解析"
ENDING_SUMMARY = "看结果"
ROAD_LABEL = "走过的路"
BACK = "回到上一步"
AGAIN = "从头再来"
TO_THE_START = "回到开头"
SHEET_NOTE = "上面各题的答案、解析和依据"


def blank_number(number: int) -> str:
    """What one of several blanks is called, counted from 1."""
    return f"第{number}空"


def blank_key(wordings: tuple[str, ...]) -> str:
    """What belongs in a blank, with every other wording that counts."""
    best, *others = wordings
    return f"{best}（也可以写：{'、'.join(others)}）" if others else best


def pair_key(left: str, letter: str, right: str) -> str:
    """Two things that belong together."""
    return f"{left}：{letter} {right}"


def group_name(number: str, kind: QuestionKind) -> str:
    """What a screen reader calls a question that is no single form."""
    return f"第{number}题，{kind}"


def part_number(number: int) -> str:
    """How a part of a case is numbered, counted from 1."""
    return f"（{number}）"


def verdict(verdict: str) -> str:
    """How an ending is judged."""
    return "这样做对" if verdict == TRUE else "这样做不对"


def way_to(scene: str) -> str:
    """On paper, where a way goes on."""
    return f"（接「{scene}」）"
