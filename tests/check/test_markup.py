"""Rules over the Markdown itself, each with its whole message."""

import time

import pytest

from builders import a_body, a_hall, an_exhibit
from check.found import found
from yunyouguan.check.markup import RUN_MOST

HERE = "exhibits/square/liyi/index.md"


def test_script_is_named_before_it_vanishes() -> None:
    """What the sanitiser takes out is named with its line."""
    body = a_body("好。\n\n<script>alert(1)</script>")
    assert found("text.html-removed", an_exhibit(body=body)) == [
        (
            f"{HERE}:22",
            "正文里的网页代码「<script>」不会显示，里面的内容可能跟着消失。",
            "删掉这段代码，只留文字；要加粗写成 **文字**。",
        )
    ]


@pytest.mark.parametrize(
    ("markdown", "named", "remedy"),
    [
        (
            '<img src="a.jpg">',
            "<img>",
            "图片写成这样，文件放在旁边：![村民在广场听讲解](photo.jpg)",
        ),
        (
            '<IFRAME src="//x.cn"/>',
            "<IFRAME>",
            "删掉这段代码，改成一个链接，例如：[观看宣讲录像](https://www.example.cn/)",
        ),
        (
            '<p OnClick = "a()">好</p>',
            "OnClick=",
            "删掉这段代码，只留文字；要加粗写成 **文字**。",
        ),
        (
            '<a href="javascript:a()">好</a>',
            "javascript:",
            "删掉这段代码，只留文字；要加粗写成 **文字**。",
        ),
    ],
)
def test_html_removed_names_what_would_vanish(markdown: str, named: str, remedy: str) -> None:
    """Elements, handlers and programs are named as they are written, in halls too."""
    hall = a_hall(an_exhibit(), body=a_body(markdown, file="exhibits/square/hall.md", line=7))
    assert found("text.html-removed", hall) == [
        (
            "exhibits/square/hall.md:7",
            f"正文里的网页代码「{named}」不会显示，里面的内容可能跟着消失。",
            remedy,
        )
    ]


def test_html_removed_leaves_code_and_harmless_tags_alone() -> None:
    """What is shown as code does nothing; a line break is kept."""
    kept = "第一行<br>第二行，`<script>` 是代码，1 < 2，<https://example.cn/>\n\n~~~\n<iframe>\n~~~"
    assert found("text.html-removed", an_exhibit(body=a_body(kept))) == []


@pytest.mark.parametrize(
    ("unit", "mark"), [("[", "["), ("![", "["), ("[a](", "["), ("[a [b] ", "["), ("<a ", "<")]
)
def test_endless_run_of_201_marks_is_refused_and_200_are_not(unit: str, mark: str) -> None:
    """What stalls Python-Markdown is named with its count and paragraph."""
    assert found("text.endless-run", an_exhibit(body=a_body(unit * RUN_MOST))) == []
    body = a_body("好。\n\n" + unit * (RUN_MOST + 1))
    assert found("text.endless-run", an_exhibit(body=body)) == [
        (
            f"{HERE}:22",
            f"这一段有201个没有配对的「{mark}」，生成网页时会卡住，整个网站都做不出来。",
            f"多半是粘贴出的乱码，删掉多余的「{mark}」；链接写成 [文字](网址) 的样子。",
        )
    ]


def test_endless_run_sees_the_slowest_of_all() -> None:
    """`[a][` over and over stalls Python-Markdown three times longer than `[`."""
    assert found("text.endless-run", an_exhibit(body=a_body("[a][" * 100))) == []
    assert len(found("text.endless-run", an_exhibit(body=a_body("[a][" * 101)))) == 1


def test_endless_run_counts_a_paragraph_and_only_open_marks() -> None:
    """Many settled links in one paragraph, and many open marks over many paragraphs, are fine."""
    settled = "[看](../a/) [看][a] [看] " * 100
    spread = "\n\n".join(["[" * 150] * 3)
    assert found("text.endless-run", an_exhibit(body=a_body(settled))) == []
    assert found("text.endless-run", an_exhibit(body=a_body(spread))) == []


def test_endless_line_is_refused_above_20000_characters() -> None:
    """A line has at most 20,000 characters."""
    assert found("text.endless-run", an_exhibit(body=a_body("字" * 20_000))) == []
    assert found("text.endless-run", an_exhibit(body=a_body("好。\n" + "字" * 20_001))) == [
        (
            f"{HERE}:21",
            "这一行有20001个字，生成网页时会卡住，整个网站都做不出来。",
            "多半是粘贴出的乱码，删掉它；如果是正文，请隔一行分成几段。",
        )
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "![",
        "<a ",
        "[a](",
        "[a][",
        "(",
        "`",
        "「",
        "1 ",
        "a@",
        "a",
        "，",
        " \n",
        "<",
        "&",
        "1,",
    ],
)
def test_rules_answer_at_once_whatever_the_text(unit: str) -> None:
    """Forty thousand of anything is judged in under two seconds of processor time.

    In the square of the length, a rule would need minutes; in truth all take 0.1 s.
    """
    exhibit = an_exhibit(body=a_body(unit * 40_000))
    start = time.process_time()
    found("text.endless-run", exhibit)
    assert time.process_time() - start < 2
