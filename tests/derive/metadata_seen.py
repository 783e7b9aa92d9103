"""What a picture file holds beside its pixels, read part by part from the standards.

Knows nothing of our own code, so that it can judge it.
"""

from collections.abc import Iterator

JPEG_PLAIN = frozenset({0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD})
"""Frames, tables of codes, scans, tables of steps, restarts: all that pixels need."""
JFIF = b"JFIF\0\1\1"
JFIF_SIZE = 14

PNG_PLAIN = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
WEBP_PLAIN = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH"})
AVIF_PLAIN = frozenset({b"ftyp", b"meta", b"mdat"})
META_PLAIN = frozenset({b"hdlr", b"pitm", b"iloc", b"iinf", b"iprp", b"iref"})
ITEM_PLAIN = frozenset({b"av01", b"grid"})
PROPERTY_PLAIN = frozenset({b"ispe", b"pixi", b"av1C", b"colr", b"auxC", b"irot", b"imir", b"pasp"})
UNNAMED = "behind the end"


def metadata_seen(content: bytes) -> tuple[str, ...]:
    """The names of all parts that pixels do not need, sorted; none in what visitors may get.

    Raises:
        ValueError: neither a JPEG, a PNG, a WebP nor an AVIF.
    """
    if content.startswith(b"\xff\xd8"):
        return tuple(sorted(_jpeg(content)))
    if content.startswith(b"\x89PNG"):
        return tuple(sorted(_png(content)))
    if content[:4] == b"RIFF":
        return tuple(sorted(_webp(content)))
    if content[4:8] == b"ftyp":
        return tuple(sorted(_avif(content)))
    raise ValueError("no picture")


def _jpeg(content: bytes) -> Iterator[str]:
    at = 2
    while content[at + 1] != 0xD9:
        marker = content[at + 1]
        size = int.from_bytes(content[at + 2 : at + 4])
        part = content[at + 4 : at + 2 + size]
        if marker == 0xE0:
            if not (part.startswith(JFIF) and len(part) == JFIF_SIZE):
                yield "APP0"
        elif marker not in JPEG_PLAIN:
            yield "COM" if marker == 0xFE else f"APP{marker - 0xE0}"
        at += 2 + size
        while not (content[at] == 0xFF and content[at + 1] not in {0, *range(0xD0, 0xD8)}):
            at += 1
    if content[at + 2 :]:
        yield UNNAMED


def _png(content: bytes) -> Iterator[str]:
    at = 8
    while at < len(content):
        size, name = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        if name not in PNG_PLAIN:
            yield name.decode("latin-1")
        at += 12 + size
        if name == b"IEND" and content[at:]:
            yield UNNAMED
            return


def _webp(content: bytes) -> Iterator[str]:
    at, end = 12, 8 + int.from_bytes(content[4:8], "little")
    while at < end:
        name, size = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        if name not in WEBP_PLAIN:
            yield name.decode("latin-1").strip()
        at += 8 + size + size % 2
    if content[end:]:
        yield UNNAMED


def _avif(content: bytes) -> Iterator[str]:
    for name, part in _boxes(content):
        if name not in AVIF_PLAIN:
            yield name.decode("latin-1")
        if name == b"meta":
            yield from _meta(part[4:])


def _meta(content: bytes) -> Iterator[str]:
    for name, part in _boxes(content):
        if name not in META_PLAIN:
            yield name.decode("latin-1")
        if name == b"hdlr" and part[24:].strip(b"\0"):
            yield "name of a program"
        if name == b"iinf":
            kinds = {entry[8:12] for _, entry in _boxes(part[6:])}
            yield from (kind.decode("latin-1") for kind in kinds - ITEM_PLAIN)
        if name == b"iprp":
            yield from _properties(part)


def _properties(content: bytes) -> Iterator[str]:
    for group, entries in _boxes(content):
        if group == b"ipco":
            for name, part in _boxes(entries):
                if name not in PROPERTY_PLAIN:
                    yield name.decode("latin-1")
                if name == b"colr" and part[:4] != b"nclx":
                    yield "ICC"


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(content):
        size = int.from_bytes(content[at : at + 4]) or len(content) - at
        yield content[at + 4 : at + 8], content[at + 8 : at + size]
        at += max(size, 8)
