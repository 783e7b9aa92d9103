"""A shard read the plain way, one number at a time."""

import numpy as np

from yunyouguan.search.folding import HAN
from yunyouguan.search.postings import Postings
from yunyouguan.search.shards import shards


def han() -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Of every code point, whether it is Han."""
    points = np.zeros(0x110000, bool)
    for first, last in HAN:
        points[first : last + 1] = True
    return points


HAN_POINTS = han()


def number(content: bytes, at: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where the next one begins."""
    value = shift = 0
    while True:
        byte, at = content[at], at + 1
        value, shift = value | (byte & 127) << shift, shift + 7
        if byte < 128:
            return value, at


def read(content: bytes) -> dict[str, dict[int, list[int]]]:
    """Term, field, passages of one shard."""
    found: dict[str, dict[int, list[int]]] = {}
    at = 0
    while at < len(content):
        size, at = number(content, at)
        term, at = content[at : at + size].decode(), at + size
        size, at = number(content, at)
        fields, end = found.setdefault(term, {}), at + size
        while at < end:
            field, at = content[at], at + 1
            count, at = number(content, at)
            page, pages = -1, fields.setdefault(field, [])
            for _ in range(count):
                gap, at = number(content, at)
                page += 1 + gap
                pages.append(page)
    return found


def read_all(postings: Postings) -> dict[str, dict[int, list[int]]]:
    """Of all shards; no term is in two of them."""
    found: dict[str, dict[int, list[int]]] = {}
    for one in shards(postings):
        terms = read(one)
        assert not found.keys() & terms.keys()
        found |= terms
    return found
