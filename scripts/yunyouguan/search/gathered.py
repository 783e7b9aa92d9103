"""All that the index needs of a passage, gathered once and kept as bytes."""

import json
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from yunyouguan.search.article_ranges import article_ranges
from yunyouguan.search.folding import HAN
from yunyouguan.search.page_text import Field, Passage
from yunyouguan.search.postings import Keys, pair_keys
from yunyouguan.search.sounds import syllables
from yunyouguan.search.terms import (
    BLOCK_END,
    article_terms,
    char_terms,
    fold,
    letters,
    sound_terms,
    word_terms,
)

SHORT_FIELDS = frozenset({Field.TITLE, Field.TOPIC, Field.HEADING})
"""Where a single character is found: in a text nearly every one stands nearly everywhere."""
SIZES = struct.Struct("<II")
"""Before each passage: bytes of what is told, and of its pairs."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A passage, ready to be given a number.

    Attributes:
        anchor, title, page: as of a `Passage`.
        size: characters.
        read: syllables of the title.
        chars: each character of its texts once, in order.
        told: what a phone reads of its words; JSON, the inside of an object.
        terms: by field, all but pairs.
        pairs: keys of the first passage.
    """

    anchor: str
    title: str
    page: str
    size: int
    read: tuple[str, ...]
    chars: str
    told: str
    terms: Mapping[int, tuple[str, ...]]
    pairs: Keys


def gather(one: Passage) -> Gathered:
    """Fold, read aloud and take to terms."""
    read = syllables(one.title)
    texts: dict[int, list[str]] = {}
    for block in one.blocks:
        texts.setdefault(block.field, []).append(block.text)
    terms: dict[int, set[str]] = {Field.TITLE: sound_terms(read)}
    pairs = []
    for level, said in texts.items():
        text = fold(BLOCK_END.join(said))
        pairs.append(pair_keys(level, letters(text), han_points()))
        known = terms.setdefault(level, set())
        known.update(word_terms(text))
        if level in SHORT_FIELDS:
            known.update(char_terms(text))
    ranges = [
        (at, found.start, found.end, found.first, found.last, found.law)
        for at, block in enumerate(one.blocks)
        for found in article_ranges(block.text)
    ]
    cited = {term for _, _, _, first, last, _ in ranges for term in article_terms(first, last)}
    if cited:
        terms.setdefault(Field.LAW, set()).update(cited)
    told: dict[str, Any] = {"blocks": [f"{int(block.field)}{block.text}" for block in one.blocks]}
    if ranges:
        told["ranges"] = ranges
    return Gathered(
        one.anchor, one.title, one.page, one.size, read,
        "".join(sorted({char for block in one.blocks for char in block.text})),
        json.dumps(told, ensure_ascii=False, separators=(",", ":"))[1:-1],
        {int(level): tuple(sorted(terms[level])) for level in sorted(terms)},
        np.concatenate([np.zeros(0, np.uint64), *pairs]),
    )  # fmt: skip


def packed(all_: list[Gathered]) -> bytes:
    """Of one page, for the cache."""
    parts = []
    for one in all_:
        told = json.dumps([
            one.anchor, one.title, one.page, one.size, one.read, one.chars, one.told,
            [[level, *terms] for level, terms in one.terms.items()],
        ], ensure_ascii=False, separators=(",", ":")).encode()  # fmt: skip
        pairs = one.pairs.tobytes()
        parts += [SIZES.pack(len(told), len(pairs)), told, pairs]
    return b"".join(parts)


def unpacked(content: memoryview) -> Iterator[Gathered]:
    """The same again; the pairs stay where they are.

    Raises:
        ValueError, TypeError, IndexError, struct.error: nothing that `packed` made.
    """
    at = 0
    while at < len(content):
        told_size, pair_size = SIZES.unpack_from(content, at)
        middle = at + SIZES.size + told_size
        anchor, title, page, size, read, chars, told, terms = json.loads(
            bytes(content[at + SIZES.size : middle])
        )
        at = middle + pair_size
        yield Gathered(
            anchor, title, page, size, tuple(read), chars, told,
            {level: tuple(names) for level, *names in terms},
            np.frombuffer(content[middle:at], np.uint64),
        )  # fmt: skip


@lru_cache(maxsize=1)
def han_points() -> npt.NDArray[np.bool_]:
    """Of every code point, whether it is Han."""
    points = np.zeros(0x110000, bool)
    for first, last in HAN:
        points[first : last + 1] = True
    return points
