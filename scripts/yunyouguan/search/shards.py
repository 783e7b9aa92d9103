"""Terms go to small files by a number that the phone computes as well, so that it fetches few."""

from collections.abc import Iterable, Iterator

from yunyouguan.search.postings import varint

SHARD_BYTES = 6_000
"""Wanted size. One term that stands nearly everywhere may make a shard larger."""


def shards(packed: Iterable[tuple[str, bytes]]) -> list[bytes]:
    """The shards by number; the same terms give the same bytes in any order.

    A shard holds its terms in order: length of the name in UTF-8 bytes, name, length of the list,
    list; lengths take seven bits a byte.
    """
    entries = sorted(_entry(term, content) for term, content in packed)
    count = max(1, -(-sum(len(content) for _, content in entries) // SHARD_BYTES))
    found: list[list[bytes]] = [[] for _ in range(count)]
    for term, content in entries:
        found[shard_of(term, count)].append(content)
    return [b"".join(one) for one in found]


def shard_of(term: str, count: int) -> int:
    """Which shard holds a term. The same sum stands in ``search_shards.js``."""
    number = 0
    for unit in _units(term):
        number = (number * 31 + unit) & 0x7FFFFFFF
    return number % count


def _units(term: str) -> Iterator[int]:
    """UTF-16, as scripts count."""
    if term.isascii():
        return iter(term.encode())
    return iter(memoryview(term.encode("utf-16-le")).cast("H"))


def _entry(term: str, content: bytes) -> tuple[str, bytes]:
    name = term.encode()
    return term, varint(len(name)) + name + varint(len(content)) + content
