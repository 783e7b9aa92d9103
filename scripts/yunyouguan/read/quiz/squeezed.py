"""Choices and steps that share a line are taken apart, and staff are told that they were."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_question import WrittenChoice, WrittenQuestion
from yunyouguan.read.quiz.lines import CIRCLED, STEP, letter_of, run_on

MARK = re.compile(
    r"(?:(?<=\s)|(?P<tight>(?<=[\u4e00-\u9fff。；;）)])))"
    r"(?:[（(](?P<boxed>[A-Ja-j\uff21-\uff2a])[）)]|(?P<letter>[A-Ja-j\uff21-\uff2a])\s?(?P<dot>[.．、:：]))"
)
"""A letter in the middle of a line that may begin a choice: behind a blank, or tight behind a word
when a dot follows."""

STEM = "@"
"""Stands before A, as the stem does."""
NEXT_STEP = re.compile(
    rf"(?P<circled>[{CIRCLED}])|(?<=[\s；;。，,])(?:[（(](?P<boxed>\d{{1,2}})[）)]"
    r"|(?P<number>\d{1,2})\s?(?:[、)）]|[.．](?!\d)))"
)


def split_choices(
    choices: Sequence[WrittenChoice], file: str
) -> tuple[list[WrittenChoice], list[Finding]]:
    """One choice for each letter that goes on with the alphabet, wherever it stands."""
    apart: list[WrittenChoice] = []
    findings: list[Finding] = []
    letters = {choice.letter for choice in choices}
    for choice in choices:
        pieces = _pieces(choice.letter, run_on(choice.text)) if choice.letter else []
        if len(pieces) < 2 or letters & {letter for letter, _ in pieces[1:]}:  # noqa: PLR2004
            apart.append(choice)
            continue
        findings.append(_split(Place(file, choice.line), [letter for letter, _ in pieces]))
        apart += [
            WrittenChoice(letter, choice.line, choice.indent, choice.is_ticked and not at, [text])
            for at, (letter, text) in enumerate(pieces)
        ]
        apart[-1].feedback = choice.feedback
    return apart, findings


def choices_out_of_stem(asked: WrittenQuestion, file: str) -> Iterator[Finding]:
    """``谁？（ A ） A. 甲 B. 乙``: what follows ``A.`` in a stem are its choices."""
    for at, line in enumerate(asked.stem):
        pieces = _pieces(STEM, line)
        if len(pieces) > 2:  # noqa: PLR2004 - the stem itself, A and B
            number = asked.stem_lines[at]
            asked.stem[at] = pieces[0][1]
            asked.choices += [
                WrittenChoice(letter, number, text=[text]) for letter, text in pieces[1:]
            ]
            yield _split(Place(file, number), [letter for letter, _ in pieces[1:]])
            return


def split_steps(number: int, lines: Sequence[str]) -> list[tuple[int, int, str]]:
    """(line, count, text) of each step that the lines of one hold: ``①协商 ②调解`` are two."""
    text = run_on(lines)
    first = STEP.fullmatch(text)
    if first is None:
        raise ValueError(f"not a step: {text!r}")
    steps, count, start = [], _count(first), first.start("text")
    for found in NEXT_STEP.finditer(text, start):
        if _count(found) == count + 1:
            steps.append((number, count, text[start : found.start()].strip(" \u3000；;，,、")))
            start, count = found.end(), count + 1
    last = text[start:].strip()
    return [*steps, (number, count, last.lstrip(".．、") if steps else last)]


def _count(found: re.Match[str]) -> int:
    circled = found["circled"]
    return CIRCLED.index(circled) + 1 if circled else int(found["number"] or found["boxed"])


def _pieces(letter: str, text: str) -> list[tuple[str, str]]:
    """The text cut wherever the next letter of the alphabet begins a choice."""
    pieces, start = [], 0
    for found in MARK.finditer(text):
        following = letter_of(found)
        is_loose = found["tight"] is None or found["dot"] in {".", "．"}
        # In a stem （A） is the answer.
        is_mark = is_loose and not (letter == STEM and found["boxed"])
        if following != chr(ord(letter) + 1) or not is_mark:
            continue
        pieces.append((letter, text[start : found.start()].strip()))
        letter, start = following, found.end()
    return [*pieces, (letter, text[start:].strip())]


def _split(place: Place, letters: Sequence[str]) -> Finding:
    return Finding(
        rule="quiz.choices-on-one-line",
        place=place,
        message=f"选项「{'」「'.join(letters)}」挤在一行，已经按字母拆开显示。",
        remedy=f"请核对拆得对不对；最好一个选项写一行：- {letters[0]}. ……，"
        f"另起一行写：- {letters[1]}. ……",
    )
