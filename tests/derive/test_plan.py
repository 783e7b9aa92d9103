"""Sizes and formats."""

import pytest

from yunyouguan.derive.plan import formats_for, rendition_sizes, rendition_widths
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
        (320, 427), (480, 640), (960, 1280), (1600, 2133),
    )  # fmt: skip


def test_sizes_of_a_scroll_fit_every_format() -> None:
    """A picture taller than WebP allows is made narrower; the least side stays one pixel."""
    assert rendition_sizes(1080, 30_000, HOUSE) == ((320, 8_889), (480, 13_333))
    assert rendition_sizes(400, 30_000, HOUSE) == ((218, 16_350),)
    assert rendition_sizes(1, 60_000, HOUSE) == ((1, 16_383),)
    assert rendition_sizes(60_000, 1, HOUSE) == ((320, 1), (480, 1), (960, 1), (1600, 1))


def test_formats_follow_transparency() -> None:
    """AVIF and JPEG; WebP alone where something shows through."""
    assert formats_for(has_alpha=False) == (Format.AVIF, Format.JPEG)
    assert formats_for(has_alpha=True) == (Format.WEBP,)
