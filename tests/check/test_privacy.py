"""Rules over persons, each with its whole message; the numbers here belong to nobody."""

import pytest

from builders import a_body, a_museum, a_question, a_quiz, an_exhibit
from check.found import all_of, found, full_width
from yunyouguan.check.privacy import is_identity_number
from yunyouguan.model.vocabulary import Status

HERE = "exhibits/square/liyi/index.md"
PHONE = "13900001234"
IDENTITY = "110101190001011009"
"""Area and birthday of no living person, with the right last figure."""


@pytest.mark.parametrize(
    "written",
    [
        PHONE,
        "139 0000 1234",
        "139-0000-1234",
        full_width("13900001234"),
        "+86 13900001234",
        "86-139－0000－1234",
        "电话13900001234。",
    ],
)
def test_phone_number_is_named_and_masked(written: str) -> None:
    """However it is written, it is found, and the report does not repeat it; drafts too."""
    body = a_body(f"好。\n请打{written}")
    assert found("privacy.phone-number", an_exhibit(body=body, status=Status.DRAFT)) == [
        (
            f"{HERE}:21",
            "疑似手机号「139****1234」，公开后会招来骚扰和诈骗电话。",
            "删掉这个号码；要留电话就写办公电话，例如：0512-12345",
        )
    ]


@pytest.mark.parametrize(
    "written",
    ["12900001234", "139000012345", "0512-58901234", "2026-05-04 12:30", "12345"],
)
def test_other_numbers_are_no_phone(written: str) -> None:
    """Offices, dates and longer numbers are left alone."""
    assert found("privacy.phone-number", an_exhibit(body=a_body(written))) == []


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        (IDENTITY, True),
        ("11010119000101100X", False),
        ("110101190001011008", False),
        ("11010519491231002X", True),
    ],
)
def test_identity_number_ends_with_its_check_digit(number: str, *, is_one: bool) -> None:
    """GB 11643's own example among them."""
    assert is_identity_number(number) is is_one


@pytest.mark.parametrize("written", [IDENTITY, "110101 19000101 1009", full_width(IDENTITY)])
def test_identity_number_is_named_and_masked_and_no_phone(written: str) -> None:
    """The report shows just enough to find it."""
    exhibit = an_exhibit(body=a_body(f"身份证{written}，"))
    assert found("privacy.phone-number", exhibit) == []
    assert found("privacy.identity-number", exhibit) == [
        (
            f"{HERE}:20",
            "疑似身份证号「110101********1009」，公开后会被人拿去冒名办事。",
            "删掉这个号码；案例里的人写「张某」就够了。",
        )
    ]


def test_number_with_a_wrong_check_digit_is_no_identity_number() -> None:
    """Eighteen figures may be something else."""
    assert found("privacy.identity-number", an_exhibit(body=a_body(IDENTITY[:-1] + "8"))) == []


def test_e_mail_is_masked() -> None:
    """A mailbox in a text is named, without its name."""
    assert found("privacy.e-mail", an_exhibit(body=a_body("写信到 zhang.san@example.cn 。"))) == [
        (
            f"{HERE}:20",
            "有邮箱地址「z***@example.cn」，个人的邮箱不宜公开。",
            "个人邮箱请删掉，写办公电话，例如：0512-12345；单位公开的邮箱可以留着。",
        )
    ]


def test_words_of_the_home_page_are_read_too() -> None:
    """Not only exhibits can expose a person."""
    museum = a_museum(sentence=f"找老王{PHONE}", places={"sentence": 4})
    assert [one[0] for one in found("privacy.phone-number", museum)] == ["exhibits/museum.yml:4"]


def test_no_report_repeats_what_it_found() -> None:
    """Whatever rule speaks about such a line, no message holds the whole number."""
    endless = f"{PHONE}{'字' * 60}"
    question = a_question(stem=f"{PHONE}是谁的？", options=(IDENTITY, IDENTITY), citation=PHONE)
    exhibit = an_exhibit(
        body=a_body(f"{PHONE}，{IDENTITY}，a.b@example.cn。{endless}", a_quiz(question)),
        summary=PHONE,
    )
    told = "".join(one.message + one.remedy for one in all_of(exhibit))
    assert [one for one in (PHONE, IDENTITY, "a.b@") if one in told] == []
