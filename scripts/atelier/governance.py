"""Hall of grass-roots governance: the three rings of mediation and the one door, in cut paper."""

from collections.abc import Callable

from atelier.bundle import three_integrations
from atelier.desk import six_cases
from atelier.figures import person, sleeve
from atelier.garden import sprig
from atelier.knife import body, coins, papercut
from atelier.motifs import (
    CUT,
    STAYS,
    arc,
    crescent,
    crescents,
    dots,
    drop,
    flower,
    hole,
    line,
    mirrored,
    polar,
    ring,
    slit,
    stays,
    strand,
    teeth,
)
from atelier.ornament import medallion
from atelier.pen import box, brush, oval, points, smooth
from atelier.sheet import Sheet


def _letters(words: str, x: float, y: float, size: float, *, down: bool = False) -> str:
    """Characters cut out of the paper, the middle of the row (or column) at (x, y)."""
    step = size * 1.06
    first = -(len(words) - 1) / 2 * step
    places = [
        (x, y + first + i * step) if down else (x + first + i * step, y) for i in range(len(words))
    ]
    return "".join(
        f'<text x="{px:.1f}" y="{py + size * 0.37:.1f}" font-size="{size}" text-anchor="middle" '
        f'font-family="song" fill="{CUT}" stroke="{CUT}" '
        f'stroke-width="{size * 0.02:.1f}">{glyph}</text>'
        for glyph, (px, py) in zip(words, places, strict=True)
    )


def _hand_in_hand(radius: float, styles: tuple[str, ...], size: float, turn: float) -> str:
    """People standing round on a ring of that radius, heads outwards, each giving a hand."""
    out = []
    reach = (radius + 262 * size) * 3.1416 / len(styles) / size * 1.02
    for i, style in enumerate(styles):
        angle = turn + 360 / len(styles) * i
        x, y = polar(900, 900, radius, angle)
        arms = sleeve(f"M-62 -272Q-{reach * 0.6:.0f} -216 -{reach:.0f} -262", 40) + sleeve(
            f"M62 -272Q{reach * 0.6:.0f} -216 {reach:.0f} -262", 40
        )
        out.append(
            f'<g transform="translate({x:.1f} {y:.1f}) rotate({angle + 90:.1f}) scale({size})">'
            f"{arms}{person(style, robe=style in ('woman', 'granny', 'elder'))}</g>"
        )
    return "".join(out)


def grid_mediation() -> Sheet:
    """Three rings of one medallion: the town outside, villages and communities, the grid within."""
    outer = ring(900, 900, 706, 96) + teeth(arc(900, 900, 664, 0, 360, 360), 26, 18)
    middle = ring(900, 900, 400, 122) + teeth(arc(900, 900, 345, 0, 360, 240), 24, 16)
    core = stays(oval(900, 900, 158)) + dots(arc(900, 900, 144, 0, 356, 120), 20, 4.5)
    folk = ("man", "woman", "elder", "man", "woman", "granny")
    people = _hand_in_hand(458, folk * 2, 0.455, -75) + _hand_in_hand(154, folk, 0.43, -60)
    shapes = medallion(900, 900, 850) + people + outer + middle + core + _ring_words()
    return papercut(shapes, 1800, 1800)


def _ring_words() -> str:
    """The names: each written upright where its ring passes the top, flowers round the rest."""
    town = (
        body(oval(900, 196, 104), gap=12)
        + strand(oval(900, 196, 84), 0.1)
        + (slit(line(arc(900, 196, 88, 0, 359, 60)), 7, 10, 90) + _letters("镇", 900, 196, 116))
    )
    flowers = (
        "".join(
            flower(*polar(900, 900, 704, a), 42, 6)
            + crescents(arc(900, 900, 704, a + 6, a + 24, 20), 58, 46)
            for a in range(-60, 241, 30)
        )
        + crescents(arc(900, 900, 704, 246, 256, 20), 58, 46)
        + crescents(arc(900, 900, 704, 284, 294, 20), 58, 46)
    )
    plate = smooth(points("640,444 616,500 640,556 900,572 1160,556 1184,500 1160,444 900,428"))
    words = (
        '<text x="930" y="544" font-size="122" text-anchor="middle" '
        f'font-family="song" fill="{CUT}" '
        f'stroke="{CUT}" stroke-width="2">村、社区</text>'
    )
    crown = "".join(
        flower(*polar(900, 900, 401, a), 40, 6)
        + crescents(arc(900, 900, 400, a + 10, a + 30, 20), 54, 42)
        for a in range(-28, 180, 40)
    ) + flower(*polar(900, 900, 401, 212), 40, 6)
    return flowers + town + crown + body(plate, gap=9) + words + _letters("网格", 900, 900, 128)


def one_stop() -> Sheet:
    """A door with a window like a telephone; four signs hang beside it."""
    half = _half_front()
    phone = (
        body(
            "M760 640Q760 590 810 590H990Q1040 590 1040 640V1230Q1040 1280 "
            "990 1280H810Q760 1280 760 1230Z",
            gap=14,
        )
        + hole("M792 668H1008V1196H792Z")
        + hole("M860 622h80v14h-80Z")
        + hole(oval(900, 1240, 22))
    )
    tick = strand("M842 858L886 908L966 792", 34)
    rows = "".join(
        strand(f"M792 {y}H{x}", 18) for y, x in ((1010, 1008), (1070, 960), (1130, 1008))
    )
    screen = strand(oval(900, 850, 112), 14) + tick + rows
    return papercut(mirrored(half, 900) + _signs() + phone + screen, 1800, 2060)


def _half_front() -> str:
    tiles = "".join(
        stays(oval(x, 330, 46, 54)) + crescent(x, 350, 56, 180, 0.3) + hole(oval(x, 316, 10))
        for x in range(196, 910, 88)
    )
    horn = smooth(points("300,190 190,180 116,130 76,76 90,190 140,250 240,280"))
    roof = (
        stays("M180 190H910V290H180Z")
        + stays(horn)
        + teeth([(190.0, 236.0), (900.0, 236.0)], 26, 26)
    )
    wall = stays("M150 290H910V1850H150Z") + hole("M150 290H910V372H150Z")
    lintel = (
        slit("M470 440H900", 9, 16, 180)
        + flower(900, 480, 56, 8)
        + sprig(points("820,484 700,470 560,490"), 50)
    )
    leaf_edge = slit("M500 560V1740", 12, 18, 230) + slit("M500 560H900", 12, 18, 230)
    panel = coins((540, 600, 180, 700), 60, 8)
    lower = (
        slit("M540 1350H860V1700H540Z", 10, 16, 160)
        + flower(700, 1525, 104, 8)
        + "".join(
            drop(x, y, 64, a, 0.24)
            for x, y, a in ((556, 1366, 45), (844, 1366, 135), (556, 1684, -45), (844, 1684, -135))
        )
    )
    seam = slit("M900 1300V1740", 9, 16, 150)
    steps = "".join(
        stays(f"M{x} {y}H910V{y + 62}H{x}Z") for x, y in ((120, 1738), (84, 1800), (48, 1862))
    ) + "".join(slit(f"M{x + 10} {y}H900", 8, 14, 200) for x, y in ((150, 1800), (84, 1862)))
    side = teeth([(172.0, 1730.0), (172.0, 392.0)], 28, -26) + slit("M218 1720V400", 7, 16, 190)
    plants = _pot(330, 1738)
    return wall + tiles + roof + lintel + side + leaf_edge + panel + lower + seam + steps + plants


def _pot(x: float, y: float) -> str:
    """A potted plant before the wall, cut open around it."""
    ground = hole(f"M{x - 96} {y - 330}h192v330h-192Z")
    pot = stays(
        smooth(
            [
                (x - 62, y - 120),
                (x - 50, y - 30),
                (x - 34, y),
                (x + 34, y),
                (x + 50, y - 30),
                (x + 62, y - 120),
            ],
            ease=0.6,
        )
    )
    blades = "".join(
        stays(
            brush(
                [(x + 8 * k, y - 120), (x + 16 * k, y - 230), (x + reach, y - rise)],
                20,
                (0.8, 1, 0.05),
            )
        )
        for k, reach, rise in (
            (-4, -92, 200),
            (-3, -80, 280),
            (-1, -30, 316),
            (1, 26, 300),
            (3, 84, 286),
            (4, 92, 190),
        )
    )
    blades += "".join(
        flower(fx, fy, 34, 5).replace(CUT, STAYS) + strand(f"M{x} {y - 120}L{fx} {fy}", 7)
        for fx, fy in ((x - 44, y - 236), (x + 50, y - 232), (x + 4, y - 256))
    )
    rim = stays(box(x - 72, y - 134, 144, 26)) + crescents(
        [(x - 40, y - 64), (x + 40, y - 64)], 40, 34
    )
    return ground + blades + pot + rim


def _signs() -> str:
    out = []
    for x, y, words in (
        (330, 640, "马上办"),
        (330, 1090, "就近办"),
        (1470, 640, "网上办"),
        (1470, 1090, "一次办"),
    ):
        tall = 390
        frame = (
            hole(f"M{x - 112} {y - 232}h224v{tall + 54}h-224Z")
            + strand(f"M{x} {y - 240}v50", 14)
            + stays(f"M{x - 84} {y - 196}H{x + 84}V{y - 196 + tall}H{x - 84}Z")
            + slit(f"M{x - 66} {y - 178}H{x + 66}V{y - 214 + tall}H{x - 66}Z", 6, 12, 120)
            + strand(f"M{x} {y + tall - 196}v40", 12)
        )
        out.append(frame + _letters(words, x, y, 104, down=True))
    return "".join(out)


PICTURES: dict[str, Callable[[], Sheet]] = {
    "grassroots-governance/grid-mediation/cover": grid_mediation,
    "grassroots-governance/three-integrations/cover": three_integrations,
    "grassroots-governance/one-stop-service/cover": one_stop,
    "grassroots-governance/six-cases/cover": six_cases,
}
