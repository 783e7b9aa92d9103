"""What a browser is told about the room a picture will have."""

import pytest

from yunyouguan.render.hall_pages import NEIGHBOUR
from yunyouguan.render.slot import Slot


@pytest.mark.parametrize(
    ("slot", "ratio", "sizes"),
    [
        pytest.param(
            Slot(phone=100, desk=50), 1.5,
            "(min-width:900px) 45vw, (min-resolution:2.5dppx) 60vw, 90vw",
            id="a tenth less than it is drawn, on dense phones two thirds of that",
        ),
        pytest.param(
            Slot(phone=100, desk=40, widest=600), 1.5,
            "(min-width:1500px) 540px, (min-width:900px) 36vw, "
            "(min-resolution:2.5dppx) 60vw, 90vw",
            id="from some window on it grows no more",
        ),
        pytest.param(
            Slot(phone=20, desk=20, widest=100), 1.0,
            "(min-width:900px) 90px, (min-resolution:2.5dppx) 12vw, 18vw",
            id="it never grows on a desk",
        ),
        pytest.param(
            Slot(phone=90, desk=50, highest=70), 0.5,
            "(min-width:900px) 31.5vh, (min-resolution:2.5dppx) 21vh, 31.5vh",
            id="an upright picture is held by the height",
        ),
        pytest.param(
            Slot(phone=90, desk=50, highest=70), 2.0,
            "(min-width:900px) 45vw, (min-resolution:2.5dppx) 54vw, 81vw",
            id="a lying one by the width",
        ),
        pytest.param(
            Slot(phone=90, desk=50, widest=400, highest=80), 0.6,
            "(min-width:900px) 360px, (min-resolution:2.5dppx) 54vw, 81vw",
            id="the narrower of width and height counts",
        ),
    ],
)  # fmt: skip
def test_sizes_tell_the_width_that_is_enough(slot: Slot, ratio: float, sizes: str) -> None:
    """Whichever side limits the picture, by lengths and conditions that every browser reads."""
    assert slot.sizes(ratio) == sizes


def test_a_neighbour_is_sharp_on_a_phone_with_the_small_square() -> None:
    """88 points at two pixels a point ask for no more than 160."""
    phone = NEIGHBOUR.sizes(1.0).rpartition(", ")[2]

    assert float(phone.removesuffix("vw")) * 390 / 100 * 2 <= 160
