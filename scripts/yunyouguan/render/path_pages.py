"""The pages of learning paths: the list of all, and one for each."""

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.lesson import lesson_of, minutes_of
from yunyouguan.model.site import SitePage
from yunyouguan.render import lesson_words as words
from yunyouguan.render.addresses import root_of
from yunyouguan.render.lesson_page import question_ids
from yunyouguan.render.path_view import LessonItem, PathsView, PathView
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.share import path_card, paths_card
from yunyouguan.render.share_view import share_view
from yunyouguan.render.slot import Slot
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk

PATHS = "paths/"
# The square beside a lesson's title (lesson.css): 88 points on a phone, 132 on a desk.
BESIDE_A_TITLE = Slot(phone=22.5, desk=15, widest=132, square=True)
PATH_IDS = ("main", "title", "lessons")


def path_pages(walk: Walk, bodies: Bodies) -> Iterator[SitePage]:
    """Every path that the museum shows; nothing when it shows none."""
    if not walk.paths:
        return
    yield SitePage(
        PATHS,
        "paths.html",
        words.PATHS_TITLE,
        words.PATHS_DESCRIPTION,
        partial(paths_view, walk),
        paths_card(walk),
    )
    for path in walk.paths:
        yield SitePage(
            path.address,
            "path.html",
            path.card.title,
            path.card.summary,
            partial(path_view, walk, path, bodies),
            path_card(walk, path),
        )


def path_addresses(walk: Walk) -> frozenset[str]:
    """Where these pages stand."""
    return frozenset({PATHS, *(path.address for path in walk.paths)} if walk.paths else ())


def paths_view(walk: Walk) -> PathsView:
    """The list of all paths."""
    hall = walk.lessons
    return PathsView(
        words.PATHS_TITLE,
        words.PATHS_DESCRIPTION,
        tuple(_path(walk, path, PATHS, Markup("")) for path in walk.paths),
        LinkView(hall.card.title, hall.address) if hall else None,
    )


def path_view(walk: Walk, path: LearningPath, bodies: Bodies) -> PathView:
    """One path with its text."""
    body = bodies.render(
        path.body, file=path.place.file, address=path.address, pictures=(), ids=PATH_IDS
    )
    return _path(walk, path, path.address, body)


def _path(walk: Walk, path: LearningPath, here: str, body: Markup) -> PathView:
    lessons = walk.lessons_of(path)
    card = path.card
    return PathView(
        slug=path.slug,
        title=card.title,
        summary=card.summary,
        address=path.address,
        draft=not path.is_published,
        size=words.size_of_path(len(lessons)),
        minutes=words.minutes(minutes_of([lesson_of(one.body) for one in lessons])),
        audience=words.for_whom(card.audience),
        body=body,
        share=share_view(walk.sets, walk.path_cover(path), sign=words.PATHS_TITLE),
        lessons=tuple(_item(walk, one, number, here) for number, one in enumerate(lessons, 1)),
    )


def _item(walk: Walk, exhibit: Exhibit, number: int, here: str) -> LessonItem:
    lesson = lesson_of(exhibit.body)
    return LessonItem(
        id=exhibit.card.id,
        questions=question_ids(lesson),
        number=words.lesson_number(number),
        minutes=words.minutes(lesson.minutes),
        tile=walk.tile(exhibit, BESIDE_A_TITLE, root_of(here)),
    )
