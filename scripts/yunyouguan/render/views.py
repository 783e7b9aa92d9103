"""What templates show: plain strings, which they escape, and finished fragments as Markup."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.words import HEADINGS, Headings

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link; ``address`` is below the site.

    Attributes:
        language: of what it leads to, when that is not the page's own; else empty.
    """

    title: str
    address: str
    note: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class NavItem:
    """A word of the navigation; ``key`` is what a view names in ``nav``."""

    key: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """The museum as the head and foot of every page show it.

    Attributes:
        home: the address of its first page in this language, with which all others begin.
        languages: its first pages in the other languages.
        sign: the motif of a page that has nothing to show.
    """

    name: str
    host: str
    maintainer: str
    phone: str
    icp: str
    police: str
    site_code: str
    profile: str
    notice: str
    law_data_as_of: str
    nav: tuple[NavItem, ...]
    docs: tuple[LinkView, ...]
    sign: Markup = NOTHING
    headings: Headings = HEADINGS
    tongue: Tongue = CHINESE
    home: str = ""
    languages: tuple[LinkView, ...] = ()


@dataclass(frozen=True, slots=True)
class TileView:
    """A thing with its picture: a hall, an exhibit, a neighbour.

    Attributes:
        picture: empty when there is none.
        note: a few words beside the title.
        language: of what it leads to, when that is not the page's own; else empty.
        motif: of a hall; empty for everything else.
    """

    title: str
    address: str
    summary: str = ""
    note: str = ""
    picture: Markup = NOTHING
    language: str = ""
    motif: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of a square and the same as a list.

    Attributes:
        picture: where the drawing lies, below the site; ``width`` and ``height`` are its ratio.
        svg: the links and words over it.
        zones: as numbered on the plan; ``note`` is the exhibit's number.
        look: to the place from which one looks around; None when there is none.
    """

    hall: LinkView
    picture: str
    width: int
    height: int
    svg: Markup
    zones: tuple[LinkView, ...]
    look: LinkView | None


@dataclass(frozen=True, slots=True)
class FindView:
    """Other ways in: a few topics, and everybody for whom something is shown."""

    topics: tuple[LinkView, ...]
    audiences: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """One term; ``used_by`` are exhibits, in the order of the walk."""

    key: str
    name: str
    aliases: str
    explanation: str
    citation: str
    used_by: tuple[LinkView, ...] = ()
