"""Terms in small files."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from theme.node import run
from yunyouguan.search.packing import entry, varint
from yunyouguan.search.postings import Postings
from yunyouguan.search.shards import SHARD_BYTES, shard_of, shards

TERMS = st.text(min_size=1, max_size=8).filter(
    lambda one: not any(0xD800 <= ord(char) <= 0xDFFF for char in one)
)
FEW, MANY = 100, 20_000


def placed(terms: list[str]) -> Postings:
    """Each term on the first passage, in its title."""
    postings = Postings()
    postings.add(0, 0, terms)
    return postings


@given(st.lists(TERMS, max_size=20), st.randoms())
def test_same_terms_give_the_same_bytes_in_any_order(terms: list[str], any_: object) -> None:
    """A site that did not change has the same files."""
    shuffled = list(terms)
    any_.shuffle(shuffled)  # type: ignore[attr-defined]

    assert shards(placed(shuffled)) == shards(placed(terms))


def test_shards_grow_in_number_not_in_size() -> None:
    """A phone fetches about as much of a large museum as of a small one."""
    few = shards(placed([f"t{one}" for one in range(FEW)]))
    many = shards(placed([f"t{one}" for one in range(MANY)]))

    assert len(few) == 1
    assert len(many) > MANY * 10 // SHARD_BYTES
    assert max(map(len, many)) < 2 * SHARD_BYTES
    assert shards(Postings()) == [b""]


def test_a_shard_says_the_length_of_name_and_list() -> None:
    """Name in UTF-8, lengths of seven bits a byte; a list is field, count, gaps."""
    assert shards(placed(["法"])) == [b"\x03" + "法".encode() + b"\x03\x00\x01\x00"]
    assert entry("法", b"x" * 200) == b"\x03" + "法".encode() + varint(200) + b"x" * 200
    assert varint(200) == b"\xc8\x01"


@settings(max_examples=5)
@given(st.lists(TERMS, min_size=1, max_size=200), st.integers(1, 5000))
def test_phone_looks_for_a_term_where_it_lies(terms: list[str], count: int) -> None:
    """Both sides compute the same shard, for characters beyond the first plane too."""
    asked = [*terms, "𠮷野", "#topic/tort", "~jic", "民法"]
    told = run(
        f"console.log(JSON.stringify({json.dumps(asked)}"
        f".map((term) => search_shards.shardOf(term, {count}))));",
        "search_shards",
    )

    assert told == [shard_of(one, count) for one in asked]
