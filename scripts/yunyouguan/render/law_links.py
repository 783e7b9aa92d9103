"""A cited article becomes a link to its text, and the page brings the text along."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from yunyouguan.model.law_finder import LawFinder
from yunyouguan.model.law_text import Law, LawArticle, LawText
from yunyouguan.render import law_words as words
from yunyouguan.render.law_parts import parts_of
from yunyouguan.render.running_text import rewrite

# Private-use characters like those of terms.
CITE_OPEN, CITE_CLOSE = "\ue004", "\ue005"
NO_LINKS = frozenset({"a", "code", "pre"})

_TOKEN = re.compile(rf"{CITE_OPEN}(\d+){CITE_CLOSE}")
_LINKED = re.compile(r'<a class="cite" href="[^"#]*#([^"]+)"')
_TOLD = re.compile(r'(<p class="q-(?:law|explain)"><b>[^<]*</b>)(.*?)(</p>)', re.DOTALL)
_LINK = Markup('<a class="cite" href="{}">{}</a>')

NOTE_MOST = 400
"""Characters of an article that a page brings along; the rest stands on the law's own page."""


@dataclass(frozen=True, slots=True)
class ArticleNote:
    """What a tapped citation shows.

    Attributes:
        key: the anchor that the link names.
        lines: whole 款, as many as fit.
        rest: says that more stands there; empty when this is all.
    """

    key: str
    title: str
    lines: tuple[str, ...]
    rest: str
    address: str


class LawLinks:
    """Where every article of the museum's law texts stands."""

    def __init__(self, laws: tuple[Law, ...] = ()) -> None:
        self._laws = laws
        self._finder = LawFinder(laws)

    @property
    def knows_any(self) -> bool:
        """There is something to link to."""
        return bool(self._laws)

    @cached_property
    def _places(self) -> Mapping[str, tuple[str, LawText, LawArticle]]:
        """Anchor to address, law and article."""
        return {
            law.current.anchor(article): (part.address, law.current, article)
            for law in self._laws
            for part in parts_of(law)
            for article in part.articles
        }

    def uses(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and address of every citation; of a list of 款 of one article the first."""
        last = ("", "")
        for one in self._finder.cited(text):
            anchor = one.law.anchor(one.articles[0])
            if (anchor, one.citation.text[:1]) == (last[0], "第"):
                continue
            last = (anchor, "")
            yield one.citation.start, one.citation.end, f"{self._places[anchor][0]}#{anchor}"

    def touching(self, texts: Iterable[str]) -> tuple[tuple[int, int, str], ...]:
        """Everything that would change how texts are shown."""
        return tuple(found for text in texts for found in self.uses(text))

    def linked(self, html: Markup, root: str) -> Markup:
        """The same with links in what a question says of the law."""
        if not self._laws:
            return html

        def told(found: re.Match[str]) -> str:
            text, pieces, end = found[2], [], 0
            for start, stop, address in self.uses(text):
                pieces += [text[end:start], _LINK.format(root + address, Markup(text[start:stop]))]  # noqa: S704
                end = stop
            return "".join((found[1], *map(str, pieces), text[end:], found[3]))

        return Markup(_TOLD.sub(told, html))  # noqa: S704

    def notes(self, html: str) -> tuple[ArticleNote, ...]:
        """The articles that a page links to, in its order, each once, with their words."""
        anchors = dict.fromkeys(_LINKED.findall(html))
        places = ((one, self._places[one]) for one in anchors if one in self._places)
        notes = (_note(anchor, *place) for anchor, place in places)
        return tuple(one for one in notes if one.lines)


class LawMarks(Treeprocessor):
    """Puts a token where an article is cited; it becomes a link when the HTML has been cleaned."""

    def __init__(self, md: Markdown, links: LawLinks) -> None:
        super().__init__(md)
        self._links = links
        self._used: list[tuple[str, str]] = []

    def begin(self) -> None:
        """A new page."""
        self._used = []

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        if self._links.knows_any:
            rewrite(root, self._marked, NO_LINKS)

    def links(self, html: str, root: str) -> str:
        """The same with links for tokens.

        Args:
            root: from the page to the top of the site.
        """

        def link(found: re.Match[str]) -> str:
            address, text = self._used[int(found[1])]
            return _LINK.format(root + address, text)

        return _TOKEN.sub(link, html)

    def _marked(self, text: str) -> str:
        pieces, end = [], 0
        for start, stop, address in self._links.uses(text):
            pieces += [text[end:start], f"{CITE_OPEN}{len(self._used)}{CITE_CLOSE}"]
            self._used.append((address, text[start:stop]))
            end = stop
        return "".join((*pieces, text[end:])) if pieces else text


def tapped(html: Markup, notes: Iterable[ArticleNote]) -> Markup:
    """The links whose article came along open it on the spot."""
    keys = {one.key for one in notes}

    def press(found: re.Match[str]) -> str:
        return found[0] + (' data-do="term"' if found[1] in keys else "")

    return Markup(_LINKED.sub(press, html))  # noqa: S704


def _note(anchor: str, address: str, law: LawText, article: LawArticle) -> ArticleNote:
    lines: list[str] = []
    shown = 0
    for paragraph in article.paragraphs:
        told = [one for one in paragraph.lines if not one.startswith("|")]
        if sum(map(len, (*lines, *told))) > NOTE_MOST:
            break
        lines += told
        shown += 1
    left = len(article.paragraphs) - shown
    title = words.note_of(law.short_name, article.label)
    return ArticleNote(anchor, title, tuple(lines), words.left(left), f"{address}#{anchor}")
