"""People in ink line and two tones, for the comic: heads, moods, hands, the way they sit."""

from collections.abc import Sequence

from atelier.materials import INK
from atelier.motifs import Point
from atelier.pen import brush, oval, placed, points, smooth

SAND = "#dccfb2"


SLATE = "#a3aea5"


SKIN = "#fcf6ea"


BLUSH = "#e3a58f"


# A drawn line is never quite straight; nothing more, so that flat tones stay flat and small.
PEN = (
    '<filter id="pen" x="-2%" y="-2%" width="104%" height="104%" '
    'color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".022" '
    'numOctaves="3" seed="3"/><feDisplacementMap in="SourceGraphic" scale="8" '
    'xChannelSelector="R" yChannelSelector="G"/></filter>'
)


def form(d: str, fill: str, pen: float = 6) -> str:
    """A filled shape whose outline is heavier below and to the right, as a brush leaves it."""
    return (
        f'<path d="{d}" transform="translate(3 4)" fill="{INK}" stroke="{INK}" '
        f'stroke-width="{pen}" stroke-linejoin="round"/>'
        f'<path d="{d}" fill="{fill}" stroke="{INK}" stroke-width="{pen}" stroke-linejoin="round"/>'
    )


def stroke(points: Sequence[Point], width: float = 10, nib: Sequence[float] = (0.2, 1, 0.2)) -> str:
    """One brush line."""
    return f'<path d="{brush(points, width, nib)}" fill="{INK}"/>'


def flat(d: str, fill: str) -> str:
    """A tone without an outline."""
    return f'<path d="{d}" fill="{fill}"/>'


_EYES = {
    "worried": points("-0.1,0 0,-0.06 0.1,0"),
    "doubt": points("-0.13,-0.02 0,0.02 0.13,-0.02"),
    "calm": points("-0.12,0.02 0,-0.05 0.12,0.02"),
    "smile": points("-0.15,0.05 0,-0.09 0.15,0.05"),
}


_MOUTHS = {
    "worried": points("-0.16,0.06 0,-0.03 0.16,0.06"),
    "doubt": points("-0.16,0.02 0.02,0 0.18,-0.05"),
    "calm": points("-0.16,-0.02 0,0.04 0.16,-0.02"),
    "smile": points("-0.26,-0.08 0,0.08 0.26,-0.08"),
}


_BROWS = {
    "worried": points("-0.2,0.08 0,-0.02 0.18,-0.1"),
    "doubt": points("-0.2,-0.04 0,-0.04 0.18,0.06"),
    "calm": points("-0.18,0.02 0,-0.06 0.18,0"),
    "smile": points("-0.18,0.04 0,-0.07 0.18,0.02"),
}


_HEAD = points(
    "-0.86,-0.3 -0.88,0.15 -0.7,0.62 -0.32,0.92 0,0.98 0.32,0.92 "
    "0.7,0.62 0.88,0.15 0.86,-0.3 0.55,-0.8 0,-0.98 -0.55,-0.8"
)


def _features(x: float, y: float, r: float, mood: str) -> str:
    out = []
    for side in (-1, 1):
        cx = x + side * 0.36 * r + 0.06 * r
        mirror = [(p * -side, q) for p, q in _BROWS[mood]]
        out += [
            stroke(placed(mirror, cx, y - 0.3 * r, r), r * 0.09),
            stroke(placed(_EYES[mood], cx, y, r), r * 0.1, (0.3, 1, 0.3)),
            flat(oval(cx + side * 0.12 * r, y + 0.34 * r, r * 0.17, r * 0.11), BLUSH),
        ]
        if mood in ("worried", "doubt"):
            out.append(flat(oval(cx, y + 0.06 * r, r * 0.065, r * 0.085), INK))
    nose = placed(points("0.06,0.04 0.16,0.26 0.04,0.31"), x, y, r)
    mouth = placed(_MOUTHS[mood], x + 0.06 * r, y + 0.58 * r, r)
    out += [stroke(nose, r * 0.06), stroke(mouth, r * 0.09, (0.2, 1, 0.2))]
    return "".join(out)


def elder_head(x: float, y: float, r: float, mood: str) -> str:
    """An old neighbour: white hair in a knot, round glasses."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    knot = form(oval(*at((0.1, -1.32))[0], r * 0.36, r * 0.3), "#fffdf6")
    back = form(
        smooth(
            at(
                *points(
                    "-1.02,0.1 -0.98,-0.6 -0.5,-1.12 0.1,-1.2 0.66,-1.06 1.04,-0.5 "
                    "1,0.14 0.7,0.3 -0.7,0.3"
                ),
            )
        ),
        "#fffdf6",
    )
    fringe = form(
        smooth(
            at(
                *points(
                    "-0.92,-0.02 -0.9,-0.62 -0.4,-1.06 0.1,-1.14 0.6,-1 0.94,-0.56 "
                    "0.94,-0.02 0.78,-0.34 0.44,-0.62 0.1,-0.7 -0.3,-0.6 -0.7,-0.3"
                ),
            )
        ),
        "#fffdf6",
    )
    waves = "".join(
        stroke(at(*row), r * 0.04)
        for row in (
            ((-0.72, -0.46), (-0.4, -0.82), (0.06, -0.94)),
            ((0.2, -0.9), (0.56, -0.76), (0.8, -0.42)),
            ((-0.1, -1.36), (0.12, -1.48), (0.3, -1.3)),
        )
    )
    lenses = "".join(
        "<path "
        f'd="{oval(x + (s * 0.37 + 0.06) * r, y + 0.03 * r, r * 0.28, r * 0.26)}" '
        'fill="#fff" '
        f'fill-opacity=".5" stroke="{INK}" stroke-width="{r * 0.04:.1f}"/>'
        for s in (-1, 1)
    )
    bridge = stroke(at(*points("-0.04,0 0.06,-0.05 0.15,0")), r * 0.045, (1, 1, 1))
    wrinkles = stroke(at(*points("-0.62,0.6 -0.5,0.7 -0.46,0.8")), r * 0.03) + stroke(
        at(*points("-0.2,-0.46 0.06,-0.5 0.3,-0.46")), r * 0.03
    )
    return (
        knot
        + back
        + form(smooth(at(*_HEAD)), SKIN)
        + lenses
        + _features(x, y, r, mood)
        + bridge
        + wrinkles
        + fringe
        + waves
    )


def worker_head(x: float, y: float, r: float, mood: str) -> str:
    """A young grid worker: black hair to the chin, a side parting."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    back = flat(
        smooth(
            at(
                *points(
                    "-1.06,0.7 -1.1,-0.2 -0.7,-1 0,-1.26 0.7,-1 1.1,-0.2 1.06,0.7 "
                    "0.7,0.84 -0.7,0.84"
                ),
            )
        ),
        INK,
    )
    fringe = flat(
        smooth(
            at(
                *points(
                    "-0.96,0.2 -0.96,-0.5 -0.5,-1.06 0.1,-1.16 0.7,-0.92 0.98,-0.4 "
                    "0.96,0.2 0.84,-0.1 0.6,-0.46 0.2,-0.74 -0.1,-0.5 -0.5,-0.34 "
                    "-0.82,-0.1"
                ),
            )
        ),
        INK,
    )
    shine = "".join(
        f'<path d="{brush(at(*row), r * 0.05)}" fill="{SLATE}"/>'
        for row in (
            ((-0.7, -0.6), (-0.4, -0.9), (0, -1.0)),
            ((0.4, -0.9), (0.7, -0.68), (0.86, -0.3)),
        )
    )
    return back + form(smooth(at(*_HEAD)), SKIN) + _features(x, y, r, mood) + fringe + shine
