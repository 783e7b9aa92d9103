"""Who cites which article of which law: one answer for visitors' pages and for staff."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from yunyouguan.model.body import Prose
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import WELL_KNOWN, Names
from yunyouguan.model.citing.verdict import is_past
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.law_text import Law
from yunyouguan.model.quiz import Branching, Case, Question
from yunyouguan.model.statute import LawTable, plain_name
from yunyouguan.model.vocabulary import ExhibitType

At = tuple[int, int]
"""120 and 1 for 第一百二十条之一; 0 for a plain article."""

LAST_INSERTED = 99
"""No law has so many 之一, 之二 behind one article."""


@dataclass(frozen=True, slots=True)
class Citer:
    """An exhibit that cites what was asked for.

    Attributes:
        questions: how many of its questions cite it.
    """

    exhibit: Exhibit
    questions: int

    @property
    def is_lesson(self) -> bool:
        """It is a 微课."""
        return self.exhibit.card.type is ExhibitType.LESSON


@dataclass(frozen=True, slots=True)
class _Use:
    """One citation.

    Attributes:
        exhibit: its number in the order of the walk.
        question: its number in the exhibit; None for the text.
    """

    first: At
    last: At
    exhibit: int
    question: int | None


class Citers:
    """Reads every exhibit once, when the first article is asked for."""

    def __init__(
        self, exhibits: Iterable[Exhibit], table: LawTable | None = None, laws: Iterable[Law] = ()
    ) -> None:
        self._exhibits = tuple(exhibits)
        self._table = table
        known = table.names if table else ()
        held = (one.current.card.name for one in laws)
        self._names = Names.of((*WELL_KNOWN, *known, *held))

    def of(self, law: str, at: At) -> tuple[Citer, ...]:
        """Who cites an article, in the order of the walk."""
        return self.between(law, at, at)

    def among(self, law: str, first: int, last: int) -> tuple[Citer, ...]:
        """Who cites one of these articles, or one that was inserted behind one of them."""
        return self.between(law, (first, 0), (last, LAST_INSERTED))

    def between(self, law: str, first: At, last: At) -> tuple[Citer, ...]:
        """Who cites any article from the first to the last, each once.

        Args:
            law: any of its names.
        """
        uses = self._uses.get(self._key(law), {})
        met: dict[int, set[int]] = {}
        for number in range(first[0], last[0] + 1):
            for one in uses.get(number, ()):
                if one.first <= last and first <= one.last:
                    asked = met.setdefault(one.exhibit, set())
                    asked |= set() if one.question is None else {one.question}
        return tuple(Citer(self._exhibits[at], len(asked)) for at, asked in sorted(met.items()))

    def _key(self, law: str) -> str:
        """One name for all names of one law."""
        known = self._table.find(law, self._table.as_of) if self._table else None
        return plain_name(known.title if known else law)

    @cached_property
    def _uses(self) -> Mapping[str, Mapping[int, list[_Use]]]:
        """Law, then number of the article, to what cites it; a range stands at each number."""
        found: dict[str, dict[int, list[_Use]]] = {}
        for at, exhibit in enumerate(self._exhibits):
            for question, text in _told(exhibit):
                for law, first, last in self._cited(text):
                    use = _Use(first, last, at, question)
                    numbers = found.setdefault(law, {})
                    for number in range(first[0], last[0] + 1):
                        numbers.setdefault(number, []).append(use)
        return found

    def _cited(self, text: str) -> Iterator[tuple[str, At, At]]:
        """Law and articles of every citation; what is said of a law as it was is left out."""
        if "条" not in text:
            return
        for one in citations_in(text, names=self._names):
            if one.at is None or one.is_former or self._is_past(one.law, one.version):
                continue
            end = one.to or one.at
            yield self._key(one.law), (one.at.article, one.at.zhi), (end.article, end.zhi)

    def _is_past(self, law: str, version: str) -> bool:
        known = self._table.find(law, self._table.as_of) if self._table and version else None
        return known is not None and is_past(version, known)


def told_in(question: Question) -> str:
    """What may cite a law: stem, hint, explanation and article, of every part and scene."""
    said = [question.stem, question.hint, question.explanation, question.citation]
    match question.task:
        case Case(parts):
            said += map(told_in, parts)
        case Branching(scenes=scenes):
            said += (text for one in scenes for text in (one.text, one.explanation, one.citation))
    return "\n\n".join(said)


def _told(exhibit: Exhibit) -> Iterator[tuple[int | None, str]]:
    """Every text of the body, with the number of the question that it belongs to."""
    asked = 0
    for part in exhibit.body.parts:
        if isinstance(part, Prose):
            yield None, part.markdown
        else:
            for question in part.questions:
                yield asked, told_in(question)
                asked += 1
