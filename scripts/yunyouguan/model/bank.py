"""Questions on their way in from a file, and on their way out into one."""

from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.written_question import WrittenQuestion


@dataclass(frozen=True, slots=True)
class WrittenBank:
    """What a file of questions holds.

    Attributes:
        questions: taken apart, not yet judged, in the order of the file.
        findings: what could not be read as a question, and what the format says that we cannot.
    """

    questions: tuple[WrittenQuestion, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class BankFile:
    """Questions as one file of a format.

    Attributes:
        content: its bytes.
        losses: what the format cannot hold, at the place of the question it was written in.
    """

    content: bytes
    losses: tuple[Finding, ...] = ()
