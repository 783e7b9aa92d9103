"""The page of the glossary, and the notes of the pages that use its terms."""

from collections.abc import Iterator, Mapping
from functools import partial

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.glossary import Glossary, Term
from yunyouguan.model.site import SitePage
from yunyouguan.model.vocabulary import TOPIC_SLUGS
from yunyouguan.render import topic_words as words
from yunyouguan.render.share import shelf_card
from yunyouguan.render.term_marks import explained_in
from yunyouguan.render.topic_pages import topic_addresses
from yunyouguan.render.topic_view import GlossaryView, TermGroup
from yunyouguan.render.topics_shown import topic_address
from yunyouguan.render.views import LinkView, TermView
from yunyouguan.render.walk import Walk

SHOWN_BESIDE = 1
"""So many exhibits stand beside a term: with two of them fifty terms pass the 10 kB of a page."""


def glossary_pages(walk: Walk) -> Iterator[SitePage]:
    """The one page; nothing when staff explain no terms."""
    glossary = walk.glossary
    if glossary:
        card = glossary.card
        size = words.size_of_glossary(len(glossary.terms))
        yield SitePage(
            glossary.address, "glossary.html", card.title, card.summary,
            partial(glossary_view, walk, glossary),
            shelf_card(walk, glossary.address, card.title, [], kicker=size),
        )  # fmt: skip


def glossary_view(walk: Walk, glossary: Glossary) -> GlossaryView:
    """Every term by its topic, with the exhibits whose text uses it."""
    used, built = _used_by(walk, glossary), topic_addresses(walk)
    by_topic: dict[str, list[Term]] = {}
    for term in glossary.terms:
        by_topic.setdefault(term.topic, []).append(term)
    order = {topic: at for at, topic in enumerate(TOPIC_SLUGS)}
    groups = []
    for topic in sorted(by_topic, key=lambda one: order.get(one, len(order))):
        address = topic_address(topic)
        groups.append(
            TermGroup(
                key=f"t-{TOPIC_SLUGS.get(topic, 'others')}",
                title=words.topic_title(topic) or words.WITHOUT_TOPIC,
                address=address if address in built else "",
                terms=tuple(_term(one, used.get(one.name, ())) for one in by_topic[topic]),
            )
        )
    return GlossaryView(
        title=glossary.card.title,
        summary=glossary.card.summary,
        draft=not glossary.is_published,
        size=words.size_of_glossary(len(glossary.terms)),
        groups=tuple(groups),
    )


def notes_for(walk: Walk, html: str) -> tuple[TermView, ...]:
    """The terms that a finished page links to, in its order, each with its explanation."""
    terms = {one.key: one for one in reversed(walk.glossary.terms)} if walk.glossary else {}
    return tuple(_term(terms[key]) for key in explained_in(html) if key in terms)


def _used_by(walk: Walk, glossary: Glossary) -> Mapping[str, tuple[LinkView, ...]]:
    """The name of each term to the first exhibits whose text, not page, uses it."""
    used: dict[str, list[LinkView]] = {}
    for hall in walk.museum.halls:
        for exhibit in walk.exhibits(hall):
            for name in _names_in(exhibit, glossary):
                link = LinkView(exhibit.card.title, exhibit.address)
                used.setdefault(name, []).append(link)
    return {name: tuple(links[:SHOWN_BESIDE]) for name, links in used.items()}


def _names_in(exhibit: Exhibit, glossary: Glossary) -> dict[str, None]:
    uses = (glossary.finder.uses(one.markdown) for one in exhibit.body.prose)
    return dict.fromkeys(term.name for found in uses for *_, term in found)


def _term(term: Term, used_by: tuple[LinkView, ...] = ()) -> TermView:
    return TermView(
        term.key, term.name, "、".join(term.aliases), term.explanation, term.citation, used_by
    )
