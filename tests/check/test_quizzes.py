"""Rules over questions, each with its whole message."""

from typing import Any

import pytest

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from check.found import found
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.quiz import FALSE, TRUE, QuestionKind
from yunyouguan.model.vocabulary import Status

AT = "exhibits/square/liyi/index.md:30"
STEM = "邻里有了纠纷，先找谁？（　　）"
MULTIPLE, JUDGE = QuestionKind.MULTIPLE, QuestionKind.JUDGE


def with_question(status: Status = Status.PUBLISHED, **question: Any) -> Exhibit:
    """An exhibit with one question."""
    return an_exhibit(body=a_body("好。", a_quiz(a_question(**question))), status=status)


@pytest.mark.parametrize(
    ("rule", "question"),
    [
        ("quiz.no-answer", {"correct": ()}),
        ("quiz.no-explanation", {"explanation": " "}),
        ("quiz.no-citation", {"citation": ""}),
        ("quiz.few-choices", {"options": ("找调解员",)}),
    ],
)
def test_question_of_a_draft_may_be_unfinished(rule: str, question: dict[str, Any]) -> None:
    """What is missing matters once it is shown."""
    assert found(rule, with_question(Status.DRAFT, **question)) == []
    assert len(found(rule, with_question(**question))) == 1


@pytest.mark.parametrize(
    ("kind", "example"), [(QuestionKind.SINGLE, "A"), (MULTIPLE, "AC"), (JUDGE, "√")]
)
def test_no_answer_shows_one_of_its_kind(kind: QuestionKind, example: str) -> None:
    """A question that is shown can be marked."""
    assert found("quiz.no-answer", with_question(kind=kind, correct=())) == [
        (
            AT,
            f"题目「{STEM}」没有答案，观众怎么选都判不了。",
            f"在题目末尾的括号里写答案，例如：（ {example} ）",
        )
    ]


def test_no_explanation_teaches_nothing() -> None:
    """A question that is shown says why."""
    assert found("quiz.no-explanation", with_question(explanation="")) == [
        (
            AT,
            f"题目「{STEM}」没有解析，答错的观众不知道错在哪里。",
            "在选项下面补一行：> 解析：先由公安等机关查清是谁扔的。",
        )
    ]


def test_no_citation_cannot_be_checked() -> None:
    """A question that is shown says by which law."""
    assert found("quiz.no-citation", with_question(citation="")) == [
        (
            AT,
            f"题目「{STEM}」没有依据，观众不知道答案出自哪部法律。",
            "在解析下面补一行：> 依据：《民法典》第一千二百五十四条",
        )
    ]


def test_few_choices_is_no_choice() -> None:
    """A choice has at least two choices; 判断 brings its own."""
    assert found("quiz.few-choices", with_question(kind=JUDGE)) == []
    assert found("quiz.few-choices", with_question(options=("找调解员",))) == [
        (
            AT,
            f"题目「{STEM}」只有1个选项，没有可选的。",
            "在题目下面隔一行写选项，一行一个，例如：- A. 找调解员",
        )
    ]


def test_unknown_letter_names_those_that_are_there() -> None:
    """Every right letter is the letter of a choice."""
    assert found("quiz.unknown-letter", with_question(correct=("E",))) == [
        (
            AT,
            f"题目「{STEM}」的答案「E」不在选项里，观众怎么选都是错的。",
            "答案改成选项里有的：A、B、C，例如：（ A ）",
        )
    ]
    assert found("quiz.unknown-letter", with_question(kind=JUDGE, correct=(FALSE,))) == []
    assert len(found("quiz.unknown-letter", with_question(kind=JUDGE, correct=("A",)))) == 1


def test_single_with_several_answers_is_named() -> None:
    """Only 多选 has several right answers; a letter given twice is one."""
    assert found("quiz.single-with-several", with_question(correct=("A", "A"))) == []
    assert found("quiz.single-with-several", with_question(correct=("B", "C"))) == [
        (
            AT,
            f"单选题「{STEM}」写了2个答案，观众只能选一个。",
            "把【单选】改成【多选】，或只留一个答案，例如：（ B ）",
        )
    ]
    both = with_question(kind=JUDGE, correct=(TRUE, FALSE))
    assert found("quiz.single-with-several", both) == [
        (AT, f"判断题「{STEM}」写了2个答案，观众只能选一个。", "只留一个，例如：（ √ ）")
    ]


def test_multiple_with_one_answer_is_named() -> None:
    """多选 has at least two right answers."""
    assert found("quiz.multiple-with-one", with_question(kind=MULTIPLE)) == []
    assert found("quiz.multiple-with-one", with_question(kind=MULTIPLE, correct=("B",))) == [
        (
            AT,
            f"多选题「{STEM}」只有一个答案，观众会多选一个然后被判错。",
            "把【多选】改成【单选】，或补全答案，例如：（ AC ）",
        )
    ]


def test_duplicate_choice_is_named_at_the_second() -> None:
    """Choices that differ only in blanks and a last mark are the same; 1.5 and 15 are not."""
    assert found("quiz.duplicate-choice", with_question(options=("1.5倍", "15倍"))) == []
    exhibit = with_question(options=("找调解员", "随它去", "找 调解员。"))
    assert found("quiz.duplicate-choice", exhibit) == [
        (
            "exhibits/square/liyi/index.md:34",
            "选项C和选项A一样，都是「找 调解员。」。",
            "改掉或删掉选项C，再看一遍答案的字母。",
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
    assert found("quiz.citation-format", with_question(citation=citation)) == []


@pytest.mark.parametrize("citation", ["民法典第1254条", "《民法典》", "《宪法》序言"])
def test_citation_without_article_is_named(citation: str) -> None:
    """What cannot be looked up is named."""
    assert found("quiz.citation-format", with_question(citation=citation)) == [
        (
            AT,
            f"依据「{citation}」没有写到哪部法律第几条，观众没法核对。",
            "写全法律名和条，例如：> 依据：《民法典》第一千二百五十四条",
        )
    ]


def test_choice_of_41_characters_is_long() -> None:
    """A choice has at most 40 characters."""
    assert found("quiz.choice-long", with_question(options=("甲" * 40, "乙"))) == []
    assert found("quiz.choice-long", with_question(options=("甲" * 41, "乙"))) == [
        (
            "exhibits/square/liyi/index.md:32",
            "选项A有41字，超过40字，手机上看了后面忘前面。",
            "只留结论，理由移到解析，例如：- A. 找调解员",
        )
    ]


def test_longest_right_choice_gives_itself_away() -> None:
    """More than 1.6 times and more than 12 characters longer than every wrong one."""
    assert found("quiz.longest-right", with_question(options=("甲" * 22, "乙" * 10))) == []
    assert found("quiz.longest-right", with_question(options=("甲" * 32, "乙" * 20))) == []
    assert found("quiz.longest-right", with_question(options=("甲" * 23, "乙" * 10))) == [
        (
            AT,
            f"题目「{STEM}」对的选项明显最长，不看题也能猜中。",
            "把对的选项写短，或把错的选项写得一样具体。",
        )
    ]


def test_same_key_over_four_questions_is_noticed() -> None:
    """The right letter changes over an exhibit; three alike are chance."""
    asked = [a_question(id=str(i), stem=f"第{i}问？", line=30 + i) for i in range(4)]
    assert found("quiz.same-key", an_exhibit(body=a_body("好。", a_quiz(*asked[:3])))) == []
    assert found("quiz.same-key", an_exhibit(body=a_body("好。", a_quiz(*asked)))) == [
        (
            AT,
            "4道单选题的答案都是「A」，观众很快发现一直选它就行。",
            "调换几道题的选项次序，或把几道判断题改成相反的说法。",
        )
    ]


def test_duplicate_stem_names_where_it_stood_first() -> None:
    """Each question stands once in the whole museum."""
    one = an_exhibit(slug="one", body=a_body("好。", a_quiz(a_question(file="one.md"))))
    two = an_exhibit(slug="two", body=a_body("好。", a_quiz(a_question(file="two.md"))))
    museum = a_museum(a_hall(one, two))
    assert found("quiz.duplicate-id", museum) == []
    assert found("quiz.duplicate-stem", museum) == [
        (
            "two.md:30",
            f"题目「{STEM}」在 one.md:30 已经出过，观众的学习记录会把两道记成一道。",
            "删掉其中一道，或换一个情景再问。",
        )
    ]


def test_duplicate_id_of_two_questions_is_named() -> None:
    """An id belongs to one question."""
    asked = (a_question(id="NF-1"), a_question(id="NF-1", stem="树枝过界怎么办？", line=40))
    assert found("quiz.duplicate-id", an_exhibit(body=a_body("好。", a_quiz(*asked)))) == [
        (
            "exhibits/square/liyi/index.md:40",
            f"题目编号「NF-1」在 {AT} 已经用过，观众的学习记录会记混。",
            "换一个没用过的编号，例如：> 编号：NF-1-2",
        )
    ]
