"""解析, 依据 and 提示 travel in the one feedback that other formats have, under their own names."""

import re
from collections.abc import Iterable

from yunyouguan.model.quiz import Opinion, Question
from yunyouguan.model.written_question import CITATION, EXPLANATION, HINT, REFERENCE

LABEL = re.compile(
    r"(?:【(?P<boxed>{0})】[：:]?|(?P<name>{0})[：:])(?P<text>.*)".replace(
        "{0}", "(?:答案)?解析|(?:法律)?依据|法条|提示|参考(?:答案)?"
    )
)
NAMES = {"法条": CITATION, "法律依据": CITATION, "答案解析": EXPLANATION, "参考答案": REFERENCE}

# ``答案：`` of a 填空 puts these between blanks and between wordings.
SEPARATORS = re.compile("[；;/／]")


def labelled(question: Question, *, with_hint: bool = True) -> tuple[str, ...]:
    """One line for each note that is there, so that `notes_in` gives it back."""
    reference = question.task.reference if isinstance(question.task, Opinion) else ""
    notes = (
        *((REFERENCE, line) for line in reference.split("\n")),
        (EXPLANATION, question.explanation),
        (CITATION, question.citation),
        (HINT, question.hint if with_hint else ""),
    )
    return tuple(f"{name}：{text}" for name, text in notes if text)


def notes_in(lines: Iterable[str]) -> dict[str, list[str]]:
    """Each line under the name before it; what has no name explains."""
    notes: dict[str, list[str]] = {}
    name = EXPLANATION
    for line in lines:
        text = line.strip()
        if label := LABEL.match(text):
            found = label["boxed"] or label["name"]
            name = NAMES.get(found, found)
            text = label["text"].strip()
            if name == REFERENCE and name in notes:
                # An empty line parts paragraphs, which a reference alone may have.
                notes[name].append("")
        if text:
            notes.setdefault(name, []).append(text)
    return notes


def answer_note(blanks: Iterable[Iterable[str]]) -> str:
    """All wordings as ``答案：`` has them; empty when a sign of its own stands in a wording."""
    every = [list(wordings) for wordings in blanks]
    if any(SEPARATORS.search(word) for wordings in every for word in wordings):
        return ""
    return "；".join("/".join(wordings) for wordings in every)
