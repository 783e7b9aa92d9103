"""Terms are found in Chinese text, which leaves no blanks between words."""

import pytest

from builders import a_term
from yunyouguan.model.glossary import Finder
from yunyouguan.model.vocabulary import (
    AUDIENCE_SLUGS,
    AUDIENCES,
    RESERVED_SLUGS,
    TOPIC_SLUGS,
    TOPICS,
)
from yunyouguan.read.walk_order import SLUG

FINDER = Finder(
    (
        a_term("监护", never=("监护人民",)),
        a_term("监护人", never=("被监护人",)),
        a_term("合同", never=("集体合同",)),
        a_term("人民调解"),
        a_term("家庭暴力", aliases=("家暴",)),
        a_term("ADR"),
    )
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("找监护人签合同", [("监护人", "监护人"), ("合同", "合同")]),
        ("监护和监护人", [("监护", "监护"), ("监护人", "监护人")]),
        ("被监护人", []),
        ("集体合同之外的合同", [("合同", "合同")]),
        ("《人民调解法》讲人民调解", [("人民调解", "人民调解")]),
        ("遇到家暴", [("家暴", "家庭暴力")]),
        ("用ADR，不是ADRS", [("ADR", "ADR")]),
        ("没有名词", []),
    ],
)
def test_longest_name_wins_and_parts_of_other_words_are_none(
    text: str, seen: list[tuple[str, str]]
) -> None:
    """A term inside another, inside a word of 不算 or inside a title is no use of it."""
    assert [(text[start:end], term.name) for start, end, term in FINDER.uses(text)] == seen


def test_of_two_terms_with_one_name_the_first_is_meant() -> None:
    """So that a mistake that is reported has one plain meaning until it is mended."""
    finder = Finder((a_term("约定", topic="反诈"), a_term("约定")))
    assert [term.topic for *_, term in finder.uses("约定")] == ["反诈"]


def test_empty_glossary_finds_nothing() -> None:
    """Titles are no terms."""
    assert list(Finder().uses("《民法典》")) == []


def test_touching_names_every_word_that_could_change_the_marks() -> None:
    """Names, aliases and words of 不算, longest first, each with the term it names."""
    assert FINDER.touching("被监护人遇到家暴") == (
        ("被监护人", ""), ("监护人", "监护人"), ("家暴", "家庭暴力"), ("监护", "监护"),
    )  # fmt: skip


@pytest.mark.parametrize("slugs", [TOPIC_SLUGS, AUDIENCE_SLUGS], ids=["topics", "audiences"])
def test_every_word_of_the_lists_has_an_address_of_its_own(slugs: dict[str, str]) -> None:
    """ASCII, unique; and no topic takes the name under which the audiences stand."""
    assert len(set(slugs.values())) == len(slugs)
    assert [slug for slug in slugs.values() if not SLUG.fullmatch(slug) or slug == "for"] == []
    assert (tuple(TOPIC_SLUGS), tuple(AUDIENCE_SLUGS)) == (TOPICS, AUDIENCES)
    assert {"topics", "glossary"} <= RESERVED_SLUGS
