"""What the templates of tours show."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.views import PlanView


@dataclass(frozen=True, slots=True)
class StampView:
    """A stamp that can be collected.

    Attributes:
        key: by which the phone remembers it.
        title: of the stop.
        seal: the drawing.
    """

    key: str
    title: str
    seal: Markup


@dataclass(frozen=True, slots=True)
class TourLine:
    """A tour in a list.

    Attributes:
        meta: how many stops, how long, for whom; what is not said is left out.
        picture: small; empty where the list shows none.
    """

    slug: str
    title: str
    summary: str
    address: str
    draft: bool
    meta: tuple[str, ...]
    stamps: tuple[StampView, ...]
    picture: Markup


@dataclass(frozen=True, slots=True)
class StopView:
    """One stop.

    Attributes:
        id: of its section; what stands behind ``#`` in an address.
        picture: what is looked at; empty when the exhibit has none.
        alt: the same in words.
        region: left, top, width and height of it in the whole picture, in hundredths.
        ratio: width by height of the whole picture.
        whole: where the whole picture lies, below the site.
        note: what is read.
        exhibit_title, exhibit_address: where the way leads.
    """

    id: str
    key: str
    number: str
    title: str
    minutes: str
    picture: Markup
    alt: str
    region: str
    ratio: str
    whole: str
    caption: str
    ai_label: Markup
    note: Markup
    exhibit_title: str
    exhibit_address: str
    seal: Markup


@dataclass(frozen=True, slots=True)
class TourView:
    """One tour on its own page.

    Attributes:
        plan: of the square in which stops lie; None when fewer than two do.
    """

    line: TourLine
    introduction: Markup
    stops: tuple[StopView, ...]
    plan: PlanView | None
    nav: str = "halls"


@dataclass(frozen=True, slots=True)
class ToursView:
    """All tours."""

    title: str
    description: str
    tours: tuple[TourLine, ...]
    nav: str = "halls"
