"""A hall laid out as a square gets its plan: the picture, the words over it and the list."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Hall
from yunyouguan.model.site import SiteAsset
from yunyouguan.render import words
from yunyouguan.render.plan_art import plan_art
from yunyouguan.render.plan_layout import WIDTH, Layout, layout
from yunyouguan.render.plan_motifs import motif_of
from yunyouguan.render.plan_svg import Square, Zone, plan_svg, short_name, zone_id
from yunyouguan.render.viewer_html import PANORAMA, look_of
from yunyouguan.render.views import LinkView, PlanView
from yunyouguan.render.walk import Walk

SQUARE = "广场"
LOOK = "#look"
"""Behind an exhibit's address: its viewer opens at once (app.js); without a script, its page."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the page and the picture must agree on."""

    shown: tuple[Exhibit, ...]
    viewpoint: int
    place: Layout

    @property
    def picture(self) -> SiteAsset:
        """Named by its content, so that no old copy is ever shown."""
        around = (one for at, one in enumerate(self.shown) if at not in {0, self.viewpoint})
        motifs = [motif_of(one.card.topics) for one in around]
        drawn = plan_art(self.place, motifs, looks_around=self.viewpoint > 0).encode()
        return SiteAsset(f"assets/plan.{hashlib.sha256(drawn).hexdigest()[:8]}.svg", drawn)


def plan_of(walk: Walk, hall: Hall, root: str, *, marked: bool = False) -> PlanView | None:
    """The plan of a hall whose layout is a square; None for the others and while it is empty.

    Args:
        marked: on the hall's own page, where every zone has a fragment.
    """
    plan = _plan(walk, hall)
    if plan is None:
        return None
    zones = tuple(
        _zone(walk, one, root, look=at == plan.viewpoint) for at, one in enumerate(plan.shown)
    )
    square = Square(hall.card.title, zones, plan.viewpoint)
    look = None
    if plan.viewpoint:
        address = plan.shown[plan.viewpoint].address + LOOK
        look = LinkView(walk.tongue.say(words.STAND_IN_THE_MIDDLE), address)
    return PlanView(
        hall=LinkView(hall.card.title, hall.address, language=walk.stranger(hall)),
        picture=plan.picture.path,
        width=round(WIDTH),
        height=round(plan.place.height),
        svg=plan_svg(square, plan.place, marked=marked, tongue=walk.tongue),
        zones=tuple(replace(walk.page(one), note=one.card.id) for one in plan.shown),
        look=look,
    )


def first_plan(walk: Walk, root: str) -> PlanView | None:
    """Of the first square that has anything to show."""
    plans: Iterable[PlanView | None] = (plan_of(walk, hall, root) for hall in walk.museum.halls)
    return next((plan for plan in plans if plan), None)


def place_on_plan(walk: Walk, hall: Hall, exhibit: Exhibit) -> LinkView | None:
    """Back to the plan of the square, where the exhibit's zone says 您在这里; None elsewhere."""
    if hall.card.layout != SQUARE:
        return None
    number = walk.exhibits(hall).index(exhibit) + 1
    return LinkView(words.on_the_plan(number, walk.tongue), f"{hall.address}#{zone_id(number)}")


def plan_ids(walk: Walk, hall: Hall) -> tuple[str, ...]:
    """The ids that the plan takes on its hall's page."""
    if hall.card.layout != SQUARE:
        return ()
    return tuple(zone_id(number) for number in range(1, len(walk.exhibits(hall)) + 1))


def plan_pictures(walk: Walk) -> Iterator[SiteAsset]:
    """The picture of every plan, equal ones once."""
    plans = (_plan(walk, hall) for hall in walk.museum.halls)
    pictures = (plan.picture for plan in plans if plan)
    yield from {one.path: one for one in pictures}.values()


def _plan(walk: Walk, hall: Hall) -> _Plan | None:
    shown = walk.exhibits(hall)
    if hall.card.layout != SQUARE or not shown:
        return None
    viewpoint = next((at for at in range(1, len(shown)) if _looks_around(walk, shown[at])), 0)
    return _Plan(shown, viewpoint, layout(len(shown) - 1 - bool(viewpoint)))


def _looks_around(walk: Walk, exhibit: Exhibit) -> bool:
    cover = walk.cover(exhibit)
    return cover is not None and look_of(cover, walk.sets[cover.path]).kind == PANORAMA


def _zone(walk: Walk, exhibit: Exhibit, root: str, *, look: bool) -> Zone:
    card, href = exhibit.card, root + exhibit.address
    name = "" if walk.tongue.language else short_name(card.title)
    stranger = walk.stranger(exhibit)
    return Zone(card.id, name, card.title, href + LOOK if look else href, stranger)
