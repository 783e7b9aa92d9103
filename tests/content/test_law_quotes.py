"""Every quote of the real museum is the law's own words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from statutes import a_law, a_law_text, law_lines
from yunyouguan.check.quotes import passages, quotes
from yunyouguan.model.law_finder import LawFinder
from yunyouguan.model.law_quotes import quotes_beside
from yunyouguan.model.law_text import Law
from yunyouguan.read.museum_dir import read_museum

ROOT = Path(__file__).parents[2]
LAWS = ROOT.parent / "shared" / "laws"


def real_laws() -> tuple[Law, ...]:
    """Every law whose text is here."""
    told = (json.loads(one.read_text("utf-8")) for one in sorted(LAWS.glob("*.json"))
            if "PARTIAL" not in one.name)  # fmt: skip
    return tuple(
        a_law(a_law_text(*law_lines(one["articles"]), slug=one["slug"], name=one["title"]))
        for one in told
        if "articles" in one
    )


@pytest.mark.skipif(not LAWS.is_dir(), reason="the texts of laws are not here")
def test_every_quote_of_the_museum_is_in_its_article() -> None:
    """The same rule that staff meet once they have imported the laws; at least forty quotes."""
    museum, _ = read_museum(ROOT)
    assert museum
    laws = real_laws()
    assert list(quotes(replace(museum, law_texts=laws))) == []
    finder = LawFinder(laws)
    texts = (text for one in museum.exhibits for _, text in passages(one.body))
    assert sum(quotes_beside(text, finder) for text in texts) >= 40
