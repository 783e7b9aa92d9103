"""Rules over 连线 and 排序, each with its whole message."""

import pytest

from builders import a_case, a_matching, an_ordering
from check.asked import AT, HERE, told
from yunyouguan.model.quiz import Matching, Ordering, Question
from yunyouguan.model.vocabulary import Status

PAIR = ("公证处", "办理公证")


def test_few_pairs_join_themselves() -> None:
    """Two pairs at least."""
    assert told("quiz.few-pairs", a_matching()) == []
    assert told("quiz.few-pairs", a_matching(PAIR)) == [
        (
            AT,
            "连线题「把机构和它做的事连起来。」只有1对，没有可连的。",
            "在表格里再写一行，例如：| 公证处 | 办理公证 |",
        )
    ]


@pytest.mark.parametrize(
    ("pair", "seen"),
    [
        (("司法所", " "), "「司法所」的右边是空的"),
        (("", "调解纠纷"), "「调解纠纷」的左边是空的"),
        (("", ""), "这一行是空的"),
    ],
)
def test_empty_cell_is_named_at_its_row(pair: tuple[str, str], seen: str) -> None:
    """Both sides of a pair say something; what is empty is not also a duplicate."""
    question = a_matching(PAIR, pair, pair)
    assert told("quiz.empty-cell", question)[0] == (
        f"{HERE}:35",
        f"{seen}，观众不知道该连到哪里。",
        "一行写满两格，例如：| 公证处 | 办理公证 |；用不着就删掉这一行。",
    )
    sides = [rule for rule in ("left", "right") if told(f"quiz.duplicate-{rule}", question)]
    assert sides == [
        side for side, text in zip(("left", "right"), pair, strict=True) if text.strip()
    ]


def test_duplicate_left_is_named_at_the_second() -> None:
    """Each left side is asked once."""
    assert told("quiz.duplicate-left", a_matching()) == []
    assert told("quiz.duplicate-left", a_matching(PAIR, ("公证处 ", "调解纠纷"))) == [
        (
            f"{HERE}:35",
            "左边两次写了「公证处 」，观众不知道哪个连哪个。",
            (
                "改掉其中一个；两件事都归它，就把右边合成一格，"
                "例如：| 调解委员会 | 调解纠纷、督促履行协议 |"
            ),
        )
    ]


def test_duplicate_right_is_named_at_the_second() -> None:
    """Each right side belongs to one left side; parts of a 案例 are looked at too."""
    assert told("quiz.duplicate-right", a_matching()) == []
    assert told("quiz.duplicate-right", a_case(a_matching(PAIR, ("司法所", "办理公证。")))) == [
        (
            f"{HERE}:35",
            "右边两次写了「办理公证。」，观众连对了也可能判错。",
            "把其中一个写得更具体，或删掉一行，让右边每一格都不一样。",
        )
    ]


def test_few_steps_are_always_in_order() -> None:
    """Two steps at least."""
    assert told("quiz.few-steps", an_ordering("协商", "仲裁")) == []
    assert told("quiz.few-steps", an_ordering("协商")) == [
        (
            AT,
            "排序题「有了劳动争议，按什么次序解决？」只有1步，没有可排的。",
            "在题目下面隔一行按对的次序写，一行一步，例如：1. 协商",
        )
    ]


def test_two_steps_are_guessed_half_the_time() -> None:
    """Three steps are better than two; one alone is another fault."""
    assert told("quiz.two-steps", an_ordering()) == []
    assert told("quiz.two-steps", an_ordering("协商")) == []
    assert told("quiz.two-steps", an_ordering("协商", "仲裁")) == [
        (
            AT,
            "排序题「有了劳动争议，按什么次序解决？」只有两步，猜也能猜对一半。",
            "把步骤分细到三步以上，一行一步，例如：1. 协商",
        )
    ]


def test_duplicate_step_is_named_at_the_second() -> None:
    """Each step stands once."""
    assert told("quiz.duplicate-step", an_ordering()) == []
    assert told("quiz.duplicate-step", an_ordering("协商", "调解", "协商。")) == [
        (
            f"{HERE}:34",
            "第3步和第1步一样，都是「协商。」，观众排对了也可能判错。",
            "删掉第3步，或写清楚两步有什么不同。",
        )
    ]


@pytest.mark.parametrize(
    ("rule", "question"),
    [
        ("quiz.few-pairs", a_matching(task=Matching(("机构", "做什么"), ()))),
        ("quiz.empty-cell", a_matching(PAIR, ("司法所", ""))),
        ("quiz.few-steps", an_ordering(task=Ordering(()))),
    ],
)
def test_table_or_list_of_a_draft_may_be_unfinished(rule: str, question: Question) -> None:
    """What is missing matters once it is shown."""
    assert told(rule, question, status=Status.DRAFT) == []
    assert len(told(rule, question)) == 1
