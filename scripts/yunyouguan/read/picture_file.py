"""A picture's facts are read from its header; its pixels are never decoded here."""

import hashlib
import logging
import struct
import warnings
from io import BytesIO
from pathlib import Path

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
from PIL.ExifTags import GPS, IFD, Base

from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureFacts
from yunyouguan.model.place import Place
from yunyouguan.read.picture_bytes import (
    GPS_IN_XMP,
    Kind,
    has_ai_label,
    is_whole,
    kind_of,
    png_exif,
)

# Four bytes a pixel decoded: two workers with such a picture need 960 MB.
MAX_PIXELS = 120_000_000
# Read whole for its fingerprint; half a byte a pixel at the limit above, more than a JPEG needs.
MAX_BYTES = 60_000_000

# Called directly, not through Image.open: that would judge the size by Pillow's own limits
# (a warning above 89 MP, an error above 179 MP) and try plugins nobody asked for.
OPENERS = {
    Kind.JPEG: JpegImagePlugin.jpeg_factory,
    Kind.PNG: PngImagePlugin.PngImageFile,
    Kind.WEBP: WebPImagePlugin.WebPImageFile,
    Kind.TIFF: TiffImagePlugin.TiffImageFile,
    Kind.GIF: GifImagePlugin.GifImageFile,
    Kind.AVIF: AvifImagePlugin.AvifImageFile,
}

# What Pillow's plugins were seen to raise on 42,000 damaged files; 900 of them are in our tests.
DAMAGED = (
    OSError, SyntaxError, ValueError, LookupError, TypeError, EOFError, RuntimeError, struct.error,
)  # fmt: skip

TURNED = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""

# Without a handler of its own Pillow's English remarks on odd tags would reach the terminal.
logging.getLogger("PIL").addHandler(logging.NullHandler())


def read_picture(
    path: Path, name: str, place: Place
) -> tuple[PictureFacts | None, tuple[Finding, ...]]:
    """The facts of one file, or why there are none.

    Args:
        path: a plain file on disk; the caller has made sure that it is no symlink.
        name: as staff call it.
        place: where they mention it.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            return None, (_too_heavy(place, name, size),)
        data = path.read_bytes()
    except OSError:
        return None, (_unreadable(place, name),)
    if not data:
        return None, (_empty(place, name),)
    kind = kind_of(data)
    if kind not in OPENERS:
        return None, (_refused(place, name, kind),)
    return _facts(data, kind, name, place)


def _facts(
    data: bytes, kind: Kind, name: str, place: Place
) -> tuple[PictureFacts | None, tuple[Finding, ...]]:
    try:
        with warnings.catch_warnings():
            # Pillow warns about odd tags; whatever matters becomes a finding here.
            warnings.simplefilter("ignore")
            with OPENERS[kind](BytesIO(data)) as image:
                exif = _exif(image, data, kind)
                has_gps = _tells_where(exif) or GPS_IN_XMP in data
                width, height = image.size
                has_alpha = image.has_transparency_data
                image_format = image.format or kind.name
    except Image.DecompressionBombError:
        return None, (_too_many_pixels(place, name),)
    except DAMAGED:
        return None, (_unreadable(place, name),)
    if width * height > MAX_PIXELS:
        return None, (_too_many_pixels(place, name),)
    if width < 1 or height < 1:
        return None, (_unreadable(place, name),)
    if not is_whole(data, kind):
        return None, (_truncated(place, name),)
    # Pillow gives the size of a TIFF as it will be seen, that of all others as it is stored.
    if kind is not Kind.TIFF and exif.get(Base.Orientation) in TURNED:
        width, height = height, width
    facts = PictureFacts(
        width=width,
        height=height,
        format=image_format,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        has_alpha=has_alpha,
        has_gps=has_gps,
        ai_label=has_ai_label(data),
    )
    return facts, ()


def _exif(image: ImageFile.ImageFile, data: bytes, kind: Kind) -> Image.Exif:
    """The EXIF block as far as it can be read; a damaged one counts as none."""
    exif = Image.Exif()
    try:
        # Not image.getexif(): for a PNG that decodes the pixels.
        exif = Image.Image.getexif(image)
        if kind is Kind.PNG and not exif and (chunk := png_exif(data)):
            exif.load(b"Exif\x00\x00" + chunk)
    except DAMAGED:
        return Image.Exif()
    return exif


def _tells_where(exif: Image.Exif) -> bool:
    try:
        place = exif.get_ifd(IFD.GPSInfo)
    except DAMAGED:
        return False
    return GPS.GPSLatitude in place or GPS.GPSLongitude in place


def _empty(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.empty",
        place=place,
        message=f"图片「{name}」是空文件（0 字节），观众看到的是空框。",
        remedy="多半是没有传完，从相机或手机重新复制一份，盖掉它。",
    )


def _unreadable(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.unreadable",
        place=place,
        message=f"图片「{name}」打不开，多半是损坏了，观众看到的是空框。",
        remedy="用看图软件打开原图，另存为 JPEG，换掉这个文件；原图也打不开就换一张。",
    )


def _truncated(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.truncated",
        place=place,
        message=f"图片「{name}」不完整，后半截没有传完，观众只能看到半张图。",
        remedy="从相机或手机重新复制一份，盖掉它。",
    )


def _too_heavy(place: Place, name: str, size: int) -> Finding:
    return Finding(
        rule="picture.too-large",
        place=place,
        message=f"图片「{name}」有 {size // 1_000_000} MB，超过 60 MB，处理不了，观众看不到它。",
        remedy="用看图软件把它另存为 JPEG，长边缩到 6000 像素以内，换掉这个文件。",
    )


def _too_many_pixels(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.too-large",
        place=place,
        message=f"图片「{name}」超过 1.2 亿像素，打开它会拖垮电脑，观众看不到它。",
        remedy="用看图软件把它另存为 JPEG，长边缩到 6000 像素以内，换掉这个文件。",
    )


def _refused(place: Place, name: str, kind: Kind) -> Finding:
    if kind is Kind.HEIC:
        return Finding(
            rule="picture.heic",
            place=place,
            message=f"图片「{name}」是苹果手机的 HEIC 格式，现在还读不了，观众看不到它。",
            remedy="用看图软件打开，另存为 JPEG，换掉这个文件；"
            "手机「设置 → 相机 → 格式」选「兼容性最佳」，以后拍的就是 JPEG。",
        )
    seen = "是矢量图（SVG），里面可能藏着程序" if kind is Kind.SVG else "的格式本馆不收"
    return Finding(
        rule="picture.unknown-format",
        place=place,
        message=f"图片「{name}」{seen}，观众看不到它。",
        remedy="用看图软件打开，另存为 JPEG 或 PNG，换掉这个文件。",
    )
