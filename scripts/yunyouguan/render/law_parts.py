"""A long law is cut where it cuts itself, so that each page stays light on a phone."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yunyouguan.model.law_text import Law, LawArticle, LawBlock, LawHeading, label_of

MOST = 6_000
"""Bytes of a part, packed: with its page around it, its links and its versions it stays near
10 kB."""


@dataclass(frozen=True, slots=True)
class LawPart:
    """What stands on one page.

    Attributes:
        address: below the site; that of the law itself when it is not cut.
        path: the headings above the first block, from the outside in.
    """

    address: str
    path: tuple[LawHeading, ...]
    blocks: tuple[LawBlock, ...]

    @property
    def articles(self) -> tuple[LawArticle, ...]:
        """Its articles, in order; none in a preamble or an annex."""
        return tuple(one for one in self.blocks if isinstance(one, LawArticle))

    @property
    def span(self) -> str:
        """第一条至第九条; empty without articles."""
        return span_of(self.articles)


def parts_of(law: Law) -> tuple[LawPart, ...]:
    """The pages of the current version, in order; just one for a short law."""
    cut = list(_cut(law.current.blocks, ()))
    if len(cut) == 1:
        return (LawPart(law.address, (), law.current.blocks),)
    return tuple(
        LawPart(f"{law.address}{_key(blocks, at)}/", path, blocks)
        for at, (path, blocks) in enumerate(cut, 1)
    )


def span_of(articles: Sequence[LawArticle]) -> str:
    """第一条至第九条; one article alone; empty without any."""
    if not articles:
        return ""
    first, last = (label_of(*one.at) for one in (articles[0], articles[-1]))
    return first if first == last else f"{first}至{last}"


def _cut(
    blocks: tuple[LawBlock, ...], path: tuple[LawHeading, ...]
) -> Iterator[tuple[tuple[LawHeading, ...], tuple[LawBlock, ...]]]:
    """At the highest headings that part it; a heading stays with what it stands over."""
    ranks = sorted({one.rank for one in blocks[1:] if isinstance(one, LawHeading)})
    rank = next((one for one in ranks if len(_starts(blocks, one)) > 1), None)
    if _weight(blocks) <= MOST or rank is None:
        yield path, blocks
        return
    starts = _starts(blocks, rank)
    above = tuple(one for one in blocks[: starts[1]]
                  if isinstance(one, LawHeading) and one.rank < rank)  # fmt: skip
    for at, (start, end) in enumerate(zip(starts, [*starts[1:], len(blocks)], strict=True)):
        yield from _cut(blocks[start:end], (*path, *above) if at else path)


def _starts(blocks: Sequence[LawBlock], rank: int) -> list[int]:
    """Where a part begins; 第五编 alone is no part: it stands above its first chapter."""
    first = next((at for at, one in enumerate(blocks) if not isinstance(one, LawHeading)), 0)
    found = [at for at, one in enumerate(blocks)
             if at > first and isinstance(one, LawHeading) and one.rank == rank]  # fmt: skip
    return [0, *found]


def _weight(blocks: Sequence[LawBlock]) -> int:
    told = "\n".join(one.text for one in blocks)
    return len(zlib.compress(told.encode()))


def _key(blocks: Sequence[LawBlock], at: int) -> str:
    """``1040-1045``: the numbers of its articles; ``part-3`` when it has none."""
    articles = [one for one in blocks if isinstance(one, LawArticle)]
    return f"{articles[0].key}-{articles[-1].key}" if articles else f"part-{at}"
