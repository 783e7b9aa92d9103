"""Rules over words that lead to a person; nobody here exists."""

import pytest

from builders import a_body, a_picture, an_exhibit
from check.found import all_of, found, full_width

HERE = "exhibits/square/liyi/index.md"


def rules_of(written: str) -> list[str]:
    """The rules over persons that find something in the text."""
    told = all_of(an_exhibit(body=a_body(written)))
    return [one.rule for one in told if one.rule.startswith("privacy.")]


@pytest.mark.parametrize(
    ("written", "kind", "shown"),
    [
        ("微信号：zhangsan", "微信号", "zh"),
        ("微信：wang_123", "微信号", "wa"),
        ("QQ：123456789", "QQ号", "12"),
        (full_width("QQ号是12345678"), "QQ号", "12"),
        ("WeChat ID: zhang_san99", "微信号", "zh"),
    ],
)
def test_chat_account_is_named_and_masked(written: str, kind: str, shown: str) -> None:
    """It must be said to be an account, or look like one."""
    assert found("privacy.chat-account", an_exhibit(body=a_body(written))) == [
        (
            f"{HERE}:20",
            f"疑似个人的{kind}「{shown}***」，公开后谁都能来加好友，骗子也能。",
            "删掉这个号；要让人找得到，写公众号的名字或办公电话，例如：0512-12345",
        )
    ]


@pytest.mark.parametrize(
    "written",
    ["微信公众号：nanfeng_pufa1", "微信 WeChat account", "用微信扫一扫", "QQ群12345678", "微信号码",
     "WeChat: please scan", "公众号的微信号：nanfeng_1"],
)  # fmt: skip
def test_public_account_is_nobodys(written: str) -> None:
    """What the office publishes is meant to be found."""
    assert rules_of(written) == []


@pytest.mark.parametrize(
    "written",
    [
        "村民王小明，男，住南丰镇人民路12号。",
        "张建国家住幸福村三组十二号，",
        "原告李四，住址：人民路1弄2号",
    ],
)
def test_home_of_a_named_person_is_a_hint(written: str) -> None:
    """The name is not repeated in full."""
    name = {"村": "王", "张": "张", "原": "李"}[written[0]]
    assert found("privacy.home-address", an_exhibit(body=a_body(written))) == [
        (
            f"{HERE}:20",
            f"姓名「{name}某」和家里的门牌写在一起，别人能找上门。",
            "姓名改成「张某」，住址写到镇或村为止，例如：家住南丰镇",
        )
    ]


@pytest.mark.parametrize(
    "written",
    ["王大爷住在人民路12号", "王小姐住在人民路12号", "张某住人民路12号", "司法所在人民路12号",
     "王小明住在南丰镇", "周围住着12号楼的居民", "居住权人住在3号"],
)  # fmt: skip
def test_address_without_a_name_exposes_nobody(written: str) -> None:
    """An office has an address, and so has 王大爷 of every story."""
    assert rules_of(written) == []


@pytest.mark.parametrize(
    ("written", "beside"),
    [
        ("王小明同学就读于南丰小学三年级（2）班。", "学校、班级"),
        ("13岁的王小明，拿了别人的手机。", "年龄"),
        ("王小红（女，十二岁）走失。", "年龄"),
        ("学生王小明，南丰中学。", "学校、班级"),
    ],
)
def test_minor_with_name_and_school_or_age_is_a_hint(written: str, beside: str) -> None:
    """Whoever knows the school knows the child."""
    assert found("privacy.minor-named", an_exhibit(body=a_body(written))) == [
        (
            f"{HERE}:20",
            f"姓名「王某」和{beside}写在一起，像是一个认得出来的未成年人。",
            "姓名改成「小明」「张某某」，学校写「某小学」；编的例子也这样写，观众才不会去对号入座。",
        )
    ]


def test_minor_under_a_picture_is_a_hint_too() -> None:
    """The face stands beside the name."""
    exhibit = an_exhibit(pictures=[a_picture(caption="南丰小学王小明同学在讲解")])
    assert [one[0] for one in found("privacy.minor-named", exhibit)] == [f"{HERE}:12"]


@pytest.mark.parametrize(
    "written",
    ["13岁的小明想玩游戏。", "12岁孩子的打赏", "学生安全，学校有责任", "周末同学聚会，小学门口",
     "南丰小学的学生在听课", "张某某（12岁）", "陈述同学的意见，某小学", "十八岁的王小明，"],
)  # fmt: skip
def test_minor_who_is_nobody_is_left_alone(written: str) -> None:
    """小明 is every child."""
    assert rules_of(written) == []
