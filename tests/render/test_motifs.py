"""The signs of halls: drawn for every word of the list, light, in one colour."""

import gzip
import re
from xml.etree import ElementTree as ET

import pytest

from builders import a_hall
from yunyouguan.model.vocabulary import MOTIFS
from yunyouguan.render.motifs import DRAWN, motif_html, motif_of

every_motif = pytest.mark.parametrize("name", MOTIFS)


def test_every_word_of_the_list_is_drawn() -> None:
    """Staff can choose nothing that the theme has not drawn, and no two look alike."""
    assert tuple(DRAWN) == MOTIFS
    assert len(set(DRAWN.values())) == len(MOTIFS)


@every_motif
def test_a_motif_is_light_and_takes_the_colour_round_it(name: str) -> None:
    """At most 1 kB on the line; sound XML; no colour of its own, no style, no id."""
    drawn = motif_html(name)
    told = [one.attrib for one in ET.fromstring(drawn).iter()]  # noqa: S314
    colours = {one[key] for one in told for key in ("fill", "stroke") if key in one}

    assert len(gzip.compress(drawn.encode(), 9)) <= 1000
    assert colours <= {"currentColor", "none"}
    assert not [one for one in told if {"style", "id"} & one.keys()]


@every_motif
def test_a_motif_stays_within_its_square(name: str) -> None:
    """Nothing is cut off at the edge of a seal."""
    absolute = re.findall(r"[ML](-?[\d.]+)[ ,]?(-?[\d.]+)", DRAWN[name])

    assert absolute
    assert all(0 <= float(one) <= 64 for pair in absolute for one in pair)


def test_halls_take_motifs_in_the_order_of_the_walk() -> None:
    """What is chosen stays; the others take what nobody has chosen, and begin again at the end."""
    halls = (
        a_hall(slug="a"), a_hall(slug="b", motif="天平"), a_hall(slug="c", motif="石拱桥"),
        a_hall(slug="d"),
    )  # fmt: skip

    assert [motif_of(halls, one) for one in halls] == ["民居", "天平", "折扇", "桥"]
    many = tuple(a_hall(slug=f"h{number}") for number in range(14))
    assert [motif_of(many, one) for one in many[11:]] == ["小船", "天平", "民居"]
