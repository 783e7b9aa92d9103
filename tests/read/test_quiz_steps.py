"""A 排序 is written in its right order, or its answer says which."""

import pytest

from read.written import FILE, asked, said, well_asked
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Ordering, Question, Step
from yunyouguan.model.written_question import WrittenQuestion
from yunyouguan.read.quiz.text import understood

HEAD = "1. 【排序】先做什么，后做什么？"


def order(question: Question | None) -> list[str]:
    """The steps as they are right."""
    assert question is not None
    assert isinstance(question.task, Ordering)
    return [one.text for one in question.task.steps]


def test_steps_in_the_order_written_are_right() -> None:
    """Each with its line; wrapped lines go on."""
    assert well_asked(
        HEAD, "", "   1. 协商", "   2. 调", "      解", "   3. 仲裁", "", "   > 解析：由近到远。"
    ).task == Ordering(
        (Step("协商", Place(FILE, 3)), Step("调解", Place(FILE, 4)), Step("仲裁", Place(FILE, 6)))
    )


@pytest.mark.parametrize(
    "written",
    [
        ("   1. 协商", "   1. 调解", "   1. 仲裁"),
        ("1、协商", "2、调解", "3、仲裁"),
        ("（1）协商", "(2)调解", "3)仲裁"),
        ("　　①协商", "　　②调解", "　　③ 仲裁"),
        ("   ①协商 ②调解；③仲裁",),
        ("   1. 协商  2. 调解  3. 仲裁",),
        ("   - 协商", "   - 调解", "   - 仲裁"),
    ],
    ids=["all ones", "from Word", "brackets", "circled", "circled on a line", "on a line", "dots"],
)
def test_steps_are_read_in_every_spelling(written: tuple[str, ...]) -> None:
    """Lists of Markdown, of Word and of keyboards; a count that does not go on is a text's own."""
    assert order(well_asked(HEAD, "", *written)) == ["协商", "调解", "仲裁"]


@pytest.mark.parametrize(
    ("stem", "written"),
    [
        ("先后？（ BCA ）", ("A. 仲裁", "B. 协商", "C. 调解")),
        ("先后？（B、C、A）", ("（A）仲裁", "（B）协商", "（C）调解")),
        ("先后？", ("- A. 仲裁", "- B. 协商", "- C. 调解", "", "> 答案：B-C-A。")),
        ("先后？", ("- A. 仲裁", "- B. 协商", "- C. 调解", "", "> 答案：b→c→a")),
        ("先后？（②③①）", ("①仲裁", "②协商", "③调解")),
        ("先后？", ("1. 仲裁", "2. 协商", "3. 调解", "", "> 正确答案：231")),
        ("先后？（ BCA ）", ("A. 仲裁", "B. 协商", "C. 调解", "【答案】BCA")),
    ],
)
def test_answer_of_a_paper_from_word_puts_the_steps_in_order(
    stem: str, written: tuple[str, ...]
) -> None:
    """The sign that stands first in the answer is the first step."""
    question = well_asked(f"1. 【排序】{stem}", *written)

    assert order(question) == ["协商", "调解", "仲裁"]
    assert question.stem in {"先后？（　　）", "先后？"}


def test_year_in_brackets_is_no_order() -> None:
    """It stays in the stem."""
    question = well_asked("1. 【排序】这些事（2021）谁先谁后？", "   1. 甲", "   2. 乙")

    assert question.stem == "这些事（2021）谁先谁后？"
    assert order(question) == ["甲", "乙"]


@pytest.mark.parametrize("told", ["AB", "ABBC", "ABCD", "先协商"])
def test_answer_that_does_not_name_each_step_once_is_told(told: str) -> None:
    """Nothing is guessed: the steps stay as written."""
    question, findings = asked(HEAD, "- A. 甲", "- B. 乙", "- C. 丙", "", f"> 答案：{told}")

    assert order(question) == ["甲", "乙", "丙"]
    assert said(findings) == [
        (
            1,
            "quiz.order-answer",
            f"排序题的答案「{told}」和3个步骤对不上，观众会学到错的次序。",
            "答案里每一步写一次，例如：> 答案：CBA；或者去掉答案，直接按正确的先后写步骤。",
        )
    ]


def test_answer_in_the_stem_that_does_not_fit_is_told() -> None:
    """In the stem as below it."""
    _, findings = asked("1. 【排序】先后？（ BA ）", "- A. 甲", "- B. 乙", "- C. 丙")

    assert [(line, rule) for line, rule, *_ in said(findings)] == [(1, "quiz.order-answer")]


def test_two_different_orders_are_told() -> None:
    """A wrong key teaches the wrong law."""
    _, findings = asked("1. 【排序】先后？（ BA ）", "- A. 甲", "- B. 乙", "", "> 答案：AB")

    assert said(findings) == [
        (
            1,
            "quiz.two-answers",
            "这道题一处的答案是「BA」，另一处是「AB」，观众会学到错的。",
            "核对法条，只留一处答案，例如在题干末尾写（ BA ），删掉另一处。",
        )
    ]


def test_lettered_steps_without_an_answer_are_told() -> None:
    """Whether they stand in their right order nobody can tell."""
    assert said(asked(HEAD, "   - A. 甲", "   - B. 乙")[1]) == [
        (
            1,
            "quiz.order-unknown",
            "排序题的步骤标了字母，却没有写正确的次序，观众排了也判不了对错。",
            "补上次序，例如：> 答案：BAC；或者把字母换成数字，按正确的先后写：1. 协商",
        )
    ]


def test_steps_whose_numbers_are_mixed_up_are_told() -> None:
    """Either the numbers or the places are right, and nobody can tell which."""
    assert said(asked(HEAD, "   2. 甲", "   1. 乙", "   3. 丙")[1]) == [
        (
            2,
            "quiz.step-numbers",
            "步骤的序号是「2、1、3」，不知道哪一步在先，观众会学到错的次序。",
            "按正确的先后写，序号从 1 往下排，例如：1. 协商",
        )
    ]


def test_steps_and_choices_together_are_told() -> None:
    """One of the two would vanish."""
    assert said(asked(HEAD, "   1. 甲", "   2. 乙", "   - A. 丙")[1]) == [
        (
            4,
            "quiz.piece-misplaced",
            "排序题里不能放选项，这部分不会显示，观众看不到。",
            "排序题按正确的先后写步骤，例如：1. 协商",
        )
    ]


def test_pieces_of_another_kind_are_told_wherever_they_come_from() -> None:
    """A table of a Word file may stand below any question."""
    written = WrittenQuestion(
        "判断", 7, ["甲。（ √ ）"], rows=[(9, ("甲", "乙"))], steps=[(10, "丙")]
    )

    assert said(understood(written, FILE)[1]) == [
        (
            line,
            "quiz.piece-misplaced",
            f"判断题里不能放{piece}，这部分不会显示，观众看不到。",
            "删掉它，或换成用得上它的题型，例如：1. 【排序】……",
        )
        for line, piece in ((9, "表格"), (10, "步骤"))
    ]
