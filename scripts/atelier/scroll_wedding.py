"""The scroll's wedding: a boat, two certificates, friends on the bank."""

from random import Random

from atelier.materials import CINNABAR
from atelier.scroll_beasts import cat
from atelier.scroll_boats import hull, rail, wedding_boat
from atelier.scroll_cast import cast
from atelier.scroll_line import (
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
    WOOD_PALE,
    block,
    cell,
    disc,
    flat,
    moved,
    slip,
    thread,
    tube,
    written,
)
from atelier.scroll_signs import board
from atelier.scroll_wares import table


def wedding(rng: Random) -> str:
    """A wedding boat, the two certificates held up, friends on the bank with gongs and suona."""
    couple = cast(
        """
        26 -26 152 #b3382a #b3382a heroine smile up/chest robe flip held=red_book
        -86 -26 158 blue_deep tile man laugh up/chest sash=cinnabar held=red_book_two
        104 -26 146 pink green_deep bun glad wave/chest skirt flip
        -158 -26 152 green_deep tile granny laugh chest/front dotted
        -208 -26 154 slate tile elder laugh wave/down
        176 -26 96 white rouge buns glad up/front skirt child
        """,
        red_book=moved(0, 0, certificate(), flip=True),
        red_book_two=certificate(),
    )
    oars = cast("""
        -284 -34 146 earth tile straw sing low/front walk flip lean=8
        258 -40 146 earth tile straw laugh wave/hip
        """) + tube("M-306 -116L-404 44", 5, WOOD_PALE)
    boat = moved(
        3360,
        1172,
        wedding_boat() + couple + oars + hull(680, "#93473a", 0.058) + rail(-236, 216, -22),
    )
    petals = "".join(
        flat(
            f"M{rng.uniform(3040, 3720):.0f} {rng.uniform(1196, 1240):.0f}q5-5 10 0q-5 4-10 0Z",
            rng.choice((ROUGE, PINK, "#d9b5a0")),
        )
        for _ in range(60)
    )
    band = cast(
        """
        3640 1420 160 rouge tile man sing chin/chin flip held=suona
        3720 1430 160 rouge tile crop laugh offer/offer flip
        3556 1432 158 rouge tile grey laugh front/wave flip held=gong
        """,
        suona=cell("M2 6L20 30L30 24L8 2Z", GOLD),
        gong=disc(0, 0, 17, GOLD) + disc(0, 0, 6, OCHRE),
    ) + moved(
        3692,
        1400,
        cell("M-24 -18Q0-24 24-18V18Q0 24-24 18Z", CINNABAR, 1.6)
        + cell("M-24 -18Q0-10 24-18Q0-26-24-18Z", STRAW),
    )
    guests = cast("""
        3470 1400 160 green tile tail laugh up/wave back
        3396 1410 164 blue tile man smile up/down back
        3330 1416 100 ochre blue_deep crop smile up/up back child
        3264 1404 162 pink blue_deep bun smile wave/down back dotted
        3180 1420 164 slate tile straw smile hip/down back
        3108 1414 158 white rouge long glad wave/chest skirt
        3046 1424 98 green_deep tile tuft wonder up/down child
        """)
    feast = "".join(
        moved(x, 1584, table(136, 52) + moved(0, -58, _dishes())) for x in (3120, 3330, 3540)
    )
    eaters = cast(
        """
        3042 1580 150 blue_deep tile elder laugh offer/lap sit
        3196 1580 150 rouge tile granny smile offer/lap sit flip
        3258 1580 150 green tile man talk up/lap sit
        3404 1580 150 straw tile grey laugh offer/lap sit flip
        3462 1580 150 white tile bob smile chest/lap sit
        3620 1580 150 earth tile man laugh up/lap sit flip
        """
    )
    cook = cast(
        "3716 1590 164 white tile peaked smile offer/hip flip shade=white vest=grey held=bowl",
        bowl=moved(6, -6, cell("M-20 0H20Q14 10 0 10T-20 0Z", WHITE) + _steam()),
    )
    return (
        boat
        + petals
        + guests
        + band
        + feast
        + eaters
        + cook
        + slip(3742, 1030, ["民法典第一千零四十六条", "结婚要双方自愿"], 12)
        + moved(2956, 1604, board("婚事新办/不比彩礼比心意", 17, 128, "#a5302a"))
        + moved(3600, 1600, cat(TILE))
    )


def certificate() -> str:
    """A red marriage certificate, three characters on it."""
    return block(-15, -30, 30, 22, CINNABAR) + written("结婚证", 0, -19, 8.4, GOLD)


def _steam() -> str:
    return thread("M-8 -4q4-6 0-12M4-4q4-6 0-12", 1, SLATE)


def _dishes() -> str:
    plates = "".join(
        cell(f"M{x} 0q12 8 24 0Z", WHITE, 0.9) + flat(f"M{x + 3} -1q9-9 18 0Z", c)
        for x, c in ((-60, GREEN), (-30, ROUGE), (0, OCHRE), (30, GREEN_DEEP))
    )
    return plates + disc(2, -9, 0.1, GOLD, 0) + _steam()
