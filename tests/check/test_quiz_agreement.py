"""The rule over explanations that contradict the key."""

import pytest

from builders import a_question
from check.asked import AT, told
from yunyouguan.model.quiz import QuestionKind

RULE = "quiz.explanation-disagrees"
JUDGE, MULTIPLE = QuestionKind.JUDGE, QuestionKind.MULTIPLE


def test_explanation_that_concludes_otherwise_is_told() -> None:
    """One of the two teaches wrong, and nobody but a person with the law can say which."""
    assert told(RULE, a_question(explanation="调解不收钱。故选B。")) == [
        (
            AT,
            "解析说是「B」，答案却是「A」，两处里有一处教错了，观众不知道该信哪个。",
            "翻开法条核对，改掉错的那一处，例如把答案写成（ B ）。",
        )
    ]


@pytest.mark.parametrize(
    ("kind", "explanation"),
    [
        (QuestionKind.SINGLE, "正确答案是 C。"),
        (QuestionKind.SINGLE, "本题应选 B，A 项没有依据。"),
        (MULTIPLE, "所以选A、C。"),
        (MULTIPLE, "故选ABC。"),
        (JUDGE, "调解不收钱，故本题错误。"),
        (JUDGE, "题干的说法是不正确的，因为要自愿。"),
    ],
)
def test_every_way_to_conclude_is_heard(kind: QuestionKind, explanation: str) -> None:
    """Letters in any order and any marks between them; a verdict with its negation."""
    assert len(told(RULE, a_question(kind=kind, explanation=explanation))) == 1


@pytest.mark.parametrize(
    ("kind", "explanation"),
    [
        (QuestionKind.SINGLE, "故选A。"),
        (QuestionKind.SINGLE, "有人选B，那是误会；不选C也行。"),
        (QuestionKind.SINGLE, "B 项错在收钱。调解委员会选举产生。"),
        (QuestionKind.SINGLE, "答案是AI写的也要核对。"),
        (MULTIPLE, "因此应选B、A。"),
        (JUDGE, "故本题正确。"),
        (JUDGE, "有人说本题错误百出，其实不然。"),
        (JUDGE, "错误的做法要改正。"),
    ],
)
def test_what_concludes_nothing_is_left(kind: QuestionKind, explanation: str) -> None:
    """Agreement, and words that only look like a conclusion."""
    assert told(RULE, a_question(kind=kind, explanation=explanation)) == []
