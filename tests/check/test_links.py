"""Rules over links, each with its whole message."""

import pytest

from builders import a_body, a_hall, a_museum, an_exhibit
from check.found import found
from yunyouguan.check.links import scheme_of
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status

AT = "exhibits/square/liyi/index.md:20"


def with_link(target: str, text: str = "看居住权", status: Status = Status.PUBLISHED) -> Exhibit:
    """An exhibit with one link."""
    return an_exhibit(body=a_body(links=[(target, text)]), status=status)


def museum_with(target: str, status: Status = Status.PUBLISHED) -> Museum:
    """Two halls; the exhibit `liyi` links somewhere, `mill/wheel` has the given status."""
    wheel = an_exhibit(hall="mill", slug="wheel", id="NF-2026-0002", status=status)
    return a_museum(
        a_hall(with_link(target), an_exhibit(slug="tort", id="NF-2026-0003")),
        a_hall(wheel, slug="mill"),
    )


@pytest.mark.parametrize(
    ("target", "scheme"),
    [
        ("javascript:alert(1)", "javascript"),
        ("JaVa\tScript:alert(1)", "javascript"),
        ("\x01 vbscript:x", "vbscript"),
        ("&#106;avascript:x", "javascript"),
        ("DATA:text/html,x", "data"),
        ("https://example.cn/a:b", "https"),
        ("../a/b.md#c:d", ""),
        ("法条：一", ""),
    ],
)
def test_scheme_is_what_a_browser_takes_it_for(target: str, scheme: str) -> None:
    """Blanks, controls, capitals and entities hide no program."""
    assert scheme_of(target) == scheme


def test_script_link_is_refused() -> None:
    """A link never runs a program."""
    assert found("link.script", with_link("javascript:alert(1)")) == [
        (
            AT,
            "链接「看居住权」里是一段程序（javascript:），会在观众手机上运行。",
            "改成网页地址，例如：[中国法律服务网](https://www.12348.gov.cn/)",
        )
    ]


def test_link_to_a_disk_is_refused() -> None:
    """A link to one's own disk opens nowhere else; telephone and mail are fine."""
    for fine in ("tel:12348", "mailto:a@example.cn", "https://example.cn/"):
        assert found("link.unknown-scheme", with_link(fine)) == []
    assert found("link.unknown-scheme", with_link(r"C:\照片\a.jpg")) == [
        (
            AT,
            "链接「看居住权」以「c:」开头，观众的手机打不开。",
            "改成网页地址，例如：[中国法律服务网](https://www.12348.gov.cn/)",
        )
    ]


def test_http_link_is_a_hint_with_the_better_address() -> None:
    """An address without a lock is worth a second try."""
    assert found("link.http", with_link("https://example.cn/http://")) == []
    assert found("link.http", with_link("HTTP://example.cn/a")) == [
        (
            AT,
            "链接「看居住权」以 http:// 开头，手机浏览器会提示「不安全」。",
            "先试试能不能打开，能就改成：https://example.cn/a",
        )
    ]


@pytest.mark.parametrize(
    ("target", "better"),
    [("/mill/wheel/", "../../mill/wheel/"), ("//example.cn/a", "https://example.cn/a")],
)
def test_link_from_root_breaks_when_the_museum_moves(target: str, better: str) -> None:
    """A link inside the museum starts at its own page."""
    assert found("link.from-root", with_link(target)) == [
        (
            AT,
            "链接「看居住权」以「/」开头，本馆搬到别的网址下面就打不开。",
            f"改成：[看居住权]({better})",
        )
    ]


def test_link_without_text_cannot_be_touched() -> None:
    """A link has words."""
    assert found("link.no-text", with_link("../tort/", " ")) == [
        (
            AT,
            "通往「../tort/」的链接没有文字，观众看不见也点不到。",
            "在方括号里写去哪里，例如：[看居住权这件展品](../tort/)",
        )
    ]


@pytest.mark.parametrize("text", ["点击这里", "更多>>", "【查看详情】", "这里", "Here", "点此"])
def test_link_text_says_where_it_leads(text: str) -> None:
    """Who hears only the links must know where they lead."""
    assert found("link.vague-text", with_link("../tort/", f"{text}查看居住权")) == []
    assert found("link.vague-text", with_link("../tort/", text)) == [
        (
            AT,
            f"链接文字「{text}」没说去哪里，听读屏的观众听不出来。",
            "写出去哪里，例如：[看居住权这件展品](../tort/)",
        )
    ]


@pytest.mark.parametrize(
    "target",
    [
        "../tort/", "../tort/index.md", "../tort", "../tort/#规矩", "../", "../hall.md", "../../",
        "../../mill/", "../../mill/wheel/index.md?a=b", "#规矩", "../../about/",
        "../../search/", "../../topics/a/", "../../e/NF-2026-0002/", "https://example.cn/x",
    ],
)  # fmt: skip
def test_link_to_what_is_built_is_fine(target: str) -> None:
    """Folder or file, hall or home, pages that the museum itself makes: all lead somewhere."""
    museum = museum_with(target)
    assert found("link.no-such-page", museum) + found("link.unpublished", museum) == []


@pytest.mark.parametrize(
    "target", ["../tarp/", "../../mill/tarp/", "../../../x/", "../../e/NF-2026-9999/", "../about/"]
)
def test_link_to_nothing_is_named(target: str) -> None:
    """A page that is not there is named before a visitor finds out."""
    assert found("link.no-such-page", museum_with(target)) == [
        (
            AT,
            f"链接「看居住权」指向的「{target}」馆里没有，观众点了看到「找不到」。",
            "核对文件夹的名字，同一展厅的展品写成：[看居住权](../well/)",
        )
    ]


@pytest.mark.parametrize(
    ("target", "remedy"),
    [
        ("photo.jpg", "图片写成 ![说明](photo.jpg)；别的文件不能下载，请把内容写进正文。"),
        (
            "../../mill/tort/",
            "那件展品在别的展厅，改成：[看居住权](../tort/)",
        ),
        (
            "www.12348.gov.cn",
            "网址前面要写 https://，例如：[看居住权](https://www.12348.gov.cn)",
        ),
    ],
)
def test_link_to_nothing_tells_what_was_likely_meant(target: str, remedy: str) -> None:
    """A file, an exhibit that was moved and an address without https:// get their own remedy."""
    assert [one[2] for one in found("link.no-such-page", museum_with(target))] == [remedy]


def test_link_to_a_draft_is_named_once_its_page_is_shown() -> None:
    """What is not built cannot be reached; a draft's own links may wait."""
    assert found("link.no-such-page", with_link("../tarp/", status=Status.DRAFT)) == []
    assert found("link.unpublished", museum_with("../../mill/wheel/", Status.REVIEW)) == [
        (
            AT,
            "链接「看居住权」指向没有发布的展品「mill/wheel」，观众点了看到「找不到」。",
            "先发布那件展品，或去掉链接，只留文字。",
        )
    ]


def test_links_of_a_hall_start_at_the_hall() -> None:
    """A hall's page lies one folder higher."""
    file = "exhibits/square/hall.md"
    body = a_body(links=[("liyi/index.md", "邻里"), ("nothing/", "没有")], file=file)
    assert found("link.no-such-page", a_hall(an_exhibit(), body=body)) == [
        (
            f"{file}:21",
            "链接「没有」指向的「nothing/」馆里没有，观众点了看到「找不到」。",
            "核对文件夹的名字，同一展厅的展品写成：[没有](well/)",
        )
    ]
