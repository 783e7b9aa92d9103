"""Quotes beside citations are the words of the article."""

import pytest

from statutes import NAME, a_law, a_law_text
from yunyouguan.model.law_finder import LawFinder
from yunyouguan.model.law_quotes import Difference, WrongQuote, wrong_quotes

LAW = a_law_text()
FINDER = LawFinder((a_law(LAW),))


def judged(text: str) -> list[WrongQuote]:
    """Every wrong quote of a text about the sample."""
    return list(wrong_quotes(text.replace("《例》", f"《{NAME}》"), FINDER))


@pytest.mark.parametrize(
    "text",
    [
        "> 法条：《例》第二条\n>\n> 「水井归大家使用。任何人不得独占水井。」",
        "> 法条：《例》第二条第二款\n> 「打水应当排队」",
        "> 法条：《例》第二条\n> 「水井归大家使用。……打水应当排队。」",
        "> 法条：《例》第三条\n> 「（一）七十周岁以上的人；（二）带着孩子的人：」",
        "《例》第二条规定：「任何人不得独占水井，」所以要让。",
        "「任何人不得独占水井」（《例》第二条第一款）。",
        "《例》第二条说井是大家的。「这是老人常说的一句话，不是法律。」",
        "《例》第二条叫「让水」。",
        "「乡里乡亲的，一口井分什么你我他」，这是他的原话。",
        "> 法条：《没有的法》第二条\n> 「水井归村民使用。」",
    ],
)
def test_right_words_and_other_peoples_words_are_left_alone(text: str) -> None:
    """Blanks, the last mark and …… do not matter; what stands apart is no quote of the law."""
    assert judged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "> 法条：《例》第二条\n> 「水井归村民使用。任何人不得独占。」",
        "《例》第二条规定：「水井归村民使用。任何人不得独占。」",
        "「水井归村民使用。任何人不得独占。」（《例》第二条）",
    ],
)
def test_differing_words_are_told_with_the_right_ones(text: str) -> None:
    """In a box, behind the citation, before it."""
    (wrong,) = judged(text)
    assert wrong == WrongQuote(
        wrong.start, "水井归村民使用。任何人不得独占。", LAW, "第二条",
        differences=(Difference("村民", "大家"), Difference("", "水井")),
        passage="水井归大家使用。任何人不得独占水井。",
    )  # fmt: skip


def test_right_words_of_another_place_say_which() -> None:
    """Another article, or another 款 of the same one."""
    (other,) = judged("> 法条：《例》第一条\n> 「水井归大家使用。任何人不得独占水井。」")
    (paragraph,) = judged("> 法条：《例》第二条第一款\n> 「打水应当排队。」")
    assert other.elsewhere == (LAW, "第二条第一款")
    assert paragraph.elsewhere == (LAW, "第二条第二款")


def test_words_found_nowhere_are_told_so() -> None:
    """In a box alone: there, 「」 means the law."""
    (wrong,) = judged("> 法条：《例》第二条\n> 「先来后到，人人平等。」")
    assert (wrong.place, wrong.passage, wrong.elsewhere) == ("第二条", "", None)
