"""The parts that a picture file is built of; nothing is decoded, and damage ends the walk."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

PNG_START, PNG_END, RIFF_HEAD = 8, b"IEND", 12
FILL, SOS, LENGTH_ITSELF = 0xFF, 0xDA, 2

MOST_PARTS = 500_000
"""A walk ends there: a PNG of 500 MB in pieces of 4 kB has 120,000."""


class Bytes(Protocol):
    """Whatever can be cut into pieces: bytes, a mapped file, or one read piece by piece."""

    def __len__(self) -> int: ...
    def __getitem__(self, piece: slice, /) -> bytes: ...


class Part(NamedTuple):
    """A part of a file: its name, where its content begins, and how many bytes it says to have."""

    name: bytes
    start: int
    size: int


def png_chunks(data: Bytes) -> Iterator[Part]:
    """Every chunk up to IEND, in order; the last one may say more than there is."""
    at, length = PNG_START, len(data)
    for _ in range(MOST_PARTS):
        head = data[at : at + 8]
        size = int.from_bytes(head[:4])
        if at + 8 > length or not head[4:].isalpha():
            return
        yield Part(head[4:], at + 8, size)
        if head[4:] == PNG_END:
            return
        at += 12 + size


def riff_chunks(data: Bytes) -> Iterator[Part]:
    """Every chunk of a WebP, in order."""
    at, length = RIFF_HEAD, len(data)
    for _ in range(MOST_PARTS):
        head = data[at : at + 8]
        if at + 8 > length:
            return
        size = int.from_bytes(head[4:], "little")
        yield Part(head[:4], at + 8, size)
        at += 8 + size + size % 2


def boxes(data: Bytes) -> Iterator[Part]:
    """Every box of an ISO base media file, in order (ISO 14496-12, 4.2)."""
    at, length = 0, len(data)
    for _ in range(MOST_PARTS):
        head = data[at : at + 16]
        size, wide = int.from_bytes(head[:4]), 8
        if size == 1:  # the length stands behind the name
            size, wide = int.from_bytes(head[8:16]), 16
        elif size == 0:  # to the end
            size = length - at
        if at + wide > length or size < wide:
            return
        yield Part(head[4:8], at + wide, size - wide)
        at += size


def jpeg_segments(data: Bytes) -> Iterator[Part]:
    """Every segment up to the one behind which the pixels begin; the name is its marker."""
    at, length = 2, len(data)
    while at + 4 <= length:
        head = data[at : at + 4]
        if head[0] != FILL:
            return
        if head[1] == FILL:
            at += 1
            continue
        size = int.from_bytes(head[2:])
        if size < LENGTH_ITSELF:
            return
        yield Part(head[1:2], at + 4, size - LENGTH_ITSELF)
        if head[1] == SOS:
            return
        at += 2 + size


def png_chunk(data: Bytes, name: bytes) -> bytes:
    """What the first chunk of a name holds, wherever it stands; empty when there is none."""
    found = next((one for one in png_chunks(data) if one.name == name), None)
    return data[found.start : found.start + found.size] if found else b""
