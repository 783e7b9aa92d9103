"""What the templates of topics, audiences and the glossary show."""

from dataclasses import dataclass

from yunyouguan.render.views import LinkView, TermView, TileView


@dataclass(frozen=True, slots=True)
class TopicItem:
    """A topic in the list of all.

    Attributes:
        address: empty when the museum shows nothing about it yet.
        size: how much there is.
    """

    title: str
    line: str
    address: str
    size: str


@dataclass(frozen=True, slots=True)
class Branch:
    """Topics that belong together; ``title`` is empty for those that stand alone.

    Attributes:
        more: another way through the same; None when there is none.
    """

    key: str
    title: str
    line: str
    topics: tuple[TopicItem, ...]
    more: LinkView | None = None


@dataclass(frozen=True, slots=True)
class TopicsView:
    """All topics and all audiences.

    Attributes:
        terms: the way to the glossary; None when there is none.
    """

    title: str
    description: str
    branches: tuple[Branch, ...]
    audiences: tuple[LinkView, ...]
    terms: LinkView | None
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class ShelfView:
    """Everything about one topic, or for one audience.

    Attributes:
        found: in the order in which to look at it; a note says what is no plain exhibit.
        more: the rest of the same, by title.
        terms: explained in the glossary.
        others_title: above the ways to the other pages of the same kind.
    """

    title: str
    line: str
    size: str
    found: tuple[TileView, ...]
    more: tuple[LinkView, ...]
    terms: tuple[LinkView, ...]
    others_title: str
    others: tuple[LinkView, ...]
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class TermGroup:
    """The terms of one topic; ``address`` is empty when the topic has no page."""

    key: str
    title: str
    address: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """名词解释."""

    title: str
    summary: str
    draft: bool
    size: str
    groups: tuple[TermGroup, ...]
    nav: str = "halls"
