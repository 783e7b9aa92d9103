"""What a rendition must still say when everything else is stripped: a machine made this."""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping

FIELDS = (
    "Label", "ContentProducer", "ProduceID", "ReservedCode1",
    "ContentPropagator", "PropagateID", "ReservedCode2",
)  # fmt: skip
"""The fields of the label (GB 45438-2025, annex E); nothing else is carried over."""

LONGEST = 1_024
"""Characters of one field: a signature fits, and seven fields fit a JPEG's 64 kB segment."""
SHORT = 1_000_000
"""Bytes of a block that may be a comment."""

IN_XMP = re.compile(
    rb"TC260:AIGC(?:>([^<]{2,65536})<|\s*=\s*\"([^\"]{2,65536})\"|\s*=\s*'([^']{2,65536})')"
)
IN_A_COMMENT = re.compile(rb'"AIGC"\s*:\s*(\{[^{}]{0,65536}\})')
IN_PNG_TEXT = re.compile(rb"^AIGC\0[^{]{0,80}(\{.{0,65536}\})", re.DOTALL)

UNICODE, ORDERS = b"UNICODE\0", ("utf-16-be", "utf-16-le")
"""What stands before such a comment (CIPA DC-008, 4.6.6)."""

COMPOSITE = "compositeWithTrainedAlgorithmicMedia"
PARTLY = (COMPOSITE.encode(), b"compositeSynthetic")

SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about=""'
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    ' xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">'
    "<Iptc4xmpExt:DigitalSourceType>{source}</Iptc4xmpExt:DigitalSourceType>"
    "<TC260:AIGC>{label}</TC260:AIGC>"
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def ai_packet(words: Iterable[bytes]) -> bytes:
    """An XMP packet with the two AI labels and nothing else.

    The label of the original is carried over field by field; a picture that only staff call
    AI-made gets a plain one.

    Args:
        words: the blocks that stood beside the pixels of the original.

    Source: 《人工智能生成合成内容标识办法》第十条: nobody may remove the label;
        IPTC Photo Metadata 2025.1, Digital Source Type.
    """
    blocks = tuple(words)
    is_partly = any(source in block for block in blocks for source in PARTLY)
    source = COMPOSITE if is_partly else "trainedAlgorithmicMedia"
    label = json.dumps(_carried(blocks), separators=(",", ":"))
    return PACKET.format(source=SOURCES + source, label=html.escape(label, quote=False)).encode()


def _carried(blocks: Iterable[bytes]) -> dict[str, str]:
    """The fields of the first label that has any."""
    labels = (_fields(written) for block in blocks for written in _written(block))
    label = next(filter(None, labels), {})
    carried = {name: str(label.get(name, ""))[:LONGEST] for name in FIELDS}
    return {**carried, "Label": carried["Label"] or "1"}


def _written(block: bytes) -> Iterator[str]:
    """What a block calls its label: in XMP, in a text of a PNG, in a comment of EXIF."""
    if found := IN_XMP.search(block):
        written = next(filter(None, found.groups()))
        yield html.unescape(written.decode("utf-8", "replace"))
    for text in (block, *_wide_comments(block)):
        for pattern in (IN_PNG_TEXT, IN_A_COMMENT):
            if told := pattern.search(text):
                yield told[1].decode("utf-8", "replace")


def _wide_comments(block: bytes) -> Iterator[bytes]:
    """What EXIF may hold in two bytes a letter, in an order that writers disagree about."""
    if len(block) < SHORT:
        _, found, comment = block.partition(UNICODE)
        yield from (comment.decode(order, "ignore").encode() for order in ORDERS if found)
        yield block.replace(b"\0", b"")


def _fields(written: str) -> Mapping[str, object]:
    """Empty when it is no label."""
    try:
        label = json.loads(written)
    except (ValueError, RecursionError):
        return {}
    if isinstance(label, dict) and isinstance(label.get("AIGC"), dict):
        label = label["AIGC"]
    return label if isinstance(label, dict) else {}
