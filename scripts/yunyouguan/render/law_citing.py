"""The exhibits that stand below an article, and how much each of them asks about it."""

from collections.abc import Sequence

from yunyouguan.model.law_citers import Citer, Citers
from yunyouguan.render import law_words as words
from yunyouguan.render.topics_shown import shown_exhibits
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

SHOWN_BELOW = 6
"""So many exhibits stand below an article; more would bury the next one."""


def citers_of(walk: Walk) -> Citers:
    """Who cites what, of all that is shown."""
    return Citers(shown_exhibits(walk), walk.museum.laws, walk.museum.law_texts)


def links_to(citers: Sequence[Citer]) -> tuple[LinkView, ...]:
    """The exhibits, as one walks; their notes count questions."""
    return tuple(
        LinkView(one.exhibit.card.title, one.exhibit.address, words.questions(one.questions))
        for one in citers
    )
