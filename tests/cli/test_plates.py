"""The desk prints plates that lead to the museum, and refuses what would lead nowhere."""

import re
from pathlib import Path

import pytest

from check.small_museum import EXHIBIT, write_good
from cli.errands import listing, run

AT = "https://nf.gov.cn/guan/"
DRAFT = """\
---
编号: NF-2026-0003
标题: 还没写好
类型: 阵地
简介: 待填。
主题: [民法典/物权]
日期: 2026
来源: 待填
权利: CC BY 4.0
状态: 草稿
---
"""


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    """Two published exhibits and a draft."""
    root = tmp_path / "馆"
    write_good(root)
    (root / "mkdocs.yml").write_text("site_name: 小馆\nplugins: [yunyouguan]\n", "utf-8")
    (root / "docs").mkdir()
    draft = root / "exhibits/square/draft/index.md"
    draft.parent.mkdir()
    draft.write_text(DRAFT, "utf-8")
    return root


def addresses(page: Path) -> list[str]:
    """What is written below the codes."""
    return re.findall(r'<p class="at">(.*?)</p>', page.read_text("utf-8"))


def test_every_published_exhibit_gets_a_plate_and_the_others_are_named(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole message; the file stands in the museum's folder."""
    assert run("-C", str(museum), "plates", "--site-url", AT) == 0

    assert addresses(museum / "plates.html") == [
        f"{AT}e/NF-2026-0001/", f"{AT}e/NF-2026-0002/",
    ]  # fmt: skip
    assert capsys.readouterr().out == (
        f"写好 {museum}/plates.html：2 块牌，1 张 A4 纸。\n"
        f"每个码都领到这里开头的网址：{AT}\n"
        "下一步：用浏览器打开它，按 Ctrl+P 打印，边距选“无”，缩放 100%。"
        "先印一张，用旧手机扫通了再全部印。\n"
        "没有发布、所以没有做牌的有 1 件：\n  NF-2026-0003 还没写好（草稿）\n"
    )


def test_address_of_the_engine_is_taken_when_none_is_given(museum: Path) -> None:
    """Whoever wrote site_url once need not write it again."""
    with (museum / "mkdocs.yml").open("a") as settings:
        settings.write(f"site_url: {AT}\n")

    assert run("-C", str(museum), "plates", "--exhibit", "square/well", "--size", "A5") == 0
    assert addresses(museum / "plates.html") == [f"{AT}e/NF-2026-0001/"]
    assert "A4 landscape" in (museum / "plates.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            [],
            (
                "还不知道馆的网址，二维码不知道该领到哪里。\n"
                "    怎么办：把馆的网址写在 --site-url 后面，\n"
                "    例如（换成自己的网址）：yunyouguan plates --site-url https://faguan.example.cn/；\n"
                "    或者写进 mkdocs.yml 的 site_url，以后就不用再写。\n"
            ),
        ),
        (
            ["--site-url", "http://nf.gov.cn/"],
            (
                "--site-url 后面的网址不能印在牌上：网址是 http:// 开头的，微信会提示不安全。"
                "请先让网站支持 https://，再印牌。\n"
                "    例如（换成自己的网址）：yunyouguan plates --site-url https://faguan.example.cn/\n"
            ),
        ),
        (
            ["--site-url", "https://nf.gov.cn/calendar/"],
            (
                "--site-url 后面的网址不能印在牌上：「https://nf.gov.cn/calendar/」"
                "像是馆里面的一页（calendar）。只写到馆的首页，每件展品的地址由程序接上。\n"
                "    例如（换成自己的网址）：yunyouguan plates --site-url https://faguan.example.cn/\n"
            ),
        ),
        (
            ["--site-url", AT, "-o", "plates.pdf"],
            (
                "「plates.pdf」的后缀要写 .html，例如：-o plates.html\n"
                "    想要 PDF：用浏览器打开做好的 .html，打印时把打印机选成“另存为 PDF”。\n"
            ),
        ),
        (
            ["--site-url", AT, "--hall", "garden"],
            (
                "馆里没有「garden」。展厅写文件夹名：square（法治广场）；"
                "展品写成「展厅/展品」，例如 village/well。\n"
            ),
        ),
        (
            ["--site-url", AT, "--exhibit", "square/draft"],
            (
                "没有可以做牌的展品：还没有一件是“已发布”的。\n"
                "没有发布、所以没有做牌的有 1 件：\n  NF-2026-0003 还没写好（草稿）\n"
            ),
        ),
    ],
)
def test_wrong_wish_is_refused_and_nothing_is_written(
    museum: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    """Exit code 2, what was wrong, and what to type instead."""
    before = listing(museum)

    assert run("-C", str(museum), "plates", *words) == 2

    assert capsys.readouterr().err == f"{said}加上 --help 可以看用法。\n"
    assert {name: one for name, one in listing(museum).items() if ".cache" not in name} == before


def test_plates_are_replaced_only_when_told(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody may have written on them."""
    page = museum / "plates.html"
    page.write_text("手改过的", "utf-8")

    assert run("-C", str(museum), "plates", "--site-url", AT) == 2
    assert capsys.readouterr().err == (
        f"「{page}」已经有了，没有改动它。用 -o 换一个文件名，或加 --overwrite 换掉它。\n"
        "加上 --help 可以看用法。\n"
    )
    assert page.read_text("utf-8") == "手改过的"

    assert run("-C", str(museum), "plates", "--site-url", AT, "--overwrite") == 0
    assert len(addresses(page)) == 2


def test_museum_with_errors_gets_no_plates(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It cannot be built, so its codes would lead nowhere."""
    text = (museum / EXHIBIT).read_text("utf-8")
    (museum / EXHIBIT).write_text(text.replace("NF-2026-0001", "NF-2026-0002"), "utf-8")

    assert run("-C", str(museum), "plates", "--site-url", AT) == 1
    assert "扫码打不开，所以没有做牌" in capsys.readouterr().err
    assert not (museum / "plates.html").exists()
