"""What a file says beside its pixels."""

import struct
import zlib

import pytest
from PIL import Image, TiffImagePlugin

from derive.darkroom import flag, saved
from read.drawn import chunk
from yunyouguan.model.file_kind import FileKind
from yunyouguan.model.file_words import words_beside

SAID = b"said beside the pixels"
PHOTO, PNG = saved(flag(), "JPEG"), saved(flag(), "PNG")
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0" + b"f" * 32


def segment(marker: int, content: bytes) -> bytes:
    """A part of a JPEG."""
    return b"\xff" + bytes((marker,)) + (2 + len(content)).to_bytes(2) + content


def between(*parts: bytes) -> bytes:
    """A photo with parts behind its first two bytes."""
    return PHOTO[:2] + b"".join(parts) + PHOTO[2:]


def boxed(number: int, content: bytes) -> bytes:
    """A piece of a C2PA manifest: each repeats the head of the box."""
    return segment(0xEB, b"JP\0\1" + struct.pack(">I", number) + b"\0\0\1\0jumb" + content)


def in_png(name: bytes, content: bytes) -> bytes:
    """A picture with one more chunk."""
    return PNG[:33] + chunk(name, content) + PNG[33:]


def hexed(content: bytes) -> bytes:
    """As ImageMagick writes a block into a text."""
    return f"\nxmp\n{len(content):8d}\n{content.hex()}\n".encode()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (between(segment(0xE1, b"Exif\0\0" + SAID)), FileKind.JPEG),
        (between(segment(0xFE, SAID)), FileKind.JPEG),
        (PHOTO + SAID, FileKind.JPEG),
        (between(boxed(1, SAID[:9]), boxed(2, SAID[9:])), FileKind.JPEG),
        (
            between(
                segment(0xE1, EXTENSION + struct.pack(">II", len(SAID), 0) + SAID[:9]),
                segment(0xE1, EXTENSION + struct.pack(">II", len(SAID), 9) + SAID[9:]),
            ),
            FileKind.JPEG,
        ),
        (in_png(b"tEXt", b"Note\0" + SAID), FileKind.PNG),
        (in_png(b"zTXt", b"Note\0\0" + zlib.compress(SAID)), FileKind.PNG),
        (in_png(b"iTXt", b"Note\0\1\0zh\0\0" + zlib.compress(SAID)), FileKind.PNG),
        (in_png(b"caBX", SAID), FileKind.PNG),
        (in_png(b"zTXt", b"Raw profile type xmp\0\0" + zlib.compress(hexed(SAID))), FileKind.PNG),
        (saved(flag(), "WEBP", xmp=SAID), FileKind.WEBP),
        (saved(flag(), "WEBP", exif=b"Exif\0\0" + SAID), FileKind.WEBP),
        (saved(flag(), "AVIF", xmp=SAID), FileKind.AVIF),
        (saved(flag(), "HEIF", xmp=SAID), FileKind.HEIC),
        (saved(flag(), "GIF", comment=SAID), FileKind.GIF),
        (saved(flag(), "TIFF", tiffinfo={700: SAID}), FileKind.TIFF),
    ],
)
def test_words_are_found_wherever_the_format_keeps_them(content: bytes, kind: FileKind) -> None:
    """Cut up, packed, or spelled as numbers."""
    assert any(SAID in block for block in words_beside(content, kind))


def test_words_in_the_exif_block_of_a_scan_are_found() -> None:
    """A page points to it."""
    told = TiffImagePlugin.ImageFileDirectory_v2()
    told[34_665] = {37_510: SAID}
    content = saved(flag(), "TIFF", tiffinfo=told)
    assert any(SAID in block for block in words_beside(content, FileKind.TIFF))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_pixels_are_no_words(kind: str) -> None:
    """Whatever they spell: they are most of a file, and every byte costs time."""
    content = saved(Image.effect_noise((300, 300), 90).convert("RGB"), kind)
    known = {"WEBP": FileKind.WEBP}.get(kind) or FileKind(kind)
    assert sum(map(len, words_beside(content, known))) < len(content) / 10


def test_packed_words_are_unpacked_up_to_a_million() -> None:
    """A kilobyte can claim a gigabyte."""
    bomb = in_png(b"zTXt", b"Note\0\0" + zlib.compress(bytes(50_000_000)))
    assert max(map(len, words_beside(bomb, FileKind.PNG))) == 1_000_005
