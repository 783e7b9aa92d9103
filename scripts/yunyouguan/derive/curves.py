"""From what a file stores to light: the curves of screens, cameras and films."""

import math
from collections.abc import Callable

Curve = Callable[[float], float]
"""Both ends 0 to 1; light above 1 is cut off."""

SRGB_KNEE = 0.04045

PAPER_WHITE = 203
"""Candela a square metre of white paper in pictures for bright screens (ITU-R BT.2408)."""
PQ_PEAK, PQ_M1, PQ_M2, PQ_C = 10_000, 2610 / 16384, 2523 / 32, (3424 / 4096, 2413 / 128, 2392 / 128)
HLG_PEAK, HLG_GAMMA, HLG_KNEE = 1_000, 1.2, 0.5
HLG_A, HLG_B, HLG_C = 0.17883277, 0.28466892, 0.55991073


def srgb(stored: float) -> float:
    """A screen's own (IEC 61966-2-1)."""
    return stored / 12.92 if stored <= SRGB_KNEE else float(((stored + 0.055) / 1.055) ** 2.4)


def power(exponent: float) -> Curve:
    """A plain gamma."""
    return lambda stored: stored**exponent


def perceptual_quantizer(stored: float) -> float:
    """Light for bright screens, with white paper as white (ITU-R BT.2100, table 4)."""
    c1, c2, c3 = PQ_C
    root = stored ** (1 / PQ_M2)
    light = (max(root - c1, 0) / (c2 - c3 * root)) ** (1 / PQ_M1)
    return float(light) * PQ_PEAK / PAPER_WHITE


def hybrid_log(stored: float) -> float:
    """The same from the other curve of bright screens (ITU-R BT.2100, table 5)."""
    if stored <= HLG_KNEE:
        scene = stored**2 / 3
    else:
        scene = (math.exp((stored - HLG_C) / HLG_A) + HLG_B) / 12
    return float(scene**HLG_GAMMA) * HLG_PEAK / PAPER_WHITE
