"""One sheet of red paper: what stays, how bodies part, what fills them, how it is laid."""

import zlib
from collections.abc import Sequence

from atelier.materials import FILTERS, PAPER, paper, seal
from atelier.motifs import CUT, STAYS, Point, hole, stays, strand
from atelier.sheet import Sheet

RED = "#a3231b"

# Without fibres: grain over 3 Mpx costs more bytes than a picture may weigh.
KNIFE = (
    '<filter id="knife" x="-2%" y="-2%" width="104%" height="104%" '
    'color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".02" '
    'numOctaves="2" seed="3"/><feDisplacementMap in="SourceGraphic" scale="3" '
    'xChannelSelector="R" yChannelSelector="G" result="cut"/><feGaussianBlur stdDeviation="5"/>'
    '<feOffset dx="6" dy="9" result="o"/><feFlood flood-color="#4a2d18" flood-opacity=".36"/>'
    '<feComposite in2="o" operator="in" result="far"/><feGaussianBlur in="cut" stdDeviation="1.6"/>'
    '<feOffset dx="2" dy="3" result="p"/><feFlood flood-color="#4a2d18" flood-opacity=".5"/>'
    '<feComposite in2="p" operator="in" result="near"/><feMerge><feMergeNode in="far"/>'
    '<feMergeNode in="near"/><feMergeNode in="cut"/></feMerge></filter>'
)


def papercut(shapes: str, width: int, height: int, *, mottled: bool = True) -> Sheet:
    """A picture cut from one red sheet and laid on paper; in painter's order, white stays.

    A ground of one even colour (not `mottled`) lets a very large sheet fit its bytes.
    """
    even = f'<rect width="{width}" height="{height}" fill="{PAPER}"/>'
    ground = paper(width, height) if mottled else even
    return Sheet(
        width,
        height,
        f'{ground}<mask id="knifed" maskUnits="userSpaceOnUse" x="0" y="0" '
        f'width="{width}" height="{height}">{shapes}</mask><g filter="url(#knife)"><rect '
        f'width="{width}" height="{height}" fill="{RED}" mask="url(#knifed)"/></g>'
        f"{seal('南丰', width - 88, height - 116, 84)}",
        KNIFE + FILTERS,
    )


def body(
    d: str, ornament: str = "", *, gap: float = 9, edge: float = 12, bridge: float = 210
) -> str:
    """Paper in front of other paper: a broken cut parts it, and bridges hold the sheet together.

    The ornament (holes) shows only inside the outline and leaves an edge whole.
    """
    parting = (
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{2 * gap}" '
        f'stroke-linecap="round" stroke-dasharray="{bridge} {2 * gap + 14}"/>'
    )
    if not ornament:
        return parting + stays(d)
    name = f"b{zlib.crc32((d + ornament).encode()):08x}"
    return (
        f'{parting}{stays(d)}<clipPath id="{name}"><path d="{d}"/></clipPath>'
        f'<g clip-path="url(#{name})">{ornament}{strand(d, 2 * edge)}</g>'
    )


def open_shape(d: str, edge: float = 12, gap: float = 8) -> str:
    """A shape drawn by its outline alone, as faces and hands are; parted from what lies under."""
    return (
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{edge + 2 * gap}" '
        f'stroke-dasharray="150 {gap + 10}"/>{hole(d)}{strand(d, edge)}'
    )


def rows(area: Sequence[float], pitch: float, mark: str) -> str:
    """Marks (drawn at the origin) in staggered rows over the area x, y, width, height."""
    x, y, width, height = area
    out = []
    for row in range(int(height / pitch) + 2):
        shift = pitch / 2 * (row % 2)
        for column in range(int(width / pitch) + 2):
            left, top = x + column * pitch + shift, y + row * pitch * 0.87
            out.append(f'<g transform="translate({left:.1f} {top:.1f})">{mark}</g>')
    return "".join(out)


def coins(area: Sequence[float], pitch: float, bar: float = 8) -> str:
    """A window of interlaced rings 套钱纹 in the area x, y, width, height."""
    x, y, width, height = area
    name = f"c{zlib.crc32(repr((area, pitch)).encode()):08x}"
    rings = "".join(
        f'<circle cx="{x + i * pitch:.1f}" cy="{y + j * pitch:.1f}" r="{pitch * 0.71:.1f}"/>'
        for i in range(int(width / pitch) + 2)
        for j in range(int(height / pitch) + 2)
    )
    opening = f"M{x} {y}h{width}v{height}h{-width}Z"
    return (
        f'{hole(opening)}<clipPath id="{name}"><path d="{opening}"/></clipPath>'
        f'<g clip-path="url(#{name})" fill="none" stroke="{STAYS}" stroke-width="{bar}">{rings}</g>'
        f"{strand(opening, 2 * bar)}"
    )


def ties(places: Sequence[tuple[Point, Point]], width: float = 10) -> str:
    """Short strips that hold a piece the knife would otherwise free."""
    return "".join(strand(f"M{a:.0f} {b:.0f}L{c:.0f} {d:.0f}", width) for (a, b), (c, d) in places)
