"""A lesson's cards with their numbers, its questions, and where it stands in paths."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.lesson import Lesson
from yunyouguan.render import lesson_words as words
from yunyouguan.render.lesson_view import CardView, LessonView, PathPlace
from yunyouguan.render.walk import Walk


def lesson_view(
    walk: Walk, exhibit: Exhibit, lesson: Lesson, parts: Sequence[Markup]
) -> LessonView:
    """A whole lesson.

    Args:
        parts: one fragment for each card that is shown, then those of the practice.
    """
    shown = lesson.shown
    return LessonView(
        address=exhibit.address,
        minutes=words.minutes(lesson.minutes),
        size=words.size_of_lesson(len(shown), len(lesson.questions)),
        questions=question_ids(lesson),
        asks=words.count_of_questions(len(lesson.questions)),
        cards=tuple(_cards(lesson, parts)),
        practice=Markup("").join(parts[len(shown) :]),
        paths=tuple(_places(walk, exhibit)),
    )


def question_ids(lesson: Lesson) -> str:
    """The ids by which the phone remembers the answers, with blanks between."""
    return " ".join(question.id for question in lesson.questions)


def _cards(lesson: Lesson, parts: Sequence[Markup]) -> Iterator[CardView]:
    shown = lesson.shown
    for number, (card, body) in enumerate(zip(shown, parts, strict=False), 1):
        said = words.card_number(number, len(shown))
        yield CardView(said, words.card_label(said, card.heading), not card.heading, body)


def _places(walk: Walk, exhibit: Exhibit) -> Iterator[PathPlace]:
    for path in walk.paths:
        lessons = walk.lessons_of(path)
        if exhibit not in lessons:
            continue
        at = lessons.index(exhibit)
        following = lessons[at + 1] if at + 1 < len(lessons) else None
        yield PathPlace(
            title=path.card.title,
            address=path.address,
            place=words.lesson_place(at + 1, len(lessons)),
            next_title=following.card.title if following else "",
            next_address=following.address if following else "",
        )
