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
    FILL = "填空"


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
class Choosing:
    """单选, 多选, 判断 (choiceInteraction).

    Attributes:
        correct: letters in the order written; empty when no answer was given.
    """

    choices: tuple[Choice, ...]
    correct: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """填空 (textEntryInteraction): one blank for each run of ``＿`` in the stem.

    Attributes:
        accepted: for each blank in order, every wording that is right, the best first.
    """

    accepted: tuple[tuple[str, ...], ...]


Task = Choosing | Filling
"""What there is to do, and what is right."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question as staff wrote it; the rules judge whether it can be published.

    Attributes:
        id: what staff wrote behind ``编号：``, else 12 hex digits of the normalised stem's hash.
        stem: plain text; the answer letters in it are blanked to ``（　　）``, and every blank of a
            填空 is ``＿＿＿＿``.
        task: the kind decides which.
        explanation: text behind ``解析：``; empty when missing.
        citation: text behind ``依据：``; empty when missing.
        hint: text behind ``提示：``; empty when staff wrote none.
    """

    id: str
    kind: QuestionKind
    stem: str
    task: Task
    explanation: str
    citation: str
    place: Place
    hint: str = ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What there is to choose; nothing unless the task is to choose."""
        return self.task.choices if isinstance(self.task, Choosing) else ()

    @property
    def correct(self) -> tuple[str, ...]:
        """The right letters; nothing unless the task is to choose."""
        return self.task.correct if isinstance(self.task, Choosing) else ()

    @property
    def blanks(self) -> tuple[tuple[str, ...], ...]:
        """What each blank accepts; nothing unless the task is to fill in."""
        return self.task.accepted if isinstance(self.task, Filling) else ()


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions that stand together in one exhibit, in the order written."""

    questions: tuple[Question, ...]
    place: Place
