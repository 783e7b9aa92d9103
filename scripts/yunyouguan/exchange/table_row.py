"""One row of a table of questions becomes one written question."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from yunyouguan.exchange import table_findings as say
from yunyouguan.exchange import table_heads as head
from yunyouguan.exchange.table_heads import LETTERS
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    HINT,
    NUMBER,
    WrittenChoice,
    WrittenQuestion,
)

NOTES = {
    head.ANSWER: ANSWER, head.EXPLANATION: EXPLANATION, head.CITATION: CITATION,
    head.HINT: HINT, head.NUMBER: NUMBER,
}  # fmt: skip
RIGHT = frozenset({"对", "正确", "是", "√", "✓", "✔", "TRUE", "T", "YES", "Y"})
WRONG = frozenset({"错", "错误", "否", "不对", "×", "✕", "✗", "✘", "FALSE", "F", "NO", "N"})
ORDINAL_MOST = 4
"""So many digits alone count rows, and are no 编号 that a learner's record could hang on."""

_LETTERS = re.compile(r"[A-J](?:[\s、,;]*[A-J])*")
_OWN_LETTER = r"[(]?{}\s*[.、:)]\s*"
_BETWEEN = re.compile(
    r"(?:^|(?<=[\s;,|、。]))(?=(?P<letter>[A-J])\s*[.、:)])|(?=[(]\s*(?P<boxed>[A-J])\s*[)])"
)
_BLANK = re.compile(r"[_\uff3f]{2,}|[（(][\s_\uff3f]*[）)]")
_PAIR = re.compile(r"\s*(?:→|->|=>|＝|=|——|--|\|)\s*")
_CHOSEN = frozenset({QuestionKind.SINGLE.value, QuestionKind.MULTIPLE.value})
_NEED_A_PAGE = frozenset(
    {QuestionKind.CASE.value, QuestionKind.SCENARIO.value, QuestionKind.OPEN.value}
)


def read_row(line: int, cells: Mapping[str, str], kind: str, file: str) -> WrittenQuestion:
    """A row with a stem.

    Args:
        cells: by key of ``table_heads``, those that hold something.
        kind: from the row, or from the rows above it; empty when nobody said.
    """
    one = WrittenQuestion(kind, line, _lines(cells[head.STEM]))
    for key, note in NOTES.items():
        if cells.get(key) and not (key == head.NUMBER and _is_ordinal(cells[key])):
            one.notes[note] = _lines(cells[key])
    add_choices(one, line, cells, file)
    one.kind = kind or _inferred(one)
    if not one.kind:
        one.findings.append(say.no_kind(Place(file, line), cells[head.STEM]))
    elif one.kind in _NEED_A_PAGE:
        one.findings.append(say.not_in_a_table(Place(file, line), one.kind))
    return one


def add_choices(one: WrittenQuestion, line: int, cells: Mapping[str, str], file: str) -> None:
    """Choices of a row; a row without a stem goes on with the choices of the question above."""
    for text in split_choices(cells.get(head.CHOICES, "")):
        letter, rest = _own_letter(text)
        one.choices.append(WrittenChoice(letter, line, text=[rest]))
    for letter in LETTERS:
        if text := cells.get(head.CHOICES + letter, ""):
            own, rest = _own_letter(text)
            if own and own != letter:
                one.findings.append(say.other_letter(Place(file, line), letter, own))
            text = rest if own == letter else text
            one.choices.append(WrittenChoice(letter, line, text=_lines(text)))
    for choice in one.choices:
        if said := cells.get(head.FEEDBACK + choice.letter, ""):
            choice.feedback = _lines(said)


def finish(one: WrittenQuestion, file: str) -> tuple[Finding, ...]:
    """What stood in choices for want of a column goes where its kind has it.

    Only when all rows of the question are read.
    """
    found: tuple[Finding, ...] = ()
    if one.kind == QuestionKind.JUDGE.value:
        _judge_by_letter(one)
    elif one.kind == QuestionKind.ORDER.value and ANSWER not in one.notes:
        # Without an answer they stand in the right order; with one, it tells the order.
        one.steps = [(choice.line, "".join(choice.text)) for choice in one.choices]
        one.choices = []
    elif one.kind == QuestionKind.MATCH.value:
        found = tuple(_match(one, file))
    elif one.kind == QuestionKind.FILL.value and ANSWER in one.notes:
        one.notes[ANSWER] = ["；".join(one.notes[ANSWER])]
    elif one.kind in _CHOSEN:
        _tell_letters(one)
    return found


def split_choices(text: str) -> list[str]:
    """One cell with all choices: a line each, or lettered, or between ``；`` or ``|``."""
    lines = _lines(text)
    if len(lines) != 1:
        return lines
    starts = _starts(text)
    if len(starts) > 1 and starts[0] == 0:
        ends = [*starts[1:], len(text)]
        return [text[a:b].strip().rstrip(";；,，|、") for a, b in zip(starts, ends, strict=True)]
    for mark in ("|", "；", ";"):
        if mark in text:
            return [part.strip() for part in text.split(mark) if part.strip()]
    return lines


def _starts(text: str) -> list[int]:
    """Where A, B, C begin, in this order; a letter out of it belongs to a choice's text."""
    plain = "".join(map(_half_width, text))
    starts: list[int] = []
    for hit in _BETWEEN.finditer(plain):
        if (hit["letter"] or hit["boxed"]) == LETTERS[len(starts) : len(starts) + 1]:
            starts.append(hit.start())
    return starts


def _half_width(character: str) -> str:
    """One character for one, so that places stay."""
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character


def _inferred(one: WrittenQuestion) -> str:
    """By the answer, as any tool for question banks does; empty when it leaves two kinds open."""
    told = unicodedata.normalize("NFKC", "".join(one.notes.get(ANSWER, []))).strip().upper()
    texts = {"".join(choice.text).strip().upper() for choice in one.choices}
    judged = told in RIGHT | WRONG or (len(texts) == 2 and texts <= RIGHT | WRONG)  # noqa: PLR2004
    if judged and (not one.choices or texts <= RIGHT | WRONG):
        return QuestionKind.JUDGE.value
    if one.choices and _LETTERS.fullmatch(told):
        several = len({letter for letter in told if letter.isalpha()}) > 1
        return (QuestionKind.MULTIPLE if several else QuestionKind.SINGLE).value
    if not one.choices and _BLANK.search("".join(one.stem)):
        return QuestionKind.FILL.value
    return ""


def _judge_by_letter(one: WrittenQuestion) -> None:
    """``A 正确 B 错误`` with the answer A is 对."""
    words = {c.letter: "".join(c.text).strip().upper() for c in one.choices}
    is_both = bool(set(words.values()) & RIGHT and set(words.values()) & WRONG)
    if not is_both or not set(words.values()) <= RIGHT | WRONG:
        _plain_judge(one, "".join(one.notes.get(ANSWER, [])).strip().upper())
        return
    told = unicodedata.normalize("NFKC", "".join(one.notes.get(ANSWER, []))).strip().upper()
    _plain_judge(one, words.get(told, told))
    one.choices = []


def _plain_judge(one: WrittenQuestion, word: str) -> None:
    if word in RIGHT | WRONG:
        one.notes[ANSWER] = ["对" if word in RIGHT else "错"]


def _match(one: WrittenQuestion, file: str) -> Iterator[Finding]:
    """Each choice is ``左 → 右``."""
    rows: list[tuple[int, tuple[str, ...]]] = [(one.line, ("左边", "右边"))]
    for choice in one.choices:
        parts = _PAIR.split("".join(choice.text))
        if len(parts) == 2 and all(parts):  # noqa: PLR2004 - a pair
            rows.append((choice.line, (parts[0], parts[1])))
        else:
            yield say.no_pair(Place(file, choice.line), "".join(choice.text))
    if told := "".join(one.notes.pop(ANSWER, [])).strip():
        yield say.match_answer(Place(file, one.line), told)
    one.rows, one.choices = rows, []


def _tell_letters(one: WrittenQuestion) -> None:
    """``A,C`` and ``A|C`` are AC."""
    told = unicodedata.normalize("NFKC", "".join(one.notes.get(ANSWER, []))).strip().upper()
    if re.fullmatch(r"[A-J](?:[\s、,;|/+和]*[A-J])*", told):
        one.notes[ANSWER] = ["".join(letter for letter in told if letter in LETTERS)]


def _own_letter(text: str) -> tuple[str, str]:
    plain = unicodedata.normalize("NFKC", text.strip())
    hit = re.match(_OWN_LETTER.format("([A-Ja-j])"), plain)
    if not hit:
        return "", text.strip()
    # NFKC may change lengths (…), so the letter is cut off the text as it was written.
    start = re.match(r"[(（]?\s*\S\s*[.．、:：)）]\s*", text.strip())
    return hit[1].upper(), text.strip()[start.end() :] if start else plain[hit.end() :]


def _is_ordinal(text: str) -> bool:
    return text.isdecimal() and len(text) <= ORDINAL_MOST


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
