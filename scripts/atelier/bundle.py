"""The poster 「三整合」: eleven reeds in one bundle, tied by one red band, and three figures."""

import math
from random import Random

from atelier.brush import curve3, filled, filtered, mix, stroke, swell
from atelier.materials import CINNABAR, FILTERS, INK, SOFT_INK, paper
from atelier.motifs import Point
from atelier.sheet import Sheet

WIDTH, HEIGHT = 1500, 2000
TIE = (750.0, 1010.0)
# Eleven fields of enforcement, eleven reeds: (lean in degrees, length above the band).
REEDS = (
    (-37, 560),
    (-29, 690),
    (-22, 610),
    (-14, 770),
    (-7, 680),
    (0, 820),
    (7, 700),
    (14, 780),
    (22, 620),
    (29, 700),
    (37, 570),
)
FIGURES = (("11", "个领域", 262), ("436", "项行政处罚权", 712), ("8", "项行政强制措施", 1192))


def three_integrations() -> Sheet:
    """Reeds above, figures below, the year they are true for at the foot."""
    rng = Random(11)
    reeds = "".join(_reed(lean, length, k, rng) for k, (lean, length) in enumerate(REEDS))
    water = "".join(
        stroke(curve3((x, y), (x + w / 2, y - 8), (x + w, y)), swell(8, 0.4, 0.4))
        for x, y, w in (
            (150, 1330, 420),
            (880, 1342, 470),
            (330, 1372, 700),
            (100, 1400, 300),
            (1010, 1392, 330),
        )
    )
    body = (
        paper(WIDTH, HEIGHT)
        + filtered(
            "mist", '<ellipse cx="750" cy="560" rx="560" ry="420" fill="#d9d3b4" opacity=".55"/>'
        )
        + filtered("wash", filled(water, "#9fae a4".replace(" ", ""), 0.8))
        + filtered("brush", reeds)
        + _band()
        + _figures()
    )
    return Sheet(WIDTH, HEIGHT, body, FILTERS)


def _reed(lean: float, length: float, place: int, rng: Random) -> str:
    """One reed through the band: foot fanned below, stem and plume above."""
    grip = TIE[0] + (place - 5) * 15.5
    rise = math.radians(lean)
    top = (grip + math.sin(rise) * length, TIE[1] - math.cos(rise) * length)
    waist = (grip + math.sin(rise) * length * 0.3, TIE[1] - length * 0.48)
    foot = (TIE[0] + (place - 5) * 38, 1330 + 14 * (place % 3))
    upper = curve3((grip, TIE[1]), waist, top, 18)
    lower = curve3(foot, (grip + (place - 5) * 4, TIE[1] + 150), (grip, TIE[1]), 12)
    green = mix("#59633f", "#8c8a52", rng.random())
    stem = stroke([*lower, *upper[1:]], lambda t: 15 - 8 * t)
    side = 1 if place >= 5 else -1
    leaves = "".join(_leaf(upper[i], side * flip, length, rng) for i, flip in ((6, 1), (10, -1)))
    joints = "".join(
        stroke([(x - 9, y), (x + 9, y)], lambda _: 4)
        for x, y in (lower[4], lower[9], upper[5], upper[11])
    )
    return (
        filled(leaves, mix(green, "#8f9a68", 0.3), 0.9)
        + filled(stem, green)
        + filled(joints, INK, 0.5)
        + _plume(top, lean, rng)
    )


def _leaf(root: Point, side: int, length: float, rng: Random) -> str:
    reach = length * rng.uniform(0.14, 0.22)
    tip = (root[0] + side * reach, root[1] - reach * rng.uniform(0.3, 0.9))
    return stroke(
        curve3(root, (root[0] + side * reach * 0.4, root[1] - reach * 1.1), tip, 12),
        swell(15, 0.3, 0.75),
    )


def _plume(top: Point, lean: float, rng: Random) -> str:
    side = 1 if lean >= 0 else -1
    spine = curve3(
        top,
        (top[0] + lean * 1.2, top[1] - 110),
        (top[0] + side * 46 + lean * 2.2, top[1] - 168),
        22,
    )
    tones: dict[str, list[str]] = {"#b99f6e": [], "#8c6b45": [], "#d2bd8e": []}
    for i, (x, y) in enumerate(spine):
        for _ in range(9):
            hair = (62 - 38 * i / 22) * rng.uniform(0.5, 1)
            angle = math.radians(lean - 90 + side * 20 + rng.uniform(-62, 62))
            end = (x + hair * math.cos(angle), y + hair * math.sin(angle) + 10)
            strand = stroke(
                curve3(
                    (x, y),
                    (x + hair * 0.5 * math.cos(angle), y + hair * 0.6 * math.sin(angle)),
                    end,
                    5,
                ),
                swell(5, 0.2, 0.7),
            )
            tones[rng.choice(sorted(tones))].append(strand)
    return "".join(filled("".join(d), tone, 0.85) for tone, d in tones.items())


def _band() -> str:
    """One cinnabar band wound round the bundle, its bow and two ends."""
    x, y = TIE
    wound = filled(
        f"M{x - 118} {y - 52}Q{x} {y - 26} {x + 118} {y - 52}L{x + 112} "
        f"{y + 56}Q{x} {y + 84} {x - 112} {y + 56}Z",
        CINNABAR,
    )
    folds = filled(
        "".join(
            stroke(curve3((x - 112, y + k), (x, y + 26 + k), (x + 112, y + k)), swell(5, 0.2, 0.2))
            for k in (-22, 10, 34)
        ),
        "#5f140e",
        0.55,
    )
    ends = filled(
        stroke(
            curve3((x + 20, y + 20), (x + 60, y + 170), (x + 30, y + 320), 16),
            lambda t: 40 + 16 * t,
        )
        + stroke(
            curve3((x - 10, y + 20), (x - 70, y + 150), (x - 60, y + 270), 16),
            lambda t: 40 + 14 * t,
        ),
        "#a83226",
    )
    loops = filled(
        stroke(
            [
                *curve3((x, y + 6), (x - 190, y - 90), (x - 210, y + 30), 12),
                *curve3((x - 210, y + 30), (x - 150, y + 90), (x, y + 10), 12)[1:],
            ],
            swell(42, 0.3, 0.3),
        )
        + stroke(
            [
                *curve3((x, y + 6), (x + 190, y - 90), (x + 214, y + 24), 12),
                *curve3((x + 214, y + 24), (x + 150, y + 96), (x, y + 10), 12)[1:],
            ],
            swell(42, 0.3, 0.3),
        ),
        CINNABAR,
    )
    knot = f'<rect x="{x - 36}" y="{y - 26}" width="72" height="66" rx="20" fill="#7e1d14"/>'
    return filtered("brush", ends + wound + folds + loops + knot)


def _figures() -> str:
    columns = "".join(
        f'<text x="{x}" y="1640" font-family="song" font-size="210" '
        f'text-anchor="middle" fill="{CINNABAR}">{figure}</text>'
        f'<text x="{x}" y="1738" font-family="song" font-size="58" '
        f'text-anchor="middle" fill="{INK}">{words}</text>'
        for figure, words, x in FIGURES
    )
    rules = "".join(filled(f"M{x} 1490v250h3v-250Z", SOFT_INK, 0.5) for x in (474, 952))
    year = (
        '<text x="750" y="1880" font-family="song" font-size="46" '
        f'text-anchor="middle" fill="{SOFT_INK}">截至2020年</text>'
    )
    return columns + rules + year
