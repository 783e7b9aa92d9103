"""Every text of a question that a visitor may read, with the line on which it was written."""

from collections.abc import Iterable, Iterator
from itertools import chain

from yunyouguan.model.place import Place
from yunyouguan.model.quiz import (
    Branching,
    Case,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    Task,
    Way,
)

Passage = tuple[int, str]
"""A text behind the line of its file."""


def passages_of(question: Question) -> Iterator[Passage]:
    """Nothing is left out: what a rule does not read, no rule can find a telephone number in."""
    line = question.place.line
    yield line, question.stem
    for picture in question.pictures:
        yield from _at(picture.place, (picture.alt, picture.caption))
    yield from _task(question.task, question.place)
    yield from _at(question.place, (question.hint, question.explanation, question.citation))


def _task(task: Task, place: Place) -> Iterator[Passage]:
    match task:
        case Choosing(choices):
            for choice in choices:
                yield from _at(choice.place, (choice.text, choice.feedback))
        case Filling(accepted):
            yield from _at(place, chain.from_iterable(accepted))
        case Matching():
            yield from _pairs(task, place)
        case Ordering(steps):
            yield from chain.from_iterable(_at(one.place, (one.text,)) for one in steps)
        case Opinion(reference):
            yield from _at(place, (reference,))
        case Case(parts):
            yield from chain.from_iterable(map(passages_of, parts))
        case Branching():
            yield from _story(task)


def _pairs(table: Matching, place: Place) -> Iterator[Passage]:
    yield from _at(place, table.heads)
    for pair in table.pairs:
        yield from _at(pair.place, (pair.left, pair.right))


def _story(story: Branching) -> Iterator[Passage]:
    yield from _ways(story.ways)
    for scene in story.scenes:
        yield from _at(scene.place, (scene.name, scene.text))
        yield from _ways(scene.ways)
        yield from _at(scene.place, (scene.explanation, scene.citation))


def _ways(ways: Iterable[Way]) -> Iterator[Passage]:
    for way in ways:
        yield from _at(way.place, (way.text,))


def _at(place: Place, texts: Iterable[str]) -> Iterator[Passage]:
    yield from ((place.line, text) for text in texts if text)
