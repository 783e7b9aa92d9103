"""A file's bytes become a picture whose size and colours are known; its pixels come later."""

import io
import mmap
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, cast

from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from yunyouguan.derive.streams import is_damaged, without_end
from yunyouguan.model.file_ends import is_whole
from yunyouguan.model.file_kind import SNIFFED, FileKind, kind_of
from yunyouguan.model.file_parts import png_chunk
from yunyouguan.model.webp_size import webp_size

OPENERS: Mapping[FileKind, Callable[[BinaryIO], ImageFile.ImageFile]] = {
    FileKind.JPEG: JpegImagePlugin.JpegImageFile,
    FileKind.PNG: PngImagePlugin.PngImageFile,
    FileKind.WEBP: WebPImagePlugin.WebPImageFile,
    FileKind.TIFF: TiffImagePlugin.TiffImageFile,
    FileKind.GIF: GifImagePlugin.GifImageFile,
    FileKind.AVIF: AvifImagePlugin.AvifImageFile,
}
"""Nothing else is ever opened: Pillow also knows PostScript, FLI, PSD and forty more. Not through
Image.open, which refuses above 179 million pixels, and makes a JPEG with a second eye an MPO."""

ORIENTATION, PAGE_KIND, SMALLER_COPY = 0x0112, 254, 1
UPRIGHT = (FileKind.TIFF, FileKind.HEIC)
"""Come as they shall be seen: Pillow turns a TIFF while it loads, libheif obeys the turning box."""

TRUNCATED, BROKEN = "picture.truncated", "picture.broken"
TOO_MANY_PIXELS = "picture.too-many-pixels"

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
class Opened:
    """A picture of which the header is read.

    Attributes:
        turn: EXIF orientation that is still to be obeyed, 1 to 8.
        moves: it has other frames or pages that nobody will see.
    """

    image: ImageFile.ImageFile
    kind: FileKind
    turn: int
    moves: bool


class Mapped:
    """A mapped file for Pillow, which would copy the whole of a scan for libtiff otherwise."""

    def __init__(self, data: mmap.mmap) -> None:
        data.seek(0)
        self.read, self.seek, self.tell = data.read, data.seek, data.tell
        self._data = data

    def getvalue(self) -> mmap.mmap:
        """All of it, as of a BytesIO."""
        return self._data


def opened(data: bytes | mmap.mmap) -> Opened:
    """The picture of which a visitor sees the first frame.

    Raises:
        UnusableError: the file is no picture, broken, cut short or too large.
    """
    kind = kind_of(data[:SNIFFED])
    if not kind.is_taken:
        raise UnusableError(BROKEN)
    if not is_whole(data, kind):
        raise UnusableError(TRUNCATED)
    claimed = webp_size(data) if kind is FileKind.WEBP else (0, 0)
    if claimed[0] * claimed[1] > kind.most_pixels:
        raise UnusableError(TOO_MANY_PIXELS)
    with pillow_reading():
        image = _header(data, kind)
        if image.width * image.height > kind.most_pixels:
            raise UnusableError(TOO_MANY_PIXELS)
        turn = 1 if kind in UPRIGHT else _orientation(image, data, kind)
        moves = _moves(image)
    if is_damaged(data, kind):
        raise UnusableError(BROKEN)
    return Opened(image, kind, turn, moves)


@contextmanager
def pillow_reading() -> Iterator[None]:
    """Damage becomes UnusableError; Pillow's guesses about odd files are not told."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except UNDECODABLE as error:
            cut = "truncated" in str(error).lower()
            raise UnusableError(TRUNCATED if cut else BROKEN) from error


def _header(data: bytes | mmap.mmap, kind: FileKind) -> ImageFile.ImageFile:
    if kind is FileKind.JPEG:
        data = without_end(data)
    stream = cast(BinaryIO, Mapped(data)) if isinstance(data, mmap.mmap) else io.BytesIO(data)
    if kind is FileKind.HEIC:
        return _heic(stream)
    # A GIF judges its own size, by Pillow's limit.
    theirs, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        return OPENERS[kind](stream)
    finally:
        Image.MAX_IMAGE_PIXELS = theirs


def _heic(stream: BinaryIO) -> ImageFile.ImageFile:
    # 60 ms and 3 MB, spent only where somebody has such a photo.
    from pillow_heif import HeifImageFile, options  # noqa: PLC0415

    # The pictures beside this one keep the other cores busy; of the rest nothing is shown.
    options.DECODE_THREADS = 1
    options.THUMBNAILS = options.DEPTH_IMAGES = options.AUX_IMAGES = False
    return cast(Callable[[BinaryIO], ImageFile.ImageFile], HeifImageFile)(stream)


def _orientation(image: ImageFile.ImageFile, data: bytes | mmap.mmap, kind: FileKind) -> int:
    """1 to 8; a photo with a garbled EXIF block is shown as it lies."""
    try:
        exif = Image.Image.getexif(image)  # a PNG's own would decode the pixels
        if kind is FileKind.PNG and not exif and (chunk := png_chunk(data, b"eXIf")):
            exif.load(b"Exif\x00\x00" + chunk)
        return int(exif.get(ORIENTATION, 1))
    except UNDECODABLE:
        return 1


def _moves(image: ImageFile.ImageFile) -> bool:
    """Whether there is another frame or page; smaller copies of the first are none."""
    count = getattr(image, "n_frames", 1)
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return count > 1
    pages = 0
    for number in range(1, count):
        image.seek(number)
        pages += not image.tag_v2.get(PAGE_KIND, 0) & SMALLER_COPY
    image.seek(0)
    return pages > 0
