"""The finished site, looked over by file."""

from pathlib import Path

import pytest

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.publish.audit import look_over


def a_site(folder: Path, **pages: str) -> Path:
    for name, html in {"index": "<p>馆</p>", **pages}.items():
        file = folder / f"{name.replace('__', '/')}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html, "utf-8")
    return folder


def test_audit_finds_nothing_in_a_good_site(tmp_path: Path) -> None:
    """Relative links to files and folders that are there are fine, and so is a link outside."""
    site = a_site(
        tmp_path,
        hall__index='<a href="./">厅</a><a href="../">首页</a><a href="../#top">顶</a>'
        '<img src="../a.jpg" srcset="../a.jpg 480w, ../a.jpg 960w">'
        '<a href="https://flk.npc.gov.cn/">法律库</a><a href="tel:12345">电话</a>'
        '<img src="data:image/webp;base64,AAAA">',
    )
    (site / "a.jpg").write_bytes(b"x")

    assert look_over(site, ["", "hall/"]) == ()


def test_audit_names_a_page_that_was_not_built(tmp_path: Path) -> None:
    """Pages out are exhibits in: a missing one is never silent."""
    assert look_over(a_site(tmp_path), ["", "hall/one/"]) == (
        Finding(
            rule="site.page-missing",
            place=Place("site/hall/one/index.html"),
            message="网页「hall/one/」没有生成，观众会打不开它。",
            remedy="请再运行一次 make site；还不行就把这一行发给维护人员。",
        ),
    )


def test_audit_names_a_dead_link(tmp_path: Path) -> None:
    """Every link of the site leads somewhere, also when it stands in a srcset."""
    site = a_site(tmp_path, hall__index='<a href="../gone/">x</a><img srcset="b.jpg 480w">')

    assert look_over(site, [""]) == tuple(
        Finding(
            rule="site.link-broken",
            place=Place("site/hall/index.html"),
            message=f"页面上的「{what}」没有对应的文件，观众点了会打不开。",
            remedy="请检查这一页原文里的链接，或改链到存在的展品，例如 ../prologue/。",
        )
        for what in ("href=../gone/", "srcset=b.jpg")
    )


def test_audit_names_what_comes_from_elsewhere(tmp_path: Path) -> None:
    """The visitor's phone asks nobody but the museum's own host."""
    site = a_site(
        tmp_path,
        other='<script src="https://cdn.example/a.js"></script><img src="//x.example/a.png">'
        '<link rel="canonical" href="https://example.org/other/">',
    )

    assert [(one.rule, one.message) for one in look_over(site, [""])] == [
        (
            "site.third-party",
            f"页面会向别的网站要「{address}」，观众的手机会被别人看见。",
        )
        for address in ("https://cdn.example/a.js", "//x.example/a.png")
    ]


def test_audit_names_inline_code(tmp_path: Path) -> None:
    """Code in attributes would be refused by the page's own policy: it must not be there."""
    site = a_site(tmp_path, other='<p style="color:red">x</p>', third='<p onclick="a()">y</p>')

    assert [(one.rule, one.place.file) for one in look_over(site, [""])] == [
        ("site.inline-code", "site/other.html"),
        ("site.inline-code", "site/third.html"),
    ]


@pytest.mark.parametrize(
    ("megabytes", "rule", "message"),
    [
        (301, "site.heavy", "整个网站有 301 MB，超过了 300 MB，发布会变慢。"),
        (901, "site.too-heavy", "整个网站有 901 MB，超过了 900 MB，发布不上去。"),
    ],
    ids=["slow", "refused"],
)
def test_audit_weighs_the_site(tmp_path: Path, megabytes: int, rule: str, message: str) -> None:
    """A site that the host would refuse is named before it is sent."""
    site = a_site(tmp_path)
    with (site / "photos.bin").open("wb") as sparse:
        sparse.truncate(megabytes * 1_000_000)

    assert look_over(site, [""]) == (
        Finding(
            rule=rule,
            place=Place("site"),
            message=message,
            remedy="请先撤下不再展出的展品，或把几张特别大的照片换成小一点的。",
        ),
    )
