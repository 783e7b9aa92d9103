"""Rules over choices, each with its whole message."""

import pytest

from builders import a_case, a_place, a_question, a_scenario, a_scene, an_ordering
from check.asked import AT, HERE, STEM, told
from yunyouguan.model.quiz import Choice, QuestionKind
from yunyouguan.model.vocabulary import Status

JUDGE = QuestionKind.JUDGE


def test_few_choices_is_no_choice() -> None:
    """A choice has at least two choices; 判断 brings its own."""
    assert told("quiz.few-choices", a_question(kind=JUDGE)) == []
    assert told("quiz.few-choices", a_question(options=("找调解员", "随它去"))) == []
    assert told("quiz.few-choices", an_ordering()) == []
    assert told("quiz.few-choices", a_question(options=("找调解员",))) == [
        (
            AT,
            f"题目「{STEM}」只有1个选项，没有可选的。",
            "在题目下面隔一行写选项，一行一个，例如：- A. 找调解员",
        )
    ]


def test_few_choices_of_a_draft_may_grow() -> None:
    """What is missing matters once it is shown."""
    assert told("quiz.few-choices", a_question(options=()), status=Status.DRAFT) == []


def test_duplicate_choice_is_named_at_the_second() -> None:
    """Choices that differ only in blanks and a last mark are the same; 1.5 and 15 are not."""
    assert told("quiz.duplicate-choice", a_question(options=("1.5倍", "15倍"))) == []
    question = a_question(options=("找调解员", "随它去", "找 调解员。"))
    assert told("quiz.duplicate-choice", question) == [
        (
            f"{HERE}:34",
            "选项C和选项A一样，都是「找 调解员。」。",
            "改掉或删掉选项C，再看一遍答案的字母。",
        )
    ]


def test_choice_of_41_characters_is_long() -> None:
    """A choice has at most 40 characters."""
    assert told("quiz.choice-long", a_question(options=("甲" * 40, "乙"))) == []
    assert told("quiz.choice-long", a_question(options=("甲" * 41, "乙"))) == [
        (
            f"{HERE}:32",
            "选项A有41字，超过40字，手机上看了后面忘前面。",
            "只留结论，理由移到解析，例如：- A. 找调解员",
        )
    ]


def test_ways_of_a_story_are_choices() -> None:
    """Two ways of one scene differ and are short; the same way may be open in another scene."""
    ways = (("再等等", "调解"), ("走开", "吵架"))
    fine = a_scenario(a_scene("调解"), a_scene("吵架", *ways), ways=ways)
    assert told("quiz.duplicate-choice", fine) == []
    twice = a_scene("吵架", ("再等等", "调解"), ("再等等。", "吵架"), ("吵" * 41, "调解"), line=50)
    story = a_scenario(a_scene("调解"), twice)
    assert told("quiz.duplicate-choice", story) == [
        (
            f"{HERE}:53",
            "选项B和选项A一样，都是「再等等。」。",
            "改掉或删掉选项B，再看一遍答案的字母。",
        )
    ]
    assert [place for place, _, _ in told("quiz.choice-long", story)] == [f"{HERE}:54"]


@pytest.mark.parametrize(
    "explanation",
    [
        "D项错在没有先打招呼。",
        "A、D 两项都错。",
        "A和D项都错，A,D都错在哪里？",
        "错在选项D。",
        "AD项不对。",
        "应当选 D。",
        "B 选项和D选项",
    ],
)
def test_letter_nowhere_is_named(explanation: str) -> None:
    """An explanation names only what is there to choose."""
    assert told("quiz.letter-nowhere", a_question(explanation=explanation)) == [
        (
            AT,
            "解析里说到「D」项，这道题没有这个选项，观众找不到说的是哪一个。",
            "改成有的字母：A、B、C，例如：A项说反了，人民调解不收钱。",
        )
    ]


@pytest.mark.parametrize(
    "explanation",
    [
        "A项、B 选项和选项C都看一遍。",
        "AI项目不归它管。",
        "E项目",
        "APP选项里关掉。",
        "ID选项",
        "D级危房",
    ],
)
def test_letter_of_a_choice_or_of_a_word_is_fine(explanation: str) -> None:
    """Letters that are there, and letters that are no choices, are left alone."""
    assert told("quiz.letter-nowhere", a_question(explanation=explanation)) == []


def test_letter_nowhere_is_told_where_there_are_no_letters() -> None:
    """A 判断 has no A; neither has a 排序, nor a part of a 案例."""
    part = a_question(kind=JUDGE, line=34, explanation="A项不对。")
    steps = an_ordering(line=50, hint="先看A项。")
    assert told("quiz.letter-nowhere", a_case(part), steps) == [
        (
            f"{HERE}:34",
            "解析里说到「A」项，这道题没有这个选项，观众找不到说的是哪一个。",
            "不提字母，直接说那句话错在哪里，例如：这句话说反了，人民调解不收钱。",
        ),
        (
            f"{HERE}:50",
            "提示里说到「A」项，这道题没有这个选项，观众找不到说的是哪一个。",
            "不提字母，直接说那句话错在哪里，例如：这句话说反了，人民调解不收钱。",
        ),
    ]


def test_letter_nowhere_reads_feedback_and_endings() -> None:
    """What stands below a choice or explains an ending is read too."""
    choices = (Choice("A", "商量", a_place(32)), Choice("B", "吵架", a_place(33), "不如C项。"))
    story = a_scenario(a_scene("调解", line=50, explanation="比C项好，也比B项好。"))
    seen = told("quiz.letter-nowhere", a_question(choices=choices), story)
    assert [(place, message[:12]) for place, message, _ in seen] == [
        (f"{HERE}:33", "选项B下面的话里说到「C"),
        (f"{HERE}:50", "解析里说到「C」项，这道"),
    ]


def test_empty_choice_is_named() -> None:
    """A letter without words shifts the answer, or is one too many."""
    assert told("quiz.empty-choice", a_question(options=("甲", ""))) == [
        (
            f"{HERE}:33",
            "选项B后面没有字，观众看到的是一个空选项，答案也可能指错。",
            "补上选项的文字；多出来的就删掉，后面的字母接着排，再核对答案，例如：- B. 找调解员",
        )
    ]
