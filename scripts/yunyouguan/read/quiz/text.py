"""One question becomes a Question, or says why it cannot."""

from collections.abc import Callable, Mapping, Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Case, Filling, Opinion, Question, QuestionKind, Task
from yunyouguan.model.stem_id import normalised, stem_id
from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    HINT,
    NUMBER,
    REFERENCE,
    WrittenQuestion,
)
from yunyouguan.read.quiz.blanks import find_blanks
from yunyouguan.read.quiz.choosing import choosing
from yunyouguan.read.quiz.kinds import kind_of
from yunyouguan.read.quiz.lines import run_on
from yunyouguan.read.quiz.misfits import misfits, no_stem, part_kind, unknown_kind
from yunyouguan.read.quiz.pairs import matching
from yunyouguan.read.quiz.pictures import stem_pictures
from yunyouguan.read.quiz.scenes import branching
from yunyouguan.read.quiz.sorter import take_apart
from yunyouguan.read.quiz.steps import ordering
from yunyouguan.read.text_file import Numbered

Maker = Callable[[WrittenQuestion, str, str, str], tuple[str, Task, tuple[Finding, ...]]]
"""From the pieces, the stem, the text behind ``答案：`` and the file: the stem as it is shown, what
there is to do, and what is wrong."""


def read_question(
    lines: Sequence[Numbered], file: str
) -> tuple[Question | None, tuple[Finding, ...]]:
    """Built whenever kind and stem are there, so that the rules can judge the rest.

    Args:
        lines: one block, the first line being ``1. 【单选】……``.
        file: as a Place names it.
    """
    return understood(take_apart(lines, file), file)


def understood(written: WrittenQuestion, file: str) -> tuple[Question | None, tuple[Finding, ...]]:
    """A question from its written pieces, wherever they were read.

    Args:
        file: as a Place names it.
    """
    place = Place(file, written.line)
    kind = kind_of(written.kind)
    if kind is None:
        # What stands below is written for a kind that nobody knows: no use to judge it.
        return None, (unknown_kind(place, written.kind),)
    return _question(written, kind, "", file)


def _question(
    written: WrittenQuestion, kind: QuestionKind, story: str, file: str
) -> tuple[Question | None, tuple[Finding, ...]]:
    """A question, or a part of the case that tells the story."""
    place = Place(file, written.line)
    bare, pictures, found = stem_pictures(written, file)
    findings = [*written.findings, *found]
    notes = {name: run_on(parts) for name, parts in written.notes.items()}
    told = notes.get(ANSWER, "")
    stem, task, made = MAKERS[kind](written, run_on(bare), told, file)
    findings += [*made, *misfits(written, kind, file)]
    if not normalised(stem):
        return None, (*findings, no_stem(place))
    return Question(
        id=notes.get(NUMBER) or stem_id(story + stem),
        kind=kind,
        stem=stem,
        task=task,
        explanation=notes.get(EXPLANATION, ""),
        citation=notes.get(CITATION, ""),
        place=place,
        hint=notes.get(HINT, ""),
        pictures=pictures,
    ), tuple(findings)


def _filling(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    blanks = find_blanks(stem, told, Place(file, written.line))
    return blanks.stem, Filling(blanks.accepted), blanks.findings


def _opinion(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """``参考答案：`` says the same as ``参考：``."""
    del file
    reference = run_on(written.notes.get(REFERENCE, ()))
    return stem, Opinion("\n".join(filter(None, (reference, told)))), ()


def _case(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """A part that cannot be read says why, and the others stay."""
    del told
    parts: list[Question] = []
    findings: list[Finding] = []
    for one in written.parts:
        kind = kind_of(one.kind)
        if kind is None:
            findings.append(part_kind(Place(file, one.line), one.kind))
            continue
        part, found = _question(one, kind, stem, file)
        findings += found
        parts += [part] if part else []
    return stem, Case(tuple(parts)), tuple(findings)


MAKERS: Mapping[QuestionKind, Maker] = {
    QuestionKind.SINGLE: choosing,
    QuestionKind.MULTIPLE: choosing,
    QuestionKind.JUDGE: choosing,
    QuestionKind.FILL: _filling,
    QuestionKind.MATCH: matching,
    QuestionKind.ORDER: ordering,
    QuestionKind.CASE: _case,
    QuestionKind.SCENARIO: branching,
    QuestionKind.OPEN: _opinion,
}
