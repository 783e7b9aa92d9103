"""Larger paper-cut ornament from motifs: medallion frame, lattice window, cloud, water band."""

import math

from atelier.materials import FILTERS, cut_paper, paper, seal
from atelier.motifs import (
    CUT,
    STAYS,
    Point,
    arc,
    crescent,
    crescents,
    drop,
    flower,
    line,
    polar,
    ring,
    slit,
    spaced,
    stays,
    strand,
    turned,
)
from atelier.sheet import Sheet


def medallion(cx: float, cy: float, r: float, scallops: int = 36) -> str:
    """团花 frame: a scalloped hoop, 0.86 r to r, with moons, drops and teeth; empty inside."""
    bump = math.pi * r * 0.96 / scallops
    edge = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{bump:.1f}" fill="{STAYS}"/>'
        for x, y in arc(cx, cy, r * 0.945, 0, 360 - 360 / scallops, scallops - 1)
    )
    hoop = ring(cx, cy, r * 0.91, r * 0.09)
    moons = turned(crescent(*polar(cx, cy, r * 0.965, -90), r * 0.085), cx, cy, scallops)
    petals = turned(drop(*polar(cx, cy, r * 0.9, -90), r * 0.045, -90, 0.36), cx, cy, scallops * 2)
    saw = _sawn(arc(cx, cy, r * 0.866, 360, 0, 240)[::-1], r * 0.026)
    return edge + hoop + moons + petals + saw


def lattice(x: float, y: float, width: float, height: float, cell: float, bar: float = 9) -> str:
    """A lattice window 步步锦: a frame and stepped bars on an opening; holds together."""
    columns, rows = max(1, round(width / cell)), max(1, round(height / cell))
    dx, dy = width / columns, height / rows
    bars = []
    for row in range(rows + 1):
        for column in range(columns):
            x0, y0 = x + column * dx, y + row * dy
            bars.append(f"M{x0:.1f} {y0:.1f}h{dx:.1f}")
    for row in range(rows):
        bars += [
            f"M{x + column * dx / 2:.1f} {y + row * dy:.1f}v{dy:.1f}"
            for column in range(columns * 2 + 1)
            if (column + row) % 2 == 0
        ]
    opening = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{CUT}"/>'
    frame = strand(f"M{x} {y}h{width}v{height}h{-width}Z", bar * 2.2)
    return opening + strand("".join(bars), bar) + frame


def cloud(x: float, y: float, size: float, *, flip: bool = False) -> str:
    """A 如意 cloud, head at (x, y), tail trailing right for 2.2 sizes (left when flipped)."""
    body = stays(
        "M-1 .42C-1.35 .4-1.4-.1-1.02-.16C-1.1-.62-.5-.72-.36-.4C-.2-.98.66-.9.62-.28"
        "C.86-.42 1.14-.2 1 .06C1.4-.04 1.9.1 2.2.42C1.7.28 1.2.36.9.42Z"
    )
    swirl = (
        "M-.78 .2C-1.02 .16-1-.06-.84-.04C-.72-.02-.74 .1-.82 .08M-.2 .22C-.42 0-.3-.46.06-.5"
        "C.4-.5.42-.02.14-.02C-.02-.02-.02-.24.1-.24M.62 .2C.6 .02.8-.1.9.04"
        "M.98 .26C1.2.2 1.4.2 1.6.26"
    )
    mirror = -size if flip else size
    return f'<g transform="translate({x} {y}) scale({mirror} {size})">{body}{slit(swirl, 0.07)}</g>'


def water(x: float, y: float, width: float, rows: int, scale: float) -> str:
    """A band of fish-scale waves 鱼鳞水波 from y down, each row 0.42 of a scale lower."""
    count = math.ceil(width / scale)
    shapes = []
    for row in range(rows):
        shift = (row % 2) * scale / 2
        for i in range(-1, count + 1):
            cx = x + shift + (i + 0.5) * scale
            cy = y + scale / 2 + row * scale * 0.42
            disc = line(arc(cx, cy, scale / 2, 180, 360), closed=True)
            shapes.append(stays(disc + f"M{cx - scale / 2} {cy}h{scale}v{scale * 0.3}h{-scale}Z"))
            shapes += [
                slit(line(arc(cx, cy, scale * k, 200, 340)), scale * 0.05) for k in (0.36, 0.22)
            ]
            shapes.append(f'<circle cx="{cx}" cy="{cy}" r="{scale * 0.07}" fill="{CUT}"/>')
    return "".join(shapes)


def frame(x: float, y: float, width: float, height: float, band: float) -> str:
    """A rectangular border of width `band`: moons along it, teeth inside, corner flowers.

    Draw it last: it trims what sticks out.
    """
    w, h, b = width, height, band
    outer = f"M{x} {y}h{w}v{h}h{-w}Z"
    inner = f"M{x + b} {y + b}h{w - 2 * b}v{h - 2 * b}h{-(w - 2 * b)}Z"
    shapes = [
        f'<path d="M-99-99H9999V9999H-99Z{outer}" fill="{CUT}" fill-rule="evenodd"/>',
        f'<path d="{outer}{inner}" fill="{STAYS}" fill-rule="evenodd"/>',
    ]
    m = b / 2
    sides = (
        [(x + b * 1.6, y + m), (x + w - b * 1.6, y + m)],
        [(x + w - m, y + b * 1.6), (x + w - m, y + h - b * 1.6)],
        [(x + w - b * 1.6, y + h - m), (x + b * 1.6, y + h - m)],
        [(x + m, y + h - b * 1.6), (x + m, y + b * 1.6)],
    )
    shapes += [crescents(side, b * 0.72, b * 0.52) for side in sides]
    edges = (
        [(x + b, y + b), (x + w - b, y + b)],
        [(x + w - b, y + b), (x + w - b, y + h - b)],
        [(x + w - b, y + h - b), (x + b, y + h - b)],
        [(x + b, y + h - b), (x + b, y + b)],
    )
    shapes += [_sawn(edge, b * 0.3) for edge in edges]
    corners = ((x + m, y + m), (x + w - m, y + m), (x + m, y + h - m), (x + w - m, y + h - m))
    shapes += [flower(cx, cy, b * 0.4, 8) for cx, cy in corners]
    return "".join(shapes)


def _sawn(edge: list[Point], size: float) -> str:
    """Teeth of paper growing inwards from an inner edge."""
    return "".join(
        f'<path transform="translate({px:.1f} {py:.1f}) rotate({a:.1f})" fill="{STAYS}" '
        f'd="M{-size * 0.5:.1f} -2L{size * 0.5:.1f} -2L0 {size * 0.8:.1f}Z"/>'
        for px, py, a in spaced(edge, size)
    )


def mounted(shapes: str, width: int, height: int) -> Sheet:
    """A paper-cut laid on paper, signed with the village's small seal at the lower right."""
    size = 64
    body = (
        paper(width, height)
        + cut_paper(shapes, width, height)
        + seal("南丰", width - size * 1.3, height - size * 1.7, size * 1.25)
    )
    return Sheet(width, height, body, FILTERS)
