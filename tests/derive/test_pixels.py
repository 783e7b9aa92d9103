"""Any original, as it shall be seen: upright, sRGB, of the wanted size."""

import io
import mmap
import random
import re
from dataclasses import replace
from pathlib import Path

import pillow_heif
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
    same_size,
    saved,
)  # fmt: skip
from derive.liars import claimed, images_made, png_of
from read.drawn import claimed_gif, claimed_webp
from yunyouguan.derive.pixels import UnusableError, develop, encode, placeholder
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


def turned_exif(orientation: int) -> Image.Exif:
    """An EXIF block that says how the camera was held."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return exif


@pytest.mark.parametrize("orientation", [*range(9), 99])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_orientation_is_applied_once(orientation: int, kind: str) -> None:
    """However the camera was held, the picture stands upright, in every format."""
    lossless = {"lossless": True} if kind == "WEBP" else {}
    content = saved(turned(flag(), orientation), kind, exif=turned_exif(orientation), **lossless)
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


@pytest.mark.parametrize("kind", ["WEBP", "AVIF", "PNG", "TIFF"])
def test_first_of_several_frames_or_pages_is_shown(kind: str) -> None:
    """In every format that can hold several."""
    frames = [Image.new("RGB", (20, 20), colour) for colour in (RED, GREEN)]
    content = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    developed = develop(content, half)
    assert near(at(developed.image, 0.5, 0.5), RED, by=12)
    assert developed.notes == ("picture.first-frame-only",)


def test_smaller_copies_in_a_scan_are_no_pages() -> None:
    """Scanners put a thumbnail behind the page."""
    copy = flag(30, 20)
    copy.encoderinfo = {"tiffinfo": {254: 1}}
    content = saved(flag(), "TIFF", save_all=True, append_images=[copy])
    assert develop(content, half).notes == ()


def test_photo_that_others_lie_beside_is_the_chosen_one() -> None:
    """A HEIC names the picture that is meant; staff hear of the rest."""
    photos = pillow_heif.from_pillow(Image.new("RGB", (80, 80), GREEN))
    photos.add_from_pillow(flag(120, 80))
    out = io.BytesIO()
    photos.save(out, primary_index=1, quality=-1, chroma=444, matrix_coefficients=0)
    developed = develop(out.getvalue(), half)
    assert developed.original == (120, 80)
    assert corners(developed.image) == (RED, GREEN, BLUE, YELLOW)
    assert developed.notes == ("picture.first-frame-only",)


def test_what_exif_says_of_a_heic_is_not_obeyed_again() -> None:
    """The turning box counts, and EXIF in the same file often repeats it."""
    content = bytearray(saved(flag(), "HEIF", exif=turned_exif(6)))
    at_box = content.index(b"irot")
    content[at_box + 4] = 0  # the box says that it lies as it should be seen
    seen = develop(bytes(content), same_size).image
    assert (seen.size, corners(seen)) == ((120, 80), (RED, GREEN, BLUE, YELLOW))


def test_photo_with_a_second_eye_is_a_photo() -> None:
    """An MPO holds previews, not an animation."""
    content = saved(flag(), "MPO", save_all=True, append_images=[Image.new("RGB", (120, 80))])
    developed = develop(content, half)
    assert developed.notes == ()
    seen = zip(corners(developed.image), (RED, GREEN, BLUE, YELLOW), strict=True)
    assert all(near(*pair, by=8) for pair in seen)


def test_map_of_brightness_behind_a_photo_is_left_out() -> None:
    """Ultra HDR: a second JPEG follows, for screens that shine brighter."""
    packet = b'http://ns.adobe.com/xap/1.0/\0<x hdrgm:Version="1.0"/>'
    told = b"\xff\xe1" + (2 + len(packet)).to_bytes(2) + packet
    photo = saved(flag(), "JPEG")
    content = photo[:2] + told + photo[2:] + saved(Image.new("L", (30, 20)), "JPEG")
    developed = develop(content, half)
    assert developed.notes == ()
    seen = zip(corners(developed.image), (RED, GREEN, BLUE, YELLOW), strict=True)
    assert all(near(*pair, by=8) for pair in seen)


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (saved(grain(200, 100), "JPEG")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "JPEG")[:-2], "picture.truncated"),
        (saved(grain(200, 100), "PNG")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "WEBP")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "AVIF")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "GIF")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "HEIF")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "TIFF")[:4000], "picture.truncated"),
        (saved(grain(200, 100), "TIFF", compression="tiff_lzw")[:4000], "picture.truncated"),
        (b"", "picture.broken"),
        ("这不是图片".encode(), "picture.broken"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "picture.broken"),
        (saved(Image.new("1", (20_001, 20_000)), "PNG"), "picture.too-many-pixels"),
        (claimed_webp(16_383, 16_383) + bytes(10), "picture.too-many-pixels"),
        (claimed_gif(65_535, 9_000), "picture.too-many-pixels"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "picture.broken"),
    ],
)
def test_unusable_file_says_why(content: bytes, rule: str) -> None:
    """Cut short, no picture, or too large to decode: never a half picture."""
    with pytest.raises(UnusableError, match=f"^{re.escape(rule)}$"):
        develop(content, half)


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (claimed(saved(grain(99, 99), "JPEG"), b"\xff\xc0", 5, ">H", 116), "picture.truncated"),
        (claimed(saved(grain(99, 99), "JPEG"), b"\xff\xc0", 5, ">H", 65_000), "picture.truncated"),
        (png_of(200, 101, rows=100), "picture.broken"),
        (png_of(200, 400, rows=100), "picture.broken"),
        (png_of(200, 99, rows=100), "picture.broken"),
        (png_of(199, 100, rows=100), "picture.broken"),
        (claimed(saved(flag(), "GIF"), b",\0\0\0\0", 7, "<H", 800), "picture.truncated"),
        (claimed(saved(flag(), "WEBP"), b"\x9d\x01\x2a", 3, "<H", 800), "picture.broken"),
        (claimed(saved(flag(128, 64), "HEIF"), b"ispe", 8, ">I", 800), "picture.broken"),
        (claimed(saved(flag(128, 64), "HEIF"), b"ispe", 8, ">I", 64), "picture.broken"),
    ],
)  # fmt: skip
def test_file_that_does_not_hold_what_its_header_says_is_refused(content: bytes, rule: str) -> None:
    """Painted grey or black, the missing part would pass as a picture."""
    with pytest.raises(UnusableError, match=f"^{re.escape(rule)}$"):
        develop(content, half)


@pytest.mark.parametrize("columns", range(1, 18))
@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"restart_marker_blocks": 1}])
def test_whole_photo_of_any_size_passes(columns: int, how: dict[str, object]) -> None:
    """The last squares of a photo need no end marker behind them."""
    for mode in ("L", "RGB", "CMYK"):
        content = saved(grain(columns, 9, columns).convert(mode), "JPEG", quality=95, **how)
        assert develop(content, same_size).original == (columns, 9)


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "JPEG"])
def test_picture_of_the_wanted_size_is_not_copied(kind: str) -> None:
    """A scan of 400 megapixels has no room beside itself."""
    content = saved(grain(300, 200), kind)
    decoded = images_made(lambda: opened(content))
    assert images_made(lambda: develop(content, same_size)) == decoded


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF", "HEIF"])
def test_damage_of_any_kind_gives_a_picture_or_one_reason(kind: str) -> None:
    """Sixty damaged files, the same in each run, and nothing else is raised."""
    dice = random.Random(kind)  # noqa: S311 - the same damage in each run
    sound = saved(flag(), kind)
    for _ in range(60):
        data = bytearray(sound)
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.choice((0, 255, dice.randrange(256)))
        assert outcome(bytes(data)) in OUTCOMES


OUTCOMES = (
    "RGB (9, 9)", "RGBA (9, 9)", "picture.truncated", "picture.broken", "picture.too-many-pixels",
)  # fmt: skip


def outcome(content: bytes) -> str:
    """What a visitor gets of it, or the reason why nothing."""
    try:
        seen = develop(content, lambda *_: (9, 9)).image
    except UnusableError as unusable:
        return unusable.rule
    return f"{seen.mode} {seen.size}"


@pytest.mark.parametrize(
    "content",
    [
        saved(flag(), "PNG"),
        saved(flag(), "TIFF"),
        saved(flag(), "TIFF", compression="tiff_lzw"),
        saved(flag(), "TIFF", compression="jpeg"),
    ],
    ids=["PNG", "TIFF", "packed TIFF", "JPEG in TIFF"],
)
def test_mapped_file_gives_the_same_picture(tmp_path: Path, content: bytes) -> None:
    """A scan of a gigabyte stays on disk until it is wanted."""
    (tmp_path / "scan").write_bytes(content)
    with (tmp_path / "scan").open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    for data in (mapped, mapped):
        seen, wanted = develop(data, half), develop(content, half)
        assert seen.image.tobytes() == wanted.image.tobytes()
        assert (seen.original, seen.info, seen.notes) == (wanted.original, wanted.info, ())


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
    """`fine` is visible in AVIF, from the widths on that are looked into."""
    for width, larger in ((1080, 1.1), (1079, 1.0)):
        sheet = grain(width, 20)
        plain, fine = (encode(sheet, Format.AVIF, HOUSE, fine=one) for one in (False, True))
        assert len(fine) >= len(plain) * larger


@pytest.mark.slow
def test_first_view_of_a_phone_is_light() -> None:
    """Up to 720 wide an AVIF is made at lower quality until it is light, and no lower."""
    sheet, free = grain(720, 300), replace(HOUSE, light_bytes=10**9)
    heaviest, middle, lightest = (
        encode(sheet, Format.AVIF, replace(free, avif_quality=quality), fine=False)
        for quality in (HOUSE.avif_quality, HOUSE.lighter[1], HOUSE.lighter[-1])
    )
    assert len(heaviest) > len(middle) > len(lightest)
    for content, most in ((heaviest, len(heaviest)), (middle, len(middle)), (lightest, 1)):
        told = replace(HOUSE, light_bytes=most, lightening=0.01)
        assert encode(sheet, Format.AVIF, told, fine=False) == content
    hasty = replace(HOUSE, light_bytes=len(middle))
    assert len(encode(sheet, Format.AVIF, hasty, fine=False)) <= len(middle)
    wide = replace(HOUSE, light_bytes=1, light_to=719)
    assert len(encode(sheet, Format.AVIF, wide, fine=False)) > len(middle)


def test_placeholder_is_tiny() -> None:
    """A blur of 20 pixels fits into the page."""
    told = placeholder(flag(), HOUSE)
    assert told.startswith("data:image/webp;base64,")
    assert len(told) < 400


def test_developed_remembers_the_original_for_labels() -> None:
    """What stood beside the pixels is at hand, but not on the picture."""
    developed = develop(saved(flag(), "JPEG", comment=b"by hand"), same_size)
    assert any(b"by hand" in block for block in developed.info)
    assert developed.image.info == {}


def test_encoded_picture_opens_again() -> None:
    """Each format holds the same picture, within what it costs."""
    for kind in (Format.AVIF, Format.JPEG):
        seen = opened(encode(flag(), kind, HOUSE, fine=False))
        pairs = zip(corners(seen), (RED, GREEN, BLUE, YELLOW), strict=True)
        assert all(near(*pair, by=8) for pair in pairs)
