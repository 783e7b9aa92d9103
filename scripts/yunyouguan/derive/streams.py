"""Whether a picture's bytes are all there, which decoders do not always ask."""

import zlib

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"

STUFFED, RESTARTS, EOI, SOS, FILL = 0x00, range(0xD0, 0xD8), 0xD9, 0xDA, 0xFF
ALONE = {0x01, *RESTARTS, 0xD8}
"""JPEG markers without a length behind them."""


def is_cut_short(data: bytes) -> bool:
    """True when the end is missing; formats are told by their first bytes.

    Pillow paints a JPEG without a word when only the last bytes are missing, and never looks at
    what stands behind a PNG's last pixel.
    """
    if data.startswith(JPEG):
        return not _jpeg_ends(data)
    if data.startswith(PNG):
        return not any(kind == b"IEND" for _, _, kind in _chunks(data))
    if data[:4] == b"RIFF":  # WebP: the length stands in front
        return len(data) < 8 + int.from_bytes(data[4:8], "little")
    if data[4:8] == b"ftyp":  # AVIF
        return not _boxes_end(data)
    return False


def is_damaged(data: bytes) -> bool:
    """True when a checksum says that bytes inside were changed.

    Pillow skips the checksums of a PNG's pixels: one flipped byte passes as a stripe of colour.
    """
    return data.startswith(PNG) and any(
        zlib.crc32(data[at + 4 : at + 8 + size])
        != int.from_bytes(data[at + 8 + size : at + 12 + size])
        for at, size, kind in _chunks(data)
        if kind[:1].isupper()  # PNG 3, 5.4: without the others a picture is still whole
    )


def _jpeg_ends(data: bytes) -> bool:
    """An end marker stands behind a scan (ITU-T T.81, B.1.1); anything may follow it.

    Segments are stepped over, because a thumbnail in the EXIF block has an end marker too.
    """
    at, scanned = 2, False
    while (at := data.find(b"\xff", at)) != -1 and at + 1 < len(data):
        marker = data[at + 1]
        if marker == EOI and scanned:
            return True
        if marker == FILL:
            at += 1
        elif marker == STUFFED or marker in ALONE:
            at += 2
        else:
            scanned = scanned or marker == SOS
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return False


def _chunks(data: bytes) -> list[tuple[int, int, bytes]]:
    """Every whole chunk: where it begins, how many bytes it carries, its kind."""
    found: list[tuple[int, int, bytes]] = []
    at = len(PNG)
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        if at + 12 + size > len(data):
            break
        found.append((at, size, data[at + 4 : at + 8]))
        at += 12 + size
    return found


def _boxes_end(data: bytes) -> bool:
    """No box reaches past the last byte (ISO 14496-12, 4.2)."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        if size == 0:  # to the end of the file
            return True
        if size == 1:  # the length stands behind the name
            size = int.from_bytes(data[at + 8 : at + 16])
        at += max(size, 8)
    return at <= len(data)
