"""What a rendition must still say when everything else is stripped: a machine made this."""

import html
import json
import re
from collections.abc import Mapping
from typing import Any

FIELDS = (
    "Label", "ContentProducer", "ProduceID", "ReservedCode1",
    "ContentPropagator", "PropagateID", "ReservedCode2",
)  # fmt: skip
"""The fields of the label (GB 45438-2025, annex E); nothing else is carried over."""

LONGEST = 1_024
"""Characters of one field: a signature fits, and seven fields fit a JPEG's 64 kB segment."""

CARRIED = re.compile(
    r"TC260:AIGC(?:>([^<]{2,65536})<|\s*=\s*\"([^\"]{2,65536})\"|='([^']{2,65536})')"
)

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


def ai_packet(info: Mapping[Any, Any]) -> bytes:
    """An XMP packet with the two AI labels and nothing else.

    The label of the original is carried over field by field; a picture that only staff call
    AI-made gets a plain one.

    Args:
        info: what Pillow read beside the pixels of the original.

    Source: 《人工智能生成合成内容标识办法》第十条: nobody may remove the label;
        IPTC Photo Metadata 2025.1, Digital Source Type.
    """
    told = _told(info)
    composite = "compositeWithTrainedAlgorithmicMedia"
    source = composite if composite in told else "trainedAlgorithmicMedia"
    label = json.dumps(_carried(told, info), separators=(",", ":"))
    return PACKET.format(source=SOURCES + source, label=html.escape(label, quote=False)).encode()


def _told(info: Mapping[Any, Any]) -> str:
    """The XMP packet of the original, wherever its format keeps it."""
    packet = info.get("xmp") or info.get("XML:com.adobe.xmp") or ""
    return packet.decode("utf-8", "replace") if isinstance(packet, bytes) else str(packet)


def _carried(told: str, info: Mapping[Any, Any]) -> dict[str, str]:
    found = CARRIED.search(told)
    # PNG may keep the label in a text chunk of its own, as plain JSON.
    written = html.unescape(next(filter(None, found.groups()))) if found else info.get("AIGC")
    try:
        label = json.loads(str(written))
    except (ValueError, RecursionError):
        label = None
    if not isinstance(label, dict):
        label = {}
    carried = {name: str(label.get(name, ""))[:LONGEST] for name in FIELDS}
    return {**carried, "Label": carried["Label"] or "1"}
