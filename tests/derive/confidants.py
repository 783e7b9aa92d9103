"""Originals that tell everything about who took them, where, and with what."""

import io
import struct
import zlib
from collections.abc import Mapping

import pillow_heif
from PIL import Image, PngImagePlugin
from PIL.ExifTags import GPS, IFD, Base

from derive.darkroom import flag, matrix_profile, saved
from read.drawn import chunk

MARK = "SECRET"
"""Stands in everything below; ``gives_away`` knows it however it is written."""

SRGB_PRIMARIES = (
    (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.7141),
)  # fmt: skip


def told(where: str) -> bytes:
    """A secret, by where it stands."""
    return f"{MARK} {where}".encode()


def gives_away(content: bytes) -> bool:
    """Whether any secret stands in it, in any way of writing that cameras use."""
    ways = [MARK.encode(order) for order in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(way in content for way in (*ways, MARK.encode().hex().encode()))


def exif() -> bytes:
    """Where, who, which camera, and a preview."""
    block = Image.Exif()
    block[Base.Make] = "SECRET make"
    block[Base.Artist] = "SECRET artist"
    block[Base.Copyright] = "SECRET copyright"
    block[Base.ImageDescription] = "SECRET description"
    block[Base.XPAuthor] = "SECRET author".encode("utf-16-le")
    place = block.get_ifd(IFD.GPSInfo)
    place[GPS.GPSLatitude] = (31.0, 52.0, 3.0)
    place[GPS.GPSProcessingMethod] = told("method of finding the place")
    camera = block.get_ifd(IFD.Exif)
    camera[Base.MakerNote] = told("serial number") + saved(
        flag(16, 16), "JPEG", comment=told("preview")
    )
    camera[Base.UserComment] = b"UNICODE\0" + "SECRET comment".encode("utf-16-be")
    camera[Base.BodySerialNumber] = "SECRET body"
    camera[Base.LensSerialNumber] = "SECRET lens"
    return block.tobytes()


PACKET = b"<x:xmpmeta><dc:creator>" + told("creator") + b"</dc:creator></x:xmpmeta>"
PROFILE = matrix_profile(SRGB_PRIMARIES, 0, told("profile"))


def segment(marker: int, content: bytes) -> bytes:
    """A part of a JPEG."""
    return b"\xff" + bytes((marker,)) + (2 + len(content)).to_bytes(2) + content


def jpeg() -> bytes:
    """Every part that a JPEG may have, a second picture, and a film behind it."""
    photo = saved(
        flag(), "MPO", exif=exif(), comment=told("COM"), icc_profile=PROFILE, xmp=PACKET,
        save_all=True, append_images=[flag(60, 40)],
    )  # fmt: skip
    preview = saved(flag(16, 16), "JPEG", comment=told("preview in JFXX"))
    parts = (
        segment(0xE0, b"JFXX\0\x10" + preview),
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + bytes(40) + told("long XMP")),
        segment(0xEB, b"JP\0\1\0\0\0\1\0\0\0\x40jumb" + told("C2PA")),
        segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + told("IPTC")),
        segment(0xEC, told("Ducky")),
    )
    return photo[:2] + b"".join(parts) + photo[2:] + told("film behind the photo")


def png(mode: str) -> bytes:
    """Texts of every kind, and what they can be packed into."""
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", told("tEXt").decode())
    texts.add_text("Author", told("zTXt").decode(), zip=True)
    texts.add_itxt("XML:com.adobe.xmp", PACKET.decode(), zip=True)
    picture = saved(flag().convert(mode), "PNG", pnginfo=texts, exif=exif(), icc_profile=PROFILE)
    packed = zlib.compress(exif().hex().encode())
    more = chunk(b"caBX", told("C2PA")) + chunk(b"zTXt", b"Raw profile type exif\0\0" + packed)
    return picture[:33] + more + picture[33:] + told("behind the end")


def webp(mode: str) -> bytes:
    """EXIF, XMP, a profile, and a manifest."""
    content = saved(flag().convert(mode), "WEBP", exif=exif(), xmp=PACKET, icc_profile=PROFILE)
    secret = told("C2PA") + bytes(len(told("C2PA")) % 2)
    content += b"C2PA" + struct.pack("<I", len(secret)) + secret
    return content[:4] + struct.pack("<I", len(content) - 8) + content[8:]


def tiff(mode: str) -> bytes:
    """Tags of every kind, and a second page."""
    camera = {Base.UserComment: told("comment"), Base.MakerNote: told("serial number")}
    tags = {
        Base.ImageDescription: "SECRET description", Base.Artist: "SECRET artist",
        Base.Software: "SECRET program", 700: PACKET, 33_723: told("IPTC"),
        34_377: told("Photoshop"), 34_675: PROFILE, 34_665: camera,
    }  # fmt: skip
    page = flag().convert(mode)
    return saved(page, "TIFF", tiffinfo=tags, save_all=True, append_images=[page])


def gif() -> bytes:
    """A comment and an XMP packet."""
    content = saved(flag(), "GIF", comment=told("comment"))
    packet = b"!\xff\x0bXMP DataXMP" + PACKET + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    at = content.index(b"!\xfe")
    return content[:at] + packet + content[at:]


def avif(mode: str) -> bytes:
    """EXIF, XMP and a profile."""
    return saved(flag().convert(mode), "AVIF", exif=exif(), xmp=PACKET, icc_profile=PROFILE)


def heic(mode: str) -> bytes:
    """EXIF, XMP, a profile and a preview."""
    out = io.BytesIO()
    photo = pillow_heif.from_pillow(flag().convert(mode))
    photo.save(out, exif=exif(), xmp=PACKET, icc_profile=PROFILE, thumbnails=[64])
    return out.getvalue()


CONFIDANTS: Mapping[str, bytes] = {
    "JPEG": jpeg(),
    "PNG": png("RGB"),
    "PNG with alpha": png("RGBA"),
    "PNG with a palette": png("P"),
    "WebP": webp("RGB"),
    "WebP with alpha": webp("RGBA"),
    "TIFF": tiff("RGB"),
    "TIFF with alpha": tiff("RGBA"),
    "GIF": gif(),
    "AVIF": avif("RGB"),
    "AVIF with alpha": avif("RGBA"),
    "HEIC": heic("RGB"),
    "HEIC with alpha": heic("RGBA"),
}
"""By format; each is a picture that a decoder takes."""
