"""Which exhibits and questions cite which article."""

from collections.abc import Mapping

from yunyouguan.model.body import Prose
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.law_finder import LawFinder
from yunyouguan.model.quiz import Branching, Case, Question
from yunyouguan.render import law_words as words
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

SHOWN_BELOW = 6
"""So many exhibits stand below an article; more would bury the next one."""

Key = tuple[str, str]
"""A law's slug and an article's key."""


class Citing:
    """Reads every shown exhibit once, when the first article asks."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._found: Mapping[Key, tuple[LinkView, ...]] | None = None

    def of(self, slug: str, key: str) -> tuple[LinkView, ...]:
        """The exhibits that cite an article, as one walks; their notes count questions."""
        if self._found is None:
            self._found = self._read()
        return self._found.get((slug, key), ())[:SHOWN_BELOW]

    def _read(self) -> Mapping[Key, tuple[LinkView, ...]]:
        finder = LawFinder(self._walk.museum.law_texts)
        found: dict[Key, list[LinkView]] = {}
        for hall in self._walk.museum.halls:
            for exhibit in self._walk.exhibits(hall):
                for key, asked in _cited_by(exhibit, finder).items():
                    link = LinkView(exhibit.card.title, exhibit.address, words.questions(asked))
                    found.setdefault(key, []).append(link)
        return {key: tuple(links) for key, links in found.items()}


def _cited_by(exhibit: Exhibit, finder: LawFinder) -> dict[Key, int]:
    """Every article that the text or a question cites, with the number of such questions."""
    counts: dict[Key, int] = {}
    for part in exhibit.body.parts:
        if isinstance(part, Prose):
            for key in _keys(part.markdown, finder):
                counts.setdefault(key, 0)
        else:
            for question in part.questions:
                for key in _keys(told_in(question), finder):
                    counts[key] = counts.get(key, 0) + 1
    return counts


def told_in(question: Question) -> str:
    """What may cite a law: stem, hint, explanation and article, of every part and scene."""
    said = [question.stem, question.hint, question.explanation, question.citation]
    match question.task:
        case Case(parts):
            said += map(told_in, parts)
        case Branching(scenes=scenes):
            said += (text for one in scenes for text in (one.text, one.explanation, one.citation))
    return "\n\n".join(said)


def _keys(text: str, finder: LawFinder) -> dict[Key, None]:
    return dict.fromkeys(
        (cited.law.slug, article.key) for cited in finder.cited(text) for article in cited.articles
    )
