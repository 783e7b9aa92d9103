"""Outlines drawn through a few points: smooth shapes, tapered brush strokes, ovals and boxes."""

import math
from collections.abc import Sequence

from atelier.motifs import Point


def _around(points: Sequence[Point], index: int, *, closed: bool) -> tuple[Point, ...]:
    last = len(points) - 1
    wanted = range(index - 1, index + 3)
    if closed:
        return tuple(points[i % (last + 1)] for i in wanted)
    return tuple(points[min(max(i, 0), last)] for i in wanted)


def smooth(points: Sequence[Point], *, closed: bool = True, ease: float = 1.0) -> str:
    """A path through every point without corners (Catmull-Rom); `ease` 0 is straight lines."""
    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for i in range(len(points) - (not closed)):
        a, b, c, d = _around(points, i, closed=closed)
        k = ease / 6
        parts.append(
            f"C{b[0] + (c[0] - a[0]) * k:.1f} {b[1] + (c[1] - a[1]) * k:.1f} "
            f"{c[0] - (d[0] - b[0]) * k:.1f} {c[1] - (d[1] - b[1]) * k:.1f} {c[0]:.1f} {c[1]:.1f}"
        )
    return "".join(parts) + ("Z" if closed else "")


def sample(points: Sequence[Point], steps: int, *, closed: bool = False) -> list[Point]:
    """`steps` + 1 points on the smooth curve, from the first point to the last (or round to it)."""
    span = len(points) - (not closed)
    row = []
    for step in range(steps + 1):
        i = min(int(step / steps * span), span - 1)
        t = step / steps * span - i
        weights = (
            (-t + 2 * t**2 - t**3) / 2,
            (2 - 5 * t**2 + 3 * t**3) / 2,
            (t + 4 * t**2 - 3 * t**3) / 2,
            (t**3 - t**2) / 2,
        )
        near = _around(points, i, closed=closed)
        row.append(
            (
                sum(w * p[0] for w, p in zip(weights, near, strict=True)),
                sum(w * p[1] for w, p in zip(weights, near, strict=True)),
            )
        )
    return row


def brush(points: Sequence[Point], width: float, nib: Sequence[float] = (0, 1, 0)) -> str:
    """A stroke along the curve as a closed path; its width eases between the nib's stations."""
    steps = max(12, 6 * len(points))
    row = sample(points, steps)
    left, right = [], []
    for i, (x, y) in enumerate(row):
        (ax, ay), (bx, by) = row[max(i - 1, 0)], row[min(i + 1, steps)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        station = min(int(i / steps * (len(nib) - 1)), len(nib) - 2)
        t = (1 - math.cos((i / steps * (len(nib) - 1) - station) * math.pi)) / 2
        half = width / 2 * (nib[station] + (nib[station + 1] - nib[station]) * t) / length
        left.append((x + (by - ay) * half, y - (bx - ax) * half))
        right.append((x - (by - ay) * half, y + (bx - ax) * half))
    return polygon([*left, *reversed(right)])


def polygon(points: Sequence[Point]) -> str:
    """A closed path with straight sides."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"


def oval(x: float, y: float, rx: float, ry: float | None = None) -> str:
    """A closed ellipse; a circle when one radius is given."""
    ry = rx if ry is None else ry
    return (
        f"M{x - rx:.1f} {y:.1f}a{rx:.1f} {ry:.1f} 0 1 1 {2 * rx:.1f} 0"
        f"a{rx:.1f} {ry:.1f} 0 1 1 {-2 * rx:.1f} 0Z"
    )


def box(x: float, y: float, width: float, height: float) -> str:
    """A closed rectangle."""
    return f"M{x:.1f} {y:.1f}h{width:.1f}v{height:.1f}h{-width:.1f}Z"


def placed(
    points: Sequence[Point], x: float, y: float, size: float, turn: float = 0
) -> list[Point]:
    """Unit points enlarged, turned clockwise by degrees and set down at (x, y)."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [(x + (px * c - py * s) * size, y + (px * s + py * c) * size) for px, py in points]


def flipped(points: Sequence[Point], axis: float = 0) -> list[Point]:
    """The points folded over the upright line x = axis."""
    return [(2 * axis - x, y) for x, y in points]


def points(text: str) -> list[Point]:
    """Points written as `x,y x,y …`."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]
