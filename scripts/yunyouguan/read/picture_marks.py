"""What the words in a picture file give away: that a machine made it, or where it was taken."""

from collections.abc import Iterable

AI_LABELS = (b"TC260", b'"AIGC"', b"AIGC\x00", b"rainedAlgorithmic", b"compositeSynthetic")
"""The XMP name space and the JSON of GB 45438-2025, a PNG text's name for the same, and IPTC's
digital source types for what a model made, whole or in part; C2PA manifests use these too."""

GPS_IN_XMP = b"GPSLatitude"

SHORT = 1_000_000
"""Bytes. Comments of cameras are written two bytes a letter; pixels are not searched for those."""


def has_ai_label(words: Iterable[bytes]) -> bool:
    """Whether a machine-readable AI label stands anywhere."""
    return any(_labelled(block) for block in words)


def tells_where(words: Iterable[bytes]) -> bool:
    """Whether an XMP packet tells where; EXIF is asked by its own tags."""
    return any(GPS_IN_XMP in block for block in words)


def _labelled(block: bytes) -> bool:
    if any(label in block for label in AI_LABELS):
        return True
    narrow = block.replace(b"\0", b"") if len(block) < SHORT else b""
    return any(label in narrow for label in AI_LABELS)
