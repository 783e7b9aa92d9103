"""Rules over what gives an answer away, each with its whole message."""

import pytest

from builders import a_case, a_filling, a_question, an_ordering
from check.asked import AT, HERE, STEM, told
from yunyouguan.model.quiz import QuestionKind

MULTIPLE, JUDGE = QuestionKind.MULTIPLE, QuestionKind.JUDGE


def test_longest_right_choice_gives_itself_away() -> None:
    """More than 1.6 times and more than 12 characters longer than every wrong one."""
    assert told("quiz.longest-right", a_question(options=("甲" * 22, "乙" * 10))) == []
    assert told("quiz.longest-right", a_question(options=("甲" * 32, "乙" * 20))) == []
    assert told("quiz.longest-right", a_question(options=("甲" * 40, "乙" * 25))) == []
    assert told("quiz.longest-right", a_question(options=("甲" * 23, "乙" * 10))) == [
        (
            AT,
            f"题目「{STEM}」对的选项明显最长，不看题也能猜中。",
            "把对的选项写短，或把错的选项写得一样具体。",
        )
    ]


def test_longest_right_part_is_named_at_its_line() -> None:
    """A part of a 案例 is guessed as easily as any question."""
    part = a_question(options=("甲" * 23, "乙" * 10), line=34)
    assert [place for place, _, _ in told("quiz.longest-right", a_case(part))] == [f"{HERE}:34"]


@pytest.mark.parametrize(
    "choice",
    [
        "以上都对", "以上都不对。", "以上全部正确", "以上说法都不正确", "上述三种情形都有",
        "以上皆可", "都对", "全错", "没有正确答案", "以上没有一项正确", "A和B",
        "A、B、C三项都对", "AB都对",
    ],
)  # fmt: skip
def test_choice_about_other_choices_is_noticed(choice: str) -> None:
    """Who sees two right ones need not read on."""
    question = a_question(options=("找调解员", "找村干部", choice))
    assert told("quiz.catch-all", question) == [
        (
            f"{HERE}:34",
            f"选项C「{choice}」说的是别的选项，观众看出两个对的就不用再想。",
            "换成一个具体的做法；几个都对就改成【多选】，例如：（ ABC ）",
        )
    ]


@pytest.mark.parametrize(
    "choice",
    [
        "上述财产都归国家",
        "都可以探望孩子",
        "双方都对孩子有抚养义务",
        "全额退还",
        "AB两家公司",
        "AI",
        "对",
    ],
)
def test_choice_that_says_something_is_fine(choice: str) -> None:
    """都 and 以上 in a sentence of its own are no catch-all."""
    assert told("quiz.catch-all", a_question(options=("找调解员", choice))) == []


@pytest.mark.parametrize("word", ["首先", "然后", "最后", "第一步", "2．", "接下来"])
def test_order_told_by_the_first_word_is_noticed(word: str) -> None:
    """A step says what is done, not when."""
    assert told("quiz.order-told", an_ordering("协商", f"{word}调解", "仲裁")) == [
        (
            f"{HERE}:33",
            f"步骤「{word}调解」开头的「{word}」说出了次序，观众不用想就能排。",
            f"删掉「{word}」，只写做什么，例如：申请仲裁",
        )
    ]


def test_order_in_words_of_law_is_fine() -> None:
    """先予执行, 再审 and a figure are names, not places in an order."""
    steps = an_ordering("先予执行", "再审", "一审判决", "1.5倍赔偿", "最后陈述")
    assert told("quiz.order-told", steps) == []


@pytest.mark.parametrize("hint", ["去办登记。", "看看「登 记」两个字。"])
def test_hint_tells_the_wording_of_a_blank(hint: str) -> None:
    """Any wording that is right is an answer."""
    question = a_filling(("设立", "登记"), hint=hint)
    assert told("quiz.hint-tells", question) == [
        (
            AT,
            "提示里写着答案「登记」，观众点开提示就不用想了。",
            "提示只说往哪里想，例如：> 提示：想一想，房子过户要到哪里办手续？",
        )
    ]


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (("找调解员", "随它去"), "村里有谁？找调解员。"),
        (("不可以", "可以"), "未经同意，不可以。"),
        (("15日", "30日"), "记住１５日。"),
    ],
)
def test_hint_tells_the_right_choice(options: tuple[str, str], hint: str) -> None:
    """The text of the right choice is the answer, in any width; parts of a 案例 have hints too."""
    asked = a_question(options=options, hint=hint, line=34)
    ((place, message, _),) = told("quiz.hint-tells", a_case(asked))
    assert (place, message) == (
        f"{HERE}:34", f"提示里写着答案「{options[0]}」，观众点开提示就不用想了。"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (("可以", "不可以"), "未经同意，不可以。"),
        (("找调解员", "随它去"), "是找调解员，还是随它去？"),
        (("三十", "二十"), "看第三十五条。"),
        (("5日", "7日"), "想想15日。"),
        (("满十", "满八"), "满十五岁再说。"),
        (("是", "否"), "是不是自愿？"),
        (("找调解员", "随它去"), ""),
    ],
)
def test_hint_that_only_helps_is_fine(options: tuple[str, str], hint: str) -> None:
    """A hint that weighs the choices, or holds one within another word, tells nothing."""
    assert told("quiz.hint-tells", a_question(options=options, hint=hint)) == []
    assert told("quiz.hint-tells", a_question(kind=JUDGE, hint="对不对？看第四条。")) == []


def test_same_key_over_four_questions_is_noticed() -> None:
    """The right letter changes over an exhibit; three alike are chance."""
    asked = [a_question(id=str(i), stem=f"第{i}问？", line=30 + i) for i in range(4)]
    assert told("quiz.same-key", *asked[:3]) == []
    assert told("quiz.same-key", *asked) == [
        (
            AT,
            "4道单选题的答案都是「A」，观众很快发现一直选它就行。",
            "调换几道题的选项次序，或把几道判断题改成相反的说法。",
        )
    ]


def test_same_key_counts_the_parts_of_a_case() -> None:
    """Two questions and two parts are four."""
    asked = [a_question(kind=JUDGE, id=str(i), stem=f"第{i}问？", line=30 + i) for i in range(4)]
    case = a_case(*asked[2:], line=31)
    assert told("quiz.same-key", *asked[:2], case) == [
        (
            AT,
            "4道判断题的答案都是「√」，观众很快发现一直选它就行。",
            "调换几道题的选项次序，或把几道判断题改成相反的说法。",
        )
    ]
