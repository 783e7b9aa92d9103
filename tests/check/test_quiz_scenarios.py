"""Rules over 情景, each with its whole message."""

from itertools import pairwise

import pytest

from builders import a_scenario, a_scene, some_ways
from check.asked import AT, HERE, told
from yunyouguan.model.quiz import FALSE, Branching, Question, Scene
from yunyouguan.model.vocabulary import Status

TALK, ROW = a_scene("调解", line=40), a_scene("吵架", line=46, verdict=FALSE)
BEGIN = (("找调解员", "调解"), ("吵一架", "吵架"))
BACK = (("再来一次", "吵架"), ("还是吵", "吵架"))
LOOP = a_scenario(TALK, a_scene("吵架", ("走开", "冷战"), ("再吵", "吵架"), line=46),
    a_scene("冷战", ("回去吵", "吵架"), ("不说话", "冷战"), line=52))  # fmt: skip


def test_story_without_a_fault_is_left_alone() -> None:
    """Several ways lead to one scene, and a walk may turn round as long as it can end."""
    story = a_scenario(
        TALK,
        a_scene("吵架", ("消消气", "调解"), ("继续吵", "吵架"), ("走开", "冷战"), line=46),
        a_scene("冷战", ("回头找人", "调解"), ("去吵", "吵架"), line=52),
    )
    rules = [
        "no-ways", "few-ways", "missing-scene", "unreachable-scene", "duplicate-scene",
        "no-ending", "endless-loop", "no-right-ending", "no-answer", "no-explanation",
        "no-citation", "citation-format", "duplicate-choice", "letter-nowhere",
    ]  # fmt: skip
    assert [rule for rule in rules if told(f"quiz.{rule}", story)] == []


def test_no_ways_and_the_story_cannot_begin() -> None:
    """A beginning without ways is the one fault named, not every scene behind it."""
    stuck = a_scenario(TALK, ROW, ways=())
    assert told("quiz.no-ways", stuck) == [
        (
            AT,
            "情景「楼上漏水，你家天花板湿了。」的开头没有选项，观众一步也走不了。",
            "在开头下面隔一行写选项，例如：- A. 找调解员 → 调解",
        )
    ]
    others = ("unreachable-scene", "no-ending", "endless-loop", "no-right-ending", "few-ways")
    assert [rule for rule in others if told(f"quiz.{rule}", stuck)] == []


def test_few_ways_are_no_choice() -> None:
    """One way alone is noticed at the beginning and at its scene."""
    mend = "再写一种做法，例如：- B. 自己动手 → 吵起来；或把下一幕的话并到这一幕里。"
    story = a_scenario(TALK, a_scene("吵架", ("算了", "调解"), line=46), ways=BEGIN[1:])
    assert told("quiz.few-ways", story) == [
        (AT, "开头只有一个选项，观众只能点下去，没有可选的。", mend),
        (f"{HERE}:46", "「吵架」这一幕只有一个选项，观众只能点下去，没有可选的。", mend),
    ]


@pytest.mark.parametrize(
    ("target", "seen", "near"),
    [
        ("找调解", "通往「找调解」，没有这一幕", "调解"),
        ("吵架了", "通往「吵架了」，没有这一幕", "吵架"),
        ("", "没有写通往哪一幕", "调解"),
    ],
)
def test_missing_scene_shows_the_nearest_there_is(target: str, seen: str, near: str) -> None:
    """Every way leads to a scene that is written."""
    story = a_scenario(TALK, ROW, ways=(*BEGIN, ("问邻居", target)))
    assert told("quiz.missing-scene", story) == [
        (
            f"{HERE}:34",
            f"选项C「问邻居」{seen}，观众选了就走不下去。",
            f"写上有的那一幕，例如：- C. 问邻居 → {near}；还没写的就补上这一幕。",
        )
    ]


@pytest.mark.parametrize(
    ("target", "seen", "shown"),
    [("说理", "通往「说理」，没有这一幕", "说理"), ("", "没有写通往哪一幕", "调解")],
)
def test_missing_scene_where_none_is_written_shows_how(target: str, seen: str, shown: str) -> None:
    """A story of ways alone is told what a scene looks like; that it has no ending goes unsaid."""
    bare = a_scenario(task=Branching(some_ways(("找调解员", target), line=32), ()))
    assert told("quiz.missing-scene", bare) == [
        (
            f"{HERE}:32",
            f"选项A「找调解员」{seen}，观众选了就走不下去。",
            f"在后面写上这一幕，例如：【{shown}】调解员上门，两家坐下来谈。（ √ ）",
        )
    ]
    assert told("quiz.no-ending", bare) == []


def test_unreachable_scene_is_named_with_all_behind_it() -> None:
    """What only an unseen scene leads to is unseen as well."""
    story = a_scenario(
        TALK,
        ROW,
        a_scene("报警", ("等", "出警"), ("走", "调解"), line=52),
        a_scene("出警", line=60),
    )
    assert told("quiz.unreachable-scene", story) == [
        (
            f"{HERE}:{line}",
            f"没有选项通往「{name}」这一幕，观众永远看不到它。",
            f"在前面某个选项的后面写上它，例如：- A. 找调解员 → {name}；用不着就删掉这一幕。",
        )
        for line, name in ((52, "报警"), (60, "出警"))
    ]


def test_duplicate_scene_is_named_at_the_second() -> None:
    """A name belongs to one scene, in a draft too."""
    story = a_scenario(TALK, ROW, a_scene("吵架", line=52))
    assert told("quiz.duplicate-scene", story, status=Status.DRAFT) == [
        (
            f"{HERE}:52",
            "「吵架」这一幕在第46行已经写过，观众走不到第二个。",
            "换一个名字，例如：【吵架之后】，再把该通往这里的选项改成新名字。",
        )
    ]


def test_no_ending_and_the_story_never_stops() -> None:
    """A story without an ending is named once, not as a loop as well."""
    endless = a_scenario(a_scene("调解", *BEGIN), a_scene("吵架", *BEGIN))
    assert told("quiz.no-ending", endless) == [
        (
            AT,
            "情景「楼上漏水，你家天花板湿了。」每一幕都还有选项，没有结局，观众怎么走都走不完。",
            "留一幕不写选项，末尾写（ √ ）或（ × ），再写解析和依据。",
        )
    ]
    assert told("quiz.endless-loop", endless) == []


def test_endless_loop_is_named_with_all_its_scenes() -> None:
    """From wherever a visitor stands, an ending can be reached."""
    assert told("quiz.endless-loop", LOOP) == [
        (
            f"{HERE}:46",
            "走进「吵架」「冷战」以后，怎么选都到不了结局，观众会一直绕圈。",
            "在其中一幕加一个通往结局的选项，例如：- C. 找调解员 → 调解",
        )
    ]


def test_endless_loop_is_not_told_of_a_way_that_is_unfinished() -> None:
    """A way to a scene that is missing may lead on: the missing scene is named by itself."""
    story = a_scenario(TALK, a_scene("吵架", ("走开", "冷战"), ("再吵", "吵架"), line=46))
    assert told("quiz.endless-loop", story) == []
    assert len(told("quiz.missing-scene", story)) == 1


@pytest.mark.parametrize(
    "scenes",
    [
        (a_scene("调解", verdict=FALSE), ROW),
        (a_scene("调解", verdict=FALSE), ROW, a_scene("报警", line=60)),
    ],
    ids=["none is right", "the right one is not come to"],
)
def test_no_right_ending_that_one_can_come_to(scenes: tuple[Scene, ...]) -> None:
    """One ending that can be reached is right."""
    assert told("quiz.no-right-ending", a_scenario(*scenes)) == [
        (
            AT,
            "情景「楼上漏水，你家天花板湿了。」走得到的结局没有一个是对的，观众怎么选都是错的。",
            "给做得对的那条路写一个结局，末尾写（ √ ）。",
        )
    ]


def test_no_right_ending_waits_until_all_are_judged() -> None:
    """The ending without a verdict may be the right one."""
    assert told("quiz.no-right-ending", a_scenario(a_scene("调解", verdict=""), ROW)) == []


@pytest.mark.parametrize(
    ("rule", "story"),
    [
        ("quiz.no-ways", a_scenario(ways=())),
        ("quiz.missing-scene", a_scenario(ways=(*BEGIN, ("问邻居", "问")))),
        ("quiz.unreachable-scene", a_scenario(TALK, ROW, a_scene("报警", line=60))),
        ("quiz.no-ending", a_scenario(a_scene("调解", *BACK), a_scene("吵架", *BACK))),
        ("quiz.endless-loop", LOOP),
        ("quiz.no-right-ending", a_scenario(a_scene("调解", verdict=FALSE), ROW)),
    ],
)
def test_story_of_a_draft_may_be_unfinished(rule: str, story: Question) -> None:
    """What is missing matters once it is shown."""
    assert told(rule, story, status=Status.DRAFT) == []
    assert len(told(rule, story)) == 1


def test_story_of_2000_scenes_is_walked_in_linear_time() -> None:
    """A long chain neither overflows the stack nor takes the square of its length."""
    names = [f"第{number}幕" for number in range(2_000)]
    chain = [a_scene(name, ("走", following), ("停", "家")) for name, following in pairwise(names)]
    story = a_scenario(
        *chain,
        a_scene(names[-1]),
        a_scene("家", verdict=FALSE),
        ways=(("走", names[0]), ("停", "家")),
    )
    assert told("quiz.endless-loop", story) == []
    assert told("quiz.unreachable-scene", story) == []
