"""What 我的 and the practice page show before the phone fills them."""

from dataclasses import dataclass

from yunyouguan.render.tour_view import TourLine


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
