"""The paper-cut 《和为贵》: neighbours drink tea with a mediator under a moon gate."""

from atelier.garden import lotus, peony, reeds, sprig, swallow, willow
from atelier.knife import body, coins, papercut, ties
from atelier.motifs import (
    CUT,
    arc,
    crescent,
    crescents,
    dots,
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
from atelier.ornament import water
from atelier.peace_people import left, mediator, right
from atelier.pen import box, brush, oval, points, smooth
from atelier.sheet import Sheet
from atelier.tea_table import table

WIDTH, HEIGHT = 2400, 3000


GATE = (1200.0, 1290.0)


RADIUS = 890.0


def peace() -> Sheet:
    """One red sheet, folded over its middle axis but for the faces and the clothes."""
    layers = (
        _wall(),
        _view(),
        _gate(),
        _floor(),
        mediator(),
        table(),
        left(),
        right(),
        _title(),
        ties(_TIES),
    )
    return papercut("".join(layers), WIDTH, HEIGHT, mottled=False)


def _wall() -> str:
    corner = "".join(
        (
            peony(372, 512, 136),
            sprig(points("330,690 292,800 268,930"), 60),
            sprig(points("540,440 640,404 760,366"), 56),
            peony(292, 1936, 84),
            sprig(points("280,1810 262,1720 250,1600"), 54),
        )
    )
    eaves = "".join(
        stays(oval(x, 300, 54, 62)) + crescent(x, 322, 66, 180, 0.3) + hole(oval(x, 284, 12))
        for x in range(204, 1210, 111)
    )
    horn = [
        (330.0, 150.0),
        (200.0, 140.0),
        (110.0, 96.0),
        (60.0, 20.0 + 60),
        (84.0, 150.0),
        (140.0, 214.0),
        (240.0, 240.0),
    ]
    ridge = (
        stays(box(190, 150, 1020, 90))
        + stays(smooth(horn))
        + teeth([(200.0, 192.0), (1200.0, 192.0)], 26, 26)
        + slit("M150 196Q100 170 84 116", 8)
        + slit("M190 224H1200", 8, 16, 160)
    )
    left = stays(box(150, 240, 1060, 2610)) + hole(box(150, 240, 1060, 100)) + eaves + ridge
    edge = [(176.0, 2830.0), (176.0, 360.0)]
    return mirrored(left + corner + teeth(edge, 30, -26) + slit("M222 2800V380", 7, 18, 200), 1200)


def _gate() -> str:
    x, y = GATE
    hoop = ring(x, y, RADIUS + 42, 92)
    outer = slit(line(arc(x, y, RADIUS + 98, 0, 359, 180)), 9, 16, 240)
    moons = crescents(arc(x, y, RADIUS + 44, 0, 360, 240), 62, 46)
    pearls = dots(arc(x, y, RADIUS + 12, 0, 359, 240), 30, 5)
    return hoop + outer + moons + pearls + teeth(arc(x, y, RADIUS + 84, 0, 360, 360), 24, -18)


def _view() -> str:
    x, y = GATE
    sky = f'<circle cx="{x}" cy="{y}" r="{RADIUS}" fill="{CUT}"/>'
    clip = f'<clipPath id="gate"><circle cx="{x}" cy="{y}" r="{RADIUS + 20}"/></clipPath>'
    half = _half_bridge() + _river() + willow(470, 430, 5) + reeds(330, 1760, 4, 560, 4)
    birds = swallow(905, 560, 70, 0) + swallow(1540, 560, 54, 1)
    return f'{clip}{sky}<g clip-path="url(#gate)">{mirrored(half, x)}{birds}</g>'


def _half_bridge() -> str:
    deck = points("280,1010 620,905 930,745 1205,690")
    under = points("1205,810 1080,830 985,900 950,1010 950,1040")
    mass = smooth(deck, closed=False) + "L" + smooth(under, closed=False)[1:] + "L280 1040Z"
    stones = "".join(
        slit(line([polar(1200, 1030, 262, a), polar(1200, 1030, 330, a)]), 7)
        for a in range(184, 272, 11)
    )
    arch = slit(line(arc(1200, 1030, 338, 181, 270)), 7, 16, 130)
    joints = "".join(slit(f"M{a} {b}h{c}", 7) for a, b, c in _COURSES)
    rail = [(x, y - 74) for x, y in deck]
    posts = "".join(
        stays(box(px - 11, py - 100, 22, 110)) + stays(oval(px, py - 104, 17, 20))
        for px, py in (
            (420.0, 968.0),
            (560.0, 928.0),
            (700.0, 868.0),
            (838.0, 795.0),
            (975.0, 730.0),
            (1118.0, 697.0),
        )
    )
    return (
        stays(mass)
        + stones
        + arch
        + joints
        + strand(smooth(rail, closed=False), 20)
        + posts
        + strand(smooth([(x, y - 40) for x, y in deck], closed=False), 9)
    )


_COURSES = (
    (330, 1012, 120),
    (480, 1012, 130),
    (640, 1012, 120),
    (790, 1012, 60),
    (520, 968, 110),
    (660, 968, 110),
    (790, 968, 70),
    (640, 924, 90),
    (760, 924, 110),
    (745, 880, 130),
    (820, 836, 100),
    (930, 792, 80),
    (1040, 744, 110),
)


def _river() -> str:
    lines = "".join(strand(f"M300 {y}H1200", w) for y, w in ((1044, 9), (1088, 6), (1140, 4)))
    ripples = "".join(
        stays(brush([(x - 90, y), (x, y - 12), (x + 90, y)], 12))
        for k, y in enumerate((1088, 1140))
        for x in range(330 + 80 * k, 1200, 170)
    )
    return lines + ripples


def _floor() -> str:
    slab = body(box(150, 2040, 2100, 56), gap=8)
    bricks = "".join(slit(f"M{x} 2052v32", 7) for x in range(230, 2200, 105))
    return slab + bricks


def _title() -> str:
    panel = coins((210, 2112, 1980, 470), 110)
    knots = "".join(strand(f"M{x} 2112v50", 34) for x in (640, 1200, 1760))
    stands = reeds(236, 2600, 5, 330, 7) + mirrored(reeds(236, 2600, 5, 330, 7), 1200)
    clip = '<clipPath id="pool"><path d="M197 2100H2203V2815H197Z"/></clipPath>'
    waves = (
        f'{clip}<g clip-path="url(#pool)">'
        f"{stands}{hole(box(210, 2560, 1980, 100))}{water(210, 2556, 1980, 4, 132)}</g>"
    )
    frame = strand("M210 2112H2190V2802H210Z", 26)
    discs = "".join(
        body(oval(x, 2346, 210), gap=20, bridge=240)
        + teeth(arc(x, 2346, 198, 0, 360, 180), 22, 17)
        + f'<text x="{x}" y="2464" font-family="brush" font-size="325" text-anchor="middle" '
        f'fill="{CUT}">{glyph}</text>'
        for x, glyph in zip((640, 1200, 1760), "和为贵", strict=True)
    )
    flowers = "".join(lotus(x, 2640, 120) for x in (920, 1480))
    return panel + waves + flowers + discs + knots + frame


# Where the knife would free a piece: found by counting the red islands of the finished PNG.
_TIES = (
    ((1010, 1556), (1010, 1592)),
    ((1390, 1556), (1390, 1592)),
    ((1130, 1562), (1130, 1592)),
    ((1270, 1562), (1270, 1592)),
    ((1200, 1570), (1200, 1592)),
    ((1200, 1862), (1200, 1886)),
    ((1200, 1330), (1200, 1366)),
    ((622, 1350), (628, 1384)),
    ((1778, 1350), (1772, 1384)),
    ((730, 2352), (772, 2352)),
    ((1717, 2246), (1717, 2206)),
    ((620, 1290), (622, 1320)),
    ((1780, 1290), (1778, 1320)),
    ((1120, 1180), (1112, 1212)),
    ((1280, 1180), (1288, 1212)),
)
