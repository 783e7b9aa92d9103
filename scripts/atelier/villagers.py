"""Small people of the village in ink wash, seen from a few steps away."""

from dataclasses import dataclass

from atelier.brush import filled
from atelier.materials import CINNABAR, INK
from atelier.motifs import Point
from atelier.pen import brush, oval, placed, points, smooth

SKIN = "#e8cdb0"
GREY_HAIR = "#b9b4a8"


@dataclass(frozen=True)
class Villager:
    """Where the feet are, how tall, what is worn; `turn` 1 faces right, -1 left, 0 away from us."""

    x: float
    y: float
    height: float
    coat: str
    trousers: str
    turn: int = 0
    hair: str = INK
    knot: bool = False
    arm: tuple[Point, ...] = ((0.1, -0.76), (0.155, -0.62), (0.12, -0.47))


def villager(who: Villager) -> str:
    """Trousers, jacket, head and near arm; arms are points in heights from the feet."""
    side = who.turn or 1

    def at(*points: Point) -> list[Point]:
        return placed([(side * a, b) for a, b in points], who.x, who.y, who.height)

    legs = filled(
        smooth(
            at(
                *points(
                    "-0.1,-0.44 -0.105,-0.2 -0.085,-0.02 -0.01,-0.02 0,-0.3 "
                    "0.02,-0.02 "
                    "0.095,-0.02 0.11,-0.2 0.1,-0.44"
                ),
            ),
            ease=0.7,
        ),
        who.trousers,
    )
    shoes = filled(
        brush(at(*points("-0.1,-0.012 -0.05,-0.014 0.01,0")), who.height * 0.035, (0.7, 1, 0.4))
        + brush(at(*points("0.01,-0.012 0.07,-0.014 0.13,0")), who.height * 0.035, (0.7, 1, 0.4)),
        INK,
    )
    jacket = smooth(
        at(
            *points(
                "-0.045,-0.825 -0.1,-0.785 -0.135,-0.66 -0.15,-0.46 -0.155,-0.36 "
                "0,-0.345 0.155,-0.36 0.15,-0.46 0.135,-0.66 0.1,-0.785 "
                "0.045,-0.825"
            ),
        )
    )
    folds = filled(
        brush(at(*points("-0.06,-0.7 -0.09,-0.55 -0.08,-0.4")), who.height * 0.012)
        + brush(at(*points("0.02,-0.6 0.01,-0.5 0.03,-0.4")), who.height * 0.012)
        + brush(at(*points("-0.05,-0.815 0,-0.8 0.05,-0.815")), who.height * 0.018, (1, 1)),
        INK,
        0.5,
    )
    arm = filled(brush(at(*who.arm), who.height * 0.075, (0.8, 1, 0.85)), who.coat)
    rim = filled(
        brush([(x + who.height * 0.04 * side, y) for x, y in at(*who.arm)], who.height * 0.012),
        INK,
        0.5,
    )
    hx, hy = at(who.arm[-1])[0]
    hand = filled(oval(hx, hy, who.height * 0.028, who.height * 0.032), SKIN)
    contour = (
        f'<path d="{jacket}" fill="none" stroke="{INK}" stroke-opacity=".55" stroke-width="3"/>'
    )
    return legs + shoes + filled(jacket, who.coat) + contour + folds + _head(who) + hand + arm + rim


def _head(who: Villager) -> str:
    side = who.turn or 1

    def at(*points: Point) -> list[Point]:
        return placed([(side * a, b) for a, b in points], who.x, who.y, who.height)

    (x, y), r = at((0.005, -0.9))[0], who.height * 0.07
    neck = filled(brush(at((0, -0.86), (0, -0.79)), who.height * 0.06, (1, 1)), SKIN)
    skull = filled(oval(x, y, r * 0.92, r * 1.05), SKIN)
    knot = filled(
        oval(x - side * r * 0.9 * bool(who.turn), y - r * (0.2 if who.turn else 0.95), r * 0.42),
        who.hair,
    )
    if who.turn:
        hair = smooth(
            placed(
                [
                    (side * a, b)
                    for a, b in (
                        (0.5, -0.75),
                        (0.1, -1.12),
                        (-0.6, -1.0),
                        (-1.0, -0.3),
                        (-0.9, 0.4),
                        (-0.5, 0.62),
                        (-0.35, 0.2),
                        (-0.3, -0.2),
                        (0.2, -0.5),
                    )
                ],
                x,
                y,
                r,
            )
        )
        eye = filled(
            brush(
                placed(
                    [(side * a, b) for a, b in ((0.35, -0.02), (0.5, -0.08), (0.66, 0))], x, y, r
                ),
                r * 0.16,
            ),
            INK,
        )
        nose = filled(oval(x + side * r * 0.9, y + r * 0.18, r * 0.14), SKIN)
        cheek = filled(oval(x + side * r * 0.4, y + r * 0.4, r * 0.2), CINNABAR, 0.25)
        return (
            neck + skull + nose + cheek + eye + filled(hair, who.hair) + (knot if who.knot else "")
        )
    back = smooth(
        placed(
            points("-0.96,0.1 -0.9,-0.6 0,-1.12 0.9,-0.6 0.96,0.1 0.6,0.66 0,0.8 -0.6,0.66"),
            x,
            y,
            r,
        )
    )
    ears = filled(
        oval(x - r * 0.95, y + r * 0.15, r * 0.16, r * 0.24)
        + oval(x + r * 0.95, y + r * 0.15, r * 0.16, r * 0.24),
        SKIN,
    )
    return neck + skull + ears + filled(back, who.hair) + (knot if who.knot else "")


def stick(x: float, y: float, length: float) -> str:
    """A walking stick whose foot stands at (x, y)."""
    crook = [(x, y), (x - 3, y - length * 0.9), (x + 6, y - length), (x + 22, y - length * 0.96)]
    return filled(brush(crook, 9, (0.8, 1, 1, 0.7)), "#5b4029")


def bench(x: float, y: float, width: float) -> str:
    """A stone bench, its feet on y."""
    return (
        filled(f"M{x} {y - 62}h{width}v20h{-width}Z", "#b9b5a6")
        + filled(f"M{x} {y - 44}h{width}v6h{-width}Z", "#6f6d64", 0.7)
        + filled(f"M{x + 22} {y - 42}h26v42h-26ZM{x + width - 48} {y - 42}h26v42h-26Z", "#8f8c80")
    )


def sitter(x: float, y: float, height: float, coat: str, side: int = 1) -> str:
    """An old man on a bench with a fan, in profile; x is his seat, y the ground."""

    def at(*points: Point) -> list[Point]:
        return placed([(side * a, b) for a, b in points], x, y, height)

    legs = filled(
        smooth(
            at(
                *points(
                    "-0.1,-0.3 0.12,-0.34 0.24,-0.3 0.25,-0.14 0.22,-0.01 0.13,-0.01 "
                    "0.13,-0.18 -0.06,-0.2"
                ),
            )
        ),
        "#4b5054",
    )
    shoe = filled(
        brush(at(*points("0.12,-0.005 0.2,-0.01 0.3,0")), height * 0.035, (0.8, 1, 0.4)), INK
    )
    back = filled(
        smooth(
            at(
                *points(
                    "-0.02,-0.64 -0.12,-0.56 -0.15,-0.36 -0.12,-0.22 0.06,-0.22 "
                    "0.12,-0.36 0.1,-0.56 0.04,-0.64"
                ),
            )
        ),
        coat,
    )
    arm = filled(
        brush(at(*points("0,-0.56 0.06,-0.42 0.2,-0.44")), height * 0.08, (1, 0.9, 0.7)), coat
    )
    fan = filled(oval(*at((0.3, -0.55))[0], height * 0.085, height * 0.1), "#d8c391") + filled(
        brush(at(*points("0.22,-0.43 0.28,-0.5 0.32,-0.62")), height * 0.014, (1, 1, 0.4)),
        "#7b5a34",
    )
    head = _head(Villager(x, y + height * 0.18, height, coat, coat, side, GREY_HAIR))
    return legs + shoe + back + head + fan + arm
