"""The glossary (名词解释): legal terms in plain words, and where a text uses them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from yunyouguan.model.body import Body
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, entry
from yunyouguan.model.vocabulary import Status

# A law's or a work's title names no term: 《人民调解法》 does not explain 人民调解.
_TITLE = "《[^《》]*》"
# A term that begins or ends in Latin letters or figures is no part of a longer word of them.
_LATIN_EDGE = re.compile(r"[A-Za-z0-9]")

_NOT_A_WORD = re.compile(r"[\W_]+")

ADDRESS = "glossary/"


class GlossaryCard(Record):
    """The header of ``exhibits/glossary.md``."""

    title: str = entry("标题", "不超过40字", example="名词解释")
    summary: str = entry("简介", "一两句话，不超过120字", example="法律名词，用大白话说。")
    status: Status = entry("状态", "草稿、待审、已发布、撤下", example="草稿")
    reviewer: str = entry("审核人", "发布前必填", default="")
    reviewed: str = entry("复核日期", "发布前必填", example="2026-11-23", default="")


@dataclass(frozen=True, slots=True)
class Term:
    """One term as staff explain it.

    Attributes:
        aliases: other names of the same thing.
        never: longer words in which the letters of this term mean something else.
        explanation: one paragraph of plain text.
        topic: a word of ``TOPICS``; empty when staff gave none.
        rich: lines below the heading that hold more than plain words.
    """

    name: str
    aliases: tuple[str, ...]
    never: tuple[str, ...]
    explanation: str
    citation: str
    topic: str
    place: Place
    rich: tuple[Place, ...] = ()

    @property
    def key(self) -> str:
        """The part of an address behind ``#`` that means this term."""
        return _NOT_A_WORD.sub("-", self.name).strip("-")

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


class Finder:
    """Finds terms in running text: the longest name wins, and a term inside another is none.

    One compiled pattern for the whole museum; text without any name costs one pass.
    """

    def __init__(self, terms: tuple[Term, ...] = ()) -> None:
        named = {name: term for term in reversed(terms) for name in term.names if name}
        self._named: Mapping[str, Term] = named
        words = {*named, *(word for term in terms for word in term.never if word)}
        longest_first = sorted(words, key=lambda word: (-len(word), word))
        self._words = tuple(longest_first)
        self._pattern = re.compile("|".join((_TITLE, *map(_whole, longest_first))))

    @property
    def knows_any(self) -> bool:
        """There is something to find."""
        return bool(self._named)

    def uses(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Start, end and term of every use, in order; none of them overlap."""
        if not self.knows_any:
            return
        for found in self._pattern.finditer(text):
            term = self._named.get(found[0])
            if term:
                yield found.start(), found.end(), term

    def touching(self, text: str) -> tuple[tuple[str, str], ...]:
        """Every word that could change what `uses` finds in the text, with the term it names."""
        met = (word for word in self._words if word in text)
        return tuple((word, self._named[word].name if word in self._named else "") for word in met)


@dataclass(frozen=True)
class Glossary:
    """All terms, on one page.

    Attributes:
        terms: in the order written; of two that share a name the first is meant.
        body: what stands below the header, as every page keeps it.
        stray: lines above the first term, which no page shows.
    """

    card: GlossaryCard
    terms: tuple[Term, ...]
    body: Body
    place: Place
    places: Mapping[str, Place]
    stray: tuple[Place, ...] = ()

    @property
    def address(self) -> str:
        """Where the page stands below the site."""
        return ADDRESS

    @property
    def is_published(self) -> bool:
        """Only then are terms explained."""
        return self.card.status is Status.PUBLISHED

    @cached_property
    def finder(self) -> Finder:
        """Finds these terms."""
        return Finder(self.terms)

    def place_of(self, field: str) -> Place:
        """Where a field's value stands; the file when the field is not written."""
        return self.places.get(field, self.place)


def _whole(word: str) -> str:
    """The word, and not a part of a longer Latin one."""
    before = r"(?<![A-Za-z0-9])" if _LATIN_EDGE.match(word[0]) else ""
    behind = r"(?![A-Za-z0-9])" if _LATIN_EDGE.match(word[-1]) else ""
    return before + re.escape(word) + behind
