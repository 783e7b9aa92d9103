"""The seal as dots: of the right size, safe to be cut, the same every time."""

import io
from math import hypot
from pathlib import Path

import pytest
from PIL import Image

import yunyouguan
from yunyouguan.derive.icons import ICONS, Icon, draw_icon

SVG = (Path(yunyouguan.__file__).parent / "theme" / "icon.svg").read_bytes()
RED = (148, 38, 27)
BY_NAME = {one.name: one for one in ICONS}


def drawn(icon: Icon) -> Image.Image:
    return Image.open(io.BytesIO(draw_icon(SVG, icon))).convert("RGBA")


@pytest.mark.parametrize("icon", ICONS, ids=BY_NAME)
def test_an_icon_has_its_size_and_weighs_little(icon: Icon) -> None:
    """A square of the dots that devices ask for, under 8 kB."""
    content = draw_icon(SVG, icon)

    assert Image.open(io.BytesIO(content)).size == (icon.size, icon.size)
    assert content.startswith(b"\x89PNG")
    assert len(content) < 8000


def test_a_maskable_icon_may_be_cut_to_a_circle() -> None:
    """All of the drawing lies within two fifths of the side; outside there is only the ground."""
    picture = drawn(BY_NAME["icon_maskable"])
    middle, safe = picture.width / 2, picture.width * 0.4
    seen = picture.load()
    assert seen is not None
    outside = {
        seen[x, y]
        for x in range(0, picture.width, 3) for y in range(0, picture.height, 3)
        if hypot(x + 0.5 - middle, y + 0.5 - middle) > safe
    }  # fmt: skip

    assert {tuple(one) for one in outside if isinstance(one, tuple)} == {(*RED, 255)}


def test_only_the_seal_has_clear_corners() -> None:
    """A phone would show them black; a tab shows the seal as it was cut."""
    corners = {name: drawn(icon).getpixel((0, 0)) for name, icon in BY_NAME.items()}

    assert {name for name, at in corners.items() if isinstance(at, tuple) and at[3] == 0} == {
        "icon_32", "icon_192", "icon_512",
    }  # fmt: skip
    assert corners["icon_180"] == (*RED, 255)
