"""An open law book lying on the water in perspective, turning into a paved square as it recedes.

A place on it is `u` across (-1 to 1, the fold at 0) and `v` away (0 at the reader, 1 far off).
"""

import itertools
import math
from random import Random

from atelier.brush import curve3, filled, mix, stroke, swell
from atelier.materials import CINNABAR, INK, PAPER
from atelier.motifs import Point, line

CENTRE, EYE, NEAR, REACH, DEPTH = 1000, 420, 1330, 900, 1.75


def scale(v: float) -> float:
    """How large a thing `v` away appears."""
    return 1 / (1 + DEPTH * v)


def ground(u: float, v: float) -> Point:
    """Where on the picture lies the point `u` across (-1 to 1) and `v` away (0 near, 1 far)."""
    s = scale(v)
    bow = 78 * abs(math.sin(math.pi * min(1.0, abs(u) * 1.06) ** 0.62)) - 14 * (1 - abs(u))
    return CENTRE + u * REACH * s, EYE + (NEAR - EYE) * s - bow * max(0.0, 1 - v * 1.3) ** 2


def _edge(v: float, u0: float, u1: float, drop: float = 0) -> list[Point]:
    return [(x, y + drop) for x, y in (ground(u0 + (u1 - u0) * i / 30, v) for i in range(31))]


def _side(u: float, v0: float, v1: float) -> list[Point]:
    return [ground(u, v0 + (v1 - v0) * i / 24) for i in range(25)]


def _page(side: int) -> str:
    outline = [*_edge(0, 0, side), *_side(side, 0, 1.1), *_edge(1.1, side, 0), *_side(0, 1.1, 0)]
    d = line(outline, closed=True)
    return f'{filled(d, "#f7f2e4")}<path d="{d}" fill="url(#gutter{"L" if side < 0 else "R"})"/>'


def _block(side: int) -> str:
    """The thickness of the pages at the near edge, over a cinnabar cover."""
    top, foot = _edge(0, 0, side), _edge(0, 0, side, 46)
    cover = [*_edge(0, 0, side * 1.012, 40), *_edge(0, side * 1.012, 0, 66)]
    leaves = "".join(stroke(_edge(0, 0, side, 5 * k), lambda _: 1.4) for k in range(1, 9))
    return (
        filled(line(cover, closed=True), CINNABAR)
        + filled(line([*top, *foot[::-1]], closed=True), "#e4dcc6")
        + filled(leaves, "#8d8168", 0.6)
    )


def _glyph(u: float, v: float, rng: Random) -> str:
    """A written character as a reader far off sees it: a few strokes in a square."""
    marks = []
    for _ in range(rng.randint(5, 7)):
        du, dv = rng.uniform(-0.016, 0.016), rng.uniform(-0.009, 0.009)
        if rng.random() < 0.55:
            a, b = (
                ground(u + du * 0.4 - 0.017, v + dv),
                ground(u + du * 0.4 + 0.017, v + dv + 0.001),
            )
        else:
            a, b = ground(u + du * 0.7, v - 0.011), ground(u + du, v + 0.011)
        marks.append(
            stroke(curve3(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 1), b, 4), swell(3.4))
        )
    return "".join(marks)


def _text(rng: Random) -> str:
    shapes = []
    for side in (-1, 1):
        for column in range(10):
            u = side * (0.1 + column * 0.088)
            for row in range(11):
                v = 0.03 + row * 0.026
                if rng.random() < 0.05 or (column in (3, 7) and row > 7):
                    continue
                ink = max(0.0, 0.86 - max(0.0, v - 0.12) * 3.4)
                shapes.append(filled(_glyph(u, v, rng), INK, ink))
    return "".join(shapes)


def _rules() -> str:
    """Red column rules that fade into grey joints as the page becomes ground."""
    shapes = []
    for side in (-1, 1):
        for column in range(11):
            u = side * (0.056 + column * 0.088)
            for k in range(22):
                v = k * 0.05
                colour = mix(CINNABAR, "#77756a", min(1, v * 2.2))
                part = stroke(_side(u, v, min(1.1, v + 0.052)), swell(3.4 * scale(v), 0, 0))
                shapes.append(filled(part, colour, 0.62))
    return "".join(shapes)


def _paving(rng: Random) -> str:
    shapes = []
    rows = [0.3 + 0.8 * (k / 15) for k in range(16)]
    for row, (v0, v1) in enumerate(itertools.pairwise(rows)):
        strength = min(1.0, (v0 - 0.26) * 3)
        for side in (-1, 1):
            for column in range(0, 10, 2):
                first = 0.056 + (column - row % 2) * 0.088
                u0, u1 = max(0.0, first) * side, min(1.0, first + 0.176) * side
                quad = [*_edge(v0, u0, u1)[::10], *_edge(v1, u1, u0)[::10]]
                tint = mix("#a9a89b", "#d2cdbb", rng.random())
                shapes.append(filled(line(quad, closed=True), tint, 0.9 * strength))
            joint = stroke(_edge(v0, 0, side), swell(4 * scale(v0), 0, 0))
            shapes.append(filled(joint, "#5f5d54", 0.6 * strength))
    return "".join(shapes)


def _gutter(name: str, far: int) -> str:
    """The shadow of the fold on one page, and the page's own edge."""
    stops = (
        (0, "#5c4a2c", 0.55),
        (0.09, "#8a7448", 0.16),
        (0.35, PAPER, 0),
        (1, "#8a7448", 0.2),
    )
    return (
        f'<linearGradient id="gutter{name}" gradientUnits="userSpaceOnUse" x1="{CENTRE}" '
        f'x2="{far}" y1="0" y2="0">'
        + "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
        + "</linearGradient>"
    )


def book(rng: Random) -> str:
    """Pages, cover, paving, rules and text, for the `brush` filter."""
    return "".join((_block(-1), _block(1), _page(-1), _page(1), _paving(rng), _rules(), _text(rng)))


def fold() -> str:
    """The gradients `book` needs in a sheet's defs."""
    return _gutter("L", 100) + _gutter("R", 1900)
