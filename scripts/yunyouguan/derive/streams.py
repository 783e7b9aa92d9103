"""What a picture's bytes betray that decoders do not ask about."""

import mmap
import zlib
from collections.abc import Iterator

from yunyouguan.model.file_ends import JPEG_END, NOWHERE, jpeg_scan
from yunyouguan.model.file_kind import FileKind
from yunyouguan.model.file_parts import Part, jpeg_segments, png_chunks

CHECKSUM = 4
PNG_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Samples of a pixel, by the type of colour in the header (PNG 3, 11.2.1)."""
WOVEN = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""The passes of an interlaced PNG: first column and row, steps (PNG 3, 8.2)."""
GULP = 1_000_000

SEQUENTIAL = (b"\xc0", b"\xc1")
LOOK_AHEAD = 16
"""Bytes. The decoder fills a register of 8 before it asks what it needs; with fewer whole photos
were refused, and 16 hide at most a dozen missing squares of 8 by 8."""


def is_damaged(data: bytes | mmap.mmap, kind: FileKind) -> bool:
    """True when a PNG's checksums or the number of its pixels say that it is not what it was.

    Pillow skips the checksums of the pixels, so one flipped byte passes as a stripe of colour, and
    shows rows that are promised and missing as black. Asking costs 16 ms a megapixel, a third of
    what decoding costs.
    """
    if kind is not FileKind.PNG:
        return False
    chunks = list(png_chunks(data))
    # PNG 3, 5.4: without those of small letters a picture is still whole.
    if any(not _is_true(data, one) for one in chunks if one.name[:1].isupper()):
        return True
    return _unpacked_size(data, chunks) != _promised_size(data)


def without_end(data: bytes | mmap.mmap) -> bytes | mmap.mmap:
    """A JPEG in which the decoder finds no end marker, and so complains when pixels are missing.

    At an end marker it stops asking and paints the rest grey. Only for photos of one scan: of one
    in many scans (progressive) it wants the marker before it begins.
    """
    scan = jpeg_scan(data)
    frame = next((one for one in jpeg_segments(data) if one.name in SEQUENTIAL), None)
    if frame is None or data[frame.start + 5] != data[scan]:  # all colours in the first scan
        return data
    end = data.find(JPEG_END, scan)
    return data if end == NOWHERE else data[:end] + bytes(LOOK_AHEAD)


def _is_true(data: bytes | mmap.mmap, chunk: Part) -> bool:
    end = chunk.start + chunk.size
    told = int.from_bytes(data[end : end + CHECKSUM])
    return zlib.crc32(data[chunk.start - CHECKSUM : end]) == told


def _unpacked_size(data: bytes | mmap.mmap, chunks: list[Part]) -> int:
    """Bytes of all rows; -1 when they cannot be unpacked."""
    unpacker, size = zlib.decompressobj(), 0
    try:
        for one in chunks:
            if one.name == b"IDAT":
                size += sum(map(len, _unpacked(unpacker, data[one.start : one.start + one.size])))
    except zlib.error:
        return -1
    return size


def _unpacked(unpacker: "zlib._Decompress", packed: bytes) -> Iterator[bytes]:
    while packed:
        yield unpacker.decompress(packed, GULP)
        packed = unpacker.unconsumed_tail


def _promised_size(data: bytes | mmap.mmap) -> int:
    """Bytes of all rows that the header promises, each with one more for its filter."""
    head = data[16:29]
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    bits = head[8] * PNG_CHANNELS.get(head[9], 0)
    if not head[12]:
        return height * (1 + -(-width * bits // 8))
    passes = (
        (-(-(width - left) // across), -(-(height - top) // down))
        for left, top, across, down in WOVEN
    )
    return sum(rows * (1 + -(-wide * bits // 8)) for wide, rows in passes if wide > 0 < rows)
