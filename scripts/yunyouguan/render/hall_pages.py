"""The home page, the page of all halls and each hall."""

import re
from dataclasses import replace

from markupsafe import Markup

from yunyouguan.model.museum import Hall
from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.render import words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.calendar_pages import coming_view
from yunyouguan.render.gallery_views import HallsView, HallView, HomeView
from yunyouguan.render.motifs import motif_html, motif_of
from yunyouguan.render.picture_html import hero_html
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.share_view import share_view
from yunyouguan.render.slot import Slot
from yunyouguan.render.square_plan import first_plan, plan_ids, plan_of
from yunyouguan.render.topics_shown import find_view, way_to_books
from yunyouguan.render.tour_lines import tour_lines
from yunyouguan.render.views import TileView
from yunyouguan.render.walk import Walk

BREAKS = re.compile(r"[：；。！]")
# Measured in Chromium at 390 × 844, 1024 × 768, 1440 × 900 and 1920 × 1000 (home.css, hall.css).
DAILY = Slot(phone=68.2, desk=43, widest=606, highest=80, hint=False)
# On a desk the halls hang in twos, a wide and a narrow one in turn, and at home beside a heading;
# at home a phone shows all but the first as rows.
HOME_WIDE = Slot(phone=34, desk=50, widest=697, highest=70, hint=False)
HOME_NARROW = Slot(phone=34, desk=34, widest=486, highest=70, hint=False)
HALL_WIDE = Slot(phone=90, desk=52, widest=755, highest=70)
HALL_NARROW = Slot(phone=90, desk=36, widest=527, highest=70)
ON_THE_WALL = Slot(phone=43, desk=28.2, widest=408, highest=80)
# Four hang in two columns, since three would leave the last one empty; so do two.
FEW = (1, 2, 4)
OF_A_FEW = Slot(phone=43, desk=42, widest=638, highest=80)
# 88 points on a phone, so that the crop of 160 is enough at two dots a point.
NEIGHBOUR = Slot(phone=22.5, desk=15, widest=132, square=True)
HALL_IDS = ("main", "plan", "plan-t", "plan-d", "about")


def home_view(walk: Walk) -> HomeView:
    """One picture, one sentence, one button; then what there is to see."""
    card = walk.museum.card
    tongue = walk.tongue
    root = root_of(tongue.home)
    daily = tuple(
        found for address in card.daily
        if (found := walk.find(address)) and not walk.stranger(found)
    )  # fmt: skip
    return HomeView(
        name=card.name,
        slogan=card.slogan,
        sentence=columns_of(card.sentence),
        enter=f"{tongue.home}halls/",
        hero=_hero(walk, root),
        daily=tuple(walk.tile(one, DAILY, root) for one in daily),
        halls=_hall_tiles(walk, root, HOME_WIDE, HOME_NARROW),
        plan=first_plan(walk, root),
        tours=tour_lines(walk),
        quote=tuple(card.quote.split()),
        quote_source=card.quote_source,
        quote_said=walk.museum.quote_said,
        find=find_view(walk),
        coming=coming_view(walk),
        share=share_view(walk.sets, _shared_hero(walk)),
    )


def columns_of(sentence: str) -> tuple[str, ...]:
    """A sentence broken at its colons and stops, without them, as on a hanging scroll."""
    return tuple(part for part in BREAKS.split(sentence.strip()) if part)


def halls_view(walk: Walk) -> HallsView:
    """Every hall, with the plan when one of them is a square."""
    root = root_of(f"{walk.tongue.home}halls/")
    halls = _hall_tiles(walk, root, HALL_WIDE, HALL_NARROW)
    return HallsView(halls, first_plan(walk, root), find_view(walk), tour_lines(walk))


def hall_view(walk: Walk, hall: Hall, bodies: Bodies) -> HallView:
    """One hall: its exhibits at their natural ratios."""
    root = root_of(hall.address)
    halls = walk.halls
    index = halls.index(hall)
    following = halls[index + 1] if index + 1 < len(halls) else None
    shown = walk.exhibits(hall)
    slot = OF_A_FEW if len(shown) in FEW else ON_THE_WALL
    return HallView(
        title=hall.card.title,
        summary=hall.card.summary,
        number=(number := words.hall_number(index + 1, walk.tongue)),
        motif=motif_html(motif_of(halls, hall)),
        count=words.count_of(len(shown), walk.tongue),
        body=bodies.render(
            hall.body,
            file=hall.place.file,
            address=hall.address,
            pictures=(),
            ids=(*HALL_IDS, *plan_ids(walk, hall)),
        ),
        plan=plan_of(walk, hall, root, marked=True),
        exhibits=tuple(walk.tile(one, slot, root, note=one.card.type) for one in shown),
        next_hall=walk.hall_tile(following, NEIGHBOUR, root) if following else None,
        share=share_view(walk.sets, walk.hall_cover(hall), sign=number),
        nav=walk.door(hall),
        books=way_to_books(walk, shown),
    )


def _hall_tiles(walk: Walk, root: str, wide: Slot, narrow: Slot) -> tuple[TileView, ...]:
    """Wide, narrow, narrow, wide and again; the first fills a phone."""
    turns = (wide, narrow, narrow, wide)
    return tuple(
        walk.hall_tile(hall, turns[number % 4] if number else replace(wide, phone=90), root)
        for number, hall in enumerate(walk.museum.halls)
    )


def _hero(walk: Walk, root: str) -> Markup:
    wide = _hero_set(walk, walk.museum.card.hero_wide)
    tall = _hero_set(walk, walk.museum.card.hero_tall)
    if wide is None or tall is None:
        only = wide or tall
        if only is None:
            return Markup("")
        wide = tall = only
    return hero_html(wide, tall, root=root, alt=walk.museum.card.hero_alt)


def _shared_hero(walk: Walk) -> Picture | None:
    """The picture that phones show first."""
    files = (walk.museum.card.hero_tall, walk.museum.card.hero_wide)
    shown = (one for file in files if file for one in walk.museum.hero if one.card.file == file)
    return next(shown, None)


def _hero_set(walk: Walk, file: str) -> RenditionSet | None:
    if not file:
        return None
    found = (one for one in walk.museum.hero if one.path.endswith(f"/{file}"))
    return next((walk.sets[one.path] for one in found if one.path in walk.sets), None)
