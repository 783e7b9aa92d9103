"""The few people on the square, in their right height, none of them in front of an inscription."""

from dataclasses import dataclass

from atelier.brush import filtered
from atelier.materials import FILTERS, INK
from atelier.motifs import Point
from atelier.panorama_easel import Flat, upright
from atelier.panorama_ground import Shadow
from atelier.sheet import Sheet
from atelier.villagers import GREY_HAIR, Villager, bench, sitter, stick, villager

TALL = 240
"""Units of a grown-up's 1.64 metres: strokes keep the weight they have in the other pictures."""
UNIT = 1.64 / TALL
FEET = 290
GREY, SLATE = "#3b3e40", "#46474a"

Arm = tuple[Point, ...]
HANGING: Arm = ((0.1, -0.76), (0.155, -0.62), (0.12, -0.47))
POINTING: Arm = ((0.1, -0.74), (0.24, -0.76), (0.36, -0.86))
ON_A_STICK: Arm = ((0.06, -0.74), (0.14, -0.58), (0.2, -0.5))
HOLDING_A_HAND: Arm = ((-0.14, -0.74), (-0.2, -0.58), (-0.26, -0.46))


@dataclass(frozen=True)
class Group:
    """Visitors who stand together: where, in degrees and metres, and their drawing."""

    yaw: float
    away: float
    shapes: str


def visitors() -> tuple[Group, ...]:
    """Eight groups, most of them about to read."""
    return (
        Group(15.8, 5.2, _man(150, "#63737a") + _child(226, "#c2a56f")),
        Group(38.5, 5.0, _woman(190, "#96604f", 1, POINTING)),
        Group(-13.5, 7.0, bench(110, FEET, 180) + sitter(190, FEET, TALL, "#e2dac4", 1)),
        Group(88.5, 5.1, _man(170, "#73727a", 1, ON_A_STICK, GREY_HAIR) + stick(216, FEET, 104)),
        Group(172, 5.4, _woman(150, "#7d876f", 0, HOLDING_A_HAND) + _child(96, "#a5402e")),
        Group(184, 26, _man(150, "#63737a") + _woman(216, "#8a6f78")),
        Group(-142, 5.2, _man(200, "#5f6d78", -1) + _woman(280, "#b08a63", -1)),
        Group(-66.5, 5.3, _woman(200, "#7a6d80", 1, POINTING, GREY_HAIR)),
    )


def _man(x: float, coat: str, turn: int = 0, arm: Arm = HANGING, hair: str = INK) -> str:
    return villager(Villager(x, FEET, TALL, coat, GREY, turn, hair, arm=arm))


def _woman(x: float, coat: str, turn: int = 0, arm: Arm = HANGING, hair: str = INK) -> str:
    return villager(Villager(x, FEET, TALL * 0.96, coat, SLATE, turn, hair, knot=True, arm=arm))


def _child(x: float, coat: str) -> str:
    return villager(Villager(x, FEET, TALL * 0.66, coat, "#56605a"))


def standing(group: Group) -> Flat:
    """The group on its feet."""
    sheet = Sheet(400, 310, filtered("ink", group.shapes), FILTERS)
    return upright(sheet, UNIT, group.yaw, group.away, floor=(FEET - 310) * UNIT)


def shade(groups: tuple[Group, ...]) -> tuple[Shadow, ...]:
    """A small soft patch under every group."""
    return tuple(Shadow(one.yaw, one.away + 0.1, 0.5, 0.4) for one in groups)
