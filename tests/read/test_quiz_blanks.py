"""A 填空 has a blank for every answer and an answer for every blank."""

import pytest

from read.written import FILE, lines, said
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Filling, Question
from yunyouguan.read.quiz.text import read_question

NOTES = ("   > 解析：从登记时设立。", "   > 依据：《民法典》第三百六十八条")


def read(*written: str) -> tuple[Question | None, tuple[Finding, ...]]:
    return read_question(list(enumerate(lines(*written, *NOTES).lines, 1)), FILE)


@pytest.mark.parametrize("blank", ["＿＿＿＿", "＿＿", "____", "（ ）", "(　　)", "（＿＿）"])
def test_every_way_to_write_a_blank_is_the_same_question(blank: str) -> None:
    """Low lines of either width and empty brackets are one kind of blank, with one id."""
    question, findings = read(f"1. 【填空】居住权自{blank}时设立。", "", "   > 答案：登记")

    assert findings == ()
    assert question is not None
    assert question.stem == "居住权自＿＿＿＿时设立。"
    assert question.task == Filling((("登记",),))
    assert question.id == "69b488936c68"


@pytest.mark.parametrize("answer", ["登记；继承/被继承", "登记; 继承 ／ 被继承 。"])
def test_several_blanks_take_their_answers_in_order(answer: str) -> None:
    """The best wording comes first; marks of either width separate."""
    question, findings = read(
        "1. 【填空】居住权自＿＿＿＿时设立；不得转让、＿＿＿＿。", "", f"   > 答案：{answer}"
    )

    assert findings == ()
    assert question is not None
    assert question.blanks == (("登记",), ("继承", "被继承"))


def test_question_without_an_answer_is_left_to_the_rules() -> None:
    """A draft may still lack it."""
    question, findings = read("1. 【填空】居住权自＿＿＿＿时设立。")

    assert findings == ()
    assert question is not None
    assert question.blanks == ()


@pytest.mark.parametrize(
    ("answer", "count"),
    [("登记；继承", 2), ("登记；", 1), ("登记；；继承", 2), ("《》", 2), ("/", 2)],
)
def test_as_many_answers_as_blanks(answer: str, count: int) -> None:
    """Only a mark at the very end is forgiven."""
    _, findings = read("1. 【填空】居住权自＿＿＿＿时设立。", "", f"   > 答案：{answer}")

    wanted = [] if count == 1 else ["quiz.blank-count"]
    assert [one.rule for one in findings] == wanted


def test_hint_is_kept_and_is_no_part_of_the_explanation() -> None:
    """`提示：` stands where staff put it, before or after the others."""
    question, _ = read(
        "1. 【填空】居住权自＿＿＿＿时设立。", "", "   > 答案：登记", "   > 提示：去登记机构。"
    )

    assert question is not None
    assert (question.hint, question.explanation) == ("去登记机构。", "从登记时设立。")


def test_choices_and_a_missing_blank_are_told() -> None:
    """Neither is shown, so neither may pass."""
    _, findings = read("1. 【填空】居住权何时设立？", "", "   - A. 登记时", "", "   > 答案：登记")

    assert [(line, rule) for line, rule, *_ in said(findings)] == [
        (1, "quiz.no-blank"), (3, "quiz.fill-with-choices"),
    ]  # fmt: skip
