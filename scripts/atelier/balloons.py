"""Balloons of the comic: shouted, spoken, thought, and the words in them."""

import random
from collections.abc import Sequence

from atelier.inked import (
    flat,
    form,
)
from atelier.materials import INK
from atelier.motifs import polar
from atelier.pen import oval, polygon, smooth


def words(lines: Sequence[str], x: float, y: float, size: float = 86, fill: str = INK) -> str:
    """Lines of lettering around the axis x, the first on the baseline y."""
    return "".join(
        f'<text x="{x}" y="{y + size * 1.34 * i:.0f}" font-size="{size}" text-anchor="middle" '
        f'font-family="song" fill="{fill}">{line}</text>'
        for i, line in enumerate(lines)
    )


def shout(area: Sequence[float], tip: tuple[float, float], seed: int) -> str:
    """A jagged balloon: the voice out of the telephone."""
    x, y, rx, ry = area
    luck = random.Random(seed)
    points = []
    for k in range(44):
        reach = 1.0 if k % 2 else 1.12 + luck.uniform(0, 0.05)
        px, py = polar(0, 0, reach, 360 / 44 * k)
        # A rounder-than-round balloon holds two lines of writing better.
        flatten = (abs(px) ** 4 + abs(py) ** 4) ** 0.25 / (px * px + py * py) ** 0.5
        points.append((x + px / flatten * rx, y + py / flatten * ry))
    tail = polygon(
        [
            (tip[0], tip[1]),
            (x + (tip[0] - x) * 0.3 - 40, y + ry * 0.8),
            (x + (tip[0] - x) * 0.3 + 50, y + ry * 0.8),
        ]
    )
    return (
        form(tail, "#fdf9f0", 7)
        + form(polygon(points), "#fdf9f0", 7)
        + flat(
            polygon(
                [
                    (x + (tip[0] - x) * 0.3 - 34, y + ry * 0.8),
                    (x + (tip[0] - x) * 0.3 + 44, y + ry * 0.8),
                    (x, y),
                ]
            ),
            "#fdf9f0",
        )
    )


def speech(area: Sequence[float], tip: tuple[float, float], foot: float) -> str:
    """A round balloon with its tail leaving the rim around x = foot."""
    x, y, rx, ry = area
    row = [
        (x - rx, y),
        (x - rx * 0.9, y - ry * 0.72),
        (x - rx * 0.4, y - ry),
        (x + rx * 0.4, y - ry),
        (x + rx * 0.9, y - ry * 0.72),
        (x + rx, y),
        (x + rx * 0.9, y + ry * 0.72),
        (x + rx * 0.4, y + ry),
        (x - rx * 0.4, y + ry),
        (x - rx * 0.9, y + ry * 0.72),
    ]
    side = 1 if tip[1] > y else -1
    tail = smooth(
        [(foot - 34, y + side * ry * 0.86), tip, (foot + 34, y + side * ry * 0.86)], ease=0.5
    )
    return (
        form(tail, "#fdf9f0")
        + form(smooth(row), "#fdf9f0")
        + flat(
            polygon(
                [
                    (foot - 27, y + side * ry * 0.8),
                    (foot + 27, y + side * ry * 0.8),
                    (foot, y + side * ry * 1.08),
                ]
            ),
            "#fdf9f0",
        )
    )


def thought(area: Sequence[float], tip: tuple[float, float]) -> str:
    """A cloud over the area (middle and half sizes), its bubbles rising from the tip."""
    x, y, rx, ry = area
    puffs = [polar(0, 0, 1, 30 * k + 8) for k in range(12)]
    cloud = "".join(
        form(oval(x + px * rx * 0.84, y + py * ry * 0.74, rx * 0.26, ry * 0.4), "#fdf9f0")
        for px, py in puffs
    )
    trail = "".join(
        form(oval(tip[0] + (x - tip[0]) * t, tip[1] + (y - tip[1]) * t, r), "#fdf9f0")
        for t, r in ((0.02, 11), (0.2, 18), (0.38, 26))
    )
    return trail + cloud + flat(oval(x, y, rx * 0.92, ry * 0.86), "#fdf9f0")
