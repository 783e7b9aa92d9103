"""The Chinese words that stand around a question."""

from yunyouguan.model.quiz import QuestionKind

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
}
QUIZ_TIP = "提示"
BLANK_ALONE = "填在这里"


def blank_number(number: int) -> str:
    """What one of several blanks is called, counted from 1."""
    return f"第{number}空"


def blank_key(wordings: tuple[str, ...]) -> str:
    """What belongs in a blank, with every other wording that counts."""
    best, *others = wordings
    return f"{best}（也可以写：{'、'.join(others)}）" if others else best
