"""People in cut paper: faces from the front and the side, a hand under a bowl, the bowl."""

from atelier.knife import open_shape
from atelier.motifs import Point, hole, stays, strand
from atelier.pen import brush, oval, placed, points, smooth

FRONT = points(
    "-0.78,-0.35 -0.8,0.1 -0.66,0.56 -0.3,0.9 0,0.97 0.3,0.9 "
    "0.66,0.56 "
    "0.8,0.1 0.78,-0.35 0.4,-0.8 -0.4,-0.8"
)


SIDE = points(
    "0.35,-0.86 0.68,-0.62 0.82,-0.34 0.83,-0.14 0.9,0.06 0.98,0.21 "
    "0.87,0.3 0.89,0.41 0.83,0.48 0.86,0.58 0.79,0.67 0.77,0.82 "
    "0.58,0.98 0.2,0.9 -0.1,0.6 -0.3,0.1 -0.2,-0.6"
)


def face(x: float, y: float, r: float) -> str:
    """A smiling face from the front; its features hang together with its outline."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    nose = at(*points("-0.2,-0.28 -0.1,-0.1 -0.1,0.2 -0.14,0.32 0,0.36 0.13,0.3"))
    lips = at(*points("-0.3,0.5 -0.1,0.6 0,0.58 0.1,0.6 0.3,0.5"))
    out = [hole(smooth(at(*FRONT)))]
    for side in (-1, 1):
        brow = at((side * 0.84, -0.14), (side * 0.55, -0.36), (side * 0.2, -0.27))
        eye = at(
            *((side * a, b) for a, b in ((0.86, 0.02), (0.6, -0.06), (0.4, -0.07), (0.2, 0.05)))
        )
        blush = at(
            *((side * a, b) for a, b in ((0.84, 0.3), (0.62, 0.26), (0.52, 0.38), (0.7, 0.48)))
        )
        out += [
            stays(brush(brow, r * 0.12, (0.9, 1, 0.2))),
            stays(brush(eye, r * 0.12, (0.5, 1, 1, 0.2))),
            stays(smooth(blush)),
        ]
    return "".join(out) + "".join(
        (
            stays(brush(nose, r * 0.085, (0.6, 0.8, 1, 1, 0.4))),
            stays(brush(at((0, 0.34), (0, 0.52)), r * 0.05, (1, 1))),
            stays(brush(lips, r * 0.18, (0.05, 0.6, 1, 0.6, 0.05))),
            strand(smooth(at(*FRONT)), r * 0.1),
        )
    )


def profile(x: float, y: float, r: float) -> str:
    """A face from the side, looking right; mirror the whole for the left."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, r)

    outline = smooth(at(*SIDE))
    brow = at(*points("-0.3,-0.3 0.1,-0.36 0.4,-0.38 0.68,-0.3"))
    eye = at(*points("-0.3,0.02 0.1,-0.06 0.36,-0.1 0.52,-0.08 0.66,0.04"))
    blush = at(*points("-0.2,0.3 0.12,0.24 0.3,0.36 0.26,0.5 0.06,0.52 -0.1,0.42"))
    lips = at(*points("0.9,0.47 0.72,0.49 0.56,0.42"))
    return "".join(
        (
            hole(outline),
            stays(brush(brow, r * 0.11, (0.3, 0.6, 1, 0.3))),
            stays(brush(eye, r * 0.11, (0.3, 0.7, 1, 1, 0.2))),
            stays(smooth(blush)),
            stays(brush(lips, r * 0.1, (1, 0.8, 0.1))),
            strand(outline, r * 0.1),
        )
    )


CUP = points(
    "-0.2,0.2 0.2,0.34 0.6,0.46 1,0.42 1.24,0.2 1.26,0.02 1.14,-0.02 "
    "1,0.1 0.7,0.08 0.52,-0.1 0.5,-0.36 0.38,-0.42 0.28,-0.3 "
    "0.2,-0.2 "
    "-0.2,-0.2"
)


def cupped(x: float, y: float, size: float, turn: float = 0) -> str:
    """A hand held under a bowl, wrist at (x, y), fingers to the right before turning."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, size, turn)

    joints = [
        at((0.64 + k * 0.17, 0.1), (0.74 + k * 0.16, 0.2), (0.72 + k * 0.16, 0.34 - k * 0.02))
        for k in range(3)
    ]
    return open_shape(smooth(at(*CUP)), size * 0.09) + "".join(
        stays(brush(row, size * 0.06, (0.2, 1, 1))) for row in joints
    )


def bowl(x: float, y: float, width: float) -> str:
    """A porcelain tea bowl, drawn by its outline, the middle of its rim at (x, y)."""
    u = width / 2
    side = [
        (x - u, y),
        (x - u * 0.86, y + u * 0.45),
        (x - u * 0.45, y + u * 0.82),
        (x + u * 0.45, y + u * 0.82),
        (x + u * 0.86, y + u * 0.45),
        (x + u, y),
    ]
    foot = stays(
        smooth(
            [
                (x - u * 0.45, y + u * 0.76),
                (x - u * 0.5, y + u * 1.04),
                (x + u * 0.5, y + u * 1.04),
                (x + u * 0.45, y + u * 0.76),
            ],
            ease=0,
        )
    )
    waves = "".join(
        stays(drop_shape)
        for k in (-0.5, 0, 0.5)
        for drop_shape in (
            brush(
                [
                    (x + u * (k - 0.24), y + u * 0.72),
                    (x + u * k, y + u * 0.3),
                    (x + u * (k + 0.24), y + u * 0.72),
                ],
                u * 0.2,
                (0.3, 1, 0.3),
            ),
        )
    )
    rim = strand(oval(x, y, u, u * 0.16), u * 0.13)
    return open_shape(smooth(side), u * 0.15) + foot + waves + hole(oval(x, y, u, u * 0.16)) + rim
