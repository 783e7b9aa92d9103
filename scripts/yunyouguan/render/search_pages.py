"""The page of the search, what it knows of each page, and what visitors may have meant."""

from collections.abc import Iterator
from functools import partial

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.searchable import Part, SearchMark
from yunyouguan.model.site import SitePage
from yunyouguan.model.vocabulary import TOPIC_SLUGS
from yunyouguan.render import words
from yunyouguan.render.search_view import Choice, Filter, SearchView, Shelf
from yunyouguan.render.share import shelf_card
from yunyouguan.render.tongue import noted
from yunyouguan.render.topic_words import topic_title
from yunyouguan.render.topics_shown import shown_exhibits, shown_topics, topic_address
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

LISTED = 150
"""Above it a page of all titles weighs more than a phone should load; topics list them instead."""
EXAMPLES = ("居住权", "赡养", "第1042条", "jicheng")
KINDS = {
    "exhibit.html": noted("展品"), "lesson.html": noted("微课"), "hall.html": noted("展厅"),
    "tour.html": "游园路线", "path.html": "学法路径", "glossary.html": "名词解释",
    "shelf.html": "主题", "calendar.html": "活动日历",
    "law_tree.html": "主题",
}  # fmt: skip
"""What a page is, by the template that dresses it."""
DOCS_KIND, HANDBOOK_KIND = "本馆说明", "馆员手册"
HANDBOOK = "handbook/"


def search_address(walk: Walk) -> str:
    """Where the page stands in the visitor's language."""
    return f"{walk.tongue.home}search/"


def search_pages(walk: Walk) -> Iterator[SitePage]:
    """The one page of a language."""
    say, address = walk.tongue.say, search_address(walk)
    yield SitePage(
        address, "search.html", say(words.SEARCH), say(words.SEARCH_DESCRIPTION),
        partial(search_view, walk),
        None if walk.tongue.language else shelf_card(walk, address, words.SEARCH, []),
        walk.tongue.code,
    )  # fmt: skip


def search_view(walk: Walk) -> SearchView:
    """What one may look for, and all titles by topic for who has no script."""
    say, shown = walk.tongue.say, shown_exhibits(walk)
    halls = tuple(
        Choice(f"hall/{hall.slug}", hall.card.title) for hall in walk.halls if walk.exhibits(hall)
    )
    topics = () if walk.tongue.language else tuple(
        Choice(f"topic/{TOPIC_SLUGS[one]}", topic_title(one)) for one in shown_topics(walk)
    )  # fmt: skip
    types = tuple(
        Choice(f"type/{name.removesuffix('.html')}", say(KINDS[name]))
        for name in ("exhibit.html", "lesson.html")
    )
    offered = (
        Filter("hall", say(words.SEARCH_HALL), halls),
        Filter("topic", say(words.SEARCH_TOPIC), topics),
        Filter("type", say(words.SEARCH_TYPE), types),
    )
    return SearchView(
        title=say(words.SEARCH),
        description=say(words.SEARCH_DESCRIPTION),
        language=walk.tongue.code,
        examples=() if walk.tongue.language else EXAMPLES,
        filters=tuple(one for one in offered if len(one.choices) > 1),
        shelves=tuple(_shelves(walk, shown)),
        topics=() if walk.tongue.language else tuple(
            LinkView(topic_title(one), topic_address(one)) for one in shown_topics(walk)
        ),
    )  # fmt: skip


def search_marks(walk: Walk, pages: tuple[SitePage, ...]) -> dict[str, SearchMark]:
    """What the search says of each page of the walk's language besides its words."""
    known = {one.address: (hall.slug, hall.card.title, one)
             for hall in walk.museum.halls for one in walk.told(hall)}  # fmt: skip
    found: dict[str, SearchMark] = {}
    for page in pages:
        if page.language != walk.tongue.code:
            continue
        kind = KINDS.get(page.template, "")
        filters = [f"type/{page.template.removesuffix('.html')}"]
        place = ""
        if page.address in known:
            slug, place, exhibit = known[page.address]
            filters.append(f"hall/{slug}")
            filters += [f"topic/{TOPIC_SLUGS[one]}" for one in exhibit.card.topics
                        if one in TOPIC_SLUGS]  # fmt: skip
        found[page.address] = SearchMark(
            kind=walk.tongue.say(kind) if kind and walk.tongue.language else kind,
            place=place, filters=tuple(filters), language=page.language,
        )  # fmt: skip
    return found


def docs_mark(address: str) -> SearchMark:
    """The same of a page that is written by hand."""
    if address.startswith(HANDBOOK):
        return SearchMark(HANDBOOK_KIND, part=Part.HANDBOOK)
    return SearchMark(DOCS_KIND, part=Part.DOCS)


def search_names(walk: Walk) -> tuple[str, ...]:
    """What somebody who mistyped may have meant: topics, terms, halls and titles."""
    museum, glossary = walk.museum, walk.glossary
    terms = (
        [name for one in glossary.terms for name in (one.name, *one.aliases)] if glossary else []
    )
    halls = [hall.card.title for hall in walk.halls]
    titles = [one.card.title for one in shown_exhibits(walk)]
    return tuple(
        dict.fromkeys([*map(topic_title, shown_topics(walk)), *terms, *halls, *titles[:LISTED],
                       *(tour.card.title for tour in museum.tours if tour.is_published)])
    )  # fmt: skip


def _shelves(walk: Walk, shown: list[Exhibit]) -> Iterator[Shelf]:
    if len(shown) > LISTED:
        return
    by_topic: dict[str, list[Exhibit]] = {}
    for one in shown:
        # Topics have names in the museum's own language alone.
        known = () if walk.tongue.language else one.card.topics
        topic = next((word for word in known if word in TOPIC_SLUGS), "")
        by_topic.setdefault(topic, []).append(one)
    order = {topic: at for at, topic in enumerate(TOPIC_SLUGS)}
    for topic in sorted(by_topic, key=lambda one: order.get(one, len(order))):
        title = topic_title(topic) if topic else ""
        links = tuple(map(walk.page, by_topic[topic]))
        yield Shelf(title or walk.tongue.say(words.SEARCH_OTHERS), links)
