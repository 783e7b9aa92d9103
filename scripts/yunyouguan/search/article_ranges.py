"""Articles that a page cites without writing their number out: inside 第十八条至第二十二条."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.folded_text import folded
from yunyouguan.model.numerals import number_of
from yunyouguan.model.statute import plain_name

UNNAMED = "本法"
"""Stands for whatever law an article without a name belongs to."""
MOST_ARTICLES = 1_500
"""A longer range is no citation: no law has so many."""
NUMERAL = r"[0-9零〇○一二两三四五六七八九十百千]+"
SAID, WRITTEN_OUT = re.compile(NUMERAL), re.compile(f"第({NUMERAL})条")


@dataclass(frozen=True, slots=True)
class ArticleRange:
    """A place that cites articles whose numbers do not all stand in it.

    Attributes:
        start, end: of the citation in its text, as scripts count: UTF-16 units.
        first, last: articles; the same for one of a list.
        law: without 《》; empty where the text names none.
    """

    start: int
    end: int
    first: int
    last: int
    law: str


def article_ranges(text: str) -> Iterator[ArticleRange]:
    """Every range of articles in a block, and every article of a list that is not written out."""
    if "条" not in text or "第" not in text:
        return
    plain = folded(text)
    for one in citations_in(text, UNNAMED):
        if one.at is None:
            continue
        first, last = one.at.article, (one.to or one.at).article
        if first <= last < first + MOST_ARTICLES and _is_implied(
            plain[one.start : one.end], first, last
        ):
            law = "" if one.law == UNNAMED else plain_name(one.law)
            yield ArticleRange(_units(text, one.start), _units(text, one.end), first, last, law)


def _is_implied(said: str, first: int, last: int) -> bool:
    """Both ends are said there, and an article of them stands nowhere as 第几条."""
    ends = {number_of(one) for one in SAID.findall(said)}
    whole = {number_of(one) for one in WRITTEN_OUT.findall(said)}
    return {first, last} <= ends and not whole.issuperset(range(first, last + 1))


def _units(text: str, end: int) -> int:
    return end + sum(char > "\uffff" for char in text[:end])
