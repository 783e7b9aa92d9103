"""The lesson on family violence: a fist is stopped by a shield that is a door."""

from atelier.garden import peony
from atelier.hands import fist
from atelier.knife import body, papercut, rows, ties
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
from atelier.ornament import cloud, frame
from atelier.pen import box, brush, oval, points, polygon, sample, smooth
from atelier.sheet import Sheet

SIZE = 1800


def family_violence() -> Sheet:
    """A fist is stopped by a shield like a door; the seal on it says 法."""
    sleeve = body(
        smooth(points("120,760 300,740 470,770 480,900 470,1030 300,1060 120,1060")),
        rows((120, 730, 380, 350), 84, crescent(0, 0, 58, 150, 0.3)),
    )
    cuff = slit("M410 764Q430 900 410 1040", 11, 16, 120)
    outline = smooth(
        points(
            "1180,300 1420,330 1560,430 1580,700 1550,1040 1420,1320 "
            "1180,1500 "
            "940,1320 810,1040 780,700 800,430 940,330"
        )
    )
    inner = smooth(
        points(
            "1180,366 1390,392 1500,470 1516,700 1490,1020 1376,1276 "
            "1180,1424 "
            "984,1276 870,1020 844,700 860,470 970,392"
        )
    )
    rim = sample(
        points(
            "1180,332 1406,360 1530,450 1548,700 1520,1030 1398,1298 "
            "1180,1462 "
            "962,1298 840,1030 812,700 830,450 954,360"
        ),
        200,
        closed=True,
    )
    studs = "".join(
        hole(oval(1180 + s * dx, y, 17))
        for s in (-1, 1)
        for dx, y in (
            (90, 480),
            (180, 480),
            (270, 480),
            (190, 570),
            (270, 570),
            (90, 1250),
            (160, 1230),
            (90, 1340),
        )
    )
    seam = slit("M1180 380V650M1180 1150V1400", 12, 16, 170)
    seal = (
        body("M940 660H1420V1140H940Z", gap=12)
        + slit("M966 686H1394V1114H966Z", 9, 16, 190)
        + (
            '<text x="1180" y="1050" font-family="song" font-size="400" '
            f'text-anchor="middle" fill="{CUT}">法</text>'
        )
    )
    knock = "".join(
        hole(oval(1180 + s * 104, 596, 36))
        + strand(oval(1180 + s * 104, 598, 22), 10)
        + stays(box(1172 + s * 104, 556, 16, 26))
        for s in (-1, 1)
    )
    corner = _corner_bush() + "".join(
        cloud(x, y, 92, flip=f) for x, y, f in ((300, 420, False), (520, 300, False))
    )
    strips = strand("M150 440H260M150 318H480", 12)
    shapes = (
        corner
        + strips
        + body(outline, gap=14)
        + crescents(rim, 60, 46)
        + slit(inner, 11, 18, 210)
        + studs
        + seam
        + seal
        + sleeve
        + fist(436, 900)
        + cuff
        + knock
        + ties((((846, 860), (880, 860)), ((560, 925), (560, 960)), ((840, 1022), (840, 990))))
    )
    base = (
        stays("M100 1470H1700V1720H100Z")
        + slit("M180 1496H1600", 9, 16, 180)
        + "".join(flower(x, 1544, 34, 6) for x in range(240, 1600, 110))
    )
    post = stays(polygon(points("1060,1380 1300,1380 1370,1480 990,1480")))
    return papercut(base + post + shapes + frame(90, 70, 1600, 1600, 84), SIZE, SIZE)


def _corner_bush() -> str:
    """Flowers grown up from the ground under the arm."""
    stems = strand(
        "M320 1570Q350 1420 320 1300M440 1570Q440 1470 500 1380M600 1570Q590 1500 640 1440", 14
    )
    heads = "".join(
        stays(oval(x, y, r)) + peony(x, y, r * 0.86)
        for x, y, r in ((320, 1270, 108), (510, 1370, 90), (680, 1430, 72))
    )
    leaves = "".join(
        stays(brush([(x, y), (x + dx, y - 40), (x + 2 * dx, y - 30)], 44))
        for x, y, dx in ((430, 1480, 50), (600, 1540, 60), (310, 1450, 44))
    )
    return stems + leaves + heads
