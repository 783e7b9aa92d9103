"""Hall of the demonstration village: two ink-wash pictures of flat water country."""

from collections.abc import Callable
from random import Random

from atelier.air import VAULT_SHADE, fade, reflected, strips, veil
from atelier.brush import filled, filtered, mix, stroke, swell
from atelier.camphor import board, camphor
from atelier.clean_water import sorting_bin, standing
from atelier.houses import WALL_SHADES, House, house
from atelier.materials import FILTERS, INK, paper
from atelier.plants import firs, reeds, tree, willow, woods
from atelier.sheet import Sheet
from atelier.villagers import GREY_HAIR, Villager, bench, sitter, stick, villager
from atelier.waterside import boat, bridge, egret, quay, ripples

WIDTH, HEIGHT = 2000, 1400


DEFS = FILTERS + WALL_SHADES + VAULT_SHADE


SKY = "0:#ece5d3:1 .5:#f4efe2:1 1:#efe8d8:1"


LAKE = "0:#eae6d9:1 .3:#cfd3c7:1 1:#98a59d:1"


def _air(horizon: float) -> tuple[str, str]:
    defs = DEFS + fade("sky", SKY, 0, horizon) + fade("lake", LAKE, horizon, HEIGHT)
    body = paper(WIDTH, HEIGHT) + (
        f'<rect width="{WIDTH}" height="{horizon + 4}" fill="url(#sky)" opacity=".7"/>'
        f'<rect y="{horizon}" width="{WIDTH}" height="{HEIGHT - horizon}" fill="url(#lake)"/>'
    )
    return body, defs


_SHORE = (
    "M-60 900Q500 866 1000 896Q1240 916 1300 990Q1340 1120 1700 1180Q1900 1210 2060 1260V1460H-60Z"
)


def rule_of_law() -> Sheet:
    """Villagers read the notice board in the shade of the old camphor, a bridge behind."""
    rng = Random(8)
    sky, defs = _air(742)
    far = filtered("mist", woods(900, 2040, 738, 70, 0.7, rng), 0.8) + filtered(
        "brush", firs(1500, 1800, 742, 84, 0.72, rng), 0.8
    )
    homes = "".join(
        house(plan, 800, 0.3, rng)
        for plan in (
            House(1250, 130, 120, 52, storeys=2),
            House(1380, 96, 104, 48, "gable", 110, storeys=2),
            House(1780, 150, 116, 54, "stepped", storeys=2),
            House(1920, 140, 92, 46, "eaves", door=True),
        )
    )
    span = willow(1800, 872, 260, 0.24, rng) + bridge(1210, 1790, 872, 190, 0.12, rng)
    bank = filtered("ink", homes + quay(1190, 2040, 800, 826, 0.34, rng))
    ground = filtered("brush", filled(_SHORE, "#d9d0b4")) + filtered(
        "wash", filled(_SHORE, "#c3b98f")
    )
    path = filtered("ink", _flags(rng))
    crowd = (
        villager(Villager(700, 1118, 360, "#63737a", "#3b3e40"))
        + villager(
            Villager(
                846,
                1132,
                350,
                "#96604f",
                "#46474a",
                1,
                INK,
                knot=True,
                arm=((0.1, -0.74), (0.26, -0.74), (0.4, -0.86)),
            )
        )
        + villager(Villager(985, 1150, 236, "#c2a56f", "#56605a", 0))
        + villager(
            Villager(
                1086,
                1140,
                346,
                "#7d876f",
                "#3f4344",
                0,
                INK,
                knot=True,
                arm=((-0.14, -0.74), (-0.2, -0.58), (-0.24, -0.46)),
            )
        )
        + villager(
            Villager(
                1216,
                1152,
                340,
                "#73727a",
                "#3b3e40",
                -1,
                GREY_HAIR,
                arm=((0.06, -0.74), (0.14, -0.58), (0.24, -0.5)),
            )
        )
        + stick(1132, 1154, 176)
        + bench(330, 1150, 300)
        + sitter(470, 1150, 350, "#e2dac4", 1)
    )
    shade = filtered(
        "mist", '<ellipse cx="640" cy="1150" rx="760" ry="90" fill="#5f6350" opacity=".4"/>'
    )
    body = (
        sky
        + far
        + veil([(1500, 742, 900, 18, 0.9)])
        + bank
        + veil([(1600, 828, 500, 10, 0.7)])
        + reflected("span", 878, 0.5)
        + f'<g id="span" filter="url(#ink)">{span}</g>'
        + ripples(1100, WIDTH, 880, 1240, 90, rng, 0.7)
        + f'<g filter="url(#brush)">{boat(1640, 1040, 250, 0.04)}</g>'
        + ground
        + path
        + shade
        + filtered("brush", board(760, 1090))
        + camphor(420, 1120, rng)
        + filtered("ink", crowd)
        + filtered("brush", reeds(1500, 2060, 1440, 330, 40, 0.05, rng))
        + egret(1480, 300, 70, -6, "#8b8d84")
        + egret(1580, 262, 50, 4, "#8b8d84")
    )
    return Sheet(WIDTH, HEIGHT, body, defs)


def _flags(rng: Random) -> str:
    """Flagstones in rows that grow towards us."""
    stones, y, tall = [], 1186.0, 24.0
    while y < HEIGHT:
        x = -80 - rng.uniform(0, 90)
        while x < 1500 + (y - 1186) * 1.2:
            width = tall * rng.uniform(3, 5.5)
            stones.append(
                filled(
                    stroke(
                        [
                            (x, y),
                            (x + width / 2, y + rng.uniform(-2, 2)),
                            (x + width - tall * 0.2, y),
                        ],
                        swell(tall * 0.86, 0, 0),
                    ),
                    mix("#b4ab90", "#d6cdb2", rng.random()),
                    0.42,
                )
            )
            x += width
        y, tall = y + tall * 1.18, tall * 1.3
    return "".join(stones)


def ecological() -> Sheet:
    """Clean water, egrets among the reeds, three bins at the door of a white house."""
    rng = Random(15)
    sky, defs = _air(700)
    far = filtered("mist", woods(-60, 1400, 698, 70, 0.7, rng), 0.85) + filtered(
        "brush", firs(180, 560, 702, 100, 0.7, rng), 0.8
    )
    fields = filtered(
        "ink",
        strips(
            [
                ((-80, 716), 1400, 20, "#c3b98a", 0.5),
                ((-80, 734), 1300, 22, "#a9a676", 0.5),
                ((-80, 752), 1180, 18, "#7f8763", 0.6),
            ]
        ),
    )
    near = (
        tree(1440, 812, 290, 0.3, rng)
        + "".join(
            house(p, 860, t, rng)
            for p, t in (
                (House(1300, 190, 190, 74, storeys=2), 0.16),
                (House(1850, 260, 230, 90, "gable", 120, storeys=2), 0.1),
                (House(1470, 420, 232, 100, "eaves", door=True), 0.0),
            )
        )
        + willow(1262, 866, 400, 0.1, rng)
        + quay(1180, 2060, 860, 930, 0.04, rng)
    )
    bins = "".join(
        sorting_bin(x, 872, 92, c)
        for x, c in ((1672, "#55788f"), (1752, "#9c5244"), (1832, "#75905f"))
    )
    birds = (
        standing(610, 1000, 270)
        + standing(860, 1070, 300, flip=True)
        + egret(760, 380, 190, -8)
        + egret(1010, 280, 130, 6)
        + egret(560, 300, 96, 2)
    )
    body = (
        sky
        + far
        + veil([(600, 704, 900, 16, 0.9)])
        + fields
        + reflected("bank", 932, 0.5)
        + f'<g id="bank" filter="url(#ink)">{near}</g>'
        + filtered("ink", bins)
        + veil([(1600, 940, 460, 8, 0.6)])
        + ripples(0, WIDTH, 780, 1390, 190, rng, 0.9)
        + filtered("brush", reeds(-60, 420, 1010, 330, 50, 0.25, rng))
        + filtered(
            "ripple",
            '<g transform="translate(0 2010) scale(1 -1)" opacity=".35">'
            f"{standing(610, 1000, 270)}</g>",
        )
        + filtered("brush", birds)
        + filtered(
            "brush",
            reeds(-120, 760, 1450, 470, 72, 0.0, rng) + reeds(1150, 1560, 1450, 280, 34, 0.06, rng),
        )
    )
    return Sheet(WIDTH, HEIGHT, body, defs)


PICTURES: dict[str, Callable[[], Sheet]] = {
    "demonstration-village/rule-of-law-village/cover": rule_of_law,
    "demonstration-village/ecological-village/cover": ecological,
}
