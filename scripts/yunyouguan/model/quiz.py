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
    MATCH = "连线"
    ORDER = "排序"
    CASE = "案例"
    SCENARIO = "情景"
    OPEN = "简答"
    """Stands in a 案例 alone, and is never marked: the reader compares with the reference."""


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


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together, the left one asked, the right one chosen."""

    left: str
    right: str
    place: Place


@dataclass(frozen=True, slots=True)
class Matching:
    """连线 (matchInteraction).

    Attributes:
        heads: what stands above the left and the right column.
        pairs: in the order written.
    """

    heads: tuple[str, str]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to put in its place."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Ordering:
    """排序 (orderInteraction).

    Attributes:
        steps: in the right order.
    """

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Opinion:
    """简答 (extendedTextInteraction): said in one's own words.

    Attributes:
        reference: text behind ``参考：``; empty when missing.
    """

    reference: str


@dataclass(frozen=True, slots=True)
class Case:
    """案例: the stem tells a story, the parts ask.

    Attributes:
        parts: in the order written; none of them is a 案例 or a 情景.
    """

    parts: "tuple[Question, ...]"


@dataclass(frozen=True, slots=True)
class Way:
    """One thing that could be done in a scene.

    Attributes:
        target: name of the scene that it leads to; empty when staff wrote none.
    """

    letter: str
    text: str
    target: str
    place: Place


@dataclass(frozen=True, slots=True)
class Scene:
    """What happens next in a 情景; one without ways is an ending.

    Attributes:
        name: as ways name it.
        verdict: ``TRUE`` or ``FALSE`` as staff judged the ending; empty when they did not.
        explanation, citation: of an ending.
    """

    name: str
    text: str
    ways: tuple[Way, ...]
    verdict: str
    explanation: str
    citation: str
    place: Place

    @property
    def is_ending(self) -> bool:
        """Nothing follows."""
        return not self.ways


@dataclass(frozen=True, slots=True)
class Branching:
    """情景: the stem tells how it begins, each way leads to a scene.

    Attributes:
        ways: of the beginning.
        scenes: in the order written.
    """

    ways: tuple[Way, ...]
    scenes: tuple[Scene, ...]


Task = Choosing | Filling | Matching | Ordering | Opinion | Case | Branching
"""What there is to do, and what is right."""


@dataclass(frozen=True, slots=True)
class StemPicture:
    """A picture in a stem: ``![alt](target "caption")``."""

    target: str
    alt: str
    caption: str
    place: Place


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
    pictures: tuple[StemPicture, ...] = ()

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

    @property
    def parts(self) -> "tuple[Question, ...]":
        """The questions of a 案例; nothing for any other kind."""
        return self.task.parts if isinstance(self.task, Case) else ()

    @property
    def with_parts(self) -> "tuple[Question, ...]":
        """The question itself, then what a 案例 asks, in the order written."""
        return (self, *(one for part in self.parts for one in part.with_parts))


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions that stand together in one exhibit, in the order written."""

    questions: tuple[Question, ...]
    place: Place
