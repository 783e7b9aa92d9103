"""A question taken apart into its written pieces, before anything is judged."""

from dataclasses import dataclass, field

from yunyouguan.model.finding import Finding

ANSWER, EXPLANATION, CITATION, NUMBER = "答案", "解析", "依据", "编号"
HINT = "提示"
"""Names of the notes, as ``WrittenQuestion.notes`` keeps them."""


@dataclass(slots=True)
class WrittenChoice:
    """A choice as it stands there; ``letter`` is empty when staff wrote none."""

    letter: str
    line: int
    indent: int = 0
    is_ticked: bool = False
    text: list[str] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)


@dataclass(slots=True)
class WrittenQuestion:
    """A question taken apart, line by line.

    Attributes:
        kind: the words in 【】, ``单选`` or ``单选题``.
        stem: lines, with the answer still in them.
        notes: by name, one of the five constants of this module.
        findings: lines that belong nowhere.
    """

    kind: str
    line: int
    stem: list[str] = field(default_factory=list)
    choices: list[WrittenChoice] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
