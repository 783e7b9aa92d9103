"""What was read of each page, so that a page that did not change is not read again."""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from yunyouguan.search import folding, page_text, sounds
from yunyouguan.search.page_text import Block, Field, Passage

FILE = "texts.jsonl"
GARBLED = (ValueError, KeyError, TypeError, IndexError, AttributeError)


@dataclass(slots=True)
class KeptTexts:
    """One file in the cache; lost or garbled, it is made again."""

    folder: Path
    _old: dict[str, bytes] = field(default_factory=dict)
    _new: dict[str, bytes] = field(default_factory=dict)

    def open(self) -> None:
        """Read what the last build left, unless other code wrote it."""
        try:
            lines = (self.folder / FILE).read_bytes().splitlines()
        except OSError:
            return
        if lines and lines[0] == _edition():
            self._old = {
                key.decode("ascii", "replace"): told
                for key, _, told in (line.partition(b" ") for line in lines[1:])
            }

    def passages(self, main: bytes) -> list[Passage]:
        """Of a page's main part; read anew only when its bytes are new."""
        key = hashlib.sha256(main).hexdigest()
        kept = self._old.get(key)
        if kept is not None:
            try:
                found = [_passage(*one) for one in _entries(json.loads(kept))]
            except GARBLED:
                pass
            else:
                self._new[key] = kept
                return found
        found = page_text.passages(main)
        self._new[key] = json.dumps([_told(one) for one in found], ensure_ascii=False).encode()
        return found

    def close(self) -> None:
        """Keep what this build used, all or nothing; a cache that cannot be written is no harm."""
        part = self.folder / f"{FILE}.{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(_edition())
                for key, told in self._new.items():
                    file.write(b"\n" + key.encode() + b" " + told)
            part.replace(self.folder / FILE)
        except OSError:
            with suppress(OSError):
                part.unlink()


def _told(one: Passage) -> list[Any]:
    return [
        one.anchor,
        one.title,
        one.page,
        [[int(block.field), block.text] for block in one.blocks],
    ]


def _entries(told: object) -> list[Any]:
    if not isinstance(told, list):
        raise TypeError(told)
    return told


def _passage(anchor: object, title: object, page: object, blocks: list[tuple[int, str]]) -> Passage:
    return Passage(
        str(anchor),
        str(title),
        str(page),
        [Block(Field(level), str(text)) for level, text in blocks],
    )


def _edition() -> bytes:
    """Of the code that reads pages."""
    digest = hashlib.sha256(version("lxml").encode())
    for module in (page_text, folding, sounds):
        digest.update(Path(str(module.__file__)).read_bytes())
    return digest.hexdigest().encode()
