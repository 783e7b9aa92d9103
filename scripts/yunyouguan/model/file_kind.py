"""What a picture file is by its content, whatever its name says, and how large it may be."""

from enum import Enum

HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})
MOST_BRANDS = 256

SNIFFED = 4_096
"""Bytes that tell the kind; an SVG may begin with a long comment."""

SCAN_PIXELS = 400_000_000
"""A0 at 450 dpi. In colour 1.6 GB decoded, which an office computer with 8 GB holds once."""
PHOTO_PIXELS = 220_000_000
"""The largest phones take 200 million; 880 MB decoded."""

PHOTO_BYTES = 60_000_000
"""Half as much again as the largest JPEG of a 200 megapixel phone."""
PNG_BYTES, TIFF_BYTES = 500_000_000, 2_000_000_000
"""A scan of 400 million pixels in colour is 1.2 GB uncompressed, in 16 bits too much."""


class FileKind(Enum):
    """What a file is; the value is what staff call it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    TIFF = "TIFF"
    GIF = "GIF"
    AVIF = "AVIF"
    HEIC = "HEIC"
    SVG = "SVG"
    OTHER = ""

    @property
    def is_taken(self) -> bool:
        """The museum can show it."""
        return self not in {FileKind.SVG, FileKind.OTHER}

    @property
    def most_pixels(self) -> int:
        """More would take the memory of the computer that makes the site."""
        return SCAN_PIXELS if self in {FileKind.PNG, FileKind.TIFF} else PHOTO_PIXELS

    @property
    def most_bytes(self) -> int:
        """More than any picture within ``most_pixels`` needs."""
        return {FileKind.PNG: PNG_BYTES, FileKind.TIFF: TIFF_BYTES}.get(self, PHOTO_BYTES)


STARTS = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"II*\0", FileKind.TIFF),
    (b"MM\0*", FileKind.TIFF),
    (b"II+\0", FileKind.TIFF),
    (b"MM\0+", FileKind.TIFF),
)


def kind_of(head: bytes) -> FileKind:
    """Told from the first ``SNIFFED`` bytes; OTHER is everything that the museum does not take."""
    for start, kind in STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind.WEBP
    if head[4:8] == b"ftyp":
        return _kind_by_brand(head)
    return FileKind.SVG if b"<svg" in head[:SNIFFED].lower() else FileKind.OTHER


def _kind_by_brand(head: bytes) -> FileKind:
    """ISO 14496-12: the first box lists the brands a reader may take the file for."""
    end = min(int.from_bytes(head[:4]), MOST_BRANDS)
    brands = {head[at : at + 4] for at in range(8, end, 4)}
    if brands & AVIF_BRANDS:
        return FileKind.AVIF
    return FileKind.HEIC if brands & HEIC_BRANDS else FileKind.OTHER
