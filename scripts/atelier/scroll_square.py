"""The scroll at noon: the square of seven steles and the bank behind it."""

from random import Random

from atelier.materials import CINNABAR
from atelier.scroll_air import birds, mist
from atelier.scroll_beasts import cat, dog
from atelier.scroll_boats import sampan, wupeng
from atelier.scroll_cast import cast
from atelier.scroll_land import bollard, quay
from atelier.scroll_line import (
    GOLD,
    GREEN_DEEP,
    GREY,
    OCHRE,
    PINK,
    ROUGE,
    SLATE,
    TILE,
    disc,
    flat,
    moved,
    thread,
)
from atelier.scroll_signs import board, fan, paper_sheet
from atelier.scroll_stone import stele
from atelier.scroll_town import pavilion, wall
from atelier.scroll_trees import camphor, willow
from atelier.scroll_wares import pot, stool, table

# From right to left, as the books stand in the code; each sentence is the law's own,
# broken into columns of like length where a reader would breathe.
BOOKS = (
    ("总则", "民事主体从事民事活动，/应当遵循诚信原则，/秉持诚实，恪守承诺。", "第七条"),
    (
        "物权",
        "国家、集体、私人的物权/和其他权利人的物权/受法律平等保护，/任何组织或者个人不得侵犯。",
        "第二百零七条",
    ),
    ("合同", "当事人应当按照约定/全面履行自己的义务。", "第五百零九条"),
    ("人格权", "民事主体的人格权/受法律保护，任何组织/或者个人不得侵害。", "第九百九十一条"),
    ("婚姻家庭", "实行婚姻自由、/一夫一妻、男女/平等的婚姻制度。", "第一千零四十一条"),
    ("继承", "国家保护/自然人的继承权。", "第一千一百二十条"),
    (
        "侵权责任",
        "行为人因过错侵害他人/民事权益造成损害的，/应当承担侵权责任。",
        "第一千一百六十五条",
    ),
)


def garden(rng: Random) -> str:
    """The bank behind the square: a pavilion among trees, the sky left open."""
    return (
        mist(4640, 430, 1000, 4, rng)
        + birds(5480, 250, 6, rng)
        + quay(4660, 5990, 850, rng, joined=4660)
        + moved(4660, 908, bollard())
        + camphor(4800, 860, 360, rng, GREEN_DEEP)
        + camphor(5840, 862, 330, rng, GREEN_DEEP)
        + wall(4980, 5130, 852, 110)
        + wall(5470, 5700, 852, 110)
        + pavilion(5300, 862, 150, 150, "学法")
        + cast("""
        5240 868 116 slate tile beard talk offer/lap sit
        5360 868 116 green tile granny laugh lap/lap sit flip
        5302 884 84 pink blue_deep buns sing chest/up skirt child
        5570 916 120 white white elder calm point/front lean=2
        5636 918 118 white white knot calm point/front
        4930 916 118 blue tile man calm low/low walk
        """)
        + willow(5960, 872, 300, rng)
        + willow(4690, 872, 280, rng)
    )


def square(rng: Random) -> str:
    """民法典法治主题广场: seven steles, one book each, and those who read them."""
    floor = "".join(
        flat(f"M{4800 + k * 160} 1380h120l{-20 + k * 4} 60h-150Z", "#dccaa2") for k in range(7)
    )
    stones = "".join(stele(5838 - i * 166, 1318, 100, *book) for i, book in enumerate(BOOKS))
    flowers = "".join(
        moved(5756 - i * 166, 1342, pot((ROUGE, PINK, GOLD)[i % 3])) for i in range(6)
    )
    readers = cast("""
        5900 1450 166 blue_deep tile elder calm point/down back
        5780 1456 164 white tile bob talk point/belly vest=cinnabar look=-0.6
        5716 1470 102 ochre blue_deep crop smile down/down back child
        5672 1466 100 white rouge buns smile up/down back child
        5600 1480 160 green tile tail smile front/down flip dotted
        5470 1462 168 slate tile man smile chin/hip back
        5330 1470 164 rouge blue_deep bun smile down/down back
        5276 1480 96 green_pale tile tuft wonder up/front child
        5140 1466 164 straw earth straw smile hip/down back
        5010 1476 164 blue tile granny talk point/chest glasses
        4944 1484 160 grey tile grey smile cross/down flip
        """)
    wheel = "".join(
        f'<circle cx="{x}" cy="1566" r="{r}" fill="none" stroke="#41464a" stroke-width="4"/>'
        for x, r in ((5428, 26), (5470, 11))
    )
    chair = thread("M5380 1500H5396L5404 1566M5398 1546H5450L5462 1566", 5, SLATE)
    pusher = cast("5346 1592 164 green_deep tile man talk front/low")
    sitter = cast("5424 1586 152 pink blue_deep knot glad point/lap sit")
    front = cast(
        """
        5860 1596 160 earth tile beard sleep lap/lap sit look=0.2 held=fan
        5184 1590 104 rouge blue_deep pupil laugh front/front walk child
        5096 1596 100 blue_pale tile crop laugh up/point walk child
        4870 1586 164 green tile calico smile low/low walk dotted flip
        """,
        fan=fan(),
    )
    ball = moved(
        5248, 1584, disc(0, 0, 14, GOLD) + thread("M-14 0Q0-8 14 0M0-14Q-6 0 0 14", 1.2, CINNABAR)
    )
    sign = moved(5650, 1594, board("民法典法治主题广场", 17, 74, TILE, GOLD))
    return (
        floor
        + camphor(6050, 1400, 420, rng)
        + stones
        + flowers
        + readers
        + pusher
        + chair
        + sitter
        + wheel
        + moved(5860, 1600, stool(64, 42))
        + front
        + ball
        + sign
        + moved(4980, 1592, dog(GREY))
        + moved(5926, 1598, cat(OCHRE))
        + moved(5560, 1594, table(70, 34))
        + moved(5560, 1556, paper_sheet(3, 30, 10))
    )


def canal_life() -> str:
    """Boats on the reach before the square."""
    return moved(5650, 1076, wupeng(320)) + moved(
        5120,
        1090,
        sampan(
            240, cast("20 0 118 blue tile straw sing front/low walk") + moved(-50, 0, table(50, 26))
        ),
    )
