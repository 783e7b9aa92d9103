"""Greys of any depth."""

import struct

import numpy as np
import pytest
from PIL import Image

from derive.darkroom import GREEN, at, grey_profile, near, same_size, saved
from derive.liars import claimed, raw_png
from read.drawn import chunk
from yunyouguan.derive.greys import STRIP
from yunyouguan.derive.pixels import develop

HIGHEST, SIGNED_HIGHEST, LOWEST, COLOURS = 281, 341, 340, 262


def tiff_of(values: np.ndarray, **tags: object) -> bytes:
    """A scan of one row of these values."""
    return saved(Image.fromarray(np.atleast_2d(values)), "TIFF", **tags)


def greys(content: bytes) -> list[int]:
    """What a visitor sees of each pixel of the first row."""
    image = develop(content, same_size).image
    assert image.mode == "RGB"
    seen = [image.getpixel((x, 0)) for x in range(image.width)]
    assert all(isinstance(one, tuple) and len(set(one)) == 1 for one in seen)
    return [one[0] for one in seen if isinstance(one, tuple)]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled(kind: str) -> None:
    """Every 257th of 65,536 greys is one of 256."""
    ramp = (np.arange(256) * 257).astype(np.uint16)
    assert greys(saved(Image.fromarray(ramp[None, :]), kind)) == list(range(256))


def test_dark_scan_stays_dark() -> None:
    """White is what the depth says, not the brightest pixel."""
    assert greys(tiff_of(np.array((0, 257, 2570), np.uint16))) == [0, 1, 10]
    dark = tiff_of(np.array((0, 257, 2570), np.uint16), tiffinfo={HIGHEST: 2570})
    assert greys(dark) == [0, 1, 10]


@pytest.mark.parametrize("tag", [HIGHEST, SIGNED_HIGHEST])
def test_twelve_bits_in_a_field_of_sixteen_are_white_at_4095(tag: int) -> None:
    """A scanner says so by a highest value of all ones."""
    content = tiff_of(np.array((0, 2048, 4095), np.uint16), tiffinfo={tag: 4095})
    assert greys(content) == [0, 128, 255]


def test_twelve_bits_packed_together_are_white_at_4095() -> None:
    """Three bytes for two pixels."""
    assert greys(twelve_bits(0, 2048, 4095, 16)) == [0, 128, 255, 1]


def twelve_bits(*values: int) -> bytes:
    """A TIFF of one row, written by hand: Pillow writes no such depth."""
    bits = "".join(f"{one:012b}" for one in values)
    pixels = int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8))
    fields = (
        (256, len(values)), (257, 1), (258, 12), (259, 1), (262, 1),
        (273, 8), (277, 1), (278, 1), (279, len(pixels)),
    )  # fmt: skip
    table = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in fields)
    where = 8 + len(pixels) + len(pixels) % 2
    head = b"II*\0" + struct.pack("<I", where) + pixels + bytes(len(pixels) % 2)
    return head + struct.pack("<H", len(fields)) + table + bytes(4)


def test_scan_of_a_negative_is_turned_round() -> None:
    """In sixteen bits as in eight, zero may mean white."""
    for values in (np.array((0, 65535), np.uint16), np.array((0, 255), np.uint8)):
        content = tiff_of(values)
        field = struct.pack("<HHI", COLOURS, 3, 1)
        assert greys(content) == [0, 255]
        assert greys(claimed(content, field, len(field), "<H", 0)) == [255, 0]


def test_big_end_first_is_the_same_picture() -> None:
    """Macs wrote the other byte first."""
    rows = np.array(((0, 0x8080, 0xFFFF),), ">u2")
    assert greys(saved(Image.frombytes("I;16B", (3, 1), rows.tobytes()), "TIFF")) == [0, 128, 255]


@pytest.mark.parametrize(
    ("values", "seen"),
    [
        ((0.0, 0.5, 1.0), [0, 128, 255]),
        ((0.0, 128.0, 255.0), [0, 128, 255]),
        ((0.0, 32768.0, 65535.0), [0, 128, 255]),
        ((-1.0, 0.0, 1.0), [0, 128, 255]),
        ((0.0, float("nan"), 1.0), [0, 0, 255]),
    ],
)
def test_fractions_are_scaled_by_the_likeliest_white(
    values: tuple[float, ...], seen: list[int]
) -> None:
    """One, 255 or 65,535, whichever is the first that holds them all."""
    assert greys(tiff_of(np.array(values, np.float32))) == seen


def test_fractions_that_declare_their_white_are_believed() -> None:
    """However dark the picture is."""
    told = {LOWEST: 0.0, SIGNED_HIGHEST: 10.0}
    assert greys(tiff_of(np.array((0.0, 1.0, 5.0), np.float32), tiffinfo=told)) == [0, 26, 128]


def test_wide_whole_numbers_are_scaled() -> None:
    """Thirty-two bits that hold sixteen."""
    assert greys(tiff_of(np.array((0, 32768, 65535), np.int32))) == [0, 128, 255]


def test_scan_larger_than_a_strip_is_whole() -> None:
    """It is worked on piece by piece, and no row is lost between."""
    rows = 3 * STRIP // 2_000
    ramp = np.linspace(0, 65535, rows).astype(np.uint16)
    image = Image.fromarray(np.repeat(ramp[:, None], 2_000, axis=1))
    seen = develop(saved(image, "TIFF"), lambda *_: (2, rows)).image
    column = np.asarray(seen)[:, 0, 0].astype(int)
    wanted = ramp.astype(float) * 255 / 65535
    assert float(np.abs(column - wanted).max()) <= 1.0


def test_see_through_grey_in_sixteen_bits_is_a_hole() -> None:
    """One of 65,536 greys, and not its neighbours that become the same of 256."""
    row = b"\0" + struct.pack(">4H", 300, 301, 65535, 0)
    content = raw_png((4, 1), 16, 0, row, chunk(b"tRNS", struct.pack(">H", 300)))
    seen = develop(content, same_size).image
    assert [seen.getpixel((x, 0)) for x in range(4)] == [
        (0, 0, 0, 0),
        (1, 1, 1, 255),
        (255, 255, 255, 255),
        (0, 0, 0, 255),
    ]


@pytest.mark.parametrize(
    ("colours", "stored", "seen"),
    [
        (2, (0x1234, 0x8000, 0xFFFF), (0x12, 0x80, 0xFF)),
        (6, (0x1234, 0x8000, 0xFFFF, 0x8000), (0x12, 0x80, 0xFF, 0x80)),
        (4, (0x8000, 0x4000), (0x80, 0x80, 0x80, 0x40)),
    ],
    ids=["RGB", "RGBA", "grey with alpha"],
)
def test_sixteen_bits_of_several_channels_are_scaled(
    colours: int, stored: tuple[int, ...], seen: tuple[int, ...]
) -> None:
    """In colour and with alpha, in a PNG."""
    content = raw_png((1, 1), 16, colours, b"\0" + struct.pack(f">{len(stored)}H", *stored))
    image = develop(content, same_size).image
    shown = image.getpixel((0, 0))
    assert isinstance(shown, tuple)
    assert near(shown, seen, by=1)


def test_deep_grey_with_a_profile_is_both() -> None:
    """Scaled, then brightened as the profile says: half of all light is 188 on a screen."""
    half_light = tiff_of(np.array((0x8000, 0xFFFF), np.uint16), icc_profile=grey_profile(1.0))
    assert greys(half_light) == pytest.approx([188, 255], abs=1)


def test_grey_with_alpha_keeps_its_profile() -> None:
    """Three channels by then, and still grey."""
    content = saved(Image.new("LA", (4, 4), (128, 200)), "PNG", icc_profile=grey_profile(1.0))
    developed = develop(content, same_size)
    assert near(at(developed.image, 0.5, 0.5), (188, 188, 188, 200), by=2)
    assert developed.notes == ()


def test_colours_with_a_grey_profile_are_left_alone() -> None:
    """It cannot be meant, and staff hear of it."""
    content = saved(Image.new("RGB", (4, 4), GREEN), "PNG", icc_profile=grey_profile(1.0))
    developed = develop(content, same_size)
    assert at(developed.image, 0.5, 0.5) == GREEN
    assert developed.notes == ("picture.bad-profile",)
