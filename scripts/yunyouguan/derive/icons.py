"""The museum's seal as pictures of dots, for the home screens and tabs that cannot draw SVG."""

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import hypot
from typing import Any
from xml.etree import ElementTree as ET

from PIL import Image, ImageColor, ImageDraw

SVG = "{http://www.w3.org/2000/svg}"
FINER = 4
"""Dots drawn for one that is kept, each way: edges without steps."""
STEPS = 24
"""Straight pieces of a curve: at 512 dots no corner is seen."""
COLOURS = 24
"""Red, paper and what lies between: half the bytes of a picture of all colours."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Icon:
    """A way in which devices ask for the seal.

    Attributes:
        name: among the assets.
        size: dots of each side.
        filled: the ground reaches all edges, for devices that cut it to their own shape.
        share: of the side that the drawing takes, about the middle.
    """

    name: str
    size: int
    filled: bool = False
    share: float = 1.0


ICONS = (
    Icon("icon_32", 32),
    # iOS rounds the corners itself, and shows what is clear as black.
    Icon("icon_180", 180, filled=True, share=0.94),
    Icon("icon_192", 192),
    Icon("icon_512", 512),
    # Source: W3C Web App Manifest: a circle of two fifths of the side is never cut; the drawing
    # reaches 26 of 32 from the middle, which is 0.4 of the side.
    Icon("icon_maskable", 512, filled=True, share=0.9),
)


@lru_cache(maxsize=8)
def draw_icon(svg: bytes, icon: Icon) -> bytes:
    """A PNG; the same bytes for the same drawing.

    Args:
        svg: a square whose first shape is the ground; of paths, groups, fills and strokes only.
    """
    root = ET.fromstring(svg)  # noqa: S314  our own drawing
    side = float(root.attrib["viewBox"].split()[-1])
    shapes = list(_shapes(root, {}))
    dots = icon.size * FINER
    ground = shapes[0][1]["fill"]
    red, green, blue = ImageColor.getrgb(ground)[:3]
    # Clear dots have the ground's colour, or its edges would darken where both mix.
    sheet = Image.new("RGBA", (dots, dots), (red, green, blue, 255 * icon.filled))
    pen = ImageDraw.Draw(sheet)
    scale = dots / side * icon.share
    move = dots * (1 - icon.share) / 2
    for way, told in shapes:
        lines = [[(x * scale + move, y * scale + move) for x, y in line] for line in _lines(way)]
        _paint(pen, lines, told, scale)
    out = io.BytesIO()
    small = sheet.reduce(FINER)
    # The clear kind of palette would leave a filled icon a hair from solid.
    small = small.convert("RGB") if icon.filled else small
    small.quantize(COLOURS, Image.Quantize.FASTOCTREE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _shapes(node: ET.Element, told: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Every path with what it and the groups round it say of its looks."""
    for child in node:
        said = {**told, **child.attrib}
        if child.tag == f"{SVG}path":
            yield said["d"], said
        yield from _shapes(child, said)


def _paint(
    pen: ImageDraw.ImageDraw, lines: Iterable[list[Point]], told: dict[str, str], scale: float
) -> None:
    for line in lines:
        if told.get("fill") != "none":
            pen.polygon(line, told["fill"])
        if "stroke" in told:
            _stroke(pen, line, told["stroke"], float(told["stroke-width"]) * scale / 2)


def _stroke(pen: ImageDraw.ImageDraw, line: list[Point], colour: str, half: float) -> None:
    """With round ends and joints. Pillow's own slanted lines are thinner than they should be."""
    for x, y in line:
        pen.ellipse((x - half, y - half, x + half, y + half), colour)
    for (x, y), (to_x, to_y) in pairwise(line):
        far = hypot(to_x - x, to_y - y) or 1
        over, up = (to_y - y) / far * half, (x - to_x) / far * half
        pen.polygon(
            [(x + over, y + up), (to_x + over, to_y + up),
             (to_x - over, to_y - up), (x - over, y - up)], colour,
        )  # fmt: skip


def _lines(way: str) -> list[list[Point]]:
    """The path as lines of short straight pieces."""
    # fontTools reads every way of writing a path; imported here, it costs nobody else.
    from fontTools.pens import recordingPen as pens  # noqa: PLC0415, N813
    from fontTools.svgLib import path as paths  # noqa: PLC0415

    # fontTools declares no types for these.
    makers: Any = pens
    reader: Any = paths
    record = makers.RecordingPen()
    reader.parse_path(way, record)
    lines: list[list[Point]] = []
    for command, points in record.value:
        if command == "moveTo":
            lines.append([points[0]])
        elif command == "lineTo":
            lines[-1].append(points[0])
        elif command in {"qCurveTo", "curveTo"}:
            lines[-1] += _curve((lines[-1][-1], *points))
        elif command == "closePath":
            lines[-1].append(lines[-1][0])
    return lines


def _curve(points: tuple[Point, ...]) -> Iterator[Point]:
    """Points of a Bézier curve of any degree, without its first."""
    for step in range(1, STEPS + 1):
        part, left = step / STEPS, list(points)
        while len(left) > 1:
            left = [
                (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
                for a, b in pairwise(left)
            ]
        yield left[0]
