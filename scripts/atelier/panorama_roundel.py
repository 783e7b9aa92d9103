"""Underfoot: 法 in cinnabar, and round it the names of the books, each towards its stele."""

from atelier.brush import filled, stroke
from atelier.materials import CINNABAR
from atelier.motifs import arc, polar
from atelier.panorama_easel import EYE, Flat, lying
from atelier.panorama_ground import ROUNDEL
from atelier.panorama_letters import Face
from atelier.panorama_steles import BOOKS, bearing
from atelier.sheet import Sheet

SIDE = 1600
MIDDLE = SIDE / 2
WAVES = 49
LINE = "#8a8472"


def roundel(brush: Face, song: Face) -> Flat:
    """A disc of inlaid stone around the visitor's feet; 法 stands upright for who faces 总则."""
    names = "".join(_name(index, song) for index in range(len(BOOKS)))
    body = (
        _disc(800, "#cbc3ae") + _waves() + _disc(690, "#e4dcc8", LINE, 6) + names
        + _disc(402, "#d6cdb6", LINE, 6) + _disc(380, "#efe7d4", CINNABAR, 10)
        + filled(brush.glyph("法", MIDDLE, MIDDLE, 560), CINNABAR)
    )  # fmt: skip
    return lying(Sheet(SIDE, SIDE, body), ROUNDEL / MIDDLE, 0, -ROUNDEL, sharp=EYE)


def _disc(r: float, colour: str, rim: str = "none", wide: float = 0) -> str:
    return (
        f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="{r}" fill="{colour}" stroke="{rim}" '
        f'stroke-width="{wide}"/>'
    )


def _turned(shapes: str, angle: float) -> str:
    return f'<g transform="rotate({angle:.3f} {MIDDLE} {MIDDLE})">{shapes}</g>'


def _name(index: int, song: Face) -> str:
    """One seventh: the name read from the middle, a pointer, and the line to its neighbour."""
    name = BOOKS[index].name
    letters = "".join(
        song.glyph(sign, MIDDLE + (k - (len(name) - 1) / 2) * 92, 228, 88)
        for k, sign in enumerate(name)
    )
    ends = [polar(MIDDLE, MIDDLE, r, -90) for r in (398, 478)]
    point = filled(stroke(ends, lambda t: 26 * (1 - t)), CINNABAR, 0.85)
    gap = filled(stroke([(MIDDLE, 108), (MIDDLE, 400)], lambda _: 5), LINE, 0.8)
    return _turned(filled(letters, "#3a362e", 0.9) + point + _turned(gap, 180 / 7), bearing(index))


def _waves() -> str:
    """青海波 along the rim: three arcs in each scale, open towards the middle."""
    arcs = []
    for scale in range(WAVES):
        turn = scale * 360 / WAVES
        x, y = polar(MIDDLE, MIDDLE, 742, turn)
        arcs += [stroke(arc(x, y, r, turn + 90, turn + 270, 16), lambda _: 5) for r in (44, 31, 18)]
    return filled("".join(arcs), "#9a937f", 0.75)
