"""The first use of a term on a page becomes a link to its explanation."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from yunyouguan.model.glossary import ADDRESS, Finder, Term
from yunyouguan.render.running_text import rewrite

# Private-use characters like those of figures; a term stands inside its paragraph, a figure alone.
TERM_OPEN, TERM_CLOSE = "\ue002", "\ue003"
TOKEN = re.compile(rf"{TERM_OPEN}(\d+){TERM_CLOSE}")
# What leads elsewhere, names a passage, is shown as code or holds figures.
NO_RUNNING_TEXT = frozenset({"a", "code", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table"})
LINK = Markup('<a class="term" href="{href}" data-do="term">{word}</a>')
LINKED = re.compile(r'<a class="term" href="[^"#]*#([^"]+)"')


class TermMarks(Treeprocessor):
    """Puts a token where a term is used first on a page.

    Runs last, on the finished tree; the token becomes a link when the HTML has been cleaned.
    """

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.finder = Finder()
        self.used: list[tuple[Term, str]] = []
        self._told: set[str] = set()

    def begin(self, finder: Finder) -> None:
        """A new page: nothing has been explained on it."""
        self.finder, self.used, self._told = finder, [], set()

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        if self.finder.knows_any:
            rewrite(root, self._marked, NO_RUNNING_TEXT)

    def links(self, html: str, root: str) -> str:
        """The same with links for tokens.

        Args:
            root: from the page to the top of the site.
        """

        def link(found: re.Match[str]) -> str:
            term, word = self.used[int(found[1])]
            return LINK.format(href=f"{root}{ADDRESS}#{term.key}", word=word)

        return TOKEN.sub(link, html)

    def _marked(self, text: str) -> str:
        pieces, end = [], 0
        for start, stop, term in self.finder.uses(text):
            if term.name in self._told:
                continue
            self._told.add(term.name)
            pieces += [text[end:start], f"{TERM_OPEN}{len(self.used)}{TERM_CLOSE}"]
            self.used.append((term, text[start:stop]))
            end = stop
        return "".join((*pieces, text[end:])) if pieces else text


def explained_in(html: str) -> tuple[str, ...]:
    """The keys of the terms that a page links to, in the order of the page."""
    return tuple(Markup(key).unescape() for key in LINKED.findall(html))  # noqa: S704  only read
