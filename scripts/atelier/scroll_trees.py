"""Trees and reeds of the long scroll."""

import itertools
import math
from random import Random

from atelier.brush import mix
from atelier.materials import INK
from atelier.scroll_air import lit
from atelier.scroll_line import GREEN, GREEN_DEEP, OCHRE, cell, flat, path, thread


def willow(x: float, y: float, tall: float, rng: Random) -> str:
    """A willow of hanging threads beaded with leaves; root at (x, y)."""
    fork = (x + tall * 0.06, y - tall * 0.46)
    wood = cell(
        f"M{x - tall * .045:.1f} {y:g}Q{x - tall * .08:.1f}"
        f" {y - tall * .25:.1f} {fork[0] - tall * .03:.1f} {fork[1]:.1f}"
        f"L{fork[0] + tall * .03:.1f} {fork[1]:.1f}Q{x - tall * .01:.1f}"
        f" {y - tall * .25:.1f} {x + tall * .05:.1f} {y:g}Z",
        "#7a6552", 1.4,
    )  # fmt: skip
    limbs: list[str] = []
    strands: dict[str, list[str]] = {GREEN: [], GREEN_DEEP: [], "#9db67f": [], "#c3cf9a": []}
    for angle in range(-176, 0, 11):
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        tip = (fork[0] + tall * 0.36 * c, fork[1] + tall * (0.02 + 0.46 * s))
        limbs.append(
            f"M{fork[0]:.1f} {fork[1]:.1f}Q{fork[0]:.1f} {tip[1]:.1f} {tip[0]:.1f} {tip[1]:.1f}"
        )
        for _ in range(11):
            sx = fork[0] + (tip[0] - fork[0]) * rng.uniform(0.25, 1.12)
            sy = fork[1] + (tip[1] - fork[1]) * rng.uniform(0.62, 1.06)
            low = min(y - tall * 0.05, sy + tall * rng.uniform(0.2, 0.62))
            strands[rng.choice(list(strands))].append(
                f"M{sx:.1f} {sy:.1f}Q{sx + tall * 0.05 * c:.1f}"
                f" {sy - 6:.1f} {sx + tall * 0.07 * c + 4:.1f}"
                f" {low:.1f}"
            )
    hanging = "".join(
        thread("".join(d), 0.8, colour)
        + thread("".join(d), 3.4, colour).replace("<path", '<path stroke-dasharray="6 5"')
        for colour, d in strands.items()
    )
    return wood + thread("".join(limbs), 3.4, "#7a6552") + hanging


def camphor(x: float, y: float, tall: float, rng: Random, leaf: str = GREEN) -> str:
    """A broad old tree: clouds of leaves, each scalloped and veined; root at (x, y)."""
    trunk = cell(
        f"M{x - tall * .1:.1f} {y:g}Q{x - tall * .04:.1f}"
        f" {y - tall * .1:.1f} {x - tall * .05:.1f} {y - tall * .5:.1f}"
        f"H{x + tall * .05:.1f}Q{x + tall * .04:.1f}"
        f" {y - tall * .1:.1f} {x + tall * .1:.1f} {y:g}Z", "#8a6d55", 1.4,
    )  # fmt: skip
    bark = thread(
        f"M{x - 4:g} {y - 8:g}q6-{tall * 0.2:.0f} 0-{tall * 0.4:.0f}"
        f"M{x + 8:g} {y - 14:g}q-3-{tall * 0.2:.0f} 2-{tall * 0.32:.0f}",
        1,
    )
    crowns = []
    places = (
        (-0.3, 0.56, 0.17),
        (0.31, 0.58, 0.17),
        (-0.17, 0.74, 0.2),
        (0.18, 0.77, 0.2),
        (0, 0.58, 0.2),
        (0.01, 0.9, 0.16),
        (-0.36, 0.7, 0.12),
        (0.38, 0.72, 0.12),
    )
    for dx, dy, r in places:
        shade = rng.choice((leaf, mix(leaf, "#ffffff", 0.14), mix(leaf, GREEN_DEEP, 0.4)))
        crowns.append(_cloud(x + dx * tall, y - dy * tall, r * tall, shade, rng))
    return trunk + bark + "".join(crowns)


def _cloud(x: float, y: float, r: float, shade: str, rng: Random) -> str:
    count = max(9, int(r / 6))
    d, points = "", []
    for i in range(count + 1):
        a = 2 * math.pi * i / count
        points.append((x + r * math.cos(a), y + r * 0.74 * math.sin(a)))
    d = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        bulge = math.hypot(x1 - x0, y1 - y0) * 0.62
        d += f"A{bulge:.1f} {bulge:.1f} 0 0 1 {x1:.1f} {y1:.1f}"
    marks = ""
    for _ in range(int(r * 0.55)):
        a, k = rng.uniform(0, 2 * math.pi), math.sqrt(rng.random()) * 0.9
        lx, ly = x + r * k * math.cos(a), y + r * 0.72 * k * math.sin(a)
        marks += f"M{lx:.1f} {ly:.1f}q4-5 9-2q-4 5-9 2"
    return cell(d + "Z", shade, 1.3) + thread(marks, 0.9, mix(shade, INK, 0.45))


def reeds(x0: float, x1: float, y: float, tall: float, count: int, rng: Random) -> str:
    """Reeds in flower, each a stem, some blades and a plume."""
    out = []
    for _ in range(count):
        x, h = rng.uniform(x0, x1), tall * rng.uniform(0.55, 1.05)
        lean = h * rng.uniform(0.05, 0.3)
        colour = rng.choice((GREEN, GREEN_DEEP, "#8d9a63"))
        d = f"M{x:.1f} {y:g}Q{x:.1f} {y - h * 0.6:.1f} {x + lean:.1f} {y - h:.1f}"
        blades = ""
        for k in (0.2, 0.36, 0.52, 0.68):
            side = rng.choice((-1, 1))
            bx, by = x + lean * k * k, y - h * k
            reach = h * rng.uniform(0.16, 0.3) * side
            blades += path(
                [
                    (bx, by),
                    (bx + reach * 0.5, by - h * 0.14),
                    (bx + reach, by - h * 0.02),
                    (bx + reach * 0.5, by - h * 0.1),
                ],
                closed=True,
            )
        top = (x + lean, y - h)
        plume = flat(
            f"M{top[0]:.1f} {top[1] + 8:.1f}q{h * 0.02:.1f}-{h * 0.1:.1f}"
            f" {h * 0.16:.1f}-{h * 0.1:.1f}q-{h * 0.03:.1f}"
            f" {h * 0.1:.1f}-{h * 0.16:.1f} {h * 0.1:.1f}Z",
            rng.choice((OCHRE, "#b58f6d", "#cbb08a")),
        )
        out.append(lit(x, thread(d, 2, colour) + flat(blades, colour) + plume))
    return "".join(out)
