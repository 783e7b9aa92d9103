"""What Python-Markdown's tree becomes before it is written: law boxes, headings, links, figures."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from yunyouguan.render import words
from yunyouguan.render.addresses import is_external
from yunyouguan.render.tongue import CHINESE, Tongue

QUOTE = re.compile(r"「[^「」]*(?:『[^』]*』[^「」]*)*」")
FOREIGN_QUOTE = re.compile(r"“[^“”]*”")
STASHED = re.compile("\x02[^\x03]*\x03")
NOT_A_WORD = re.compile(r"[\W_]+")
# Becomes a heading once the level of the one before it is known.
LAW_HEADING = "law"
HEADING_TAGS = frozenset(f"h{level}" for level in range(1, 7))
# Private-use characters: taken out of staff text first, so that nobody can write a token.
OPEN, CLOSE = "\ue000", "\ue001"


@dataclass(slots=True)
class Page:
    """The page that is being rendered: how to place things, and what was used so far.

    Attributes:
        shift: added to the level of every heading.
        link: a relative target to an address, or None when nothing is there.
        figure: target, alt and caption of a picture to a token.
        ids: taken on this page.
        level: of the last heading.
    """

    shift: int
    link: Callable[[str], str | None]
    figure: Callable[[str, str, str], str]
    ids: set[str] = field(default_factory=set)
    level: int = 1


class Setting:
    """The page that both processors work on; the one Markdown instance is reused for all."""

    def __init__(self, tongue: Tongue = CHINESE) -> None:
        self.table_label = tongue.say(words.TABLE_LABEL)
        self.page = Page(0, lambda _: None, lambda *_: "")


class LawBoxes(Treeprocessor):
    """A blockquote that starts with 法条： or 依据： becomes a law box.

    Runs before the inline patterns: lines are still lines.
    """

    def __init__(self, md: Markdown, tongue: Tongue = CHINESE) -> None:
        super().__init__(md)
        self.prefixes = tuple(map(tongue.say, words.LAW_PREFIXES))
        self.quote = FOREIGN_QUOTE if tongue.language else QUOTE

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        for quote in root.iter("blockquote"):
            lines = [line for part in quote for line in (part.text or "").split("\n")]
            prefix = next((p for p in self.prefixes if lines and lines[0].startswith(p)), "")
            if prefix and all(part.tag == "p" for part in quote):
                _make_law_box(quote, prefix, lines, self.quote)


class Finish(Treeprocessor):
    """Headings keep one h1, links reach their page, pictures become figures, tables scroll.

    Runs after the inline patterns, on elements.
    """

    def __init__(self, md: Markdown, setting: Setting) -> None:
        super().__init__(md)
        self.setting = setting

    def run(self, root: Element) -> None:
        """Changes the tree in place."""
        page = self.setting.page
        for element in root.iter():
            tag = element.tag
            if tag == "a":
                _settle_link(element, page)
            elif tag == LAW_HEADING:
                element.tag = f"h{min(page.level + 1, 6)}"
            elif tag in HEADING_TAGS:
                _settle_heading(element, page)
            elif tag in {"td", "th"}:
                _settle_cell(element)
        _lift_pictures(root, page)
        _wrap_tables(root, self.setting.table_label)


def _make_law_box(quote: Element, prefix: str, lines: list[str], exact: re.Pattern[str]) -> None:
    for part in list(quote):
        quote.remove(part)
    quote.tag = "section"
    quote.set("class", "law")
    quote.text = None
    heading = SubElement(quote, LAW_HEADING)
    mark = SubElement(heading, "span", {"class": "law-mark"})
    mark.text = prefix.rstrip("：:")
    mark.tail = lines[0].removeprefix(prefix).strip()
    for line in lines[1:]:
        if line.strip():
            _fill_with_quotes(SubElement(quote, "p"), line.strip(), exact)


def _fill_with_quotes(paragraph: Element, line: str, exact: re.Pattern[str]) -> None:
    """Exact words of the law, 「…」, stand in their own span, to be set in a serif face."""
    end = 0
    last: Element | None = None
    for found in exact.finditer(line):
        _append_text(paragraph, last, line[end : found.start()])
        last = SubElement(paragraph, "span", {"class": "law-words"})
        last.text = found.group()
        end = found.end()
    _append_text(paragraph, last, line[end:])


def _append_text(parent: Element, last: Element | None, text: str) -> None:
    if last is None:
        parent.text = (parent.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def _settle_heading(heading: Element, page: Page) -> None:
    page.level = min(max(int(heading.tag[1]) + page.shift, 2), 6)
    heading.tag = f"h{page.level}"
    for picture in list(heading.iter("img")):
        picture.tag, picture.text = "span", picture.get("alt")
        picture.attrib.clear()
    text = STASHED.sub("", "".join(heading.itertext()))
    name = NOT_A_WORD.sub("-", text).strip("-") or "section"
    unique, copy = name, 2
    while unique in page.ids:
        unique, copy = f"{name}-{copy}", copy + 1
    page.ids.add(unique)
    heading.set("id", unique)


def _settle_link(link: Element, page: Page) -> None:
    target = STASHED.sub("", link.get("href", ""))
    if is_external(target):
        if target.lower().startswith("http"):
            link.set("rel", "noopener")
        return
    address = target if target.startswith("#") else page.link(target)
    if address is None:
        link.tag = "span"
        link.attrib.clear()
    else:
        link.set("href", address)


def _settle_cell(cell: Element) -> None:
    align = cell.attrib.pop("align", "left")
    if align != "left":
        cell.set("class", f"to-{align}")


def _lift_pictures(root: Element, page: Page) -> None:
    """A picture in a sentence stands below its paragraph: no figure fits inside a paragraph."""
    for parent in list(root.iter()):
        for place, child in reversed(list(enumerate(parent))):
            pictures = list(child.iter("img")) if child.tag == "p" else []
            if not pictures:
                continue
            _remove_pictures(child)
            for step, picture in enumerate(pictures, start=1):
                figure = Element("p")
                figure.text = _token(picture, page)
                parent.insert(place + step, figure)
            if not "".join(child.itertext()).strip():
                parent.remove(child)
    for picture in root.iter("img"):
        token = _token(picture, page)
        picture.tag, picture.text = "span", token
        picture.attrib.clear()


def _token(picture: Element, page: Page) -> str:
    get = picture.get
    return page.figure(get("src", ""), get("alt", ""), get("title", ""))


def _remove_pictures(element: Element) -> None:
    for place, child in reversed(list(enumerate(element))):
        if child.tag != "img":
            _remove_pictures(child)
            continue
        before = element[place - 1] if place else None
        _append_text(element, before, child.tail or "")
        element.remove(child)


def _wrap_tables(root: Element, label: str) -> None:
    for parent in list(root.iter()):
        for place, child in enumerate(list(parent)):
            if child.tag == "table":
                frame = Element("div", {
                    "class": "table", "tabindex": "0", "role": "region",
                    "aria-label": label,
                })  # fmt: skip
                frame.append(child)
                frame.tail, child.tail = child.tail, None
                parent[place] = frame
