"""Rules over dates, and the dates that staff may write."""

from datetime import date

import pytest

from builders import a_museum, an_exhibit
from check.found import found, full_width
from yunyouguan.check.edtf import Span, likely_meant, parse, parse_day
from yunyouguan.model.vocabulary import ExhibitType

HERE = "exhibits/square/liyi/index.md"


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-05-04", date(2026, 5, 4), date(2026, 5, 4)),
        ("2016/2020", date(2016, 1, 1), date(2020, 12, 31)),
        ("2025-11/2026-05-04", date(2025, 11, 1), date(2026, 5, 4)),
    ],
)
def test_date_means_every_day_from_first_to_last(written: str, first: date, last: date) -> None:
    """A year means all its days; an interval all days of both ends."""
    assert parse(written) == Span(first, last)


@pytest.mark.parametrize(
    "written",
    [
        *("", "2026-02-30", "2026-13", "2026-5-4", "26", "0000", "2026/2025", "2026/"),
        *(full_width("2026"), "2026-05-04 "),
    ],
)  # fmt: skip
def test_date_that_does_not_exist_is_none(written: str) -> None:
    """No day is guessed."""
    assert parse(written) is None


def test_day_is_a_whole_date() -> None:
    """A month is no day, nor is an interval of one day."""
    assert parse_day("2026-05-04") == date(2026, 5, 4)
    assert parse_day("2026-05") is None
    assert parse_day("2026-05-04/2026-05-04") is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026年5月4日", "2026-05-04"),
        (full_width("2026.5"), "2026-05"),
        ("2026/05/04", "2026-05-04"),
        ("2016-2020年", "2016/2020"),
        ("2026年2月30日", ""),
        ("去年", ""),
    ],
)
def test_date_likely_meant_is_offered_in_our_form(written: str, meant: str) -> None:
    """What is meant is offered only when such a day exists."""
    assert likely_meant(written) == meant


def test_invalid_date_is_named_with_the_date_meant() -> None:
    """A day that does not exist is named with its line, and the form to write."""
    assert found("date.invalid", an_exhibit(date="2026-02-30", places={"date": 8})) == [
        (
            f"{HERE}:8",
            "日期「2026-02-30」不是一个日期，观众会看到错的年代。",
            "写成年-月-日，月和日都是两位，例如：日期: 2026-05-04",
        )
    ]
    assert found("date.invalid", an_exhibit(reviewed="2026.3.9", places={"reviewed": 9})) == [
        (
            f"{HERE}:9",
            "复核日期「2026.3.9」不是一个日期，观众会看到错的年代。",
            "写成年-月-日，月和日都是两位，例如：复核日期: 2026-03-09",
        )
    ]


def test_future_date_is_named_unless_it_is_an_event() -> None:
    """Today is 2026-11-23: what is dated later has not been, but an event may lie ahead."""
    assert found("date.future", an_exhibit(date="2026-11-23")) == []
    assert found("date.future", an_exhibit(date="2026/2030")) == []
    assert found("date.future", an_exhibit(date="2027-01", type=ExhibitType.EVENT)) == []
    assert found("date.future", an_exhibit(date="2026-11-24", places={"date": 8})) == [
        (
            f"{HERE}:8",
            "日期「2026-11-24」还没有到，多半是年份写错了。",
            "核对以后改成已经过去的日期，例如：日期: 2026-05-04",
        )
    ]


def test_dates_of_review_and_law_data_are_days_that_have_been() -> None:
    """Both are whole days, not later than today."""
    assert [one[1] for one in found("date.future", an_exhibit(reviewed="2027-01-01"))] == [
        "复核日期「2027-01-01」还没有到，多半是年份写错了。"
    ]
    assert [one[0] for one in found("date.invalid", a_museum(law_data_as_of="2026-06"))] == [
        "exhibits/museum.yml:1"
    ]
    assert [one[0] for one in found("date.future", a_museum(law_data_as_of="2026-12-01"))] == [
        "exhibits/museum.yml:1"
    ]
    assert found("date.future", a_museum(law_data_as_of="2026-11-23")) == []
