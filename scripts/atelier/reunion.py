"""婚姻家庭 Marriage and family: three generations round one table, two magpies on the plum."""

from atelier.figures import at, head, leaf
from atelier.motifs import (
    CUT,
    STAYS,
    arc,
    crescent,
    crescents,
    drop,
    flower,
    hole,
    line,
    mirrored,
    slit,
    stays,
    strand,
)
from atelier.ornament import medallion, mounted
from atelier.sheet import Sheet

MIDDLE = 900


def _magpie() -> str:
    """喜鹊, looking right and down from its twig, its long tail behind."""
    tail = stays("M-50 10Q-180 70-330 60L-350 84Q-330 96-310 98Q-150 110-24 50Z")
    tail += slit("M-70 36Q-190 84-320 78", 6) + slit("M-110 74Q-200 92-290 92", 5)
    body = stays(
        "M-72 8C-60-50 10-84 64-66C72-100 120-112 142-82L204-58Q176-48 146-50"
        "C140 10 70 70 0 60Q-50 50-72 8Z"
    )
    eye = (
        f'<circle cx="114" cy="-74" r="10" fill="{CUT}"/><circle cx="116" cy="-74" '
        f'r="4" fill="{STAYS}"/>'
    )
    wing = slit("M-64 2C-20-50 40-44 58-12Q20 34-60 22", 7)
    quills = "".join(
        slit(f"M{-40 + 20 * k} {14 - 2 * k}Q{-18 + 18 * k} {-4} {-10 + 16 * k} {-24 + k}", 6)
        for k in range(4)
    )
    chest = "".join(
        crescent(x, y, 22, 60, 0.26) for x, y in ((84, -30), (102, -6), (66, 8), (84, 26), (50, 38))
    )
    return tail + body + eye + wing + quills + chest + strand("M10 54V92M40 50V88", 9)


def _plum() -> str:
    """A branch from the frame with blossoms, and the magpie on it."""
    twig = strand("M150 640C250 560 330 500 470 470C600 446 700 470 800 430", 26)
    twig += strand(
        "M560 456C600 400 600 360 640 320M700 456C740 500 760 520 800 530",
        15,
    )
    blooms = "".join(
        "".join(drop(x, y, 46, a, 0.44, STAYS) for a in range(-90, 270, 72)) + flower(x, y, 24, 5)
        for x, y in (
            (268, 548),
            (646, 312),
            (594, 392),
            (806, 534),
            (440, 478),
            (806, 428),
        )
    )
    return twig + blooms + at(520, 376, 1.02, _magpie())


def _sitter(
    x: float, y: float, wide: float, tall: float, style: str, r: float, *, apart: bool = False
) -> str:
    """Head and shoulders of someone at table; the table hides the rest."""
    w = wide / 2
    bust = stays(
        f"M{x - w * 0.36} {y - tall}Q{x - w} {y - tall * 0.96} {x - w} "
        f"{y - tall * 0.5}V{y}H{x + w}V{y - tall * 0.5}Q{x + w} {y - tall * 0.96} "
        f"{x + w * 0.36} {y - tall}Z",
        8,
    )
    collar = slit(
        f"M{x - w * 0.36} {y - tall * 0.98}Q{x} {y - tall * 0.76} {x + w * 0.36} {y - tall * 0.98}",
        7,
    )
    front = slit(f"M{x} {y - tall * 0.72}V{y - tall * 0.2}", 6)
    knots = "".join(crescent(x, y - tall * k, w * 0.36, 0, 0.24) for k in (0.6, 0.4))
    blooms = "".join(flower(x + s * w * 0.52, y - tall * 0.46, w * 0.25, 6) for s in (-1, 1))
    folds = "".join(
        crescent(x + s * w * 0.6, y - tall * 0.74, w * 0.34, s * 24, 0.24) for s in (-1, 1)
    )
    face = head(x, y - tall - r * 0.62, r, style, apart=apart)
    return bust + collar + front + knots + blooms + folds + face


def _bowl(x: float, y: float, size: float) -> str:
    rim = hole(
        f"M{x - size} {y}H{x + size}Q{x + size * 0.8} {y + size * 0.9} "
        f"{x + size * 0.36} {y + size * 0.95}H{x - size * 0.36}Q{x - size * 0.8} "
        f"{y + size * 0.9} {x - size} {y}Z"
    )
    s = size * 0.8
    inner = stays(
        f"M{x - s} {y + 8}H{x + s}Q{x + s * 0.8} {y + s * 0.86} {x + s * 0.3} "
        f"{y + s * 0.95}H{x - s * 0.3}Q{x - s * 0.8} {y + s * 0.86} {x - s} {y + 8}Z"
    )
    ties = strand(
        f"M{x} {y + s * 0.8}V{y + size * 1.1}M{x - s} {y + 12}H{x - size - 6}"
        f"M{x + s} {y + 12}H{x + size + 6}",
        7,
    )
    steam = "".join(
        hole(f"M{x + k} {y - 12}q-14-16 0-32t0-32q26 20 10 36t2 28Z") for k in (-16, 14)
    )
    return rim + inner + ties + steam + flower(x, y + size * 0.42, size * 0.28, 5)


def _table() -> str:
    """A round table seen a little from above, laid for five, its cloth falling to the frame."""
    top = f'<ellipse cx="900" cy="1250" rx="560" ry="150" fill="{STAYS}"/>'
    back = slit(
        line([(900 + 552 * x, 1250 + 142 * y) for x, y in arc(0, 0, 1, 200, 340, 80)]), 8, 46, 190
    )
    edge = slit(line([(900 + 528 * x, 1258 + 128 * y) for x, y in arc(0, 0, 1, 10, 170, 60)]), 9)
    cloth = stays(
        "M342 1262Q372 1460 520 1560Q900 1660 1280 1560Q1428 1460 1458 1262"
        "Q1300 1398 900 1402Q500 1398 342 1262Z"
    )
    blooms = "".join(
        flower(x, y, 50, 8)
        for x, y in ((512, 1440), (706, 1488), (900, 1500), (1094, 1488), (1288, 1440))
    )
    moons = "".join(
        crescent(x, y, 60, a)
        for x, y, a in ((606, 1444, 12), (803, 1474, 4), (997, 1474, -4), (1194, 1444, -12))
    )
    moons += crescents(
        [(500 + 40 * k, 1520 + 54 * (1 - ((k - 10) / 10) ** 2)) for k in range(21)], 56, 44
    )
    dishes = _bowl(560, 1246, 52) + _bowl(1240, 1246, 52) + _bowl(724, 1282, 54)
    return top + back + edge + cloth + blooms + moons + dishes + _bowl(1076, 1282, 54) + _fish()


def _fish() -> str:
    """年年有余: a fish on its dish in the middle."""
    dish = hole(
        line([(900 + 128 * x, 1262 + 62 * y) for x, y in arc(0, 0, 1, 0, 360, 60)], closed=True)
    )
    fish = stays(
        "M776 1262Q850 1206 950 1250L1004 1214Q990 1262 1006 1308L950 1274Q850 1318 776 1262Z"
    )
    scales = "".join(
        crescent(x, y, 24, 90, 0.3) for x, y in ((870, 1250), (870, 1274), (900, 1262), (930, 1262))
    )
    return dish + fish + scales + f'<circle cx="822" cy="1256" r="8" fill="{CUT}"/>'


def marriage_family() -> Sheet:
    """团花."""
    elders = _sitter(740, 1230, 270, 370, "elder", 98) + _sitter(1060, 1230, 270, 370, "granny", 98)
    parents = _sitter(470, 1290, 280, 400, "man", 100) + _sitter(1330, 1290, 280, 400, "woman", 100)
    child = _sitter(900, 1250, 210, 190, "girl", 86, apart=True)
    above = at(0, 74, 1, mirrored(_plum(), MIDDLE) + _lantern())
    scene = above + elders + parents + child + _table()
    stand = mirrored(strand("M640 1580L620 1680M900 1600V1690", 30), MIDDLE)
    sides = mirrored(
        "".join(
            leaf(346, y, 176, a) for y, a in ((1010, 166), (1090, 180), (1170, 194), (1262, 166))
        ),
        MIDDLE,
    )
    return mounted(sides + stand + scene + medallion(MIDDLE, MIDDLE, 862), 1800, 1800)


def _lantern() -> str:
    """双喜临门: one lantern between the birds."""
    body = f'<ellipse cx="900" cy="360" rx="112" ry="92" fill="{STAYS}"/>'
    ribs = "".join(
        slit(f"M{900 + k * 12} 282Q{900 + k * 40} 360 {900 + k * 12} 438", 7) for k in (-2, 2)
    )
    heart = flower(900, 360, 46, 8)
    caps = strand("M848 268H952M848 452H952", 22) + strand("M900 30V270M900 452V600", 12)
    tassel = "".join(
        strand(f"M{900 + k * 14} 470V{560 - 6 * abs(k)}", 8) for k in (-2, -1, 0, 1, 2)
    )
    return caps + body + ribs + heart + tassel
