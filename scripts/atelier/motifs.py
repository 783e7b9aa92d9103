"""Paper-cut motifs, as SVG shapes for `materials.cut_paper`: white stays, black is cut away.

Angles are degrees, 0 to the right, growing clockwise as SVG's y does. A curve is a list of points.
"""

import itertools
import math
from collections.abc import Sequence

Point = tuple[float, float]

STAYS = "#fff"
CUT = "#000"


def polar(cx: float, cy: float, r: float, angle: float) -> Point:
    """The point at `angle` on the circle."""
    return cx + r * math.cos(math.radians(angle)), cy + r * math.sin(math.radians(angle))


def arc(cx: float, cy: float, r: float, start: float, end: float, steps: int = 48) -> list[Point]:
    """Points along a circle from `start` to `end`, both included."""
    return [polar(cx, cy, r, start + (end - start) * i / steps) for i in range(steps + 1)]


def bezier(a: Point, b: Point, c: Point, d: Point, steps: int = 32) -> list[Point]:
    """Points along a cubic curve, both ends included."""
    curve = []
    for i in range(steps + 1):
        t = i / steps
        w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        curve.append(
            (
                sum(k * p[0] for k, p in zip(w, (a, b, c, d), strict=True)),
                sum(k * p[1] for k, p in zip(w, (a, b, c, d), strict=True)),
            )
        )
    return curve


def spaced(curve: Sequence[Point], pitch: float) -> list[tuple[float, float, float]]:
    """(x, y, angle) at about every `pitch` along the curve, ends included, evenly."""
    lengths = [0.0]
    for (x0, y0), (x1, y1) in itertools.pairwise(curve):
        lengths.append(lengths[-1] + math.hypot(x1 - x0, y1 - y0))
    count = max(1, round(lengths[-1] / pitch))
    places, i = [], 0
    for k in range(count + 1):
        want = lengths[-1] * k / count
        while i < len(curve) - 2 and lengths[i + 1] < want:
            i += 1
        (x0, y0), (x1, y1) = curve[i], curve[i + 1]
        t = (want - lengths[i]) / ((lengths[i + 1] - lengths[i]) or 1)
        places.append(
            (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, math.degrees(math.atan2(y1 - y0, x1 - x0)))
        )
    return places


def stays(d: str, gap: float = 0) -> str:
    """Paper in the shape of `d`; `gap` first cuts a line round it, to part it from those under."""
    cut = f' stroke="{CUT}" stroke-width="{2 * gap}" paint-order="stroke"' if gap else ""
    return f'<path d="{d}" fill="{STAYS}" stroke-linejoin="round"{cut}/>'


def hole(d: str) -> str:
    """A hole in the shape of path `d`."""
    return f'<path d="{d}" fill="{CUT}"/>'


def slit(d: str, width: float = 6, bridge: float = 0, every: float = 120) -> str:
    """A cut line along `d`; `bridge` is left uncut after each `every`, so the sheet holds."""
    dash = f' stroke-dasharray="{every - bridge} {bridge + width}"' if bridge else ""
    return (
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{width}" '
        f'stroke-linecap="round" stroke-linejoin="round"{dash}/>'
    )


def strand(d: str, width: float = 10) -> str:
    """A strip of paper along `d`."""
    return (
        f'<path d="{d}" fill="none" stroke="{STAYS}" stroke-width="{width}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def line(curve: Sequence[Point], *, closed: bool = False) -> str:
    """Path data through the points."""
    return (
        "M"
        + "L".join(
            f"{x:.3g} {y:.3g}" if abs(x) + abs(y) < 9 else f"{x:.1f} {y:.1f}" for x, y in curve
        )
        + ("Z" if closed else "")
    )


def crescent(x: float, y: float, length: float, angle: float = 0, fat: float = 0.34) -> str:
    """月牙纹: a moon-shaped hole, middle at (x, y), its back to the left of `angle`."""
    h, f = length / 2, length * fat
    return (
        f'<path transform="translate({x:.1f} {y:.1f}) rotate({angle:.1f})" fill="{CUT}" '
        f'd="M{-h} 0Q0 {-2 * f} {h} 0Q0 {-0.7 * f} {-h} 0Z"/>'
    )


def crescents(curve: Sequence[Point], pitch: float, length: float, turn: float = 0) -> str:
    """A row of crescents along a curve."""
    return "".join(crescent(x, y, length, a + turn) for x, y, a in spaced(curve, pitch))


def teeth(curve: Sequence[Point], pitch: float, depth: float) -> str:
    """锯齿纹: pointed cuts to the right of the curve as it runs (negative depth: to the left)."""
    return "".join(
        f'<path transform="translate({x:.1f} {y:.1f}) rotate({a:.1f})" fill="{CUT}" '
        f'd="M{-pitch * 0.34:.1f} 0L{pitch * 0.34:.1f} 0L{pitch * 0.1:.1f} {depth}Z"/>'
        for x, y, a in spaced(curve, pitch)
    )


def dots(curve: Sequence[Point], pitch: float, r: float) -> str:
    """Round holes along a curve."""
    return "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r}" fill="{CUT}"/>'
        for x, y, _ in spaced(curve, pitch)
    )


def drop(x: float, y: float, length: float, angle: float, fat: float = 0.3, fill: str = CUT) -> str:
    """A drop or petal, its point at (x, y), growing towards `angle`."""
    w = length * fat
    return (
        f'<path transform="translate({x:.1f} {y:.1f}) rotate({angle:.1f})" fill="{fill}" d="M0 0C'
        f"{length * 0.3:.1f} {-w:.1f} {length} {-w * 1.3:.1f} {length} 0C{length} {w * 1.3:.1f} "
        f'{length * 0.3:.1f} {w:.1f} 0 0Z"/>'
    )


def flower(x: float, y: float, r: float, petals: int = 6, turn: float = -90) -> str:
    """A cut-out flower: petals as holes round a heart that stays."""
    holes = "".join(
        drop(*polar(x, y, r * 0.26, turn + 360 * i / petals), r * 0.74, turn + 360 * i / petals)
        for i in range(petals)
    )
    return holes + f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r * 0.11:.1f}" fill="{CUT}"/>'


def ring(cx: float, cy: float, r: float, width: float) -> str:
    """A hoop of paper, `r` to the middle of its width."""
    return (
        f'<circle cx="{cx}" cy="{cy}" r="{r}" fill="none" stroke="{STAYS}" stroke-width="{width}"/>'
    )


def mirrored(shapes: str, axis: float) -> str:
    """The shapes, and again folded over the upright line x = axis."""
    return f'{shapes}<g transform="translate({2 * axis} 0) scale(-1 1)">{shapes}</g>'


def turned(shapes: str, cx: float, cy: float, times: int) -> str:
    """The shapes repeated round a centre, as folded paper unfolds."""
    return "".join(
        f'<g transform="rotate({360 * i / times:.2f} {cx} {cy})">{shapes}</g>' for i in range(times)
    )
