"""Hall of small lessons: four paper-cuts, one for each lesson."""

from collections.abc import Callable

from atelier.folk import bowl
from atelier.garden import lotus, peony, reeds, sprig
from atelier.hands import bearing_up, holding, old_hand, refusing
from atelier.knife import body, papercut, rows, ties
from atelier.motifs import (
    arc,
    crescent,
    crescents,
    dots,
    flower,
    hole,
    slit,
    stays,
    strand,
)
from atelier.ornament import cloud, frame, medallion, water
from atelier.pen import box, brush, oval, points, polygon, sample, smooth
from atelier.sheet import Sheet
from atelier.shield import family_violence
from atelier.umbrella import children_online

SIZE = 1800


def anti_fraud() -> Sheet:
    """A palm pushes away a telephone that hides a fish hook; the fish below swims on."""
    sleeve = smooth(
        points("470,1460 480,1380 620,1350 780,1390 800,1470 860,1640 840,1760 300,1760 380,1600")
    )
    cuff = slit(smooth(points("478,1470 630,1440 796,1480"), closed=False), 10, 16, 150)
    cloth = body(sleeve, rows((280, 1500, 620, 280), 84, flower(0, 0, 34, 5)))
    fish = _fish(1230, 1400)
    sea = water(80, 1470, 1640, 4, 150)
    sky = (
        cloud(420, 330, 96)
        + cloud(700, 250, 76)
        + ties((((150, 362), (340, 362)), ((330, 274), (640, 274)), ((330, 274), (330, 150))), 12)
    )
    left = reeds(1440, 1560, 4, 620, 3)
    shapes = (
        left
        + sea
        + sky
        + refusing(630, 1400)
        + cloth
        + cuff
        + fish
        + _hooked_phone()
        + frame(90, 70, 1600, 1600, 84)
    )
    return papercut(shapes, SIZE, SIZE)


def _hooked_phone() -> str:
    """A receiver hung on a line from the frame; its cord ends in a barbed hook."""
    thread = strand("M1420 140C1400 260 1340 320 1300 372", 9)
    arch = points("1100,700 1090,560 1180,440 1320,390 1450,440")
    bar = brush(arch, 96, (1, 0.8, 0.75, 0.8, 1))
    ear = smooth(points("1388,440 1420,368 1510,390 1560,480 1530,560 1450,560 1396,510"))
    mouth = smooth(points("1040,640 1120,620 1190,660 1200,750 1130,806 1040,780 1006,706"))
    holes = (
        dots(arc(1108, 714, 40, 0, 300, 12), 34, 9)
        + hole(oval(1108, 714, 12))
        + dots(arc(1482, 472, 42, 0, 300, 12), 34, 9)
        + hole(oval(1482, 472, 12))
    )
    pattern = crescents(sample(arch, 30)[5:26], 62, 54)
    coil = [(1180.0 + 16 * (-1) ** k, 770.0 + 26 * k) for k in range(9)]
    cord = strand(smooth([(1150, 770), *coil, (1180, 1010)], closed=False), 14)
    hook = strand("M1180 1000V1150C1180 1290 990 1290 990 1160", 30) + stays(
        polygon(points("974,1176 990,1080 1044,1180 1006,1160"))
    )
    return (
        thread
        + stays(bar)
        + pattern
        + body(ear, gap=7, bridge=120)
        + body(mouth, gap=7, bridge=120)
        + holes
        + cord
        + hook
    )


def _fish(x: float, y: float) -> str:
    """A carp swimming right, scales cut as moons."""
    trunk = smooth(
        [
            (x - 190, y),
            (x - 60, y - 92),
            (x + 90, y - 82),
            (x + 200, y - 6),
            (x + 100, y + 70),
            (x - 60, y + 78),
        ]
    )
    tail = stays(
        smooth(
            [
                (x - 160, y),
                (x - 260, y - 100),
                (x - 330, y - 96),
                (x - 280, y),
                (x - 320, y + 104),
                (x - 250, y + 94),
            ]
        )
    )
    fin = stays(
        smooth([(x - 40, y - 80), (x + 10, y - 150), (x + 90, y - 134), (x + 70, y - 74)])
    ) + stays(smooth([(x - 20, y + 66), (x - 60, y + 130), (x + 30, y + 120), (x + 40, y + 64)]))
    rays = "".join(
        hole(brush([(x - 196, y + s), (x - 250, y + 2 * s), (x - 292, y + 3.2 * s)], 14))
        for s in (-24, 0, 24)
    )
    scales = "".join(
        crescent(x - 120 + 46 * i + 22 * (j % 2), y - 44 + 30 * j, 40, 90, 0.3)
        for i in range(5)
        for j in range(4)
    )
    gill = slit(smooth([(x + 108, y - 66), (x + 84, y - 4), (x + 104, y + 58)], closed=False), 9)
    eye = hole(oval(x + 146, y - 22, 15))
    return tail + fin + body(trunk) + scales + gill + eye + rays


def elders_support() -> Sheet:
    """Young hands above and below hold an old one; a bowl of tea waits."""
    ringed = medallion(900, 900, 850)
    sill = (
        stays("M210 1190H1590L1500 1330H300Z")
        + slit("M230 1220H1570", 9, 16, 150)
        + sprig(points("400,1276 600,1270 820,1280"), 56)
        + sprig(points("1400,1276 1200,1270 980,1280"), 56)
    )
    foot = (
        '<clipPath id="well"><circle cx="900" cy="900" r="748"/>'
        '</clipPath><g clip-path="url(#well)">'
        + stays(box(100, 1310, 1600, 400))
        + "</g>"
        + peony(900, 1452, 100)
        + sprig(points("750,1440 640,1420 500,1390"), 52)
        + sprig(points("1050,1440 1160,1420 1300,1390"), 52)
    )
    old_arm = body(
        smooth(points("120,660 300,650 440,690 456,790 440,880 300,910 130,930")),
        rows(
            (120, 640, 340, 300),
            92,
            crescent(-12, -14, 44, -25, 0.3) + crescent(12, 14, 44, 155, 0.3),
        ),
    )
    young = smooth(points("1700,480 1500,540 1390,570 1370,660 1390,740 1500,750 1720,720"))
    low = smooth(points("1700,860 1500,870 1390,880 1376,970 1400,1060 1520,1080 1690,1080"))
    cloth = rows((1360, 460, 360, 640), 84, flower(0, 0, 32, 5))
    above = (
        cloud(560, 470, 110)
        + cloud(1240, 470, 110, flip=True)
        + lotus(900, 500, 190)
        + strand("M900 500V160", 14)
        + strand("M240 520H560M1240 520H1560", 12)
    )
    hands = bearing_up(1390, 966) + old_hand(440, 770) + holding(1390, 656)
    return papercut(
        ringed
        + above
        + sill
        + foot
        + old_arm
        + hands
        + body(young, cloth)
        + body(low, cloth)
        + bowl(900, 1096, 190)
        + ties(_HELD, 14),
        SIZE,
        SIZE,
    )


_HELD = (
    ((170, 630), (170, 690)),
    ((1600, 480), (1600, 540)),
    ((1600, 840), (1600, 900)),
    ((452, 700), (480, 700)),
    ((452, 860), (480, 860)),
    ((1370, 620), (1400, 620)),
    ((1370, 960), (1400, 960)),
    ((900, 1190), (900, 1210)),
    ((770, 838), (760, 862)),
    ((1100, 806), (1120, 830)),
)


PICTURES: dict[str, Callable[[], Sheet]] = {
    "micro-lessons/anti-fraud/cover": anti_fraud,
    "micro-lessons/elders-support/cover": elders_support,
    "micro-lessons/children-online/cover": children_online,
    "micro-lessons/family-violence/cover": family_violence,
}
