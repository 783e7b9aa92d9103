"""What is true of citations on 23 November 2026: a set checked by hand against the laws."""

from datetime import date
from pathlib import Path

import pytest

from yunyouguan.cli.law_words import hint_of
from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.citing.names import Names
from yunyouguan.model.citing.verdict import judge_citation
from yunyouguan.read.law_table import shipped_table

FILE = Path(__file__).parents[1] / "cases" / "citing" / "verdicts.txt"
TODAY = date(2026, 11, 23)
TABLE = shipped_table()
NAMES = Names.of(TABLE.names)


def cases() -> list[list[str]]:
    """Review day, text, verdict, hint."""
    lines = FILE.read_text("utf-8").splitlines()
    return [[part.strip() for part in one.split("|")] for one in lines if one and one[0] != "#"]


def test_the_gold_set_is_as_large_as_promised() -> None:
    """At least 60, none twice."""
    assert len(cases()) >= 60
    assert len({tuple(one[:2]) for one in cases()}) == len(cases())


@pytest.mark.parametrize(("reviewed", "text", "verdict", "hint"), cases())
def test_a_citation_has_the_verdict_of_a_person(
    reviewed: str, text: str, verdict: str, hint: str
) -> None:
    """One citation, its verdict, and the hint that goes with it."""
    (citation,) = citations_in(text, None, NAMES)
    day = None if reviewed == "-" else date.fromisoformat(reviewed)
    judged = judge_citation(citation, TABLE, TODAY, day)

    assert (judged.verdict.value, hint_of(judged)) == (verdict, hint)


def test_a_law_that_comes_later_is_not_yet_in_force() -> None:
    """Before the day of the Code it was law to come; of two versions the one of the day counts."""
    code, mark = (
        citations_in(text)[0] for text in ("《生态环境法典》第一条", "《商标法》第八十七条")
    )

    assert judge_citation(code, TABLE, date(2026, 8, 14)).verdict.value == "not-yet-in-force"
    assert judge_citation(code, TABLE, date(2026, 8, 15)).verdict.value == "ok"
    assert judge_citation(mark, TABLE, date(2026, 12, 31)).verdict.value == "no-such-article"
    assert judge_citation(mark, TABLE, date(2027, 1, 1)).verdict.value == "ok"
