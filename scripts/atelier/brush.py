"""Brush strokes: a line with a changing width, as an SVG path, and tones between two colours."""

import math
from collections.abc import Callable, Sequence
from random import Random

from atelier.motifs import Point

Width = Callable[[float], float]


def mix(near: str, far: str, t: float) -> str:
    """The colour a share `t` of the way from `near` to `far`, both `#rrggbb`."""
    pairs = ((int(near[i : i + 2], 16), int(far[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * t):02x}" for a, b in pairs)


def swell(width: float, start: float = 0.15, end: float = 0.3) -> Width:
    """A brush set down and lifted: full width between the shares `start` and 1 - `end`."""

    def at(t: float) -> float:
        grown = min(1.0, t / start) if start else 1.0
        left = min(1.0, (1 - t) / end) if end else 1.0
        return width * (0.12 + 0.88 * math.sin(math.pi / 2 * min(grown, left)))

    return at


def stroke(curve: Sequence[Point], width: Width) -> str:
    """Path data of the outline of one stroke along the curve."""
    left, right = [], []
    last = len(curve) - 1
    for i, (x, y) in enumerate(curve):
        x0, y0 = curve[max(0, i - 1)]
        x1, y1 = curve[min(last, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1
        h = width(i / last) / 2
        nx, ny = -(y1 - y0) / length * h, (x1 - x0) / length * h
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    outline = left + right[::-1]
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in outline) + "Z"


def curve3(a: Point, b: Point, c: Point, steps: int = 14) -> list[Point]:
    """Points along a quadratic curve, both ends included."""
    return [
        (
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1],
        )
        for t in (i / steps for i in range(steps + 1))
    ]


def wobbly(a: Point, b: Point, amount: float, rng: Random, steps: int = 8) -> list[Point]:
    """A line from a to b drawn by a hand that trembles by up to `amount`."""
    return [
        (
            a[0] + (b[0] - a[0]) * i / steps + rng.uniform(-amount, amount),
            a[1] + (b[1] - a[1]) * i / steps + rng.uniform(-amount, amount),
        )
        for i in range(steps + 1)
    ]


def filled(d: str, colour: str, opacity: float = 1) -> str:
    """Path data as a shape of one colour."""
    return f'<path d="{d}" fill="{colour}" opacity="{opacity:.2f}"/>'


def filtered(name: str, shapes: str, opacity: float = 1) -> str:
    """The shapes seen through one of `materials.FILTERS`."""
    return f'<g filter="url(#{name})" opacity="{opacity:.2f}">{shapes}</g>'
