"""Questions of the museum go out into a file, and only those without a mistake."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.banks import words as say
from yunyouguan.banks.adding import exhibit_at
from yunyouguan.banks.formats import FORMATS
from yunyouguan.banks.judging import faults_of
from yunyouguan.check.registry import Level, level_of
from yunyouguan.intake.new_file import write_new_bytes
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Question


@dataclass(frozen=True, slots=True)
class Export:
    """What became of it.

    Attributes:
        count: of questions in the file; 0 when nothing was written.
        losses: what the format could not hold.
        reasons: why nothing was written.
    """

    count: int = 0
    losses: tuple[Finding, ...] = ()
    reasons: tuple[Finding, ...] = ()


def export_questions(
    out: Path, museum: Museum | None, findings: Sequence[Finding], addresses: Sequence[str]
) -> Export:
    """A new file in the format that its suffix names.

    Args:
        findings: of reading the museum.
        addresses: ``展厅/展品``, of any status; none are all published exhibits.

    Raises:
        MuseumError: the file is there already, or the disk refuses.
    """
    writers = (one.write for one in FORMATS if one.suffix == out.suffix.lower() and one.write)
    write = next(writers, None)
    if museum is None:
        return Export(reasons=tuple(findings))
    if write is None:
        return Export(reasons=(say.cannot_write_format(Place(str(out)), writable()),))
    wanted = [(address, exhibit_at(museum, address)) for address in addresses]
    if unknown := tuple(say.nothing_to_take(address) for address, one in wanted if one is None):
        return Export(reasons=unknown)
    chosen = [one for _, one in wanted if one] or [
        one for one in museum.exhibits if one.is_published
    ]
    questions = [question for one in chosen for question in questions_of(one)]
    if reasons := _mistakes(chosen, questions, findings):
        return Export(reasons=reasons)
    if not questions:
        return Export(reasons=(say.no_questions(Place("exhibits")),))
    file = write(questions)
    write_new_bytes(out, file.content)
    left = sum(one.rule == "format.question-left-out" for one in file.losses)
    return Export(len(questions) - left, file.losses)


def questions_of(exhibit: Exhibit) -> tuple[Question, ...]:
    """In the order written."""
    return tuple(question for quiz in exhibit.body.quizzes for question in quiz.questions)


def writable() -> str:
    """The suffixes that we write, for a message."""
    return "、".join(dict.fromkeys(one.suffix for one in FORMATS if one.write))


def _mistakes(
    chosen: Sequence[Exhibit], questions: Sequence[Question], findings: Sequence[Finding]
) -> tuple[Finding, ...]:
    """A wrong key that leaves the museum is in other people's hands."""
    files = {one.place.file for one in chosen}
    found = [one for one in findings if one.place.file in files and one.rule.startswith("quiz.")]
    found += [fault for question in questions for fault in faults_of(question)]
    wrong = (one for one in found if level_of(one) is Level.ERROR)
    return tuple(sorted(wrong, key=lambda one: one.place))
