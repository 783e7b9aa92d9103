"""A lesson (微课): a few cards with one idea each, then its questions, found in a body."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from yunyouguan.model.body import Body, Prose
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question, Quiz
from yunyouguan.model.reading_time import MINUTE, length_of, seconds_for

PRACTICE = "练一练"
"""The heading below which the questions stand; the page writes it, whether or not staff did."""

# A stem of 40 characters and three choices of 12 take 23 seconds to read; then one has to choose.
SECONDS_A_QUESTION = 30

_BREAK = re.compile(r" {0,3}-{3,}\s*")
_HEADING = re.compile(r"#{1,6}\s*(?P<text>[^#\s].*?)\s*#*\s*")
_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class Card:
    """What is seen at one time.

    Attributes:
        heading: that it begins with; empty when it begins with something else.
        prose: all of it, the heading too; empty when staff left nothing between two lines.
    """

    heading: str
    prose: Prose

    @property
    def length(self) -> int:
        """How many characters are read, marks of Markdown not counted."""
        return length_of(self.prose.markdown)

    @property
    def is_empty(self) -> bool:
        """There is nothing to read below the heading."""
        lines = self.prose.markdown.split("\n")[1 if self.heading else 0 :]
        return not any(line.strip() for line in lines)


@dataclass(frozen=True, slots=True)
class Lesson:
    """The body of a 微课, taken apart.

    Attributes:
        cards: in the order written.
        practice: the questions, and what is said around them.
        breaks: lines ``---`` that stand behind the first question, where no card can begin.
    """

    cards: tuple[Card, ...]
    practice: tuple[Prose | Quiz, ...]
    breaks: tuple[Place, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """All of them, in order."""
        quizzes = (part for part in self.practice if isinstance(part, Quiz))
        return tuple(question for quiz in quizzes for question in quiz.questions)

    @property
    def seconds(self) -> int:
        """How long reading and answering take."""
        read = seconds_for(sum(card.length for card in self.cards))
        return round(read + len(self.questions) * SECONDS_A_QUESTION)

    @property
    def minutes(self) -> int:
        """The same in whole minutes, rounded up: nobody sits longer than was said."""
        return minutes_of([self])

    @property
    def shown(self) -> tuple[Card, ...]:
        """The cards on which something is written."""
        return tuple(card for card in self.cards if card.prose.markdown)


def lesson_of(body: Body) -> Lesson:
    """Cards end where 「练一练」 or the first question begins; ``---`` in code cuts nothing."""
    cards: list[Card] = []
    practice: list[Prose | Quiz] = []
    breaks: list[Place] = []
    asks = False
    for part in body.parts:
        if isinstance(part, Quiz):
            asks = True
            practice.append(part)
        elif asks:
            practice.append(part)
            breaks += (one.place for one in _lines(part) if one.is_break)
        else:
            found, opening = _cut(part)
            cards += found
            practice += opening
    return Lesson(tuple(cards), tuple(practice), tuple(breaks))


def minutes_of(lessons: Sequence[Lesson]) -> int:
    """How long several lessons take together; at least one minute."""
    return max(1, -(-sum(one.seconds for one in lessons) // MINUTE))


def in_parts(body: Body, lesson: Lesson) -> Body:
    """The body with one part for each card that is shown, then the parts of the practice."""
    return replace(body, parts=(*(card.prose for card in lesson.shown), *lesson.practice))


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    place: Place
    is_code: bool

    @property
    def is_break(self) -> bool:
        return not self.is_code and bool(_BREAK.fullmatch(self.text))

    @property
    def heading(self) -> str:
        found = None if self.is_code else _HEADING.fullmatch(self.text)
        return found["text"] if found else ""


def _lines(prose: Prose) -> Iterator[_Line]:
    fence = ""
    for row, text in enumerate(prose.markdown.split("\n")):
        mark = _FENCE.match(text)
        yield _Line(text, Place(prose.place.file, prose.place.line + row), bool(mark or fence))
        if mark and not fence:
            fence = mark["marks"]
        elif mark and mark["marks"].startswith(fence):
            fence = ""


def _cut(prose: Prose) -> tuple[list[Card], list[Prose]]:
    """The cards of a stretch of prose, and what stands below the heading of the practice."""
    pieces: list[list[_Line]] = [[]]
    opening: list[_Line] | None = None
    for line in _lines(prose):
        if opening is not None:
            opening.append(line)
        elif line.heading == PRACTICE:
            opening = []
        elif line.is_break:
            pieces.append([replace(line, text="")])
        else:
            pieces[-1].append(line)
    cards = [_card(piece) for piece in pieces if piece]
    # A line before the first card or behind the last one parts nothing.
    while cards and not cards[-1].prose.markdown:
        cards.pop()
    while cards and not cards[0].prose.markdown:
        cards.pop(0)
    said = _without_blanks(opening or [])
    return cards, [_prose(said)] if said else []


def _card(piece: list[_Line]) -> Card:
    written = _without_blanks(piece)
    if not written:
        return Card("", Prose("", piece[0].place))
    return Card(written[0].heading, _prose(written))


def _prose(lines: list[_Line]) -> Prose:
    return Prose("\n".join(line.text for line in lines), lines[0].place)


def _without_blanks(lines: list[_Line]) -> list[_Line]:
    """Without the blank lines before and behind what is written."""
    written = [at for at, line in enumerate(lines) if line.text.strip()]
    return lines[written[0] : written[-1] + 1] if written else []
