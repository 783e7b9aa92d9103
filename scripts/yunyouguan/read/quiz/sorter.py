"""The lines of one question are told apart: stem, choices, notes, and what its kind has."""

import re
from collections.abc import Iterable

from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import (
    HINT,
    NUMBER,
    WrittenChoice,
    WrittenQuestion,
    WrittenScene,
)
from yunyouguan.read.quiz.kinds import STORIES, kind_of
from yunyouguan.read.quiz.lines import (
    BULLET,
    CHOICE,
    NOTE,
    QUESTION,
    QUOTE,
    RULE,
    STEP,
    cells_of,
    indent_of,
    is_row,
    letter_of,
    note_name,
    part_of,
    scene_of,
    with_notes_apart,
)
from yunyouguan.read.quiz.pairs import no_rule
from yunyouguan.read.quiz.squeezed import choices_out_of_stem, split_choices, split_steps
from yunyouguan.read.quiz.steps import step_numbers
from yunyouguan.read.quiz.strays import lost, nameless, note_twice
from yunyouguan.read.text_file import Numbered


def take_apart(lines: Iterable[Numbered], file: str) -> WrittenQuestion:
    """Every line finds its part or is a finding.

    Args:
        lines: the first one matches ``QUESTION``.
        file: as a Place names it.
    """
    lines = iter(lines)
    number, head = next(lines)
    start = QUESTION.match(head)
    if start is None:
        raise ValueError(f"not a question: {head!r}")
    return sort_out(WrittenQuestion(start["kind"], number), start["stem"], head, lines, file)


def sort_out(
    written: WrittenQuestion, stem: str, head: str, lines: Iterable[Numbered], file: str
) -> WrittenQuestion:
    """The question itself, with every line in its place.

    Args:
        written: its kind and line are known, the rest is empty.
        stem: what of its first line is asked.
        head: the whole first line.
        lines: those below.
    """
    sorter = _Sorter(written, head, file)
    sorter.take_stem(written.line, stem)
    for number, line in lines:
        sorter.take(number, line)
    sorter.finish()
    return written


class _Sorter:
    """Remembers which piece is open, since the next line may go on with it."""

    def __init__(self, written: WrittenQuestion, head: str, file: str) -> None:
        self._whole = written
        self._head = head
        self._file = file
        self._after_blank = False
        self._begin(written, kind_of(written.kind))

    def _begin(self, asked: WrittenQuestion, kind: QuestionKind | None) -> None:
        """A question, or one of its parts."""
        self._asked = asked
        self._kind = kind
        self._holder: WrittenQuestion | WrittenScene = asked
        self._text = asked.stem
        self._open: list[str] | None = asked.stem
        self._in_note = False
        self._steps: list[tuple[int, list[str]]] = []
        self._rules: list[int] = []

    def take(self, number: int, line: str) -> None:
        """Puts one line where it belongs."""
        text = line.strip()
        if not text:
            self._after_blank = True
            return
        mark = QUOTE.match(text)
        if self._begins_part(number, line) or self._begins_scene(number, line):
            pass
        elif mark or NOTE.match(text):
            self._take_quote(number, text[mark.end() :].strip() if mark else text, indent_of(line))
        else:
            plain, *notes = with_notes_apart(text, is_note=False)
            self._take_plain(number, plain, indent_of(line))
            self._take_notes(number, notes)
        self._after_blank = False

    def take_stem(self, number: int, text: str) -> None:
        """The first line of what is asked, with the notes that follow on it."""
        plain, *notes = with_notes_apart(text, is_note=False)
        self._asked.stem.append(plain)
        self._asked.stem_lines.append(number)
        self._take_notes(number, notes)

    def finish(self) -> None:
        """Closes the question, or the part of it, that is open."""
        asked = self._asked
        marked = [step for one in self._steps for step in split_steps(*one)]
        asked.steps += [(number, text) for number, _, text in marked]
        counts = [count for _, count, _ in marked]
        if counts not in (list(range(1, len(counts) + 1)), [1] * len(counts)):
            asked.findings.append(step_numbers(Place(self._file, marked[0][0]), counts))
        rows = [number for number, _ in asked.rows]
        if rows and not (
            len(self._rules) == 1 and rows[0] < self._rules[0] < (*rows, float("inf"))[1]
        ):
            asked.findings.append(no_rule(Place(self._file, rows[0])))
        holders: list[WrittenQuestion | WrittenScene] = [asked, *asked.scenes]
        for holder in holders:
            holder.choices[:], findings = split_choices(holder.choices, self._file)
            asked.findings += findings
        if not asked.choices and self._kind not in STORIES:
            asked.findings += choices_out_of_stem(asked, self._file)

    def _begins_part(self, number: int, line: str) -> bool:
        if kind_of(self._whole.kind) is not QuestionKind.CASE:
            return False
        found = part_of(line, self._head)
        if found is None:
            return False
        self.finish()
        part = WrittenQuestion((found["kind"] or "").strip(), number)
        self._whole.parts.append(part)
        self._begin(part, kind_of(part.kind))
        self.take_stem(number, found["stem"].strip())
        return True

    def _begins_scene(self, number: int, line: str) -> bool:
        if self._kind is not QuestionKind.SCENARIO or self._asked is not self._whole:
            return False
        found = scene_of(line)
        if found is None:
            return False
        plain, *notes = with_notes_apart(found["text"], is_note=False)
        scene = WrittenScene(found["name"].strip(), number, [plain])
        self._whole.scenes.append(scene)
        self._holder, self._text, self._open, self._in_note = scene, scene.text, scene.text, False
        self._take_notes(number, notes)
        return True

    def _take_plain(self, number: int, text: str, indent: int) -> None:
        """A line that is neither quoted nor a note."""
        if self._kind is QuestionKind.MATCH and is_row(text):
            self._take_row(number, text)
        elif self._is_step(text):
            self._open, self._in_note = [text], False
            self._steps.append((number, self._open))
        elif choice := CHOICE.fullmatch(text):
            self._take_choice(number, indent, letter_of(choice), choice)
        elif bullet := BULLET.fullmatch(text):
            self._take_choice(number, indent, "", bullet)
        else:
            self._go_on(number, text)

    def _is_step(self, text: str) -> bool:
        """In a 排序; a list that goes on with a note is none."""
        is_told = self._in_note and not self._after_blank
        return self._kind is QuestionKind.ORDER and not is_told and bool(STEP.fullmatch(text))

    def _go_on(self, number: int, text: str) -> None:
        """More of what is open; below a blank line only a stem or a story goes on."""
        if self._open is None or (self._after_blank and self._open is not self._text):
            self._asked.findings.append(lost(Place(self._file, number), text))
            return
        is_paragraph = self._after_blank and self._kind in STORIES
        pieces = ["", text] if is_paragraph else [text]
        self._open += pieces
        if self._open is self._asked.stem:
            self._asked.stem_lines += [number] * len(pieces)

    def _take_row(self, number: int, text: str) -> None:
        cells = cells_of(text)
        self._open, self._in_note = None, False
        if all(RULE.fullmatch(cell) for cell in cells):
            self._rules.append(number)
        else:
            self._asked.rows.append((number, cells))

    def _take_quote(self, number: int, content: str, indent: int) -> None:
        """Begins a note, goes on with one, or is the feedback of the choice above it."""
        if not content:
            return
        if NOTE.match(content):
            self._take_notes(number, with_notes_apart(content, is_note=True))
            return
        if self._in_note and self._open is not None:
            self._open.append(content)
            return
        choice = self._holder.choices[-1] if self._holder.choices else None
        if choice and (indent > choice.indent or not self._after_blank):
            choice.feedback.append(content)
            self._open = choice.feedback
        else:
            self._asked.findings.append(nameless(Place(self._file, number), content))

    def _take_notes(self, number: int, notes: Iterable[str]) -> None:
        for text in notes:
            note = NOTE.match(text)
            if note is None:
                self._go_on(number, text)
                continue
            name = note_name(note["boxed"] or note["name"])
            holder = self._asked if name in {NUMBER, HINT} else self._holder
            self._in_note = True
            self._open = [note["text"]]
            if name in holder.notes:
                self._asked.findings.append(note_twice(Place(self._file, number), name))
            else:
                holder.notes[name] = self._open

    def _take_choice(self, number: int, indent: int, letter: str, found: re.Match[str]) -> None:
        ticked = (found["tick"] or " ") != " "
        choice = WrittenChoice(letter, number, indent, ticked, [found["text"].strip()])
        self._holder.choices.append(choice)
        self._open = choice.text
        self._in_note = False
