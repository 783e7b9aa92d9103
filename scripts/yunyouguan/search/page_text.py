"""The words of a finished page, block by block, each with the field that it stands in."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from lxml import etree, html

SPLIT_ABOVE = 4_000
"""Characters. A longer page is found section by section: a phone reads a whole one for a line."""
SKIPPED = frozenset({"nav", "button", "script", "style", "template", "svg", "noscript", "select",
                     "textarea", "audio", "video", "iframe"})  # fmt: skip
INLINE = frozenset({"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i",
                    "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
                    "strong", "sub", "sup", "time", "u", "var", "wbr", "picture", "source", "img",
                    "br", "input"})  # fmt: skip
SECTIONS = frozenset({"h2", "h3"})
UNSEEN = frozenset({"no-js", "headerlink"})
"""Classes of what nobody reads on whose phone the search runs, and of signs beside headings."""
NOT_FOUND = re.compile(rb'<meta name="robots" content="noindex')
START, END = re.compile(rb"<main\b"), b"</main>"
SPACES, LETTER = re.compile(r"\s+"), re.compile(r"[^\W_]")


class Field(IntEnum):
    """Where a string stands; what stands higher is shown first."""

    TITLE = 0
    TOPIC = 1
    HEADING = 2
    LAW = 3
    BODY = 4
    QUESTION = 5


HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
BY_CLASS = {"q": Field.QUESTION, "q-law": Field.LAW, "facts": Field.TOPIC}


@dataclass(frozen=True, slots=True)
class Block:
    """A run of words that a phrase may be found in; none is found across two."""

    field: Field
    text: str


@dataclass(slots=True)
class Passage:
    """What one result leads to: a page, or a section of a long one.

    Attributes:
        anchor: of the section; empty for a page.
        title: of the section, else of the page.
        page: title of the page that a section is part of; empty for a page.
    """

    anchor: str
    title: str
    page: str = ""
    blocks: list[Block] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Characters."""
        return sum(len(one.text) for one in self.blocks)


def main_part(page: bytes) -> bytes:
    """What visitors come for, without head, foot and navigation; empty for a page not to be found.

    Args:
        page: a finished HTML page, UTF-8.
    """
    if NOT_FOUND.search(page, 0, 4_000):
        return b""
    start, stop = START.search(page), page.rfind(END)
    return page[start.start() : stop + len(END)] if start and stop > start.start() else b""


def passages(main: bytes) -> list[Passage]:
    """The page as one passage, or a long one as its sections; none when it holds no words.

    Args:
        main: what `main_part` gave.
    """
    if not main:
        return []
    # What closes too early or too often leaves several elements; NUL would end the text.
    text = main.decode("utf-8", "replace").replace("\0", "")
    root = html.fragment_fromstring(text, create_parent=True, parser=_PARSER)
    walk = _Walk()
    walk.enter(root, Field.BODY)
    walk.finish()
    whole = walk.passages[0]
    rest = walk.passages[1:]
    if not (whole.blocks or rest):
        return []
    title = next((one.text for one in whole.blocks if one.field is Field.TITLE), "")
    whole.title = title
    if whole.size + sum(one.size for one in rest) <= SPLIT_ABOVE:
        for one in rest:
            whole.blocks.extend(one.blocks)
        return [whole]
    for one in rest:
        one.page = title
    return [one for one in (whole, *rest) if one.blocks]


class _Walk:
    """Goes through the elements once; a block ends where a line would."""

    def __init__(self) -> None:
        self.passages = [Passage("", "")]
        self._words: list[str] = []
        self._field = Field.BODY

    def enter(self, element: etree._Element, field_: Field) -> None:
        """An element and all below it."""
        tag = element.tag
        if not isinstance(tag, str) or tag in SKIPPED or _is_silent(element) or _is_tile(element):
            return
        field_ = _field_of(element, tag, field_)
        is_block, around = tag not in INLINE, self._field
        if is_block:
            self.finish()
            self._field = field_
            anchor = _anchor(element) if tag in SECTIONS and field_ is Field.HEADING else ""
            if anchor:
                self.passages.append(Passage(anchor, _plain(element)))
        if tag == "br":
            self._words.append(" ")
        if element.text:
            self._words.append(element.text)
        for child in element:
            self.enter(child, field_)
            if child.tail:
                self._words.append(child.tail)
        if is_block:
            self.finish()
            self._field = around

    def finish(self) -> None:
        """The block ends here; one without a letter is none."""
        text = unicodedata.normalize("NFC", SPACES.sub(" ", "".join(self._words)).strip())
        self._words.clear()
        if LETTER.search(text):
            self.passages[-1].blocks.append(Block(self._field, text))


def _anchor(heading: etree._Element) -> str:
    """Where a section begins: its heading's own id, or that of the article which it opens."""
    own = heading.get("id") or ""
    parent = heading.getparent()
    opens = parent is not None and parent.tag == "article" and heading.getprevious() is None
    return own or (parent.get("id") or "" if parent is not None and opens else "")


def _field_of(element: etree._Element, tag: str, above: Field) -> Field:
    if tag == "h1":
        return Field.TITLE
    if tag in HEADINGS:
        parent = element.getparent()
        return Field.LAW if parent is not None and "law" in _classes(parent) else Field.HEADING
    for name in _classes(element):
        if name in BY_CLASS:
            return BY_CLASS[name]
    return above


def _is_silent(element: etree._Element) -> bool:
    told = element.attrib
    if _classes(element) & UNSEEN:
        return True
    return "hidden" in told or "data-nosnippet" in told or told.get("aria-hidden") == "true"


def _is_tile(element: etree._Element) -> bool:
    """A link that holds a picture or a title is the door of another page, where its words stand."""
    return element.tag == "a" and any(
        child.tag in {"picture", "img", "svg"} or _classes(child) & {"song", "pic"}
        for child in element
        if isinstance(child.tag, str)
    )


def _classes(element: etree._Element) -> set[str]:
    return set((element.get("class") or "").split())


def _plain(element: etree._Element) -> str:
    return SPACES.sub(" ", "".join(_said(element))).strip()


def _said(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_silent(child) and not _is_tile(child):
            yield from _said(child)
        yield child.tail or ""


_PARSER = html.HTMLParser(encoding="utf-8")
