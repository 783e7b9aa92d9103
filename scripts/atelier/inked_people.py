"""Bodies for the heads of `inked`: shoulders, a hand with a phone, the swindler, a bowl of tea."""

from atelier.inked import SAND, SKIN, flat, form, stroke
from atelier.materials import CINNABAR, INK
from atelier.motifs import Point
from atelier.pen import brush, oval, placed, points, smooth


def bust(x: float, y: float, r: float, coat: str, *, vest: str = "") -> str:
    """Neck, shoulders and chest below a head of radius r at (x, y)."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    neck = form(smooth(at(*points("-0.34,0.7 -0.36,1.3 0.36,1.3 0.34,0.7"))), SKIN)
    chest = form(
        smooth(
            at(
                *points(
                    "-0.5,1.16 -1.1,1.34 -1.62,1.8 -1.84,2.7 -1.9,4.4 1.9,4.4 "
                    "1.84,2.7 "
                    "1.62,1.8 1.1,1.34 0.5,1.16 0,1.4"
                ),
            )
        ),
        coat,
    )
    collar = form(
        smooth(
            at(
                *points(
                    "-0.54,1.1 -0.3,1.3 0,1.42 0.3,1.3 0.54,1.1 0.62,1.3 0.3,1.56 "
                    "0,1.64 -0.3,1.56 -0.62,1.3"
                ),
            )
        ),
        coat,
    )
    seam = stroke(at(*points("0,1.6 0.02,3 0,4.4")), r * 0.05, (1, 1, 1))
    knots = "".join(
        stroke(at((-0.18, t), (0, t - 0.03), (0.18, t)), r * 0.12, (0.6, 1, 0.6))
        for t in (1.9, 2.5, 3.1)
    )
    if vest:
        left = smooth(
            at(
                *points("-0.56,1.26 -1,1.36 -1.2,1.9 -1.24,2.9 -1.3,4.4 -0.06,4.4 -0.06,2.4"),
            ),
            ease=0.7,
        )
        right = smooth(
            at(
                *points("0.56,1.26 1,1.36 1.2,1.9 1.24,2.9 1.3,4.4 0.06,4.4 0.06,2.4"),
            ),
            ease=0.7,
        )
        badge = form(smooth(at(*points("0.5,2.1 0.94,2.1 0.94,2.4 0.5,2.4")), ease=0), SKIN, 4)
        return neck + chest + form(left, vest) + form(right, vest) + badge + collar
    return neck + chest + collar + seam + knots


def call(x: float, y: float, r: float, coat: str, side: int = 1) -> str:
    """A forearm raised with a phone to the ear beside the head at (x, y)."""

    def at(*points: Point) -> list[Point]:
        return placed([(side * a, b) for a, b in points], x, y, r)

    phone = form(smooth(at(*points("0.8,-0.36 1.06,-0.44 1.22,0.5 0.94,0.6")), ease=0.2), INK)
    sleeve = form(
        smooth(
            at(
                *points("1.02,0.9 1.44,0.82 1.8,1.6 2.06,2.6 1.9,3.3 1.5,3.5 1.14,3.1 1.24,2.2"),
            ),
            ease=0.9,
        ),
        coat,
    )
    hand = form(
        smooth(
            at(
                *points(
                    "1,0.94 0.9,0.6 0.92,0.2 0.98,-0.02 1.1,-0.04 1.14,0.06 1.3,0.06 "
                    "1.42,0.3 1.44,0.6 1.38,0.92"
                ),
            ),
            ease=0.9,
        ),
        SKIN,
    )
    fingers = "".join(
        stroke(
            at((0.96 + k * 0.02, 0.2 + k * 0.19), (1.14, 0.2 + k * 0.19), (1.22, 0.24 + k * 0.19)),
            r * 0.045,
        )
        for k in range(3)
    )
    cuff = stroke(at(*points("1.02,0.98 1.24,1 1.46,0.88")), r * 0.06, (1, 1, 1))
    return phone + sleeve + hand + fingers + cuff


def swindler(x: float, y: float, r: float) -> str:
    """A shadow with a headset: no face, two narrow eyes."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    shade = smooth(
        at(
            *points(
                "-0.8,-0.5 0,-1.05 0.8,-0.5 0.78,0.4 0.44,0.94 0.46,1.2 1.5,1.6 "
                "2,2.6 2.1,4 -2.1,4 -2,2.6 -1.5,1.6 -0.46,1.2 -0.44,0.94 "
                "-0.78,0.4"
            ),
        )
    )
    eyes = "".join(
        f'<path d="{brush(at((s * 0.58, -0.16), (s * 0.36, -0.02), (s * 0.14, 0.02)), r * 0.16)}" '
        f'fill="{CINNABAR}"/>'
        for s in (-1, 1)
    )
    grin = f'<path d="{brush(at(*points("-0.36,0.44 0,0.58 0.4,0.38")), r * 0.1)}" fill="#f6f1e6"/>'
    band = (
        "<path "
        f'd="{brush(at(*points("-0.94,0 -0.8,-0.8 0,-1.24 0.8,-0.8 0.94,0")), r * 0.14, (1, 1))}" '
        f'fill="{SKIN}"/>'
    )
    ears = "".join(flat(oval(*at((s * 0.92, 0.06))[0], r * 0.19, r * 0.3), SKIN) for s in (-1, 1))
    arm = (
        "<path "
        f'd="{brush(at(*points("0.92,0.3 0.8,0.7 0.3,0.72")), r * 0.08, (1, 1))}" '
        f'fill="{SKIN}"/>'
    )
    return flat(shade, INK) + band + ears + arm + eyes + grin


def tea(x: float, y: float, width: float) -> str:
    """A bowl of tea with steam, the middle of its rim at (x, y)."""
    u = width / 2
    side = smooth(
        [
            (x - u, y),
            (x - u * 0.8, y + u * 0.6),
            (x - u * 0.4, y + u),
            (x + u * 0.4, y + u),
            (x + u * 0.8, y + u * 0.6),
            (x + u, y),
        ],
        ease=0.9,
    )
    band = flat(
        brush(
            [(x - u * 0.8, y + u * 0.5), (x, y + u * 0.64), (x + u * 0.8, y + u * 0.5)],
            u * 0.12,
            (1, 1),
        ),
        CINNABAR,
    )
    steam = "".join(
        stroke(
            [(x + d, y - u * 0.4), (x + d + u * 0.2, y - u * 0.8), (x + d, y - u * 1.2)], u * 0.1
        )
        for d in (-u * 0.3, u * 0.2)
    )
    return form(side, SKIN, 5) + band + form(oval(x, y, u, u * 0.2), SAND, 5) + steam
