"""The rule over 案例, with its whole message."""

from builders import a_case
from check.asked import AT, told
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
