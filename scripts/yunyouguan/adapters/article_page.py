"""A page of docs/ for visitors: MkDocs makes its words, the museum dresses it."""

import re
from html import unescape
from pathlib import Path

from markupsafe import Markup
from mkdocs.structure.pages import Page

from yunyouguan.adapters.museum_page import MuseumPage
from yunyouguan.render import words
from yunyouguan.render.article_view import ArticleView
from yunyouguan.render.views import LinkView

HANDBOOK = "handbook/"
"""The staff's own part of docs/: Material dresses it."""

TEMPLATE = "museum/article.html"
LONG = 6
"""Sections from which a list of contents spares more scrolling than it costs."""
DESCRIPTION = 120
"""Characters that a search engine shows at most."""

HEAD = re.compile(r"\A\s*<h1[^>]*>(.*?)</h1>\s*", re.DOTALL)
TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
FIRST_WORDS = re.compile(r"<p>(.*?)</p>", re.DOTALL)
MARKUP = re.compile(r"<[^>]*>")


def is_article(page: Page) -> bool:
    """Whether visitors read the page, and no template was asked for in its own header."""
    asked = page.meta.get("template", TEMPLATE)
    ours = not isinstance(page, MuseumPage) and not page.file.src_uri.startswith(HANDBOOK)
    return ours and asked == TEMPLATE


def articles_in(docs: Path) -> frozenset[str]:
    """Addresses of the known pages for visitors that somebody has written."""
    known = (address for _, address in words.DOCS_PAGES if address != HANDBOOK)
    return frozenset(one for one in known if (docs / f"{one.rstrip('/')}.md").is_file())


def article_view(page: Page) -> ArticleView:
    """What MkDocs made of the page, its heading apart from its text.

    The HTML is trusted: it comes from files of the museum's own folder, as staff wrote them.
    """
    html = page.content or ""
    head = HEAD.match(html)
    heading = Markup(head[1]) if head else Markup.escape(page.title or "")  # noqa: S704
    sections = [one for top in page.toc for one in (top.children if top.level == 1 else [top])]
    contents = tuple(LinkView(unescape(one.title), one.url) for one in sections)
    return ArticleView(
        heading=heading,
        body=Markup(TABLE.sub(_scrolling, html[head.end() :] if head else html)),  # noqa: S704
        contents=contents if len(contents) >= LONG else (),
        in_song=heading in words.DOCS_TITLES,
        nav=page.url,
    )


def description_of(page: Page) -> str:
    """What the page says of itself in its header, else its first words, as plain text."""
    said = page.meta.get("description")
    if said:
        return str(said)
    first = FIRST_WORDS.search(page.content or "")
    text = unescape(MARKUP.sub("", first[1])).strip() if first else ""
    return text if len(text) <= DESCRIPTION else f"{text[: DESCRIPTION - 1]}…"


def _scrolling(table: re.Match[str]) -> str:
    """A wide table scrolls by itself, also by keyboard, and says so."""
    box = f'<div class="table" role="group" tabindex="0" aria-label="{words.TABLE_LABEL}">'
    return f"{box}{table[0]}</div>"
