"""The colour profile that a file brings, or one drawn up from the numbers it gives instead."""

import struct
from collections.abc import Mapping, Sequence

from PIL import Image

from yunyouguan.derive.curves import Curve, hybrid_log, perceptual_quantizer, power, srgb
from yunyouguan.model.file_kind import FileKind
from yunyouguan.model.file_parts import Bytes, png_chunk

D65 = (0.3127, 0.329)
SRGB_PRIMARIES = (0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
PRIMARIES: Mapping[int, tuple[float, ...]] = {
    1: SRGB_PRIMARIES,
    9: (0.708, 0.292, 0.17, 0.797, 0.131, 0.046),
    12: (0.68, 0.32, 0.265, 0.69, 0.15, 0.06),
}
"""Red, green, blue by their numbers in ITU-T H.273: screens, films (BT.2020), Display P3."""

SRGB_GAMMA, NEAR = 0.45455, 0.01
"""Who writes this into a PNG means sRGB, and no pure power of 2.2 (PNG 3, 11.3.2.5)."""
SANE_GAMMA = (0.1, 5.0)
NUMBERS, NAMED = 2, b"colrnclx"

CURVES: Mapping[int, Curve] = {
    4: power(2.2),
    5: power(2.8),
    8: power(1.0),
    16: perceptual_quantizer,
    18: hybrid_log,
}
"""From what is stored to light, by the same numbers; all others look like a screen's."""


def profile_of(image: Image.Image, data: Bytes, kind: FileKind) -> bytes | None:
    """An ICC profile; None when the colours are sRGB or nothing is known of them.

    Source: PNG 3, 12.4: cICP before iCCP before sRGB before gAMA and cHRM.
    """
    if kind is FileKind.PNG and len(numbers := png_chunk(data, b"cICP")) >= NUMBERS:
        return _by_numbers(*numbers[:NUMBERS])
    if profile := image.info.get("icc_profile"):
        return bytes(profile)
    if kind is FileKind.PNG and "srgb" not in image.info:
        return _by_measures(image.info.get("gamma"), image.info.get("chromaticity"))
    if kind in {FileKind.AVIF, FileKind.HEIC}:
        _, found, numbers = data[:].partition(NAMED)
        if found and len(numbers) > 2 * NUMBERS:
            return _by_numbers(*struct.unpack_from(">HH", numbers))
    return None


def _by_numbers(primaries: int, transfer: int) -> bytes | None:
    """As video names colours; what it does not know counts as a screen's."""
    mixed, curve = PRIMARIES.get(primaries, SRGB_PRIMARIES), CURVES.get(transfer, srgb)
    if mixed == SRGB_PRIMARIES and curve is srgb:
        return None
    return _drawn_up(mixed, D65, curve)


def _by_measures(gamma: float | None, measured: Sequence[float] | None) -> bytes | None:
    """As a PNG measures them: gAMA, and cHRM with the white first."""
    known = gamma if gamma and SANE_GAMMA[0] < gamma < SANE_GAMMA[1] else SRGB_GAMMA
    usual = (*D65, *SRGB_PRIMARIES)
    points = tuple(measured) if measured and all(0 < one < 1 for one in measured) else usual
    is_usual_gamma = abs(known - SRGB_GAMMA) < NEAR
    if is_usual_gamma and all(abs(a - b) < NEAR for a, b in zip(points, usual, strict=True)):
        return None
    curve = power(1 / known) if gamma else srgb
    return _drawn_up(points[2:], points[:2], curve)


def _drawn_up(primaries: Sequence[float], white: Sequence[float], curve: Curve) -> bytes | None:
    # numpy takes 0.1 s and 25 MB, and hardly any picture needs it here.
    from yunyouguan.derive.icc import drawn_up  # noqa: PLC0415

    return drawn_up(primaries, white, curve)
