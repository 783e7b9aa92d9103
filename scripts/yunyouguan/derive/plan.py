"""Which sizes and formats one picture is made in: arithmetic alone."""

from collections.abc import Sequence

from yunyouguan.derive.recipe import Recipe
from yunyouguan.model.picture import Format

CUT_HEIGHT = 540
"""Pixels: the cut of a long picture, 4 by 3, fills a phone at two pixels a point."""


def rendition_sizes(width: int, height: int, recipe: Recipe) -> tuple[tuple[int, int], ...]:
    """Ascending (width, height), at least one, never larger than the original.

    Args:
        width, height: pixels, after EXIF orientation.
    """
    # Too tall a picture is made narrower, not cut; only a line of one pixel is squeezed.
    fitting = min(width, max(1, width * recipe.tallest // height))
    return tuple(
        (step, min(recipe.tallest, height_for(step, width, height)))
        for step in rendition_widths(fitting, recipe.widths, recipe.worth_a_step)
    )


def rendition_widths(width: int, steps: Sequence[int], worth_a_step: float) -> tuple[int, ...]:
    """Ascending, at least one, never wider than ``width``, neighbours ``worth_a_step`` apart.

    Args:
        steps: wanted widths, ascending; empty is a bug of ours (ValueError).
    """
    if not steps:
        raise ValueError("no widths wanted")
    chosen: list[int] = []
    for step in (*(step for step in steps if step < width), min(width, steps[-1])):
        if not chosen or step >= chosen[-1] * worth_a_step:
            chosen.append(step)
    return tuple(chosen)


def base_size(width: int, height: int, recipe: Recipe) -> tuple[int, int]:
    """The least size that ladder, squares and cut can all be made from; never enlarges.

    Args:
        width, height: pixels, after EXIF orientation.
    """
    wide, high = rendition_sizes(width, height, recipe)[-1]
    # The ladder's largest step of a scroll is too thin to cut anything from it.
    if width < height:
        short = min(width, recipe.squares[-1])
        return (wide, high) if wide >= short else (short, height_for(short, width, height))
    short = min(height, CUT_HEIGHT)
    return (wide, high) if high >= short else (height_for(short, height, width), short)


def height_for(target: int, width: int, height: int) -> int:
    """The height that keeps the proportions at ``target`` pixels wide; at least 1."""
    return max(1, round(height * target / width))


def shrunk_on_load(size: tuple[int, int], wanted: tuple[int, int]) -> int:
    """How many times narrower a JPEG is decoded than it is: 1, 2, 4 or 8; twice what is wanted."""
    times = min(size[0] // (2 * wanted[0]), size[1] // (2 * wanted[1]))
    return next((step for step in (8, 4, 2) if step <= times), 1)


def formats_for(*, has_alpha: bool) -> tuple[Format, ...]:
    """AVIF and JPEG; WebP alone when something shows through.

    At equal quality WebP is no smaller than progressive JPEG (0.979 and 0.970 bits a pixel), so
    it is made only where JPEG cannot go.
    """
    return (Format.WEBP,) if has_alpha else (Format.AVIF, Format.JPEG)
