"""The lines between ``<quiz>`` and ``</quiz>`` are told apart, as mkdocs-quiz tells them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_CHECKBOX = re.compile(r"[-*] \[(.?)\] (.*)")
_FEEDBACK = re.compile(r"\s*>\s?(.*)")
_TICKS = {"x": True, "X": True, " ": False, "": False}
_RULE = "---"


class MisplacedLineError(ValueError):
    """A line that mkdocs-quiz would stop at."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One ``- [x]`` and the lines of ``>`` right below it."""

    text: str
    is_right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class Block:
    """Stem, answers, and what is shown afterwards."""

    stem: str
    answers: tuple[Answer, ...]
    content: str


def block_of(lines: Sequence[str], *, has_blanks: bool) -> Block:
    """Everything above the first answer asks, everything below the last one explains.

    Args:
        lines: without the indentation of the whole.
        has_blanks: then there are no answers, and ``---`` stands before what explains.

    Raises:
        MisplacedLineError: staff's; a checkbox with another sign, feedback away from its answer.
    """
    if has_blanks:
        at = next((at for at, line in enumerate(lines) if line.strip() == _RULE), len(lines))
        return Block("\n".join(lines[:at]), (), "\n".join(lines[at + 1 :]))
    marked = [at for at, line in enumerate(lines) if _CHECKBOX.fullmatch(line)]
    if not marked:
        return Block("\n".join(lines), (), "")
    answers: list[Answer] = []
    at = marked[0]
    while at < len(lines):
        if hit := _CHECKBOX.fullmatch(lines[at]):
            if hit[1] not in _TICKS:
                raise MisplacedLineError(lines[at])
            feedback = []
            while at + 1 < len(lines) and (said := _FEEDBACK.fullmatch(lines[at + 1])):
                feedback.append(said[1])
                at += 1
            answers.append(Answer(hit[2], _TICKS[hit[1]], "\n".join(feedback)))
        elif lines[at].strip():
            break
        at += 1
    if at <= marked[-1]:
        raise MisplacedLineError(lines[at])
    content = [_FEEDBACK.sub(r"\1", line) for line in lines[at:]]
    return Block("\n".join(lines[: marked[0]]), tuple(answers), "\n".join(content))
