"""What the home page, the page of all halls and each hall show."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.calendar_view import ComingView
from yunyouguan.render.share_view import ShareView
from yunyouguan.render.tour_view import TourLine
from yunyouguan.render.views import FindView, LinkView, PlanView, TileView


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page; every part may be empty but the name.

    Attributes:
        sentence: the museum's sentence in columns, as vertical type wants it.
        quote_said: the quote in the page's language, when it is written in another.
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
    share: ShareView
    quote_said: str = ""
    find: FindView | None = None
    coming: ComingView | None = None
    nav: str = "home"


@dataclass(frozen=True, slots=True)
class HallsView:
    """All halls, and the tours that lead through them."""

    halls: tuple[TileView, ...]
    plan: PlanView | None
    find: FindView | None = None
    tours: tuple[TourLine, ...] = ()
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class HallView:
    """One hall with its exhibits.

    Attributes:
        books: the way to the seven books of the 民法典, where the hall tells of all of them.
    """

    title: str
    summary: str
    number: str
    motif: Markup
    count: str
    body: Markup
    plan: PlanView | None
    exhibits: tuple[TileView, ...]
    next_hall: TileView | None
    share: ShareView
    nav: str
    books: LinkView | None = None
