"""Which terms stand on which passages, gathered as numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.uint64]

POINT_BITS, FIELD_BITS, DOC_BITS = 21, 3, 19
MOST_PASSAGES = 1 << DOC_BITS


@dataclass(slots=True)
class Postings:
    """Gathers (term, field, passage).

    A key is one number: the term in the upper 42 bits, the field in 3, the passage in 19. A pair
    of Han characters is its own term, a code point above the other; all other terms are counted.
    """

    _terms: dict[str, int] = field(default_factory=dict)
    _pairs: list[Keys] = field(default_factory=list)
    _others: list[Keys] = field(default_factory=list)

    def add_pairs(self, doc: int, keys: Keys) -> None:
        """Of a passage, what `pair_keys` gave of each of its fields.

        Args:
            doc: number of the passage.

        Raises:
            OverflowError: more passages than a key has room for.
        """
        if doc >= MOST_PASSAGES:
            raise OverflowError(f"more than {MOST_PASSAGES} pages and sections")
        self._pairs.append(keys | np.uint64(doc))

    def add(self, doc: int, level: int, terms: Iterable[str]) -> None:
        """Any other terms; the best level is 0."""
        known = self._terms
        ids = np.fromiter((known.setdefault(one, len(known)) for one in terms), np.uint64)
        self._others.append(_once(_keys(ids, doc, level)))

    def pairs(self) -> Keys:
        """Of all pairs, in order, each passage in its best field alone; they are forgotten here."""
        found, self._pairs = _settled(self._pairs), []
        return found

    def others(self) -> tuple[list[str], Keys]:
        """The other terms by number, and their keys as above."""
        found, self._others = _settled(self._others), []
        return list(self._terms), found


def pair_keys(level: int, letters: str, han: npt.NDArray[np.bool_]) -> Keys:
    """Every two Han characters that stand together in one field of the first passage.

    Args:
        level: of the field; 0 is the best.
        letters: folded, without punctuation; the end of a block is no Han character.
        han: of each code point, whether it is one.
    """
    points = np.frombuffer(letters.encode("utf-32-le"), np.uint32).astype(np.uint64)
    are = han[points]
    beside = are[:-1] & are[1:]
    terms = (points[:-1][beside] << np.uint64(POINT_BITS)) | points[1:][beside]
    return _once(_keys(terms, 0, level))


def _keys(terms: Keys, doc: int, level: int) -> Keys:
    return (terms << np.uint64(FIELD_BITS + DOC_BITS)) | np.uint64(level << DOC_BITS | doc)


def _once(keys: Keys) -> Keys:
    """In order, none twice; ``np.unique`` hashes, which takes five times as long."""
    keys.sort()
    first = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=first[1:])
    return keys[first]


def _settled(waiting: list[Keys]) -> Keys:
    if not waiting:
        return np.zeros(0, np.uint64)
    keys = np.concatenate(waiting)
    waiting.clear()
    # With the passage above the field, the best field of a term on a passage comes first.
    field_mask, doc_mask = np.uint64((1 << FIELD_BITS) - 1), np.uint64((1 << DOC_BITS) - 1)
    swapped = _turned(keys, np.uint64(DOC_BITS), field_mask, np.uint64(FIELD_BITS), doc_mask)
    swapped.sort()
    places = swapped >> np.uint64(FIELD_BITS)
    best = np.ones(len(swapped), bool)
    best[1:] = places[1:] != places[:-1]
    del places
    keys = _turned(swapped[best], np.uint64(FIELD_BITS), doc_mask, np.uint64(DOC_BITS), field_mask)
    keys.sort()
    return keys


def _turned(
    keys: Keys, upper_at: np.uint64, upper: np.uint64, lower_bits: np.uint64, lower: np.uint64
) -> Keys:
    """The two small parts of each key have changed their places."""
    both = np.uint64(FIELD_BITS + DOC_BITS)
    turned = (keys >> both) << both
    turned |= (keys & lower) << lower_bits
    turned |= (keys >> upper_at) & upper
    return turned
