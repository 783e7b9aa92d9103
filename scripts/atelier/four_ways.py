"""The four ways of learning the law: four small paper-cuts in one field-shaped sheet."""

from atelier.excursions import boat_stage, garden_path
from atelier.folk import bowl, face
from atelier.garden import sprig
from atelier.knife import body, coins, open_shape, papercut, rows, ties
from atelier.motifs import (
    CUT,
    crescent,
    crescents,
    flower,
    hole,
    slit,
    stays,
    strand,
)
from atelier.ornament import cloud
from atelier.pen import box, brush, oval, points, smooth
from atelier.sheet import Sheet

CELL = 776.0


def four_ways() -> Sheet:
    """Four scenes in a field-shaped grid: a menu, a storyteller, a boat stage, a garden path."""
    cells = (
        (96, 76, _menu(), "点单学法"),
        (906, 76, _storyteller(), "现身说法"),
        (96, 886, boat_stage(), "巡回演法"),
        (906, 886, garden_path(), "游园学法"),
    )
    scenes = "".join(_cell(x, y, scene, words) for x, y, scene, words in cells)
    joins = (
        stays(box(862, 300, 60, 60))
        + stays(box(862, 1200, 60, 60))
        + stays(box(300, 842, 60, 60))
        + stays(box(1420, 842, 60, 60))
    )
    joins += (
        stays(box(862, 620, 60, 60))
        + stays(box(862, 1500, 60, 60))
        + stays(box(620, 842, 60, 60))
        + stays(box(1120, 842, 60, 60))
    )
    return papercut(joins + scenes, 1800, 1800)


def _cell(x: float, y: float, scene: str, words: str) -> str:
    """One scene in its sawn frame, its name cut out of the strip below."""
    name = f"cell{x:.0f}{y:.0f}"
    letters = "".join(
        f'<text x="{220 + i * 112}" y="722" font-family="song" '
        f'font-size="92" text-anchor="middle" fill="{CUT}" stroke="{CUT}" '
        f'stroke-width="2">{glyph}</text>'
        for i, glyph in enumerate(words)
    )
    strip = stays(box(0, 620, CELL, 156)) + flower(92, 690, 44, 8) + flower(CELL - 92, 690, 44, 8)
    edge = strand(f"M22 22H{CELL - 22}V{CELL - 22}H22Z", 44) + crescents(
        [(60.0, 26.0), (CELL - 60, 26.0)], 54, 40
    )
    edge += crescents([(28.0, 600.0), (28.0, 60.0)], 54, 40) + crescents(
        [(CELL - 28, 60.0), (CELL - 28, 600.0)], 54, 40
    )
    return (
        f'<g transform="translate({x} {y})">'
        f'{hole(box(0, 0, CELL, CELL))}<clipPath id="{name}"><path d="M0 '
        f'0H{CELL}V626H0Z"/></clipPath>'
        f'<g clip-path="url(#{name})">{scene}</g>{strip}{edge}{letters}</g>'
    )


def _menu() -> str:
    """A menu sheet with ticked lines between chopsticks and a bowl."""
    sheet = body(
        smooth(points("236,84 560,84 566,330 560,560 236,560 230,330"), ease=0.2),
        gap=0,
    )
    head = (
        slit("M262 112H534V532H262Z", 8, 14, 130)
        + flower(398, 170, 44, 8)
        + sprig(points("350,172 310,168 276,176"), 30)
        + sprig(points("446,172 490,168 524,176"), 30)
    )
    lines = "".join(
        hole(box(300, y, 44, 44))
        + (strand(f"M306 {y + 20}L320 {y + 36}L356 {y - 12}", 12) if k != 2 else "")
        + hole(box(370, y + 12, 140 - 30 * (k % 2), 18))
        for k, y in enumerate((246, 316, 386, 456))
    )
    table = stays(box(20, 560, 740, 70)) + crescents([(50.0, 590.0), (726.0, 590.0)], 60, 46)
    tea = bowl(640, 474, 140) + ties((((640, 540), (640, 566)),), 40)
    sticks = (
        strand("M120 566V300", 16)
        + strand("M164 566V270", 16)
        + stays(smooth(points("96,440 190,440 182,566 104,566"), ease=0.2))
        + flower(143, 504, 34, 6)
    )
    corner = (
        cloud(110, 150, 46) + cloud(666, 150, 46, flip=True) + strand("M30 168H100M746 168H676", 10)
    )
    return table + sheet + head + lines + tea + sticks + corner


def _storyteller() -> str:
    """A storyteller behind his desk, fan raised, wake-wood at hand, listeners before him."""
    screen = coins((90, 70, 596, 300), 86, 7)
    robe = smooth(points("330,316 264,346 226,440 220,560 560,560 552,440 516,346 450,316 390,336"))
    gown = body(
        robe,
        rows(
            (210, 310, 360, 260),
            84,
            crescent(-10, -12, 40, -25, 0.3) + crescent(10, 12, 40, 155, 0.3),
        ),
        gap=14,
    )
    collar = body("M340 318L390 400L440 318L466 330L402 450H378L314 330Z")
    neck = open_shape(smooth(points("362,280 360,330 390,352 420,330 418,280")), 10)
    cap = (
        stays(smooth(points("306,190 316,138 390,112 464,138 474,190 390,172")))
        + crescents([(330.0, 166.0), (450.0, 166.0)], 40, 32)
        + stays(oval(390, 108, 15))
    )
    arm = body(
        brush(points("520,380 604,420 610,320"), 74, (0.9, 1, 0.85)),
        crescents([(530, 390), (610, 330)], 44, 36),
    )
    hand = open_shape(oval(608, 282, 30, 34), 9, 6)
    fan = body("M608 270L520 150Q610 84 704 146Z", gap=8) + "".join(
        slit(f"M608 250L{540 + k * 34} {146 - 20 * (k in (1, 2, 3))}", 7) for k in range(5)
    )
    desk = (
        body(box(130, 500, 516, 50))
        + stays(box(150, 548, 476, 80))
        + sprig(points("360,588 280,584 200,592"), 34)
        + sprig(points("420,588 500,584 580,592"), 34)
        + flower(390, 588, 28, 6)
    )
    block = body(box(250, 462, 84, 40), gap=6) + hole(box(266, 476, 52, 10))
    return (
        screen
        + hole(oval(390, 230, 140))
        + neck
        + gown
        + collar
        + face(390, 228, 92)
        + cap
        + arm
        + hand
        + fan
        + desk
        + block
        + ties(
            (
                ((390, 100), (390, 64)),
                ((364, 316), (352, 334)),
                ((416, 316), (428, 334)),
                ((608, 210), (608, 330)),
                ((688, 110), (688, 190)),
                ((604, 250), (604, 270)),
                ((300, 490), (300, 512)),
                ((500, 490), (500, 512)),
                ((540, 400), (566, 392)),
            ),
            12,
        )
    )
