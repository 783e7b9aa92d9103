"""What stands between the braces of a GIFT question, for each kind of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yunyouguan.exchange.feedback_notes import answer_note
from yunyouguan.exchange.gift.text import TRUTHS, bared
from yunyouguan.exchange.reading_findings import (
    MOST_CHOICES,
    broken,
    distractor_left,
    feedback_moved,
    partial_credit,
    picture_left,
    short,
    too_many_choices,
    wording_unfit,
)
from yunyouguan.exchange.rich_text import PlainLines, plain_lines
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import (
    ANSWER,
    EXPLANATION,
    WrittenChoice,
    WrittenQuestion,
)

STYLES = ("html", "markdown", "moodle", "plain")
HEADS = ("左边", "右边")
"""Of the two columns of a 连线, where a format has none."""

LETTERS = "ABCDEFGHIJ"
WHOLE = 100
FIELD = "＿＿＿＿"

_WEIGHT = re.compile(r"%(-*\d{1,3}\.?\d*)%")
_FIELD = re.compile("_{2,}|＿{2,}")
_MARK = re.compile("(~=?|=)")
_WILD = re.compile(r"(?<!\\)\*")


@dataclass(frozen=True, slots=True)
class GiftQuestion:
    """A question whose answers are still shielded text.

    Attributes:
        stem: lines of plain text.
        answers: without general feedback.
        kind: as the marks between the braces tell; 单选 stands for 多选 too.
        style: of every piece that names none.
        notes: from the general feedback.
        findings: so far.
    """

    place: Place
    stem: list[str]
    answers: str
    kind: QuestionKind | None
    style: str
    notes: dict[str, list[str]]
    findings: list[Finding]

    @property
    def text(self) -> str:
        """The stem on one line, as findings show it."""
        return " ".join(self.stem)

    def written(self, kind: QuestionKind) -> WrittenQuestion:
        """Without its answer."""
        return WrittenQuestion(kind, self.place.line, list(self.stem), notes=dict(self.notes))


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer: what it says, how much it is worth, and what is said about it."""

    weight: float
    text: PlainLines
    feedback: list[str]
    has_picture: bool

    @property
    def line(self) -> str:
        return " ".join(self.text.lines)


def choosing(asked: GiftQuestion) -> WrittenQuestion | Finding:
    """单选 when a right answer is marked ``=``, else 多选 with what is worth anything."""
    is_single = "=" in asked.answers
    answers = [
        _answer(piece, asked, WHOLE if "=" in mark else None, 0)
        for mark, piece in _marked(asked.answers)
    ]
    if len(answers) > MOST_CHOICES:
        return too_many_choices(asked.place, asked.text, len(answers))
    if not all(one.text.lines for one in answers):
        return broken(
            asked.place,
            f"「{short(asked.text)}」有一个选项是空的",
            "在每个 = 和 ~ 后面写上选项，例如：{=找调解员 ~随它去}",
        )
    written = asked.written(QuestionKind.SINGLE if is_single else QuestionKind.MULTIPLE)
    for letter, one in zip(LETTERS, answers, strict=False):
        is_right = one.weight >= WHOLE if is_single else one.weight > 0
        if is_single and 0 < one.weight < WHOLE:
            asked.findings.append(partial_credit(asked.place, asked.text, one.line))
        written.choices.append(
            WrittenChoice(
                letter,
                asked.place.line,
                is_ticked=is_right,
                text=one.text.lines,
                feedback=one.feedback,
            )
        )
    asked.findings.extend(_pictures(answers, asked))
    return written


def judging(asked: GiftQuestion) -> WrittenQuestion:
    """The feedback on a right answer explains, unless there is a general one."""
    said, *feedback = asked.answers.split("#", 2)
    written = asked.written(QuestionKind.JUDGE)
    written.notes[ANSWER] = [TRUTHS[said.strip()]]
    told = [plain_lines(*reversed(styled(one, asked.style))).lines for one in feedback]
    _explain(written, asked, [one for one in reversed(told) if one])
    return written


def filling(asked: GiftQuestion) -> WrittenQuestion | Finding:
    """One blank with every wording that is worth the whole."""
    pieces = asked.answers.split("=")
    given = [one.strip() for one in pieces[0 if pieces[0].strip() else 1 :]]
    answers = [_answer(one, asked, None, WHOLE) for one in given]
    words: list[str] = []
    for one in answers:
        if _WILD.search(one.line) and one.weight > 0:
            return wording_unfit(asked.place, asked.text, one.line)
        if one.weight >= WHOLE:
            words.append(one.line.replace("\\*", "*"))
        elif one.weight > 0:
            asked.findings.append(partial_credit(asked.place, asked.text, one.line))
    note = answer_note([words])
    if not note:
        return wording_unfit(asked.place, asked.text, "、".join(words))
    written = asked.written(QuestionKind.FILL)
    if not any(_FIELD.search(line) for line in written.stem):
        written.stem[-1] += FIELD
    written.notes[ANSWER] = [note]
    told = list(dict.fromkeys("\n".join(one.feedback) for one in answers if one.feedback))
    _explain(written, asked, [one.split("\n") for one in told])
    asked.findings.extend(_pictures(answers, asked))
    return written


def matching(asked: GiftQuestion) -> WrittenQuestion | Finding:
    """A right side without a left one was there to mislead, and is left behind."""
    pieces = asked.answers.split("=")
    given = [one.strip() for one in pieces[0 if pieces[0].strip() else 1 :]]
    written = asked.written(QuestionKind.MATCH)
    written.rows.append((asked.place.line, HEADS))
    spare: list[str] = []
    for one in given:
        left, arrow, right = one.partition("->")
        told = plain_lines(*reversed(styled(left, asked.style)))
        answer = " ".join(bared(right).split("\n"))
        if not arrow or not answer:
            return broken(
                asked.place,
                f"「{short(asked.text)}」有一对没有写全",
                "每一对写成「=左边 -> 右边」，例如：=公证处 -> 办理公证",
            )
        if told.lines:
            written.rows.append((asked.place.line, (" ".join(told.lines), answer)))
        else:
            spare.append(answer)
        if told.has_picture:
            asked.findings.append(picture_left(asked.place, asked.text))
    if spare:
        asked.findings.append(distractor_left(asked.place, asked.text, "、".join(spare)))
    return written


def styled(piece: str, default: str) -> tuple[str, str]:
    """The format that a piece names, or the default, and its text."""
    piece = piece.strip()
    if piece.startswith("["):
        name, closed, rest = piece[1:].partition("]")
        if closed and name in STYLES:
            return name, bared(rest)
    return default, bared(piece)


def _marked(answers: str) -> Iterator[tuple[str, str]]:
    """Each answer behind its mark; what stands before the first mark has none."""
    first, *rest = _MARK.split(answers)
    if first.strip():
        yield "", first
    yield from zip(rest[::2], rest[1::2], strict=True)


def _answer(piece: str, asked: GiftQuestion, fixed: float | None, default: float) -> _Answer:
    """Weight, text and feedback of one answer.

    Args:
        fixed: what a mark has already said about the weight.
        default: the weight where nothing says it.
    """
    piece = piece.strip()
    weight = default if fixed is None else fixed
    if fixed is None and (hit := _WEIGHT.match(piece)):
        sign = -1 if hit[1].startswith("-") else 1
        weight, piece = sign * float(hit[1].lstrip("-")), piece[hit.end() :]
    said, _, feedback = piece.partition("#")
    text = plain_lines(*reversed(styled(said, asked.style)))
    told = plain_lines(*reversed(styled(feedback, asked.style)))
    return _Answer(weight, text, told.lines, text.has_picture or told.has_picture)


def _explain(written: WrittenQuestion, asked: GiftQuestion, told: list[list[str]]) -> None:
    """The first feedback explains where nothing else does; more of it must be looked over."""
    if told and EXPLANATION not in written.notes:
        written.notes[EXPLANATION] = told.pop(0)
    if told:
        written.notes[EXPLANATION] += [line for lines in told for line in lines]
        asked.findings.append(feedback_moved(asked.place, asked.text))


def _pictures(answers: list[_Answer], asked: GiftQuestion) -> Iterator[Finding]:
    if any(one.has_picture for one in answers):
        yield picture_left(asked.place, asked.text)
