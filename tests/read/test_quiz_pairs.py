"""A 连线 is a table of two columns: every row is a pair, or is told."""

import pytest

from read.written import FILE, asked, said, well_asked
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Matching, Pair

HEAD = ("1. 【连线】把机构和职责连起来。", "")
TABLE = ("   | 机构 | 职责 |", "   | --- | --- |")


def test_rows_below_the_heads_are_pairs_in_the_order_written() -> None:
    """Each with its line; notes may follow."""
    question = well_asked(
        *HEAD, *TABLE, "   | 公证处 | 办理公证 |", "   | 法院 | 审判 |", "", "   > 解析：各有分工。"
    )

    assert question.stem == "把机构和职责连起来。"
    assert question.explanation == "各有分工。"
    assert question.task == Matching(
        ("机构", "职责"),
        (Pair("公证处", "办理公证", Place(FILE, 5)), Pair("法院", "审判", Place(FILE, 6))),
    )


@pytest.mark.parametrize(
    ("row", "pair"),
    [
        ("公证处 | 办理公证", ("公证处", "办理公证")),
        ("|公证处|办理公证", ("公证处", "办理公证")),
        ("｜公证处｜办理公证｜", ("公证处", "办理公证")),
        (r"| 甲\|乙 | **办理**公证 |", ("甲|乙", "办理公证")),
    ],
)
def test_cells_end_at_a_stroke_that_is_not_escaped(row: str, pair: tuple[str, str]) -> None:
    """Outer strokes may be missing, and an input method may write them full width."""
    task = well_asked(*HEAD, *TABLE, f"   {row}").task

    assert isinstance(task, Matching)
    assert [(one.left, one.right) for one in task.pairs] == [pair]


@pytest.mark.parametrize("rule", ["|---|:-:|", "--- | ---", "| —— | —— |", "｜－－｜－－｜"])
def test_line_below_the_heads_is_read_in_every_spelling(rule: str) -> None:
    """Hyphens of a keyboard or dashes of an input method."""
    task = well_asked(*HEAD, TABLE[0], rule, "| 公证处 | 办理公证 |").task

    assert isinstance(task, Matching)
    assert task.heads == ("机构", "职责")
    assert len(task.pairs) == 1


def test_empty_heads_are_called_left_and_right() -> None:
    """A table may have no words above its columns."""
    task = well_asked(*HEAD, "   | | |", TABLE[1], "   | 公证处 | 办理公证 |").task

    assert isinstance(task, Matching)
    assert task.heads == ("左边", "右边")


def test_question_without_a_table_is_left_to_the_rules() -> None:
    """A draft may still lack it."""
    assert well_asked(*HEAD).task == Matching(("左边", "右边"), ())


@pytest.mark.parametrize(
    ("row", "count", "start"),
    [("| 法庭 |", 1, "法庭"), ("| 法庭 | 甲 | 乙 |", 3, "法庭"), ("| | | |", 3, "公证处")],
)
def test_row_without_two_cells_is_told(row: str, count: int, start: str) -> None:
    """It is no pair, so it is not shown."""
    question, findings = asked(*HEAD, *TABLE, f"   {row}", "   | 法院 | 审判 |")

    assert question is not None
    assert isinstance(question.task, Matching)
    assert [one.left for one in question.task.pairs] == ["法院"]
    assert said(findings) == [
        (
            5,
            "quiz.row-cells",
            f"连线题的表格这一行有{count}格，不是两格，观众看不到这一行。",
            f"左边一格、右边一格，例如：| {start} | 办理公证 |；格子里要写竖线，就写成 \\|。",
        )
    ]


def test_empty_cell_is_left_to_the_rules() -> None:
    """The pair stands in the noun as written."""
    task = well_asked(*HEAD, *TABLE, "   | 公证处 | |", "   | | 审判 |").task

    assert isinstance(task, Matching)
    assert [(one.left, one.right) for one in task.pairs] == [("公证处", ""), ("", "审判")]


@pytest.mark.parametrize(
    ("table", "line"),
    [
        (("| 公证处 | 办理公证 |", "| 法院 | 审判 |"), 3),
        (("| --- | --- |", "| 公证处 | 办理公证 |"), 4),
        (("| 机构 | 职责 |", "| 法院 | 审判 |", "| --- | --- |"), 3),
        (("| 机构 | 职责 |", "| --- | --- |", "| 法院 | 审判 |", "| --- | --- |"), 3),
    ],
    ids=["no line", "no heads", "line too low", "two lines"],
)
def test_table_whose_heads_nobody_can_tell_is_told(table: tuple[str, ...], line: int) -> None:
    """The first row might be a pair."""
    assert said(asked(*HEAD, *table)[1]) == [
        (
            line,
            "quiz.table-head",
            "连线题的表格分不出哪一行是表头，观众可能把表头当成要连的一对。",
            (
                "第一行写两列的名称，第二行写：| --- | --- |，再往下一行写一对，"
                "例如：| 公证处 | 办理公证 |"
            ),
        )
    ]


def test_choices_an_answer_and_stray_text_are_told() -> None:
    """The table alone says what belongs together."""
    _, findings = asked(
        *HEAD, *TABLE, "   | 公证处 | 办理公证 |", "   顺带一提。", "   - A. 甲", "   > 答案：A"
    )

    assert said(findings) == [
        (
            6,
            "quiz.lost-line",
            "「顺带一提。」夹在题目里，看不出是题干、选项还是解析，观众看不到它。",
            "是解析就写成：> 解析：顺带一提。；是另起的正文，就把行首的空格删掉。",
        ),
        (
            1,
            "quiz.note-misplaced",
            "连线题用不上「答案」，这一行不会显示，观众看不到。",
            "连线题的答案就是表格的每一行，例如：| 公证处 | 办理公证 |",
        ),
        (
            7,
            "quiz.piece-misplaced",
            "连线题里不能放选项，这部分不会显示，观众看不到。",
            "连线题的答案就是表格的每一行，例如：| 公证处 | 办理公证 |",
        ),
    ]
