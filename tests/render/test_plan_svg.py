"""The plan of a square holds every exhibit as a link, and nothing overlaps."""

import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yunyouguan.render.plan_art import INSIDE, plan_art
from yunyouguan.render.plan_layout import (
    ISLAND_HEIGHT,
    ISLAND_WIDTH,
    STELE_HEIGHT,
    STELE_WIDTH,
    WIDTH,
    Spot,
    layout,
)
from yunyouguan.render.plan_motifs import BOOK, MOTIFS, motif_of
from yunyouguan.render.plan_svg import Square, Zone, plan_svg, short_name

counts = st.integers(0, 40)


def a_square(count: int, viewpoint: int = 0) -> Square:
    """That many exhibits."""
    zones = [
        Zone(f"NF-{at}", f"第{at}区", f"第{at}区：说明", f"../{at}/") for at in range(1, count + 1)
    ]
    return Square("广场", tuple(zones), viewpoint)


def drawn(square: Square, *, marked: bool = False) -> str:
    return plan_svg(square, layout(len(square.around)), marked=marked)


@given(counts)
def test_steles_never_overlap_nor_leave_the_square(count: int) -> None:
    """Neither one another, nor the island, nor the wall; whatever their number."""
    place = layout(count)
    boxes = [(spot, STELE_WIDTH, STELE_HEIGHT) for spot in place.around]
    boxes.append((place.island, ISLAND_WIDTH, ISLAND_HEIGHT))

    assert len(place.around) == count
    for spot, wide, high in boxes:
        assert INSIDE < spot.x - wide / 2 < spot.x + wide / 2 < WIDTH - INSIDE
        assert INSIDE < spot.y - high / 2 < spot.y + high / 2 < place.height - 74
    for (one, wide, high), (other, width, height) in combinations(boxes, 2):
        beside = abs(one.x - other.x) >= (wide + width) / 2 + 16
        below = abs(one.y - other.y) >= (high + height) / 2 + 16
        assert beside or below


def test_seven_stand_three_one_and_three() -> None:
    """The seven books: from the gate's left around the water to its right."""
    assert [(one.x, one.y) for one in layout(7).around] == [
        (98, 460), (98, 278), (98, 96), (270, 96), (442, 96), (442, 278), (442, 460),
    ]  # fmt: skip
    assert layout(7).island == Spot(270, 278)


@settings(max_examples=40)
@given(st.integers(1, 20), st.integers(0, 20))
def test_every_exhibit_is_a_link_in_the_order_of_the_walk(count: int, viewpoint: int) -> None:
    """The plan holds what the list beside it holds, numbered alike."""
    square = a_square(count, viewpoint if viewpoint < count else 0)
    told = re.findall(
        r'<a class="p-zone" href="([^"]*)"[^>]*><title>([^<]*)</title>'
        r'<rect[^>]*/><text class="p-num"[^>]*>(\d+)</text>',
        drawn(square),
    )

    assert told == [(one.href, one.title, str(at)) for at, one in enumerate(square.zones, 1)]
    assert "平面示意，不是地图" in drawn(square)


def test_zone_is_whole() -> None:
    """On the hall's own page a zone has a fragment, the exhibit's number and a tag."""
    link = (
        '<a id="zone-2" data-id="NF-2" class="p-zone" href="../2/" transform="translate(270 96)">'
        '<title>第2区：说明</title><rect x="-62" y="-52" width="124" height="104"/>'
        '<text class="p-num" x="-43" y="0">2</text><text x="0" y="36">第2区</text>'
        '<g class="p-tag"><rect x="-58" y="51" width="116" height="34"/>'
        '<text y="77">您在这里</text></g></a>'
    )

    assert link in drawn(a_square(2), marked=True)


def test_plan_elsewhere_has_neither_fragments_nor_tags() -> None:
    """The home page pays for none of it."""
    plan = drawn(a_square(8, 7))

    assert "zone-" not in plan
    assert "您在这里" not in plan


def test_viewpoint_takes_no_stele() -> None:
    """It lies on the island, below the pavilion, and keeps its number."""
    square = a_square(9, 8)
    x, y = layout(7).island.x, layout(7).island.y

    assert square.around == (1, 2, 3, 4, 5, 6, 7)
    assert f'href="../9/" transform="translate({x:g} {y + 53:g})"' in drawn(square)
    assert f'href="../1/" transform="translate({x:g} {y - 53:g})"' in drawn(square)


@settings(max_examples=40)
@given(counts, st.booleans())
def test_picture_is_a_sound_drawing_without_words(count: int, looks_around: bool) -> None:  # noqa: FBT001
    """A stele for each zone; every word lies in the page, where it can be read and scaled."""
    motifs = [f"M0 0h{at}" for at in range(count)]
    art = plan_art(layout(count), motifs, looks_around=looks_around)
    root = ET.fromstring(art)  # noqa: S314
    cut = [one.attrib["d"] for one in root.iter() if one.get("transform") == "translate(0-17)"]

    assert cut == motifs
    assert "".join(root.itertext()) == ""
    assert not re.search(r"nan|inf|e[-+]\d", art)


def test_plan_stays_light() -> None:
    """Words and picture of the square of seven books, before compression."""
    art = plan_art(layout(7), list(MOTIFS.values()), looks_around=True)

    assert len(art) <= 9_000
    assert len(drawn(a_square(9, 8))) <= 3_500


@pytest.mark.parametrize(
    ("topics", "motif"),
    [
        (("民法典/物权", "农村/土地承包"), MOTIFS["物权"]),
        (("老年人", "民法典/继承"), MOTIFS["继承"]),
        (("法治宣传教育",), BOOK),
        (("民法典/附则",), BOOK),
        ((), BOOK),
    ],
)
def test_stele_shows_the_paper_cut_of_its_book(topics: tuple[str, ...], motif: str) -> None:
    """By the exhibit's own topics; an open book for whatever is none of the seven."""
    assert motif_of(topics) == motif
    assert len(MOTIFS) == 7


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("婚姻家庭编：一张桌上的三代人", "婚姻家庭"),
        ("序厅：一部法典", "序厅"),
        ("总则", "总则"),
        ("一个很长很长的名字", ""),
    ],
)
def test_stele_shows_what_stands_before_the_colon(title: str, name: str) -> None:
    """At most four characters, so that they stay 16 px high on a phone."""
    assert short_name(title) == name


def test_stele_without_a_short_name_shows_its_number_alone() -> None:
    """The list beside the plan and the spoken title tell the rest."""
    zone = Zone("NF-2", "", "一个很长很长的名字", "../2/")
    square = Square("广场", (a_square(1).zones[0], zone), 0)

    assert '<text class="p-num" x="-43" y="0">2</text></a>' in drawn(square)
