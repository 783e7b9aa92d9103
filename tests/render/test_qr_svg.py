"""A drawn code says exactly what it should, read by somebody else."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qr_reader import read_qr
from yunyouguan.render.qr_svg import QUIET, qr_svg


def points_of(svg: str) -> list[list[bool]]:
    """The dark points of the drawing; the quiet zone is looked at and left out."""
    root = ET.fromstring(svg)  # noqa: S314
    side = int(root.attrib["viewBox"].split()[2])
    dark = [[False] * side for _ in range(side)]
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", root[1].attrib["d"]):
        for step in range(int(length)):
            dark[int(y)][int(x) + step] = True
    quiet = range(QUIET, side - QUIET)
    assert not any(
        dark[y][x] for y in range(side) for x in range(side) if y not in quiet or x not in quiet
    )
    return [[dark[y][x] for x in quiet] for y in quiet]


@settings(max_examples=40)
@given(st.text("abcdefghijklmnopqrstuvwxyz0123456789-.", min_size=1, max_size=45))
def test_any_address_is_read_back_letter_by_letter(host: str) -> None:
    """A quarter of the code may be lost, and four points around it stay white."""
    address = f"https://{host}/e/NF-2026-0001/"

    said, level = read_qr(points_of(qr_svg(address, "二维码")))

    assert said == address
    assert level in {"Q", "H"}


def test_a_damaged_code_is_not_taken_for_a_sound_one() -> None:
    """The reader of these tests notices a single wrong point."""
    points = points_of(qr_svg("https://faguan.example.cn/e/NF-2026-0001/", "二维码"))
    points[20][20] = not points[20][20]

    with pytest.raises(AssertionError, match="damaged"):
        read_qr(points)
