"""Which two choices are no choices at all, but 对 and 错 in some words."""

from collections.abc import Sequence

from yunyouguan.model.quiz import FALSE, TRUE

TRUE_WORDS = frozenset({"对", "正确", "是", "√", "true"})
FALSE_WORDS = frozenset({"错", "错误", "否", "不对", "×", "false"})


def judged(texts: Sequence[str]) -> tuple[str, ...]:
    """√ and × in the order of the choices; nothing unless there is just one of each."""
    words = [text.strip().lower() for text in texts]
    truths = tuple(
        TRUE if word in TRUE_WORDS else FALSE if word in FALSE_WORDS else "" for word in words
    )
    return truths if sorted(truths) == sorted((TRUE, FALSE)) else ()
