"""Breaking a Chinese title."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.derive.line_breaks import FORBIDDEN, broken

NEVER_FIRST = "、。，：；！？”’」』）》…—%"
NEVER_LAST = "“‘「『（《"
TITLES = st.text("民法典广场一二三、。，：“”《》（）2026AB", min_size=1, max_size=40)


def lines_of(text: str, most: float, lines: int = 4) -> tuple[str, ...]:
    """Every Chinese character is 1 wide, every Latin one half."""
    return broken(text, [0.5 if one.isascii() else 1.0 for one in text], most, lines)[1]


@pytest.mark.parametrize(
    ("title", "most", "lines"),
    [
        ("序厅：一部法典，一座广场", 6.4, ("序厅：", "一部法典，", "一座广场")),
        ("书法《法润南丰》", 6.4, ("书法", "《法润南丰》")),
        (
            "一网通办：马上办、网上办、就近办、一次办",
            7.7,
            ("一网通办：", "马上办、网上办、", "就近办、一次办"),
        ),
        ("省生态文明建设示范村", 6.4, ("省生态文明", "建设示范村")),
        ("南丰镇2020年的报告", 6, ("南丰镇", "2020年的报告")),
        ("民法典广场", 5, ("民法典广场",)),
        ("家里（也）不能动手", 4.5, ("家里（也）", "不能动手")),
    ],
)
def test_title_is_broken_where_one_would_pause(
    title: str, most: float, lines: tuple[str, ...]
) -> None:
    """After a colon or before a book's title rather than within a word; else in even lines."""
    assert lines_of(title, most) == lines


def test_empty_half_of_a_mark_may_stand_outside() -> None:
    """Six characters between the marks of a book's title fit where seven have room."""
    assert lines_of("《法治润南丰》", 6) == ("《法治润南丰》",)
    assert lines_of("《法治润南丰镇》", 6) != ("《法治润南丰镇》",)


@given(TITLES, st.integers(4, 12))
def test_lines_are_the_title_and_fit(title: str, most: int) -> None:
    """Nothing is lost, added or moved, and no line is too long."""
    lines = lines_of(title, most, 12)
    assert "".join(lines) == title
    widths = [sum(0.5 if one.isascii() else 1.0 for one in line) for line in lines]
    assert all(width <= most + 1 for width in widths)


@given(TITLES, st.integers(6, 12))
def test_marks_stand_where_they_belong(title: str, most: int) -> None:
    """No line begins with a closing mark or ends with an opening one, and no number is torn."""
    ugly, lines = broken(title, [1.0] * len(title), most, 12)
    if ugly >= FORBIDDEN:
        return
    for above, below in pairwise(lines):
        assert below[0] not in NEVER_FIRST
        assert above[-1] not in NEVER_LAST
        assert not (above[-1].isascii() and below[0].isascii())


def test_rule_is_broken_only_where_nothing_else_is_left() -> None:
    """A run that fits into no line is cut all the same, and says so."""
    assert broken("2026202620262026", [1.0] * 16, 8, 4) == (
        FORBIDDEN + 0.0,
        ("20262026", "20262026"),
    )


def test_too_long_a_title_has_no_lines() -> None:
    """Whoever asks for two lines is not given three."""
    assert broken("民法典主题广场", [1.0] * 7, 3, 2) == (inf, ())
