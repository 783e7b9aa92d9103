"""A part of a picture, and the part that fills the frame of a tour."""

import pytest

from yunyouguan.model.region import FRAME, WHOLE, Region, framed


@pytest.mark.parametrize(
    ("region", "inside"),
    [
        (WHOLE, True),
        (Region(60, 10, 40, 30), True),
        (Region(60, 10, 40.1, 30), False),
        (Region(10, 80, 10, 21), False),
        (Region(10, 10, 0, 10), False),
    ],
)
def test_region_has_an_area_and_stays_in_the_picture(region: Region, *, inside: bool) -> None:
    """What would show a bare edge, or nothing, is outside."""
    assert region.is_inside is inside


def test_framed_region_fills_the_frame_about_its_middle() -> None:
    """It grows in one direction alone, and never shrinks."""
    wide = framed(Region(40, 40, 20, 10), 2000, 2000)
    assert wide == Region(40, 37.5, 20, 15)
    assert wide.width / wide.height == pytest.approx(FRAME)
    assert framed(Region(40, 40, 10, 30), 2000, 2000) == Region(25, 40, 40, 30)


def test_framed_region_moves_away_from_the_edges() -> None:
    """In a corner it grows to where there is a picture."""
    assert framed(Region(0, 90, 20, 10), 2000, 2000) == Region(0, 85, 20, 15)


def test_framed_region_is_never_larger_than_the_picture() -> None:
    """A part as high as a scroll is as wide as the frame; as wide as a banner, all of it."""
    assert framed(Region(50, 0, 0, 100), 20000, 3200).height == 100
    assert framed(Region(0, 0, 100, 10), 2000, 500) == Region(0, 0, 100, 100)
    assert framed(WHOLE, 1000, 3000) == WHOLE


def test_region_is_cut_at_whole_pixels_and_never_vanishes() -> None:
    """Even of a dot there is a pixel."""
    assert Region(10, 20, 40, 35).pixels(1000, 200) == (100, 40, 500, 110)
    assert Region(99.99, 99.99, 0.01, 0.01).pixels(10, 10) == (9, 9, 10, 10)
