"""Chance that is the same everywhere and every time: numbers and clouds from positions alone."""

import math

import numpy as np
from numpy.typing import NDArray

from atelier.panorama_sphere import Floats


def hashed(numbers: Floats | NDArray[np.int64]) -> Floats:
    """A number from 0 to 1 for every whole number; neighbours have nothing in common."""
    mixed = np.asarray(numbers).astype(np.int64).astype(np.uint64)
    mixed = (mixed ^ (mixed >> np.uint64(15))) * np.uint64(0x2C1B3C6D)
    mixed = (mixed ^ (mixed >> np.uint64(12))) * np.uint64(0x297A2D39)
    mixed ^= mixed >> np.uint64(15)
    return np.asarray((mixed & np.uint64(0xFFFF)) / 65535, np.float32)


def clouds(x: Floats, y: Floats, octaves: int = 3) -> Floats:
    """Soft patches over a plane, 0 to 1, the largest about one unit wide."""
    total, weight = np.zeros_like(x), 0.0
    for octave in range(octaves):
        # Turned a little each time, so that the grid beneath never shows.
        a, share = 0.7 + 1.1 * octave, 0.5**octave
        across = (x * math.cos(a) - y * math.sin(a)) * 2.0**octave + 31 * octave
        along = (x * math.sin(a) + y * math.cos(a)) * 2.0**octave + 57 * octave
        total = total + share * _patches(across, along)
        weight += share
    return np.asarray(total / weight, np.float32)


def _patches(x: Floats, y: Floats) -> Floats:
    x0, y0 = np.floor(x), np.floor(y)
    columns, rows = x0.astype(np.int64), y0.astype(np.int64)
    fx, fy = x - x0, y - y0
    fx, fy = (f * f * f * (f * (6 * f - 15) + 10) for f in (fx, fy))

    def corner(dx: int, dy: int) -> Floats:
        return hashed((columns + dx) * 7919 + (rows + dy) * 104729 + 2**40)

    upper = corner(0, 0) * (1 - fx) + corner(1, 0) * fx
    lower = corner(0, 1) * (1 - fx) + corner(1, 1) * fx
    return np.asarray(upper * (1 - fy) + lower * fy)
