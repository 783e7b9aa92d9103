"""Picture files drawn by code, sound and damaged."""

import io
import struct
import zlib

import pillow_heif
from PIL import ExifTags, Image

PNG_START = b"\x89PNG\r\n\x1a\n"


def drawn(
    kind: str, mode: str = "RGB", *, orientation: int = 1, gps: bool = False, xmp: bytes = b""
) -> bytes:
    """A file of 40 by 30 pixels."""
    exif = Image.Exif()
    if orientation != 1:
        exif[ExifTags.Base.Orientation] = orientation
    if gps:
        exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (31.0, 52.0, 3.0)
    out = io.BytesIO()
    more: dict[str, object] = {"exif": exif.tobytes()} if orientation != 1 or gps else {}
    more |= {"xmp": xmp} if xmp else {}
    if kind == "TIFF":
        more = {"tiffinfo": {ExifTags.Base.Orientation: orientation} | ({700: xmp} if xmp else {})}
    elif kind == "GIF":
        more = {"comment": xmp} if xmp else {}
    elif kind == "HEIF":
        pillow_heif.from_pillow(Image.new(mode, (40, 30))).save(out, **more)
        return out.getvalue()
    elif kind == "MPO":
        more = {"save_all": True, "append_images": [Image.new(mode, (40, 30))]}
    Image.new(mode, (40, 30)).save(out, kind, **more)
    return out.getvalue()


def chunk(name: bytes, data: bytes = b"") -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def claimed_png(width: int, height: int) -> bytes:
    """A hundred bytes that claim a size of one bit a pixel."""
    size = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0"))
    return PNG_START + chunk(b"IHDR", size) + pixels + chunk(b"IEND")


def claimed_gif(width: int, height: int) -> bytes:
    """The same for a GIF."""
    screen = struct.pack("<HH", width, height)
    return b"GIF89a" + screen + b"\0\0\0,\0\0\0\0" + screen + b"\0\2\1\0\0;"


def claimed_webp(width: int, height: int) -> bytes:
    """The same for a WebP."""
    size = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    return b"RIFF" + struct.pack("<I", 22) + b"WEBPVP8X" + struct.pack("<I", 10) + b"\0" * 4 + size


def claimed_jpeg(width: int, height: int) -> bytes:
    """The same for a JPEG."""
    small = drawn("JPEG")
    at = small.index(b"\xff\xc0") + 5
    return small[:at] + struct.pack(">HH", height, width) + small[at + 4 :]


def claimed_tiff(width: int, height: int) -> bytes:
    """The same for a TIFF."""
    small = drawn("TIFF")
    for tag, old, new in ((256, 40, width), (257, 30, height)):
        field = struct.pack("<HHI", tag, 4, 1)
        small = small.replace(field + struct.pack("<I", old), field + struct.pack("<I", new))
    return small


def claimed_heif(width: int, height: int) -> bytes:
    """The same for the photo of an iPhone."""
    out = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", (64, 64))).save(out)
    small = out.getvalue()
    at = small.index(b"ispe") + 8
    return small[:at] + struct.pack(">II", width, height) + small[at + 8 :]
