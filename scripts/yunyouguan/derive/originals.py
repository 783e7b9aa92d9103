"""The very bytes that were read, or nothing: a key must never come to name other bytes."""

import hashlib
import mmap
import os
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.model.picture import PictureFacts

MAPPED = 64 * 1024**2
"""Bytes. A scan of 400 megapixels has 1.2 GB and is read where it lies; a photo is copied, so that
nothing that happens to its file while it is decoded can matter."""


@dataclass(frozen=True, slots=True)
class Original:
    """An original's bytes, proved to be those that its facts tell of.

    Attributes:
        stamp: of a file that is read where it lies; empty for a copy.
    """

    data: bytes | mmap.mmap
    file: Path
    stamp: tuple[int, ...]

    def is_as_it_was(self) -> bool:
        """Asked once everything is decoded: False when the file was written to meanwhile."""
        try:
            return not self.stamp or self.stamp == _stamp(self.file.stat())
        except OSError:
            return False


def original(file: Path, facts: PictureFacts) -> Original | None:
    """None when the file is gone or no longer holds the bytes that were read."""
    try:
        with file.open("rb") as stream:
            status = os.fstat(stream.fileno())
            if status.st_size != facts.size:
                return None
            large = facts.size >= MAPPED
            data = (
                mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) if large else stream.read()
            )
    except OSError:
        return None
    if hashlib.sha256(data).hexdigest() != facts.sha256:
        return None
    return Original(data, file, _stamp(status) if large else ())


def _stamp(status: os.stat_result) -> tuple[int, ...]:
    return status.st_ino, status.st_size, status.st_mtime_ns
