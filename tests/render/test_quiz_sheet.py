"""The answer sheet tells everything that the printed questions keep back."""

import re

from builders import a_quiz
from render.asked import a_judge, a_scenario, every_kind
from yunyouguan.render.quiz.sheet import sheet_html


def test_sheet_tells_number_kind_answer_reason_and_article() -> None:
    """The whole element of one question; hidden by its attribute, and only paper undoes that."""
    html = sheet_html(
        [a_quiz(a_judge(explanation="报得<早", citation="《某法》第一条"))], "答案", "防骗"
    )

    assert html == (
        '<section class="q-sheet" hidden><h2 class="sec song">答案</h2>'
        "<p>防骗</p><p>上面各题的答案、解析和依据</p>"
        '<div class="q-line"><p><span class="q-n">1</span> <span class="q-kind">判断</span></p>'
        '<div><p class="q-right"><b>正确答案：</b>×</p>'
        '<p class="q-explain"><b>解析：</b>报得&lt;早</p>'
        '<p class="q-law"><b>依据：</b>《某法》第一条</p></div></div></section>'
    )


def test_sheet_counts_on_over_quizzes_parts_and_endings() -> None:
    """Numbers are those of the page."""
    html = sheet_html([a_quiz(*every_kind()), a_quiz(a_scenario())], "答案", "防骗")

    assert re.findall(r'class="q-n">([^<]*)</span> <span class="q-kind">([^<]*)<', html) == [
        ("1", "单选"), ("2", "多选"), ("3", "判断"), ("4", "填空"), ("5", "连线"), ("6", "排序"),
        ("7", "案例"), ("（1）", "判断"), ("（2）", "单选"), ("（3）", "简答"),
        ("8", "情景"), ("", "卡借出去了"), ("", "没有借"),
        ("9", "情景"), ("", "卡借出去了"), ("", "没有借"),
    ]  # fmt: skip


def test_no_sheet_without_questions() -> None:
    """An exhibit without a quiz prints no empty page."""
    assert sheet_html([], "答案", "防骗") == ""
