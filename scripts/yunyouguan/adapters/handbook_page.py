"""Pages of the handbook say what this museum does, and are mended where Material errs in HTML."""

import re
from html import escape

from mkdocs.structure.pages import Page

from yunyouguan.adapters.article_page import description_of
from yunyouguan.check.handbook import with_orders
from yunyouguan.model.museum import Museum

RULES = "handbook/rules.md"
"""Below docs/, and the same for every museum, until the site of one is built."""

TOGGLE = re.compile(r'(<input class="md-[^>]*type="(?:checkbox|radio)"[^>]*?) autocomplete="off"')
EMPTY_TABINDEX = re.compile(r' tabindex=""')


def completed(markdown: str, file: str, museum: Museum) -> str:
    """The page of rules with those that this museum takes otherwise; any other page as it is."""
    return with_orders(markdown, museum) if file == RULES else markdown


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
