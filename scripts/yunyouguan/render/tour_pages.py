"""The pages of tours: the list of all, and one for each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from markupsafe import Markup

from yunyouguan.model.site import SitePage
from yunyouguan.model.tour import Stop, Tour
from yunyouguan.render import tour_words as words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.picture_html import ai_label
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.share import tour_card, tours_card
from yunyouguan.render.slot import Slot
from yunyouguan.render.square_plan import plan_of
from yunyouguan.render.stop_picture import NOTHING_SEEN, stop_picture
from yunyouguan.render.tour_lines import (
    Place,
    line_of,
    places_of,
    seal_at,
    stop_id,
    title_at,
    tour_lines,
)
from yunyouguan.render.tour_view import StopView, ToursView, TourView
from yunyouguan.render.views import PlanView
from yunyouguan.render.walk import Walk

TOURS = "tours/"
# The square beside a tour's title (tour.css): 88 points on a phone, 132 on a desk.
BESIDE_A_TITLE = Slot(phone=22.5, desk=15, widest=132, square=True)
PAGE_IDS = ("main", "title", "plan-t", "plan-d", "end")
ON_A_PLAN = 2
"""Fewer stops in the square are found without it."""


def tour_pages(walk: Walk, bodies: Bodies) -> Iterator[SitePage]:
    """Every tour that the museum shows; nothing when it shows none."""
    if not walk.tours:
        return
    yield SitePage(
        TOURS, "tours.html", words.TOURS_TITLE, words.TOURS_DESCRIPTION,
        partial(tours_view, walk), tours_card(walk),
    )  # fmt: skip
    for tour in walk.tours:
        yield SitePage(
            tour.address, "tour.html", tour.card.title, tour.card.summary,
            partial(tour_view, walk, tour, bodies), tour_card(walk, tour),
        )  # fmt: skip


def tour_addresses(walk: Walk) -> frozenset[str]:
    """Where these pages stand."""
    return frozenset({TOURS, *(tour.address for tour in walk.tours)} if walk.tours else ())


def tours_view(walk: Walk) -> ToursView:
    """The list of all tours, each with its picture."""
    lines = tour_lines(walk, root_of(TOURS), BESIDE_A_TITLE)
    return ToursView(words.TOURS_TITLE, words.TOURS_DESCRIPTION, lines)


def tour_view(walk: Walk, tour: Tour, bodies: Bodies) -> TourView:
    """One tour, whole."""
    root = root_of(tour.address)
    places = tuple(places_of(walk, tour))
    introduction, *notes = _texts(tour, [stop for _, stop, _, _ in places], bodies)
    return TourView(
        line=line_of(walk, tour, root, None),
        introduction=introduction,
        stops=tuple(
            _stop(walk, place, note, root) for place, note in zip(places, notes, strict=True)
        ),
        plan=_plan(walk, {exhibit.address for _, _, exhibit, _ in places}, root),
    )


def _stop(walk: Walk, place: Place, note: Markup, root: str) -> StopView:
    number, stop, exhibit, key = place
    title = title_at(stop, exhibit)
    picture = walk.museum.picture_of(stop)
    made = walk.sets.get(picture.path) if picture else None
    seen = NOTHING_SEEN
    if picture and made:
        seen = stop_picture(picture, made, stop, exhibit.card.title, title, root)
    return StopView(
        id=stop_id(number),
        key=key,
        number=words.stop_number(number),
        title=title,
        minutes=words.minutes(stop.minutes or 1),
        picture=seen.picture,
        alt=seen.alt,
        region=seen.region,
        ratio=seen.ratio,
        whole=seen.whole,
        caption=picture.card.caption if picture else "",
        ai_label=ai_label(picture) if picture else Markup(""),
        note=note,
        exhibit_title=exhibit.card.title,
        exhibit_address=exhibit.address,
        seal=seal_at(stop, exhibit),
    )


def _texts(tour: Tour, stops: Sequence[Stop], bodies: Bodies) -> list[Markup]:
    """The introduction and every note, rendered together so that no id stands in two."""
    pieces = [tour.introduction, *(stop.note for stop in stops)]
    whole = replace(tour.body, parts=tuple(part for piece in pieces for part in piece.parts))
    ids = (
        *PAGE_IDS,
        *(f"{stop_id(at)}{end}" for at in range(1, len(stops) + 1) for end in ("", "-t")),
    )
    done = list(
        bodies.parts(whole, file=tour.place.file, address=tour.address, pictures=(), ids=ids)
    )
    return [Markup("").join(done.pop(0) for _ in piece.parts) for piece in pieces]


def _plan(walk: Walk, addresses: set[str], root: str) -> PlanView | None:
    for hall in walk.museum.halls:
        inside = [one for one in walk.exhibits(hall) if one.address in addresses]
        plan = plan_of(walk, hall, root) if len(inside) >= ON_A_PLAN else None
        if plan:
            return plan
    return None
