"""单选, 多选 and 判断: the choices with their letters, and the right ones among them."""

from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import FALSE, TRUE, Choice, Choosing, QuestionKind, Task
from yunyouguan.model.written_question import WrittenChoice, WrittenQuestion
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz.answer import LETTERS_IN_STEM, find_answer, judgement
from yunyouguan.read.quiz.kinds import kind_of
from yunyouguan.read.quiz.lines import run_on

LETTERS = "ABCDEFGHIJ"


def choosing(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """Stem with the answer blanked, what to choose from, and what is wrong with it."""
    kind = kind_of(written.kind) or QuestionKind.SINGLE
    place = Place(file, written.line)
    letters = [letter_or_row(choice, at) for at, choice in enumerate(written.choices)]
    ticked = [
        letter
        for letter, choice in zip(letters, written.choices, strict=True)
        if choice.is_ticked
    ]  # fmt: skip
    if kind is QuestionKind.JUDGE:
        signs = _signs(written)
        stem = LETTERS_IN_STEM.sub(lambda hit: f"（{signs.get(hit[1], hit[1])}）", stem)
        ticked = [signs[letter] for letter in ticked if letter in signs]
        answer = find_answer(kind, stem, signs.get(told.strip("。. "), told), ticked, place)
        both = (Choice(TRUE, "对", place), Choice(FALSE, "错", place))
        unshown = written.choices if not signs else []
        found = tuple(_judge_with_choices(Place(file, one.line)) for one in unshown[:1])
        return answer.stem, Choosing(both, answer.correct), (*answer.findings, *found)
    answer = find_answer(kind, stem, told, ticked, place)
    choices = tuple(
        Choice(letter, run_on(one.text), Place(file, one.line), run_on(one.feedback))
        for letter, one in zip(letters, written.choices, strict=True)
    )
    findings = (*answer.findings, *_letter_findings(written, file))
    return answer.stem, Choosing(choices, answer.correct), findings


def letter_or_row(choice: WrittenChoice, at: int) -> str:
    """As written; a choice without letter takes that of its row."""
    return choice.letter or LETTERS[at : at + 1]


def _signs(written: WrittenQuestion) -> dict[str, str]:
    """Of a 判断 from Word with ``A. 正确 B. 错误``: what each letter says; else nothing."""
    said = {one.letter: judgement(run_on(one.text)) for one in written.choices}
    signs = {letter: sign for letter, sign in said.items() if letter and sign}
    has_words = any(choice.feedback for choice in written.choices)
    is_both = len(written.choices) == len(signs) and set(signs.values()) == {TRUE, FALSE}
    return signs if is_both and not has_words else {}


def _letter_findings(written: WrittenQuestion, file: str) -> Iterator[Finding]:
    is_told = False
    for at, choice in enumerate(written.choices):
        place = Place(file, choice.line)
        expected = LETTERS[at : at + 1]
        if not choice.letter:
            yield _no_letter(place, run_on(choice.text), expected)
        elif choice.letter != expected and not is_told:
            yield wrong_letter(place, at + 1, choice.letter, expected)
            is_told = True


def _judge_with_choices(place: Place) -> Finding:
    return Finding(
        rule="quiz.judge-with-choices",
        place=place,
        message="判断题只有对和错，另写的选项不会显示，观众看不到。",
        remedy="删掉这些选项；要给几个选项，就把【判断】改成【单选】。",
    )


def _no_letter(place: Place, text: str, letter: str) -> Finding:
    return Finding(
        rule="quiz.choice-no-letter",
        place=place,
        message=f"选项「{shown(text)}」前面没有字母，和答案对不上，观众选了也判不了对错。",
        remedy=f"在前面补上字母，例如：- {letter}. {shown(text, 60)}",
    )


def wrong_letter(place: Place, count: int, letter: str, expected: str) -> Finding:
    """A letter that does not go on with the alphabet."""
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
