"""What the template of the search shows."""

from dataclasses import dataclass

from yunyouguan.render.views import LinkView


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter: what the index calls it, and what visitors read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A list to choose one from."""

    key: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Titles of one topic."""

    title: str
    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class SearchView:
    """The page of the search.

    Attributes:
        language: whose pages come first.
        examples: what one may try.
        shelves: all titles by topic; empty when there are too many for one page.
        topics: where to look when nothing is found.
    """

    title: str
    description: str
    language: str
    examples: tuple[str, ...]
    filters: tuple[Filter, ...]
    shelves: tuple[Shelf, ...]
    topics: tuple[LinkView, ...]
    nav: str = "search"
