"""A header is found, mended where the slip is certain, and each slip is told with its line."""

import pytest

from read.written import lines, said
from yunyouguan.model.exhibit import ExhibitCard
from yunyouguan.read.fields import known_keys
from yunyouguan.read.front_matter import Header, read_header
from yunyouguan.read.node_tree import Scalar, Sequence, Table

KNOWN = known_keys(ExhibitCard)


def header(*written: str) -> Header:
    return read_header(lines(*written), KNOWN)


def values(found: Header) -> dict[str, str]:
    """The plain texts of a header."""
    assert found.table is not None
    return {key.text: one.text for key, one in found.table.entries if isinstance(one, Scalar)}


def test_header_stands_between_two_lines_and_the_body_below() -> None:
    """The body's first line is counted in the file; full-width colons inside a value are text."""
    assert header("---", "标题: 总则：从出生到老去", "主题: [宪法]", "---", "正文") == Header(
        Table(
            (
                (Scalar("标题", 2), Scalar("总则：从出生到老去", 2)),
                (Scalar("主题", 3), Sequence((Scalar("宪法", 3),), 3)),
            ),
            2,
        ),
        5,
        (),
    )


def test_header_may_hold_comments_and_blank_lines() -> None:
    """A remark behind « # » is no value, and a rule in the body is no end of the header."""
    found = header("", "---", "标题: 井   # 四十字以内", "", "日期: 2026", "---", "上", "", "---")
    assert values(found) == {"标题": "井", "日期": "2026"}
    assert (found.body_line, found.findings) == (7, ())


def test_file_without_header_is_all_body() -> None:
    """The first line is shown, since that is what staff see."""
    found = header("## 正文从这里开始")
    assert (found.table, found.body_line) == (None, 1)
    assert said(found.findings) == [
        (
            1,
            "header.missing",
            "文件开头是「## 正文从这里开始」，没有开头资料，这一页缺标题和编号，不能展出。",
            "在最上面写一行「---」，再逐行写「标题: 总则」这样的资料，最后再写一行「---」。",
        )
    ]


@pytest.mark.parametrize(
    ("below", "line", "remedy", "body_line"),
    [
        (["", "正文"], 3, "在这一行单独写三个英文短横线：---", 3),
        (["## 练一练"], 3, "在「## 练一练」上面加一行三个英文短横线：---", 3),
        (["## 练一练", "", "---", "卡片"], 3, "在「## 练一练」上面加一行三个英文短横线：---", 3),
        (["——", "正文"], 3, "把「——」改成正好三个英文短横线：---", 4),
        (["----", "正文"], 3, "把「----」改成正好三个英文短横线：---", 4),
        (["日期: 2026"], 4, "在这一行单独写三个英文短横线：---", 4),
    ],
)
def test_header_that_is_not_closed_is_read_up_to_where_it_ends(
    below: list[str], line: int, remedy: str, body_line: int
) -> None:
    """Everything below still counts as body, so that its mistakes come out too."""
    found = header("---", "标题: 井", *below)
    assert values(found)["标题"] == "井"
    assert found.body_line == body_line
    assert said(found.findings) == [
        (
            line,
            "header.not-closed",
            "开头资料没有用「---」收尾，资料会和正文连成一片印在页面上。",
            remedy,
        )
    ]


def test_full_width_colon_is_named_and_read() -> None:
    """The most frequent slip of a Chinese keyboard."""
    found = header(
        "---", "标题：总则", "日期: 2026", "图片:", "  - 文件: a.jpg", "    说明：井", "---"
    )
    assert values(found) == {"标题": "总则", "日期": "2026"}
    assert said(found.findings) == [
        (
            2,
            "header.full-width-colon",
            "「标题」后面用了全角冒号「：」，这一项读不出来，观众看不到它。",
            "换成英文冒号再空一格：标题: 总则",
        ),
        (
            6,
            "header.full-width-colon",
            "「说明」后面用了全角冒号「：」，这一项读不出来，观众看不到它。",
            "换成英文冒号再空一格：说明: 井",
        ),
    ]


def test_missing_space_behind_the_colon_is_named_and_read() -> None:
    """A colon alone does not part key and value."""
    found = header("---", "标题:总则", "日期: 2026", "---")
    assert values(found) == {"标题": "总则", "日期": "2026"}
    assert said(found.findings) == [
        (
            2,
            "header.no-space-after-colon",
            "「标题」的冒号后面没有空格，这一项读不出来，观众看不到它。",
            "冒号后面空一格：标题: 总则",
        )
    ]


@pytest.mark.parametrize(
    ("value", "remedy"),
    [
        ("a: b: c", 'title: "a: b: c"'),
        ('他说: "好"', "title: '他说: \"好\"'"),
        ("三句话:", 'title: "三句话:"'),
    ],
)
def test_second_colon_is_explained_with_the_value_in_quotes(value: str, remedy: str) -> None:
    """MkDocs would print this header on the page and say nothing."""
    found = header("---", f"title: {value}", "日期: 2026", "---")
    assert values(found) == {"title": value, "日期": "2026"}
    assert said(found.findings) == [
        (
            2,
            "header.colon-in-value",
            "「title」的内容里又有「冒号加空格」，分不清哪一段是内容，观众看不到它。",
            f"把整段内容放进一对引号：{remedy}",
        )
    ]


def test_tab_is_named_and_read_as_two_spaces() -> None:
    """A tab looks like spaces and is none."""
    found = header("---", "图片:", "\t- 文件: a.jpg", "---")
    assert found.table is not None
    assert said(found.findings) == [
        (
            3,
            "header.tab",
            "行首用了制表符（Tab 键），层次会读错，观众看不到这一项。",
            "删掉行首的空白，改用空格缩进，例如：「- 文件: a.jpg」前面打两个空格。",
        )
    ]


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("*重要* 通知", '"*重要* 通知"'),
        ("&lt; 是什么", '"&lt; 是什么"'),
        ("!!python/object:os.system x", '"!!python/object:os.system x"'),
        ("@所有人", '"@所有人"'),
        ("%增长", '"%增长"'),
        ("`法`", '"`法`"'),
        ("- 一项", '"- 一项"'),
        ("> 引用", '"> 引用"'),
        ('"总则"与物权', "'\"总则\"与物权'"),
        ("'总则'与物权", "\"'总则'与物权\""),
        ("[草案]说明", '"[草案]说明"'),
    ],
)
def test_value_that_begins_with_a_sign_is_quoted_for_copying(value: str, quoted: str) -> None:
    """Signs that mean something else at the start of a value are never obeyed."""
    found = header("---", f"简介: {value}", "日期: 2026", "---")
    assert values(found) == {"简介": value, "日期": "2026"}
    assert said(found.findings) == [
        (
            2,
            "header.special-start",
            f"「简介」的内容以「{value[0]}」开头，这个符号另有用处，观众看不到这段内容。",
            f"把整段内容放进一对引号：简介: {quoted}",
        )
    ]


def test_special_sign_in_a_list_stops_the_header() -> None:
    """Where no key tells what was meant, nothing is guessed."""
    found = header("---", "主题:", "  - *宪法", "---")
    assert found.table is None
    assert said(found.findings) == [
        (
            3,
            "header.special-start",
            "「- *宪法」里的内容以 &、* 一类符号开头，它们另有用处，这一页不能展出。",
            '把这段内容放进一对引号，例如：简介: "*号开头的话"',
        )
    ]


def test_words_that_a_hash_would_swallow_are_named() -> None:
    """The header reads well, and half the value would be gone."""
    found = header("---", "来源: 第 #1 名", '简介: "第 #2 名"', "标题: #话题", "---")
    message = "「{}」的内容里有「#」，从它开始的字会被当作备注丢掉，观众看不到。"
    assert said(found.findings) == [
        (
            2,
            "header.hash-in-value",
            message.format("来源"),
            '把整段内容放进一对引号：来源: "第 #1 名"',
        ),
        (
            4,
            "header.hash-in-value",
            message.format("标题"),
            '把整段内容放进一对引号：标题: "#话题"',
        ),
    ]


def test_too_many_levels_are_refused() -> None:
    """The line is shown cut, not 20,000 characters of it."""
    found = header("---", "标题: 井", "主题: " + "[" * 20_000, "---")
    assert found.table is None
    assert said(found.findings) == [
        (
            3,
            "header.too-deep",
            "「主题: [[[[[[[[[[[[[[[…」层次太多，读不下去，这一页不能展出。",
            "开头资料最多缩进两层，照这样写：图片: 下一行「  - 文件: photo.jpg」",
        )
    ]


@pytest.mark.parametrize(
    ("slip", "remedy"),
    [
        ('简介: "先说理', '引号要成对，例如：标题: "总则"'),
        ("主题: [宪法", "方括号要成对，例如：主题: [宪法, 反诈]"),
        (
            "忘了写项目名",
            "写成「项目: 内容」，英文冒号后空一格，行首的空格和同级的上一行对齐，例如：标题: 总则",
        ),
    ],
)
def test_line_that_cannot_be_mended_is_shown_with_the_way_out(slip: str, remedy: str) -> None:
    """The line to mend is named, not the later one where a parser stumbles."""
    found = header("---", "编号: NF-2026-0001", slip, "日期: 2026", "---", "正文")
    assert (found.table, found.body_line) == (None, 6)
    assert said(found.findings) == [
        (
            3,
            "header.not-understood",
            f"「{slip}」看不懂，开头资料在这里断了，这一页不能展出。",
            remedy,
        )
    ]


def test_several_slips_are_told_at_once() -> None:
    """One run names them all, and what remains is read."""
    found = header("---", "标题：总则", "简介: 先: 后", "来源: *报告", "日期: 2026", "---")
    assert values(found) == {"标题": "总则", "简介": "先: 后", "来源": "*报告", "日期": "2026"}
    assert [(one.place.line, one.rule) for one in found.findings] == [
        (2, "header.full-width-colon"),
        (3, "header.colon-in-value"),
        (4, "header.special-start"),
    ]


def test_page_of_slips_is_told_in_twenty_lines() -> None:
    """A thousand lines of the same mistake need not be printed."""
    assert len(header("---", *["标题：总则"] * 1_000, "---").findings) == 20


def test_indented_words_with_a_colon_stay_text() -> None:
    """Only a key that exists is taken for a key inside a text that goes over lines."""
    found = header("---", "简介: 老话说", "  邻里：好赛金宝", "标题：井", "---")
    assert values(found) == {"简介": "老话说 邻里：好赛金宝", "标题": "井"}
    assert [one.rule for one in found.findings] == ["header.full-width-colon"]
