"""Which chapters of a law the museum tells of, and which it does not yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from yunyouguan.model.law_citers import Citer, Citers
from yunyouguan.model.museum import Museum
from yunyouguan.model.statute import Part, Statute
from yunyouguan.model.vocabulary import Status

IN_WORK = frozenset({Status.DRAFT, Status.REVIEW})


@dataclass(frozen=True, slots=True)
class Covered:
    """A chapter, and what cites one of its articles.

    Attributes:
        way: the 编 and 分编 that hold it, from outside in, then the chapter itself.
        shown: what visitors can see, as one walks.
        in_work: drafts, and what waits for its review.
    """

    way: tuple[Part, ...]
    shown: tuple[Citer, ...]
    in_work: tuple[Citer, ...]

    @property
    def part(self) -> Part:
        """The chapter itself."""
        return self.way[-1]

    @property
    def lessons(self) -> int:
        """How many of those shown are 微课."""
        return sum(one.is_lesson for one in self.shown)

    @property
    def exhibits(self) -> int:
        """How many are not."""
        return len(self.shown) - self.lessons

    @property
    def questions(self) -> int:
        """How many questions cite it."""
        return sum(one.questions for one in self.shown)


def coverage(museum: Museum, law: Statute) -> tuple[Covered, ...]:
    """Every chapter in the order of the law; a law without chapters is one. Empty when unknown."""
    published = [one for one in museum.exhibits if one.is_published]
    others = [one for one in museum.exhibits if one.card.status in IN_WORK]
    shown, in_work = (Citers(one, museum.laws, museum.law_texts) for one in (published, others))
    return tuple(
        Covered(
            way, shown.among(law.title, *way[-1].numbers),
            in_work.among(law.title, *way[-1].numbers),
        )
        for way in _chapters(law)
    )  # fmt: skip


def by_book(covered: Sequence[Covered]) -> Iterator[tuple[tuple[Part, ...], list[Covered]]]:
    """Chapters that stand under the same 编 and 分编, together."""
    for above, found in groupby(covered, key=lambda one: one.way[:-1]):
        yield above, list(found)


def _chapters(law: Statute) -> Iterator[tuple[Part, ...]]:
    if law.parts:
        yield from (way for part in law.parts for way in part.chapters)
    elif law.articles:
        yield (Part(law.name, "1", str(law.articles)),)
