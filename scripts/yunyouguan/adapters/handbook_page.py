"""What Material writes against the standards is mended in the page; its templates stay its own."""

import re
from html import escape

from mkdocs.structure.pages import Page

from yunyouguan.adapters.article_page import description_of

TOGGLE = re.compile(r'(<input class="md-[^>]*type="(?:checkbox|radio)"[^>]*?) autocomplete="off"')
EMPTY_TABINDEX = re.compile(r' tabindex=""')


def mended(html: str) -> str:
    """The page without attributes that HTML does not know where they stand.

    Source: HTML, 4.10.18.7 (``autocomplete`` has no meaning on a checkbox), 6.6.3 (``tabindex`` is
    an integer).
    """
    return EMPTY_TABINDEX.sub("", TOGGLE.sub(r"\1", html))


def describe(page: Page) -> None:
    """Put what the page says of itself, or its first words, where Material looks for it.

    Material's templates escape nothing.
    """
    page.meta["description"] = escape(" ".join(description_of(page).split()))
