"""Where to cut when a picture must take another shape: arithmetic alone."""

import re

FOCUS = re.compile(r"(100|[0-9]{1,2})% (100|[0-9]{1,2})%")
"""Parts in a hundred, from the left and from the top; a rule sees to it that staff write it so."""


def square_box(width: int, height: int, focus: str) -> tuple[int, int, int, int]:
    """The largest square inside, its middle as near the focus as the edges allow.

    Args:
        width, height: pixels, upright.
        focus: such as ``50% 30%``; empty or unreadable is the middle.

    Returns:
        left, top, right, bottom, as Pillow crops.
    """
    return cover_box(width, height, 1.0, focus)


def cover_box(width: int, height: int, ratio: float, focus: str) -> tuple[int, int, int, int]:
    """The largest box of a shape inside, its middle as near the focus as the edges allow.

    Args:
        width, height: pixels, upright.
        ratio: the box's width by its height; above 0.
        focus: as for ``square_box``.
    """
    wide = max(1, min(width, round(height * ratio)))
    high = max(1, min(height, round(width / ratio)))
    told = FOCUS.fullmatch(focus)
    across, down = (int(told[1]), int(told[2])) if told else (50, 50)
    left, top = _start(width, wide, across), _start(height, high, down)
    return left, top, left + wide, top + high


def _start(whole: int, part: int, percent: int) -> int:
    """Where a part begins that has the wanted point in its middle, or as near as can be."""
    return max(0, min(whole - part, (2 * whole * percent - 100 * part + 100) // 200))
