"""The Chinese words that stand around a tour."""

TOURS_TITLE = "游园学法"
TOURS_DESCRIPTION = "跟着一条路线，一站一站地看。不用赶，走到哪里，自己的手机记着。"


def size_of(stops: int) -> str:
    """How many stops a tour has."""
    return f"{stops}站"


def minutes(count: int) -> str:
    """How long it takes, as a visitor reads it."""
    return f"约{count}分钟"


def for_whom(audience: tuple[str, ...]) -> str:
    """Whom a tour is meant for; empty when that is not said."""
    return f"给{'、'.join(audience)}" if audience else ""


def stop_number(number: int) -> str:
    """Which stop this is, counted from 1."""
    return f"第{number}站"


def part_of(title: str, heading: str) -> str:
    """What a screen reader says of a part of a picture."""
    return f"「{title}」画面的一处：{heading}"


def stop_in(title: str, number: int) -> str:
    """Where an exhibit stands in a tour."""
    return f"{title}（{stop_number(number)}）"
