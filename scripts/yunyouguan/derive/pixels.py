"""One original's bytes become an upright sRGB picture of a wanted size, and that becomes files."""

import base64
import io
import mmap
from collections.abc import Callable
from dataclasses import dataclass
from math import log

from PIL import Image, ImageChops

from yunyouguan.derive.colours import on_screen, resizable
from yunyouguan.derive.opening import (
    BROKEN,
    TOO_MANY_PIXELS,
    TRUNCATED,
    Opened,
    UnusableError,
    opened,
    pillow_reading,
)
from yunyouguan.derive.profiles import profile_of
from yunyouguan.derive.recipe import Recipe
from yunyouguan.model.file_kind import FileKind
from yunyouguan.model.file_words import words_beside
from yunyouguan.model.picture import Format

__all__ = [
    "BROKEN", "FIRST_FRAME_ONLY", "TOO_MANY_PIXELS", "TRUNCATED", "Developed", "UnusableError",
    "develop", "encode", "placeholder", "smaller",
]  # fmt: skip

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

FIRST_FRAME_ONLY = "picture.first-frame-only"

SQUARE_BLOCKS, SQUARE_BLOCKS_TO = {"enable-rect-partitions": "0"}, 1080
"""14 % less time and 0.6 % more bytes (seven photos); the widest keep the bytes."""


@dataclass(frozen=True, slots=True)
class Developed:
    """A picture as it shall be seen.

    Attributes:
        image: upright, sRGB, mode RGB or RGBA, of the wanted size, without anything beside the
            pixels.
        original: upright width and height of the whole picture.
        info: the blocks of words that stood beside the pixels; only labels may look at them.
        notes: rules that staff should hear of.
    """

    image: Image.Image
    original: tuple[int, int]
    info: tuple[bytes, ...]
    notes: tuple[str, ...]


def develop(data: bytes | mmap.mmap, fit: Callable[[int, int], tuple[int, int]]) -> Developed:
    """The whole picture, decoded to its last byte.

    Takes 4 bytes of memory a pixel of the original, 7 for a HEIC, and when ``fit`` gives the
    original size no more; one that is turned or has other colours is copied once.

    Args:
        data: a file's bytes; those of a mapped file stay on disk until they are wanted.
        fit: upright width and height of the original to those wanted, never larger.

    Raises:
        UnusableError: the file is no picture, broken, cut short or too large.
    """
    found = opened(data)
    original = _laid(found.image.size, found.turn)
    lying = _laid(fit(*original), found.turn)
    profile = profile_of(found.image, data, found.kind)
    image, box = _loaded(found, lying)
    seen, notes = on_screen(_resized(resizable(image), lying, box), profile)
    upright = seen.transpose(TURNS[found.turn]) if found.turn in TURNS else seen
    upright.info.clear()
    told = (*notes, FIRST_FRAME_ONLY) if found.moves else notes
    return Developed(upright, original, tuple(words_beside(data, found.kind)), told)


Box = tuple[float, float, float, float]


def _loaded(found: Opened, size: tuple[int, int]) -> tuple[Image.Image, Box]:
    """Decoded, and the part of it to resize, in its pixels.

    JPEG decodes to a half, a quarter or an eighth for half the time and a quarter of the memory.
    Twice the wanted size is kept, so that Lanczos and not the decoder makes the last step. A HEIC
    would give its thumbnail instead, which proves nothing.
    """
    image = found.image
    with pillow_reading():
        is_jpeg = found.kind is FileKind.JPEG
        drafted = image.draft(None, (size[0] * 2, size[1] * 2)) if is_jpeg else None
        promised = image.size
        image.load()
    if image.size != promised:
        raise UnusableError(BROKEN)
    box = drafted[1] if drafted else (0, 0, *image.size)
    if is_jpeg and image.mode == "CMYK" and "adobe" not in image.info:
        # Pillow turns the inks of every JPEG round; only Adobe's are stored the wrong way.
        return ImageChops.invert(image), box
    return image, box


def _resized(image: Image.Image, size: tuple[int, int], box: Box) -> Image.Image:
    if image.size == size and box == (0, 0, *size):
        return image
    return image.resize(size, Image.Resampling.LANCZOS, box=box)


def _laid(size: tuple[int, int], turn: int) -> tuple[int, int]:
    """From stored to upright, or back."""
    return (size[1], size[0]) if turn in SIDEWAYS else size


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
    is_large = image.width >= recipe.fine_from
    quality = recipe.avif_quality_fine if fine and is_large else recipe.avif_quality
    content = _saved(image, kind, recipe, quality, packet)
    if kind is Format.AVIF and image.width <= recipe.light_to:
        for lower in recipe.lighter[_steps_over(len(content), recipe) :]:
            if len(content) <= recipe.light_bytes:
                break
            content = _saved(image, kind, recipe, lower, packet)
    return content


def _steps_over(size: int, recipe: Recipe) -> int:
    """How many of the lower qualities would still be too heavy, all but the last at most."""
    over = log(size / recipe.light_bytes) / -log(recipe.lightening)
    return max(0, min(len(recipe.lighter) - 1, int(over)))


def _saved(image: Image.Image, kind: Format, recipe: Recipe, quality: int, packet: bytes) -> bytes:
    """Encoded; ``quality`` is AVIF's."""
    image.info.clear()  # AVIF would write an ICC profile from there, JPEG a comment
    told = {"xmp": packet} if packet else {}
    out = io.BytesIO()
    match kind:
        case Format.AVIF:
            # One thread: the pictures beside this one keep the other cores busy. Without tiles,
            # which help threads alone, 0.7 % fewer bytes at the same time.
            image.save(
                out, "AVIF", quality=quality, speed=recipe.avif_speed, subsampling="4:2:0",
                max_threads=1, autotiling=False,
                advanced=SQUARE_BLOCKS if image.width <= SQUARE_BLOCKS_TO else {}, **told,
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
