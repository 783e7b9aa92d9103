"""The page of an exhibit: the object, its label, its text and what comes next."""

from functools import partial

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.lesson import in_parts, lesson_of
from yunyouguan.model.museum import Hall
from yunyouguan.model.picture import Picture
from yunyouguan.model.vocabulary import ExhibitType
from yunyouguan.render import words
from yunyouguan.render.addresses import file_meant, root_of
from yunyouguan.render.body_html import IN_TEXT
from yunyouguan.render.hall_pages import NEIGHBOUR
from yunyouguan.render.lesson_page import lesson_view
from yunyouguan.render.picture_html import ai_label
from yunyouguan.render.quiz.pictures import seen_in
from yunyouguan.render.quiz.sheet import sheet_html
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.slot import Slot
from yunyouguan.render.tour_lines import tours_of
from yunyouguan.render.viewer_html import (
    enter_html,
    figure_html,
    kinds_in,
    shown_html,
    spots_html,
)
from yunyouguan.render.views import ExhibitView, FactView, LinkView, ObjectView, TileView
from yunyouguan.render.walk import Walk

# Measured at 390 × 844, 1440 × 900 and 1920 × 1000 (exhibit.css).
IN_VITRINE = Slot(phone=92, desk=47.2, highest=70, eager=True, whole=True)
PAGE_IDS = ("main", "title")
LESSON_IDS = (*PAGE_IDS, "practice", "paths")


def exhibit_view(walk: Walk, hall: Hall, exhibit: Exhibit, bodies: Bodies) -> ExhibitView:
    """One exhibit, whole."""
    root = root_of(exhibit.address)
    card = exhibit.card
    cover = walk.cover(exhibit)
    shown = _object(walk, cover, root) if cover else None
    lesson = lesson_of(exhibit.body) if card.type is ExhibitType.LESSON else None
    parts = bodies.parts(
        in_parts(exhibit.body, lesson) if lesson else exhibit.body,
        file=exhibit.place.file,
        address=exhibit.address,
        pictures=exhibit.pictures,
        ids=LESSON_IDS if lesson else PAGE_IDS,
    )
    body = Markup("").join(parts)
    more = _more_pictures(walk, exhibit, cover, root)
    previous, following = _neighbours(walk, hall, exhibit, root)
    return ExhibitView(
        id=card.id,
        title=card.title,
        summary=card.summary,
        draft=not exhibit.is_published,
        hall=LinkView(hall.card.title, hall.address),
        shown=shown,
        facts=facts(card),
        body=Markup("") if lesson else body,
        more_pictures=more,
        viewers=kinds_in(shown.picture if shown else "", body, more),
        has_quiz=any(quiz.questions for quiz in exhibit.body.quizzes),
        answers=sheet_html(exhibit.body.quizzes, words.HEADINGS.answers, card.title),
        previous=previous,
        following=following,
        nav=walk.door(hall),
        lesson=lesson_view(walk, exhibit, lesson, parts) if lesson else None,
        tours=tours_of(walk, exhibit),
    )


def facts(card: ExhibitCard) -> tuple[FactView, ...]:
    """The lines of the label; one without a value is left out."""
    values = (
        card.id,
        card.type.value,
        "、".join(card.topics),
        words.spoken_date(card.date),
        card.creator,
        card.medium,
        card.extent,
        card.location,
        card.source,
        card.rights,
        words.spoken_date(card.reviewed),
    )
    pairs = zip(words.FACT_NAMES, values, strict=True)
    return tuple(FactView(name, value) for name, value in pairs if value)


def _object(walk: Walk, picture: Picture, root: str) -> ObjectView:
    made = walk.sets[picture.path]
    card = picture.card
    credit = (card.photographer, card.source, card.rights)
    return ObjectView(
        picture=shown_html(picture, made, IN_VITRINE, root=root),
        enter=enter_html(picture, made, root=root),
        spots=spots_html(picture, made, partial(walk.link, root)),
        caption=card.caption,
        ai_label=ai_label(picture),
        credit=" · ".join(part for part in credit if part),
        large=made.large,
    )


def _more_pictures(walk: Walk, exhibit: Exhibit, cover: Picture | None, root: str) -> Markup:
    """Pictures of the header that the text does not show itself."""
    file = exhibit.place.file
    link = partial(walk.link, root)
    told = {file_meant(one.target, file) for one in seen_in(exhibit.body)}
    left = (one for one in exhibit.pictures if one is not cover and one.path not in told)
    return Markup("").join(
        figure_html(one, walk.sets.get(one.path), IN_TEXT, root=root, link=link) for one in left
    )


def _neighbours(walk: Walk, hall: Hall, exhibit: Exhibit, root: str) -> tuple[TileView, TileView]:
    """The exhibits before and after in the hall; at its ends the hall itself and the next hall."""
    shown = walk.exhibits(hall)
    halls = walk.museum.halls
    index = shown.index(exhibit)
    if index:
        previous = walk.tile(shown[index - 1], NEIGHBOUR, root, note=words.PREVIOUS_EXHIBIT)
    else:
        previous = _hall_link(walk, hall, root, words.HALL_OVERVIEW)
    if index + 1 < len(shown):
        return previous, walk.tile(shown[index + 1], NEIGHBOUR, root, note=words.NEXT_EXHIBIT)
    next_hall = halls.index(hall) + 1
    if next_hall < len(halls):
        return previous, _hall_link(walk, halls[next_hall], root, words.NEXT_HALL)
    return previous, TileView(words.ALL_HALLS, "halls/", note=words.VISITED_ALL)


def _hall_link(walk: Walk, hall: Hall, root: str, note: str) -> TileView:
    picture = walk.thumbnail(walk.hall_cover(hall), NEIGHBOUR, root)
    return TileView(hall.card.title, hall.address, note=note, picture=picture)
