"""One original's bytes become an upright sRGB picture of a wanted size, and that becomes files."""

import base64
import io
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PIL import Image

from yunyouguan.derive.colours import on_screen, resizable
from yunyouguan.derive.recipe import Recipe
from yunyouguan.derive.streams import is_cut_short, is_damaged
from yunyouguan.model.picture import Format

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF")
"""Nothing else is ever opened: Pillow also knows PostScript, FLI, PSD and forty more."""

MOST_PIXELS = 120_000_000
"""Decoded 480 MB; the largest phone photos have 50 or 108 million."""

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF orientation to what makes the picture upright (CIPA DC-008, 4.6.5.1.8)."""
SIDEWAYS = (5, 6, 7, 8)
ORIENTATION = 0x0112

TRUNCATED, BROKEN = "picture.truncated", "picture.broken"
TOO_MANY_PIXELS, FIRST_FRAME_ONLY = "picture.too-many-pixels", "picture.first-frame-only"

UNDECODABLE = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError,
    RuntimeError, struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's readers may raise on damaged bytes; IndexError, RuntimeError and struct.error are
among what 24,000 damaged files raised. Caught around Pillow alone, never around our own code."""


class UnusableError(Exception):
    """No picture can be made of these bytes; ``rule`` says why."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Developed:
    """A picture as it shall be seen.

    Attributes:
        image: upright, sRGB, mode RGB or RGBA, of the wanted size, without anything beside the
            pixels.
        original: upright width and height of the whole picture.
        info: what stood beside the pixels of the original; only labels may look at it.
        notes: rules that staff should hear of.
    """

    image: Image.Image
    original: tuple[int, int]
    info: Mapping[Any, Any]
    notes: tuple[str, ...]


def develop(data: bytes, fit: Callable[[int, int], tuple[int, int]]) -> Developed:
    """The whole picture, decoded to its last byte.

    Args:
        data: a file's bytes.
        fit: upright width and height of the original to those wanted, never larger.

    Raises:
        UnusableError: the file is no picture, broken, cut short or too large.
    """
    with _pillow_reading():
        image, moving = _opened(data)
        turn = _orientation(image)
    original = _laid(image.size, turn)
    lying = _laid(fit(*original), turn)
    with _pillow_reading():
        box = _shrink_on_load(image, lying)
        image.load()
    small = resizable(image).resize(lying, Image.Resampling.LANCZOS, box=box)
    seen, notes = on_screen(small, image.info.get("icc_profile"))
    upright = seen.transpose(TURNS[turn]) if turn in TURNS else seen
    upright.info.clear()
    told = (*notes, FIRST_FRAME_ONLY) if moving else notes
    return Developed(upright, original, image.info, told)


@contextmanager
def _pillow_reading() -> Iterator[None]:
    """Damage becomes UnusableError; Pillow's guesses about odd files are not told."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except UNDECODABLE as error:
            cut = "truncated" in str(error).lower()
            raise UnusableError(TRUNCATED if cut else BROKEN) from error


def _opened(data: bytes) -> tuple[Image.Image, bool]:
    """A picture of which the header is read, and whether it moves or has pages."""
    if is_cut_short(data):
        raise UnusableError(TRUNCATED)
    if is_damaged(data):
        raise UnusableError(BROKEN)
    # Pillow's limit would refuse what ours allows, so it steps aside for the header.
    theirs, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
    finally:
        Image.MAX_IMAGE_PIXELS = theirs
    if image.width * image.height > MOST_PIXELS:
        raise UnusableError(TOO_MANY_PIXELS)
    if image.format in {"JPEG", "MPO"}:
        return image, False  # an MPO holds its preview or the second eye
    moving = bool(getattr(image, "is_animated", False))
    image.load()  # a TIFF turns itself upright here, and forgets that it was not
    return image, moving


def _orientation(image: Image.Image) -> int:
    """1 to 8; a photo with a garbled EXIF block is shown as it lies."""
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except UNDECODABLE:
        return 1


def _laid(size: tuple[int, int], turn: int) -> tuple[int, int]:
    """From stored to upright, or back."""
    return (size[1], size[0]) if turn in SIDEWAYS else size


def _shrink_on_load(image: Image.Image, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """The part of the decoded picture to resize, in its pixels.

    JPEG decodes to a half, a quarter or an eighth for half the time and a quarter of the memory.
    Twice the wanted size is kept, so that Lanczos and not the decoder makes the last step.
    """
    drafted = image.draft(None, (size[0] * 2, size[1] * 2))
    return drafted[1] if drafted else (0, 0, *image.size)


def smaller(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Resized, with the colours of transparent pixels kept out of the edges."""
    if image.size == size:
        return image
    if image.mode != "RGBA":
        return image.resize(size, Image.Resampling.LANCZOS)
    return image.convert("RGBa").resize(size, Image.Resampling.LANCZOS).convert("RGBA")


def encode(
    image: Image.Image, kind: Format, recipe: Recipe, *, fine: bool, packet: bytes = b""
) -> bytes:
    """The same bytes for the same pixels on every machine, with nothing in them but ``packet``.

    Args:
        image: RGB, or RGBA for WebP.
        fine: a work of art, which gets more bytes.
        packet: an XMP packet; empty for none.
    """
    image.info.clear()  # AVIF would write an ICC profile from there, JPEG a comment
    told = {"xmp": packet} if packet else {}
    out = io.BytesIO()
    match kind:
        case Format.AVIF:
            quality = recipe.avif_quality_fine if fine else recipe.avif_quality
            # One thread: the pictures beside this one keep the other cores busy.
            image.save(
                out, "AVIF", quality=quality, speed=recipe.avif_speed, subsampling="4:2:0",
                max_threads=1, **told,
            )  # fmt: skip
        case Format.JPEG:
            image.save(
                out, "JPEG", quality=recipe.jpeg_quality, progressive=True, optimize=True, **told
            )
        case Format.WEBP:
            image.save(out, "WEBP", quality=recipe.webp_quality, method=recipe.webp_method, **told)
    return out.getvalue()


def placeholder(image: Image.Image, recipe: Recipe) -> str:
    """A ``data:`` address of about 200 characters, to be shown blurred."""
    width = min(recipe.placeholder_width, image.width)
    height = max(1, round(image.height * width / image.width))
    out = io.BytesIO()
    tiny = image.resize((width, height), Image.Resampling.LANCZOS)
    tiny.save(out, "WEBP", quality=recipe.placeholder_quality, method=6)
    return "data:image/webp;base64," + base64.b64encode(out.getvalue()).decode()
