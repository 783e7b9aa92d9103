"""Terms go to small files by a number that the phone computes as well, so that it fetches few."""

from collections.abc import Iterator, Sequence

import numpy as np

from yunyouguan.search.packing import Entries, entry, pack_lists, pack_pairs
from yunyouguan.search.postings import Postings

SHARD_BYTES = 4_000
"""Wanted size. One term that stands nearly everywhere may make a shard larger."""


def shards(postings: Postings) -> list[bytes]:
    """The shards by number; the same terms give the same bytes in any order.

    A shard holds the entries of its pairs in order, then those of its other terms in order.
    """
    entries = [*pack_pairs(postings.pairs()), _others(*postings.others())]
    count = max(1, -(-sum(len(one.content) for one in entries) // SHARD_BYTES))
    found: list[list[bytes]] = [[] for _ in range(count)]
    for one in entries:
        for number, content in zip((one.sums % count).tolist(), _apart(one), strict=True):
            found[number].append(content)
    return [b"".join(one) for one in found]


def shard_of(term: str, count: int) -> int:
    """Which shard holds a term. The same sum stands in ``search_shards.js``."""
    return term_sum(term) % count


def term_sum(term: str) -> int:
    """Of its UTF-16 units, as scripts count them."""
    number = 0
    for unit in memoryview(term.encode("utf-16-le")).cast("H"):
        number = (number * 31 + unit) & 0x7FFFFFFF
    return number


def _others(names: Sequence[str], keys: "np.typing.NDArray[np.uint64]") -> Entries:
    """Terms that are no pairs, by their names."""
    packed = sorted((names[term], content) for term, content in pack_lists(keys))
    contents = [entry(term, content) for term, content in packed]
    return Entries(
        b"".join(contents),
        np.cumsum([len(one) for one in contents], dtype=np.int64),
        np.array([term_sum(term) for term, _ in packed], np.int64),
    )


def _apart(entries: Entries) -> Iterator[bytes]:
    start = 0
    for end in entries.ends.tolist():
        yield entries.content[start:end]
        start = end
