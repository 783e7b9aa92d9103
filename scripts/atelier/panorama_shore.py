"""The far shore all around: one long drawing, unrolled, of water, houses, a bridge and fields.

Everything here is more than forty metres away and within 14° of the horizon, where an unrolled
drawing bends a roof's edge by less than three pixels. The roll is cut behind a stele.
"""

from dataclasses import dataclass
from random import Random

import numpy as np
from playwright.sync_api import Browser

from atelier.air import VAULT_SHADE, fade, reflected, strips, sunpath, veil
from atelier.brush import filled, filtered, mix
from atelier.houses import WALL_SHADES, House, house
from atelier.materials import FILTERS, INK, MIST
from atelier.motifs import Point
from atelier.panorama_easel import drawn
from atelier.panorama_sphere import LOOKS, Bytes, Floats, Patch, blended
from atelier.plants import firs, reeds, tree, willow, woods
from atelier.sheet import Sheet
from atelier.waterside import boat, bridge, egret, lantern, quay, ripples, steps

WIDTH = 8192
DEGREE = WIDTH / 360
TOP, FOOT = 14.0, -11.4
HORIZON = round(TOP * DEGREE)
HEIGHT = round((TOP - FOOT) * DEGREE)
GROUND, WATER = HORIZON + 44, HORIZON + 63
PIECES = 4
WALL_CAP = 16


@dataclass(frozen=True)
class Shore:
    """The drawing, rolled out around the eye; `cut` is the yaw of its two ends."""

    texture: Bytes
    cut: float

    def seen(self, patch: Patch) -> Floats | None:
        """Nothing above and below the roll."""
        pitch = np.degrees(patch.pitch)
        inside = (pitch < TOP) & (pitch > FOOT)
        if not inside.any():
            return None
        u = ((np.degrees(patch.yaw) - self.cut) / 360) % 1
        v = np.clip((TOP - pitch) / (TOP - FOOT), 0, 1)
        found = blended(self.texture, *np.meshgrid(u, v))
        return np.asarray(found * inside[:, None, None], np.float32)


def rolled_out(browser: Browser, cut: float) -> Shore:
    """The whole roll, drawn in pieces: one surface of 16384 pixels is more than Chromium has."""
    body, defs = _roll(cut)
    wide = WIDTH // PIECES
    row = []
    for piece in range(PIECES):
        shifted = f'<g transform="translate({-piece * wide} 0)">{body}</g>'
        row.append(drawn(browser, Sheet(wide, HEIGHT, shifted, defs), LOOKS))
    return Shore(np.concatenate(row, axis=1), cut)


@dataclass(frozen=True)
class _Roll:
    cut: float

    def x(self, yaw: float) -> float:
        return (yaw - self.cut) % 360 * DEGREE


def _roll(cut: float) -> tuple[str, str]:
    rng, roll = Random(2026), _Roll(cut)
    defs = FILTERS + WALL_SHADES + VAULT_SHADE
    defs += fade("lake", "0:#e6e0d2:1 .18:#d3d5c9:1 .55:#b9c1b7:1 1:#98a59d:1", WATER - 14, HEIGHT)
    far = filtered("mist", woods(-60, WIDTH + 60, HORIZON + 18, 62, 0.72, rng), 0.85)
    rows = (firs(roll.x(a), roll.x(b), HORIZON + 20, 84, 0.66, rng) for a, b in _FIRS)
    fields = strips(
        [((-80, HORIZON + 24 + 11 * k), WIDTH + 160, 16, c, 0.55) for k, c in enumerate(_FIELDS)]
    )
    behind = "".join(_row(roll, a, b, GROUND - 12, 0.46, rng) for a, b in _BACK_ROWS)
    before = "".join(_row(roll, a, b, GROUND, 0.14, rng) for a, b in _FRONT_ROWS)
    quays = "".join(quay(roll.x(a), roll.x(b), GROUND, WATER, 0.3, rng) for a, b in _QUAYS)
    trees = "".join(willow(roll.x(a), GROUND + 4, tall, 0.2, rng) for a, tall in _WILLOWS)
    trees += "".join(tree(roll.x(a), GROUND, tall, 0.3, rng) for a, tall in _TREES)
    bank = filtered("ink", trees + before + quays + _gate(roll.x(180), rng))
    span = bridge(roll.x(15), roll.x(37), WATER, 150, 0.1, rng)
    mirror = f'<rect y="{WATER - 8}" width="{WIDTH}" height="{HEIGHT}" fill="url(#lake)"/>'
    sheen = sunpath(roll.x(26), WATER + 12, WATER + 120, rng)
    life = boat(roll.x(113), WATER + 62, 210, 0.06) + boat(roll.x(-86), WATER + 36, 130, 0.2)
    reed = "".join(reeds(roll.x(a), roll.x(b), WATER + 12, 66, 60, 0.3, rng) for a, b in _REEDS)
    birds = "".join(egret(roll.x(a), y, span_, turn, "#8b8d84") for a, y, span_, turn in _BIRDS)
    mist = [(WIDTH * k / 8, HORIZON + 14, 900.0, 10.0, 0.8) for k in range(9)]
    low = [(WIDTH * k / 8, WATER + 4, 900.0, 5.0, 0.45) for k in range(9)]
    body = (
        far + filtered("brush", "".join(rows), 0.85) + veil(mist) + filtered("ink", fields)
        + filtered("ink", behind) + veil([(x, y + 18, a, b, 0.5) for x, y, a, b, _ in mist])
        + mirror + reflected("bank", WATER, 0.5) + reflected("span", WATER, 0.5)
        + f'<g id="bank">{bank}</g><g id="span" filter="url(#ink)">{span}</g>'
        + veil(low) + sheen + ripples(0, WIDTH, WATER + 16, HEIGHT, 620, rng, 0.7)
        + filtered("brush", reed) + filtered("brush", life) + birds
    )  # fmt: skip
    return body, defs


_FIELDS = ("#c3b98a", "#a9a676")
_FIRS = ((8, 44), (104, 156), (-98, -62))
_BACK_ROWS = ((-58, 12), (46, 100), (-152, -104))
_FRONT_ROWS = ((-61, 10), (43, 101), (-154, -106))
_QUAYS = ((-63, 14), (38, 104), (158, 207))
_WILLOWS = ((-66, 200), (9.5, 190), (41, 240), (103, 170), (157, 210), (205, 230), (-72, 150))
_TREES = ((166, 170), (171, 140), (190, 150), (197, 190), (-46, 190), (70, 200))
_REEDS = ((106, 124), (136, 150), (-96, -78))
_BIRDS = ((22, 96, 64, -6), (30, 66, 46, 4), (128, 120, 58, 3), (-70, 110, 52, -4))


def _row(roll: _Roll, start: float, end: float, base: float, tone: float, rng: Random) -> str:
    """Houses wall to wall from yaw to yaw, no two alike beside each other."""
    x, stop, last, homes = roll.x(start), roll.x(end), "", []
    while x < stop - 90:
        face = rng.choice([one for one in ("eaves", "gable", "stepped", "eaves") if one != last])
        wide = rng.uniform(92, 178) * (0.72 if face == "gable" else 1)
        wing = rng.uniform(80, 130) if face == "gable" else 0.0
        storeys = rng.choice((1, 2, 2))
        high = (62 if storeys == 1 else 112) * rng.uniform(0.92, 1.12)
        plan = House(
            x, wide, high, rng.uniform(40, 54), face, wing, storeys,
            timber=face == "eaves" and storeys == 2 and rng.random() < 0.5,
            door=rng.random() < 0.6,
        )  # fmt: skip
        if x + wide + wing > stop + 20:
            break
        homes.append(house(plan, base, tone + rng.uniform(0, 0.08), rng))
        x, last = x + wide + wing + rng.choice((0, 3, 8, 26)), face
    return "".join(homes)


def _gate(x: float, rng: Random) -> str:
    """A garden wall with lattice windows and, at the causeway's end, a gate house with lanterns."""
    wall = "".join(
        house(House(x + side - 150, 300, 66, 15, storeys=1), GROUND, 0.2, rng)
        for side in (-400, -200, 200, 400)
    )
    lodge = house(House(x - 92, 184, 84, 58), GROUND, 0.06, rng)
    door = filled(_box(x - 34, GROUND - 72, 68, 72), "#2a2019")
    leaf = filled(_box(x - 31, GROUND - 69, 13, 69) + _box(x + 18, GROUND - 69, 13, 69), "#6b3a2a")
    frame = filled(_box(x - 40, GROUND - 78, 80, 7), mix(INK, MIST, 0.1))
    lamps = lantern(x - 56, GROUND - 84, 15) + lantern(x + 56, GROUND - 84, 15)
    return wall + lodge + door + leaf + frame + lamps + steps(x + 560, GROUND, WATER, 60, 0.2)


def _box(x: float, y: float, wide: float, high: float) -> str:
    corner: Point = (x, y)
    return f"M{corner[0]:.1f} {corner[1]:.1f}h{wide}v{high}h{-wide}Z"
