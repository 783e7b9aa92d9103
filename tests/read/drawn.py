"""Picture files drawn by code, sound and damaged."""

import io
import struct
import zlib

from PIL import ExifTags, Image

PNG_START = b"\x89PNG\r\n\x1a\n"


def drawn(kind: str, mode: str = "RGB", *, orientation: int = 1, gps: bool = False) -> bytes:
    """A file of 40 by 30 pixels."""
    exif = Image.Exif()
    if orientation != 1:
        exif[ExifTags.Base.Orientation] = orientation
    if gps:
        exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (31.0, 52.0, 3.0)
    out = io.BytesIO()
    more: dict[str, object] = {"exif": exif.tobytes()} if orientation != 1 or gps else {}
    if kind == "TIFF":
        more = {"tiffinfo": {ExifTags.Base.Orientation: orientation}}
    elif kind == "GIF":
        more = {}
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
