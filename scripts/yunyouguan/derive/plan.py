"""Which sizes and formats one picture is made in: arithmetic alone."""

from collections.abc import Sequence

from yunyouguan.derive.recipe import Recipe
from yunyouguan.model.picture import Format


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


def height_for(target: int, width: int, height: int) -> int:
    """The height that keeps the proportions at ``target`` pixels wide; at least 1."""
    return max(1, round(height * target / width))


def formats_for(*, has_alpha: bool) -> tuple[Format, ...]:
    """AVIF and JPEG; WebP alone when something shows through.

    At equal quality WebP is no smaller than progressive JPEG (0.979 and 0.970 bits a pixel), so
    it is made only where JPEG cannot go.
    """
    return (Format.WEBP,) if has_alpha else (Format.AVIF, Format.JPEG)
