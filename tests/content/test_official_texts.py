"""The laws cite one another: what they cite is there."""

import json
from datetime import date
from pathlib import Path

import pytest

from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import Names
from yunyouguan.model.citing.verdict import Verdict, judge_citation
from yunyouguan.read.law_table import shipped_table

LAWS = Path(__file__).parents[3] / "shared" / "laws"
TODAY = date(2026, 11, 23)
CERTAIN = frozenset({Verdict.OK, Verdict.REPEALED, Verdict.UNKNOWN})
"""The laws name those they repeal, local ones, and an anthem."""


@pytest.mark.skipif(not LAWS.is_dir(), reason="the texts of laws are not here")
def test_no_citation_in_an_official_text_is_called_wrong() -> None:
    """Over four hundred articles that the legislator himself cites: each is found where he says."""
    table = shipped_table()
    names = Names.of(table.names)
    wrong, right = [], 0
    for file in sorted(LAWS.glob("*.json")):
        told = json.loads(file.read_text("utf-8"))
        if "articles" not in told or "PARTIAL" in file.name:
            continue
        for number, article in told["articles"].items():
            for one in citations_in(article["text"], told["title"], names):
                verdict = judge_citation(one, table, TODAY).verdict
                right += verdict is Verdict.OK
                if verdict not in CERTAIN or (one.at and verdict is not Verdict.OK):
                    wrong.append((told["title"], number, one.text, verdict))
    assert wrong == []
    assert right > 400
