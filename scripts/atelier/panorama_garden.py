"""What grows and stands about the square: camphors in stone rings, reeds, railings, egrets."""

import math
from random import Random

from atelier.brush import filled, filtered, stroke, wobbly
from atelier.camphor import camphor
from atelier.materials import FILTERS, INK
from atelier.panorama_easel import EYE, Flat, alongside, upright
from atelier.panorama_ground import CAUSEWAY, RIM, Shadow
from atelier.plants import reeds
from atelier.sheet import Sheet
from atelier.waterside import egret

CAMPHORS = ((-25.71, 3, 135, 1), (77.14, 11, 124, -1), (-128.57, 8, 146, 1))
"""Yaw, seed, units a metre, and -1 for one that leans the other way."""
CAMPHOR_AWAY = 7.5
REEDS = (
    (24, 5),
    (38, 6),
    (52, 9),
    (104, 12),
    (118, 13),
    (131, 14),
    (146, 15),
    (160, 16),
    (-161, 17),
    (-151, 18),
    (-103, 20),
    (-90, 21),
    (-76, 22),
    (-64, 23),
    (-50, 24),
    (2, 25),
    (-8, 26),
)


def old_tree(yaw: float, seed: int, per_metre: int, lean: int) -> list[Flat]:
    """A camphor seven metres high and the round stone seat about its foot."""
    drawing = camphor(880, 1100, Random(seed))
    if lean < 0:
        drawing = f'<g transform="translate(1760 0) scale(-1 1)">{drawing}</g>'
    crown = Sheet(1800, 1120, drawing, FILTERS)
    ring = Sheet(460, 240, _ring(), FILTERS)
    return [
        upright(crown, 1 / per_metre, yaw, CAMPHOR_AWAY, floor=-0.05, aside=20 / per_metre),
        upright(ring, 1 / 135, yaw, CAMPHOR_AWAY, floor=-0.62),
    ]


def _ring() -> str:
    """A cylinder of stone, 1.3 m in radius and 0.45 m high, as it looks from the middle."""
    rx = 175.0

    def rim(height: float) -> tuple[float, float]:
        near, far = CAMPHOR_AWAY - 1.3, CAMPHOR_AWAY + 1.3
        low, high = (CAMPHOR_AWAY / d * (height - EYE) + EYE for d in (near, far))
        return 240 - ((low + high) / 2 + 0.62) * 135, (high - low) / 2 * 135

    (y0, r0), (y1, r1) = rim(0.0), rim(0.45)
    left, right = 230 - rx, 230 + rx
    upper, lower = f"A{rx} {r1} 0 0 0 {right} {y1}", f"A{rx} {r0} 0 0 1 {left} {y0}"
    side = f"M{left} {y1}{upper}L{right} {y0}{lower}Z"
    joints = "".join(
        stroke(
            [
                (230 + rx * math.sin(a), y1 + r1 * math.cos(a)),
                (230 + rx * math.sin(a), y0 + r0 * math.cos(a)),
            ],
            lambda _: 1.5,
        )
        for a in (math.radians(k * 24 - 84) for k in range(8))
    )
    lip = f'<path d="M{left} {y1}{upper}" fill="none" stroke="#e2ddce" stroke-width="7"/>'
    front = filtered("brush", filled(side, "#a8a496")) + filled(joints, "#5f5c52", 0.6)
    return front + filtered("brush", lip)


def reed_bed(yaw: float, seed: int) -> Flat:
    """Reeds in the water just beyond the rim; their feet are hidden by the kerb."""
    rng = Random(seed)
    body = filtered("brush", reeds(60, 560, 372, rng.uniform(190, 300), 34, 0.12, rng))
    return upright(Sheet(760, 380, body, FILTERS), 1 / 130, yaw, RIM + 0.8, floor=-0.6)


def railings(gate: float) -> list[Flat]:
    """Low stone railings on both sides of the causeway."""
    long = CAUSEWAY[1] - RIM
    sheet = Sheet(round(long * 70), 84, _railing(long * 70), FILTERS)
    return [alongside(sheet, 1 / 70, gate, RIM, side * (CAUSEWAY[0] - 0.1)) for side in (-1, 1)]


def _railing(long: float) -> str:
    step, rng, shapes = 126.0, Random(4), []
    for k in range(int(long / step) + 1):
        x = k * step
        shapes.append(filled(f"M{x + 9} 34h{step - 9}v38h{9 - step}Z", "#c9c4b4"))
        shapes.append(filled(f"M{x + 22} 44h{step - 36}v18h{36 - step}Z", "#a9a494"))
        shapes.append(filled(f"M{x} 14h13v70h-13Z", "#b3ae9f"))
        shapes.append(filled(f"M{x - 2} 6q8 -8 17 0v10h-17Z", "#a09b8d"))
        shapes.append(
            filled(stroke(wobbly((x + 1, 14), (x + 1, 82), 0.6, rng), lambda _: 2), INK, 0.35)
        )
    rail = filled(stroke([(0, 34), (long, 34)], lambda _: 5), "#8b877a", 0.9)
    foot = filled(f"M0 76h{long}v8h{-long}Z", "#9c988a")
    return filtered("brush", foot + "".join(shapes) + rail)


def birds() -> list[Flat]:
    """Egrets high over the water."""
    return [
        upright(
            Sheet(160, 110, egret(90, 62, 96, tilt, "#9a9c92"), FILTERS),
            0.11,
            yaw,
            90,
            floor=90 * math.tan(math.radians(pitch)),
        )
        for yaw, pitch, tilt in _BIRDS
    ]


_BIRDS = ((118, 24, -8), (126, 27, 2), (137, 22, 6), (-84, 26, -4), (-76, 23, 4), (192, 30, -6))


def shade() -> tuple[Shadow, ...]:
    """Under every camphor broad dapples, and about its seat a dark ring."""
    crowns = (Shadow(one[0], CAMPHOR_AWAY - 0.6, 3.9, 0.42, dappled=True) for one in CAMPHORS)
    seats = (Shadow(one[0], CAMPHOR_AWAY, 1.6, 0.4) for one in CAMPHORS)
    return (*crowns, *seats)
