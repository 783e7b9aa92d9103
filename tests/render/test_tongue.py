"""What a page in another language brings along for its scripts."""

import json

import pytest

from yunyouguan.render.tongue import Tongue, tongue_of

EVERYWHERE, PLAN, VIEWER = "正在打开……", "看到全图了", "左转"


def test_a_page_brings_the_words_of_its_own_scripts_alone() -> None:
    """A slow line carries no word that nothing on the page can say."""
    english = tongue_of("en")
    found = {asked: json.loads(english.for_scripts(asked)).keys() for asked in ("", "plan", "look")}

    assert {one: EVERYWHERE in words for one, words in found.items()} == dict.fromkeys(found, True)
    assert [one for one, words in found.items() if PLAN in words] == ["plan"]
    assert [one for one, words in found.items() if VIEWER in words] == ["look"]


def test_pages_together_bring_every_word() -> None:
    """No word of a script is forgotten."""
    english = tongue_of("en")

    assert json.loads(english.for_scripts("plan look search")) == {
        chinese: here for chinese, here, _ in english.script_words
    }


def test_no_word_ends_the_block_that_holds_it() -> None:
    """A sign that HTML knows is written as an escape."""
    tongue = Tongue("en", script_words=(("关", "</script>", frozenset({"app"})),))

    assert tongue.for_scripts("") == '{"关":"\\u003c/script>"}'


def test_a_page_cannot_ask_for_scripts_that_are_none() -> None:
    """A slip in a template stops the build."""
    with pytest.raises(KeyError):
        tongue_of("en").for_scripts("plans")
