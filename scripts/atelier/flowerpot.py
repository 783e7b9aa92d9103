"""侵权责任 Tort liability: a pot falls from a balcony, an umbrella below holds it off."""

from atelier.figures import at, coat, head, leaf, legs, sleeve
from atelier.motifs import (
    STAYS,
    arc,
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
from atelier.ornament import cloud, frame, lattice, mounted
from atelier.sheet import Sheet

WIDTH, HEIGHT = 1500, 1960


def _pot(x: float, y: float, turn: float, size: float) -> str:
    """A flowering pot."""
    pot = (
        stays("M-74 0H74L54 120Q0 136-54 120Z")
        + stays("M-88-30H88V8H-88Z", 5)
        + strand("M-60 6H60", 14)
    )
    pot += crescents([(-44, 62), (44, 62)], 44, 32) + flower(0, 90, 22, 5) + slit("M-70-11H70", 6)
    plant = strand("M0-20C-8-80 6-120 0-170M0-60Q-50-80-70-130M0-70Q50-90 74-140", 11)
    plant += "".join(
        leaf(px, py, 66, a)
        for px, py, a in ((0, -60, 200), (0, -66, -24), (-40, -90, 210), (44, -100, -30))
    )
    blooms = "".join(
        "".join(drop(px, py, 44, a, 0.42, STAYS) for a in range(0, 360, 60)) + flower(px, py, 24, 6)
        for px, py in ((0, -182), (-76, -138), (80, -148))
    )
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale({size})">{plant}{blooms}{pot}</g>'
    )


def _balcony() -> str:
    wall = stays("M90 120H420V1010H90Z") + lattice(156, 262, 200, 200, 66, 10)
    bricks = "".join(crescents([(150, y), (390, y)], 70, 46) for y in (500, 950)) + lattice(
        156, 760, 150, 130, 50, 8
    )
    eave = stays("M90 150H540Q580 188 626 196L604 236Q340 216 90 232Z") + crescents(
        [(130, 140), (460, 144)], 48, 36
    )
    rail = strand("M380 470H800M380 690H800M790 470V700M420 470V690", 20) + hole(
        "M436 486H776V680H436Z"
    )
    bars = "".join(strand(f"M{x} 480V690", 12) for x in range(470, 790, 53))
    blooms = "".join(
        f'<circle cx="{x}" cy="582" r="34" fill="{STAYS}"/>' + flower(x, 582, 28, 6)
        for x in (497, 603, 709)
    )
    floor = stays("M380 680H822V730H380Z") + crescents([(420, 708), (790, 708)], 44, 32)
    brace = (
        stays("M420 730H700Q520 760 420 900Z")
        + flower(480, 790, 40, 8)
        + crescents([(540, 756), (640, 744)], 44, 30)
    )
    bricks += _bricks(140, 400, 536, 740) + _bricks(330, 410, 760, 930)
    return wall + bricks + eave + rail + bars + blooms + floor + brace


def _umbrella(x: float, y: float, r: float) -> str:
    """An oil-paper umbrella 油纸伞 leaning left, its ribs and hem cut."""
    dome = line(arc(0, 0, r, 180, 360, 60))
    hem = "".join(
        f"Q{-r + (k + 0.5) * r / 4:.1f} -36 {-r + k * r / 4:.1f} 0" for k in range(7, -1, -1)
    )
    canopy = stays(f"{dome}{hem}Z")
    ribs = "".join(
        slit(f"M0 {-r + 34}Q{k * r * 0.16:.1f} {-r * 0.7:.1f} {k * r / 4:.1f} -26", 7)
        for k in (-3, -2, -1, 0, 1, 2, 3)
    )
    blooms = "".join(
        flower(*polar(0, 0, r * 0.68, a), r * 0.1, 6) for a in (-160, -135, -112, -68, -45, -20)
    )
    moons = "".join(
        crescent(*polar(0, 0, r * 0.91, a), r * 0.13, a + 90) for a in range(-168, 0, 14)
    )
    tip = strand(f"M0 {-r - 40}V{-r + 10}", 20)
    stick = strand(f"M0 -20V{r * 1.06}", 16)
    return (
        f'<g transform="translate({x} {y}) '
        f'rotate(-9)">{stick}{tip}{canopy}{ribs}{blooms}{moons}</g>'
    )


def _walkers() -> str:
    mother = legs(60, 120) + at(0, -96, 1, coat(160, 214)) + head(0, -354, 64, "woman")
    arm = sleeve("M70-286Q116-226 104-150", 40) + sleeve("M-70-286Q-140-262-98-196", 40)
    child = legs(58, 116) + at(0, -92, 1, coat(152, 184)) + head(0, -326, 74, "girl")
    hands = sleeve("M-72-252Q-110-200-90-140", 38) + sleeve("M72-252Q120-210 150-256", 38)
    return at(1062, 1620, 1.12, mother + arm) + at(770, 1620, 0.84, child + hands)


def _bricks(x0: int, x1: int, y0: int, y1: int) -> str:
    """Courses of short slits, staggered."""
    return "".join(
        slit(f"M{x} {y}h34", 6)
        for row, y in enumerate(range(y0, y1, 26))
        for x in range(x0 + 28 * (row % 2), x1 - 34, 56)
    )


def _ground_floor() -> str:
    wall = stays("M90 1000H420V1612H90Z") + lattice(150, 1080, 210, 200, 70, 10)
    doors = slit("M134 1612V1370H386V1612", 8, 40, 200) + slit("M260 1390V1600", 8)
    doors += lattice(156, 1400, 88, 100, 44, 6) + lattice(276, 1400, 88, 100, 44, 6)
    doors += flower(200, 1556, 34, 8) + flower(320, 1556, 34, 8)
    return (
        wall + doors + crescents([(136, 1040), (390, 1040)], 60, 44) + _bricks(144, 390, 1306, 1350)
    )


def _bamboo() -> str:
    stems = "".join(
        strand(f"M{x} 1610V{top}", 20)
        + "".join(slit(f"M{x - 12} {y}H{x + 12}", 7) for y in range(top + 90, 1600, 120))
        for x, top in ((1280, 560), (1346, 640))
    )
    joints = (
        (1280, 600),
        (1346, 690),
        (1280, 830),
        (1346, 950),
        (1280, 1090),
        (1346, 1240),
        (1280, 1380),
    )
    return stems + "".join(leaf(x, y, 110, a) for x, y in joints for a in (150, 200, -20, 30))


def tort_liability() -> Sheet:
    """窗花, upright."""
    ground = stays("M90 1612Q400 1590 760 1606T1410 1600V1800H90Z")
    ground += "".join(
        crescents([(150 + k, y), (1350 - k, y)], 92, 64) for y, k in ((1646, 0), (1682, 46))
    )
    ground += "".join(flower(x, 1722, 26, 5) for x in range(200, 1350, 110))
    clouds = cloud(1240, 250, 100, flip=True) + cloud(1320, 420, 80, flip=True)
    clouds += strand("M1250 292H1420M1320 454H1420", 16)
    shelter = _umbrella(900, 1130, 330)
    ties = strand("M1200 1090L1290 1076M820 600L786 570", 16)
    shapes = (
        clouds + _bamboo() + _ground_floor() + _balcony() + ties + ground + shelter + _walkers()
    )
    shapes += _pot(884, 640, 152, 0.92) + _pot(470, 440, 0, 0.5)
    return mounted(shapes + frame(50, 50, WIDTH - 100, HEIGHT - 190, 76), WIDTH, HEIGHT)
