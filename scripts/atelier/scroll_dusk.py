"""The scroll's late afternoon: a will in an old hand, children home, bins, the fields."""

from random import Random

from atelier.materials import CINNABAR, INK
from atelier.scroll_air import birds, lit
from atelier.scroll_beasts import buffalo, cat, hen
from atelier.scroll_boats import sampan
from atelier.scroll_cast import cast
from atelier.scroll_line import (
    EARTH,
    GREEN_DEEP,
    GREEN_PALE,
    GREY,
    OCHRE,
    PINK,
    ROUGE,
    STONE_DEEP,
    STRAW,
    TILE,
    WHITE,
    WOOD,
    block,
    cell,
    disc,
    flat,
    moved,
    slip,
    thread,
    tube,
)
from atelier.scroll_signs import board, label, paper_sheet
from atelier.scroll_town import coping, home, wall
from atelier.scroll_trees import camphor, reeds
from atelier.scroll_wares import basket, bin_, pot, stool, table


def courtyard(rng: Random) -> str:
    """An old couple's house: he writes his will himself, she sees the young ones come."""
    house = home(2560, 1400, 330, 300, rng, roof=110, storeys=1)
    room = (
        block(2664, 1196, 190, 204, "#d9b98a", 1.8)
        + thread("M2664 1226H2854", 3, WOOD)
        + block(2700, 1240, 60, 84, "#f8f2e4", 1.2)
    )
    scroll = thread("M2696 1240H2764M2696 1324H2764", 3, WOOD) + thread(
        "M2712 1300q12-34 34-44M2716 1276q18 2 30 20M2722 1306q10-4 20-2", 2, GREEN_DEEP
    )
    lamp = thread("M2806 1226V1246", 1.6) + cell("M2790 1262Q2806 1234 2822 1262Z", "#f3d48a")
    writer = (
        moved(2760, 1404, stool(44, 40))
        + cast(
            "2752 1404 150 blue_deep tile beard calm offer/lap sit glasses held=brush",
            brush=thread("M4 -6L-6 14", 2.4, INK),
        )
        + moved(2822, 1404, table(92, 50))
        + moved(2812, 1346, paper_sheet(4, 34, 8, CINNABAR))
        + moved(2848, 1348, block(-6, -8, 12, 8, TILE))
    )
    wall_ = wall(2400, 2556, 1400, 128) + coping(2552, 2566, 1272)
    coming = cast(
        """
        2612 1500 156 rouge tile granny laugh offer/offer flip dotted
        2530 1510 102 ochre blue_deep pupil laugh front/front walk child
        2478 1520 162 green tile bob smile wave/low walk
        2412 1524 168 slate tile man glad low/low walk held=gift
        """,
        gift=moved(
            0, 18, block(-12, -12, 24, 22, CINNABAR) + thread("M-12 -1H12M0-12V10", 1.6, STRAW)
        ),
    )
    near = (
        moved(2680, 1486, pot(ROUGE), 1.2)
        + moved(2724, 1492, pot(PINK), 1.1)
        + moved(2660, 1576, hen())
        + moved(2590, 1578, hen(OCHRE))
        + moved(2536, 1570, hen(WHITE), 0.6)
        + moved(2786, 1500, cat(OCHRE))
    )
    chicks = "".join(disc(2560 + k * 15, 1590 - (k % 2) * 5, 5, "#ecd27a", 1) for k in range(5))
    return (
        camphor(2900, 1380, 330, rng, GREEN_DEEP)
        + house
        + room
        + scroll
        + lamp
        + writer
        + wall_
        + coming
        + near
        + chicks
        + slip(2898, 1130, ["民法典第一千一百三十四条", "亲笔写　签上名　注明年月日"], 12)
        + slip(2500, 1110, ["老年人权益保障法第十八条", "常回家　看看老人"], 12)
    )


def sorting(rng: Random) -> str:
    """Four kinds of waste, four bins, a child who knows which."""
    shed = (
        tube("M2006 1440V1290M2254 1440V1290", 6, WOOD)
        + cell("M1976 1292L2010 1252H2250L2284 1292Z", TILE, 1.6)
        + thread(
            "".join(f"M{2020 + k * 22} 1256L{1992 + k * 26} 1290" for k in range(11)),
            1.4,
            "#6a706f",
        )
    )
    bins = "".join(
        moved(2040 + i * 60, 1440, bin_(fill, text))
        for i, (fill, text) in enumerate(
            (
                ("#4a4d4f", "其他垃圾"),
                ("#4d7362", "厨余垃圾"),
                ("#94261b", "有害垃圾"),
                ("#35566a", "可回收物"),
            )
        )
    )
    people = cast(
        """
        2326 1486 158 blue tile knot smile offer/low flip dotted held=bag
        2216 1552 100 straw rouge buns glad point/front skirt child flip held=carton
        1946 1540 156 green_deep tile peaked smile point/low vest=cinnabar shade=cinnabar
        """,
        bag=moved(2, 12, cell("M-8 -8Q0-14 8-8L10 12H-10Z", GREEN_PALE)),
        carton=block(-5, -9, 10, 16, GREY),
    )
    return (
        shed
        + bins
        + people
        + slip(1918, 1210, ["生态环境法典第五百零六条", "垃圾分好类　投对桶"], 12)
        + moved(2130, 1600, basket("greens", rng, 50))
    )


def fields(rng: Random) -> str:
    """Paddies in the evening sun across the water, a contract board, straw bound and not burnt."""
    banks = flat(
        "M2010 906Q2060 800 2240 786H2760Q2900 800 2960 906V976H2010Z", "#c8c48e"
    ) + thread("M2010 976Q2010 800 2240 786H2760Q2900 800 2960 906", 3, STONE_DEEP)
    rows = []
    for r in range(4):
        y = 806 + r * 40
        left, right = 2180 - r * 44, 2790 + r * 42
        rows.append(
            cell(
                f"M{left} {y}H{right}L{right + 36} {y + 34}H{left - 36}Z",
                ("#dcc774", "#b9cbae", "#e3d08a", "#a9c1b0")[r],
                1.4,
            )
        )
        rows.append(
            thread(
                "".join(
                    f"M{rng.uniform(left, right):.0f} {y + rng.uniform(8, 30):.0f}q-2-7-5-9m5"
                    " 9v-12m0 12q3-7 6-9"
                    for _ in range(70)
                ),
                1.3,
                ("#a8873c", GREEN_DEEP, "#a8873c", GREEN_DEEP)[r],
            )
        )
    sheaves = "".join(
        moved(
            x,
            y,
            cell("M-13 0Q-5-20-12-34H12Q5-20 13 0Z", STRAW)
            + tube("M-7 -18H7", 2, EARTH, 0.8)
            + thread("M-8 -32l-4-8M0-34v-9M8-32l4-8", 1.6, "#a8873c"),
        )
        for x, y in (
            (2240, 838),
            (2290, 842),
            (2650, 842),
            (2700, 838),
            (2130, 962),
            (2840, 960),
            (2800, 964),
        )
    )
    people = cast(
        """
        2420 872 104 blue tile straw calm low/low lean=38
        2560 878 104 rouge tile calico smile low/front flip dotted lean=30
        2350 960 110 white earth straw smile up/hip flip
        2600 966 108 green tile man talk point/chest
        2650 966 108 earth tile elder smile front/down flip held=sheet
        """,
        sheet=paper_sheet(4),
    )
    dyke = block(1990, 968, 980, 18, STONE_DEEP, 1.4)
    return (
        birds(2300, 420, 9, rng, "#6d5a4f")
        + banks
        + "".join(rows)
        + sheaves
        + people
        + dyke
        + moved(2480, 966, board("耕地承包期/三十年", 15, 78))
        + slip(2730, 700, ["农村土地承包法第二十一条", "承包三十年　种地心里安"], 12)
        + moved(
            2366,
            1140,
            sampan(
                240,
                moved(
                    40,
                    0,
                    "".join(
                        moved(x, 0, cell("M-13 0Q-5-20-12-34H12Q5-20 13 0Z", STRAW))
                        for x in (-30, 0, 30)
                    ),
                )
                + cast("-50 0 118 slate tile straw sing low/front walk"),
            ),
        )
        + moved(2180, 1064, buffalo())
    )


def evening(rng: Random) -> str:
    """All of it, each part in the light of its hour."""
    return (
        lit(2520, fields(rng))
        + lit(2640, courtyard(rng))
        + lit(2150, sorting(rng))
        + reeds(1810, 1990, 1620, 170, 22, rng)
        + lit(2300, moved(2330, 1594, label("明天早市见", 13)))
    )
