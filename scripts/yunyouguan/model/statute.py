"""The table of laws: what each is called, how far it counts, and since and until when it holds."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from yunyouguan.model.citation import Provision
from yunyouguan.model.folded_text import folded

_COUNTRY = "中华人民共和国"
_BLANKS = re.compile(r"\s+")
_ONE_PARAGRAPH = (0,)
SECTION = "节"
_KINDS = ("分编", "编", "章", SECTION)


@dataclass(frozen=True, slots=True)
class Part:
    """A 编, 分编 or 章 with the articles that it holds.

    Attributes:
        name: with its number, such as ``第五编 婚姻家庭``.
        first, last: keys of articles, such as ``1040``.
        parts: what it is divided into, in order.
    """

    name: str
    first: str
    last: str
    parts: "tuple[Part, ...]" = ()

    @property
    def kind(self) -> str:
        """编, 分编, 章 or 节; empty for what has no number, such as 附则."""
        number = self.name.split(" ", 1)[0]
        if not number.startswith("第"):
            return ""
        return next((kind for kind in _KINDS if number.endswith(kind)), "")

    @property
    def subject(self) -> str:
        """Its name without the number: 婚姻家庭."""
        return self.name.split(" ", 1)[-1]

    @property
    def numbers(self) -> tuple[int, int]:
        """The numbers of its first and its last article, without 之一."""
        return _number(self.first), _number(self.last)

    @property
    def span(self) -> str:
        """第一千零四十条至第一千一百一十八条; one article alone."""
        first, last = (Provision(*_at(one)).label for one in (self.first, self.last))
        return first if first == last else f"{first}至{last}"

    @property
    def chapters(self) -> "tuple[tuple[Part, ...], ...]":
        """The way to every 章 in it, itself first; what is not divided so far is one alone."""
        inner = [one for one in self.parts if one.kind != SECTION]
        if not inner:
            return ((self,),)
        return tuple((self, *way) for one in inner for way in one.chapters)

    def holds(self, article: int) -> bool:
        """The article stands in it."""
        first, last = self.numbers
        return first <= article <= last


@dataclass(frozen=True, slots=True)
class Renumbering:
    """Which article of the older text the articles of today most resemble: a hint, never a fact.

    Attributes:
        on: the day from which the new numbers hold.
        articles: how many the older text had.
        moved: old key to new key; an article that has none resembling it is mapped to ``""``.
            An article whose number stayed is left out.
    """

    on: date
    articles: int
    moved: Mapping[str, str]


@dataclass(frozen=True)
class Statute:
    """One law in one version.

    Attributes:
        title: in full, such as 中华人民共和国民法典.
        names: every other name that means this law and no other, the usual one first.
        articles: number of the last article; 0 for a decision that counts none, None when the
            table does not know.
        gaps: numbers up to the last that the law does not have (删去).
        inserted: keys such as ``133-1``.
        shapes: key to the number of items in each paragraph; an article with one paragraph and
            no items is left out. None when the text was not counted.
        effective: None when the table does not know it.
        until: the last day of this version, when a later one stands in the table.
        amended: days of the resolutions known to the table, ascending.
        parts: the tree of 编 and 章; empty when the table does not know it.
    """

    title: str
    names: tuple[str, ...]
    articles: int | None
    effective: date | None = None
    until: date | None = None
    amended: tuple[date, ...] = ()
    repealed_by: str = ""
    repealed_on: date | None = None
    gaps: frozenset[int] = frozenset()
    inserted: frozenset[str] = frozenset()
    shapes: Mapping[str, tuple[int, ...]] | None = None
    renumberings: tuple[Renumbering, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def name(self) -> str:
        """As people say it: 民法典."""
        return self.names[0] if self.names else self.title

    def has(self, key: str) -> bool:
        """There is such an article; of a law that nobody counted, nobody can say no."""
        if self.articles is None:
            return True
        if "-" in key:
            return key in self.inserted
        return 0 < int(key) <= self.articles and int(key) not in self.gaps

    def shape(self, key: str) -> tuple[int, ...] | None:
        """The number of items in each paragraph; None when nobody counted."""
        return None if self.shapes is None else self.shapes.get(key, _ONE_PARAGRAPH)

    def is_repealed(self, day: date) -> bool:
        """It no longer holds on that day, and nothing of its own name replaces it."""
        return self.repealed_on is not None and self.repealed_on <= day

    def path_to(self, article: int) -> tuple[Part, ...]:
        """The 编, 分编 and 章 that hold the article, from outside in."""
        return tuple(_path(self.parts, article))


def _at(key: str) -> tuple[int, int]:
    """120 and 1 for ``120-1``."""
    number, _, extra = key.partition("-")
    return int(number), int(extra or 0)


def _number(key: str) -> int:
    return _at(key)[0]


def _path(parts: tuple[Part, ...], article: int) -> Iterator[Part]:
    for part in parts:
        if part.holds(article):
            yield part
            yield from _path(part.parts, article)
            return


@dataclass(frozen=True)
class LawTable:
    """All laws that the museum knows, as of one day.

    Attributes:
        as_of: nothing passed later is in it.
        statutes: one law may stand in several versions, the oldest first.
        source: where the facts come from, in Chinese.
        file: where it was read, as staff see it; empty for the one that comes with the program.
    """

    as_of: date
    statutes: tuple[Statute, ...]
    source: str = ""
    file: str = field(default="", compare=False)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[Statute, ...]]:
        found: dict[str, tuple[Statute, ...]] = {}
        for one in self.statutes:
            for name in dict.fromkeys(map(plain_name, (one.title, *one.names))):
                found[name] = (*found.get(name, ()), one)
        return MappingProxyType(found)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every name of every law, without 中华人民共和国, sorted."""
        return tuple(sorted(self._by_name))

    def versions(self, name: str) -> tuple[Statute, ...]:
        """Every version of the law of that name; empty when it is unknown."""
        return self._by_name.get(plain_name(name), ())

    def find(self, name: str, day: date) -> Statute | None:
        """The version that holds on that day, else the last that held, else the first to come.

        Args:
            name: full, short, or another one; 《》 and blanks do no harm.
        """
        versions = self.versions(name)
        begun = [one for one in versions if one.effective is None or one.effective <= day]
        return begun[-1] if begun else versions[0] if versions else None


def plain_name(name: str) -> str:
    """What two writings of one law's name have in common: no brackets, blanks or 中华人民共和国."""
    bare = _BLANKS.sub("", folded(name)).removeprefix("《").removesuffix("》")
    return bare.replace("《", "〈").replace("》", "〉").replace(_COUNTRY, "")
