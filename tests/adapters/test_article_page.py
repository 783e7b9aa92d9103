"""Pages of docs/: what visitors read is dressed by the museum, the handbook by Material."""

from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from yunyouguan.adapters.article_page import article_view, articles_in, description_of, is_article
from yunyouguan.adapters.handbook_page import describe, mended
from yunyouguan.render.article_view import ArticleView
from yunyouguan.render.views import LinkView


def a_page(path: str, html: str = "", sections: tuple[str, ...] = ()) -> Page:
    """A page as MkDocs has it after its Markdown."""
    file = File(path, "docs", "site", use_directory_urls=True)
    page = Page("题", file, MkDocsConfig())
    page.content = html
    page.meta = {}
    page.toc = get_toc(
        [
            {"level": 2, "id": f"s{at}", "name": one, "children": []}
            for at, one in enumerate(sections)
        ]
    )  # fmt: skip
    return page


def test_museum_dresses_what_visitors_read() -> None:
    """All of docs/ but the handbook, and but a page that asks for another template."""
    own = a_page("own.md")
    own.meta["template"] = "own.html"

    assert [is_article(one) for one in (a_page("about.md"), a_page("handbook/index.md"), own)] == [
        True, False, False,
    ]  # fmt: skip


def test_heading_is_parted_from_the_text() -> None:
    """A known title is set in Song; a wide table scrolls by itself; six sections get a list."""
    known = a_page("about.md", '<h1 id="a">关于本馆</h1>\n<p>甲</p><table><tr></tr></table>')
    long = a_page("long.md", '<h1 id="a">长 &amp; 短</h1><p>甲</p>', tuple("一二三四五六"))

    assert article_view(known) == ArticleView(
        heading=Markup("关于本馆"),
        body=Markup(
            '<p>甲</p><div class="table" role="group" tabindex="0" aria-label="表格，可以左右滑动">'
            "<table><tr></tr></table></div>"
        ),
        contents=(), in_song=True, nav="about/",
    )  # fmt: skip
    seen = article_view(long)
    assert (seen.heading, seen.in_song) == (Markup("长 &amp; 短"), False)
    assert seen.contents[0] == LinkView("一", "#s0")
    assert len(seen.contents) == 6


def test_description_is_the_first_paragraph() -> None:
    """Plain text, at most 120 characters; what the header says goes first."""
    page = a_page("about.md", f"<h1>题</h1><p>甲<b>乙</b> &lt; {'长' * 200}</p>")
    assert description_of(page) == f"甲乙 < {'长' * 114}…"
    page.meta["description"] = "自己的"
    assert description_of(page) == "自己的"
    assert description_of(a_page("empty.md")) == ""


def test_cards_are_made_for_pages_that_exist(tmp_path: Path) -> None:
    """Known pages alone, and never the handbook."""
    for name in ("about.md", "other.md", "handbook.md"):
        (tmp_path / name).touch()

    assert articles_in(tmp_path) == {"about/"}


def test_what_material_writes_against_the_standard_is_mended() -> None:
    """A checkbox completes nothing by itself; what is right stays."""
    html = (
        '<input class="md-toggle" type="checkbox" id="__drawer" autocomplete="off"><a tabindex="">'
    )

    assert mended(html) == '<input class="md-toggle" type="checkbox" id="__drawer"><a>'
    assert mended('<input autocomplete="off">') == '<input autocomplete="off">'


def test_handbook_page_is_described_on_one_line_without_markup() -> None:
    """Material writes the description into an attribute as it is."""
    page = a_page("handbook/rules.md", '<p>甲"乙\n丙 &lt;</p>')
    describe(page)

    assert page.meta["description"] == "甲&quot;乙 丙 &lt;"
