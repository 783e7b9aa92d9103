"""The words of a kind name it, however staff call it."""

from yunyouguan.model.quiz import QuestionKind

ALIASES = {
    "单项选择": QuestionKind.SINGLE,
    "单项": QuestionKind.SINGLE,
    "多项选择": QuestionKind.MULTIPLE,
    "多项": QuestionKind.MULTIPLE,
    "是非": QuestionKind.JUDGE,
    "判断正误": QuestionKind.JUDGE,
    "填充": QuestionKind.FILL,
    "配对": QuestionKind.MATCH,
    "匹配": QuestionKind.MATCH,
    "案例分析": QuestionKind.CASE,
    "情境": QuestionKind.SCENARIO,
    "论述": QuestionKind.OPEN,
}
"""What papers call a kind beside the word that the museum prints."""

KINDS = {kind.value: kind for kind in QuestionKind} | ALIASES
STORIES = (QuestionKind.CASE, QuestionKind.SCENARIO)
"""Their stems are stories, which may have paragraphs."""


def kind_of(words: str) -> QuestionKind | None:
    """None when nobody calls a kind so.

    Args:
        words: what stands in 【】, such as ``单选题``.
    """
    return KINDS.get("".join(words.split()).removesuffix("题"))
