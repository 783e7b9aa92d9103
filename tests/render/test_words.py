"""Dates and numbers as visitors read them."""

import pytest

from yunyouguan.render.words import count_of, hall_number, spoken_date


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2026", "2026年"),
        ("2026-05", "2026年5月"),
        ("2026-05-04", "2026年5月4日"),
        ("2020/2021", "2020年至2021年"),
        ("约1980", "约1980"),
        ("", ""),
    ],
)
def test_date_is_said_in_chinese(edtf: str, said: str) -> None:
    """What is no plain date stays as it was written."""
    assert spoken_date(edtf) == said


def test_halls_are_numbered_in_chinese_up_to_ten() -> None:
    """The eleventh hall falls back to figures."""
    assert [hall_number(at) for at in (1, 10, 11)] == ["第一厅", "第十厅", "第11厅"]


def test_empty_hall_is_being_prepared() -> None:
    """Nought exhibits are not counted."""
    assert [count_of(0), count_of(8)] == ["筹备中", "8件展品"]
