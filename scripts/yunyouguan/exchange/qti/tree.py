"""XML of IMS QTI 2.1: made so that it is well-formed, read so that it can do no harm."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.builder import ElementMaker

from yunyouguan.model.errors import MuseumError

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SCHEMA_LOCATION = f"{{{XSI}}}schemaLocation"

TOOL = "yunyouguan"
"""``toolName`` of the items that we write ourselves."""

# Our own item with ten choices is 6 kB.
MAX_XML = 2_000_000

E = ElementMaker(namespace=QTI, nsmap={None: QTI, "xsi": XSI})
P = ElementMaker(namespace=PACKAGE, nsmap={None: PACKAGE, "xsi": XSI})

Element = etree._Element  # noqa: SLF001 - the name that its type stubs give it

BLOCKS = frozenset(
    {"blockquote", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "prompt",
     "table", "td", "th", "tr"}
)  # fmt: skip
_UNSPEAKABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PICTURES = frozenset({"img", "object"})


def document(root: Element) -> bytes:
    """As a file: UTF-8, indented, with its declaration."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def speakable(text: str) -> str:
    """Without the characters that no XML file may hold."""
    return _UNSPEAKABLE.sub("", text)


def parsed(data: bytes, name: str) -> Element:
    """The root; names without their namespace, no comment in it.

    Args:
        name: of the file, as a message names it.

    Raises:
        MuseumError: staff's; it is too large, broken, or declares entities.
    """
    if len(data) > MAX_XML:
        raise MuseumError(
            f"「{name}」超过 {MAX_XML // 1_000_000} MB，不像是一道题。看看是不是拿错了文件。"
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as trouble:
        raise MuseumError(
            f"「{name}」不是完整的 XML，多半没有传完或改坏了。请从原来的软件里重新导出一份。"
        ) from trouble
    if root.getroottree().docinfo.doctype:
        raise MuseumError(
            f"「{name}」开头有 DOCTYPE，可能藏着别的东西，没有打开。"
            "请从原来的软件里重新导出一份 QTI 2.1。"
        )
    for element in root.iter():
        element.tag = etree.QName(element).localname
    return root


def text_lines(element: Element, instead: dict[str, str] | None = None) -> list[str]:
    """What a reader sees, line by line, none of them blank.

    Args:
        instead: of elements with this name, and all that is in them, stands this text.
    """
    text = "".join(_pieces(element, instead or {}))
    return [line for one in text.split("\n") if (line := one.strip())]


def has_picture(element: Element) -> bool:
    """A picture is another file, and is not read."""
    return any(one.tag in PICTURES for one in element.iter())


def _pieces(element: Element, instead: dict[str, str]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        is_block = child.tag in BLOCKS
        yield "\n" if is_block else ""
        if child.tag in instead:
            yield instead[child.tag]
        else:
            yield child.get("alt", "") if child.tag == "img" else ""
            yield from _pieces(child, instead)
        yield "\n" if is_block else ""
        yield child.tail or ""
