"""Cutting to another shape."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.derive.crops import cover_box, square_box

SIDES = st.integers(1, 30_000)
PERCENT = st.integers(0, 100)
RATIOS = st.floats(0.1, 10)


@pytest.mark.parametrize(
    ("size", "focus", "box"),
    [
        ((300, 100), "", (100, 0, 200, 100)),
        ((300, 100), "0% 0%", (0, 0, 100, 100)),
        ((300, 100), "100% 50%", (200, 0, 300, 100)),
        ((300, 100), "40% 90%", (70, 0, 170, 100)),
        ((100, 300), "50% 30%", (0, 40, 100, 140)),
        ((101, 100), "", (1, 0, 101, 100)),
        ((100, 100), "3% 99%", (0, 0, 100, 100)),
        ((1, 30_000), "50% 100%", (0, 29_999, 1, 30_000)),
    ],
)
def test_square_lies_around_the_focus(
    size: tuple[int, int], focus: str, box: tuple[int, int, int, int]
) -> None:
    """The focus is in the middle, until an edge is reached."""
    assert square_box(*size, focus) == box


@pytest.mark.parametrize("focus", ["", "中间", "50%", "101% 50%", "-1% 5%", "50 50", "5% 5% 5%"])
def test_unreadable_focus_is_the_middle(focus: str) -> None:
    """A slip of the pen cuts off no more than silence does."""
    assert cover_box(400, 300, 2.0, focus) == cover_box(400, 300, 2.0, "50% 50%")


@given(SIDES, SIDES, RATIOS, PERCENT, PERCENT)
def test_box_is_inside_and_as_large_as_can_be(
    width: int, height: int, ratio: float, across: int, down: int
) -> None:
    """It touches two opposite edges and has the wanted shape to the pixel."""
    left, top, right, bottom = cover_box(width, height, ratio, f"{across}% {down}%")
    wide, high = right - left, bottom - top
    assert 0 <= left < right <= width
    assert 0 <= top < bottom <= height
    assert wide == width or high == height
    assert abs(wide - high * ratio) <= max(1, ratio) or min(wide, high) == 1


@given(SIDES, SIDES, RATIOS, PERCENT, PERCENT)
def test_box_holds_the_focus(width: int, height: int, ratio: float, across: int, down: int) -> None:
    """What staff call the heart of the picture is never cut off."""
    left, top, right, bottom = cover_box(width, height, ratio, f"{across}% {down}%")
    assert left <= Fraction(width * across, 100) <= right
    assert top <= Fraction(height * down, 100) <= bottom


@given(SIDES, SIDES, PERCENT, PERCENT)
def test_mirrored_picture_has_a_mirrored_box(
    width: int, height: int, across: int, down: int
) -> None:
    """No side is favoured by more than the pixel that cannot be halved."""
    left, top, right, bottom = square_box(width, height, f"{across}% {down}%")
    twin = square_box(width, height, f"{100 - across}% {100 - down}%")
    mirrored = (width - twin[2], height - twin[3], width - twin[0], height - twin[1])
    assert all(abs(a - b) <= 1 for a, b in zip((left, top, right, bottom), mirrored, strict=True))


@given(SIDES, SIDES, PERCENT, PERCENT)
def test_lying_picture_has_a_lying_box(width: int, height: int, across: int, down: int) -> None:
    """Width and height are treated alike."""
    left, top, right, bottom = square_box(width, height, f"{across}% {down}%")
    assert square_box(height, width, f"{down}% {across}%") == (top, left, bottom, right)
