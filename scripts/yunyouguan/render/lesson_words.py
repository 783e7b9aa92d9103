"""The Chinese words that stand around a lesson and around a learning path."""

PATHS_TITLE = "学法路径"
PATHS_DESCRIPTION = "一节微课只要几分钟，按先后学下去，学到哪里都记在自己的手机上。"


def minutes(count: int) -> str:
    """How long it takes, as a visitor reads it."""
    return f"约{count}分钟"


def card_number(number: int, of: int) -> str:
    """Which card this is, counted from 1."""
    return f"第{number}张，共{of}张"


def card_label(number: str, heading: str) -> str:
    """What a screen reader says on entering a card."""
    return f"{number}：{heading}" if heading else number


def size_of_lesson(cards: int, questions: int) -> str:
    """What a lesson holds."""
    return f"{cards}张卡片" + (f"，{count_of_questions(questions)}" if questions else "")


def count_of_questions(count: int) -> str:
    """How many questions there are."""
    return f"{count}道题"


def size_of_path(lessons: int) -> str:
    """What a path holds."""
    return f"{lessons}节课"


def lesson_number(number: int) -> str:
    """Which lesson of a path this is, counted from 1."""
    return f"第{number}节"


def lesson_place(number: int, of: int) -> str:
    """Where a lesson stands in its path."""
    return f"第{number}节，共{of}节"


def for_whom(audience: tuple[str, ...]) -> str:
    """Whom a path is meant for; empty when that is not said."""
    return f"给{'、'.join(audience)}" if audience else ""
