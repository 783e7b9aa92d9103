"""Where questions stand in a text: from which line to which, and whether a kind is written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER
from yunyouguan.read.fences import fenced
from yunyouguan.read.quiz.answer import LETTERS_IN_STEM, SIGN_IN_STEM
from yunyouguan.read.quiz.kinds import kind_of
from yunyouguan.read.quiz.lines import (
    CHOICE,
    NOTE,
    QUESTION,
    QUOTE,
    STEP,
    is_row,
    letter_of,
    note_name,
    part_of,
    scene_of,
)
from yunyouguan.read.quiz.sections import is_head
from yunyouguan.read.text_file import Numbered

HEADING_START = re.compile(r"#{1,6}[^#]")
QUIZ_HEADING = re.compile(
    r"#{1,6}.*(?:练一练|测一测|考一考|考考|做一做|试一试|自测|习题|题目|题库|答题)"
)
NUMBERED_ITEM = re.compile(r"\d{1,3}\s*[.．、)）]")
RAW = re.compile(r"\s{0,3}(?:\d{1,3}\s*[.．、)）](?!\d)|[（(]\d{1,3}[）)])\s*(?P<stem>\S.*)")
BOTH = {"A", "B"}
"""Letters without which nothing is chosen."""
SECOND_CHOICE = re.compile(r"\s[（(]?[B\uff22]\s?[.．、)）]")


@dataclass(frozen=True, slots=True)
class Span:
    """One question with its notes, without the blank lines below it.

    Attributes:
        first, last: indices into the lines that were asked about.
        is_raw: as Word has it, without a kind.
        place: of its first line.
    """

    first: int
    last: int
    is_raw: bool
    place: Place


def find_spans(lines: Sequence[Numbered], file: str) -> tuple[Span, ...]:
    """All questions in order; whatever stands between them is no question.

    Args:
        lines: a body, or a part of one.
        file: as a Place names it.
    """
    is_code, _ = fenced(lines, file)
    spans: list[Span] = []
    under_quiz_heading = False
    at = 0
    while at < len(lines):
        number, line = lines[at]
        end = at + 1
        if not is_code[at]:
            if HEADING_START.match(line):
                under_quiz_heading = bool(QUIZ_HEADING.match(line))
            is_written = bool(QUESTION.match(line))
            if is_written or RAW.match(line):
                end = _end(lines, is_code, at)
                block = [text for _, text in lines[at:end]]
                if is_written or _is_raw(block, under_quiz_heading=under_quiz_heading):
                    last = max(row for row in range(at, end) if lines[row][1].strip())
                    spans.append(Span(at, last, not is_written, Place(file, number)))
        at = end
    return tuple(spans)


def _end(lines: Sequence[Numbered], is_code: Sequence[bool], start: int) -> int:
    """Index of the first line that is no part of the question that begins at ``start``."""
    head = lines[start][1]
    found = QUESTION.match(head)
    kind = kind_of(found["kind"]) if found else None
    stop = start + 1
    inside = start
    while stop < len(lines) and not is_code[stop]:
        line = lines[stop][1]
        is_piece = _begins_piece(kind, line, head)
        if not is_piece and (QUESTION.match(line) or HEADING_START.match(line)):
            break
        if found is None and RAW.match(line):
            break
        inside = stop if is_piece else inside
        stop += 1
    if kind is QuestionKind.CASE and inside > start:
        part = part_of(lines[inside][1], head)
        kind = kind_of(part["kind"] or "") if part else None
    margin = _Margin(kind)
    return next((at for at in range(inside + 1, stop) if margin.ends_at(lines[at][1])), stop)


def _begins_piece(kind: QuestionKind | None, line: str, head: str) -> bool:
    """Whether a part of a case or a scene of a story begins, so that all above belongs to it."""
    if kind is QuestionKind.CASE:
        return part_of(line, head) is not None
    return kind is QuestionKind.SCENARIO and scene_of(line) is not None


class _Margin:
    """Judges line by line whether something else begins; what is indented never does."""

    def __init__(self, kind: QuestionKind | None) -> None:
        self._kind = kind
        self._after_blank = False
        self._has_note = False
        self._steps = 0

    def ends_at(self, line: str) -> bool:
        """Whether this line is the first that does not belong."""
        text = line.strip()
        if not text:
            self._after_blank = True
            return False
        quote = QUOTE.match(text)
        note = NOTE.match(text[quote.end() :] if quote else text)
        # At the margin and below a blank line, 法条 opens the law box of the page.
        is_note = note is not None and not (self._after_blank and note["name"] == "法条")
        if line == line.lstrip() and not is_note and (self._stands_alone(text) or is_head(text)):
            return True
        self._has_note = self._has_note or note is not None
        self._after_blank = False
        return False

    def _stands_alone(self, text: str) -> bool:
        """Whether a line without indentation and without a note's name begins something else."""
        if not self._has_note and self._is_own(text):
            return False
        if NUMBERED_ITEM.match(text):
            return True
        if CHOICE.fullmatch(text):
            return False
        if text.startswith(("- ", "* ", "+ ")):
            return self._has_note
        return self._after_blank

    def _is_own(self, text: str) -> bool:
        """A row of a 连线; a step of a 排序 that goes on with the count, or a list of 1. alone."""
        if self._kind is QuestionKind.MATCH:
            return is_row(text)
        step = STEP.fullmatch(text) if self._kind is QuestionKind.ORDER else None
        if step is None:
            return False
        count = step["number"] or step["boxed"]
        if count is not None and int(count) not in {1, self._steps + 1}:
            return False
        self._steps += 1
        return True


def _is_raw(block: Sequence[str], *, under_quiz_heading: bool) -> bool:
    """An answer and choices to choose from; under a heading for quizzes an answer is enough."""
    texts = [QUOTE.sub("", line.strip(), count=1) for line in block]
    notes = [note for text in texts if (note := NOTE.match(text))]
    has_note = any(note_name(note["boxed"] or note["name"]) == ANSWER for note in notes)
    choices = [choice for text in texts if (choice := CHOICE.fullmatch(text))]
    at_first = next((at for at, text in enumerate(texts) if CHOICE.fullmatch(text)), len(texts))
    stem = " ".join(texts[:at_first])
    has_answer = has_note or bool(LETTERS_IN_STEM.search(stem) or SIGN_IN_STEM.search(stem))
    letters = {letter_of(choice) for choice in choices}
    is_squeezed = any(SECOND_CHOICE.search(text) for text in texts)
    has_choices = letters >= BOTH or (is_squeezed and (letters == {"A"} or "A" in stem))
    return has_answer and (has_choices or under_quiz_heading)
