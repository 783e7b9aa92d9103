"""The square's first picture: a law book opens on the water and its pages become paving.

The rules between its columns turn into joints between slabs; seven steles stand round it.
"""

from random import Random

from atelier.air import VAULT_SHADE, fade, strips, sun, veil
from atelier.book import book, fold, ground, scale
from atelier.brush import curve3, filled, filtered, stroke, swell
from atelier.houses import WALL_SHADES, House, house
from atelier.materials import FILTERS, INK, paper
from atelier.plants import firs, reeds, willow, woods
from atelier.sheet import Sheet
from atelier.stele import person, stele
from atelier.waterside import egret, ripples

WIDTH, HEIGHT = 2000, 1500
# (across, away) of each stele on the square, and its share of full height.
STELES = (
    (0.0, 1.06, 1.16),
    (-0.52, 1.02, 1.0),
    (0.52, 1.02, 1.0),
    (-0.93, 0.72, 0.95),
    (0.93, 0.72, 0.95),
    (-1.0, 0.34, 0.86),
    (1.0, 0.34, 0.86),
)

BANK = (
    ((-120, 792), 520, 26, "#a9a676", 0.6),
    ((-140, 808), 560, 22, "#6f7550", 0.75),
)


def prologue() -> Sheet:
    """Ink and wash, 4:3."""
    rng = Random(7)
    steles = sorted(STELES, key=lambda place: -place[1])
    slabs = "".join(
        stele(
            ground(u, v), 205 * scale(v) * size, (u < 0) - (u > 0), min(0.3, 0.12 + v * 0.12), rng
        )
        for u, v, size in steles
    )
    x, y = ground(0.05, 0.6)
    people = person(x, y, 118, "#4d5a60") + person(x + 48, y + 4, 76, "#a5402e")
    hand = filled(
        stroke(curve3((x + 14, y - 66), (x + 24, y - 40), (x + 38, y - 44)), swell(8)), "#4d5a60"
    )
    body = (
        paper(WIDTH, HEIGHT)
        + f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#sky)" opacity=".75"/>'
        + sun(1490, 250, 58)
        + filtered("mist", woods(-60, 2060, 520, 84, 0.7, rng), 0.85)
        + filtered("brush", firs(1420, 1960, 524, 96, 0.74, rng), 0.8)
        + filtered(
            "ink",
            house(House(180, 120, 54, 34), 528, 0.5, rng)
            + house(House(310, 84, 60, 36, "gable", 84), 528, 0.46, rng)
            + house(House(500, 96, 44, 28), 528, 0.54, rng),
        )
        + veil([(1000, 536, 1100, 24, 0.95)])
        + f'<rect y="534" width="{WIDTH}" height="{HEIGHT - 534}" fill="url(#lake)"/>'
        + ripples(0, WIDTH, 600, 1490, 200, rng)
        + filtered(
            "brush",
            reeds(140, 760, 742, 150, 70, 0.42, rng) + reeds(1240, 1880, 742, 150, 70, 0.42, rng),
        )
        + filtered("ink", strips(BANK) + willow(176, 806, 330, 0.26, rng))
        + filtered("brush", reeds(-40, 330, 818, 80, 46, 0.3, rng))
        + veil([(1000, 752, 900, 16, 0.7)])
        + veil([(1000, 1394, 960, 40, 0.4)], INK)
        + filtered("brush", book(rng))
        + filtered("brush", slabs)
        + filtered("brush", people + hand)
        + egret(620, 240, 66, -6, "#8b8d84")
        + egret(706, 206, 48, 4, "#8b8d84")
        + filtered(
            "brush",
            reeds(-120, 300, 1560, 420, 34, 0, rng) + reeds(1740, 2090, 1560, 380, 30, 0, rng),
        )
    )
    defs = FILTERS + WALL_SHADES + VAULT_SHADE + fold()
    defs += fade("sky", "0:#ece5d3:1 .5:#f4efe2:1 1:#f3e3d0:1", 0, 540)
    defs += fade("lake", "0:#efe9db:1 .12:#dcddd1:1 .5:#c2c8bd:1 1:#97a39b:1", 534, HEIGHT)
    return Sheet(WIDTH, HEIGHT, body, defs)
