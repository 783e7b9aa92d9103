"""The label of machine-made pictures."""

import json
from xml.etree import ElementTree as ET

import pytest
from PIL import PngImagePlugin

from derive.darkroom import flag, half, saved
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.pixels import develop

DESCRIPTION = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"
SOURCE = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType"
LABEL = "{http://www.tc260.org.cn/ns/AIGC/1.0/}AIGC"
TRAINED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
EMPTY = {
    "Label": "", "ContentProducer": "", "ProduceID": "", "ReservedCode1": "",
    "ContentPropagator": "", "PropagateID": "", "ReservedCode2": "",
}  # fmt: skip
SAID = {**EMPTY, "Label": "2", "ContentProducer": "001191110102<&>", "ProduceID": "法 1"}


def told(packet: bytes) -> tuple[str | None, dict[str, str]]:
    """The two labels of a packet."""
    root = ET.fromstring(packet.decode())  # noqa: S314 -- written by us
    described = root.find(f".//{DESCRIPTION}")
    assert described is not None
    assert [part.tag for part in described] == [SOURCE, LABEL]
    return described[0].text, json.loads(described[1].text or "")


def test_label_of_an_unlabelled_picture_is_plain() -> None:
    """What only staff say is written in both vocabularies, without inventing a producer."""
    assert told(ai_packet(())) == (TRAINED, {**EMPTY, "Label": "1"})


XMP = json.dumps(SAID).replace("&", "&amp;").replace("<", "&lt;")
NESTED = json.dumps({"AIGC": SAID})
IN_CHINESE = json.dumps({"AIGC": SAID}, ensure_ascii=False)


@pytest.mark.parametrize(
    "block",
    [
        f"<a><TC260:AIGC>{XMP}</TC260:AIGC></a>".encode(),
        '<a TC260:AIGC="{}"/>'.format(XMP.replace('"', "&quot;")).encode(),
        f"<a TC260:AIGC='{XMP}'/>".encode(),
        b"AIGC\0" + json.dumps(SAID).encode(),
        b"AIGC\0\0\0zh\0\0" + json.dumps(SAID).encode(),
        b"Exif\0\0MM\0*ASCII\0\0\0" + NESTED.encode(),
        b"Exif\0\0MM\0*UNICODE\0" + NESTED.encode("utf-16-be"),
        b"Exif\0\0MM\0*UNICODE\0" + IN_CHINESE.encode("utf-16-le"),
        b"Exif\0\0II*\0" + NESTED.encode("utf-16-le"),
    ],
    ids=["element", "attribute", "in apostrophes", "PNG text", "PNG text of a language", "comment",
         "wide comment", "other wide comment", "comment of Windows"],
)  # fmt: skip
def test_label_of_the_original_is_carried_over(block: bytes) -> None:
    """Nobody may remove the label: every field arrives as it was written."""
    assert told(ai_packet((b"first", block, b"last"))) == (TRAINED, SAID)


def test_first_label_that_says_something_counts() -> None:
    """One that cannot be read does not hide another."""
    blocks = (b"<TC260:AIGC>rubbish</TC260:AIGC>", b"AIGC\0" + json.dumps(SAID).encode())
    assert told(ai_packet(blocks)) == (TRAINED, SAID)


@pytest.mark.parametrize(
    "block",
    [
        b"<Iptc4xmpExt:DigitalSourceType>x/compositeWithTrainedAlgorithmicMedia</a>",
        b"jumb\0c2pa digitalSourceType x/compositeWithTrainedAlgorithmicMedia",
        b"x/compositeSynthetic",
    ],
)
def test_partly_made_picture_stays_partly_made(block: bytes) -> None:
    """A composite is not called wholly generated, in XMP as in a C2PA manifest."""
    assert told(ai_packet((block,)))[0] == TRAINED.replace("trained", "compositeWithTrained")


@pytest.mark.parametrize(
    "written",
    [
        "rubbish", "[1]", "[" * 60_000, '{"Label": "1", "GPS": "31.9,120.5"}',
        '{"Label":"1","ContentProducer":""' + ',"a":1' * 99 + "}",
    ],
)  # fmt: skip
def test_label_carries_nothing_else(written: str) -> None:
    """Only the fields of the standard pass, so nothing can be smuggled along."""
    block = f"<TC260:AIGC>{written}</TC260:AIGC>".encode()
    assert told(ai_packet((block,))) == (TRAINED, {**EMPTY, "Label": "1"})


def test_longest_label_fits_a_jpeg() -> None:
    """However long its fields, the packet stays below 64 kB."""
    long = json.dumps(dict.fromkeys(EMPTY, "法" * 1_200), ensure_ascii=False).encode()
    packet = ai_packet((b"AIGC\0" + long,))
    assert told(packet)[1]["ProduceID"] == "法" * 1_024
    assert len(packet) < 65_000


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF"])
def test_label_is_found_in_a_file_of_any_format(kind: str) -> None:
    """From the file to the packet, wherever the format keeps its XMP."""
    xmp = f"<a><TC260:AIGC>{XMP}</TC260:AIGC></a>".encode()
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("XML:com.adobe.xmp", xmp.decode(), zip=True)
    ways: dict[str, dict[str, object]] = {
        "PNG": {"pnginfo": texts},
        "TIFF": {"tiffinfo": {700: xmp}},
    }
    content = saved(flag(), kind, **ways.get(kind, {"xmp": xmp}))
    assert told(ai_packet(develop(content, half).info)) == (TRAINED, SAID)
