"""Which days of an entry lie ahead is the same question on every page."""

import pytest

from theme.node import said


@pytest.mark.parametrize(
    ("spans", "day", "next_one"),
    [
        ("2026-12-04", "2026-12-04", "2026-12-04"),
        ("2026-12-04", "2026-12-05", ""),
        ("2027-05-01/2027-05-31", "2027-05-31", "2027-05-01/2027-05-31"),
        ("2027-05-01/2027-05-31", "2027-06-01", ""),
        ("12-04", "2026-11-23", "2026-12-04"),
        ("12-04", "2026-12-05", "2027-12-04"),
        ("05-01/05-31", "2026-06-01", "2027-05-01/2027-05-31"),
        ("2026-10-18 2027-10-08", "2026-10-19", "2027-10-08"),
        ("", "2026-10-19", ""),
    ],
)  # fmt: skip
def test_the_first_span_that_is_not_over_is_next(spans: str, day: str, next_one: str) -> None:
    """The last day still counts; a day without a year is there every year; else nothing."""
    assert said(f"coming.coming({spans!r}, {day!r})", "coming") == next_one
