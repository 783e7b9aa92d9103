"""What stands in a picture file beside its pixels, as far as it can hold words."""

import zlib
from collections.abc import Iterator

from yunyouguan.model.file_ends import JPEG_END, NOWHERE, jpeg_end
from yunyouguan.model.file_kind import FileKind
from yunyouguan.model.file_parts import SOS, Bytes, jpeg_segments, png_chunks, riff_chunks
from yunyouguan.model.tiff_page import first_page, writing_of

LONGEST = 1_000_000
"""Bytes that one packed text may unpack to: a kilobyte can claim a gigabyte."""
LONGEST_CHUNK = 16_000_000
"""Bytes of one chunk that are looked at; the C2PA manifest of a photo has up to a few million."""

PIXELS = frozenset({b"IDAT", b"fdAT", b"VP8 ", b"VP8L", b"ALPH", b"ANMF"})

MANIFEST, XMP_PART = b"\xeb", b"\xe1"
MANIFEST_HEAD, MANIFEST_REPEATED = 8, 8
XMP_PART_HEAD = b"http://ns.adobe.com/xmp/extension/\0"
XMP_PART_NUMBERS = 40
"""A fingerprint, the whole length, the place of this part (XMP 3, 1.1.3.1)."""

RAW_PROFILE = b"Raw profile type "


def words_beside(data: Bytes, kind: FileKind) -> Iterator[bytes]:
    """Blocks of bytes, unpacked and put together where the format cuts them up; never pixels.

    An AVIF, a HEIC and a GIF come whole: whatever they say may stand anywhere.
    """
    match kind:
        case FileKind.JPEG:
            yield from _jpeg_words(data)
        case FileKind.PNG:
            yield from _png_words(data)
        case FileKind.WEBP:
            for part in riff_chunks(data):
                if part.name not in PIXELS:
                    yield data[part.start : part.start + part.size]
        case FileKind.TIFF:
            yield from (field.content for field in first_page(data, writing_of(data)).values())
        case _:
            yield data[:]


def _jpeg_words(data: Bytes) -> Iterator[bytes]:
    """All before the pixels, all behind the end, and what is spread over several segments."""
    manifest, packet = b"", b""
    start = 0
    for part in jpeg_segments(data):
        start = part.start
        content = data[start : start + part.size]
        if part.name[0] == SOS:
            break
        if part.name == MANIFEST:
            # JPEG XT (ISO/IEC 18477-3, B.3): two letters, two numbers, then the head of the box
            # again in each segment.
            later = MANIFEST_REPEATED if manifest else 0
            manifest += content[MANIFEST_HEAD + later :]
        elif part.name == XMP_PART and content.startswith(XMP_PART_HEAD):
            packet += content[len(XMP_PART_HEAD) + XMP_PART_NUMBERS :]
    yield data[:start]
    yield from filter(None, (manifest, packet))
    end = jpeg_end(data)
    if end != NOWHERE:
        yield data[end + len(JPEG_END) :]


def _png_words(data: Bytes) -> Iterator[bytes]:
    """Every chunk but the pixels, with packed texts unpacked."""
    for part in png_chunks(data):
        if part.name in PIXELS:
            continue
        content = data[part.start : part.start + min(part.size, LONGEST_CHUNK)]
        keyword, _, text = content.partition(b"\0")
        if part.name == b"zTXt":
            text = _unpacked(text[1:])
        elif part.name == b"iTXt" and text[:1] == b"\x01":
            text = _unpacked(text[2:].split(b"\0", 2)[-1])
        yield keyword + b"\0" + text
        if keyword.startswith(RAW_PROFILE):  # ImageMagick writes EXIF and XMP as hex digits
            yield _from_hex(text)


def _unpacked(packed: bytes) -> bytes:
    """As far as it can be unpacked, and never longer than a text is."""
    try:
        return zlib.decompressobj().decompress(packed, LONGEST)
    except zlib.error:
        return b""


def _from_hex(text: bytes) -> bytes:
    """Behind an empty line, a name and a length."""
    digits = b"".join(text.split(b"\n")[3:])
    try:
        return bytes.fromhex(digits.decode("ascii", "replace"))
    except ValueError:
        return b""
