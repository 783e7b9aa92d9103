"""What was gathered of each page, so that a page that did not change is not read again."""

import hashlib
import os
import struct
import unicodedata
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from yunyouguan.model import folded_text, numerals
from yunyouguan.model.citing import grammar, names, places
from yunyouguan.search import (
    article_ranges,
    folding,
    gathered,
    page_text,
    postings,
    sounds,
    terms,
)
from yunyouguan.search.gathered import Gathered, gather, packed, unpacked

FILE = "texts.bin"
HEAD = struct.Struct("<32sII")
"""Before each page: its sum, that of what was gathered, and how many bytes that is."""
LIBRARIES = ("lxml", "numpy", "OpenCC", "pypinyin")
CODE = (article_ranges, folded_text, folding, gathered, grammar, names, numerals, page_text,
        places, postings, sounds, terms)  # fmt: skip


@dataclass(slots=True)
class KeptTexts:
    """One file in the cache; lost or garbled, it is made again."""

    folder: Path
    _old: dict[bytes, tuple[int, memoryview]] = field(default_factory=dict)
    _new: dict[bytes, tuple[int, memoryview]] = field(default_factory=dict)

    def open(self) -> None:
        """Read what the last build left, unless other code wrote it."""
        try:
            content = memoryview((self.folder / FILE).read_bytes())
        except OSError:
            return
        edition = _edition()
        at = len(edition)
        if content[:at] != edition:
            return
        while at + HEAD.size <= len(content):
            key, total, size = HEAD.unpack_from(content, at)
            at += HEAD.size
            self._old[key] = total, content[at : at + size]
            at += size

    def gathered(self, main: bytes) -> list[Gathered]:
        """Of a page's main part; read anew only when its bytes are new."""
        key = hashlib.sha256(main).digest()
        kept = self._new.get(key) or self._old.get(key)
        if kept is None or zlib.crc32(kept[1]) != kept[0]:
            made = packed([gather(one) for one in page_text.passages(main)])
            kept = zlib.crc32(made), memoryview(made)
        self._new[key] = kept
        return list(unpacked(kept[1]))

    def close(self) -> None:
        """Keep what this build used, all or nothing; a cache that cannot be written is no harm."""
        part = self.folder / f"{FILE}.{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(_edition())
                for key, (total, told) in self._new.items():
                    file.write(HEAD.pack(key, total, len(told)))
                    file.write(told)
            part.replace(self.folder / FILE)
        except OSError:
            with suppress(OSError):
                part.unlink()


def _edition() -> bytes:
    """Of the code that gathers, and of what it stands on."""
    digest = hashlib.sha256(unicodedata.unidata_version.encode())
    for name in LIBRARIES:
        digest.update(version(name).encode())
    for module in CODE:
        digest.update(Path(str(module.__file__)).read_bytes())
    return digest.digest()
