"""继承 Succession: an old tree hands its fruit to a young one, over a written and sealed will."""

from atelier.figures import leaf
from atelier.motifs import (
    CUT,
    STAYS,
    bezier,
    crescent,
    crescents,
    drop,
    flower,
    hole,
    line,
    polar,
    slit,
    stays,
    strand,
)
from atelier.ornament import cloud, frame, mounted
from atelier.sheet import Sheet

WIDTH, HEIGHT = 1500, 1960


def _fruit(x: float, y: float, r: float) -> str:
    """A pomegranate 石榴, the fruit of many children, opened on its seeds."""
    body = f'<circle cx="{x}" cy="{y}" r="{r}" fill="{STAYS}"/>'
    crown = stays(
        f"M{x - r * 0.34} {y + r * 0.8}L{x - r * 0.42} {y + r * 1.4}L{x - r * 0.12} "
        f"{y + r * 1.14}L{x} {y + r * 1.46}L{x + r * 0.12} {y + r * 1.14}"
        f"L{x + r * 0.42} {y + r * 1.4}L{x + r * 0.34} {y + r * 0.8}Z"
    )
    seeds = "".join(
        drop(*polar(x, y + r * 0.06, r * d, a), r * 0.24, a, 0.36)
        for d, n, o in ((0.16, 4, 45), (0.5, 8, 0))
        for a in range(o, 360 + o, 360 // n)
    )
    return body + crown + seeds


def _old_tree() -> str:
    trunk = stays(
        "M150 1330C250 1240 258 1120 236 980C214 830 250 700 330 600L420 470L470 "
        "500C430 580 404 640 404 720C404 840 420 980 400 1120C392 1230 440 1290 520 1330Z"
    )
    arm = "".join(
        strand(line(bezier(*curve)), width)
        for curve, width in (
            (((370, 660), (480, 560), (640, 520), (860, 600)), 44),
            (((700, 552), (820, 560), (960, 620), (1010, 730)), 26),
            (((440, 500), (430, 400), (360, 330), (300, 300)), 34),
            (((450, 480), (520, 400), (560, 330), (640, 270)), 32),
            (((250, 800), (200, 740), (190, 700), (176, 640)), 26),
            (((600, 545), (660, 470), (760, 420), (880, 400)), 22),
        )
    )
    bark = "".join(
        slit(line(bezier((x, 1270), (x + 20, 1100), (x - 26, 900), (x + 60, 680))), 8)
        for x in (276, 320, 362)
    )
    knot = "".join(slit(f"M{326 - r} 900a{r} {r * 1.5} 0 1 1 {r} {r * 1.4}", 7) for r in (18, 34))
    scars = "".join(
        crescent(x, y, 46, a)
        for x, y, a in (
            (256, 1220, -60),
            (392, 1240, 60),
            (300, 1010, -70),
            (368, 800, 70),
            (340, 1160, -80),
        )
    )
    return trunk + arm + bark + knot + scars


_CROWN = (
    (300, 300),
    (230, 380),
    (380, 390),
    (640, 270),
    (540, 330),
    (700, 350),
    (176, 640),
    (160, 540),
    (880, 400),
    (790, 450),
    (470, 250),
    (560, 460),
    (640, 620),
    (780, 640),
    (250, 500),
    (960, 470),
)


def _foliage() -> str:
    shapes = ""
    for i, (x, y) in enumerate(_CROWN):
        shapes += "".join(
            leaf(*polar(x, y, 8, a), 92, a) for a in range(15 * (i % 3), 360 + 15 * (i % 3), 60)
        )
    return shapes


def _young_tree() -> str:
    stem = strand(line(bezier((1130, 1320), (1150, 1220), (1090, 1120), (1110, 940))), 30)
    arms = "".join(
        strand(line(bezier(*curve)), 15)
        for curve in (
            ((1112, 1080), (1060, 1040), (1010, 990), (980, 930)),
            ((1110, 1060), (1170, 1010), (1200, 980), (1230, 910)),
            ((1110, 950), (1080, 900), (1060, 870), (1052, 830)),
            ((1116, 1170), (1180, 1130), (1230, 1110), (1280, 1090)),
        )
    )
    tips = (
        (980, 930, 250),
        (1230, 910, -60),
        (1052, 836, -100),
        (1280, 1090, -10),
        (1112, 960, -60),
        (1170, 1010, -20),
        (1040, 1020, 190),
        (1210, 1116, -70),
    )
    leaves = "".join(leaf(x, y, 104, a + t) for x, y, a in tips for t in (-44, 0, 44))
    return stem + arms + leaves


def _will() -> str:
    """The scroll on the ground between the trees, its columns cut, its seal at the left foot."""
    page = stays("M380 1390H1120V1650H380Z", 14)
    rollers = "".join(
        stays(f"M{x - 34} 1364H{x + 34}V1676H{x - 34}Z")
        + strand(f"M{x} 1340V1700", 22)
        + crescents([(x, 1410), (x, 1640)], 46, 34)
        for x in (360, 1140)
    )
    columns = "".join(
        slit(f"M{x} {y}v{size}", 12)
        for i, x in enumerate(range(1060, 560, -54))
        for y, size in ((1424, 62), (1512, 40 if i % 3 else 74), (1590, 34))
        if not (i > 7 and y > 1500)
    )
    stamp = hole("M424 1500H556V1632H424Z") + stays("M434 1510H546V1622H434Z")
    glyph = (
        f'<text x="490" y="1603" font-size="102" text-anchor="middle" '
        f'font-family="song" fill="{CUT}">嘱</text>'
    )
    return page + rollers + columns + stamp + glyph + strand("M420 1566H438M542 1566H562", 12)


def succession() -> Sheet:
    """窗花, upright."""
    soil = stays(
        "M90 1320Q400 1290 760 1310T1410 1306V1372Q1000 1350 760 1370T90 1384Z"
    ) + crescents([(160, 1352), (700, 1352), (1340, 1348)], 74, 54)
    grass = "".join(
        drop(x, 1334, 66, a, 0.16, STAYS) for x in range(560, 1400, 62) for a in (-112, -90, -68)
    )
    given = _fruit(1010, 770, 62) + strand("M1010 700V730M1010 840V850", 12)
    fruits = _fruit(560, 640, 56) + _fruit(860, 690, 56) + strand("M560 560V600M860 600V640", 12)
    sun = (
        f'<circle cx="1200" cy="330" r="128" fill="{STAYS}"/>'
        + flower(1200, 330, 86, 8)
        + "".join(crescent(*polar(1200, 330, 112, a), 30, a + 90) for a in range(0, 360, 24))
    )
    clouds = (
        cloud(1170, 480, 84, flip=True)
        + cloud(1330, 620, 84, flip=True)
        + strand("M1200 130V210M1230 515H1420M1330 655H1420", 14)
    )
    border = frame(50, 50, WIDTH - 100, HEIGHT - 190, 76)
    ground = (
        soil
        + grass
        + stays("M90 1686H1410V1780H90Z")
        + "".join(
            flower(x, 1717, 24, 6) for x in (200, 300, 430, 560, 690, 810, 940, 1070, 1200, 1300)
        )
    )
    ties = strand(
        "M360 1370V1330M1140 1370V1330M360 1690V1720M1140 1690V1720M120 1540H330M1170 1540H1400",
        18,
    )
    side = "".join(
        leaf(x, 1540, 96, a)
        for x, angles in ((230, (-90, 90, 200, -20)), (1276, (-90, 90, 200, -20)))
        for a in angles
    )
    shapes = (
        sun
        + clouds
        + _old_tree()
        + _foliage()
        + ground
        + _young_tree()
        + fruits
        + given
        + ties
        + side
        + _will()
    )
    return mounted(shapes + border, WIDTH, HEIGHT)
