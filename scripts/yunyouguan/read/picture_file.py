"""A picture's facts are read from its header; its pixels are never decoded here."""

import hashlib
import os
from io import BufferedReader, BytesIO
from pathlib import Path

from yunyouguan.model.file_ends import is_whole
from yunyouguan.model.file_kind import PHOTO_BYTES, SNIFFED, FileKind, kind_of
from yunyouguan.model.file_parts import Bytes
from yunyouguan.model.file_words import words_beside
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import PictureFacts
from yunyouguan.model.place import Place
from yunyouguan.model.webp_size import webp_size
from yunyouguan.read.picture_header import read_header
from yunyouguan.read.picture_marks import has_ai_label, tells_where
from yunyouguan.read.picture_refusals import (
    empty,
    not_taken,
    too_heavy,
    too_many_pixels,
    truncated,
    unreadable,
)


class Slow:
    """A large file, of which only the wanted pieces come into memory."""

    def __init__(self, stream: BufferedReader, size: int) -> None:
        self._stream, self._size = stream, size

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, piece: slice, /) -> bytes:
        start, stop, _ = piece.indices(self._size)
        self._stream.seek(start)
        return self._stream.read(max(0, stop - start))


def read_picture(
    path: Path, name: str, place: Place
) -> tuple[PictureFacts | None, tuple[Finding, ...]]:
    """The facts of one file, or why there are none.

    A photo is read at once. Of a scan, which may have two gigabytes, nothing stays in memory.

    Args:
        path: a plain file on disk; the caller has made sure that it is no symlink.
        name: as staff call it.
        place: where they mention it.
    """
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            kind = kind_of(stream.read(SNIFFED))
            stream.seek(0)
            if size == 0:
                return None, (empty(place, name),)
            if not kind.is_taken:
                return None, (not_taken(place, name, kind),)
            if size > kind.most_bytes:
                return None, (too_heavy(place, name, kind, size),)
            if size > PHOTO_BYTES:
                return _facts(Slow(stream, size), stream, kind, name, place)
            data = stream.read()
            return _facts(data, BytesIO(data), kind, name, place)
    except OSError:
        return None, (unreadable(place, name),)


def _facts(
    data: Bytes, stream: BufferedReader | BytesIO, kind: FileKind, name: str, place: Place
) -> tuple[PictureFacts | None, tuple[Finding, ...]]:
    """As above, for a kind that the museum takes."""
    claimed = webp_size(data) if kind is FileKind.WEBP else (0, 0)
    if claimed[0] * claimed[1] > kind.most_pixels:
        return None, (too_many_pixels(place, name, kind, claimed),)
    header = read_header(data, stream, kind)
    if header is None or header.width < 1 or header.height < 1:
        return None, (unreadable(place, name),)
    if header.width * header.height > kind.most_pixels:
        return None, (too_many_pixels(place, name, kind, (header.width, header.height)),)
    if not is_whole(data, kind):
        return None, (truncated(place, name),)
    words = tuple(words_beside(data, kind))
    facts = PictureFacts(
        width=header.width,
        height=header.height,
        format=header.format,
        sha256=_fingerprint(data, stream),
        size=len(data),
        has_alpha=header.has_alpha,
        has_gps=header.has_gps or tells_where(words),
        ai_label=has_ai_label(words),
    )
    return facts, ()


def _fingerprint(data: Bytes, stream: BufferedReader | BytesIO) -> str:
    if isinstance(data, bytes):
        return hashlib.sha256(data).hexdigest()
    stream.seek(0)
    return hashlib.file_digest(stream, "sha256").hexdigest()
