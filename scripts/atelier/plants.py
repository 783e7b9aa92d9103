"""What grows by the water: reeds, willows, round trees and the far line of woods."""

import math
from random import Random

from atelier.brush import curve3, mix, stroke, swell
from atelier.materials import INK, MIST, REED
from atelier.motifs import Point

STRAW = "#9c8558"
PLUME = "#b39a72"


def reed(x: float, y: float, height: float, lean: float, tone: float, rng: Random) -> str:
    """One reed rooted at (x, y) with leaves and a plume, bending right by `lean` of its height.

    `tone` 0 is near and dark, 1 is lost in mist.
    """
    top = (x + lean * height, y - height)
    stem = curve3((x, y), (x + lean * height * 0.2, y - height * 0.6), top, 18)
    green = mix(mix("#3d4431", "#6c6c44", rng.random()), MIST, tone)
    shapes = [f'<path d="{stroke(stem, swell(height * 0.011, 0, 0.6))}" fill="{green}"/>']
    leaves = []
    for share in (0.16, 0.27, 0.38, 0.5, 0.62, 0.73):
        if rng.random() < 0.14:
            continue
        sx, sy = stem[int(share * 18)]
        side = 1 if rng.random() < 0.72 else -1
        reach = height * rng.uniform(0.24, 0.42) * (1.1 - share * 0.4)
        rise = reach * rng.uniform(0.35, 0.75)
        fall = reach * rng.uniform(-0.3, 0.5)
        tip = (sx + side * reach, sy - rise + fall)
        blade = curve3((sx, sy), (sx + side * reach * 0.45, sy - rise * 1.35), tip, 12)
        leaves.append(stroke(blade, swell(height * rng.uniform(0.014, 0.024), 0.3, 0.75)))
    shapes.append(f'<path d="{"".join(leaves)}" fill="{green}"/>')
    return "".join(shapes) + (_plume(top, height, tone, rng) if rng.random() < 0.8 else "")


def _plume(top: Point, height: float, tone: float, rng: Random) -> str:
    length = height * rng.uniform(0.15, 0.22)
    droop = rng.uniform(0.25, 0.6)
    spine = curve3(
        top,
        (top[0] + length * 0.25, top[1] - length * 0.85),
        (top[0] + length * (0.5 + droop * 0.5), top[1] - length * (1 - droop)),
        16,
    )
    light: list[str] = []
    dark: list[str] = []
    for i, (x, y) in enumerate(spine):
        for _ in range(3):
            hair = length * (0.4 - 0.24 * i / 16) * rng.uniform(0.5, 1)
            angle = math.radians(rng.uniform(-25, 75))
            end = (x + hair * math.cos(angle), y + hair * math.sin(angle))
            middle = (x + hair * 0.5, y - hair * 0.12)
            strand = stroke(curve3((x, y), middle, end, 5), swell(length * 0.024, 0.2, 0.7))
            (dark if rng.random() < 0.45 else light).append(strand)
    pale, deep = mix(PLUME, MIST, tone), mix("#75593a", MIST, tone)
    return (
        f'<path d="{"".join(light)}" fill="{pale}" opacity=".85"/>'
        f'<path d="{"".join(dark)}" fill="{deep}" opacity=".8"/>'
    )


def reeds(
    x0: float, x1: float, y: float, height: float, count: int, tone: float, rng: Random
) -> str:
    """A stand of reeds from x0 to x1, tallest in its middle third, back ones paler."""
    clump = []
    for i in range(count):
        place = rng.random()
        size = (
            height
            * (0.45 + 0.55 * math.sin(math.pi * min(1, max(0, place))))
            * (rng.uniform(0.62, 1.08))
        )
        back = tone + 0.4 * (1 - i / count)
        x = x0 + (x1 - x0) * place
        clump.append(reed(x, y + rng.uniform(-6, 14), size, rng.uniform(0.05, 0.3), back, rng))
    return "".join(clump)


def willow(x: float, y: float, height: float, tone: float, rng: Random) -> str:
    """A willow: a dome of hanging strands over a leaning trunk; root at (x, y)."""
    fork = (x + height * 0.05, y - height * 0.42)
    lean = curve3((x, y), (x - height * 0.06, y - height * 0.25), fork, 12)
    wood = [stroke(lean, lambda t: height * (0.07 - 0.04 * t))]
    for _ in range(7):
        end = (x + height * rng.uniform(-0.27, 0.33), y - height * rng.uniform(0.72, 0.93))
        bend = (fork[0] + (end[0] - fork[0]) * 0.15, y - height * 0.7)
        wood.append(stroke(curve3(fork, bend, end, 12), swell(height * 0.022, 0.01, 0.97)))
    hanging: dict[str, list[str]] = {}
    for _ in range(290):
        angle = math.radians(rng.uniform(-180, 0))
        depth = math.sqrt(rng.uniform(0.02, 1))
        start = (
            x + height * (0.04 + 0.36 * depth * math.cos(angle)),
            y - height * (0.7 - 0.27 * depth * math.sin(angle)),
        )
        drop = height * rng.uniform(0.16, 0.6) * (0.5 + 0.5 * abs(math.cos(angle)))
        sway = height * rng.uniform(0.0, 0.07)
        out = height * 0.07 * math.cos(angle)
        low = (start[0] + out + sway, min(y - height * 0.04, start[1] + drop))
        strand = curve3(start, (start[0] + out, start[1] - height * 0.02), low, 10)
        shade = mix(mix("#56633c", "#a3a26a", rng.choice((0, 0.3, 0.6, 1))), MIST, tone)
        d = stroke(strand, swell(height * 0.004, 0.1, 0.6)) + _leaflets(strand, height, rng)
        hanging.setdefault(shade, []).append(d)
    leaves = "".join(
        f'<path d="{"".join(d)}" fill="{c}" opacity=".58"/>' for c, d in sorted(hanging.items())
    )
    mass = "".join(
        f'<ellipse cx="{x + height * dx:.0f}" cy="{y - height * dy:.0f}" rx="{height * r:.0f}" '
        f'ry="{height * r * 0.9:.0f}"/>'
        for dx, dy, r in ((0.04, 0.72, 0.26), (-0.16, 0.58, 0.16), (0.24, 0.58, 0.17))
    )
    haze = f'<g fill="{mix("#7c8455", MIST, tone)}" opacity=".3" filter="url(#mist)">{mass}</g>'
    return f'{haze}<path d="{"".join(wood)}" fill="{mix(INK, MIST, tone)}"/>{leaves}'


def _leaflets(strand: list[Point], height: float, rng: Random) -> str:
    size = height * 0.02
    return "".join(
        stroke(
            [(x, y), (x + rng.uniform(-0.4, 0.6) * size, y + size * rng.uniform(0.7, 1.3))],
            lambda t: size * (0.26 if t < 0.5 else 0.05),
        )
        for x, y in strand[2:]
    )


def tree(x: float, y: float, height: float, tone: float, rng: Random) -> str:
    """A round tree of ink dots 点叶 on a forked trunk; root at (x, y)."""
    bark = mix(INK, MIST, tone)
    wood = []
    for _ in range(6):
        end = (x + height * rng.uniform(-0.25, 0.25), y - height * rng.uniform(0.6, 0.92))
        bend = (x + height * rng.uniform(-0.03, 0.03), y - height * 0.45)
        wood.append(stroke(curve3((x, y), bend, end, 8), swell(height * 0.03, 0.02, 0.95)))
    dabs = []
    for _ in range(230):
        angle, r = rng.uniform(0, 2 * math.pi), math.sqrt(rng.random())
        dx = x + height * 0.34 * r * math.cos(angle)
        dy = y - height * (0.68 - 0.32 * r * math.sin(angle))
        lit = (dy - (y - height)) / height
        shade = mix(mix("#8b9065", "#3f4836", min(1, lit + rng.uniform(-0.2, 0.5))), MIST, tone)
        size = height * rng.uniform(0.012, 0.03)
        dabs.append(
            f'<ellipse cx="{dx:.1f}" cy="{dy:.1f}" rx="{size * 1.5:.1f}" ry="{size:.1f}" '
            f'fill="{shade}" opacity="{rng.uniform(0.45, 0.9):.2f}"/>'
        )
    return f'<path d="{"".join(wood)}" fill="{bark}"/>{"".join(dabs)}'


def woods(x0: float, x1: float, y: float, height: float, tone: float, rng: Random) -> str:
    """A far line of low trees on flat land, foot at y; meant for the `mist` filter."""
    colour = mix(mix(REED, INK, 0.35), MIST, tone)
    crowns = []
    x = x0
    while x < x1:
        size = height * rng.choice((0.35, 0.5, 0.6, 0.8, 1)) * rng.uniform(0.8, 1.1)
        crowns.append(
            f'<ellipse cx="{x:.0f}" cy="{y - size * 0.5:.0f}" rx="{size * 0.55:.0f}" '
            f'ry="{size * 0.52:.0f}" fill="{colour}" opacity="{rng.uniform(0.5, 0.95):.2f}"/>'
        )
        x += size * rng.uniform(0.45, 1.3)
    return "".join(crowns)


def firs(x0: float, x1: float, y: float, height: float, tone: float, rng: Random) -> str:
    """A row of water firs 水杉, the slim cones that line Jiangnan's dykes."""
    colour = mix(mix(REED, INK, 0.45), MIST, tone)
    cones, x = [], x0
    while x < x1:
        tall = height * rng.uniform(0.7, 1.08)
        half = tall * rng.uniform(0.11, 0.16)
        cones.append(
            f"M{x - half:.0f} {y}Q{x - half:.0f} {y - tall * 0.5:.0f} {x:.0f} {y - tall:.0f}"
        )
        cones.append(f"Q{x + half:.0f} {y - tall * 0.5:.0f} {x + half:.0f} {y}Z")
        x += height * rng.choice((0.17, 0.22, 0.3, 0.62))
    return f'<path d="{"".join(cones)}" fill="{colour}" opacity=".85"/>'
