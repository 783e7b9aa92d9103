"""The page of an exhibit: the object, its label, its text and what comes next."""

from functools import partial

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.glossary import Finder
from yunyouguan.model.lesson import in_parts, lesson_of
from yunyouguan.model.museum import Hall
from yunyouguan.model.picture import Picture
from yunyouguan.model.vocabulary import OWN_LANGUAGE, ExhibitType
from yunyouguan.render import words
from yunyouguan.render.addresses import file_meant, root_of
from yunyouguan.render.body_html import IN_TEXT, NO_TERMS
from yunyouguan.render.exhibit_views import ExhibitView, FactView, ObjectView
from yunyouguan.render.glossary_pages import notes_for
from yunyouguan.render.hall_pages import NEIGHBOUR
from yunyouguan.render.law_links import tapped
from yunyouguan.render.law_source import needs_source
from yunyouguan.render.lesson_page import lesson_view
from yunyouguan.render.motifs import motif_html, motif_of
from yunyouguan.render.picture_html import ai_label
from yunyouguan.render.quiz.pictures import seen_in
from yunyouguan.render.quiz.sheet import sheet_html
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.share_view import share_view
from yunyouguan.render.slot import Slot
from yunyouguan.render.sound_view import sound_views
from yunyouguan.render.square_plan import place_on_plan
from yunyouguan.render.tongue import CHINESE, Tongue
from yunyouguan.render.topic_words import topic_title
from yunyouguan.render.topics_shown import audience_address, topic_address
from yunyouguan.render.tour_lines import tours_of
from yunyouguan.render.viewer_html import (
    enter_html,
    figure_html,
    kinds_in,
    shown_html,
    spots_html,
)
from yunyouguan.render.views import LinkView, TileView
from yunyouguan.render.walk import Walk

# Measured at 390 × 844, 1440 × 900 and 1920 × 1000 (exhibit.css).
IN_VITRINE = Slot(phone=92, desk=47.2, highest=70, eager=True, whole=True)
PAGE_IDS = ("main", "title", "words")
LESSON_IDS = (*PAGE_IDS, "practice", "paths")


def exhibit_view(walk: Walk, hall: Hall, exhibit: Exhibit, bodies: Bodies) -> ExhibitView:
    """One exhibit, whole."""
    root = root_of(exhibit.address)
    card = exhibit.card
    cover = walk.cover(exhibit)
    shown = _object(walk, cover, root) if cover else None
    lesson = lesson_of(exhibit.body) if is_lesson(exhibit) else None
    parts = bodies.parts(
        in_parts(exhibit.body, lesson) if lesson else exhibit.body,
        file=exhibit.place.file,
        address=exhibit.address,
        pictures=exhibit.pictures,
        ids=LESSON_IDS if lesson else PAGE_IDS,
        finder=_finder(walk, card),
    )
    articles = bodies.laws.notes("".join(parts))
    parts = tuple(tapped(one, articles) for one in parts)
    body = Markup("").join(parts)
    more = _more_pictures(walk, exhibit, cover, root)
    previous, following = _neighbours(walk, hall, exhibit, root)
    return ExhibitView(
        id=card.id,
        title=card.title,
        summary=card.summary,
        draft=not exhibit.is_published,
        hall=_hall_label(walk, hall),
        hall_motif=motif_html(motif_of(walk.museum.halls, hall)),
        shown=shown,
        facts=facts(card, exhibit.translator, walk.tongue),
        body=Markup("") if lesson else body,
        more_pictures=more,
        viewers=kinds_in(shown.picture if shown else "", body, more),
        has_quiz=any(quiz.questions for quiz in exhibit.body.quizzes),
        answers=sheet_html(exhibit.body.quizzes, words.HEADINGS.answers, card.title),
        previous=previous,
        following=following,
        share=share_view(walk.sets, cover, sign=card.id, link=exhibit.short_address),
        nav=walk.door(hall),
        lesson=lesson_view(walk, exhibit, lesson, parts) if lesson else None,
        original=_original(walk, exhibit.original) if exhibit.original else None,
        notes=notes_for(walk, body),
        articles=articles,
        needs_source=needs_source(walk, exhibit),
        sounds=sound_views(exhibit.recordings),
        on_plan=place_on_plan(walk, hall, exhibit),
        tours=tours_of(walk, exhibit),
    )


def _hall_label(walk: Walk, hall: Hall) -> LinkView:
    number = words.hall_number(walk.museum.halls.index(hall) + 1, walk.tongue)
    return LinkView(hall.card.title, hall.address, number, walk.stranger(hall))


def is_lesson(exhibit: Exhibit) -> bool:
    """Shown card by card; a translation has no questions and is shown as one text."""
    return exhibit.card.type is ExhibitType.LESSON and not exhibit.language


def _finder(walk: Walk, card: ExhibitCard) -> Finder:
    """A 文献 is shown word for word: nothing is marked in it."""
    if walk.glossary is None or card.type is ExhibitType.DOCUMENT:
        return NO_TERMS
    return walk.glossary.finder


def facts(
    card: ExhibitCard, translator: str = "", tongue: Tongue = CHINESE
) -> tuple[FactView, ...]:
    """The lines of the label; one without a value is left out."""
    values: tuple[str | tuple[str, ...], ...] = (
        card.id,
        card.type.value,
        card.topics,
        card.audience,
        words.spoken_date(card.date, tongue),
        card.creator,
        card.medium,
        card.extent,
        card.location,
        card.source,
        card.rights,
        words.spoken_date(card.reviewed, tongue),
        translator,
    )
    pairs = zip(words.FACT_NAMES, values, strict=True)
    return tuple(_fact(name, value, tongue) for name, value in pairs if value)


def _fact(name: str, value: str | tuple[str, ...], tongue: Tongue) -> FactView:
    """A line; words of the lists lead to their pages, which are in the museum's own language."""
    if isinstance(value, str):
        return FactView(tongue.say(name), tongue.marked(value))
    if tongue.language:
        return FactView(
            tongue.say(name), tongue.marked(tongue.say("、").join(map(tongue.known, value)))
        )
    links = (LinkView(topic_title(one), topic_address(one) or audience_address(one))
             for one in value)  # fmt: skip
    return FactView(name, tongue.marked("、".join(map(topic_title, value))), tuple(links))


def _original(walk: Walk, original: Exhibit) -> LinkView:
    asked = sum(len(quiz.questions) for quiz in original.body.quizzes)
    note = words.questions_elsewhere(asked, walk.tongue) if asked else ""
    return LinkView(original.card.title, original.address, note, OWN_LANGUAGE)


def _object(walk: Walk, picture: Picture, root: str) -> ObjectView:
    made = walk.sets[picture.path]
    card = picture.card
    credit = (card.photographer, card.source, card.rights)
    return ObjectView(
        picture=shown_html(picture, made, IN_VITRINE, root=root),
        enter=enter_html(picture, made, root=root, tongue=walk.tongue),
        spots=spots_html(picture, made, partial(walk.link, root), walk.tongue),
        caption=card.caption,
        ai_label=ai_label(picture, walk.tongue),
        credit=Markup(" · ").join(walk.tongue.marked(part) for part in credit if part),
        large=made.large,
    )


def _more_pictures(walk: Walk, exhibit: Exhibit, cover: Picture | None, root: str) -> Markup:
    """Pictures of the header that the text does not show itself."""
    file = exhibit.place.file
    link = partial(walk.link, root)
    told = {file_meant(one.target, file) for one in seen_in(exhibit.body)}
    left = (one for one in exhibit.pictures if one is not cover and one.path not in told)
    return Markup("").join(
        figure_html(one, walk.sets.get(one.path), IN_TEXT, root=root, link=link, tongue=walk.tongue)
        for one in left
    )


def _neighbours(walk: Walk, hall: Hall, exhibit: Exhibit, root: str) -> tuple[TileView, TileView]:
    """The exhibits before and after in the hall; at its ends the hall itself and the next hall."""
    say, shown = walk.tongue.say, walk.told(hall)
    index = shown.index(exhibit)
    if index:
        note = say(words.PREVIOUS_EXHIBIT)
        previous = walk.tile(shown[index - 1], NEIGHBOUR, root, note=note)
    else:
        previous = _hall_link(walk, hall, root, say(words.HALL_OVERVIEW))
    if index + 1 < len(shown):
        note = say(words.NEXT_EXHIBIT)
        return previous, walk.tile(shown[index + 1], NEIGHBOUR, root, note=note)
    later = walk.museum.halls[walk.museum.halls.index(hall) + 1 :]
    following = next((one for one in later if one in walk.halls), None)
    if following:
        return previous, _hall_link(walk, following, root, say(words.NEXT_HALL))
    return previous, TileView(
        say(words.ALL_HALLS), f"{walk.tongue.home}halls/", note=say(words.VISITED_ALL)
    )


def _hall_link(walk: Walk, hall: Hall, root: str, note: str) -> TileView:
    picture = walk.thumbnail(walk.hall_cover(hall), NEIGHBOUR, root)
    return TileView(
        hall.card.title, hall.address, note=note, picture=picture, language=walk.stranger(hall)
    )
