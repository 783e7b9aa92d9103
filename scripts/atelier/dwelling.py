"""物权 Property: a house of white walls, its field, and the key that says whose they are."""

from atelier.figures import leaf
from atelier.motifs import (
    CUT,
    STAYS,
    arc,
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
    teeth,
)
from atelier.ornament import cloud, frame, lattice, mounted, water
from atelier.sheet import Sheet

WIDTH, HEIGHT = 2000, 1620


def _roof(x0: float, x1: float, ridge: float, eave: float) -> str:
    """A tiled roof with flying ridge ends; tiles are rows of moons."""
    lift = 34
    body = stays(
        f"M{x0} {eave}Q{x0 + 46} {(ridge + eave) / 2} {x0 + 62} {ridge}H{x1 - 62}"
        f"Q{x1 - 46} {(ridge + eave) / 2} {x1} {eave}Z"
    )
    top = strand(
        f"M{x0 + 14} {ridge - lift - 16}Q{x0 + 40} {ridge - 6} {x0 + 84} {ridge - 6}"
        f"H{x1 - 84}Q{x1 - 40} {ridge - 6} {x1 - 14} {ridge - lift - 16}",
        26,
    )
    rows = "".join(
        crescents([(x0 + 74 - 12 * k, y), (x1 - 74 + 12 * k, y)], 44, 34)
        for k, y in enumerate(range(round(ridge) + 50, round(eave) - 24, 38))
    )
    drip = "".join(
        f'<path d="M{x - 15} {eave - 2}h30q0 26-15 34q-15-8-15-34Z" fill="{STAYS}"/>'
        f'<circle cx="{x}" cy="{eave + 10}" r="5" fill="{CUT}"/>'
        for x in range(round(x0) + 22, round(x1), 37)
    )
    return body + top + rows + drip


def _stepped_gable(x: float, top: float, foot: float) -> str:
    """马头墙: a white wall in outline, five treads under black caps with flying ends."""
    half, tread, riser = 190, 76, 84
    outline = f"M{x - half} {foot}V{top + 2 * riser}"
    for k in (1, 2):
        outline += f"H{x - half + k * tread}V{top + (2 - k) * riser}"
    for k in (1, 2):
        outline += f"H{x + half - (3 - k) * tread}V{top + k * riser}"
    outline += f"H{x + half}V{foot}"
    caps = ""
    for left, level in ((0, 2), (1, 1), (2, 0), (3, 1), (4, 2)):
        a, y = x - half + left * tread, top + level * riser
        caps += stays(
            f"M{a - 22} {y - 26}Q{a} {y - 6} {a + 16} {y - 6}H{a + tread - 16}"
            f"Q{a + tread} {y - 6} {a + tread + 22} {y - 26}L{a + tread + 6} {y + 30}H{a - 6}Z"
        )
        caps += crescents([(a + 16, y + 18), (a + tread - 16, y + 18)], 24, 22)
    return strand(outline, 18) + caps


def _house() -> str:
    wall = strand("M356 700V1080H1000V700", 18)
    door = stays("M590 800H770V1080H590Z") + slit("M680 812V1080", 7)
    door += "".join(lattice(x, 826, 62, 118, 31, 5) for x in (604, 694))
    door += "".join(flower(x, 1010, 30, 8) for x in (634, 726)) + strand("M560 790H800", 26)
    couplet = "".join(
        stays(f"M{x} 826h34v206h-34Z")
        + "".join(flower(x + 17, y, 13, 4, 45) for y in (860, 904, 948, 992))
        for x in (532, 794)
    )
    windows = lattice(396, 812, 110, 130, 37, 7) + lattice(856, 812, 110, 130, 37, 7)
    side = _stepped_gable(1190, 560, 1080) + lattice(1132, 846, 116, 116, 39, 7)
    flower_window = f'<circle cx="1190" cy="700" r="50" fill="{STAYS}"/>' + flower(1190, 700, 42, 8)
    ties = strand(
        "M506 876H536M824 876H860M360 876H400M962 876H1000M1000 906H1132M1248 896"
        "H1380M1190 660V580M1190 740V850M566 920H592M768 920H796",
        10,
    )
    return (
        wall + ties + door + couplet + windows + side + flower_window + _roof(316, 1040, 540, 704)
    )


def _key(x: float, y: float) -> str:
    """An old brass key, cut out of the sun."""
    bow = "".join(
        f'<circle cx="{x + dx}" cy="{y - 92 + dy}" r="40" fill="{CUT}"/>'
        for dx, dy in ((-34, 0), (34, 0), (0, -38))
    )
    heart = f'<circle cx="{x}" cy="{y - 104}" r="19" fill="{STAYS}"/>'
    shaft = hole(f"M{x - 13} {y - 70}h26V{y + 142}h-26Z")
    bit = hole(f"M{x + 13} {y + 66}h52v22h-26v16h26v28h-52Z")
    return bow + heart + shaft + bit + hole(f"M{x - 34} {y - 50}h68v18h-68Z")


def _sun(x: float, y: float) -> str:
    rays = "".join(drop(*polar(x, y, 198, a), 66, a, 0.3, STAYS) for a in range(0, 360, 15))
    disc = f'<circle cx="{x}" cy="{y}" r="210" fill="{STAYS}"/>'
    moons = "".join(crescent(*polar(x, y, 190, a), 28, a + 90) for a in range(0, 360, 15))
    return rays + disc + moons + _key(x, y)


def _tree() -> str:
    trunk = strand(
        "M1640 1088C1620 980 1666 940 1630 840M1634 960C1690 920 1710 890 1740 850"
        "M1638 930C1600 890 1570 880 1548 850",
        24,
    )
    crowns = ((1630, 790, 96), (1744, 826, 80), (1536, 826, 80), (1690, 724, 74), (1574, 730, 66))
    return trunk + "".join(
        "".join(leaf(*polar(x, y, r * 0.1, a), r, a) for a in range(0, 360, 45))
        for x, y, r in crowns
    )


def _field() -> str:
    shapes = [stays("M120 1080H1880V1130Q1500 1104 1000 1120T120 1124Z")]
    shapes.append(crescents([(190, 1100), (1810, 1100)], 62, 44))
    for k, y in enumerate((1170, 1232, 1304)):
        furrow = bezier((120, y), (600, y - 40), (1300, y + 44), (1880, y - 6))
        shapes.append(strand(line(furrow), 18 + 3 * k))
        for x, fy in furrow[1:-1]:
            shapes += [drop(x, fy + 2, 46 + 7 * k, a, 0.17, STAYS) for a in (-118, -90, -62)]
    ties = "".join(strand(f"M{x} 1116V1330", 12) for x in (430, 1000, 1570))
    return "".join(shapes) + ties


def _willow() -> str:
    """Willow hanging in from the frame."""
    shapes = []
    for x, foot, sway in (
        (690, 330, 14),
        (760, 420, 22),
        (832, 372, 18),
        (908, 452, 24),
        (984, 350, 18),
        (1056, 430, 20),
    ):
        strip = bezier((x, 120), (x + sway, 200), (x - sway, 280), (x + sway, foot))
        shapes.append(strand(line(strip), 7))
        for k in range(6, 32, 4):
            px, py = strip[k]
            shapes += [drop(px, py, 40, 90 + turn, 0.16, STAYS) for turn in (-34, 34)]
        shapes.append(drop(strip[-1][0], strip[-1][1] - 6, 44, 90, 0.16, STAYS))
    return "".join(shapes)


def property_rights() -> Sheet:
    """窗花, landscape."""
    clouds = cloud(300, 300, 130) + cloud(420, 470, 90, flip=True) + cloud(1770, 640, 96, flip=True)
    clouds += (
        cloud(1720, 760, 64, flip=True)
        + strand("M1880 680V790H1760", 20)
        + strand("M130 354H300M130 507H300", 14)
    )
    shapes = clouds + _willow() + _sun(1500, 380) + _tree() + _house() + _field()
    band = water(110, 1322, 1780, 2, 120)
    border = frame(60, 60, WIDTH - 120, HEIGHT - 190, 74)
    moons = teeth(arc(1500, 380, 176, 0, 360, 120), 30, 12)
    return mounted(shapes + moons + band + border, WIDTH, HEIGHT)
