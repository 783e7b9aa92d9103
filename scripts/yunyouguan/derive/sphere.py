"""An equirectangular picture seen from its middle, straight ahead or in another direction."""

from math import pi

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SAMPLES = 1 << 18
"""Worked on at once: 1 MB for each step of the arithmetic, and a second level cache holds that."""

STRIP = 512
"""Rows of the picture that are copied at once."""

Floats = NDArray[np.float32]
Numbers = NDArray[np.uint32]
"""A pixel in each: red, green, blue and nothing, 8 bits apiece."""


def wrapped(image: Image.Image) -> Numbers:
    """Every pixel, and beyond all four edges its neighbours around the sphere.

    Args:
        image: RGB, 360° wide with the front in its middle, 180° high.
    """
    width, height = image.size
    sphere = np.empty((height + 2, width + 2), np.uint32)
    for top in range(0, height, STRIP):
        bottom = min(top + STRIP, height)
        strip = image.crop((0, top, width, bottom)).convert("RGBX").tobytes()
        sphere[top + 1 : bottom + 1, 1:-1] = np.frombuffer(strip, np.uint32).reshape(-1, width)
    # Over the pole one comes down on the other side.
    sphere[0, 1:-1] = np.roll(sphere[1, 1:-1], width // 2)
    sphere[-1, 1:-1] = np.roll(sphere[-2, 1:-1], width // 2)
    sphere[:, 0], sphere[:, -1] = sphere[:, -2], sphere[:, 1]
    return sphere


def view(sphere: Numbers, face: str, side: int) -> Image.Image:
    """A square of 90° by 90°, without glitter.

    Coarser than the picture, it is sampled twice as densely each way and then averaged: one sample
    a pixel leaps over reeds and roof tiles, and is 4 to 8 dB farther from the truth. The six faces
    of an 8,192 px panorama cost 6 CPU s so, and 1.8 without.

    Args:
        sphere: from ``wrapped``.
        face: one of ``f b l r u d``.
        side: pixels.
    """
    # A face is coarsest in its middle, where 2 / side of it are as many radians.
    finer = 2 if (sphere.shape[1] - 2) / (2 * pi) > side / 2 else 1
    seen = Image.new("RGB", (side, side))
    across = side * finer
    rows = max(1, SAMPLES // across // finer) * finer
    for top in range(0, across, rows):
        bottom = min(top + rows, across)
        pixels = _sampled(sphere, *_places(sphere, face, across, range(top, bottom)))
        strip = Image.frombytes("RGBX", (across, bottom - top), pixels.tobytes()).convert("RGB")
        seen.paste(strip.reduce(finer), (0, top // finer))
    return seen


def _places(sphere: Numbers, face: str, across: int, rows: range) -> tuple[Floats, Floats]:
    """Columns and lines of the sphere that some rows of a face show.

    Source: Pannellum 2.5.7, ``createCube``: the up face has the front at its lower edge, the down
        face at its upper one.
    """
    u = _middles(across, range(across))[None, :]
    v = _middles(across, rows)[:, None]
    one = np.ones((1, 1), np.float32)
    ways: dict[str, tuple[Floats, Floats, Floats]] = {
        "f": (u, -v, one),
        "b": (-u, -v, -one),
        "l": (-one, -v, u),
        "r": (one, -v, -u),
        "u": (u, one, v),
        "d": (u, -one, -v),
    }
    right, up, ahead = ways[face]
    height, width = sphere.shape[0] - 2, sphere.shape[1] - 2
    yaw, pitch = np.arctan2(right, ahead), np.arctan2(up, np.hypot(right, ahead))
    columns = (np.float32(0.5) + yaw / np.float32(2 * pi)) * width + np.float32(0.5)
    lines = (np.float32(0.5) - pitch / np.float32(pi)) * height + np.float32(0.5)
    return columns, lines


def _middles(across: int, pixels: range) -> Floats:
    """Of a row of pixels from -1 to 1."""
    middles = (np.arange(pixels.start, pixels.stop) + 0.5) * 2 / across - 1
    return middles.astype(np.float32)


def _sampled(sphere: Numbers, columns: Floats, lines: Floats) -> Numbers:
    """The four nearest pixels, mixed by nearness (bilinear).

    In whole numbers, two channels at a time in the halves of one: 0.15 CPU s for a face of 2,048
    px, where floats take 0.87.
    """
    left, above = columns.astype(np.int32), lines.astype(np.int32)
    x = ((columns - left) * 256).astype(np.uint32)
    y = ((lines - above) * 256).astype(np.uint32)
    stride = np.int32(sphere.shape[1])
    place = above * stride + left
    flat = sphere.reshape(-1)
    corners = [flat.take(place + step) for step in (0, 1, stride, stride + 1)]
    even = _bilinear([one & LANES for one in corners], x, y)
    odd = _bilinear([one >> EIGHT & LANES for one in corners], x, y)
    return even | odd << EIGHT


LANES, HALVES = np.uint32(0x00FF00FF), np.uint32(0x00800080)
EIGHT, WHOLE = np.uint32(8), np.uint32(256)


def _bilinear(corners: list[Numbers], x: Numbers, y: Numbers) -> Numbers:
    one, right, below, across = corners
    return _mixed(_mixed(one, right, x), _mixed(below, across, x), y)


def _mixed(one: Numbers, other: Numbers, share: Numbers) -> Numbers:
    """``share`` / 256 of the other, rounded; 255 · 256 + 128 just fits into a half."""
    mixed: Numbers = (one * (WHOLE - share) + other * share + HALVES) >> EIGHT & LANES
    return mixed
