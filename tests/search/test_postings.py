"""Which terms stand where, packed and read again."""

import base64
import json
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.shard_read import read_shard
from theme.node import run
from yunyouguan.search import packing
from yunyouguan.search.folding import HAN
from yunyouguan.search.postings import MOST_PASSAGES, Postings, pair_keys
from yunyouguan.search.shards import shards

ABSENT = 255
CHARS = "民法典条\na1"
SAID = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 5), st.text(CHARS, max_size=12)), max_size=30
)
PLACED = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 5), st.lists(st.sampled_from(
        ["法", "2020", "~jic", "#type/lesson", "wechat"]), max_size=3)), max_size=30
)  # fmt: skip


def han() -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Of every code point, whether it is Han."""
    points = np.zeros(0x110000, bool)
    for first, last in HAN:
        points[first : last + 1] = True
    return points


HAN_POINTS = han()


def gathered(
    said: list[tuple[int, int, str]], placed: list[tuple[int, int, list[str]]]
) -> Postings:
    """Both kinds of terms."""
    found = Postings()
    for doc, level, text in said:
        found.add_pairs(doc, pair_keys(level, text, HAN_POINTS))
    for doc, level, terms in placed:
        found.add(doc, level, terms)
    return found


def listed(shard: bytes) -> dict[str, dict[int, int]]:
    """Term to passage to level; no passage stands twice."""
    found: dict[str, dict[int, int]] = {}
    for term, fields in read_shard(shard).items():
        docs = [(doc, level) for level, pages in fields.items() for doc in pages]
        assert len(docs) == len(dict(docs))
        found[term] = dict(docs)
    return found


def plain(
    said: list[tuple[int, int, str]], placed: list[tuple[int, int, list[str]]]
) -> dict[str, dict[int, int]]:
    """The same, written down without any art."""
    found: dict[str, dict[int, int]] = {}

    def note(term: str, doc: int, level: int) -> None:
        docs = found.setdefault(term, {})
        docs[doc] = min(level, docs.get(doc, ABSENT))

    for doc, level, text in said:
        for one, other in pairwise(text):
            if one > "\u3000" and other > "\u3000":
                note(one + other, doc, level)
    for doc, level, terms in placed:
        for term in terms:
            note(term, doc, level)
    return found


@given(SAID, PLACED)
def test_packed_lists_hold_what_was_gathered(
    said: list[tuple[int, int, str]], placed: list[tuple[int, int, list[str]]]
) -> None:
    """Each passage in its best field alone, whatever came first."""
    [shard] = shards(gathered(said, placed))

    assert listed(shard) == plain(said, placed)


def test_large_numbers_and_many_keys_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gaps of more than two bytes, and keys packed batch by batch."""
    monkeypatch.setattr(packing, "BATCH", 3)
    placed = [(doc, doc % 3, ["x", "y"]) for doc in (0, 1, 200, 20_000, MOST_PASSAGES - 1)]
    [shard] = shards(gathered([], placed))

    assert listed(shard) == plain([], placed)
    with pytest.raises(OverflowError):
        gathered([(MOST_PASSAGES, 0, "民法")], [])


@settings(max_examples=5)
@given(SAID, PLACED)
def test_phone_unpacks_what_was_packed(
    said: list[tuple[int, int, str]], placed: list[tuple[int, int, list[str]]]
) -> None:
    """Of every term of a shard, and nothing of one that is not in it."""
    expected = plain(said, placed)
    [shard] = shards(gathered(said, placed))
    asked = [*expected, "没有", "x"]
    told = run(
        f"const bytes = Uint8Array.from(atob('{base64.b64encode(shard).decode()}'),"
        " (one) => one.charCodeAt(0));"
        f"console.log(JSON.stringify({json.dumps(asked)}.map((term) =>"
        "  [...search_shards.unpacked(bytes, term, 401)])));",
        "search_shards",
    )

    assert told == [
        [expected.get(term, {}).get(doc, ABSENT) for doc in range(401)] for term in asked
    ]
