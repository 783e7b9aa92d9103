"""The record carried to another phone: nothing is lost, and nothing that is no record comes in."""

import json
from typing import Any

from theme.node import run, said

MEMORY: dict[str, Any] = {
    "look": ["t22"],
    "rate": "slow",
    "visited": {"NF-1": {"title": "邻里", "address": "square/liyi/", "day": "2026-11-20"}},
    "answers": {
        "0a1b2c3d4e5f": {
            "right": False, "day": "2026-11-20", "box": 0, "due": "2026-11-21", "wrong": 2,
        },
        "编号：甲": {"right": True, "day": "", "box": 0, "due": "", "wrong": 0},
    },
    "lessons": {
        "NF-9": {
            "title": "反诈", "address": "micro-lessons/anti-fraud/", "card": 3, "of": 5,
            "done": "", "day": "2026-11-20",
        },
    },
    "tours": {"one": {"stops": ["NF-1", "NF-1.2"], "at": 3, "of": 8, "day": "2026-11-21"}},
}  # fmt: skip
EMPTY: dict[str, Any] = {
    "look": [], "rate": "", "visited": {}, "answers": {}, "lessons": {}, "tours": {},
}  # fmt: skip


def read(text: str) -> Any:
    """What is taken from a text, or why nothing is."""
    return said(f"record_file.read({json.dumps(text)})", "record_file")


def a_file(**changes: Any) -> str:
    """A sound file of nothing; `changes` puts something in or breaks it."""
    whole: dict[str, Any] = {
        "format": "yunyouguan-record", "version": 1, "museum": "甲馆", "day": "2026-11-23",
        "visited": [], "answers": [["q", 1, "2026-11-20", 1, "2026-11-23", 0]], "lessons": [],
    }  # fmt: skip
    return json.dumps(whole | changes, ensure_ascii=False)


def merged(here: dict[str, Any], there: dict[str, Any]) -> Any:
    """Two memories put together."""
    return said(f"record_file.merged({json.dumps(here)}, {json.dumps(there)})", "record_file")


def answer(day: str, *, right: bool = True, box: int = 1, wrong: int = 0) -> dict[str, Any]:
    """A memory of one question."""
    kept = {"right": right, "day": day, "box": box, "due": "", "wrong": wrong}
    return EMPTY | {"answers": {"q": kept}}


def test_what_is_written_is_read_back_whole() -> None:
    """Everything that was learnt; how the phone looks is that phone's own."""
    written = f"record_file.written({json.dumps(MEMORY)}, '甲馆', '2026-11-23')"
    assert said(f"record_file.read({written})", "record_file") == {
        "museum": "甲馆", "day": "2026-11-23", "dropped": 0, "memory": MEMORY | {"look": []},
    }  # fmt: skip


def test_a_hundred_answers_fit_into_a_message() -> None:
    """A row of an answer takes 49 characters, where an object would take 87."""
    many = {f"{at:012x}": MEMORY["answers"]["0a1b2c3d4e5f"] for at in range(100)}
    memory = json.dumps(EMPTY | {"answers": many})
    assert said(f"record_file.written({memory}, '甲馆', '2026-11-23').length", "record_file") < 5600


def test_a_text_from_a_chat_may_have_words_around_it() -> None:
    """A name and a time before it, a blank after it."""
    assert read(f"王阿姨 11-23 09:41\n{a_file()}\n ")["memory"]["answers"] == {
        "q": {"right": True, "day": "2026-11-20", "box": 1, "due": "2026-11-23", "wrong": 0}
    }


BROKEN = "这份内容读不懂：可能没有复制完整，也可能不是学习记录。"
FOREIGN = "这不是云游馆的学习记录。文件名应该像「云游馆学习记录-2026-11-23.json」。"
REFUSED = [
    ("", BROKEN),
    ("明天下午三点开会", BROKEN),
    (a_file()[:-20], BROKEN),
    ("{" * 100_000 + "}" * 100_000, BROKEN),
    ("{}", FOREIGN),
    (a_file(format="x"), FOREIGN),
    (a_file(version=2), "这份记录是更新的网页写的，这里还读不懂。请刷新网页以后再试。"),
    (a_file(answers=[]), "这份记录是空的，没有可以带进来的。"),
    (a_file(answers=7), "这份记录是空的，没有可以带进来的。"),
    (a_file(answers=[[1, 2]]), "这份记录里没有一条读得懂，可能被改动过。"),
]


def test_what_is_no_record_is_refused_in_words() -> None:
    """A string comes out, never a memory, never an exception."""
    told = said(f"{json.dumps([text for text, _ in REFUSED])}.map(record_file.read)", "record_file")
    assert told == [why for _, why in REFUSED]


def test_a_huge_text_is_refused_unread() -> None:
    """Two million characters hold more than any phone ever learnt."""
    assert said("record_file.read(' '.repeat(record_file.LIMIT + 1))", "record_file") == (
        "这份内容太大了，不是云游馆的学习记录。"
    )


UNSOUND = [
    ["__proto__", 1, "2026-11-20", 1, "", 0],
    ["constructor", 1, "2026-11-20", 1, "", 0],
    ["", 1, "2026-11-20", 1, "", 0],
    ["x" * 201, 1, "2026-11-20", 1, "", 0],
    ["x", True, "2026-11-20", 1, "", 0],
    ["x", 1, "2026-02-30", 1, "", 0],
    ["x", 1, "2026-11-20<", 1, "", 0],
    ["x", 1, "2026-11-20", 5, "", 0],
    ["x", 1, "2026-11-20", 1, "9999-12-31", 0],
    ["x", 1, "2026-11-20", 1, "", 3],
    ["x"],
    None,
]


def test_a_row_that_is_not_sound_is_left_out_and_counted() -> None:
    """The sound row beside it comes in, and nothing else."""
    good = ["q", 1, "2026-11-20", 1, "2026-11-23", 0]
    files = json.dumps([a_file(answers=[row, good]) for row in UNSOUND])
    told = said(
        f"{files}.map(record_file.read).map((one) => [Object.keys(one.memory.answers),"
        "one.dropped])",
        "record_file",
    )
    assert told == [[["q"], 1]] * len(UNSOUND)


def test_an_exhibit_elsewhere_is_left_out() -> None:
    """A record can never put a strange link into 我的."""
    elsewhere = ["https://example.org/", "//a/b/", "a/b", "../a/b/", "javascript:alert(1)", ""]
    visited = [[f"NF-{at}", "甲", at_, "2026-11-20"] for at, at_ in enumerate(elsewhere)]
    lessons = [[f"NF-{at}", "甲", at_, 1, 2, "", "2026-11-20"] for at, at_ in enumerate(elsewhere)]
    told = read(a_file(visited=visited, lessons=lessons))
    assert (told["memory"]["visited"], told["memory"]["lessons"]) == ({}, {})
    assert told["dropped"] == 2 * len(elsewhere)


def test_the_later_day_wins_and_of_one_day_the_stricter() -> None:
    """Whichever phone takes the other's."""
    early, late = answer("2026-11-20", right=False, wrong=2), answer("2026-11-22", wrong=1)
    never = answer("")
    same = answer("2026-11-22", right=False, box=0, wrong=2)

    assert merged(early, late)["answers"] == merged(late, early)["answers"] == late["answers"]
    assert merged(never, early)["answers"] == merged(early, never)["answers"] == early["answers"]
    assert merged(late, same)["answers"] == merged(same, late)["answers"] == same["answers"]


def test_a_lesson_once_done_stays_done() -> None:
    """Looked at again on another phone, it is where that phone was, and still done."""
    lesson = MEMORY["lessons"]["NF-9"]
    done = EMPTY | {"lessons": {"a": lesson | {"done": "2026-11-10", "day": "2026-11-10"}}}
    again = EMPTY | {"lessons": {"a": lesson | {"card": 2}}}
    both = {"a": lesson | {"card": 2, "done": "2026-11-10"}}

    assert merged(done, again)["lessons"] == both
    assert merged(again, done)["lessons"] == both


def test_merging_loses_nothing_and_does_not_mind_the_order() -> None:
    """500 pairs by chance: commutative, idempotent, every entry of both there, none older."""
    bad = run(
        """
        let seed = 7;
        const any = (n) => (seed = Math.imul(seed, 48271) % 2147483647, Math.abs(seed) % n);
        const day = () => any(9) ? `2026-11-1${any(9)}` : '';
        const visit = () => ({ title: `t${any(3)}`, address: 'a/b/', day: day() });
        const answer = () => (
          { right: !any(2), day: day(), box: any(5), due: day(), wrong: any(3) });
        const lesson = () => (
          { title: 't', address: 'a/b/', card: any(13), of: 13, done: day(), day: day() });
        const tour = () => (
          { stops: ['a', 'b', 'c'].filter(() => any(2)), at: any(9), of: 9, day: day() });
        const some = () => {
          const memory = { look: [], visited: {}, answers: {}, lessons: {}, tours: {} };
          for (let at = any(6); at > 0; at -= 1) {
            memory.visited[any(6)] = visit();
            memory.answers[any(6)] = answer();
            memory.lessons[any(6)] = lesson();
            memory.tours[any(6)] = tour();
          }
          return memory;
        };
        const sorted = (memory) => JSON.stringify(['visited', 'answers', 'lessons', 'tours'].map(
          (part) => Object.entries(memory[part]).sort()));
        let bad = 0;
        for (let at = 0; at < 500; at += 1) {
          const [one, other] = [some(), some()];
          const both = record_file.merged(one, other);
          if (sorted(both) !== sorted(record_file.merged(other, one))) bad += 1;
          if (sorted(both) !== sorted(record_file.merged(both, one))) bad += 1;
          const parts = ['visited', 'answers', 'lessons', 'tours'];
          for (const part of parts) for (const side of [one, other])
            for (const [id, kept] of Object.entries(side[part])) {
              if (!both[part][id] || both[part][id].day < kept.day) bad += 1;
              if (kept.done && !both[part][id].done) bad += 1;
              for (const stop of kept.stops || [])
                if (!both[part][id].stops.includes(stop)) bad += 1;
            }
        }
        console.log(JSON.stringify(bad));
        """,
        "record_file",
    )
    assert bad == 0


def test_contents_are_told_in_words() -> None:
    """Only what there is."""
    memory = json.dumps(MEMORY)
    assert (
        said(f"record_file.contents({memory})", "record_file")
        == "1件看过的展品、1节微课、2道答过的题、1条走过的路线"
    )
    only = json.dumps(EMPTY | {"answers": MEMORY["answers"]})
    assert said(f"record_file.contents({only})", "record_file") == "2道答过的题"
