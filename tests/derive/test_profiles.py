"""Colours that a file describes in numbers, against the arithmetic of colour."""

import io
import struct
from collections.abc import Callable, Sequence

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from derive.darkroom import at, matrix_profile, near, same_size, saved
from derive.liars import raw_png
from read.drawn import chunk
from yunyouguan.derive.pixels import develop

Curve = Callable[[float], float]

D65 = (0.3127, 0.329)
SRGB = (0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
P3 = (0.68, 0.32, 0.265, 0.69, 0.15, 0.06)
ADOBE = (0.64, 0.33, 0.21, 0.71, 0.15, 0.06)
BT2020 = (0.708, 0.292, 0.17, 0.797, 0.131, 0.046)

MUTED = ((200, 120, 90), (90, 140, 110), (80, 90, 150), (128, 128, 128), (255, 255, 255))
"""Colours that a screen can show, whatever they are measured against."""


def light_of(stored: float) -> float:
    """A screen's own curve."""
    return stored / 12.92 if stored <= 0.04045 else float(((stored + 0.055) / 1.055) ** 2.4)


def stored_of(light: float) -> float:
    """Back again, held between black and white."""
    held = min(1.0, max(0.0, light))
    return held * 12.92 if held <= 0.0031308 else float(1.055 * held ** (1 / 2.4) - 0.055)


def mixing(primaries: Sequence[float], white: Sequence[float] = D65) -> np.ndarray:
    """The matrix from light of three colours to X, Y, Z (SMPTE RP 177)."""
    columns = [(x / y, 1, (1 - x - y) / y) for x, y in zip(*[iter(primaries)] * 2, strict=True)]
    matrix = np.array(columns).T
    x, y = white
    return matrix * np.linalg.solve(matrix, np.array((x / y, 1, (1 - x - y) / y)))


def on_a_screen(stored: Sequence[int], primaries: Sequence[float], curve: Curve) -> tuple[int, ...]:
    """What sRGB writes for a colour of another space of the same white."""
    light = np.array([curve(one / 255) for one in stored])
    seen = np.linalg.inv(mixing(SRGB)) @ mixing(primaries) @ light
    return tuple(round(255 * stored_of(float(one))) for one in seen)


def shown(content: bytes) -> tuple[int, ...]:
    """The colour of a picture of one colour; staff hear nothing."""
    developed = develop(content, same_size)
    assert developed.notes == ()
    return at(developed.image, 0.5, 0.5)


def gamma(value: float) -> bytes:
    return chunk(b"gAMA", struct.pack(">I", round(value * 100_000)))


def measured(primaries: Sequence[float], white: Sequence[float] = D65) -> bytes:
    return chunk(b"cHRM", struct.pack(">8I", *(round(v * 100_000) for v in (*white, *primaries))))


def named(primaries: int, transfer: int) -> bytes:
    return chunk(b"cICP", bytes((primaries, transfer, 0, 1)))


def png(colour: Sequence[int], *more: bytes) -> bytes:
    return raw_png((1, 1), 8, 2, b"\0" + bytes(colour), *more)


@pytest.mark.parametrize("colour", MUTED)
@pytest.mark.parametrize(
    ("more", "primaries", "curve"),
    [
        ((gamma(1 / 2.2), measured(ADOBE)), ADOBE, lambda one: one**2.2),
        ((gamma(1 / 1.8),), SRGB, lambda one: one**1.8),
        ((gamma(1.0),), SRGB, lambda one: one),
        ((measured(P3),), P3, light_of),
        ((named(12, 13),), P3, light_of),
        ((named(9, 8),), BT2020, lambda one: one),
        ((named(1, 4),), SRGB, lambda one: one**2.2),
    ],
    ids=["Adobe RGB", "old Mac", "straight", "cHRM alone", "Display P3", "film", "old television"],
)
def test_colours_of_a_png_are_those_it_measures(
    colour: tuple[int, ...], more: tuple[bytes, ...], primaries: Sequence[float], curve: Curve
) -> None:
    """Scanners write gAMA and cHRM, new programs cICP, in place of a profile."""
    assert near(shown(png(colour, *more)), on_a_screen(colour, primaries, curve), by=2)


@pytest.mark.parametrize(
    "more",
    [
        (),
        (gamma(0.45455),),
        (gamma(0.45455), measured(SRGB)),
        (chunk(b"sRGB", b"\0"), gamma(1.0), measured(P3)),
        (named(1, 13), gamma(1.0)),
        (named(2, 2),),
        (gamma(0),),
        (measured((0, 0, 0, 0, 0, 0)),),
        (measured((0.3, 0.3, 0.3, 0.3, 0.3, 0.3)),),
        (chunk(b"cICP", b"\x0c"),),
    ],
    ids=[
        "nothing", "as sRGB", "sRGB measured", "sRGB said", "sRGB named", "unknown", "no gamma",
        "no colours", "one colour", "cut short",
    ],
)  # fmt: skip
def test_colours_that_are_srgb_or_nonsense_are_left_alone(more: tuple[bytes, ...]) -> None:
    """Not one level changes, and the stronger word counts."""
    for colour in (*MUTED, (9, 99, 199)):
        assert shown(png(colour, *more)) == colour


def test_profile_beats_measures_and_name_beats_profile() -> None:
    """As the PNG standard orders them."""
    linear = matrix_profile(
        ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141)), 1.0
    )
    grey = Image.new("RGB", (1, 1), (128, 128, 128))
    plain = saved(grey, "PNG", icc_profile=linear)
    cut = plain.index(b"iCCP") - 4
    assert near(shown(plain[:cut] + gamma(1 / 1.8) + plain[cut:]), (188,) * 3, by=1)
    assert shown(plain[:cut] + named(1, 13) + plain[cut:]) == (128, 128, 128)


@pytest.mark.parametrize("kind", ["HEIF", "AVIF"])
@pytest.mark.parametrize("colour", MUTED)
def test_colours_of_a_phone_are_those_it_names(kind: str, colour: tuple[int, ...]) -> None:
    """Display P3 by its number, without a profile."""
    content = saved(Image.new("RGB", (64, 64), colour), kind, **EXACT[kind])
    numbers = content.index(b"colrnclx") + 8
    named_p3 = content[:numbers] + struct.pack(">HH", 12, 13) + content[numbers + 4 :]
    assert near(shown(content), colour, by=2)
    assert near(shown(named_p3), on_a_screen(colour, P3, light_of), by=3)


EXACT: dict[str, dict[str, object]] = {"HEIF": {}, "AVIF": {"quality": 100, "subsampling": "4:4:4"}}


@pytest.mark.parametrize(
    ("transfer", "stored", "seen"),
    [
        (16, 0.5807, 255),
        (16, 0.5081, 186),
        (18, 0.75, 255),
        (18, 0.5, 137),
    ],
    ids=["PQ white", "PQ 100 cd/m²", "HLG white", "HLG middle"],
)
def test_photo_for_bright_screens_has_white_where_paper_is(
    transfer: int, stored: float, seen: int
) -> None:
    """White paper has 203 cd/m² there (BT.2408); what shines brighter is white, too."""
    level = round(stored * 65535)
    content = raw_png((1, 1), 16, 2, b"\0" + struct.pack(">3H", *[level] * 3), named(9, transfer))
    assert near(shown(content), (seen,) * 3, by=2)


def test_ten_bits_of_a_heic_are_scaled() -> None:
    """A quarter, a half, all."""
    for level, seen in ((0x4000, 64), (0x8000, 128), (0xFFFF, 255)):
        wide = np.full((64, 64, 3), level, "<u2").tobytes()
        out = io.BytesIO()
        pillow_heif.from_bytes("RGB;16", (64, 64), wide).save(out, quality=-1, chroma=444)
        assert near(shown(out.getvalue()), (seen,) * 3, by=1)
