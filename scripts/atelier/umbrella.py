"""The lesson on the net: a child under an umbrella, screens falling round it."""

from atelier.folk import face
from atelier.garden import cat, peony, sprig
from atelier.knife import body, open_shape, papercut, rows, ties
from atelier.motifs import (
    arc,
    crescent,
    crescents,
    flower,
    hole,
    slit,
    stays,
    strand,
    teeth,
)
from atelier.ornament import medallion
from atelier.pen import box, brush, oval, points, smooth
from atelier.sheet import Sheet

SIZE = 1800


def children_online() -> Sheet:
    """A child under a lotus-leaf umbrella; screens fall and slide off."""
    dome = (
        "M380 900C380 560 640 400 900 400C1160 400 1420 560 1420 "
        "900Q1360 830 1290 900Q1220 830 1160 900Q1080 830 1030 900Q960 "
        "840 900 900Q840 840 770 900Q720 830 640 900Q580 830 510 900Q440 "
        "830 380 900Z"
    )
    ribs = "".join(
        slit(
            smooth([(900, 410), (900 + dx * 0.62, 560), (900 + dx, 870)], closed=False), 10, 16, 150
        )
        for dx in (-390, -260, -130, 0, 130, 260, 390)
    )
    veins = "".join(
        flower(900 + dx, y, r, 6)
        for dx, y, r in (
            (-66, 720, 44),
            (66, 720, 44),
            (-200, 740, 50),
            (200, 740, 50),
            (-322, 770, 44),
            (322, 770, 44),
        )
    ) + crescents(arc(900, 900, 400, 205, 335, 60), 62, 52)
    crown = stays(oval(900, 392, 34)) + stays(box(888, 340, 24, 60))
    rooted = '<clipPath id="well"><circle cx="900" cy="900" r="748"/></clipPath>'
    lawn = points("100,1420 500,1400 900,1386 1300,1400 1700,1420 1700,1800 100,1800")
    ground = f'{rooted}<g clip-path="url(#well)">{stays(smooth(lawn))}</g>'
    turf = (
        peony(900, 1520, 84)
        + sprig(points("760,1520 640,1490 520,1460"), 54)
        + sprig(points("1040,1520 1160,1490 1280,1460"), 54)
    )
    tulips = "".join(
        strand(f"M{x} 1410Q{x + 8} 1350 {x} {y}", 11)
        + stays(oval(x, y - 22, 44))
        + flower(x, y - 22, 34, 6)
        + stays(brush([(x, 1390), (x + 34, 1340), (x + 52, 1290)], 26))
        for x, y in ((380, 1270), (480, 1310), (1310, 1310), (1420, 1270))
    )
    places = (
        (400, 480, -24),
        (604, 318, 14),
        (1196, 318, -14),
        (1400, 480, 24),
        (286, 800, 18),
        (1514, 800, -18),
    )
    screens = "".join(
        strand(f"M{x} {900 - (760**2 - (x - 900) ** 2) ** 0.5:.0f}V{y}", 9)
        + _screen(x, y, turn, 0.76)
        for x, y, turn in places
    )
    shelter = f'<g transform="translate(108 104) scale(.88)">{stays(dome)}{ribs}{veins}{crown}</g>'
    shapes = (
        medallion(900, 900, 850)
        + screens
        + ground
        + turf
        + tulips
        + shelter
        + _child(777, 1410)
        + cat(1090, 1408, 104)
    )
    return papercut(shapes + ties(_STEADY, 14), SIZE, SIZE)


_STEADY = (
    ((900, 1000), (900, 1036)),
    ((900, 1076), (900, 1100)),
    ((777, 1060), (777, 1086)),
    ((640, 1185), (690, 1185)),
    ((846, 1150), (876, 1150)),
    ((730, 1322), (730, 1374)),
    ((824, 1322), (824, 1374)),
    ((730, 1370), (730, 1390)),
    ((824, 1370), (824, 1390)),
    ((600, 1250), (618, 1262)),
    ((690, 880), (690, 850)),
    ((740, 1400), (740, 1420)),
    ((820, 1400), (820, 1420)),
    ((288, 694), (288, 716)),
    ((1512, 694), (1512, 716)),
    ((730, 1090), (730, 1110)),
)


def _child(x: float, y: float) -> str:
    """A girl in a flowered smock, feet on y, holding the umbrella's staff in her left hand."""
    staff = stays(box(x + 110, y - 560, 26, 470)) + strand(
        f"M{x + 123} {y - 90}q0 60 -46 60q-40 0 -40 -40", 22
    )
    shoes = "".join(
        body(
            smooth(
                [
                    (x + s * 20, y - 30),
                    (x + s * 44, y - 46),
                    (x + s * 96, y - 26),
                    (x + s * 100, y),
                    (x + s * 16, y),
                ]
            )
        )
        for s in (-1, 1)
    )
    socks = "".join(
        stays(box(x + s * 48 - 22, y - 96, 44, 66)) + hole(box(x + s * 48 - 22, y - 66, 44, 9))
        for s in (-1, 1)
    )
    smock = smooth(
        [
            (x - 44, y - 352),
            (x - 92, y - 316),
            (x - 118, y - 210),
            (x - 150, y - 96),
            (x, y - 72),
            (x + 150, y - 96),
            (x + 118, y - 210),
            (x + 92, y - 316),
            (x + 44, y - 352),
            (x, y - 336),
        ]
    )
    hem = [(x - 140.0, y - 84.0), (x, y - 66.0), (x + 140.0, y - 84.0)]
    cloth = rows((x - 160, y - 360, 330, 300), 76, flower(0, 0, 28, 5))
    left = body(
        brush([(x - 88, y - 300), (x - 150, y - 230), (x - 176, y - 150)], 66, (0.8, 1, 0.9)),
        crescents([(x - 100, y - 290), (x - 180, y - 150)], 44, 34),
    )
    right = body(
        brush([(x + 84, y - 306), (x + 140, y - 262), (x + 124, y - 330)], 62, (0.8, 1, 0.9))
    )
    hands = (
        open_shape(oval(x + 123, y - 356, 30, 34), 10, 5)
        + stays(box(x + 108, y - 364, 30, 8))
        + stays(box(x + 108, y - 346, 30, 8))
        + open_shape(oval(x - 178, y - 128, 26, 30), 10, 5)
    )
    buns = "".join(
        body(oval(x + s * 100, y - 546, 46), gap=5)
        + crescent(x + s * 100, y - 540, 54, 0, 0.3)
        + flower(x + s * 64, y - 520, 17, 5)
        for s in (-1, 1)
    )
    hair = stays(
        smooth(
            [
                (x - 104, y - 450),
                (x - 100, y - 530),
                (x - 50, y - 580),
                (x, y - 586),
                (x + 50, y - 580),
                (x + 100, y - 530),
                (x + 104, y - 450),
                (x + 80, y - 500),
                (x + 40, y - 530),
                (x, y - 512),
                (x - 40, y - 530),
                (x - 80, y - 500),
            ]
        )
    )
    parting = slit(f"M{x} {y - 580}V{y - 520}", 7) + "".join(
        slit(f"M{x + s * 24} {y - 572}Q{x + s * 70} {y - 552} {x + s * 86} {y - 510}", 6)
        for s in (-1, 1)
    )
    collar = body(
        smooth(
            [
                (x - 62, y - 356),
                (x, y - 322),
                (x + 62, y - 356),
                (x + 70, y - 326),
                (x, y - 286),
                (x - 70, y - 326),
            ]
        )
    )
    return (
        staff
        + socks
        + shoes
        + body(smock, cloth)
        + teeth(hem, 22, -22)
        + left
        + right
        + hands
        + collar
        + face(x, y - 448, 104)
        + buns
        + hair
        + parting
    )


def _screen(x: float, y: float, turn: float, size: float) -> str:
    """A glowing screen with one sly eye."""
    shell = body(
        "M-74 -112Q-74 -126 -60 -126H60Q74 -126 74 -112V112Q74 126 60 126H-60Q-74 126 -74 112Z",
        gap=9,
        bridge=120,
    )
    glass = hole("M-54 -96H54V84H-54Z") + hole(oval(0, 106, 9))
    eye = strand("M-54 0Q0 -62 54 0Q0 50 -54 0", 13) + stays(oval(0, -6, 20))
    rays = "".join(
        strand(f"M{a} {b}L{c} {d}", 9)
        for a, b, c, d in (
            (0, -96, 0, -56),
            (-54, -70, -30, -40),
            (54, -70, 30, -40),
            (0, 84, 0, 44),
        )
    )
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">'
        f"{shell}{glass}{eye}{rays}</g>"
    )
