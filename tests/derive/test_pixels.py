"""Any original, as it shall be seen: upright, sRGB, of the wanted size."""

import re

import pytest
from PIL import Image

from derive.darkroom import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    at,
    flag,
    grain,
    grey_profile,
    half,
    near,
    opened,
    saved,
)  # fmt: skip
from yunyouguan.derive.pixels import Developed, UnusableError, develop, encode, placeholder
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.picture import Format

ORIENTATION = 0x0112


def corners(image: Image.Image) -> tuple[tuple[int, ...], ...]:
    """Above left, above right, below left, below right."""
    return tuple(at(image, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75))


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """As a camera stores an upright picture that it then calls ``orientation``."""
    ways = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    return image.transpose(ways[orientation]) if orientation in ways else image


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_orientation_is_applied_once(orientation: int, kind: str) -> None:
    """However the camera was held, the picture stands upright, in every format."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    lossless = {"lossless": True} if kind == "WEBP" else {}
    content = saved(turned(flag(), orientation), kind, exif=exif, **lossless)
    seen = develop(content, half).image
    assert seen.size == (60, 40)
    wanted = (RED, GREEN, BLUE, YELLOW)
    assert all(near(*pair, by=8) for pair in zip(corners(seen), wanted, strict=True))


def test_garbled_exif_costs_nothing_but_the_orientation() -> None:
    """A photo whose EXIF block is rubbish is shown as it lies."""
    content = saved(flag(), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\xff")
    assert develop(content, half).image.size == (60, 40)


def test_moving_picture_stands_still_and_is_told() -> None:
    """The first frame is shown; staff hear that the others are not."""
    frames = [Image.new("RGB", (20, 20), colour) for colour in (RED, GREEN)]
    content = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), RED)
    assert developed.notes == ("picture.first-frame-only",)


def test_photo_with_a_second_eye_is_a_photo() -> None:
    """An MPO holds previews, not an animation."""
    content = saved(flag(), "MPO", save_all=True, append_images=[flag()])
    assert develop(content, half).notes == ()


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (saved(grain(200, 100), "JPEG")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "JPEG")[:-2], "picture.truncated"),
        (saved(grain(200, 100), "PNG")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "WEBP")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "AVIF")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "GIF")[:4000], "picture.truncated"),
        (b"", "picture.broken"),
        ("这不是图片".encode(), "picture.broken"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "picture.broken"),
        (saved(Image.new("1", (12_001, 10_000)), "PNG"), "picture.too-many-pixels"),
    ],
)
def test_unusable_file_says_why(content: bytes, rule: str) -> None:
    """Cut short, no picture, or too large to decode: never a half picture."""
    with pytest.raises(UnusableError, match=f"^{re.escape(rule)}$"):
        develop(content, half)


def test_shrinking_on_load_keeps_the_proportions() -> None:
    """A JPEG of 17 columns decodes to 3 for 2⅛: the last one counts for an eighth."""
    image = Image.new("RGB", (17, 16), RED)
    image.paste(BLUE, (16, 0, 17, 16))
    content = saved(image, "JPEG", quality=100, subsampling=0)
    red, _, blue = at(develop(content, lambda *_: (1, 1)).image, 0, 0)
    assert red > 4 * blue


def test_pixel_limit_is_ours() -> None:
    """90 megapixels are decoded without a warning, though Pillow would warn."""
    content = saved(Image.new("1", (12_000, 7_500)), "PNG")
    assert develop(content, lambda *_: (12, 8)).image.size == (12, 8)


@pytest.mark.parametrize("kind", list(Format))
def test_encoding_forgets_what_the_image_remembers(kind: Format) -> None:
    """Whatever clings to the pixels, the file holds pixels alone, and always the same bytes."""
    clean = flag().convert("RGBA") if kind is Format.WEBP else flag()
    dirty = clean.copy()
    dirty.info = {
        "icc_profile": grey_profile(1.0),
        "comment": b"secret",
        "exif": b"Exif\0\0secret",
        "dpi": (9, 9),
    }
    assert encode(dirty, kind, HOUSE, fine=False) == encode(clean, kind, HOUSE, fine=False)


def test_work_of_art_gets_more_bytes() -> None:
    """`fine` is visible in AVIF."""
    plain, fine = (encode(grain(200, 100), Format.AVIF, HOUSE, fine=one) for one in (False, True))
    assert len(fine) > len(plain) * 1.1


def test_placeholder_is_tiny() -> None:
    """A blur of 20 pixels fits into the page."""
    told = placeholder(flag(), HOUSE)
    assert told.startswith("data:image/webp;base64,")
    assert len(told) < 400


def test_developed_remembers_the_original_for_labels() -> None:
    """What stood beside the pixels is at hand, but not on the picture."""
    developed = develop(saved(flag(), "JPEG", comment=b"by hand"), half)
    assert isinstance(developed, Developed)
    assert developed.info["comment"] == b"by hand"


def test_encoded_picture_opens_again() -> None:
    """Each format holds the same picture, within what it costs."""
    for kind in (Format.AVIF, Format.JPEG):
        seen = opened(encode(flag(), kind, HOUSE, fine=False))
        pairs = zip(corners(seen), (RED, GREEN, BLUE, YELLOW), strict=True)
        assert all(near(*pair, by=8) for pair in pairs)
