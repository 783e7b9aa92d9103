"""Sizes and formats."""

import pytest

from yunyouguan.derive.plan import (
    base_size,
    formats_for,
    rendition_sizes,
    rendition_widths,
    shrunk_on_load,
)
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.picture import Format


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (4000, (480, 960, 1600)),
        (1600, (480, 960, 1600)),
        (1200, (480, 960, 1200)),
        (1199, (480, 960)),
        (700, (480, 700)),
        (599, (480,)),
        (480, (480,)),
        (479, (479,)),
        (1, (1,)),
    ],
)
def test_widths_never_enlarge_and_stay_a_quarter_apart(width: int, widths: tuple[int, ...]) -> None:
    """A picture is made at the wanted widths below its own, and at its own when worth it."""
    assert rendition_widths(width, (480, 960, 1600), 1.25) == widths


def test_widths_without_wishes_are_a_bug() -> None:
    """No wanted width is our mistake, not the picture's."""
    with pytest.raises(ValueError, match="no widths wanted"):
        rendition_widths(100, (), 1.25)


def test_sizes_keep_the_proportions() -> None:
    """Heights are rounded from the upright proportions."""
    assert rendition_sizes(3000, 4000, HOUSE) == (
        (320, 427), (480, 640), (720, 960), (1080, 1440), (1600, 2133),
    )  # fmt: skip


def test_sizes_of_a_scroll_fit_every_format() -> None:
    """A picture taller than WebP allows is made narrower; the least side stays one pixel."""
    assert rendition_sizes(1080, 30_000, HOUSE) == ((320, 8_889), (480, 13_333))
    assert rendition_sizes(400, 30_000, HOUSE) == ((218, 16_350),)
    assert rendition_sizes(1, 60_000, HOUSE) == ((1, 16_383),)
    assert rendition_sizes(60_000, 1, HOUSE) == (
        (320, 1), (480, 1), (720, 1), (1080, 1), (1600, 1),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("original", "base"),
    [
        ((4000, 3000), (1600, 1200)),
        ((3000, 4000), (1600, 2133)),
        ((300, 200), (300, 200)),
        ((8000, 800), (5400, 540)),
        ((20_000, 200), (20_000, 200)),
        ((400, 30_000), (320, 24_000)),
        ((60_000, 1), (1600, 1)),
    ],
)
def test_base_is_enough_for_ladder_square_and_cut(
    original: tuple[int, int], base: tuple[int, int]
) -> None:
    """The ladder's largest step, or wider when what is cut from that would be too small."""
    assert base_size(*original, HOUSE) == base


@pytest.mark.parametrize(
    ("size", "times"),
    [((1600, 1200), 1), ((3199, 2400), 1), ((3200, 2400), 2), ((6400, 4799), 2), ((6400, 4800), 4),
     ((12_800, 9600), 8), ((99_999, 99_999), 8)],
)  # fmt: skip
def test_jpeg_is_shrunk_while_it_is_decoded(size: tuple[int, int], times: int) -> None:
    """By a power of two, as long as twice what is wanted is left."""
    assert shrunk_on_load(size, (800, 600)) == times


def test_formats_follow_transparency() -> None:
    """AVIF and JPEG; WebP alone where something shows through."""
    assert formats_for(has_alpha=False) == (Format.AVIF, Format.JPEG)
    assert formats_for(has_alpha=True) == (Format.WEBP,)
