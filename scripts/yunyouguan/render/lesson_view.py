"""What the template of a lesson shows besides what every exhibit shows."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class CardView:
    """One card.

    Attributes:
        label: its number and its heading, for a screen reader.
        is_bare: it has no heading of its own, so its number is one.
    """

    number: str
    label: str
    is_bare: bool
    body: Markup


@dataclass(frozen=True, slots=True)
class PathPlace:
    """Where a lesson stands in one path.

    Attributes:
        next_title, next_address: of the lesson that follows; empty behind the last.
    """

    title: str
    address: str
    place: str
    next_title: str
    next_address: str


@dataclass(frozen=True, slots=True)
class LessonView:
    """A whole lesson.

    Attributes:
        questions: their ids, with blanks between.
        asks: how many questions there are, in words.
        practice: the questions; empty when there are none.
    """

    address: str
    minutes: str
    size: str
    questions: str
    asks: str
    cards: tuple[CardView, ...]
    practice: Markup
    paths: tuple[PathPlace, ...]
