"""What is asked, and on which exhibits it truly stands: every text is read from end to end."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.speech import HAN_ONLY
from bench.told import Told

EVERYDAY = ("民法典", "居住权", "高空抛物", "调解", "居住权不得转让")
NOWHERE = "云游火星办理居住证"
VERBATIM = 9
SAMPLES = 60
SHORTEST, LONGEST = 2, 8
SEED = 20200101


@dataclass(frozen=True, slots=True)
class Asked:
    """One query.

    Attributes:
        name: why it is asked, for the reader of the table.
        where: addresses of the pages with it.
    """

    query: str
    name: str
    where: frozenset[str]


def asked(exhibits: Sequence[Told]) -> list[Asked]:
    """The queries that are timed."""
    chance = random.Random(SEED)
    named = [(query, "常见的词") for query in EVERYDAY[:-1]]
    named += [
        (EVERYDAY[-1], "一句话"),
        (_once(exhibits, chance), "原文九个字"),
        (_no_word(exhibits), "不成词的两个字"),
        (NOWHERE, "哪里都没有"),
    ]
    return [Asked(query, name, scan(exhibits, query)) for query, name in named]


def sampled(exhibits: Sequence[Told], count: int = SAMPLES) -> list[Asked]:
    """Strings cut from the texts wherever chance falls, of two characters to eight."""
    chance = random.Random(SEED + 1)
    cut = [_cut(exhibits, chance, chance.randint(SHORTEST, LONGEST)) for _ in range(count)]
    return [Asked(query, "随手截取", scan(exhibits, query)) for query in dict.fromkeys(cut)]


def scan(exhibits: Sequence[Told], query: str) -> frozenset[str]:
    """Addresses of the exhibits with the query in one run of words."""
    return frozenset(one.address for one in exhibits if any(query in text for text in one.blocks()))


def recall(found: Mapping[str, frozenset[str]], queries: Sequence[Asked]) -> float:
    """Share of all pages to be found that were found; by query, so that a rare one counts."""
    shares = [len(found[one.query] & one.where) / len(one.where) for one in queries if one.where]
    return sum(shares) / len(shares)


def precision(found: Mapping[str, frozenset[str]], queries: Sequence[Asked]) -> float:
    """Share of what was found that has the query; one that found nothing is not counted."""
    shares = [
        len(found[one.query] & one.where) / len(found[one.query])
        for one in queries
        if found[one.query]
    ]
    return sum(shares) / len(shares) if shares else 1.0


def _cut(exhibits: Sequence[Told], chance: random.Random, length: int) -> str:
    """So many characters without a mark between them."""
    while True:
        text = chance.choice(list(chance.choice(exhibits).blocks()))
        runs = [run for run in HAN_ONLY.findall(text) if len(run) >= length]
        if runs:
            run = chance.choice(runs)
            start = chance.randint(0, len(run) - length)
            return str(run[start : start + length])


def _once(exhibits: Sequence[Told], chance: random.Random) -> str:
    """Characters that stand on one page alone."""
    while True:
        query = _cut(exhibits, chance, VERBATIM)
        if len(scan(exhibits, query)) == 1:
            return query


def _no_word(exhibits: Sequence[Told]) -> str:
    """权 and the character that stands behind it most seldom: the end of a word and a beginning."""
    beside = Counter(
        text[at : at + 2]
        for one in exhibits
        for text in one.blocks()
        for at in range(len(text) - 1)
        if text[at] == "权" and HAN_ONLY.fullmatch(text[at + 1])
    )
    return min(beside, key=lambda pair: (beside[pair], pair))
