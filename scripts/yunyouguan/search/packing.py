"""Terms and their lists become the bytes that a phone reads.

An entry: the length of the term in UTF-8 bytes, the term, the length of its list, the list. A
list: for each field that has any passage, the best first, the field, the number of passages, and
the gaps between them. Numbers take seven bits a byte, the low ones first; every byte but the last
has its eighth bit set.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from yunyouguan.search.postings import DOC_BITS, FIELD_BITS, POINT_BITS, Keys

Numbers = npt.NDArray[np.int64]

SEVEN_BITS, EIGHTH_BIT = 7, 0x80
FIRST_ASTRAL = 0x10000
LIST_HEAD = 2
"""Numbers before the gaps of a field."""
BATCH = 50_000
"""Passages of terms that are packed at once: some 8 MB of work."""


@dataclass(frozen=True, slots=True)
class Entries:
    """Several terms, packed.

    Attributes:
        content: the entries one after the other.
        ends: of each.
        sums: of each term, what tells its shard (see ``shards.term_sum``).
    """

    content: bytes
    ends: Numbers
    sums: Numbers


@dataclass(frozen=True, slots=True)
class _Names:
    """Of each term in UTF-8: eight columns, how many of them count, and its sum."""

    content: npt.NDArray[np.uint8]
    lengths: Numbers
    sums: Numbers


def pack_pairs(keys: Keys) -> Iterator[Entries]:
    """Of pairs of Han characters, in the order of their keys."""
    for batch in _batches(keys):
        terms, starts, content, ends = _lists(batch)
        names = _names(terms)
        heads, head_ends = _heads(names, np.diff(starts, append=len(content)))
        whole, whole_ends = _woven(heads, head_ends, content, ends)
        yield Entries(whole.tobytes(), whole_ends, names.sums)


def pack_lists(keys: Keys) -> Iterator[tuple[int, bytes]]:
    """Of other terms: the number of each, and its list."""
    for batch in _batches(keys):
        terms, _, content, ends = _lists(batch)
        told, start = content.tobytes(), 0
        for term, end in zip(terms.tolist(), ends.tolist(), strict=True):
            yield term, told[start:end]
            start = end


def entry(term: str, packed: bytes) -> bytes:
    """One term with its list."""
    name = term.encode()
    return varint(len(name)) + name + varint(len(packed)) + packed


def varint(number: int) -> bytes:
    """One number."""
    told = bytearray()
    while number >> SEVEN_BITS:
        told.append(number & 0x7F | EIGHTH_BIT)
        number >>= SEVEN_BITS
    told.append(number)
    return bytes(told)


def _batches(keys: Keys) -> Iterator[Keys]:
    """No term is in two of them."""
    shift, start = np.uint64(FIELD_BITS + DOC_BITS), 0
    while start < len(keys):
        last = keys[min(start + BATCH, len(keys)) - 1]
        end = int(np.searchsorted(keys, last | ((np.uint64(1) << shift) - np.uint64(1)), "right"))
        yield keys[start:end]
        start = end


def _lists(keys: Keys) -> tuple[Numbers, Numbers, npt.NDArray[np.uint8], Numbers]:
    """The terms, and their lists one after the other: where each begins, the bytes, the ends."""
    groups = keys >> np.uint64(DOC_BITS)
    starts = _changes(groups)
    docs = (keys & np.uint64((1 << DOC_BITS) - 1)).astype(np.int64)
    gaps = np.diff(docs, prepend=0) - 1
    gaps[starts] = docs[starts]
    counts = np.diff(starts, append=len(keys))
    fields = (groups[starts] & np.uint64((1 << FIELD_BITS) - 1)).astype(np.int64)
    terms = (groups[starts] >> np.uint64(FIELD_BITS)).astype(np.int64)
    firsts = _changes(terms)
    numbers = np.insert(gaps, np.repeat(starts, LIST_HEAD), np.c_[fields, counts].ravel())
    content, ends = _varints(numbers)
    begins = np.r_[0, ends[:-1]][(starts + LIST_HEAD * np.arange(len(starts)))[firsts]]
    return terms[firsts], begins, content, np.r_[begins[1:], len(content)]


def _changes(numbers: npt.NDArray[np.generic]) -> Numbers:
    """Where another one begins."""
    return np.flatnonzero(np.r_[True, numbers[1:] != numbers[:-1]])


def _names(terms: Numbers) -> _Names:
    columns, sums = [], np.zeros(len(terms), np.int64)
    for points in (terms >> POINT_BITS, terms & ((1 << POINT_BITS) - 1)):
        far = points >= FIRST_ASTRAL
        # UTF-8 of three bytes or four: every byte of a Han character has its eighth bit set.
        columns += [
            np.where(far, 0xF0 | points >> 18, 0),
            np.where(far, EIGHTH_BIT | points >> 12 & 0x3F, 0xE0 | points >> 12),
            EIGHTH_BIT | points >> 6 & 0x3F,
            EIGHTH_BIT | points & 0x3F,
        ]
        above = points - FIRST_ASTRAL
        sums = np.where(far, (sums * 31 + (0xD800 | above >> 10)) & 0x7FFFFFFF, sums)
        last = np.where(far, 0xDC00 | above & 0x3FF, points)
        sums = (sums * 31 + last) & 0x7FFFFFFF
    content = np.stack(columns, axis=1).astype(np.uint8)
    return _Names(content, (content > 0).sum(axis=1), sums)


def _heads(names: _Names, lengths: Numbers) -> tuple[npt.NDArray[np.uint8], Numbers]:
    """What stands before each list."""
    told, ends = _varints(lengths)
    counts = np.diff(ends, prepend=0)
    width = int(counts.max())
    rows = np.zeros((len(lengths), 1 + names.content.shape[1] + width), np.uint8)
    used = np.zeros(rows.shape, bool)
    rows[:, 0], used[:, 0] = names.lengths, True
    rows[:, 1:-width], used[:, 1:-width] = names.content, names.content > 0
    tail = np.arange(width) < counts[:, None]
    used[:, -width:] = tail
    rows[:, -width:][tail] = told
    return rows[used], np.cumsum(used.sum(axis=1))


def _woven(
    heads: npt.NDArray[np.uint8],
    head_ends: Numbers,
    lists: npt.NDArray[np.uint8],
    list_ends: Numbers,
) -> tuple[npt.NDArray[np.uint8], Numbers]:
    """Head, list, head, list; and where each list ends."""
    begins = np.r_[0, list_ends[:-1]]
    at = np.repeat(begins, np.diff(head_ends, prepend=0)) + np.arange(len(heads))
    whole = np.empty(len(heads) + len(lists), np.uint8)
    is_head = np.zeros(len(whole), bool)
    is_head[at] = True
    whole[at] = heads
    whole[~is_head] = lists
    return whole, head_ends + list_ends


def _varints(numbers: Numbers) -> tuple[npt.NDArray[np.uint8], Numbers]:
    """All of them in a row, and where each one ends."""
    lengths = np.ones(len(numbers), np.int64)
    for bits in (7, 14, 21, 28):
        lengths += numbers >= (1 << bits)
    ends = np.cumsum(lengths)
    stream = np.zeros(int(ends[-1]), np.uint8)
    for at in range(int(lengths.max())):
        has = lengths > at
        part = (numbers[has] >> (SEVEN_BITS * at)) & 0x7F
        goes_on = (lengths[has] > at + 1) * EIGHTH_BIT
        stream[(ends - lengths)[has] + at] = part | goes_on
    return stream, ends
