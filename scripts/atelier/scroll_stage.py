"""戏台: the scroll's night stage and the play on it."""

from atelier.materials import CINNABAR
from atelier.scroll_cast import cast
from atelier.scroll_line import (
    GOLD,
    GREEN,
    GREEN_DEEP,
    OCHRE,
    SLATE,
    STONE,
    STRAW,
    WHITE,
    block,
    cell,
    column,
    dimmed,
    disc,
    flat,
    moved,
    thread,
    tube,
    written,
)
from atelier.scroll_signs import phone
from atelier.scroll_town import upturned

LAMPLIGHT = "#f2cf7e"


def stage() -> str:
    """戏台: four red posts in the water, a roof with corners in the sky, a play about the law."""
    stilts = "".join(block(x, 1000, 18, 90, "#4a3a33", 1.6) for x in range(760, 1560, 88))
    floor = (
        block(720, 984, 860, 26, "#8a4a37", 2)
        + block(700, 1008, 900, 12, "#5a2f26", 2)
        + thread("".join(f"M{740 + k * 40} 986v22" for k in range(21)), 1.2, "#5a2f26")
    )
    back = block(790, 640, 720, 344, "#a9543c", 2) + "".join(
        block(806 + k * 178, 660, 154, 290, "#f0d9a8", 1.6) for k in range(4)
    )
    painted = "".join(_screen(883 + k * 178, 800, k) for k in range(4))
    posts = "".join(
        tube(f"M{x} 984V606", 17, "#a5302a", 2) + block(x - 17, 966, 34, 20, STONE, 1.6)
        for x in (770, 1530)
    ) + "".join(tube(f"M{x} 984V640", 11, "#a5302a", 1.6) for x in (960, 1340))
    beam = (
        block(740, 596, 820, 46, "#6e2c22", 2)
        + block(900, 588, 500, 62, CINNABAR, 2)
        + written("普法文艺汇演", 1150, 619, 50, "#fbe3a8")
    )
    fringe = "".join(
        cell(f"M{742 + k * 34} 642q17 30 34 0Z", (OCHRE, GREEN)[k % 2], 1.2) for k in range(24)
    )
    brackets = "".join(
        moved(752 + k * 50, 592, cell("M-16 -6H16L10 4H-10ZM-22-16H22L17-7H-17Z", "#8a4a37", 1.2))
        for k in range(17)
    )
    roof = (
        upturned(1150, 576, 470, 190, "#39434b")
        + cell("M1150 372L1166 392L1150 412L1134 392Z", GOLD, 1.4)
        + disc(1150, 362, 9, GOLD)
    )
    beasts = "".join(moved(1150 + s * 196, 382, unicorn(), 1.25, flip=s < 0) for s in (-1, 1))
    curtains = (
        cell("M790 652H880C870 760 850 850 800 930H790Z", "#b3382a", 1.8)
        + cell("M1510 652H1420C1430 760 1450 850 1500 930H1510Z", "#b3382a", 1.8)
        + thread(
            "M806 656Q814 780 800 900M834 656Q834 770 806 880M1494 656"
            "Q1486 780 1500 900M1466 656Q1466 770 1494 880",
            1.4,
            "#7a1d15",
        )
    )
    sides = "".join(
        block(x - 17, 690, 34, 250, "#5a1d18", 1.6) + column(text, x, 702, 24, LAMPLIGHT)
        for x, text in ((742, "台上唱的是理"), (1558, "台下记的是法"))
    )
    return (
        dimmed(stilts, 0.8)
        + back
        + painted
        + floor
        + posts
        + curtains
        + beam
        + fringe
        + dimmed(brackets, 0.3)
        + dimmed(roof + beasts, 0.45)
        + sides
    )


def unicorn() -> str:
    """獬豸, the beast that knows right from wrong, small on a ridge, looking right."""
    return (
        tube("M-13 -12V0M-7-12V0M8-12V0M14-12V0", 4, SLATE, 1)
        + cell(
            "M-18 -16C-16-26-4-24 6-24C12-30 14-38 22-38C30-38 33-32 31-28"
            "C28-24 24-25 21-22C22-14 18-10 14-10H-12C-17-10-19-12-18-16"
            "Z",
            SLATE,
            1.2,
        )
        + thread("M24 -38Q26-48 36-52", 2.6, GOLD)
        + thread("M-18 -18C-28-22-26-34-20-34M8-24q-4 4-3 9M12-29q-6 3-6 8", 2)
        + disc(25, -33, 1.4, WHITE, 0)
    )


def _screen(x: float, y: float, kind: int) -> str:
    """A panel of the back wall: plum, orchid, bamboo, chrysanthemum in a few strokes."""
    ink = "#8a6d50"
    if kind == 0:
        return thread(
            f"M{x - 40} {y + 120}Q{x} {y + 20} {x + 30} {y - 90}M{x} {y + 30}"
            f"Q{x - 30} {y - 10} {x - 40} {y - 60}",
            4,
            ink,
        ) + "".join(
            disc(x + a, y + b, 7, "#d98f7f", 0.8)
            for a, b in ((30, -90), (14, -50), (-38, -60), (-20, -10), (24, -20), (2, 40))
        )
    if kind == 1:
        return thread(
            "".join(
                f"M{x} {y + 110}Q{x + k * 9} {y - 20} {x + k * 24} {y - 60 + abs(k) * 22}"
                for k in range(-3, 4)
            ),
            3,
            GREEN_DEEP,
        )
    if kind == 2:
        return thread(
            f"M{x - 20} {y + 120}V{y - 110}M{x + 18} {y + 120}V{y - 80}", 6, GREEN_DEEP
        ) + "".join(
            flat(f"M{x + a} {y + b}q24 4 40 24q-26 0-40-24Z", GREEN_DEEP)
            for a, b in ((-20, -90), (18, -60), (-20, -30), (18, 10), (-20, 50))
        )
    return thread(
        f"M{x} {y + 110}Q{x - 6} {y + 20} {x} {y - 40}M{x} {y + 50}q20-20 34-20", 3, GREEN_DEEP
    ) + "".join(
        disc(x + a, y + b, r, GOLD, 1) + disc(x + a, y + b, r * 0.4, OCHRE, 0.8)
        for a, b, r in ((0, -50, 22), (36, 28, 14), (-34, 0, 15))
    )


def players() -> str:
    """The play: a swindler on the telephone, an old woman, a daughter who knows better, a judge."""
    rogue = cast(
        "886 982 206 #3d3a44 #2a2830 man cross ear/hip lean=6 held=phone", phone=phone("#dfe8e8")
    )
    return (
        rogue
        + cast(
            """
        1030 982 200 green tile granny wonder ear/front flip dotted held=phone
        1158 982 214 #b3382a blue_deep judge sing point/wave robe flip sash=gold
        1284 982 200 pink #b3382a heroine sing offer/wave robe flip sash=gold
        1400 982 168 blue tile bob talk chest/lap sit glasses
        1468 982 168 slate tile grey sleep front/lap sit flip
        """,
            phone=phone("#dfe8e8"),
        )
        + moved(
            1434,
            982,
            cell("M-20 -34Q0-42 20-34V-10Q0-2-20-10Z", CINNABAR, 1.4)
            + cell("M-20 -34Q0-28 20-34Q0-42-20-34Z", STRAW, 1.2),
        )
        + cell(
            "M966 668h210q14 0 14 14v44q0 14-14 14h-90l-14 22-8-22h-98q-14 0-14-14v-44q0-14 14-14Z",
            WHITE,
            1.6,
        )
        + written("安全账户？没这回事！", 1071, 704, 20)
    )
