"""The hand of the long scroll: flat colours inside an even ink line, dimmed together at dusk.

No gradients, filters or grain: sixty megapixels of them would weigh more than the whole museum.
"""

import re
from collections.abc import Iterable, Sequence

from atelier.brush import mix
from atelier.materials import CINNABAR, INK
from atelier.motifs import Point

PAPER = "#f6f1e6"
WHITE = "#fdfaf2"
SKIN = "#f1d5b6"
BLUSH = "#e0a08a"
ROUGE = "#bf5a44"
PINK = "#e6bba4"
GREEN = "#7d9f87"
GREEN_DEEP = "#4d7362"
GREEN_PALE = "#b9cbae"
BLUE = "#5f8496"
BLUE_DEEP = "#35566a"
BLUE_PALE = "#a9c1c3"
OCHRE = "#c79c58"
STRAW = "#dfc890"
EARTH = "#a8784d"
WOOD = "#75503a"
WOOD_PALE = "#b08a64"
STONE = "#cfc9b8"
STONE_DEEP = "#98937f"
TILE = "#41464a"
SLATE = "#7b8485"
GOLD = "#dcae52"
GREY = "#c9c6bd"
NIGHT = "#16212b"

_COLOUR = re.compile(r"#[0-9a-f]{6}")


def dimmed(shapes: str, dusk: float) -> str:
    """The same shapes as the light leaves them: 0 is day, 1 the middle of the night."""
    if dusk <= 0:
        return shapes
    return _COLOUR.sub(lambda hit: mix(hit[0], NIGHT, dusk * 0.74), shapes)


def cell(d: str, fill: str, line: float = 1.2) -> str:
    """A flat colour inside an ink line."""
    return (
        f'<path d="{d}" fill="{fill}" stroke="{INK}" stroke-width="{line}" '
        'stroke-linejoin="round"/>'
    )


def flat(d: str, fill: str) -> str:
    """A colour without a line."""
    return f'<path d="{d}" fill="{fill}"/>'


def thread(d: str, width: float = 1, colour: str = INK) -> str:
    """A line alone."""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def tube(d: str, width: float, fill: str, line: float = 1.2) -> str:
    """A thick line between two thin ones: a sleeve, a pole, a rope."""
    return thread(d, width + 2 * line, INK) + thread(d, width, fill)


def block(x: float, y: float, width: float, height: float, fill: str, line: float = 1.2) -> str:
    """A rectangle from its top-left corner."""
    return cell(f"M{x:g} {y:g}h{width:g}v{height:g}h{-width:g}Z", fill, line)


def disc(x: float, y: float, r: float, fill: str, line: float = 1.2) -> str:
    """A circle; `line` 0 leaves out its contour."""
    pen = f' stroke="{INK}" stroke-width="{line}"' if line else ""
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}"{pen}/>'


def moved(x: float, y: float, shapes: str, size: float = 1, *, flip: bool = False) -> str:
    """The shapes with their origin at (x, y), enlarged; `flip` turns them to the left."""
    sideways = -size if flip else size
    return f'<g transform="translate({x:g} {y:g}) scale({sideways:g} {size:g})">{shapes}</g>'


def path(points: Iterable[Point], *, closed: bool = False) -> str:
    """Path data of straight lines."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if closed else "")


def written(
    text: str, x: float, y: float, size: float, fill: str = INK, *, face: str = "song"
) -> str:
    """One level line of writing, its middle at (x, y)."""
    return (
        f'<text x="{x:.1f}" y="{y + size * 0.36:.1f}" font-size="{size:g}" text-anchor="middle" '
        f'font-family="{face}" fill="{fill}">{text}</text>'
    )


def column(
    text: str, x: float, top: float, size: float, fill: str = INK, *, face: str = "song"
) -> str:
    """One upright line of writing, the middle of its first character `size`/2 below `top`.

    Commas and stops move to the upper right of their square, as upright setting wants.
    """
    out = []
    for i, glyph in enumerate(text):
        corner = 0.52 * size if glyph in "，。、" else 0
        out.append(
            written(
                glyph, x + corner, top + (i + 0.5) * size * 1.06 - corner, size, fill, face=face
            )
        )
    return "".join(out)


def slip(x: float, y: float, lines: Sequence[str], size: float = 13) -> str:
    """榜题: an upright slip of paper naming the law of a scene, columns from right to left.

    The first column, in cinnabar, is the citation; the top of the slip is at (x, y).
    """
    step = size * 1.45
    width = step * len(lines) + size * 0.7
    height = max(len(one) for one in lines) * size * 1.06 + size * 1.2
    sheet = block(x - width / 2, y, width, height, "#fffaf0", 1.4) + thread(
        f"M{x - width / 2 + 3:.1f} {y + 3:g}h{width - 6:.1f}v{height - 6:.1f}h{6 - width:.1f}Z",
        0.9,
        CINNABAR,
    )
    right = x + width / 2 - size * 0.35 - step / 2
    return sheet + "".join(
        column(one, right - i * step, y + size * 0.6, size, INK if i else CINNABAR)
        for i, one in enumerate(lines)
    )
