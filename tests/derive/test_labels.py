"""The label of machine-made pictures."""

import json
from xml.etree import ElementTree as ET

import pytest

from yunyouguan.derive.labels import ai_packet

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
    assert told(ai_packet({})) == (TRAINED, {**EMPTY, "Label": "1"})


@pytest.mark.parametrize(
    "info",
    [
        {"xmp": f"<a><TC260:AIGC>{json.dumps(SAID)}</TC260:AIGC></a>".replace("&", "&amp;")
            .replace("001191110102<", "001191110102&lt;").encode()},
        {"XML:com.adobe.xmp": "<a TC260:AIGC=\"{}\"/>".format(
            json.dumps(SAID).replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;"))},
        {"AIGC": json.dumps(SAID)},
    ],
    ids=["element", "attribute", "PNG text"],
)  # fmt: skip
def test_label_of_the_original_is_carried_over(info: dict[str, object]) -> None:
    """Nobody may remove the label: every field arrives as it was written."""
    assert told(ai_packet(info)) == (TRAINED, SAID)


def test_partly_made_picture_stays_partly_made() -> None:
    """A composite is not called wholly generated."""
    xmp = b"<Iptc4xmpExt:DigitalSourceType>x/compositeWithTrainedAlgorithmicMedia</a>"
    assert told(ai_packet({"xmp": xmp}))[0] == TRAINED.replace("trained", "compositeWithTrained")


@pytest.mark.parametrize(
    "written",
    [
        "rubbish", "[1]", "[" * 60_000, '{"Label": "1", "GPS": "31.9,120.5"}',
        '{"Label":"1","ContentProducer":""' + ',"a":1' * 99 + "}",
    ],
)  # fmt: skip
def test_label_carries_nothing_else(written: str) -> None:
    """Only the fields of the standard pass, so nothing can be smuggled along."""
    info = {"xmp": f"<TC260:AIGC>{written}</TC260:AIGC>".encode()}
    assert told(ai_packet(info)) == (TRAINED, {**EMPTY, "Label": "1"})


def test_longest_label_fits_a_jpeg() -> None:
    """However long its fields, the packet stays below 64 kB."""
    long = json.dumps(dict.fromkeys(EMPTY, "法" * 9_000))
    assert len(ai_packet({"AIGC": long})) < 65_000
