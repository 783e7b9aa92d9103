"""Rules over citations that depend on the day; the others are seeded in tests/cases/mistakes."""

from dataclasses import replace
from datetime import date

from builders import a_hall, a_museum, an_exhibit
from check.found import found
from yunyouguan.check.run import judge
from yunyouguan.model.museum import Museum
from yunyouguan.read.law_table import shipped_table


def told(rule: str, museum: Museum, today: date) -> list[tuple[str, str, str]]:
    """(place, message, remedy) of each finding of one rule on a day."""
    return [
        (str(one.place), one.message, one.remedy)
        for one in judge(museum, today)
        if one.rule == rule
    ]


def cites(summary: str) -> Museum:
    """One exhibit that cites in its summary, on line 4; held against our table."""
    exhibit = an_exhibit(summary=summary, places={"summary": 4})
    return a_museum(a_hall(exhibit), laws=shipped_table())


def test_law_to_come_is_told_until_its_day() -> None:
    """On its day it holds."""
    museum = cites("《生态环境法典》第一条")

    assert told("citation.not-yet", museum, date(2026, 8, 14)) == [
        (
            "exhibits/square/liyi/index.md:4",
            "《生态环境法典》到2026-08-15才施行，观众会以为今天就能用。",
            "写明日期，例如：2026-08-15起施行的《生态环境法典》；或者等施行了再发布。",
        )
    ]
    assert told("citation.not-yet", museum, date(2026, 8, 15)) == []


def test_table_is_trusted_for_half_a_year() -> None:
    """Six months and a day are too many."""
    museum = a_museum(laws=shipped_table(), places={"law_data_as_of": 8})

    assert told("laws.table-old", museum, date(2026, 12, 26)) == []
    assert told("laws.table-old", museum, date(2026, 12, 27)) == [
        (
            "exhibits/museum.yml:8",
            (
                "法律表截至2026-06-26，已经超过6个月。"
                "这以后修改和废止的法律查不出来，观众可能看到过时的规定。"
            ),
            "向维护的人要一份新表，再运行：yunyouguan law update 新表.json",
        )
    ]


def test_without_a_table_nothing_is_said() -> None:
    """A museum that was not read from a disk has none."""
    assert found("citation.no-such-article", replace(cites("《民法典》第1300条"), laws=None)) == []
    assert len(found("citation.no-such-article", cites("《民法典》第1300条"))) == 1


def test_pages_print_the_day_of_the_table() -> None:
    """What staff wrote counts only where there is no table."""
    assert (
        a_museum(laws=shipped_table(), law_data_as_of="2025-01-01").law_data_as_of == "2026-06-26"
    )
    assert a_museum(law_data_as_of="2025-01-01").law_data_as_of == "2025-01-01"
