"""The pages of topics and of audiences: every shown exhibit again, by what and for whom it is."""

from collections.abc import Iterator, Sequence
from functools import partial

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.site import SitePage
from yunyouguan.model.vocabulary import TOPIC_SLUGS, ExhibitType
from yunyouguan.render import topic_words as words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.hall_pages import ON_THE_WALL
from yunyouguan.render.share import shelf_card
from yunyouguan.render.topic_view import Branch, ShelfView, TopicItem, TopicsView
from yunyouguan.render.topics_shown import (
    BOOKS,
    TOPICS,
    audience_address,
    audience_links,
    shown_audiences,
    shown_exhibits,
    shown_topics,
    topic_address,
    way_to_books,
)
from yunyouguan.render.views import LinkView, TileView
from yunyouguan.render.walk import Walk
from yunyouguan.render.words import HEADINGS

# A phone at two dots a point fetches 12 kB a tile: with twelve of them the first view left 200 kB.
WITH_PICTURES = 8


def topic_pages(walk: Walk) -> Iterator[SitePage]:
    """The list of all, and a page for each topic and each audience that something is shown for."""
    topics, audiences = shown_topics(walk), shown_audiences(walk)
    if not topics:
        return
    yield SitePage(
        TOPICS, "topics.html", words.TOPICS_TITLE, words.TOPICS_DESCRIPTION,
        partial(topics_view, walk),
        shelf_card(walk, TOPICS, words.TOPICS_TITLE, shown_exhibits(walk)),
    )  # fmt: skip
    for topic, found in topics.items():
        address, title = topic_address(topic), words.topic_title(topic)
        line = words.TOPIC_LINES[topic]
        yield SitePage(
            address, "shelf.html", title, f"{title}：{line}{_size(found)}。",
            partial(topic_view, walk, topic), shelf_card(walk, address, title, found),
        )  # fmt: skip
    for audience, found in audiences.items():
        address, title = audience_address(audience), words.for_audience(audience)
        yield SitePage(
            address, "shelf.html", title, f"{words.audience_line(audience)}{_size(found)}。",
            partial(audience_view, walk, audience), shelf_card(walk, address, title, found),
        )  # fmt: skip


def topic_addresses(walk: Walk) -> frozenset[str]:
    """Where these pages stand."""
    topics = map(topic_address, shown_topics(walk))
    return frozenset({TOPICS, *topics, *map(audience_address, shown_audiences(walk))}
                     if shown_topics(walk) else ())  # fmt: skip


def topics_view(walk: Walk) -> TopicsView:
    """The tree of topics; a book of the 民法典 without an exhibit is named all the same."""
    shown = shown_topics(walk)
    branches: dict[str, list[TopicItem]] = {}
    for topic in TOPIC_SLUGS:
        branch = topic.rpartition("/")[0]
        if topic in shown or branch == words.CIVIL_CODE:
            branches.setdefault(branch, []).append(_item(topic, shown.get(topic, [])))
    alone = branches.pop("", [])
    made = [
        Branch(f"b{at}", name, words.CIVIL_CODE_LINE, tuple(items), way_to_books(walk))
        if name == words.CIVIL_CODE
        else Branch(f"b{at}", name, "", tuple(items))
        for at, (name, items) in enumerate(branches.items())
    ]  # fmt: skip
    made += [Branch("others", HEADINGS.more_topics, "", tuple(alone))] if alone else []
    glossary = walk.glossary
    return TopicsView(
        words.TOPICS_TITLE,
        words.TOPICS_DESCRIPTION,
        tuple(made),
        tuple(audience_links(walk)),
        LinkView(glossary.card.title, glossary.address) if glossary else None,
    )


def topic_view(walk: Walk, topic: str) -> ShelfView:
    """Everything about one topic, exhibits in the order of the walk and lessons after them."""
    shown = shown_topics(walk)
    found = sorted(shown[topic], key=_is_lesson)
    books = way_to_books(walk) if topic in BOOKS else None
    terms = walk.glossary.terms if walk.glossary else ()
    return ShelfView(
        title=words.topic_title(topic),
        line=words.TOPIC_LINES[topic],
        size=_size(found),
        found=_tiles(walk, found, topic_address(topic)),
        more=_more(found),
        terms=tuple(
            LinkView(one.name, f"glossary/#{one.key}") for one in terms if one.topic == topic
        ),
        others_title=HEADINGS.other_topics,
        others=(
            *((books,) if books else ()),
            *(
                LinkView(words.topic_title(one), topic_address(one))
                for one in shown
                if one != topic
            ),
        ),
    )


def audience_view(walk: Walk, audience: str) -> ShelfView:
    """Everything for one audience; what fits it best comes first."""
    found = _best_first(shown_audiences(walk)[audience], audience)
    here = audience_address(audience)
    return ShelfView(
        title=words.for_audience(audience),
        line=words.audience_line(audience),
        size=_size(found),
        found=_tiles(walk, found, here),
        more=_more(found),
        terms=(),
        others_title=HEADINGS.other_audiences,
        others=tuple(one for one in audience_links(walk) if one.address != here),
    )


def _best_first(exhibits: Sequence[Exhibit], audience: str) -> list[Exhibit]:
    """Lessons, then what names this audience first, then what is for few others."""
    return sorted(
        exhibits,
        key=lambda one: (
            not _is_lesson(one), one.card.audience.index(audience), len(one.card.audience)
        ),
    )  # fmt: skip


def _is_lesson(exhibit: Exhibit) -> bool:
    return exhibit.card.type is ExhibitType.LESSON


def _item(topic: str, found: Sequence[Exhibit]) -> TopicItem:
    return TopicItem(
        title=words.topic_name(topic),
        line=words.TOPIC_LINES[topic],
        address=topic_address(topic) if found else "",
        size=_size(found) or HEADINGS.empty,
    )


def _size(exhibits: Sequence[Exhibit]) -> str:
    lessons = sum(map(_is_lesson, exhibits))
    questions = sum(len(quiz.questions) for one in exhibits for quiz in one.body.quizzes)
    return words.size_of(len(exhibits) - lessons, lessons, questions)


def _tiles(walk: Walk, exhibits: Sequence[Exhibit], here: str) -> tuple[TileView, ...]:
    root = root_of(here)
    return tuple(
        walk.tile(one, ON_THE_WALL, root, note=words.LESSON if _is_lesson(one) else "")
        for one in exhibits[:WITH_PICTURES]
    )


def _more(exhibits: Sequence[Exhibit]) -> tuple[LinkView, ...]:
    return tuple(LinkView(one.card.title, one.address) for one in exhibits[WITH_PICTURES:])
