"""Rules over the figures of the town's report; the report itself is asked where it is at hand."""

import re
from pathlib import Path

import pytest

from builders import a_body, a_question, a_quiz, an_exhibit
from check.found import found, full_width
from yunyouguan.check.report_facts import FACTS, REPORT
from yunyouguan.check.report_figures import value_of

HERE = "exhibits/square/liyi/index.md"
SOURCE = Path(__file__).parents[3] / "shared" / "source" / "report-2020.txt"


@pytest.mark.parametrize(
    ("written", "place", "right"),
    [
        ("435项行政处罚权", "三.2", "436项行政处罚权"),
        ("四百三十五项行政处罚权", "三.2", "436项行政处罚权"),
        ("7 项行政强制措施", "三.2", "8项行政强制措施"),
        (full_width("16") + "个二级网格", "四.1", "15个二级网格"),
        ("诉讼案件7件", "二.2", "6件诉讼案件"),
        ("三科室、", "三.2", "2科室"),
        ("知晓率达到百分之八十", "2021年重点工作.3", "90%"),
        ("纠纷化解成功率保持在98%", "2021年重点工作.2", "99%"),
        ("每月2次法律早市", "2021年重点工作.3", "1次法律早市（每月）"),
    ],
)
def test_figure_of_the_report_stays_as_printed(written: str, place: str, right: str) -> None:
    """In digits, in words, full-width; the message names the place in the report."""
    exhibit = an_exhibit(source=f"{REPORT} {place}", body=a_body(f"有{written}。"))
    figure = re.match(r"\d+", right)
    assert figure is not None
    assert found("report.figure-altered", exhibit) == [
        (
            f"{HERE}:20",
            (
                f"「{written}」和报告原文不一样：{REPORT} {place} 写的是{right}，"
                "观众会记住一个错的数。"
            ),
            f"照报告原文改成 {figure[0]}；别的年份的数，写明是哪一年、从哪里来。",
        )
    ]


@pytest.mark.parametrize(
    "written",
    [
        "436 项行政处罚权、8 项行政强制措施", "四百三十六项行政处罚权", "2024年有500项行政处罚权",
        "民事诉讼 3 件，高院再审 2 件，检察院抗诉 1 件", "六件诉讼案件", "全市有3000个综合网格",
        "“二科室、二中队”", "知晓率和满意度均达90%以上", "法律早市一年12次",
    ],
)  # fmt: skip
def test_true_figure_and_figure_of_another_time_are_fine(written: str) -> None:
    """What another year or another place counts is another figure."""
    exhibit = an_exhibit(source=f"{REPORT} 三.2", body=a_body(written))
    assert found("report.figure-altered", exhibit) == []


def test_page_that_does_not_name_the_report_may_count_otherwise() -> None:
    """Another town has other figures; and a wrong answer to choose is meant to be wrong."""
    assert found("report.figure-altered", an_exhibit(body=a_body("有5项行政处罚权"))) == []
    asked = a_quiz(a_question(options=("436项行政处罚权", "346项行政处罚权")))
    exhibit = an_exhibit(source=REPORT, body=a_body("好。", asked))
    assert found("report.figure-altered", exhibit) == []


@pytest.mark.parametrize(
    ("numeral", "value"),
    [("436", 436), ("四百三十六", 436), ("四三六", 436), ("十五", 15), ("六十", 60), ("两", 2)],
)
def test_numeral_has_its_value(numeral: str, value: int) -> None:
    """As people write them in a town."""
    assert value_of(numeral) == value


@pytest.mark.skipif(not SOURCE.is_file(), reason="the report is not here")
def test_every_figure_is_the_report_s() -> None:
    """Each fact stands in the report in one of its wordings, save the sums over a year."""
    text = re.sub(r"\s", "", SOURCE.read_text("utf-8"))
    sums = {"12次法律早市（一年）", "4次法治宣讲（一年）"}
    missing = []
    for fact in FACTS:
        figures = {str(fact.figure), "二" if fact.figure == 2 else str(fact.figure)}
        said = [
            re.escape(words).replace("N", f"(?:{'|'.join(figures)})").replace("…", ".{0,10}")
            for words in fact.words
        ]
        if not any(re.search(one, text) for one in said):
            missing.append(f"{fact.figure}{fact.unit}")
    assert set(missing) == sums
