"""What templates show: plain strings, which they escape, and finished fragments as Markup."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.lesson_view import LessonView
from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.tour_view import TourLine
from yunyouguan.render.words import HEADINGS, Headings

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link; ``address`` is below the site."""

    title: str
    address: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class NavItem:
    """A word of the navigation; ``key`` is what a view names in ``nav``."""

    key: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """The museum as the head and foot of every page show it."""

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
    headings: Headings = HEADINGS
    tongue: Tongue = CHINESE


@dataclass(frozen=True, slots=True)
class TileView:
    """A thing with its picture: a hall, an exhibit, a neighbour.

    Attributes:
        picture: empty when there is none.
        note: a few words beside the title.
    """

    title: str
    address: str
    summary: str = ""
    note: str = ""
    picture: Markup = NOTHING


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan of a square and the same as a list."""

    hall: LinkView
    svg: Markup
    zones: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page; every part may be empty but the name.

    Attributes:
        sentence: the museum's sentence in columns, as vertical type wants it.
    """

    name: str
    slogan: str
    sentence: tuple[str, ...]
    enter: str
    hero: Markup
    daily: tuple[TileView, ...]
    halls: tuple[TileView, ...]
    plan: PlanView | None
    tours: tuple[TourLine, ...]
    quote: tuple[str, ...]
    quote_source: str
    nav: str = "home"


@dataclass(frozen=True, slots=True)
class HallsView:
    """All halls, and the tours that lead through them."""

    halls: tuple[TileView, ...]
    plan: PlanView | None
    tours: tuple[TourLine, ...] = ()
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class HallView:
    """One hall with its exhibits."""

    title: str
    summary: str
    number: str
    count: str
    body: Markup
    plan: PlanView | None
    exhibits: tuple[TileView, ...]
    next_hall: TileView | None
    nav: str


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of the label."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ObjectView:
    """The picture in the vitrine.

    Attributes:
        picture: as a link that looks into it.
        enter: the button that does the same; empty for a picture that is only shown larger.
        spots: the list of a panorama's spots; empty when there are none.
        large: where the largest rendition lies, below the site.
        credit: who made it and what others may do with it.
    """

    picture: Markup
    enter: Markup
    spots: Markup
    caption: str
    ai_label: Markup
    credit: str
    large: str


@dataclass(frozen=True, slots=True)
class ExhibitView:
    """One exhibit; its page stands alone.

    Attributes:
        viewers: names of the assets that look into its pictures, loaded on first use.
        answers: the sheet that is printed behind it; empty without a quiz.
        lesson: of a 微课, whose ``body`` is empty: its cards hold everything.
        tours: that stop before it.
    """

    id: str
    title: str
    summary: str
    draft: bool
    hall: LinkView
    shown: ObjectView | None
    facts: tuple[FactView, ...]
    body: Markup
    more_pictures: Markup
    viewers: tuple[str, ...]
    has_quiz: bool
    answers: Markup
    previous: TileView
    following: TileView
    nav: str
    lesson: LessonView | None = None
    tours: tuple[LinkView, ...] = ()


@dataclass(frozen=True, slots=True)
class WayView:
    """A way of practising; ``key`` is what stands behind ``#`` in its address."""

    key: str
    title: str
    rule: str
    address: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """我的: filled on the phone itself; ``ways`` is empty when the museum asks nothing."""

    title: str
    description: str
    ways: tuple[WayView, ...]
    tours: tuple[TourLine, ...] = ()
    nav: str = "record"


@dataclass(frozen=True, slots=True)
class PracticeView:
    """One question at a time, fetched by the phone from the page that asks it.

    Attributes:
        inside: the page is not the one that the navigation names, only below it.
    """

    title: str
    description: str
    ways: tuple[WayView, ...]
    nav: str = "record"
    inside: bool = True
