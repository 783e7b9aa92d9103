"""The museum's opening picture: morning on the canal, once wide and once tall.

The upper right stays calm: the page sets its title there.
"""

from collections.abc import Callable
from random import Random

from atelier.air import VAULT_SHADE, fade, reflected, strips, sun, sunpath, veil
from atelier.brush import filtered
from atelier.houses import WALL_SHADES, House, house
from atelier.materials import FILTERS, paper
from atelier.plants import firs, reeds, tree, willow, woods
from atelier.sheet import Sheet
from atelier.waterside import boat, bridge, egret, lantern, quay, ripples, steps

DEFS = FILTERS + WALL_SHADES + VAULT_SHADE

SKY = "0:#ece5d3:1 .45:#f4efe2:1 .8:#f3e3d0:1 1:#f1e9da:1"
LAKE = "0:#efe9db:1 .1:#dfdfd2:1 .4:#c8ccc0:1 1:#98a39a:1"
DEEP = "0:#e9e5d8:0 .5:#aeb5a9:.12 1:#6f7c76:.5"
BIRD = "#8b8d84"


def _row(plans: list[House], base: float, tone: float, rng: Random) -> str:
    return "".join(house(plan, base, tone, rng) for plan in plans)


def _village(rng: Random) -> str:
    """The near quay with two rows of houses, x from -70 to 1000, water at 928, mirrored in it."""
    back = _row(
        [
            House(30, 250, 300, 84, storeys=2),
            House(300, 150, 282, 84, "gable", 170, storeys=2),
            House(600, 190, 232, 74, "stepped", storeys=2),
        ],
        886,
        0.24,
        rng,
    )
    front = (
        _row(
            [
                House(-70, 200, 236, 104, "stepped", storeys=2),
                House(140, 236, 196, 78, "eaves", storeys=2, timber=True),
                House(388, 148, 208, 84, "gable", 178, storeys=2),
                House(724, 176, 128, 62, "eaves", door=True),
            ],
            886,
            0.02,
            rng,
        )
        + lantern(150, 712, 19)
        + lantern(366, 712, 19)
        + willow(944, 892, 330, 0.08, rng)
        + quay(-20, 1000, 886, 926, 0.02, rng)
        + steps(846, 886, 928, 120, 0.05)
    )
    return (
        reflected("near", 928, 0.5)
        + f'<g id="near"><g filter="url(#ink)">{back}</g>'
        + veil([(420, 660, 420, 26, 0.5)])
        + f'<g filter="url(#ink)">{front}</g></g>'
        + veil([(500, 934, 620, 8, 0.6)])
    )


def _hamlet(x: float, y: float, tone: float, rng: Random) -> str:
    return filtered(
        "ink",
        _row(
            [
                House(x, 64, 24, 17),
                House(x + 66, 46, 28, 18, "gable", 44),
                House(x + 160, 58, 22, 15),
            ],
            y,
            tone,
            rng,
        ),
        0.9,
    )


def _span(x: float, rng: Random) -> str:
    """The bridge with the far bank's willow at its right foot, mirrored in water at 872."""
    shapes = willow(x + 560, 872, 236, 0.3, rng) + bridge(x, x + 510, 868, 150, 0.16, rng)
    return reflected("span", 872, 0.5) + f'<g id="span" filter="url(#ink)">{shapes}</g>'


def _land(x0: float, x1: float, rng: Random) -> str:
    """Fields and the reedy dyke of the far bank, from x0 out of the picture on the right."""
    bands = [
        ((x0 - 90, 818), x1 - x0 + 300, 20, "#c3b98a", 0.5),
        ((x0 + 130, 834), x1 - x0, 24, "#a9a676", 0.5),
        ((x0 - 10, 851), x1 - x0 + 160, 20, "#8f9168", 0.6),
        ((x0 + 410, 826), 500, 4, "#6d6f4c", 0.5),
        ((x0 + 190, 842), 420, 4, "#5f6648", 0.5),
        ((x0 + 20, 866), x1 - x0 + 180, 18, "#5f6648", 0.8),
    ]
    grass = "".join(
        reeds(x, x + 190, 876, rng.uniform(30, 62), 24, 0.3, rng)
        for x in range(round(x0) + 70, round(x1), 165)
    )
    return filtered("ink", strips(bands) + grass)


def _mid(rng: Random) -> str:
    shapes = (
        tree(1010, 846, 190, 0.42, rng)
        + tree(1130, 846, 150, 0.46, rng)
        + _row(
            [
                House(890, 120, 112, 46, "eaves", storeys=2),
                House(1000, 84, 92, 44, "gable", 92, storeys=2),
                House(1168, 96, 76, 36, "eaves", door=True),
            ],
            842,
            0.4,
            rng,
        )
        + quay(860, 1290, 842, 862, 0.4, rng)
    )
    return reflected("mid", 862, 0.42) + f'<g id="mid" filter="url(#ink)">{shapes}</g>'


def _air(w: int, h: int, horizon: float) -> tuple[str, str]:
    """Sky and lake, and the gradients they need."""
    defs = fade("sky", SKY, 0, horizon + 4) + fade("lake", LAKE, horizon, h)
    return (
        paper(w, h) + f'<rect width="{w}" height="{h}" fill="url(#sky)" opacity=".75"/>',
        DEFS + defs + fade("deep", DEEP, horizon + 54, h),
    )


def _lake(w: int, h: int, horizon: float, fill: str) -> str:
    return f'<rect y="{horizon}" width="{w}" height="{h - horizon}" fill="url(#{fill})"/>'


def wide() -> Sheet:
    """For screens wider than tall; right quarter calm."""
    w, h, rng = 2400, 1350, Random(20)
    sky, defs = _air(w, h, 806)
    woodland = woods(860, 2440, 800, 78, 0.7, rng) + woods(1300, 2440, 808, 34, 0.5, rng)
    body = (
        sky
        + sun(1272, 548, 60)
        + filtered("mist", woodland, 0.85)
        + filtered("brush", firs(1960, 2330, 808, 92, 0.74, rng), 0.8)
        + veil([(1500, 812, 1100, 20, 0.9), (500, 770, 500, 30, 0.6)])
        + _hamlet(1740, 806, 0.62, rng)
        + _lake(w, h, 806, "lake")
        + _mid(rng)
        + veil([(1080, 846, 300, 14, 0.75), (2000, 836, 500, 8, 0.5)])
        + _land(1570, 2400, rng)
        + _span(1170, rng)
        + veil([(1500, 880, 900, 9, 0.6)])
        + _village(rng)
        + _lake(w, h, 806, "deep")
        + sunpath(1276, 900, 1140, rng)
        + ripples(0, w, 900, 1340, 210, rng)
        + reflected("boat", 1108, 0.4, 0.8)
        + f'<g id="boat" filter="url(#brush)">{boat(1500, 1096, 340, 0.02)}</g>'
        + egret(1020, 330, 66, -6, BIRD)
        + egret(1106, 296, 48, 4, BIRD)
        + filtered("brush", reeds(-80, 640, 1392, 430, 60, 0.0, rng))
        + filtered("brush", reeds(1900, 2470, 1400, 330, 46, 0.08, rng))
    )
    return Sheet(w, h, body, defs)


def tall() -> Sheet:
    """For phones; the upper right third calm. The scene of `wide`, moved and drawn nearer."""
    w, h, rng = 1200, 2000, Random(31)
    dx, dy = -330, 360
    sky, defs = _air(w, h, 806 + dy)
    woodland = woods(560, 1700, 800, 82, 0.68, rng) + woods(900, 1700, 808, 36, 0.5, rng)
    scene = (
        filtered("mist", woodland, 0.85)
        + filtered("brush", firs(1330, 1540, 808, 88, 0.74, rng), 0.7)
        + veil([(1100, 812, 800, 20, 0.9)])
        + f'<g transform="translate({-dx} {-dy})">{_lake(w, h, 806 + dy, "lake")}</g>'
        + _land(1370, 1640, rng)
        + _span(960, rng)
        + veil([(1200, 882, 500, 9, 0.6)])
        + _village(rng)
    )
    body = (
        sky
        + sun(742, 880, 60)
        + f'<g transform="translate({dx} {dy})">{scene}</g>'
        + _lake(w, h, 806 + dy, "deep")
        + sunpath(746, 1270, 1500, rng)
        + ripples(0, w, 1290, 1980, 170, rng, 0.8)
        + reflected("boat", 1582, 0.4, 0.8)
        + f'<g id="boat" filter="url(#brush)">{boat(740, 1568, 400, 0.02)}</g>'
        + egret(330, 560, 66, -6, BIRD)
        + egret(420, 520, 48, 4, BIRD)
        + filtered("brush", reeds(-110, 560, 2050, 500, 60, 0.0, rng))
        + filtered("brush", reeds(800, 1290, 2060, 380, 42, 0.06, rng))
    )
    return Sheet(w, h, body, defs)


PICTURES: dict[str, Callable[[], Sheet]] = {"hero-wide": wide, "hero-tall": tall}
