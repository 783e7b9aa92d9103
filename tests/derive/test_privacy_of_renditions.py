"""Nothing that a camera or a person put beside the pixels reaches a visitor."""

import base64
from collections.abc import Callable

import pytest
from PIL import Image

from derive.confidants import CONFIDANTS, gives_away
from derive.darkroom import half, opened, same_size
from derive.metadata_seen import metadata_seen
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.pixels import develop, encode, placeholder, smaller
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.model.picture import Format

Fit = Callable[[int, int], tuple[int, int]]

PACKET_IN = {Format.JPEG: ("APP1",), Format.AVIF: ("mime",), Format.WEBP: ("XMP",)}


def with_alpha(image: Image.Image) -> Image.Image:
    """As visitors get it in WebP, with one pixel to look through."""
    image = image.convert("RGBA")
    image.putpixel((0, 0), (0, 0, 0, 0))
    return image


@pytest.mark.parametrize("name", CONFIDANTS)
@pytest.mark.parametrize("fit", [same_size, half])
def test_rendition_is_nothing_but_pixels(name: str, fit: Fit) -> None:
    """No EXIF, XMP, ICC, IPTC, comment, text, preview or second picture, in any format."""
    original = CONFIDANTS[name]
    assert gives_away(original)
    image = develop(original, fit).image
    for one in (image, smaller(image, (40, 30)), image.crop((0, 0, 32, 32)), with_alpha(image)):
        kinds = tuple(Format) if one.mode == "RGB" else (Format.WEBP,)
        for kind in kinds:
            rendition = encode(one, kind, HOUSE, fine=True)
            assert metadata_seen(rendition) == ()
            assert not gives_away(rendition)


@pytest.mark.parametrize("name", CONFIDANTS)
def test_placeholder_is_nothing_but_pixels(name: str) -> None:
    """It stands in the page itself."""
    told = placeholder(develop(CONFIDANTS[name], half).image, HOUSE)
    content = base64.b64decode(told.partition(",")[2])
    assert (metadata_seen(content), gives_away(content)) == ((), False)


@pytest.mark.parametrize("name", CONFIDANTS)
@pytest.mark.parametrize("kind", list(Format))
def test_label_of_a_machine_made_picture_is_all_that_stands_beside(name: str, kind: Format) -> None:
    """One packet, ours word for word, in the one place that the format has for it."""
    developed = develop(CONFIDANTS[name], half)
    packet = ai_packet(developed.info)
    rendition = encode(developed.image, kind, HOUSE, fine=False, packet=packet)
    assert metadata_seen(rendition) == PACKET_IN[kind]
    assert opened(rendition).info["xmp"] == packet
    assert not gives_away(rendition)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("JPEG", {"APP0", "APP1", "APP2", "APP11", "APP12", "APP13", "COM", "behind the end"}),
        ("PNG", {"caBX", "eXIf", "iCCP", "iTXt", "tEXt", "zTXt", "behind the end"}),
        ("WebP", {"C2PA", "EXIF", "ICCP", "XMP"}),
        ("AVIF", {"Exif", "ICC", "mime"}),
    ],
)
def test_judge_sees_everything_that_may_stand_beside_pixels(name: str, seen: set[str]) -> None:
    """Otherwise its silence would prove nothing."""
    assert set(metadata_seen(CONFIDANTS[name])) == seen
