"""Rules over words, each with its whole message."""

import pytest

from builders import a_body, a_question, a_quiz, an_exhibit
from check.found import all_of, found
from yunyouguan.model.vocabulary import ExhibitType

HERE = "exhibits/square/liyi/index.md"


def of_words(written: str) -> list[str]:
    """The rules over words that find something."""
    told = all_of(an_exhibit(body=a_body(written)))
    return [one.rule for one in told if one.rule.startswith("wording.")]


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("请了律师一定能打赢官司。", "一定能打赢"),
        ("找他就包赢。", "包赢"),
        ("这样写绝对不会错。", "绝对不会"),
        ("我们保证胜诉。", "保证胜诉"),
        ("百分之百胜诉。", "百分之百胜诉"),
    ],
)
def test_nobody_is_promised_how_a_case_ends(written: str, seen: str) -> None:
    """What sounds certain is believed."""
    assert found("wording.promise", an_exhibit(body=a_body(written))) == [
        (
            f"{HERE}:20",
            f"「{seen}」说得太满，案子的结果要看事实和证据，观众信了会吃亏。",
            "改成有把握的说法，例如：一般可以得到支持；具体可以问法律援助中心。",
        )
    ]


@pytest.mark.parametrize(
    "written",
    ["凡是说包赢的，都别信。", "骗子说“保证成功”。", "谁也不能保证胜诉。", "自由没有绝对的。",
     "一般保证，保证人还钱。", "> 绝对不会\n\n好。", "他声称一定能打赢。",
     "法律上叫「绝对不会」。"],
)  # fmt: skip
def test_warning_of_a_promise_is_none(written: str) -> None:
    """Quotes, warnings, and the law's own 保证."""
    assert of_words(written) == []


def test_promise_in_a_wrong_answer_is_left_to_the_question() -> None:
    """A wrong answer is meant to be wrong."""
    asked = a_quiz(a_question(options=("找调解员", "请人包赢")))
    assert found("wording.promise", an_exhibit(body=a_body("好。", asked))) == []


def test_old_name_is_a_hint_with_the_new_one() -> None:
    """Staff decide: the past keeps its names."""
    assert found("wording.old-name", an_exhibit(body=a_body("开展法制宣传活动。"))) == [
        (
            f"{HERE}:20",
            "「法制宣传」是过去的叫法，观众会以为内容也是旧的。",
            "现在说「法治宣传」；讲过去的事，写明哪一年，或者加上引号。",
        )
    ]


@pytest.mark.parametrize(
    "written",
    ["重大执法决定法制审核制度", "国家维护社会主义法制的统一", "2005年开展法制宣传。",
     "原环保局的同志", "《法制宣传通讯》", "纪律和法制教育"],
)  # fmt: skip
def test_name_still_in_use_or_of_its_time_is_fine(written: str) -> None:
    """法制审核 is today's word, and so is the Constitution's 法制."""
    assert of_words(written) == []


def test_document_keeps_its_words() -> None:
    """A 文献 is shown as it was written."""
    exhibit = an_exhibit(type=ExhibitType.DOCUMENT, body=a_body("开展法制宣传，绝对不会停。"))
    assert found("wording.old-name", exhibit) == []
    assert found("wording.promise", exhibit) == []


def test_hero_is_no_wrong_answer() -> None:
    """The right answer may well be one."""
    asked = a_quiz(a_question(stem="谁发明了电灯？（　　）", options=("爱迪生", "雷锋")))
    assert found("wording.hero-in-option", an_exhibit(body=a_body("好。", asked))) == [
        (
            f"{HERE}:33",
            "选项 B 里用「雷锋」作错误答案，英雄烈士的姓名不拿来凑数、说笑。",
            "换一个不是英雄烈士的例子；问英雄事迹的题，把他放在正确答案里。",
        )
    ]
    right = a_quiz(a_question(stem="向谁学习？（　　）", options=("雷锋", "没有谁")))
    assert found("wording.hero-in-option", an_exhibit(body=a_body("好。", right))) == []
