"""A body is cut into prose and quizzes, and ordinary text stays as it was."""

import pytest

from read.written import FILE, lines, rules, said
from yunyouguan.model.body import Body, Heading, Image, Link, Prose
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Quiz
from yunyouguan.read.blocks import read_body


def body(*written: str) -> tuple[Body, tuple[Finding, ...]]:
    """A body whose first line is line 1."""
    return read_body(lines(*written), 1)


def shape(found: Body) -> list[str | list[str]]:
    """Prose as its Markdown, a quiz as the list of its stems."""
    return [
        part.markdown if isinstance(part, Prose) else [one.stem for one in part.questions]
        for part in found.parts
    ]


def test_body_without_questions_is_one_stretch_of_prose() -> None:
    """Blank lines around it go, everything inside stays."""
    found, findings = body("", "## 老井", "", "  缩进的 ![井](a.jpg)", "[网](b/)", "")
    assert found == Body(
        (Prose("## 老井\n\n  缩进的 ![井](a.jpg)\n[网](b/)", Place(FILE, 2)),),
        (Heading(2, "老井", Place(FILE, 2)),),
        (Image("a.jpg", "井", "", Place(FILE, 4)),),
        (Link("b/", "网", Place(FILE, 5)),),
    )
    assert findings == ()


def test_body_begins_on_its_own_line_of_the_file() -> None:
    """Lines above it belong to the header."""
    found, _ = read_body(lines("---", "标题: ![a](b)", "---", "正文"), 4)
    assert found == Body((Prose("正文", Place(FILE, 4)),))


def test_empty_body_has_no_parts() -> None:
    """A header alone."""
    assert body("", "  ") == (Body(), ())
    assert read_body(lines("---"), 9) == (Body(), ())


def test_questions_with_only_blank_lines_between_are_one_quiz() -> None:
    """Prose between two questions makes two quizzes, in the order written."""
    found, findings = body(
        "## 练一练", "", "1. 【判断】甲。（ √ ）", "", "   > 解析：对。", "", "",
        "2. 【判断】乙。（ × ）", "", "歇一会儿。", "", "3. 【判断】丙。（ √ ）", "", "## 完",
    )  # fmt: skip
    assert shape(found) == [
        "## 练一练", ["甲。（　　）", "乙。（　　）"], "歇一会儿。", ["丙。（　　）"], "## 完",
    ]  # fmt: skip
    assert [part.place.line for part in found.parts] == [1, 3, 10, 12, 14]
    assert findings == ()


QUESTION = ("1. 【单选】谁？（ A ）", "", "   - A. 甲", "   - B. 乙", "", "   > 解析：因为。")


@pytest.mark.parametrize(
    "below",
    [
        ["", "另起一段。"],
        ["## 标题"],
        ["", "> 法条：《民法典》第一条"],
        ["", "- 普通的列表"],
        ["", "2. 没有题型的一项"],
        ["2. 没有题型的一项"],
        ["", "```", "1. 【单选】例子", "```"],
        ["", "| 表 | 格 |"],
        ["", "![井](a.jpg)"],
    ],
    ids=str,
)
def test_question_ends_where_something_else_begins(below: list[str]) -> None:
    """Headings, paragraphs, quotes and lists at the margin are no part of a question."""
    found, findings = body(*QUESTION, *below)
    assert shape(found) == [["谁？（　　）"], "\n".join(below).strip()]
    quiz = found.quizzes[0].questions[0]
    assert ([one.text for one in quiz.choices], quiz.explanation) == (["甲", "乙"], "因为。")
    assert findings == ()


@pytest.mark.parametrize(
    "question",
    [
        ["1. 【单选】谁？（ A ）", "- A. 甲", "- B. 乙", "", "> 解析：因为。"],
        ["1、【单选题】谁？（A）", "A. 甲", "B. 乙", "解析：因为。"],
        ["1．**【单选】**谁？（ A ）", "　　A、甲", "　　B、乙", "　　解析：因为。"],
        ["1) 【 单选 】谁？", "（ A ）", "", "A．甲", "", "B．乙", "", "> **解析**：因为。"],
    ],
    ids=["at the margin", "from Word", "indented by full-width spaces", "spaced out"],
)
def test_question_need_not_be_indented(question: list[str]) -> None:
    """Choices and named notes belong to the question above them wherever they stand."""
    found, findings = body(*question, "", "另起一段。")
    assert shape(found) == [["谁？（　　）"], "另起一段。"]
    quiz = found.quizzes[0].questions[0]
    assert [(one.letter, one.text) for one in quiz.choices] == [("A", "甲"), ("B", "乙")]
    assert (quiz.correct, quiz.explanation) == (("A",), "因为。")
    assert findings == ()


def test_question_without_notes_ends_at_a_paragraph_but_not_at_a_list() -> None:
    """Before any note, a list at the margin can only be the choices, letters or not."""
    found, findings = body("1. 【判断】甲。（ √ ）", "", "另起一段。")
    assert (shape(found), findings) == ([["甲。（　　）"], "另起一段。"], ())
    found, findings = body("1. 【单选】谁？（ A ）", "", "- 甲", "", "另起一段。")
    assert shape(found) == [["谁？（　　）"], "另起一段。"]
    assert rules(findings) == [(f"{FILE}:3", "quiz.choice-no-letter")]


def test_text_without_a_kind_is_never_touched() -> None:
    """Numbered lists, brackets in prose and answers in prose stay prose."""
    written = (
        "1. 第一（ A ）",
        "2. 第二",
        "   - A. 甲",
        "",
        "这里说【单选】两个字。",
        "> 解析：引用",
    )
    assert body(*written) == (Body((Prose("\n".join(written), Place(FILE, 1)),)), ())


def test_code_holds_no_questions_headings_or_pictures() -> None:
    """An example of how to write a question is shown as it is."""
    written = (
        "```markdown",
        "## 题",
        "1. 【单选】谁？（ A ）",
        "![a](b)",
        "【单选】",
        "```",
        "后面",
    )
    assert body(*written) == (Body((Prose("\n".join(written), Place(FILE, 1)),)), ())


def test_code_that_is_not_closed_is_named_where_it_opens() -> None:
    """Everything below it would be shown as it is."""
    found, findings = body("一", "~~~", "## 二", "```")
    assert shape(found) == ["一\n~~~\n## 二\n```"]
    assert said(findings) == [
        (
            2,
            "text.fence-not-closed",
            "「~~~」只有开头没有结尾，后面的正文和题目都变成了原样文字，观众看不成。",
            "在原样文字的末尾加一行：~~~；不需要就删掉这一行。",
        )
    ]


@pytest.mark.parametrize("start", ["", "- ", "## ", "（1）", "一、", "3 "])
def test_question_without_number_is_named_since_its_answer_shows(start: str) -> None:
    """It stays prose, so the page would give the answer away."""
    found, findings = body("字", f"{start}【单选题】谁？（ A ）")
    assert found.quizzes == ()
    assert said(findings) == [
        (
            2,
            "quiz.no-number",
            "「【单选】」前面没有题号，没有当作题目，答案会直接露在页面上。",
            "行首写上数字和点：1. 【单选】谁？（ A ）",
        )
    ]


def test_quiz_of_which_one_question_fails_keeps_the_others() -> None:
    """A quiz whose questions all fail is left out; each says why."""
    found, findings = body("1. 【问答】甲？", "2. 【判断】甲。（ √ ）", "3. 【问答】甲？")
    assert found.parts == (Quiz(found.quizzes[0].questions, Place(FILE, 1)),)
    assert shape(found) == [["甲。（　　）"]]
    assert rules(findings) == [
        (f"{FILE}:1", "quiz.unknown-kind"),
        (f"{FILE}:3", "quiz.unknown-kind"),
    ]
    assert body("1. 【问答】甲？")[0] == Body()
