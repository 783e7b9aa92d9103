"""What the bytes of a picture tell without opening it: its kind, its end, its AI label."""

from enum import Enum, auto

# Where the bytes say that a machine made the picture: the XMP name space and the JSON of
# GB 45438-2025 (TC260), the PNG text chunk of the same, and IPTC's DigitalSourceType
# (trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia).
AI_LABELS = (b"TC260", b'"AIGC"', b"AIGC\x00", b"rainedAlgorithmicMedia")
GPS_IN_XMP = b"GPSLatitude"

HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
AVIF_BRANDS = frozenset({b"avif", b"avis"})

PNG_START, PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
PNG_EXIF = b"eXIf"
JPEG_START, JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
JPEG_MARK, JPEG_SCAN = 0xFF, 0xDA
BOX_HEAD = 8


class Kind(Enum):
    """What a file is by its content, whatever its name says."""

    JPEG = auto()
    PNG = auto()
    WEBP = auto()
    TIFF = auto()
    GIF = auto()
    AVIF = auto()
    HEIC = auto()
    SVG = auto()
    OTHER = auto()


STARTS = (
    (JPEG_START, Kind.JPEG),
    (PNG_START, Kind.PNG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"II*\x00", Kind.TIFF),
    (b"MM\x00*", Kind.TIFF),
)


def kind_of(data: bytes) -> Kind:
    """Told from the first bytes; OTHER is everything that the museum does not take."""
    for start, kind in STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Kind.WEBP
    if data[4:8] == b"ftyp":
        return _kind_by_brand(data)
    if b"<svg" in data[:4096].lower():
        return Kind.SVG
    return Kind.OTHER


def is_whole(data: bytes, kind: Kind) -> bool:
    """False when the end of a JPEG, PNG or AVIF is missing.

    Pillow reads their headers without a word about the missing rest; half a WebP it refuses, and
    a TIFF and a GIF tell no end.
    """
    if kind is Kind.JPEG:
        scan = _jpeg_scan(data)
        return scan > 0 and data.find(JPEG_END, scan) > 0
    if kind is Kind.PNG:
        return PNG_END in data
    return kind is not Kind.AVIF or _end_of_boxes(data) <= len(data)


def has_ai_label(data: bytes) -> bool:
    """Whether a machine-readable AI label stands anywhere in the file."""
    return any(label in data for label in AI_LABELS)


def png_exif(data: bytes) -> bytes:
    """The eXIf chunk, which may stand behind the pixels; empty when there is none."""
    before, found, after = data.partition(PNG_EXIF)
    return after[: int.from_bytes(before[-4:], "big")] if found else b""


def _kind_by_brand(data: bytes) -> Kind:
    """ISO 14496-12: the first box lists the brands a reader may take the file for."""
    end = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[at : at + 4] for at in range(8, end, 4)}
    if brands & AVIF_BRANDS:
        return Kind.AVIF
    return Kind.HEIC if brands & HEIC_BRANDS else Kind.OTHER


def _end_of_boxes(data: bytes) -> int:
    """Where the last box says that it ends; one of 64-bit or no length is taken as whole."""
    at = 0
    while at + BOX_HEAD <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size < BOX_HEAD:
            break
        at += size
    return at


def _jpeg_scan(data: bytes) -> int:
    """Where the pixels begin, 0 when never; skips segments, and so an embedded thumbnail."""
    at = 2
    while at + 4 <= len(data) and data[at] == JPEG_MARK:
        marker = data[at + 1]
        if marker == JPEG_SCAN:
            return at
        at += 1 if marker == JPEG_MARK else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0
