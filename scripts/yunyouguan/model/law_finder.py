"""Which articles of the museum's own law texts a text cites."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yunyouguan.model.citation import Citation
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import WELL_KNOWN, Names
from yunyouguan.model.law_text import Law, LawArticle, LawText
from yunyouguan.model.statute import plain_name


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation whose article the museum holds.

    Attributes:
        articles: the one named; of a range those between, in the order of the law.
    """

    citation: Citation
    law: LawText
    articles: tuple[LawArticle, ...]


class LawFinder:
    """Finds cited articles; text without 第 costs one look."""

    def __init__(self, laws: tuple[Law, ...] = ()) -> None:
        self._laws: Mapping[str, Law] = {plain_name(one.current.card.name): one for one in laws}
        self._names = Names.of((*WELL_KNOWN, *self._laws)) if laws else None

    @property
    def knows_any(self) -> bool:
        """The museum holds the text of a law."""
        return bool(self._laws)

    @property
    def texts(self) -> tuple[LawText, ...]:
        """What is held, in the order of the museum."""
        return tuple(one.current for one in self._laws.values())

    def law(self, name: str) -> LawText | None:
        """The text of the law of that name; None when the museum does not hold it."""
        found = self._laws.get(plain_name(name))
        return found.current if found else None

    def cited(self, text: str) -> Iterator[Cited]:
        """Every citation of an article that is held, in the order of the text.

        What the text itself says of the law as it was is left alone.
        """
        if not self._laws or "条" not in text:
            return
        for one in citations_in(text, names=self._names):
            law = self.law(one.law)
            if law is None or one.at is None or one.is_former:
                continue
            first = (one.at.article, one.at.zhi)
            last = (one.to.article, one.to.zhi) if one.to else first
            held = tuple(law.articles[at] for at in law.articles if first <= at <= last)
            if held and held[0].at == first:
                yield Cited(one, law, held)
