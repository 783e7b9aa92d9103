"""Where questions stand is told to the line, and an ordinary list is never one."""

import pytest

from read.written import FILE, lines, said
from yunyouguan.model.body import Prose
from yunyouguan.model.place import Place
from yunyouguan.read.blocks import read_body
from yunyouguan.read.quiz.spans import Span, find_spans


def spans(*written: str) -> list[tuple[int, int, bool]]:
    """First and last index of each question, and whether it lacks its kind."""
    found = find_spans(list(enumerate(written, 1)), FILE)
    return [(one.first, one.last, one.is_raw) for one in found]


def test_span_ends_with_the_last_line_of_its_notes() -> None:
    """Blank lines below belong to nobody; the place is that of the first line."""
    written = (
        "正文。", "", "1. 【判断】甲。（ √ ）", "", "   > 解析：对。", "", "",
        "2. 【判断】乙。（ × ）", "", "正文。",
    )  # fmt: skip

    assert find_spans(list(enumerate(written, 11)), FILE) == (
        Span(2, 4, is_raw=False, place=Place(FILE, 13)),
        Span(7, 7, is_raw=False, place=Place(FILE, 18)),
    )


def test_table_and_steps_at_the_margin_belong_to_their_question() -> None:
    """As Word pastes them; what follows the notes does not."""
    table = ("| 甲 | 乙 |", "| --- | --- |", "| 一 | 二 |")
    assert spans("1. 【连线】连。", "", *table, "", "> 解析：好。", "", *table) == [(0, 6, False)]
    steps = ("1. 甲", "2. 乙", "①丙")
    assert spans("1. 【排序】排。", "", *steps, "", "> 解析：好。", "", *steps) == [(0, 6, False)]
    assert spans("1. 【排序】排。", "", "1. 甲", "2. 乙", "", "7. 不是步骤") == [(0, 3, False)]
    assert spans("1. 【判断】甲。（ √ ）", "1. 甲", "2. 乙") == [(0, 0, False)]


def test_paragraphs_above_a_part_or_a_scene_belong_to_their_story() -> None:
    """A story may have as many as it needs, at the margin too."""
    case = (
        "1. 【案例】老李。",
        "",
        "第二段。",
        "",
        "（1）【判断】对吗？（ × ）",
        "",
        "> 解析：不对。",
    )
    assert spans(*case, "", "正文。") == [(0, 6, False)]
    assert spans(*case, "", "正文。", "", "（2）【排序】排。", "1. 甲", "", "正文。") == [
        (0, 11, False)
    ]
    scenario = (
        "1. 【情景】老李。",
        "",
        "第二段。",
        "",
        "- A. 走 → 完",
        "",
        "【完】",
        "",
        "好。（ √ ）",
    )
    assert spans(*scenario, "", "正文。") == [(0, 6, False)]
    assert spans(*scenario, "", "【另】好。（ √ ）", "", "正文。") == [(0, 10, False)]


@pytest.mark.parametrize(
    "question",
    [
        ("1. 谁？（ A ）", "A. 甲", "B. 乙"),
        ("1、谁？(AB)", "", "A、甲    B、乙", "", "解析：因为。"),
        ("（1）谁？", "A．甲", "B．乙", "【答案】A", "【解析】因为。"),
        ("3. 谁？（ A ） A. 甲 B. 乙",),
        ("1. 谁？", "   - A. 甲", "   - B. 乙", "", "   > 答案：A"),
    ],
)
def test_question_without_a_kind_is_told_and_stays_prose(question: tuple[str, ...]) -> None:
    """Its answer would be shown: an answer and choices give it away."""
    assert spans("正文。", *question, "", "正文。") == [(1, len(question), True)]
    body, findings = read_body(lines("正文。", *question), 1)
    assert body.parts == (Prose("\n".join(("正文。", *question)), Place(FILE, 1)),)
    assert said(findings) == [
        (
            2,
            "quiz.no-kind",
            "这里像是一道题，题号后面却没有写题型，没有当作题目，答案会直接露在页面上。",
            (
                "在题号后面写上题型，例如：1. 【单选】……（ C ）；"
                "题多时运行 yunyouguan fmt，题型会自动补上。"
            ),
        )
    ]


def test_under_a_heading_for_quizzes_an_answer_is_enough() -> None:
    """Elsewhere a sign in brackets may be anything."""
    judged = ("1. 彩礼不用退。（ × ）", "2. 居住权要登记。", "答案：对", "3. 想一想。")
    assert spans("## 练一练", "", *judged) == [(2, 2, True), (3, 4, True)]
    assert spans("## 练一练", "", "## 再看看", *judged) == []
    assert spans(*judged) == []


@pytest.mark.parametrize(
    "written",
    [
        ("1. 甲方（A）", "2. 乙方（B）"),
        ("1. 带好证件：", "   a. 身份证", "   b. 户口本"),
        ("1. 第一（ A ）", "2. 第二", "   - A. 甲"),
        ("```", "1. 谁？（ A ）", "A. 甲", "B. 乙", "```"),
        ("2026. 谁？（ A ）", "A. 甲", "B. 乙"),
        ("1.5 倍（A）", "A. 甲", "B. 乙"),
    ],
)
def test_ordinary_list_is_no_question(written: tuple[str, ...]) -> None:
    """No false alarm."""
    assert spans(*written) == []
