"""What other programs write in HTML becomes lines of plain text."""

import re
from dataclasses import dataclass

from lxml import etree, html

_INLINE = "a|abbr|b|big|code|em|font|i|mark|s|small|span|strong|sub|sup|u"
_BLOCKS = "blockquote|br|div|h[1-6]|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul"
# An attribute must look like one: 「若 a<b 且 c>d」 is no tag.
_HTML = re.compile(
    rf"</?(?:{_INLINE}|{_BLOCKS}|img)(?:\s+[a-z][\w-]*\s*=[^<>]*)?\s*/?>"
    r"|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});",
    re.IGNORECASE,
)
_BLOCK = re.compile(_BLOCKS)
_MARKDOWN_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()]*\)")
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_PARSER = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)


@dataclass(frozen=True, slots=True)
class PlainLines:
    """Text without any mark-up.

    Attributes:
        lines: none of them blank.
        has_picture: one stood there and is gone, but for its text alternative.
    """

    lines: list[str]
    has_picture: bool = False


def plain_lines(text: str, style: str) -> PlainLines:
    """The words alone.

    Args:
        style: ``html``, ``markdown``, ``plain``, or ``moodle``: HTML when it has a tag in it.
    """
    if style == "markdown":
        bare, count = _MARKDOWN_PICTURE.subn(r"\1", text)
        bare = _MARKDOWN_LINK.sub(r"\1", bare).replace("`", "")
        read = _from_html(bare.replace("\n", "<br>")) if _HTML.search(bare) else None
        lines = read.lines if read else _lines(bare)
        return PlainLines(lines, bool(count) or bool(read and read.has_picture))
    if style == "plain" or not _HTML.search(text):
        return PlainLines(_lines(text))
    return _from_html(text)


def _from_html(text: str) -> PlainLines:
    root = html.fragment_fromstring(text, create_parent="div", parser=_PARSER)
    pieces: list[str] = []
    has_picture = False
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        if isinstance(tag, str) and _BLOCK.fullmatch(tag):
            pieces.append("\n")
        if event == "start":
            if tag not in {"script", "style"}:
                pieces.append((element.text or "").replace("\n", " "))
            if tag == "img":
                has_picture = True
                pieces.append(element.get("alt") or "")
        elif element is not root:
            pieces.append((element.tail or "").replace("\n", " "))
    return PlainLines(_lines("".join(pieces).replace("\xa0", " ")), has_picture)


def _lines(text: str) -> list[str]:
    return [line for one in text.split("\n") if (line := one.strip())]
