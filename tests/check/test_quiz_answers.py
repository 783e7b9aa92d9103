"""Rules over answers, each with its whole message: marked, explained, and by which law."""

import pytest

from builders import a_case, a_filling, a_question, a_scenario, a_scene, an_opinion, an_ordering
from check.asked import AT, HERE, STEM, told
from yunyouguan.model.quiz import FALSE, TRUE, Filling, Opinion, Question, QuestionKind
from yunyouguan.model.vocabulary import Status

MULTIPLE, JUDGE = QuestionKind.MULTIPLE, QuestionKind.JUDGE
MUTE = a_scene("吵架", line=46, verdict="", explanation="", citation=" ")
"""An ending that says nothing."""


@pytest.mark.parametrize(
    ("kind", "example"), [(QuestionKind.SINGLE, "A"), (MULTIPLE, "AC"), (JUDGE, "√")]
)
def test_no_answer_shows_one_of_its_kind(kind: QuestionKind, example: str) -> None:
    """A question that is shown can be marked."""
    assert told("quiz.no-answer", a_question(kind=kind, correct=())) == [
        (
            AT,
            f"题目「{STEM}」没有答案，观众怎么选都判不了。",
            f"在题目末尾的括号里写答案，例如：（ {example} ）",
        )
    ]


def test_no_answer_for_a_blank_says_where_it_goes() -> None:
    """A 填空 that is shown can be marked."""
    assert told("quiz.no-answer", a_filling(), an_ordering(line=40)) == []
    assert told("quiz.no-answer", a_filling(stem="居住权自＿＿＿＿时设立。", task=Filling(()))) == [
        (
            AT,
            "题目「居住权自＿＿＿＿时设立。」没有答案，观众填什么都判不了。",
            "在题干下面隔一行写：> 答案：登记",
        )
    ]


def test_no_answer_is_named_at_the_ending_of_a_story() -> None:
    """Every ending is right or wrong; what goes on needs no verdict."""
    assert told("quiz.no-answer", a_scenario()) == []
    assert told("quiz.no-answer", a_scenario(a_scene("调解"), MUTE)) == [
        (
            f"{HERE}:46",
            "结局「吵架」没有判对错，观众不知道做得对不对。",
            (
                "做得对就在这一幕末尾写（ √ ），不对写（ × ）；"
                "故事还没完就接着写选项，例如：- A. 找调解员 → 调解"
            ),
        )
    ]


def test_no_explanation_teaches_nothing() -> None:
    """A question that is shown says why."""
    assert told("quiz.no-explanation", a_question(explanation="")) == [
        (
            AT,
            f"题目「{STEM}」没有解析，答错的观众不知道错在哪里。",
            "在选项下面补一行：> 解析：先由公安等机关查清是谁扔的。",
        )
    ]


def test_no_citation_cannot_be_checked() -> None:
    """A question that is shown says by which law."""
    assert told("quiz.no-citation", a_question(citation="")) == [
        (
            AT,
            f"题目「{STEM}」没有依据，观众不知道答案出自哪部法律。",
            "在解析下面补一行：> 依据：《民法典》第一千二百五十四条",
        )
    ]


def test_ending_owes_its_own_explanation_and_citation() -> None:
    """A story that ends twice teaches twice, and each time by which law."""
    story = a_scenario(a_scene("调解"), MUTE)
    assert told("quiz.no-explanation", story) == [
        (
            f"{HERE}:46",
            "结局「吵架」没有解析，答错的观众不知道错在哪里。",
            "在这一幕下面补一行：> 解析：先由公安等机关查清是谁扔的。",
        )
    ]
    assert told("quiz.no-citation", story) == [
        (
            f"{HERE}:46",
            "结局「吵架」没有依据，观众不知道答案出自哪部法律。",
            "在解析下面补一行：> 依据：《民法典》第一千二百五十四条",
        )
    ]


@pytest.mark.parametrize("rule", ["quiz.no-explanation", "quiz.no-citation"])
def test_part_of_a_case_owes_what_any_question_owes(rule: str) -> None:
    """A part is named by its own line; the story itself and a 简答 owe nothing."""
    assert told(rule, a_case()) == []
    bare = a_question(kind=JUDGE, line=34, explanation="", citation="")
    assert [place for place, _, _ in told(rule, a_case(bare, an_opinion()))] == [f"{HERE}:34"]


def test_explanation_of_a_question_without_choices_stands_below_it() -> None:
    """The remedy names what is there to write under."""
    for question in (a_filling(explanation=""), an_ordering(explanation="")):
        ((_, _, remedy),) = told("quiz.no-explanation", question)
        assert remedy == "在题目下面补一行：> 解析：先由公安等机关查清是谁扔的。"


def test_no_reference_leaves_nothing_to_compare_with() -> None:
    """A 简答 that is shown has a reference; it needs nothing else."""
    assert told("quiz.no-reference", a_case()) == []
    assert told("quiz.no-reference", a_case(an_opinion(reference=" "))) == [
        (
            f"{HERE}:34",
            "简答题「如果你是调解员，你会怎么劝？」没有参考，观众写完了没有可以对照的。",
            "在题目下面隔一行写：> 参考：先听两家把话说完，再讲相邻各方要互相方便。",
        )
    ]


def test_unknown_letter_names_those_that_are_there() -> None:
    """Every right letter is the letter of a choice."""
    assert told("quiz.unknown-letter", a_question(correct=("E",))) == [
        (
            AT,
            f"题目「{STEM}」的答案「E」不在选项里，观众怎么选都是错的。",
            "答案改成选项里有的：A、B、C，例如：（ A ）",
        )
    ]
    assert told("quiz.unknown-letter", a_question(kind=JUDGE, correct=(FALSE,))) == []
    assert len(told("quiz.unknown-letter", a_question(kind=JUDGE, correct=("A",)))) == 1


def test_single_with_several_answers_is_named() -> None:
    """Only 多选 has several right answers; a letter given twice is one."""
    assert told("quiz.single-with-several", a_question(correct=("A", "A"))) == []
    assert told("quiz.single-with-several", a_question(correct=("B", "C"))) == [
        (
            AT,
            f"单选题「{STEM}」写了2个答案，观众只能选一个。",
            "把【单选】改成【多选】，或只留一个答案，例如：（ B ）",
        )
    ]
    both = a_question(kind=JUDGE, correct=(TRUE, FALSE))
    assert told("quiz.single-with-several", both) == [
        (AT, f"判断题「{STEM}」写了2个答案，观众只能选一个。", "只留一个，例如：（ √ ）")
    ]


def test_multiple_with_one_answer_is_named() -> None:
    """多选 has at least two right answers."""
    assert told("quiz.multiple-with-one", a_question(kind=MULTIPLE)) == []
    assert told("quiz.multiple-with-one", a_question(kind=MULTIPLE, correct=("B",))) == [
        (
            AT,
            f"多选题「{STEM}」只有一个答案，观众会多选一个然后被判错。",
            "把【多选】改成【单选】，或补全答案，例如：（ AC ）",
        )
    ]


@pytest.mark.parametrize(
    "citation",
    [
        "《民法典》第一千二百五十四条第一款",
        "依《民法典》（2021年起施行）第1254条",
        "《道路交通安全法》第二十二条、第九十一条",
    ],
)
def test_citation_down_to_the_article_is_fine(citation: str) -> None:
    """A law in 《》 and an article in Chinese or Arabic figures."""
    assert told("quiz.citation-format", a_question(citation=citation)) == []


@pytest.mark.parametrize("citation", ["民法典第1254条", "《民法典》", "《宪法》序言"])
def test_citation_without_article_is_named(citation: str) -> None:
    """What cannot be looked up is named."""
    assert told("quiz.citation-format", a_question(citation=citation)) == [
        (
            AT,
            f"依据「{citation}」没有写到哪部法律第几条，观众没法核对。",
            "写全法律名和条，例如：> 依据：《民法典》第一千二百五十四条",
        )
    ]


def test_citation_of_an_ending_and_of_a_part_is_looked_at() -> None:
    """A law without its article is named wherever it stands."""
    ending = a_scene("调解", line=40, citation="《民法典》")
    part = a_question(kind=JUDGE, line=52, citation="民法典")
    places = told("quiz.citation-format", a_scenario(ending), a_case(part, line=50))
    assert [place for place, _, _ in places] == [f"{HERE}:40", f"{HERE}:52"]


@pytest.mark.parametrize(
    ("rule", "question"),
    [
        ("quiz.no-answer", a_question(correct=())),
        ("quiz.no-answer", a_scenario(a_scene("调解", verdict=""))),
        ("quiz.no-explanation", a_question(explanation=" ")),
        ("quiz.no-citation", a_question(citation="")),
        ("quiz.no-reference", a_case(an_opinion(task=Opinion("")))),
    ],
)
def test_question_of_a_draft_may_be_unanswered(rule: str, question: Question) -> None:
    """What is missing matters once it is shown."""
    assert told(rule, question, status=Status.DRAFT) == []
    assert len(told(rule, question)) == 1
