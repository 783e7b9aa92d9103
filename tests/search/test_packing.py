"""The index as bytes: every pair can be read back, in its best field, from the shard of its sum."""

from itertools import pairwise

import numpy as np

from search.shard_read import read_shard
from yunyouguan.search.folding import HAN
from yunyouguan.search.postings import Postings, pair_keys
from yunyouguan.search.shards import shard_of, shards

FAR = "𠮷"
"""Beyond 16 bits: four bytes in UTF-8, two units in UTF-16."""
MANY = 300


def test_packing_gives_back_every_term_in_its_best_field() -> None:
    """A pair in title and text counts as title; far characters and long gaps are read as well."""
    han = np.zeros(0x110000, bool)
    for first, last in HAN:
        han[first : last + 1] = True
    postings = Postings()
    postings.add_pairs(0, pair_keys(4, "民法典\n民法", han))
    postings.add_pairs(0, pair_keys(0, "民法", han))
    postings.add_pairs(MANY, pair_keys(4, f"法{FAR}民法", han))
    postings.add(2, 1, ["法", "#type/lesson"])
    packed = shards(postings)
    assert [read_shard(one) for one in packed] == [{
        "民法": {0: [0], 4: [MANY]}, "法典": {4: [0]}, f"法{FAR}": {4: [MANY]},
        f"{FAR}民": {4: [MANY]}, "法": {1: [2]}, "#type/lesson": {1: [2]},
    }]  # fmt: skip


def test_packing_puts_each_term_where_the_phone_looks() -> None:
    """Many terms, several shards: each holds the terms of its number alone."""
    han = np.ones(0x110000, bool)
    postings = Postings()
    letters = "".join(chr(0x4E00 + point) for point in range(3_000)) + FAR * 2
    postings.add_pairs(0, pair_keys(4, letters, han))
    packed = shards(postings)
    assert len(packed) > 1
    found = {term: at for at, one in enumerate(packed) for term in read_shard(one)}
    assert found == {pair: shard_of(pair, len(packed))
                     for pair in map("".join, pairwise(letters))}  # fmt: skip
