"""A file of questions is read and judged, and nothing is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yunyouguan.banks import words as say
from yunyouguan.banks.formats import FORMATS, Format, Part
from yunyouguan.banks.judging import faults_of
from yunyouguan.check.registry import Level, level_of
from yunyouguan.exchange.office_file import MAX_BYTES, too_large
from yunyouguan.exchange.word.findings import marked_answer
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Choosing, Question
from yunyouguan.model.stem_id import normalised
from yunyouguan.model.written_question import WrittenQuestion
from yunyouguan.read.quiz.text import understood

LATER = frozenset({"quiz.no-explanation", "quiz.no-citation"})
"""May be written when the question stands in a draft already; publishing needs them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A question of the file, or what was to be one.

    Attributes:
        question: None when it could not be understood; a finding says why.
        findings: of this question alone.
    """

    question: Question | None
    place: Place
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """All that a file holds.

    Attributes:
        findings: of no question.
    """

    file: str
    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that were understood, in order."""
        return tuple(one.question for one in self.entries if one.question)

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """Of the file and of its questions, in the order of the file."""
        found = [*self.findings, *(one for entry in self.entries for one in entry.findings)]
        return tuple(sorted(found, key=lambda one: one.place))


def read_bank_file(path: Path, museum: Museum | None) -> Bank:
    """What it holds, each question judged by the rules that judge those of the museum.

    Args:
        museum: what is in it already is told; None when there is none to compare with.

    Raises:
        OSError: the file cannot be opened.
    """
    file = str(path)
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Bank(file, (), (too_large(file),))
    form = _format_of(path, data)
    if form is None or form.read is None:
        return Bank(file, (), (say.unknown_format(Place(file), path.suffix, readable()),))
    parts = form.read(data, file)
    entries = [entry for part in parts for entry in _entries(part)]
    findings = tuple(finding for part in parts for finding in part.bank.findings)
    if not entries and not any(level_of(one) is Level.ERROR for one in findings):
        findings = (*findings, say.nothing_asked(Place(file)))
    return Bank(file, tuple(_compared(entries, museum)), findings)


def blocking(findings: Sequence[Finding], *, published: bool) -> tuple[Finding, ...]:
    """What must be mended before the questions go in; a draft may wait for 解析 and 依据."""
    later = frozenset() if published else LATER
    return tuple(one for one in findings if level_of(one) is Level.ERROR and one.rule not in later)


def readable() -> str:
    """The suffixes that we read, for a message."""
    return "、".join(dict.fromkeys(one.suffix for one in FORMATS if one.read))


def _format_of(path: Path, data: bytes) -> Format | None:
    suffix = path.suffix.lower()
    # An old file is told what it is by the reader of the new one.
    suffix = {".doc": ".docx", ".xls": ".xlsx", ".wps": ".docx", ".et": ".xlsx"}.get(suffix, suffix)
    fitting = (one for one in FORMATS if one.suffix == suffix and one.read and one.looks(data))
    return next(fitting, None)


def _entries(part: Part) -> Iterator[Entry]:
    for written in part.bank.questions:
        place = Place(part.file, written.line)
        question, findings = understood(written, part.file)
        if question:
            findings = (*findings, *faults_of(question), *_marked(question, written, part))
        yield Entry(question, place, tuple(dict.fromkeys(findings)))


def _marked(question: Question, written: WrittenQuestion, part: Part) -> Iterator[Finding]:
    """A question without an answer in which some choices, not all, stand out."""
    if not isinstance(question.task, Choosing) or question.correct or not part.marked:
        return
    lines = {choice.line for choice in written.choices}
    marks = [(normalised(text), how) for line, text, how in part.marked if line in lines]
    told = {
        choice.text: how
        for choice in question.choices
        for text, how in marks
        if (own := normalised(choice.text)) and text and (own in text or text in own)
    }
    if told and len(told) < len(question.choices):
        text, how = next(iter(told.items()))
        yield marked_answer(question.place, text, how)


def _compared(entries: Sequence[Entry], museum: Museum | None) -> Iterator[Entry]:
    """Each with what stands elsewhere already, in the museum or above it in the file."""
    held = [
        question
        for exhibit in (museum.exhibits if museum else ())
        for quiz in exhibit.body.quizzes
        for question in quiz.questions
    ]
    known: dict[str, Question] = {}
    for question in held:
        _remember(known, question)
    for entry in entries:
        if entry.question is None:
            yield entry
            continue
        keys = _keys(entry.question)
        twin = next((known[key] for key in keys if key in known), None)
        _remember(known, entry.question)
        if twin is None:
            yield entry
        else:
            found = say.already_there(entry.question, twin)
            yield replace(entry, findings=(*entry.findings, found))


def _remember(known: dict[str, Question], question: Question) -> None:
    for key in _keys(question):
        known.setdefault(key, question)


def _keys(question: Question) -> tuple[str, str]:
    return f"stem {normalised(question.stem)}", f"id {question.id}"
