"""What a museum makes of the rules: each order with its message, and what the report says last."""

from typing import Any

import pytest

from builders import a_body, a_hall, a_museum, an_exhibit
from check.found import TODAY, found
from yunyouguan.check.handbook import with_orders
from yunyouguan.check.levels import MAY_BE_LOWERED
from yunyouguan.check.registry import RULES, Level, level_of
from yunyouguan.check.report import as_text
from yunyouguan.check.run import has_errors, judge, settled
from yunyouguan.model.finding import Finding
from yunyouguan.model.level_order import LevelOrder, Weight
from yunyouguan.model.museum import Museum

AT = "exhibits/museum.yml:9"


def ordering(*orders: tuple[str, Weight, str], text: str = "你好,邻居。", **card: Any) -> Museum:
    """A museum with one fault of 标点 that gives the orders, from line 9 on."""
    return a_museum(
        a_hall(an_exhibit(body=a_body(text))),
        checks=tuple(LevelOrder(rule=rule, weight=to, reason=why) for rule, to, why in orders),
        places={f"checks.{at}.rule": 9 + at for at in range(len(orders))},
        **card,
    )


def told(museum: Museum) -> tuple[Finding, ...]:
    """All that staff are told."""
    return settled(judge(museum, TODAY), museum)


def test_rule_that_is_left_out_is_counted_at_the_end() -> None:
    """Nothing disappears silently: the report says which rule, why, and how often."""
    museum = ordering(("text.half-width", Weight.OFF, "馆里引用的英文资料多"))
    assert as_text(told(museum)) == (
        "检查完毕，没有发现问题。\n"
        "本馆改过轻重的规则，1条：\n"
        f"    {AT}: 「text.half-width」（汉字之间用了英文标点）由「建议」改成「不查」，"
        "理由：馆里引用的英文资料多。这一次略过1处。"
    )


def test_rule_that_is_raised_stops_publishing() -> None:
    """A stricter house needs no reason."""
    museum = ordering(("text.half-width", Weight.ERROR, ""))
    assert not has_errors(judge(museum, TODAY))
    assert has_errors(told(museum))
    assert [level_of(one) for one in told(museum)] == [Level.HINT, Level.ERROR]


def test_rule_that_is_lowered_is_still_told() -> None:
    """A warning becomes a hint."""
    museum = ordering(
        ("privacy.e-mail", Weight.HINT, "都是单位邮箱"), text="写信到 a@example.cn 。"
    )
    assert [(one.rule, level_of(one)) for one in told(museum)] == [
        ("level.changed", Level.HINT),
        ("privacy.e-mail", Level.HINT),
    ]


def test_order_without_a_reason_changes_nothing() -> None:
    """Whoever comes later wants to know why."""
    museum = ordering(("text.half-width", Weight.OFF, " "))
    assert found("level.no-reason", museum) == [
        (
            AT,
            (
                "「text.half-width」由「建议」调成「不查」，没有写理由，以后的人不知道为什么。"
                "这一项没有起作用。"
            ),
            "补一行为什么，例如：理由: 馆里引用的英文资料多",
        )
    ]
    assert "text.half-width" in {one.rule for one in told(museum)}


def test_what_the_law_asks_for_cannot_be_lowered() -> None:
    """The message says which law; the finding stays an error."""
    museum = ordering(("privacy.phone-number", Weight.OFF, "麻烦"), text="请打13900001234。")
    assert found("level.locked", museum) == [
        (
            AT,
            (
                "「privacy.phone-number」（有手机号）不能调轻：依据是《民法典》第一千零三十四条；"
                "《个人信息保护法》第六条，由不得本馆放宽。这一项没有起作用。"
            ),
            "删掉这一项，再照检查结果把文字或图片改好。",
        )
    ]
    assert "privacy.phone-number" in {one.rule for one in told(museum)}


def test_what_a_page_cannot_do_without_cannot_be_lowered() -> None:
    """Lowered, it would be a hole in a page."""
    museum = ordering(("quiz.no-answer", Weight.WARNING, "以后补"))
    assert found("level.locked", museum) == [
        (
            AT,
            (
                "「quiz.no-answer」（题目没有答案）不能调轻：带着这个错误，网页会缺一块，或者根本做不出来。"
                "这一项没有起作用。"
            ),
            "删掉这一项，再照检查结果把文字或图片改好。",
        )
    ]


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("text.halfwidth", "是不是想写「text.half-width」？改成：规则: text.half-width"),
        ("标点", "从检查结果的方括号里抄规则的名字，例如：规则: text.half-width"),
    ],
)
def test_order_for_no_rule_is_told(written: str, remedy: str) -> None:
    """A slip of one letter would pass for an order."""
    museum = ordering((written, Weight.OFF, "不查"))
    assert found("level.unknown-rule", museum) == [
        (AT, f"没有叫「{written}」的规则，这一项没有起作用，检查结果和原来一样。", remedy)
    ]


def test_second_order_for_a_rule_is_told() -> None:
    """The first holds."""
    museum = ordering(("text.half-width", Weight.OFF, "多"), ("text.half-width", Weight.ERROR, ""))
    assert found("level.twice", museum) == [
        (
            "exhibits/museum.yml:10",
            "「text.half-width」在第9行已经定过轻重，这一项没有起作用。",
            "留下一项，删掉另一项。",
        )
    ]
    assert [one.rule for one in told(museum)] == ["level.changed", "level.twice"]


def test_order_that_changes_nothing_is_not_listed() -> None:
    """提醒 that was 提醒."""
    museum = ordering(("text.half-width", Weight.HINT, ""), text="你好。")
    assert told(museum) == ()


def test_errors_that_may_be_lowered_are_few_and_known() -> None:
    """None of them is about the law or a person; no order can silence the orders."""
    assert {RULES[code].level for code in MAY_BE_LOWERED} == {Level.ERROR}
    families = {RULES[code].family for code in MAY_BE_LOWERED}
    assert families & {"privacy", "rights", "symbol", "map", "plan", "report", "citation"} == set()
    museum = ordering(("level.changed", Weight.OFF, "不想看"), text="你好。")
    assert [one.rule for one in told(museum)] == ["level.locked"]


def test_reason_is_read_like_any_text() -> None:
    """A telephone number in a reason is found, and not repeated by the report."""
    museum = ordering(("text.half-width", Weight.OFF, "问13900001234"))
    report = as_text(told(museum))
    assert "privacy.phone-number" in report
    assert "13900001234" not in report


def test_page_of_rules_ends_with_what_the_museum_changed() -> None:
    """A bar in a reason cannot break the table; without orders the page says so."""
    museum = ordering(("text.half-width", Weight.OFF, "英文|多"), ("link.http", Weight.OFF, ""))
    assert with_orders("# 检查规则\n", museum) == (
        "# 检查规则\n\n## 本馆改过轻重的规则\n\n"
        "| 规则 | 原来 | 本馆 | 理由 |\n| --- | --- | --- | --- |\n"
        "| `text.half-width` 汉字之间用了英文标点 | 建议 | 不查 | 英文｜多 |\n"
    )
    assert with_orders("# 检查规则\n", ordering()) == (
        "# 检查规则\n\n## 本馆改过轻重的规则\n\n没有。每条规则都照上面写的轻重。\n"
    )
