"""Rules over any text: at once whatever it is, without a crash, and silent about what is right."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.check.page import sheet_of_passages
from yunyouguan.check.report_facts import REPORT
from yunyouguan.check.sheets import judge_sheet, judge_told
from yunyouguan.model.finding import Finding

DOCS = sorted((Path(__file__).parents[2] / "docs").rglob("*.md"))
PIECES = (
    "139", "13900001234", "110101190001011009", "6222021001123456789", "苏E", "12345", "微信号：",
    "QQ", "王小明", "同学", "小学", "13岁", "住", "人民路12号", "“八五”普法", "2026年", REPORT,
    "435项行政处罚权", "知晓率", "%", "百分之", "保证", "胜诉", "法制宣传", "「", "」", " ", "-",
    "\n", "一", "x@y.cn", "https://a.cn/", "\uff38", "²", "१", "。",
)  # fmt: skip


def judged(text: str) -> list[Finding]:
    """What all rules over texts find."""
    sheet = sheet_of_passages("x.md", [(1, text)])
    return [*judge_sheet(sheet), *judge_told(sheet)]


@pytest.mark.parametrize(
    "unit",
    ["1", "1 ", "1-", "12 ", "1111 ", "一", "13900001234 ", "110101190001011009", "王", "王小",
     "苏E", "QQ", "微信", "住", "岁", "学生王", "“八五”普法", "普法2026年", "包赢", "「", "《",
     "法制宣传", "个综合网格", "百分之", "知晓率百", "http://1", "a@", " \n"],
)  # fmt: skip
def test_rules_over_texts_answer_at_once(unit: str) -> None:
    """20 kB of anything take a tenth of a second of processor time, all rules together.

    Measured on a quiet machine: 2 to 25 ms, rows of single figures 50; the limit allows for others.
    """
    text = (unit * 20_000)[:20_000]
    judged(text)
    start = time.process_time()
    judged(REPORT + text)
    assert time.process_time() - start < 0.4


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4))).map("".join))
def test_no_text_stops_the_rules(text: str) -> None:
    """Any text is judged, and each finding has its place in it."""
    lines = text.count("\n") + 1
    assert all(1 <= one.place.line <= lines for one in judged(text))


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_our_own_pages_raise_no_false_alarm(page: Path) -> None:
    """The handbook speaks of numbers, plans and maps all the time."""
    assert [one.message for one in judged(page.read_text("utf-8"))] == []
