"""Which questions a phone chooses: the day's, those that come again, and what is said of them."""

import json

from theme.node import run, said

DAYS = "const days = Array.from({length: 400}, (_, at) => store.daysAfter('2026-11-23', at));"


def test_the_days_question_is_the_same_for_all_and_comes_again_only_when_all_had_their_day() -> (
    None
):
    """Whatever order the ids came in; a year from 31 December to 1 January goes on the same."""
    told = run(
        DAYS + "const ids = Array.from({length: 97}, (_, at) => `q${at}`);"
        "const mine = days.map((day) => bank.ofTheDay(ids, day));"
        "const yours = days.map((day) => bank.ofTheDay([...ids].reverse(), day));"
        "const rounds = [0, 50, 303].map((at) => new Set(mine.slice(at, at + 97)).size);"
        "console.log(JSON.stringify([mine.every((id, at) => id === yours[at]), rounds]));",
        "bank", "store",
    )  # fmt: skip
    assert told == [True, [97, 97, 97]]


def test_the_days_question_does_not_follow_the_order_of_the_walk() -> None:
    """Neighbours in an exhibit, with nearly the same ids, do not come on neighbouring days."""
    told = run(
        DAYS + "const ids = Array.from({length: 100}, (_, at) => `NF-2026-00${at}`);"
        "const order = days.slice(0, 100).map((day) => ids.indexOf(bank.ofTheDay(ids, day)));"
        "const near = order.filter((at, day) => day && Math.abs(at - order[day - 1]) === 1);"
        "console.log(JSON.stringify(near.length));",
        "bank", "store",
    )  # fmt: skip
    assert told <= 8


def test_an_empty_bank_has_no_question_of_the_day() -> None:
    """Nothing is asked of a museum that asks nothing."""
    assert said("[bank.ofTheDay([], '2026-11-23') ?? null]", "bank") == [None]


def test_a_list_of_questions_leads_only_to_pages_of_exhibits() -> None:
    """A row with another address, or that is no row, is passed over."""
    rows = [["a/b/", "1", "2"], ["https://example.org/", "3"], ["../a/", "4"], 5, ["c/d/", "6"]]
    told = said(f"[...bank.understood({json.dumps(rows)})]", "bank")
    assert told == [["1", "a/b/"], ["2", "a/b/"], ["6", "c/d/"]]


def test_a_round_leaves_out_what_the_museum_asks_no_more() -> None:
    """It is counted, so that it can be said."""
    answers = {
        name: {"right": False, "day": "2026-11-01", "box": 0, "due": "2026-11-02", "wrong": 2}
        for name in ("a", "b", "gone")
    }
    for way in ("wrong", "review"):
        told = said(
            f"round.round('{way}', new Map([['a', 'h/x/'], ['b', 'h/x/']]), {json.dumps(answers)},"
            "'2026-11-23')",
            "round",
        )
        assert told == {"ids": ["a", "b"], "gone": 1}


def test_a_run_asks_every_question_once_in_another_order_each_time() -> None:
    """No question is left out, and two runs of forty are never alike."""
    told = run(
        "const map = new Map(Array.from({length: 40}, (_, at) => [String(at), 'h/x/']));"
        "const runs = [0, 1].map(() => round.round('run', map, {}, '2026-11-23').ids);"
        "console.log(JSON.stringify([runs[0].join() !== runs[1].join(),"
        "runs.map((ids) => new Set(ids).size), runs.map((ids) => ids.length)]));",
        "round",
    )
    assert told == [True, [40, 40], [40, 40]]


ENDS = [
    ("run", (7, 6, False), 1, "这次连续答对6题。答错的这道进了错题本，明天会回来。"),
    ("run", (1, 0, False), 1, "第一题就答错了，没关系。它进了错题本，明天会回来。"),
    ("run", (3, 3, True), 0, "这次连续答对3题，停在这里。"),
    ("run", (9, 9, False), 0, "馆里的9题，一道不错，都答完了。"),
    ("run", (0, 0, True), 0, "这一次没有答题。"),
    ("wrong", (0, 0, True), 2, "这一次没有答题。"),
    ("wrong", (3, 2, False), 2, "这次答了3题，答对2题。错题本里还有2题：要在两个不同的日子答对。"),
    ("wrong", (1, 1, False), 0, "这次答了1题，答对1题。错题本空了。"),
    ("review", (5, 4, False), 1, "这次答了5题，答对4题。答错的进了错题本，明天再来。"),
    ("review", (5, 5, False), 0, "这次答了5题，答对5题。它们隔些日子再来。"),
    ("daily", (1, 1, False), 0, "今天的一题答完了，明天换一道。"),
    ("daily", (1, 0, False), 1, "今天的一题答完了。它进了错题本，明天会回来。"),
]


def test_the_end_of_a_round_is_told_in_plain_words() -> None:
    """What was done and what comes next; no rank, no record to beat."""
    told = said(
        f"{json.dumps([end[:3] for end in ENDS])}.map(([way, [asked, right, stopped], left]) =>"
        "round.summary(way, {asked, right, stopped, skipped: 0}, left))",
        "round",
    )
    assert told == [words for *_, words in ENDS]
