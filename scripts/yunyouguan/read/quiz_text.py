"""One question in 题库体 becomes a Question, or says why it cannot."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Choice,
    Choosing,
    Filling,
    Question,
    QuestionKind,
    Task,
)
from yunyouguan.model.written_question import (
    ANSWER,
    CITATION,
    EXPLANATION,
    HINT,
    NUMBER,
    WrittenChoice,
    WrittenQuestion,
)
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz_answer import find_answer
from yunyouguan.read.quiz_blanks import find_blanks
from yunyouguan.read.quiz_lines import Numbered, run_on, take_apart

ANSWERABLE = (
    QuestionKind.SINGLE,
    QuestionKind.MULTIPLE,
    QuestionKind.JUDGE,
    QuestionKind.FILL,
)
KINDS = {kind.value: kind for kind in ANSWERABLE}
LETTERS = "ABCDEFGHIJ"
ID_LENGTH = 12
NEITHER_LETTER_NOR_DIGIT = re.compile(r"[\W_]+")
PICTURE = re.compile(r"!\[[^\[\]]*\]\(")


def read_question(
    lines: Sequence[Numbered], file: str
) -> tuple[Question | None, tuple[Finding, ...]]:
    """Built whenever kind and stem are there, so that the rules can judge the rest.

    Args:
        lines: one block, the first line being ``1. 【单选】……``.
        file: as a Place names it.
    """
    written = take_apart(lines, file)
    question, findings = understood(written, file)
    return question, (*findings, *_pictures(lines, file))


def understood(written: WrittenQuestion, file: str) -> tuple[Question | None, tuple[Finding, ...]]:
    """A question from its written pieces, wherever they were read.

    Args:
        file: as a Place names it.
    """
    place = Place(file, written.line)
    kind = KINDS.get(written.kind.removesuffix("题"))
    if kind is None:
        # What stands below is written for a kind that does not exist yet: no use to judge it.
        return None, (_unknown_kind(place, written.kind),)
    findings = written.findings
    notes = {name: run_on(parts) for name, parts in written.notes.items()}
    told = notes.get(ANSWER, "")
    stem, task, found = (
        _filling(written, told, file)
        if kind is QuestionKind.FILL
        else _choosing(kind, written, told, file)
    )
    findings += found
    if not normalised(stem):
        return None, (*findings, _no_stem(place))
    question = Question(
        id=notes.get(NUMBER) or stem_id(stem),
        kind=kind,
        stem=stem,
        task=task,
        explanation=notes.get(EXPLANATION, ""),
        citation=notes.get(CITATION, ""),
        place=place,
        hint=notes.get(HINT, ""),
    )
    return question, tuple(findings)


def _filling(
    written: WrittenQuestion, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    blanks = find_blanks(run_on(written.stem), told, Place(file, written.line))
    findings = blanks.findings
    if written.choices:
        findings += (_fill_with_choices(Place(file, written.choices[0].line)),)
    return blanks.stem, Filling(blanks.accepted), findings


def _choosing(
    kind: QuestionKind, written: WrittenQuestion, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    letters = [_letter(choice, at) for at, choice in enumerate(written.choices)]
    ticked = [
        letter
        for letter, choice in zip(letters, written.choices, strict=True)
        if choice.is_ticked
    ]  # fmt: skip
    place = Place(file, written.line)
    answer = find_answer(kind, run_on(written.stem), told, ticked, place)
    findings = list(answer.findings)
    choices: tuple[Choice, ...]
    if kind is QuestionKind.JUDGE:
        choices = (Choice(TRUE, "对", place), Choice(FALSE, "错", place))
        if written.choices:
            findings.append(_judge_with_choices(Place(file, written.choices[0].line)))
    else:
        choices = tuple(
            Choice(letter, run_on(one.text), Place(file, one.line), run_on(one.feedback))
            for letter, one in zip(letters, written.choices, strict=True)
        )
        findings += _choice_findings(written, file)
    return answer.stem, Choosing(choices, answer.correct), tuple(findings)


def stem_id(stem: str) -> str:
    """The same for every way to space or punctuate a stem, so that a learner's record survives."""
    return hashlib.sha256(normalised(stem).encode()).hexdigest()[:ID_LENGTH]


def normalised(text: str) -> str:
    """The letters and digits of a text alone, full-width forms folded."""
    return NEITHER_LETTER_NOR_DIGIT.sub("", unicodedata.normalize("NFKC", text))


def _letter(choice: WrittenChoice, at: int) -> str:
    """As written; a choice without letter takes that of its row."""
    return choice.letter or LETTERS[at : at + 1]


def _choice_findings(written: WrittenQuestion, file: str) -> Iterator[Finding]:
    letters = {choice.letter for choice in written.choices}
    is_told = False
    for at, choice in enumerate(written.choices):
        place = Place(file, choice.line)
        expected = LETTERS[at : at + 1]
        if not choice.letter:
            yield _no_letter(place, run_on(choice.text), expected)
        elif choice.letter != expected and not is_told:
            yield _wrong_letter(place, at + 1, choice.letter, expected)
            is_told = True
        following = LETTERS[at + 1 : at + 2]
        squeezed = following and re.search(rf"\s{following}\s*[.．、]", run_on(choice.text))
        if squeezed and following not in letters:
            yield _on_one_line(place, choice.letter or expected, following)


def _pictures(lines: Sequence[Numbered], file: str) -> Iterator[Finding]:
    for number, line in lines:
        if PICTURE.search(line):
            yield Finding(
                rule="quiz.picture",
                place=Place(file, number),
                message="题目里插了图片，现在还显示不了，观众看到的是一串符号。",
                remedy="把图片挪到「## 练一练」上面的正文里，题干里写「看上面的图」。",
            )


def _unknown_kind(place: Place, kind: str) -> Finding:
    return Finding(
        rule="quiz.unknown-kind",
        place=place,
        message=f"没有「{shown(kind)}」这种题型，做不成题，观众看不到这一题。",
        remedy="改成单选、多选、判断、填空四种之一，例如：1. 【单选】……（ C ）；"
        "不是题目就把【】换成「」。",
    )


def _no_stem(place: Place) -> Finding:
    return Finding(
        rule="quiz.no-stem",
        place=place,
        message="这道题没有题干，观众不知道问的是什么。",
        remedy="在题型后面写上问题，例如：1. 【判断】彩礼在任何情况下都不用返还。（ × ）",
    )


def _judge_with_choices(place: Place) -> Finding:
    return Finding(
        rule="quiz.judge-with-choices",
        place=place,
        message="判断题只有对和错，另写的选项不会显示，观众看不到。",
        remedy="删掉这些选项；要给几个选项，就把【判断】改成【单选】。",
    )


def _fill_with_choices(place: Place) -> Finding:
    return Finding(
        rule="quiz.fill-with-choices",
        place=place,
        message="填空题是自己写答案，另写的选项不会显示，观众看不到。",
        remedy="删掉这些选项；要给几个选项，就把【填空】改成【单选】。",
    )


def _no_letter(place: Place, text: str, letter: str) -> Finding:
    return Finding(
        rule="quiz.choice-no-letter",
        place=place,
        message=f"选项「{shown(text)}」前面没有字母，和答案对不上，观众选了也判不了对错。",
        remedy=f"在前面补上字母，例如：- {letter}. {shown(text, 60)}",
    )


def _wrong_letter(place: Place, count: int, letter: str, expected: str) -> Finding:
    if not expected:
        remedy = f"一题最多十个选项（A 到 J），删掉第 {len(LETTERS)} 个以后的选项。"
    else:
        remedy = f"把「{letter}.」改成「{expected}.」，后面的选项接着排，再核对答案的字母。"
    return Finding(
        rule="quiz.choice-letters",
        place=place,
        message=f"第 {count} 个选项的字母是「{letter}」，没有按 A、B、C 排，答案可能指错选项。",
        remedy=remedy,
    )


def _on_one_line(place: Place, letter: str, following: str) -> Finding:
    return Finding(
        rule="quiz.choices-on-one-line",
        place=place,
        message=f"选项「{letter}」和「{following}」挤在一行，观众只看到一个选项。",
        remedy=f"一个选项写一行：- {letter}. ……，另起一行写：- {following}. ……",
    )
