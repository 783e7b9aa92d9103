"""What prose mentions is listed with its lines, and code mentions nothing."""

import time

import pytest

from read.written import FILE, lines, said
from yunyouguan.model.body import Heading, Image, Link
from yunyouguan.model.place import Place
from yunyouguan.read.prose import Mentions, mask_code, mentions


def found(*written: str) -> Mentions:
    """What these lines mention; the first one is line 1."""
    return mentions(list(enumerate(lines(*written).lines, 1)), FILE)


def at(line: int) -> Place:
    return Place(FILE, line)


def test_headings_of_both_spellings_are_listed() -> None:
    """With « # » in front, and underlined as Markdown also allows."""
    assert found("# 一", "", "### 三 ###", "##无空格", "", "题", "===", "小题", "---").headings == (
        Heading(1, "一", at(1)),
        Heading(3, "三", at(3)),
        Heading(2, "无空格", at(4)),
        Heading(1, "题", at(6)),
        Heading(2, "小题", at(8)),
    )


def test_rule_between_two_cards_is_no_heading() -> None:
    """A line of hyphens needs a text right above it to underline."""
    assert found("一", "", "---", "", "二", "- 项", "---", "# 顶", "---").headings == (
        Heading(1, "顶", at(8)),
    )


def test_images_are_listed_with_words_and_caption() -> None:
    """Target as written, caption from the title, several on a line."""
    assert found(
        '![井](a.jpg "老井") 和 ![](b.png)',
        "![桥 [东]](<c d.jpg> '石桥')",
        "![园](my photo.jpg)",
        "[![灯](e(1).jpg)](https://example.org/)",
        "![网](data:image/png;base64,AAAA)",
    ).images == (
        Image("a.jpg", "井", "老井", at(1)),
        Image("b.png", "", "", at(1)),
        Image("c d.jpg", "桥 [东]", "石桥", at(2)),
        Image("my photo.jpg", "园", "", at(3)),
        Image("e(1).jpg", "灯", "", at(4)),
        Image("data:image/png;base64,AAAA", "网", "", at(5)),
    )


def test_links_are_listed_in_every_spelling() -> None:
    """In brackets, by name, bare between angle brackets, around a picture."""
    assert found(
        '[法典](https://example.org/a "题") [坏](javascript:alert(1))',
        "<https://example.org/b> <mailto:a@example.org>",
        "[![灯](e.jpg)](../c/)",
        "见[条文][one]。",
        "",
        "[one]: https://example.org/d",
    ).links == (
        Link("https://example.org/a", "法典", at(1)),
        Link("javascript:alert(1)", "坏", at(1)),
        Link("https://example.org/b", "https://example.org/b", at(2)),
        Link("mailto:a@example.org", "mailto:a@example.org", at(2)),
        Link("../c/", "灯", at(3)),
        Link("https://example.org/d", "one", at(6)),
    )


def test_code_and_escaped_marks_inside_words_are_kept() -> None:
    """Only marks are hidden from the search, never words from what is found."""
    found_here = found("## 用 `x` 写", r"[`a.md`](b/) ![\[井\]](c.jpg)")
    assert found_here.headings == (Heading(2, "用 `x` 写", at(1)),)
    assert found_here.links == (Link("b/", "`a.md`", at(2)),)
    assert found_here.images == (Image("c.jpg", "[井]", "", at(2)),)


def test_image_by_name_is_found_through_its_definition() -> None:
    """An image may keep its target at the end of the text; other brackets are text."""
    assert found("![井][w] ![W]", "![别的] [不是]", "", "[w]: well.jpg").images == (
        Image("well.jpg", "井", "", at(1)),
        Image("well.jpg", "W", "", at(1)),
    )


@pytest.mark.parametrize(
    "line",
    ["`![井](a.jpg)`", "``[a](b) ` ![c](d)``", r"\![井]\(a.jpg)", r"\[a](b)", "！[好](c.html) x"],
)
def test_code_and_escaped_marks_show_no_picture(line: str) -> None:
    """What readers see as signs is no picture."""
    assert found(line).images == ()


def test_code_is_masked_column_for_column() -> None:
    """A backtick without partner is text."""
    assert mask_code("a `b` ``c ` d`` e ` f") == f"a {' ' * 3} {' ' * 9} e ` f"


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("![井]（a.jpg）", "![井](a.jpg)"),
        ("！[井](a.jpg)", "![井](a.jpg)"),
        ("!【井】(a.jpg)", "![井](a.jpg)"),
        ("![井](a.jpg “老井”)", '![井](a.jpg "老井")'),
    ],
)
def test_full_width_marks_of_a_picture_are_named(line: str, right: str) -> None:
    """A Chinese keyboard gives signs that no Markdown knows."""
    assert said(found("字", line).findings) == [
        (
            2,
            "picture.full-width-marks",
            "图片「a.jpg」用了全角的叹号、括号或引号，观众看到的是一串符号而不是图。",
            f"换成英文的符号：{right}",
        )
    ]


def test_full_width_marks_inside_the_words_are_fine() -> None:
    """Only the signs that make the picture matter."""
    assert found('![“井”（东）！](a.jpg "图（一）")', "快看！[详情](b.html)").findings == ()


@pytest.mark.parametrize(
    "line",
    [
        "[" * 20_000, "![" * 10_000, "<a " * 7_000, "`" * 20_000, "` `` " * 5_000, "(" * 20_000,
        "[a](" * 5_000, "![a](b '" * 3_000, "![a [b] " * 3_000, "![【" * 7_000, "#" * 20_000,
        "<a:" * 8_000, "[a]: " * 5_000, "\\" * 20_000,
        "[![a](b)](c)" * 5_000, "`a` " * 7_000,
    ],
    ids=lambda line: str(line)[:8],
)  # fmt: skip
def test_no_line_stalls_the_reader(line: str) -> None:
    """Twenty thousand signs that stall Python-Markdown for minutes cost a blink."""
    start = time.process_time()
    found(line)
    assert time.process_time() - start < 0.5
