"""A header's tree holds texts and lines only."""

import time

import pytest

from yunyouguan.read.node_tree import Obstacle, Scalar, Sequence, Table, grow


def test_every_value_is_the_text_that_was_written() -> None:
    """No date, number, Boolean or null is ever made of a text."""
    written = {"a": "no", "b": "12:30", "c": "2026-02-30", "d": "007", "e": "~", "f": "1_000"}
    tree = grow([f"{key}: {value}" for key, value in written.items()], 1)
    assert tree == Table(
        tuple(
            (Scalar(key, line), Scalar(value, line))
            for line, (key, value) in enumerate(written.items(), 1)
        ),
        1,
    )


def test_every_node_knows_its_line() -> None:
    """Lines count from the first line of the file, not of the header."""
    assert grow(
        ["图片:", "  - 文件: a.jpg", "    说明: 井", "主题: [宪法,", "  反诈]"], 11
    ) == Table(
        (
            (
                Scalar("图片", 11),
                Sequence(
                    (
                        Table(
                            (
                                (Scalar("文件", 12), Scalar("a.jpg", 12)),
                                (Scalar("说明", 13), Scalar("井", 13)),
                            ),
                            12,
                        ),
                    ),
                    12,
                ),
            ),
            (Scalar("主题", 14), Sequence((Scalar("宪法", 14), Scalar("反诈", 15)), 14)),
        ),
        11,
    )


def test_same_key_twice_is_kept_twice() -> None:
    """The one who reads the tree shall see it."""
    assert grow(["a: 1", "a: 2"], 1) == Table(
        ((Scalar("a", 1), Scalar("1", 1)), (Scalar("a", 2), Scalar("2", 2))), 1
    )


def test_tab_alone_is_an_obstacle_at_its_line() -> None:
    """A line that looks blank may still be one."""
    assert grow(["\t"], 2) == Obstacle("syntax", 2)


def test_empty_header_is_an_empty_table() -> None:
    """Blank lines and comments say nothing."""
    assert grow(["", "# 备注"], 2) == Table((), 2)


@pytest.mark.parametrize(
    ("lines", "obstacle"),
    [
        (["a: 1", "b: &x 1"], Obstacle("special", 2)),
        (["a: &x [1]"], Obstacle("special", 1)),
        (["a: *x"], Obstacle("special", 1)),
        (["a: !!python/object:os.system x"], Obstacle("special", 1)),
        (["a: !!map {}"], Obstacle("special", 1)),
        (["? [a]", ": b"], Obstacle("key", 1)),
        (["a: 1", "b: 1: 2"], Obstacle("syntax", 2)),
        (["a: 1", 'b: "x', "c: 1", "d: 1"], Obstacle("syntax", 2)),
        (["a: 1", "b: [x", "c: 1"], Obstacle("syntax", 2)),
        (["a: 1", "第二行", "c: 1"], Obstacle("syntax", 2)),
        (["a: 1", "--- ", "c: 1"], Obstacle("syntax", 3)),
    ],
)
def test_what_no_header_may_hold_stops_at_its_line(lines: list[str], obstacle: Obstacle) -> None:
    """Aliases, tags, keys that are no text and slips are named by the line to mend."""
    assert grow(lines, 1) == obstacle


@pytest.mark.parametrize(
    "line",
    ["[" * 20_000, "{a: " * 5_000, "- " * 3_000 + "x", "[" * 3_000 + "]" * 3_000],
    ids=["open lists", "open tables", "dashes", "closed lists"],
)
def test_depth_is_refused_before_it_costs_anything(line: str) -> None:
    """Three thousand levels take as long as nine."""
    start = time.process_time()
    assert grow([line], 1) == Obstacle("depth", 1)
    assert time.process_time() - start < 0.5


def test_alias_bomb_is_refused_at_its_first_anchor() -> None:
    """Nine lines that would grow to a thousand million values."""
    bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    bomb += [
        f"{one}: &{one} [{','.join([f'*{last}'] * 9)}]"
        for last, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    assert grow(bomb, 1) == Obstacle("special", 1)
