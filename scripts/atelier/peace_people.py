"""The three at the table of 《和为贵》, the table, and the tea."""

from atelier.folk import bowl, cupped, face, profile
from atelier.knife import body, open_shape, rows
from atelier.motifs import (
    crescent,
    dots,
    drop,
    flower,
    hole,
    mirrored,
    slit,
    stays,
    strand,
)
from atelier.pen import box, brush, oval, points, polygon, smooth
from atelier.tea_table import teapot

_COAT = points(
    "560,1262 470,1330 420,1480 408,1640 420,1770 560,1800 720,1776 "
    "760,1640 752,1480 730,1380 690,1290 640,1250"
)


_LEGS = points(
    "430,1720 600,1690 800,1672 886,1690 912,1760 894,1880 876,1990 "
    "700,1994 706,1900 690,1840 560,1850 440,1830"
)


_SHOE = points("700,1985 800,1980 880,1978 950,2004 1000,2030 985,2046 860,2046 706,2046")


_SLEEVE = points(
    "540,1318 600,1300 668,1340 700,1440 728,1500 786,1446 822,1392 "
    "872,1420 892,1470 856,1560 780,1640 690,1640 610,1560 560,1440"
)


_BETWEEN_LEGS = points("480,1900 620,1900 646,2040 454,2040")


def _seated(coat: str, trousers: str, sleeve: str) -> str:
    stool = (
        hole(polygon(_BETWEEN_LEGS))
        + body(
            polygon(
                points("430,1850 670,1850 690,2046 640,2046 622,1930 478,1930 460,2046 410,2046")
            )
        )
        + body(box(400, 1832, 300, 34))
        + dots([(440.0, 1849.0), (670.0, 1849.0)], 46, 6)
    )
    return "".join(
        (
            stool,
            body(smooth(_SHOE)),
            crescent(870, 2016, 110, 8, 0.24),
            body(smooth(_LEGS), trousers),
            body(smooth(_COAT), coat),
            cupped(850, 1430, 90, -24),
            bowl(930, 1326, 128),
            body(smooth(_SLEEVE), sleeve),
            slit("M806 1420L874 1478", 9),
        )
    )


def left() -> str:
    """The neighbour on the left: a woman with a knot of hair, in a flowered jacket."""
    blossoms = rows((400, 1250, 380, 560), 108, flower(0, 0, 44, 5))
    moons = rows((420, 1660, 520, 360), 74, crescent(0, 0, 50, 200, 0.3))
    petals = rows((540, 1300, 420, 340), 78, drop(-18, 0, 36, 0) + drop(18, 0, 36, 180))
    hair = smooth(
        points(
            "500,1010 560,950 650,948 716,1000 690,1030 610,1056 596,1120 "
            "572,1190 520,1190 482,1110"
        )
    )
    bun = oval(452, 1120, 62, 70)
    strands = "".join(
        slit(smooth(row, closed=False), 8)
        for row in (
            [(520.0, 1150.0), (524.0, 1060.0), (584.0, 990.0), (668.0, 976.0)],
            [(552.0, 1160.0), (560.0, 1080.0), (606.0, 1020.0), (680.0, 1002.0)],
        )
    )
    neck = open_shape(smooth(points("560,1190 552,1290 620,1320 672,1280 650,1210")), 12)
    return (
        neck
        + _seated(blossoms, moons, petals)
        + body(bun)
        + crescent(446, 1106, 76, -60, 0.3)
        + crescent(462, 1140, 60, -60, 0.3)
        + profile(610, 1108, 138)
        + stays(hair)
        + strands
        + body(
            smooth(points("556,1268 610,1310 690,1276 700,1320 610,1366 540,1316")),
            edge=8,
        )
        + flower(530, 1010, 40, 6)
    )


def right() -> str:
    """The neighbour on the right: an old man with a beard."""
    coins = rows(
        (400, 1250, 380, 560),
        96,
        crescent(-10, -16, 46, -25, 0.32) + crescent(10, 16, 46, 155, 0.32),
    )
    stripes = "".join(
        slit(
            smooth([(430, y), (640, y - 40), (860, y - 30), (880, y + 120)], closed=False),
            11,
            24,
            190,
        )
        for y in range(1760, 2120, 44)
    )
    sleeve = rows((540, 1300, 420, 340), 70, crescent(0, 0, 46, 150, 0.3))
    hair = smooth(
        points(
            "500,1060 530,970 620,940 700,976 676,1000 600,1010 578,1060 580,1110 556,1180 516,1160"
        )
    )
    strands = slit(smooth(points("530,1110 540,1030 600,976 664,970"), closed=False), 8)
    lobe = smooth(points("560,1108 586,1098 600,1122 588,1152 562,1156"))
    ear = hole(lobe) + strand(lobe, 10)
    beard = body(
        brush(points("706,1226 724,1272 716,1340"), 58, (0.9, 0.9, 0.02)), gap=6, bridge=60
    )
    hairs = slit("M714 1246L716 1300", 5)
    neck = open_shape(smooth(points("560,1190 552,1290 620,1320 672,1280 650,1210")), 12)
    shape = (
        neck
        + _seated(coins, stripes, sleeve)
        + profile(610, 1108, 138)
        + stays(hair)
        + strands
        + ear
        + body(
            smooth(points("556,1268 610,1310 690,1276 700,1320 610,1366 540,1316")),
            edge=8,
        )
        + beard
        + hairs
    )
    return f'<g transform="translate(2400 0) scale(-1 1)">{shape}</g>'


def mediator() -> str:
    """The mediator in the middle, both hands at the teapot."""
    torso = points(
        "1085,1196 1010,1230 970,1330 990,1480 1000,1640 1400,1640 "
        "1410,1480 1430,1330 1390,1230 1315,1196 1200,1216"
    )
    pattern = rows(
        (960, 1200, 480, 460), 92, flower(0, 0, 26, 4, -45) + crescent(0, 42, 40, 0, 0.3)
    )
    sleeve = points(
        "1076,1226 1010,1232 966,1310 952,1410 970,1510 1020,1566 "
        "1076,1572 "
        "1104,1530 1080,1470 1056,1430 1072,1330"
    )
    arm = (
        open_shape(smooth(points("1080,1520 1130,1512 1156,1536 1148,1568 1090,1572")), 9, 6)
        + "".join(
            stays(brush([(1126, y), (1140, y + 6), (1154, y + 2)], 7, (0.2, 1, 1)))
            for y in (1530, 1546)
        )
        + body(smooth(sleeve), rows((920, 1200, 240, 400), 64, crescent(0, 0, 44, 30, 0.3)))
        + slit("M1040 1480L1062 1572", 8)
    )
    buttons = "".join(
        stays(box(1140, y - 13, 120, 26))
        + hole(oval(1200, y, 11))
        + hole(oval(1160, y, 12, 7))
        + hole(oval(1240, y, 12, 7))
        for y in (1320, 1420, 1520)
    )
    placket = stays(box(1180, 1230, 40, 400)) + slit("M1186 1250V1620", 6, 14, 100)
    collar = body(smooth(points("1100,1190 1200,1230 1300,1190 1312,1230 1200,1290 1088,1230")))
    neck = open_shape(smooth(points("1140,1060 1136,1190 1200,1232 1264,1190 1260,1060")), 12)
    hair = smooth(
        points(
            "1042,1000 1036,890 1090,800 1190,764 1290,784 1352,870 "
            "1358,1000 "
            "1334,1020 1320,950 1290,896 1220,880 1160,896 1120,880 1088,930 "
            "1066,1020"
        )
    )
    strands = "".join(
        slit(smooth(row, closed=False), 7)
        for row in (
            [(1066.0, 930.0), (1090.0, 860.0), (1140.0, 810.0), (1200.0, 796.0)],
            [(1110.0, 868.0), (1140.0, 846.0), (1180.0, 846.0)],
            [(1216.0, 852.0), (1280.0, 856.0), (1320.0, 900.0), (1334.0, 960.0)],
            [(1210.0, 820.0), (1270.0, 818.0), (1316.0, 856.0)],
        )
    )
    return "".join(
        (
            neck,
            body(smooth(torso), pattern),
            placket,
            buttons,
            collar,
            teapot(),
            mirrored(arm, 1200),
            face(1200, 980, 160),
            stays(hair),
            strands,
        )
    )
