"""Which terms stand on which passages, gathered as numbers and packed into bytes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.uint64]

TERM_BITS, DOC_BITS, FIELD_BITS = 32, 29, 3
CHAR_BITS = 16
BATCH = 2_000_000
"""Keys that wait before what stands twice is thrown away; 16 MB."""
SEVEN_BITS = 7


@dataclass(slots=True)
class _Heap:
    """Keys, those that stand twice thrown away from time to time."""

    _waiting: list[Keys] = field(default_factory=list)
    _size: int = 0
    _limit: int = BATCH

    def add(self, keys: Keys) -> None:
        self._waiting.append(keys)
        self._size += len(keys)
        if self._size > self._limit:
            self._waiting = [self.settled()]
            self._size = len(self._waiting[0])
            self._limit = self._size * 2 + BATCH

    def settled(self) -> Keys:
        """Sorted, none twice."""
        if not self._waiting:
            return np.zeros(0, np.uint64)
        self._waiting = [np.unique(np.concatenate(self._waiting))]
        return self._waiting[0]


@dataclass(slots=True)
class Postings:
    """Gathers (term, passage, field) and gives each term its packed list.

    A key is one number: the term in the upper 32 bits, the passage in 29, the field in 3; sorted
    keys are the index. A pair of Han characters is its own term: 16 bits each, by order of first
    use; all other terms are counted.
    """

    _chars: npt.NDArray[np.uint32] = field(default_factory=lambda: np.zeros(0x110000, np.uint32))
    _char_names: list[str] = field(default_factory=lambda: [""])
    _terms: dict[str, int] = field(default_factory=dict)
    _pairs: _Heap = field(default_factory=_Heap)
    _others: _Heap = field(default_factory=_Heap)

    def add_pairs(self, doc: int, level: int, letters: str, han: npt.NDArray[np.bool_]) -> None:
        """Every two Han characters that stand together.

        Args:
            doc: number of the passage.
            level: of the field; 0 is the best.
            letters: folded, without punctuation; the end of a block is no Han character.
            han: of each code point, whether it is one.
        """
        points = np.frombuffer(letters.encode("utf-32-le"), np.uint32)
        ids = self._chars[points]
        if not ids.all():
            self._meet(points[ids == 0])
            ids = self._chars[points]
        beside = han[points[:-1]] & han[points[1:]]
        terms = (ids[:-1][beside].astype(np.uint64) << np.uint64(CHAR_BITS)) | ids[1:][beside]
        self._pairs.add(_keys(terms, doc, level))

    def add(self, doc: int, level: int, terms: Iterable[str]) -> None:
        """Any other terms."""
        known = self._terms
        ids = np.fromiter((known.setdefault(one, len(known)) for one in terms), np.uint64)
        self._others.add(_keys(ids, doc, level))

    def packed(self) -> Iterator[tuple[str, bytes]]:
        """Every term with its list, ready for a shard, in no order.

        The list: for each field that has any, the best first, a byte for the field, the number
        of passages, and the gaps between them; each passage stands in its best field alone.
        Numbers take seven bits a byte, the low ones first.
        """
        names = self._char_names
        for term, content in _packed(self._pairs.settled()):
            yield names[term >> CHAR_BITS] + names[term & ((1 << CHAR_BITS) - 1)], content
        words = list(self._terms)
        for term, content in _packed(self._others.settled()):
            yield words[term], content

    def _meet(self, points: npt.NDArray[np.uint32]) -> None:
        for point in dict.fromkeys(points.tolist()):
            if len(self._char_names) >> CHAR_BITS:
                raise OverflowError("more than 65,535 different characters")
            self._chars[point] = len(self._char_names)
            self._char_names.append(chr(point))


def _keys(terms: npt.NDArray[np.uint64], doc: int, level: int) -> Keys:
    return (terms << np.uint64(DOC_BITS + FIELD_BITS)) | np.uint64(doc << FIELD_BITS | level)


def _packed(keys: Keys) -> Iterator[tuple[int, bytes]]:
    """Term and bytes, of sorted keys."""
    if not len(keys):
        return
    fields = np.uint64(FIELD_BITS)
    # Of one term on one passage the best field comes first in the order, and stays alone.
    places = keys >> fields
    first = np.ones(len(keys), bool)
    first[1:] = places[1:] != places[:-1]
    keys, places = keys[first], places[first]
    term = places >> np.uint64(DOC_BITS)
    doc = places & np.uint64((1 << DOC_BITS) - 1)
    level = keys & np.uint64((1 << FIELD_BITS) - 1)
    group = (term << fields) | level
    order = np.argsort(group, kind="stable")
    group, doc = group[order], doc[order].astype(np.int64)
    starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]])
    gaps = np.diff(doc, prepend=-1)
    gaps[starts] = doc[starts] + 1
    stream, ends = _varints(gaps.astype(np.uint32) - 1)
    counts = np.diff(np.r_[starts, len(group)])
    content = stream.tobytes()
    last = -1
    parts: list[bytes] = []
    for which, start, count in zip(
        group[starts].tolist(), starts.tolist(), counts.tolist(), strict=True
    ):
        if which >> FIELD_BITS != last:
            if parts:
                yield last, b"".join(parts)
            last, parts = which >> FIELD_BITS, []
        begin = ends[start - 1] if start else 0
        parts.append(bytes((which & ((1 << FIELD_BITS) - 1),)))
        parts.append(varint(count))
        parts.append(content[begin : ends[start + count - 1]])
    yield last, b"".join(parts)


def varint(number: int) -> bytes:
    """Seven bits a byte, the low ones first; every byte but the last has its eighth bit set."""
    out = bytearray()
    while number >> SEVEN_BITS:
        out.append(number & 0x7F | 0x80)
        number >>= SEVEN_BITS
    out.append(number)
    return bytes(out)


def _varints(numbers: npt.NDArray[np.uint32]) -> tuple[npt.NDArray[np.uint8], list[int]]:
    """All of them in a row, and where each one ends."""
    lengths = np.ones(len(numbers), np.int64)
    for bits in (7, 14, 21, 28):
        lengths += numbers >= (1 << bits)
    ends = np.cumsum(lengths)
    stream = np.zeros(int(ends[-1]), np.uint8)
    for at in range(int(lengths.max())):
        has = lengths > at
        part = (numbers[has] >> np.uint32(SEVEN_BITS * at)) & 0x7F
        goes_on = (lengths[has] > at + 1).astype(np.uint8) << SEVEN_BITS
        stream[(ends - lengths)[has] + at] = part.astype(np.uint8) | goes_on
    return stream, ends.tolist()
