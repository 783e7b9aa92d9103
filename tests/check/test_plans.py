"""Rules over the five-year plans of legal education."""

from datetime import date

import pytest

from builders import a_body, a_calendar, a_museum, an_event, an_exhibit
from check.found import found

HERE = "exhibits/square/liyi/index.md"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (
            "2026年，“八五”普法从2026年开始。",
            ("「八五」普法是2021年到2025年，这里却和2026年写在一起，观众会把两个五年弄混。",
             "核对年份；2026年的写「九五」。"),
        ),
        (
            "「七五」普法从2012年到2020年。",
            ("「七五」普法是2016年到2020年，这里却和2012年写在一起，观众会把两个五年弄混。",
             "核对年份，改成2016年到2020年中的一年。"),
        ),
    ],
)  # fmt: skip
def test_plan_and_year_in_one_clause_fit(written: str, told: tuple[str, str]) -> None:
    """The message says which years are right."""
    exhibit = an_exhibit(body=a_body(f"好。\n{written}"))
    assert found("plan.wrong-year", exhibit) == [(f"{HERE}:21", *told)]


def test_date_of_what_is_called_after_a_plan_fits() -> None:
    """In the header of an exhibit and in the table of a year."""
    exhibit = an_exhibit(title="“七五”普法文艺汇演", date="2023-05", places={"date": 6})
    assert [one[0] for one in found("plan.wrong-year", exhibit)] == [f"{HERE}:6"]
    shows = a_calendar(an_event(day=date(2027, 3, 6), name="“八五”普法演出"))
    assert [one[0] for one in found("plan.wrong-year", a_museum(calendars=[shows]))] == [
        "exhibits/calendar/2027.md:8"
    ]


@pytest.mark.parametrize(
    "written",
    [
        "“八五”普法是2021年到2025年，如今已是“九五”普法，从2026年到2030年。",
        "2026年总结“八五”普法。", "2020年谋划“八五”普法规划。", "“七五”普法2016—2020年。",
        "2026年七五折，来看普法演出。", "“九五”期间（1996年—2000年）修了路。",
        "从2025年的“八五”普法到“九五”普法", "2021年，高点定位“八五”普法规划。",
    ],
)  # fmt: skip
def test_right_years_are_left_alone(written: str) -> None:
    """Also what prepares a plan or looks back on it, and a plan of something else."""
    assert found("plan.wrong-year", an_exhibit(body=a_body(written))) == []
