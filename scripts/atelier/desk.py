"""A scholar's desk seen from above its edge: the wood, scrolls, brushes, a sheet of paper."""

from random import Random

from atelier.brush import curve3, filled, filtered, stroke, swell, wobbly
from atelier.materials import CINNABAR, FILTERS, INK
from atelier.sheet import Sheet

LIFT = (
    '<filter id="lift" x="-20%" y="-40%" width="150%" height="200%"><feDropShadow dx="10" dy="18" '
    'stdDeviation="12" flood-color="#1d0f06" flood-opacity=".55"/></filter>'
    '<linearGradient id="roll" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".38"/>'
    '<stop offset=".3" stop-color="#fff" stop-opacity=".1"/><stop offset=".6" stop-color="#000" '
    'stop-opacity=".06"/><stop offset="1" stop-color="#20100a" stop-opacity=".5"/></linearGradient>'
    '<radialGradient id="lamplight" cx=".4" cy=".25" r=".95"><stop stop-color="#fff2d0" '
    'stop-opacity=".3"/><stop offset=".6" stop-color="#fff2d0" stop-opacity="0"/>'
    '<stop offset="1" stop-color="#120904" stop-opacity=".45"/></radialGradient>'
)


def wood(width: int, height: int, rng: Random, colour: str = "#6d4a33") -> str:
    """Boards from edge to edge with their grain, and the light of a lamp."""
    boards, y = [f'<rect width="{width}" height="{height}" fill="{colour}"/>'], 0.0
    while y < height:
        tall = rng.uniform(190, 290)
        boards.append(
            filled(
                f"M-60 {y - 40 * (y == 0)}H{width + 60}V{y + tall}H-60Z",
                rng.choice(("#63422d", "#6d4a33", "#755039")),
                0.9,
            )
        )
        grain = "".join(
            stroke(
                wobbly((-60, level), (width + 60, level + rng.uniform(-16, 16)), 5, rng, 10),
                swell(rng.uniform(2, 5), 0.3, 0.3),
            )
            for level in (y + tall * rng.uniform(0.1, 0.9) for _ in range(6))
        )
        boards.append(
            filled(grain, "#3c2516", 0.32)
            + filled(f"M-60 {y}h{width + 120}v4H-60Z", "#2a180d", 0.8)
        )
        y += tall
    return (
        filtered("brush", "".join(boards))
        + f'<rect width="{width}" height="{height}" fill="url(#lamplight)"/>'
    )


def rolled(x: float, y: float, length: float, turn: float, silk: str) -> str:
    """A rolled scroll, its middle at (x, y), with knobs, a paper slip and a tie."""
    half, r = length / 2, 70
    knobs = "".join(
        f'<rect x="{s * (half + 22) - 26}" y="-20" width="52" height="40" rx="9" fill="#3a2013"/>'
        f'<rect x="{s * (half + 22) - 26}" y="-20" width="52" height="40" '
        'rx="9" fill="url(#roll)"/>'
        for s in (-1, 1)
    )
    tube = f'<rect x="{-half}" y="{-r}" width="{length}" height="{2 * r}" rx="10" fill="{silk}"/>'
    ends = "".join(
        f'<rect x="{s * (half - 17) - 17}" y="{-r}" width="34" '
        f'height="{2 * r}" rx="6" fill="#e9dfc4"/>'
        for s in (-1, 1)
    )
    cloud = "".join(
        f'<path d="M{k} {d}q10 -14 22 0q12 -14 22 0" fill="none" '
        'stroke="#fff" stroke-opacity=".28" stroke-width="4"/>'
        for k in range(int(-half) + 60, int(half) - 90, 84)
        for d in (-24, 26)
    )
    slip = (
        f'<rect x="{-half * 0.62}" y="-30" width="150" height="60" fill="#f6efdc"/>'
        f'<path d="M{-half * 0.62 + 14} -12h90M{-half * 0.62 + 14} '
        '10h116" stroke="#6b655a" stroke-width="6"/>'
    )
    tie = "".join(
        f'<rect x="{half * 0.3 + k}" y="{-r - 2}" width="11" '
        f'height="{2 * r + 4}" fill="{CINNABAR}"/>'
        for k in (0, 20)
    )
    bow = filled(
        stroke(
            curve3((half * 0.3 + 15, 0), (half * 0.3 - 30, -44), (half * 0.3 - 44, -6)),
            swell(13, 0.3, 0.3),
        )
        + stroke(
            curve3((half * 0.3 + 15, 0), (half * 0.3 + 66, -40), (half * 0.3 + 76, 0)),
            swell(13, 0.3, 0.3),
        )
        + stroke(
            curve3((half * 0.3 + 15, 0), (half * 0.3 + 4, 40), (half * 0.3 - 18, 66)),
            swell(13, 0.2, 0.2),
        )
        + stroke(
            curve3((half * 0.3 + 15, 0), (half * 0.3 + 34, 34), (half * 0.3 + 30, 72)),
            swell(13, 0.2, 0.2),
        ),
        "#b23a2c",
    )
    shade = (
        f'<rect x="{-half}" y="{-r}" width="{length}" height="{2 * r}" rx="10" fill="url(#roll)"/>'
    )
    return (
        f'<g transform="translate({x} {y}) rotate({turn})" filter="url(#lift)">'
        f"{knobs}{tube}{cloud}{ends}{slip}{shade}{tie}{bow}</g>"
    )


def writing_brush(x: float, y: float, length: float, turn: float) -> str:
    """A brush lying on the desk, its tip to the right before turning."""
    return (
        f'<g transform="translate({x} {y}) rotate({turn})" filter="url(#lift)">'
        f'<rect x="0" y="-11" width="{length * 0.74}" height="22" rx="8" fill="#b58b52"/>'
        f'<rect x="0" y="-11" width="{length * 0.74}" height="22" rx="8" fill="url(#roll)"/>'
        f'<rect x="{length * 0.72}" y="-13" width="26" height="26" rx="5" fill="#efe6cf"/>'
        f'<path d="M{length * 0.72 + 26} -13C{length * 0.84} -26 '
        f"{length * 0.94} -10 {length} 2C{length * 0.92} 16 "
        f'{length * 0.84} 24 {length * 0.72 + 26} 13Z" fill="{INK}"/></g>'
    )


def inkstone(x: float, y: float, size: float) -> str:
    """A round ink stone with ink in its well."""
    left, middle, right = (
        (x + size * dx, y - size * dy) for dx, dy in ((-0.2, 0.3), (0.1, 0.46), (0.4, 0.36))
    )
    glint = curve3(left, middle, right)
    return (
        f'<g filter="url(#lift)"><ellipse cx="{x}" cy="{y}" rx="{size}" '
        f'ry="{size * 0.82}" fill="#3b3b3d"/></g>'
        f'<ellipse cx="{x}" cy="{y - 6}" rx="{size * 0.82}" ry="{size * 0.64}" fill="#2a2a2c"/>'
        f'<ellipse cx="{x + size * 0.14}" cy="{y - size * 0.12}" '
        f'rx="{size * 0.58}" ry="{size * 0.4}" fill="#0d0c0c"/>'
        f'<path d="{stroke(glint, swell(8, 0.4, 0.5))}" fill="#fff" opacity=".35"/>'
    )


def six_cases() -> Sheet:
    """Six scrolls on the desk: three, two and one."""
    rng = Random(6)
    groups = (
        rolled(400, 430, 580, -8, "#8a5a4a")
        + rolled(436, 660, 580, -3, "#9a6b52")
        + rolled(404, 900, 580, -7, "#84564a")
        + rolled(1120, 560, 500, 6, "#5f7768")
        + rolled(1094, 810, 500, 2, "#6b8372")
        + rolled(1690, 720, 400, -6, "#54606f")
    )
    props = (
        inkstone(1640, 310, 140)
        + writing_brush(930, 270, 460, -6)
        + writing_brush(1300, 1130, 440, 7)
    )
    return Sheet(2000, 1300, wood(2000, 1300, rng) + props + groups, FILTERS + LIFT)
