"""One paragraph of Word becomes the lines that a reader of the page would copy down."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from yunyouguan.exchange.word.numbering import Element

GAP = "＿＿＿＿"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
BOX = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}txbx"
IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

# What was deleted, how it looks, codes of fields, the second copy of a drawing, ruby above text.
NOT_READ = frozenset(
    {qn(tag) for tag in ("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:rt")}
    | {FALLBACK}
)
DRAWINGS = frozenset(qn(tag) for tag in ("w:drawing", "w:pict", "w:object"))
EMPTY = {
    qn("w:tab"): "\t", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-", qn("w:ptab"): "\t",
}  # fmt: skip

# The ticks and crosses that Word's symbol box gives: font to character code to the sign.
SYMBOLS = {
    "wingdings": {0xFC: "√", 0xFE: "√", 0xFB: "×", 0xFD: "×", 0xA8: "□", 0x6F: "□"},
    "wingdings 2": {0x50: "√", 0x52: "√", 0x4F: "×", 0x51: "×", 0x53: "×", 0x54: "×", 0xA3: "□"},
    "symbol": {0xD6: "√", 0xB4: "×", 0xB7: "·"},
}
OTHER_SYMBOL_FONTS = frozenset({"wingdings 3", "webdings", "marlett"})
CHINESE_FROM, PRIVATE_FROM = 0x2000, 0xE000
BESIDE = frozenset(
    qn(tag) for tag in ("w:footnoteReference", "w:endnoteReference", "w:commentReference")
)
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
LOST_SYMBOL = "\ufffd"
RED_LEAST, OTHERS_MOST = 0xC0, 0x60


@dataclass(slots=True)
class Paragraph:
    """What one paragraph says, and what of it cannot be said in text.

    Attributes:
        lines: at least one; an empty paragraph is one empty line.
        pictures, boxes, symbols: how many pictures and formulas, text boxes and unknown signs.
        struck, notes: how many struck words; comments, footnotes and hidden words.
        marked: texts that stand out, each with how: ``标黄``, ``红字``, ``加粗``.
    """

    lines: list[str] = field(default_factory=list)
    pictures: int = 0
    boxes: int = 0
    symbols: int = 0
    struck: int = 0
    notes: int = 0
    marked: list[tuple[str, str]] = field(default_factory=list)


def read_paragraph(element: Element, label: str = "") -> Paragraph:
    """Everything in the order of the page.

    Args:
        label: what Word counts in front of it.
    """
    read = Paragraph()
    text = "".join(_texts(element, read))
    # A blank to write in is often a few underlined spaces, in several runs.
    while GAP * 2 in text:
        text = text.replace(GAP * 2, GAP)
    read.lines = (label + text).split("\n")
    return read


def is_deleted(element: Element) -> bool:
    """Deleted with its mark while changes were tracked: Word neither counts nor prints it."""
    mark = element.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}")
    kept = (one for one in element.iter(qn("w:t"), qn("w:sym"), *DRAWINGS))
    return mark is not None and not any(True for _ in kept)


def _texts(element: Element, read: Paragraph) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in NOT_READ:
            continue
        if tag == qn("w:r"):
            yield from _run(child, read)
        elif tag in DRAWINGS:
            _count_drawing(child, read)
        elif tag == f"{MATH}t" or tag == qn("w:t"):
            yield child.text or ""
        elif tag.startswith(MATH) and tag in {
            f"{MATH}f",
            f"{MATH}sSup",
            f"{MATH}sSub",
            f"{MATH}rad",
        }:
            # A fraction or a power on one line says something else.
            read.pictures += 1
        else:
            yield from _texts(child, read)


def _run(run: Element, read: Paragraph) -> Iterator[str]:
    properties = run.find(qn("w:rPr"))
    if _is_on(properties, "w:vanish"):
        read.notes += any((one.text or "").strip() for one in run.iter(qn("w:t")))
        return
    text = "".join(piece for child in run for piece in _pieces(child, read))
    if font := _symbol_font(properties):
        text = "".join(_sign(font, ord(one), read) if one.strip() else one for one in text)
    if _is_on(properties, "w:strike") or _is_on(properties, "w:dstrike"):
        read.struck += bool(text.strip())
    if _said(properties, "w:vertAlign") == "superscript" and text.strip().isdecimal():
        text = text.translate(RAISED)
    if text and not text.strip() and "\n" not in text and _is_underlined(properties):
        text = GAP
    elif text.strip() and (how := _stands_out(properties)):
        read.marked.append((text.strip(), how))
    yield text


def _pieces(child: Element, read: Paragraph) -> Iterator[str]:
    tag = child.tag
    if tag == qn("w:t"):
        yield child.text or ""
    elif tag == qn("w:br"):
        yield "" if child.get(qn("w:type")) in {"page", "column"} else "\n"
    elif tag == qn("w:sym"):
        yield _symbol(child, read)
    elif tag in EMPTY:
        yield EMPTY[tag]
    elif tag in BESIDE:
        read.notes += 1
    elif tag in DRAWINGS:
        _count_drawing(child, read)
    elif isinstance(tag, str) and tag not in NOT_READ:
        yield from _texts(child, read)


def _count_drawing(drawing: Element, read: Paragraph) -> None:
    if any(True for _ in drawing.iter(qn("w:txbxContent"), BOX)):
        read.boxes += 1
    elif drawing.tag != qn("w:pict") or any(True for _ in drawing.iter(IMAGE_DATA)):
        read.pictures += 1


def _symbol(symbol: Element, read: Paragraph) -> str:
    font = str(symbol.get(qn("w:font")) or "").lower()
    code = str(symbol.get(qn("w:char")) or "")
    try:
        return _sign(font, int(code, 16), read)
    except ValueError:
        read.symbols += 1
        return LOST_SYMBOL


def _symbol_font(properties: Element | None) -> str:
    """A font that shows signs in the place of letters; empty for any other."""
    fonts = None if properties is None else properties.find(qn("w:rFonts"))
    font = "" if fonts is None else str(fonts.get(qn("w:ascii")) or "").lower()
    return font if font in SYMBOLS or font in OTHER_SYMBOL_FONTS else ""


def _sign(font: str, code: int, read: Paragraph) -> str:
    """What a code of a symbol font shows; Chinese is never shown in one."""
    if CHINESE_FROM <= code < PRIVATE_FROM:
        return chr(code)
    # Symbol fonts stand in the private area from F000 on.
    sign = SYMBOLS.get(font, {}).get(code & 0xFF)
    if sign is None:
        read.symbols += 1
    return sign or LOST_SYMBOL


def _is_on(properties: Element | None, tag: str) -> bool:
    found = None if properties is None else properties.find(qn(tag))
    return found is not None and found.get(qn("w:val")) not in {"0", "false", "off"}


def _is_underlined(properties: Element | None) -> bool:
    return _said(properties, "w:u") not in {"", "none"}


def _stands_out(properties: Element | None) -> str:
    """How a run is marked; bold last, since headings are bold too."""
    if _said(properties, "w:highlight") not in {"", "none", "white"}:
        return "标颜色"
    if _is_red(_said(properties, "w:color")):
        return "红字"
    return "加粗" if _is_on(properties, "w:b") else ""


def _is_red(colour: str) -> bool:
    try:
        red, green, blue = bytes.fromhex(colour)
    except ValueError:
        return False
    return red >= RED_LEAST and green <= OTHERS_MOST and blue <= OTHERS_MOST


def _said(properties: Element | None, tag: str) -> str:
    found = None if properties is None else properties.find(qn(tag))
    return "" if found is None else str(found.get(qn("w:val")) or "")
