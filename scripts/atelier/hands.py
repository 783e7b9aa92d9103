"""Large hands in cut paper: fingers that stay red, their joints and palms pierced."""

import math
from collections.abc import Sequence

from atelier.knife import body, open_shape
from atelier.motifs import Point, crescent, crescents, flower, hole, stays
from atelier.pen import brush, oval, points, sample, smooth


def finger(curve: Sequence[Point], width: float, *, nail: bool = True) -> str:
    """One finger from its root to a round tip, parted from the next, its joints and nail cut."""
    row = sample(curve, 20)
    tip, before = row[-1], row[-2]
    shape = brush(curve, width, (1, 1.02, 0.86)) + oval(*tip, width * 0.43)
    angle = _bearing(before, tip)
    joints = "".join(
        crescent(*row[k], width * 0.52, _bearing(row[k - 1], row[k]) + 90, 0.2) for k in (8, 13)
    )
    end = (
        crescent(*row[-1], width * 0.5, angle + 90, 0.26)
        if nail
        else "".join(
            crescent(*row[k], width * size, angle + 90, 0.2) for k, size in ((-1, 0.44), (-2, 0.3))
        )
    )
    return body(shape, gap=6, bridge=120) + joints + end


def _bearing(a: Point, b: Point) -> float:
    return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def refusing(x: float, y: float) -> str:
    """A raised left palm, wrist at (x, y), about 900 tall; the thumb points right."""

    def at(*points: Point) -> list[Point]:
        return [(x + a, y + b) for a, b in points]

    palm = smooth(
        at(
            *points(
                "-130,40 -150,-80 -196,-240 -206,-400 -160,-500 0,-530 150,-510 "
                "206,-420 250,-330 220,-200 150,-90 126,40"
            ),
        )
    )
    fingers = (
        finger(at(*points("-152,-430 -206,-590 -236,-720")), 88, nail=False),
        finger(at(*points("-62,-470 -86,-680 -96,-850")), 100, nail=False),
        finger(at(*points("44,-480 52,-700 56,-900")), 104, nail=False),
        finger(at(*points("142,-450 182,-640 206,-800")), 98, nail=False),
        finger(at(*points("170,-200 290,-310 376,-440")), 108, nail=False),
    )
    lines = (
        hole(brush(at(*points("-150,-330 0,-410 160,-440")), 20))
        + hole(brush(at(*points("-170,-240 -20,-310 120,-350")), 18))
        + hole(brush(at(*points("60,-70 90,-200 190,-330")), 22))
    )
    bloom = flower(x - 40, y - 170, 84, 8)
    return "".join(fingers) + stays(palm) + lines + bloom


def fist(x: float, y: float) -> str:
    """A fist thrust to the right, wrist at (x, y), about 420 wide; the arm is the caller's."""

    def at(*points: Point) -> list[Point]:
        return [(x + a, y + b) for a, b in points]

    back = smooth(
        at(
            *points("-20,-110 100,-150 230,-190 330,-180 360,0 330,170 220,170 100,130 -20,110"),
        )
    )
    knuckles = "".join(
        body(
            smooth(
                at(
                    (230, top - 44),
                    (330, top - 52),
                    (408, top - 30),
                    (424, top),
                    (404, top + 32),
                    (330, top + 48),
                    (220, top + 42),
                )
            ),
            gap=7,
            bridge=140,
        )
        + crescent(x + 372, y + top, 58, 90, 0.22)
        + crescent(x + 296, y + top - 2, 46, 90, 0.2)
        for top in (-140, -46, 48, 138)
    )
    thumb = smooth(
        at(
            *points("60,60 150,30 250,44 330,96 352,150 318,190 250,168 160,150 80,150"),
        )
    )
    nail = crescent(x + 306, y + 146, 56, 130, 0.4)
    creases = crescents([(x + 30, y - 60), (x + 180, y - 90)], 58, 52)
    return stays(back) + creases + knuckles + body(thumb, gap=8, bridge=200) + nail


def old_hand(x: float, y: float) -> str:
    """An old hand from the left, its back up, drawn in line, reaching about 820 to the right."""

    def at(*points: Point) -> list[Point]:
        return [(x + a, y + b) for a, b in points]

    shape = smooth(
        at(
            *points(
                "-40,-70 120,-84 300,-120 440,-110 600,-50 720,20 812,96 826,140 "
                "780,156 740,136 752,176 700,190 640,160 640,206 580,210 500,168 "
                "480,206 420,200 330,150 180,110 60,96 -40,90"
            ),
        )
    )
    tendons = (
        points("300,-70 470,-50 620,20 740,110"),
        points("290,-30 440,-10 560,60 640,150"),
        points("270,20 380,40 460,90 500,160"),
    )
    wrinkles = "".join(
        stays(brush(at((60 + k * 44, -58), (76 + k * 44, 10), (66 + k * 44, 74)), 13))
        for k in range(3)
    )
    knots = "".join(
        stays(brush(at((a - 26, b - 14), (a, b - 30), (a + 26, b - 8)), 11))
        for a, b in ((470, -56), (560, -26), (410, -8), (520, 36), (600, 70))
    )
    return (
        open_shape(shape, 22, 10)
        + "".join(stays(brush(at(*row), 15, (0.1, 1, 0.8))) for row in tendons)
        + wrinkles
        + knots
    )


def holding(x: float, y: float) -> str:
    """A young hand from the right laid over another, wrist at (x, y), fingers down to the left."""

    def at(*points: Point) -> list[Point]:
        return [(x + a, y + b) for a, b in points]

    back = smooth(
        at(
            *points("40,-90 -120,-106 -300,-110 -400,-60 -420,40 -330,84 -140,86 40,90"),
        )
    )
    fingers = (
        finger(at(*points("-300,60 -420,150 -470,236")), 84),
        finger(at(*points("-330,20 -500,110 -580,212")), 88),
        finger(at(*points("-340,-20 -550,50 -666,164")), 90),
        finger(at(*points("-330,-64 -560,-20 -700,84")), 88),
    )
    return (
        "".join(fingers)
        + stays(back)
        + flower(x - 200, y - 12, 70, 8)
        + crescents([(x - 90, y + 44), (x - 290, y + 40)], 66, 54)
    )


def bearing_up(x: float, y: float) -> str:
    """A young hand from the right under another, palm up, wrist at (x, y), fingers to the left."""

    def at(*points: Point) -> list[Point]:
        return [(x + a, y + b) for a, b in points]

    shape = smooth(
        at(
            *points(
                "40,-80 -160,-60 -420,-20 -660,-50 -790,-96 -850,-86 -846,-50 "
                "-740,10 -600,66 -400,110 -160,116 40,90"
            ),
        )
    )
    lines = "".join(
        hole(
            brush(
                at(
                    (-500 - k * 40, 30 - k * 26),
                    (-640 - k * 40, 10 - k * 24),
                    (-740 - k * 20, -40 - k * 12),
                ),
                13,
            )
        )
        for k in range(2)
    )
    return body(shape) + lines + crescents([(x - 60, y + 40), (x - 420, y + 50)], 72, 60)
