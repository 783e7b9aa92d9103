"""Questions, in the terms of IMS QTI: question (item), choice (simpleChoice), correct answer."""

from dataclasses import dataclass
from enum import StrEnum

from yunyouguan.model.place import Place

TRUE, FALSE = "√", "×"
"""The two letters of a true-or-false question."""


class QuestionKind(StrEnum):
    """How a question is answered; the value is what staff write in 【】."""

    SINGLE = "单选"
    MULTIPLE = "多选"
    JUDGE = "判断"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose.

    Attributes:
        letter: ``A`` to ``J``, or ``√`` / ``×``; stays with its text wherever it is shown.
        text: plain text, without the letter.
        feedback: why it is right or wrong; empty when staff wrote none.
    """

    letter: str
    text: str
    place: Place
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question as staff wrote it; the rules judge whether it can be published.

    Attributes:
        id: what staff wrote behind ``编号：``, else 12 hex digits of the normalised stem's hash.
        stem: plain text; the answer letters in it are blanked to ``（　　）``.
        correct: letters in the order written; empty when no answer was given.
        explanation: text behind ``解析：``; empty when missing.
        citation: text behind ``依据：``; empty when missing.
    """

    id: str
    kind: QuestionKind
    stem: str
    choices: tuple[Choice, ...]
    correct: tuple[str, ...]
    explanation: str
    citation: str
    place: Place


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions that stand together in one exhibit, in the order written."""

    questions: tuple[Question, ...]
    place: Place
