"""A question taken apart into its written pieces, before anything is judged.

Every source becomes this first (题库体, Word, Excel, GIFT, QTI), so that one judge reads them all.
"""

from dataclasses import dataclass, field

from yunyouguan.model.finding import Finding

ANSWER, EXPLANATION, CITATION, NUMBER = "答案", "解析", "依据", "编号"
HINT, REFERENCE = "提示", "参考"
"""Names of the notes, as ``WrittenQuestion.notes`` keeps them."""


@dataclass(slots=True)
class WrittenChoice:
    """A choice as it stands there; ``letter`` is empty when staff wrote none.

    Attributes:
        text: lines; in a 情景 the ``→ 去处`` is still in it.
    """

    letter: str
    line: int
    indent: int = 0
    is_ticked: bool = False
    text: list[str] = field(default_factory=list)
    feedback: list[str] = field(default_factory=list)


@dataclass(slots=True)
class WrittenScene:
    """A scene of a 情景: ``【名字】`` and what follows it."""

    name: str
    line: int
    text: list[str] = field(default_factory=list)
    choices: list[WrittenChoice] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class WrittenQuestion:
    """A question taken apart, line by line.

    Attributes:
        kind: the words in 【】, ``单选`` or ``单选题``; empty when none were written.
        stem: lines, with the answer still in them.
        stem_lines: of each line of the stem its number in the file; empty where nobody knows.
        notes: by name, one of the six constants of this module.
        rows: of a table, each with its line; the first row holds the heads.
        steps: of an ordered list, each with its line, without its number.
        parts: sub-questions of a 案例.
        findings: lines that belong nowhere.
    """

    kind: str
    line: int
    stem: list[str] = field(default_factory=list)
    stem_lines: list[int] = field(default_factory=list)
    choices: list[WrittenChoice] = field(default_factory=list)
    notes: dict[str, list[str]] = field(default_factory=dict)
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    steps: list[tuple[int, str]] = field(default_factory=list)
    parts: "list[WrittenQuestion]" = field(default_factory=list)
    scenes: list[WrittenScene] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
