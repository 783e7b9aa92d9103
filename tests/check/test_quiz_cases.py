"""Rules over 案例, each with its whole message."""

from builders import a_case, a_scenario, an_opinion
from check.asked import AT, HERE, told
from yunyouguan.model.quiz import Case
from yunyouguan.model.vocabulary import Status


def test_no_parts_leave_a_story_that_asks_nothing() -> None:
    """A story that is shown asks something; a draft may wait."""
    bare = a_case(task=Case(()))
    assert told("quiz.no-parts", bare, status=Status.DRAFT) == []
    assert told("quiz.no-parts", a_case()) == []
    assert told("quiz.no-parts", bare) == [
        (
            AT,
            "案例「两家为一棵树吵了起来。」后面没有小题，观众读完没有可答的。",
            "隔一行写小题，例如：（1）【判断】老王可以不打招呼就锯邻居家的树。（ × ）",
        )
    ]


def test_part_that_tells_a_story_is_refused() -> None:
    """No story stands within a story, and its own parts are judged all the same."""
    inner = a_case(an_opinion(reference="", line=38), line=34)
    outer = a_case(inner, a_scenario(line=60))
    mend = (
        "把它另起一题，前面写上题号，例如：2. 【案例】……；"
        "或换成单选、多选、判断、填空、连线、排序、简答。"
    )
    assert told("quiz.part-kind", a_case()) == []
    assert told("quiz.part-kind", outer) == [
        (
            f"{HERE}:34",
            "案例的小题「两家为一棵树吵了起来。」又是一道案例题，故事里套故事，观众会看糊涂。",
            mend,
        ),
        (
            f"{HERE}:60",
            "案例的小题「楼上漏水，你家天花板湿了。」又是一道情景题，故事里套故事，观众会看糊涂。",
            mend,
        ),
    ]
    assert [place for place, _, _ in told("quiz.no-reference", outer)] == [f"{HERE}:38"]


def test_open_question_alone_is_refused() -> None:
    """A 简答 stands in a 案例 alone."""
    assert told("quiz.open-alone", a_case()) == []
    assert told("quiz.open-alone", an_opinion()) == [
        (
            f"{HERE}:34",
            "简答题「如果你是调解员，你会怎么劝？」不在案例里，没法判对错，观众做了不算数。",
            "放到一道【案例】的后面当小题，例如：（2）【简答】如果你是调解员，你会怎么劝？",
        )
    ]
