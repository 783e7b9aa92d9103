"""The scroll's left end: the night stage over the water, those who watch it, the last boat."""

from random import Random

from atelier.materials import CINNABAR
from atelier.scroll_air import glow, lit
from atelier.scroll_beasts import cat, dog
from atelier.scroll_boats import awning, hull, rower
from atelier.scroll_cast import cast
from atelier.scroll_ends import stamp
from atelier.scroll_land import quay
from atelier.scroll_line import (
    BLUE,
    BLUE_PALE,
    EARTH,
    GOLD,
    GREEN,
    GREEN_DEEP,
    OCHRE,
    PINK,
    ROUGE,
    SLATE,
    STRAW,
    TILE,
    WHITE,
    WOOD,
    block,
    dimmed,
    disc,
    moved,
    slip,
    thread,
)
from atelier.scroll_people import Folk, folk
from atelier.scroll_signs import board, fan, lantern, phone
from atelier.scroll_stage import LAMPLIGHT, players, stage
from atelier.scroll_town import home
from atelier.scroll_trees import reeds, willow
from atelier.scroll_wares import basket, stool


def houses(rng: Random) -> str:
    """Dark houses with lit windows on both sides of the stage."""
    left = (
        home(30, 850, 190, 330, rng, timber=True)
        + home(240, 850, 170, 300, rng, "gable", door=True)
        + home(430, 850, 200, 340, rng, timber=True)
    )
    right = home(1650, 850, 190, 320, rng, "stepped", door=True) + home(
        1850, 850, 150, 290, rng, "gable", door=True
    )
    windows = "".join(
        block(x, y, 34, 44, LAMPLIGHT, 2) + thread(f"M{x + 17} {y}v44M{x} {y + 22}h34", 1.6, WOOD)
        for x, y in (
            (70, 720),
            (150, 720),
            (300, 700),
            (470, 716),
            (560, 716),
            (1730, 690),
            (1900, 720),
        )
    )
    return (
        lit(300, quay(-20, 660, 850, rng))
        + lit(1750, quay(1640, 2030, 850, rng))
        + lit(300, left)
        + lit(1800, right)
        + windows
    )


def lamps(rng: Random) -> str:
    """Lanterns on the stage, on lines over the water, on poles, and their light below."""
    out = [moved(x, 650, lantern(30, "法")) for x in (846, 916, 1384, 1454)]
    for x0, y0, x1, y1 in ((760, 560, 240, 620), (1540, 560, 1960, 640), (240, 620, -30, 700)):
        n = 7
        line = []
        for i in range(n + 1):
            t = i / n
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + 150 * t * (1 - t)
            line.append(f"{x:.0f} {y:.0f}")
            if 0 < i < n:
                out.append(glow(x, y + 22, 58, moved(x, y, lantern(21))))
        out.append(thread("M" + "L".join(line), 1.4, "#8a7a62"))
    reflections = "".join(
        f'<rect x="{x + rng.uniform(-26, 26) - w / 2:.0f}" y="{y}" width="{w:.0f}"'
        f' height="5" rx="2.5" fill="#d9a653" opacity="{0.75 - (y - 1020) / 500:.2f}"/>'
        for x in range(770, 1560, 98)
        for y in range(1030, 1290, 15)
        for w in (rng.uniform(14, 64),)
    )
    return reflections + "".join(out)


def boats() -> str:
    """Those who came by water: two boats full of people with a lamp at the bow."""
    one = (
        lit(1200, awning(-150, 130, 74) + cast("""
        20 -14 118 blue tile calico smile down/down back dotted
        64 -14 118 rouge tile bun smile down/down back
        108 -14 76 straw tile crop smile up/down back child
        146 -14 120 grey tile straw smile down/down back
        """) + hull(400))
    )  # fmt: skip
    two = lit(1000, rower(-120, -14, 122) + cast("""
        -50 -14 116 green_deep tile granny smile down/down back
        0 -14 118 slate tile elder smile down/down back
        44 -14 112 pink tile tail smile down/down back
        86 -14 118 earth tile man smile wave/down back
        """) + hull(340))  # fmt: skip
    return (
        moved(1440, 1196, one)
        + glow(1646, 1150, 64, moved(1646, 1136, lantern(18)))
        + moved(960, 1230, two)
        + glow(1136, 1190, 60, moved(1136, 1176, lantern(18)))
        + moved(330, 1180, lit(300, rower(-80, -12, 124) + awning(-40, 120, 66) + hull(320)))
        + glow(486, 1130, 60, moved(486, 1116, lantern(18)))
    )


def audience(rng: Random) -> str:
    """The near bank full of backs, and the few who turn round."""
    coats = (BLUE, ROUGE, GREEN, SLATE, STRAW, PINK, GREEN_DEEP, EARTH, BLUE_PALE, OCHRE, WHITE)
    styles = (
        "man",
        "bun",
        "grey",
        "straw",
        "granny",
        "tail",
        "elder",
        "crop",
        "long",
        "knot",
        "buns",
    )
    rows = []
    for row, (y, count, x0, x1) in enumerate(((1436, 13, 560, 1470), (1506, 14, 470, 1560))):
        for i in range(count):
            x = x0 + (x1 - x0) * i / (count - 1) + rng.uniform(-12, 12)
            pick = rng.randrange(11)
            child = rng.random() < 0.2
            arms = rng.choice(("down down", "lap lap", "up down", "lap lap", "wave down"))
            rows.append(
                Folk(
                    x,
                    y + (6 if child else 0),
                    100 if child else 150 + rng.uniform(-6, 8),
                    coats[(i * 3 + row * 5) % 11],
                    TILE,
                    styles[pick],
                    arms=arms,
                    back=True,
                    child=child,
                )
            )
    seats = "".join(moved(x, 1520, stool(120, 34)) for x in range(500, 1560, 132))
    turned = cast(
        """
        430 1590 164 green_deep tile bob calm point/down vest=cinnabar glasses
        520 1594 158 earth tile elder wonder chest/chin flip held=call
        1560 1600 160 blue tile calico sleep lap/chest sit dotted held=fan
        1490 1604 104 rouge tile tuft laugh up/up walk child flip
        760 1606 168 slate tile man smile up/up back
        760 1540 84 straw tile buns smile wave/up back child
        1240 1604 160 white tile long smile offer/low skirt held=sweet
        1320 1608 98 pink rouge buns glad front/down skirt child flip
        """,
        call=phone("#f4f0d8"),
        fan=fan(),
        sweet=moved(
            2,
            2,
            disc(0, -6, 6, CINNABAR) + disc(0, -18, 6, CINNABAR) + thread("M0 2V-28", 1.4, WOOD),
        ),
    )
    vendor = basket("melons", rng, 60)
    people = dimmed(seats + folk(*rows), 0.66)
    near = dimmed(turned, 0.5)
    signs = dimmed(moved(1040, 1606, board("声音放小些/邻居睡得着", 15, 88)), 0.35)
    return (
        people
        + near
        + lit(900, moved(1130, 1604, vendor) + moved(640, 1604, dog()) + moved(1400, 1600, cat()))
        + signs
        + glow(1176, 1516, 54, moved(1176, 1494, lantern(17)))
        + slip(960, 1420, ["生态环境法典第五百九十三条", "夜里热闹　声响不扰民"], 12)
        + slip(352, 1400, ["反电信网络诈骗法第三十一条", "银行卡电话卡　不卖不借"], 12)
    )


def farewell(rng: Random) -> str:
    """Reeds, fireflies and the last seal."""
    flies = "".join(
        glow(rng.uniform(20, 330), rng.uniform(1200, 1560), 12, disc(0, 0, 0.1, GOLD, 0))
        for _ in range(16)
    )
    return (
        reeds(-30, 240, 1630, 300, 60, rng)
        + reeds(1640, 1830, 1640, 190, 30, rng)
        + flies
        + stamp(96, 1520, ("法润", "水乡"))
    )


def night(rng: Random) -> str:
    """All of it, in painter's order."""
    return (
        houses(rng)
        + lit(700, willow(640, 872, 330, rng))
        + stage()
        + players()
        + lamps(rng)
        + boats()
        + audience(rng)
        + farewell(rng)
    )
