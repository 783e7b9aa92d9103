"""What the templates of learning paths show."""

from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render.share_view import ShareView
from yunyouguan.render.views import LinkView, TileView


@dataclass(frozen=True, slots=True)
class LessonItem:
    """One lesson of a path.

    Attributes:
        id: of its exhibit; the phone remembers the lesson by it.
        questions: ids, with blanks between.
    """

    id: str
    questions: str
    number: str
    minutes: str
    tile: TileView


@dataclass(frozen=True, slots=True)
class PathView:
    """One path, on its own page and in the list of all.

    Attributes:
        size: how many lessons.
        minutes: of all of them together.
        audience: 给居民、老人; empty when it is for everybody.
    """

    slug: str
    title: str
    summary: str
    address: str
    draft: bool
    size: str
    minutes: str
    audience: str
    body: Markup
    share: ShareView
    lessons: tuple[LessonItem, ...]
    nav: str = "lessons"


@dataclass(frozen=True, slots=True)
class PathsView:
    """All paths, and the way to the lessons that stand in none.

    Attributes:
        hall: where all lessons hang; None when no hall is one of lessons.
    """

    title: str
    description: str
    paths: tuple[PathView, ...]
    hall: LinkView | None
    nav: str = "lessons"
