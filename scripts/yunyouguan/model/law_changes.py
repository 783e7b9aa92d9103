"""What became of an article between two versions of its law: words compared, no legal finding."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise

from yunyouguan.model.law_text import LawArticle, LawText

LIKE = 0.55
"""Of the pairs of characters, shared: below it two articles say different things. On the real
2018 → 2025 texts of four laws this parts reworded articles from replaced ones."""


class Change(StrEnum):
    """How an article stands to the older version."""

    SAME = "same"
    MOVED = "moved"
    REWORDED = "reworded"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that both versions have, or only one of them."""

    text: str
    is_old: bool = True
    is_new: bool = True


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """One article beside the article of the older version that it most resembles.

    Attributes:
        older: None when nothing resembles it.
        runs: the words of both, in order; empty unless they differ.
    """

    change: Change
    older: LawArticle | None = None
    runs: tuple[Run, ...] = ()


class Comparison:
    """Finds for every article of a version what it was in an older one.

    The same number is asked first, then equal words, then the most pairs of characters in common.
    """

    def __init__(self, older: LawText) -> None:
        self._older = older
        self._by_text = {one.text: one for one in reversed(tuple(older.articles.values()))}
        self._pairs = {at: _pairs(one.text) for at, one in older.articles.items()}

    def of(self, article: LawArticle) -> ArticleChange:
        """What became of it."""
        before = self._older.articles.get(article.at)
        if before and before.text == article.text:
            return ArticleChange(Change.SAME, before)
        if moved := self._by_text.get(article.text):
            return ArticleChange(Change.MOVED, moved)
        near = self._nearest(article)
        if near is None:
            return ArticleChange(Change.NEW)
        return ArticleChange(Change.REWORDED, near, runs_of(near.text, article.text))

    def _nearest(self, article: LawArticle) -> LawArticle | None:
        own = _pairs(article.text)
        before = self._older.articles.get(article.at)
        if before and _likeness(own, self._pairs[before.at]) >= LIKE:
            return before
        best = max(self._pairs, key=lambda at: _likeness(own, self._pairs[at]), default=None)
        if best is None or _likeness(own, self._pairs[best]) < LIKE:
            return None
        return self._older.articles[best]


def runs_of(old: str, new: str) -> tuple[Run, ...]:
    """Both texts as runs of what they share and what only one of them says."""
    return tuple(_runs(old, new))


def _runs(old: str, new: str) -> Iterator[Run]:
    for how, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            yield Run(old[a:b])
            continue
        if b > a:
            yield Run(old[a:b], is_new=False)
        if d > c:
            yield Run(new[c:d], is_old=False)


def _pairs(text: str) -> Counter[str]:
    return Counter(a + b for a, b in pairwise(text))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of pairs of characters: 1 for equal texts, 0 for nothing in common."""
    total = one.total() + other.total()
    shared = sum(min(count, other[pair]) for pair, count in one.items())
    return 2 * shared / total if total else 1.0
