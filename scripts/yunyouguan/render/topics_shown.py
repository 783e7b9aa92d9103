"""Which topics and audiences a museum shows something for, and where their pages stand."""

from collections.abc import Iterable, Iterator, Sequence

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.statute import Statute
from yunyouguan.model.vocabulary import AUDIENCE_SLUGS, TOPIC_SLUGS
from yunyouguan.render import topic_words as words
from yunyouguan.render.views import FindView, LinkView
from yunyouguan.render.walk import Walk

TOPICS = "topics/"
FOR = "topics/for/"
LAW_TREE = "topics/civil-code/"
"""Where the seven books stand: no law's own page can take this address."""
BOOKS = tuple(one for one in TOPIC_SLUGS if one.startswith(f"{words.CIVIL_CODE}/"))
"""The topics of the seven books."""
AT_HOME = 6
"""So many topics fit a quiet line on a phone."""


def topic_address(topic: str) -> str:
    """Where a topic's page stands, if it is built; empty for a word outside the list."""
    slug = TOPIC_SLUGS.get(topic)
    return f"{TOPICS}{slug}/" if slug else ""


def audience_address(audience: str) -> str:
    """Where an audience's page stands, if it is built; empty for a word outside the list."""
    slug = AUDIENCE_SLUGS.get(audience)
    return f"{FOR}{slug}/" if slug else ""


def shown_topics(walk: Walk) -> dict[str, list[Exhibit]]:
    """The topics that something is shown about, in the order of the list."""
    return _by_word(TOPIC_SLUGS, [(one.card.topics, one) for one in shown_exhibits(walk)])


def shown_audiences(walk: Walk) -> dict[str, list[Exhibit]]:
    """The audiences that something is shown for, in the order of the list."""
    return _by_word(AUDIENCE_SLUGS, [(one.card.audience, one) for one in shown_exhibits(walk)])


def civil_code(walk: Walk) -> Statute | None:
    """The 民法典 whose books have a page: something is shown about one, the table knows them."""
    table = walk.museum.laws
    if table is None or walk.tongue.language or not any(one in BOOKS for one in shown_topics(walk)):
        return None
    code = table.find(words.CIVIL_CODE, table.as_of)
    return code if code and code.parts else None


def way_to_books(walk: Walk, exhibits: Iterable[Exhibit] | None = None) -> LinkView | None:
    """The link to the page of the seven books.

    Args:
        exhibits: what the link would stand beside; it does when they tell of all seven books.
    """
    told = {topic for one in exhibits or () for topic in one.card.topics}
    is_wanted = exhibits is None or told.issuperset(BOOKS)
    link = LinkView(words.BOOKS_TITLE, LAW_TREE, words.BOOKS_LINE)
    return link if is_wanted and civil_code(walk) else None


def _by_word(
    words_in_order: Iterable[str], named: Sequence[tuple[Sequence[str], Exhibit]]
) -> dict[str, list[Exhibit]]:
    found: dict[str, list[Exhibit]] = {word: [] for word in words_in_order}
    for said, exhibit in named:
        for word in dict.fromkeys(said):
            if word in found:
                found[word].append(exhibit)
    return {word: exhibits for word, exhibits in found.items() if exhibits}


def shown_exhibits(walk: Walk) -> list[Exhibit]:
    """Every shown exhibit, in the order of the walk."""
    return [one for hall in walk.museum.halls for one in walk.exhibits(hall)]


def audience_links(walk: Walk) -> Iterator[LinkView]:
    """Ways to the pages of all audiences."""
    for audience in shown_audiences(walk):
        yield LinkView(words.for_audience(audience), audience_address(audience))


def find_view(walk: Walk) -> FindView | None:
    """The quiet lines at home: the topics with most to see, and whom something is for.

    None where nothing is shown, and in other languages, which have no such pages.
    """
    shown = shown_topics(walk)
    if not shown or walk.tongue.language:
        return None
    most = sorted(shown, key=lambda topic: -len(shown[topic]))[:AT_HOME]
    return FindView(
        tuple(LinkView(words.topic_title(one), topic_address(one)) for one in shown if one in most),
        tuple(audience_links(walk)),
    )
