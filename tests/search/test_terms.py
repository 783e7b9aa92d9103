"""What a text is looked up by."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from check.found import full_width
from theme.node import run
from yunyouguan.search.terms import (
    HAN_CHAR,
    WORDS,
    char_terms,
    fold,
    letters,
    sound_terms,
    word_terms,
)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("2020年", {"2020", "2020年"}),
        ("第3 条", {"3", "3条"}),
        ("第3，第4", {"3", "3第", "4"}),
        ("3\n条", {"3"}),
        ("3a条", {"3a"}),
        ("a 与 bc", {"a", "bc"}),
        ("wechat", {"we", "wec", "wech", "wecha", "wechat"}),
        ("governance", {"go", "gov", "gove", "gover", "govern", "governa", "governan"}),
        ("民法", set()),
    ],
)
def test_words_and_numbers_are_looked_up(text: str, terms: set[str]) -> None:
    """Numbers whole and with what they count, words by their beginnings, letters alone."""
    assert set(word_terms(text)) == terms


def test_punctuation_parts_no_pair_and_a_block_s_end_does() -> None:
    """「民《法》」 is looked up as 「民法」; two paragraphs are not."""
    assert letters(fold(f"民《法》，典\n{full_width('12')} 条")) == "民法典\n12条"


def test_single_characters_are_those_of_short_texts() -> None:
    """Letters and marks are none."""
    assert char_terms("民法典，a1〇") == {"民", "法", "典", "〇"}


def test_sounds_are_looked_up_by_three_letters_and_by_initials() -> None:
    """Two initials too: 「继承」 is jc."""
    assert sound_terms(("ji", "cheng")) == {
        "~jic", "~ich", "~che", "~hen", "~eng", "~jc",
    }  # fmt: skip
    assert sound_terms(()) == set()


TEXTS = st.lists(
    st.text("民法典第条一二0123aab，。 《》\n権ＡmM²-", min_size=0, max_size=30), min_size=1,
    max_size=40,
)  # fmt: skip


@settings(max_examples=8)
@given(TEXTS)
def test_what_a_phone_asks_for_is_what_a_page_was_filed_under(texts: list[str]) -> None:
    """Every term of a query is a term of each text that holds it: else it would be missed."""
    lines = [one.replace("\n", " ") for one in texts]
    asked = run(
        f"console.log(JSON.stringify({lines!r}.map((line) => {{"
        "  const terms = search_text.termsOf(search_text.rowOf(line, {}));"
        "  return terms;"
        "})));",
        "search_text",
    )
    for line, terms in zip(lines, asked, strict=True):
        text = fold(line)
        han = letters(text)
        filed = {
            a + b for a, b in pairwise(han)
            if HAN_CHAR.match(a) and HAN_CHAR.match(b)
        }  # fmt: skip
        filed |= set(word_terms(text))
        filed |= char_terms(text) if len(WORDS.findall(text)) + len(HAN_CHAR.findall(text)) == 1 \
            else set()  # fmt: skip
        assert set(terms) <= filed, line
