"""Tours as lists tell of them: how many stops, how long, which stamps, and where an exhibit is."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.tour import Stop, Tour, stop_keys
from yunyouguan.render import tour_words as words
from yunyouguan.render.seal_svg import seal_svg, seal_text
from yunyouguan.render.slot import Slot
from yunyouguan.render.tour_view import StampView, TourLine
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

Place = tuple[int, Stop, Exhibit, str]
"""A stop that is shown: its number, itself, its exhibit, and what the phone knows it by."""


def tour_lines(walk: Walk, root: str = "", slot: Slot | None = None) -> tuple[TourLine, ...]:
    """Every tour that is shown; with its picture only where there is a slot for one."""
    return tuple(line_of(walk, tour, root, slot) for tour in walk.tours)


def tours_of(walk: Walk, exhibit: Exhibit) -> tuple[LinkView, ...]:
    """Where an exhibit stands in tours, each tour once."""
    found = []
    # Most exhibits stand in none: their addresses alone are compared, so that 5,000 cost nothing.
    here = exhibit.address.strip("/")
    for tour in walk.tours:
        if all(stop.exhibit != here for stop in tour.stops):
            continue
        places = (number for number, _, shown, _ in places_of(walk, tour) if shown is exhibit)
        if number := next(places, 0):
            address = f"{tour.address}#{stop_id(number)}"
            found.append(LinkView(words.stop_in(tour.card.title, number), address))
    return tuple(found)


def seal_texts(tours: Sequence[Tour], titles: dict[str, str]) -> Iterator[str]:
    """The titles of tours and what is carved into their seals, for the typeface.

    Not the headings of the stops: 44 more glyphs of 0.2 kB would be fetched by every page.

    Args:
        titles: of the exhibits, by their addresses without strokes.
    """
    for tour in tours:
        yield tour.card.title
        for stop in tour.stops:
            title = stop.heading or titles.get(stop.exhibit, "")
            yield seal_text(stop.seal, title)


def places_of(walk: Walk, tour: Tour) -> Iterator[Place]:
    """The stops whose exhibits are shown, numbered as visitors meet them."""
    found = [(stop, walk.find(stop.exhibit)) for stop in tour.stops]
    shown = [(stop, exhibit) for stop, exhibit in found if exhibit]
    keys = stop_keys(tuple(exhibit.card.id for _, exhibit in shown))
    for number, ((stop, exhibit), key) in enumerate(zip(shown, keys, strict=True), 1):
        yield number, stop, exhibit, key


def line_of(walk: Walk, tour: Tour, root: str, slot: Slot | None) -> TourLine:
    """One tour in a list."""
    card, places = tour.card, tuple(places_of(walk, tour))
    meta = (words.size_of(len(places)), words.minutes(tour.minutes), words.for_whom(card.audience))
    return TourLine(
        slug=tour.slug,
        title=card.title,
        summary=card.summary,
        address=tour.address,
        draft=not tour.is_published,
        meta=tuple(part for part in meta if part),
        stamps=tuple(
            StampView(key, title_at(stop, exhibit), seal_at(stop, exhibit))
            for _, stop, exhibit, key in places
        ),
        picture=walk.thumbnail(walk.tour_cover(tour), slot, root) if slot else Markup(""),
    )


def title_at(stop: Stop, exhibit: Exhibit) -> str:
    """The stop's own heading, else the title of its exhibit."""
    return stop.heading or exhibit.card.title


def seal_at(stop: Stop, exhibit: Exhibit) -> Markup:
    """The stamp that can be collected there."""
    return seal_svg(seal_text(stop.seal, title_at(stop, exhibit)))


def stop_id(number: int) -> str:
    """Of the stop's section; what stands behind ``#`` in an address."""
    return f"s{number}"
