"""What the phone remembers of a question, asked of the very script, without a browser."""

import json
from typing import Any

import pytest

from theme.node import run


def learnt(*answers: tuple[bool, str]) -> Any:
    """What is remembered after these answers, each on its day."""
    return run(
        "let kept; for (const [right, day] of "
        f"{json.dumps(answers)}) kept = learn.learnt(kept, right, day);"
        "console.log(JSON.stringify(kept));",
        "learn",
    )


def test_wrong_question_is_learnt_by_right_answers_on_two_later_days() -> None:
    """Right again on the day of the mistake is practice and counts for nothing."""
    assert learnt((False, "2026-11-30"))["wrong"] == 2
    assert learnt((False, "2026-11-30"), (True, "2026-11-30"))["wrong"] == 2
    assert learnt((False, "2026-11-30"), (True, "2026-12-01"), (True, "2026-12-01"))["wrong"] == 1
    days = ((False, "2026-11-30"), (True, "2026-12-01"), (True, "2026-12-03"))
    assert learnt(*days)["wrong"] == 0


@pytest.mark.parametrize(
    ("answers", "box", "due"),
    [
        ([(False, "2026-12-31")], 0, "2027-01-01"),
        ([(True, "2026-02-27")], 1, "2026-03-02"),
        ([(True, "2026-02-27"), (True, "2026-03-02")], 2, "2026-03-09"),
        ([(True, f"2026-01-{day:02}") for day in range(1, 9)], 4, "2026-02-07"),
        ([(True, "2026-01-01"), (True, "2026-01-04"), (False, "2026-01-11")], 0, "2026-01-12"),
    ],
)
def test_question_rests_longer_each_time_it_is_right(
    answers: list[tuple[bool, str]], box: int, due: str
) -> None:
    """1, 3, 7, 15, 30 days, over the ends of months and years; a mistake begins again."""
    kept = learnt(*answers)
    assert (kept["box"], kept["due"]) == (box, due)


def test_a_clock_set_back_wins_nothing_and_loses_nothing() -> None:
    """A question answered under a later day stays in its box and gets its days again."""
    kept = learnt((True, "2027-06-01"), (True, "2026-11-23"))
    assert kept == {"right": True, "day": "2026-11-23", "box": 1, "due": "2026-11-26", "wrong": 0}


def ones(which: str, answers: dict[str, dict[str, Any]], day: str = "2026-11-23") -> Any:
    """The ids that `dueOnes` or `wrongOnes` gives, in its order."""
    return run(
        f"console.log(JSON.stringify(learn.{which}(store.shaped({{answers: "
        f"{json.dumps(answers)}}}).answers, {json.dumps(day)})));",
        "learn", "store",
    )  # fmt: skip


def test_due_questions_come_oldest_first() -> None:
    """Rested enough, answered before boxes were kept, or under a clock that was set back."""
    answers = {
        "later": {"right": True, "day": "2026-11-22", "box": 1, "due": "2026-11-25"},
        "today": {"right": True, "day": "2026-11-20", "box": 1, "due": "2026-11-23"},
        "long": {"right": False, "day": "2026-11-02", "box": 0, "due": "2026-11-03", "wrong": 2},
        "old": {"right": True, "day": "2026-10-01"},
        "ahead": {"right": True, "day": "2027-01-01", "box": 4, "due": "2027-01-31"},
    }
    assert ones("dueOnes", answers) == ["old", "long", "today", "ahead"]
    assert ones("dueOnes", answers, "2026-11-02") == ["old", "today", "later", "ahead"]


def test_wrong_questions_come_oldest_first() -> None:
    """What was once wrong and is not yet learnt; of one day in the order of their ids."""
    answers = {
        "b": {"right": False, "day": "2026-11-20", "wrong": 2},
        "a": {"right": True, "day": "2026-11-20", "wrong": 1},
        "c": {"right": False, "day": "2026-11-01", "wrong": 2},
        "d": {"right": True, "day": "2026-11-01", "wrong": 0},
    }
    assert ones("wrongOnes", answers) == ["c", "a", "b"]


@pytest.mark.parametrize(
    "kept", ["null", "3", "[]", '{"answers": [], "look": "t22", "visited": {"a": 1}}']
)
def test_whatever_was_kept_a_whole_memory_comes_out(kept: str) -> None:
    """A page never has to ask whether a part is there."""
    assert run(f"console.log(JSON.stringify(store.shaped({kept})));", "store") == {
        "look": [], "rate": "", "visited": {}, "answers": {}, "lessons": {}, "tours": {},
    }  # fmt: skip


def test_answers_of_before_count_as_wrong_when_they_were() -> None:
    """The first museum kept only whether an answer was right."""
    old = '{"answers": {"a": {"right": false, "day": "2026-11-01"}, "b": {"right": true}}}'
    kept = run(f"console.log(JSON.stringify(store.shaped({old})));", "store")
    assert {name: one["wrong"] for name, one in kept["answers"].items()} == {"a": 2, "b": 0}
