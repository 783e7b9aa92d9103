"""The scroll's afternoon: the street, neighbours at a tea table, flowers on a ledge."""

from random import Random

from atelier.materials import CINNABAR
from atelier.scroll_air import mist
from atelier.scroll_beasts import cat, hen
from atelier.scroll_boats import bicycle, parcels
from atelier.scroll_cast import cast
from atelier.scroll_land import quay, steps_down
from atelier.scroll_line import (
    BLUE_PALE,
    EARTH,
    GOLD,
    GREEN,
    GREEN_DEEP,
    OCHRE,
    ROUGE,
    STONE,
    TILE,
    WHITE,
    block,
    cell,
    disc,
    flat,
    moved,
    slip,
    thread,
    tube,
)
from atelier.scroll_signs import board, bunting, lantern, paper_sheet
from atelier.scroll_town import couplet, home, shop, wall
from atelier.scroll_trees import camphor
from atelier.scroll_wares import basket, pot, rock, stool, table, teaset


def street(rng: Random) -> str:
    """The street across the water: shops, washing, a delivery, a game of chess."""
    back = (
        home(4380, 842, 200, 420, rng, "stepped", roof=100)
        + home(3960, 842, 210, 430, rng, "gable", wing=80)
        + home(3560, 842, 190, 400, rng)
        + home(3180, 842, 200, 410, rng, "stepped", roof=100)
    )
    row = (
        home(4440, 850, 190, 330, rng, door=True)
        + shop(4200, 850, 232, 322, "布店", rng)
        + home(4030, 850, 160, 340, rng, "gable", door=True)
        + shop(3790, 850, 232, 316, "书屋", rng)
        + home(3610, 850, 172, 300, rng, "stepped", roof=110, door=True)
        + home(3380, 850, 222, 340, rng, timber=True, door=True)
        + home(3200, 850, 170, 310, rng, "gable", door=True)
        + home(3020, 850, 174, 330, rng, timber=True)
    )
    washing = thread("M3618 640Q3700 662 3786 640", 1.4) + "".join(
        moved(x, 648, cell("M-14 0H14L18 12L12 15V40H-12V15L-18 12Z", c, 1))
        for x, c in ((3640, BLUE_PALE), (3684, ROUGE), (3728, WHITE), (3764, GREEN))
    )
    people = cast(
        """
        4480 906 118 earth tile helmet smile offer/down flip vest=gold held=parcel
        4426 908 114 pink blue_deep tail glad front/down dotted
        4280 916 116 green tile knot talk front/hip
        4110 912 112 slate tile grey calm offer/lap sit
        4024 912 112 straw earth elder wonder chin/lap sit flip
        4070 922 112 blue tile man smile chin/hip back
        3900 914 118 white tile bob calm chest/down glasses held=book
        3850 918 86 ochre blue_deep crop glad chest/down child flip held=book_two
        3500 916 118 rouge tile calico laugh wave/low flip dotted
        3300 914 118 green_deep tile man laugh up/up flip
        3250 918 84 white rouge buns laugh up/up skirt child flip
        3110 914 118 blue_deep tile granny smile wave/chest flip
        """,
        parcel=block(-14, -12, 26, 22, OCHRE),
        book=block(-8, -10, 16, 14, CINNABAR),
        book_two=block(-8, -10, 16, 14, GREEN),
    )
    chess = (
        moved(4110, 914, stool(30, 26))
        + moved(4024, 914, stool(30, 26))
        + moved(4067, 912, table(46, 30))
        + "".join(disc(4050 + k * 7, 874, 2.6, (CINNABAR, WHITE)[k % 2], 0.6) for k in range(6))
    )
    trike = moved(4540, 908, bicycle(CINNABAR), flip=True) + moved(4582, 878, parcels())
    return (
        back
        + mist(3000, 470, 620, 3, rng)
        + mist(4050, 500, 420, 3, rng)
        + quay(2960, 4660, 850, rng, joined=4660)
        + row
        + washing
        + moved(4330, 446, cat(OCHRE), 0.8)
        + chess
        + trike
        + people
        + "".join(
            moved(x, y, lantern(20, "囍"))
            for x, y in ((3392, 676), (3590, 676), (3030, 684), (3186, 684))
        )
        + bunting(3000, 620, 3790, 640, 44, 22)
        + moved(3980, 850, steps_down(0, 128, 6))
        + wall(2972, 3010, 850, 120)
    )


def yard(rng: Random) -> str:
    """Two houses, one wall, one table: the mediator, both neighbours, water led to the ditch."""
    right = (
        home(4450, 1424, 250, 400, rng, timber=True, roof=104)
        + couplet(4520, 1290, "邻里和")
        + couplet(4600, 1290, "家业兴")
        + block(4536, 1310, 48, 114, "#5b4334", 1.6)
        + thread("M4560 1310v114", 1.4)
    )
    left = home(3810, 1424, 226, 410, rng, "gable", roof=116)
    ledge = (
        flat("M3830 1110H4020V1320H3830Z", "#f9f6ee")
        + block(3856, 1146, 120, 84, "#5b4334", 1.6)
        + block(3862, 1152, 108, 72, "#efe0b6", 1.2)
        + '<clipPath id="pane"><path d="M3862 1152h108v72h-108Z"/>'
        '</clipPath><g clip-path="url(#pane)">'
        + cast("3914 1312 150 pink tile bun smile front/front")
        + "</g>"
    )
    ledge += (
        block(3842, 1222, 148, 16, "#e8e0cc", 1.4)
        + "".join(moved(x, 1222, pot(c), 1.15) for x, c in ((3868, ROUGE), (3964, GOLD)))
        + tube("M3842 1198H3990M3842 1222V1198M3990 1222V1198", 3, TILE)
        + moved(3930, 1222, cat(), 0.9)
    )
    gutter = (
        tube("M4440 1034H4712", 6, "#a9a05f")
        + tube("M4446 1036V1408Q4446 1428 4424 1430H4330", 7, "#a9a05f")
        + cell("M4040 1428H4336V1446H4040Z", "#8fb0b4")
        + thread("M4040 1428H4336M4040 1447H4336", 3, STONE)
    )
    drops = thread("M4080 1437q10-5 20 0t20 0M4190 1438q10-5 20 0t20 0", 1.6, WHITE)
    fence = wall(4040, 4150, 1424, 128) + wall(4352, 4450, 1424, 128)
    tree = camphor(4250, 1420, 360, rng, GREEN_DEEP) + "".join(
        disc(4250 + dx, 1420 - dy, 6, GOLD, 1)
        for dx, dy in (
            (-90, 200),
            (-60, 250),
            (-30, 190),
            (10, 260),
            (60, 210),
            (96, 250),
            (40, 320),
            (-40, 330),
            (110, 190),
            (-110, 245),
        )
    )
    talk = (
        moved(4170, 1560, stool(60, 44))
        + moved(4330, 1560, stool(60, 44))
        + moved(4250, 1530, stool(60, 44))
        + cast("4250 1530 166 white tile bob talk offer/lap sit glasses vest=cinnabar look=0")
        + moved(4250, 1566, table(150, 58))
        + moved(4250, 1502, teaset())
        + cast("""
        4166 1562 168 blue_deep tile grey smile offer/lap sit
        4336 1562 168 earth tile man smile offer/lap sit flip
        """)
        + moved(4206, 1498, paper_sheet(4, 22, 12))
        + cast("""
        4430 1586 164 green tile knot smile low/chest flip dotted
        4082 1588 160 rouge blue_deep granny glad point/hip
        4492 1592 102 ochre blue_deep crop laugh front/down child flip
        4548 1594 100 white pink buns laugh front/down skirt child
        """)
    )
    return (
        left
        + ledge
        + right
        + fence
        + tree
        + gutter
        + drops
        + talk
        + slip(4400, 1196, ["民法典第二百九十条", "排水给邻居行方便"], 12)
        + slip(4128, 1184, ["人民调解法第四条", "调解不收钱"], 13)
        + slip(3788, 1150, ["民法典第一千二百五十四条", "花盆收进来　高处不抛物"], 12)
        + moved(4650, 1596, hen(EARTH))
        + moved(4612, 1600, hen())
        + moved(3872, 1600, rock(80))
        + cast(
            "3990 1590 160 straw tile straw calm low/down walk held=basket",
            basket=moved(4, 24, basket("roots", rng, 36)),
        )
        + moved(4724, 1470, board("网格员巡访/有事您说话", 15, 96))
        + cast(
            """
        4606 1540 162 blue tile peaked smile chest/point vest=cinnabar shade=cinnabar held=log
        """,
            log=block(-9, -12, 18, 22, WHITE),
        )
    )
