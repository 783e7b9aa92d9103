"""Rules over persons, each with its whole message; the numbers here belong to nobody."""

from dataclasses import replace

import pytest

from builders import (
    a_body,
    a_calendar,
    a_glossary,
    a_hall,
    a_museum,
    a_picture,
    a_question,
    a_quiz,
    a_recording,
    a_stop,
    a_tour,
    a_translation,
    an_event,
    an_exhibit,
)
from check.found import all_of, found, full_width
from yunyouguan.check.privacy import is_card_number, is_identity_number
from yunyouguan.model.body import Body
from yunyouguan.model.picture import HotspotCard
from yunyouguan.model.place import Place
from yunyouguan.model.translation import MuseumWords, Translation
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


@pytest.mark.parametrize(
    "written",
    [
        "一三九〇〇〇〇一二三四", "幺三九零零零零幺二三四", "1 3 9 0 0 0 0 1 2 3 4",
        "tel:13900001234", "139　0000　1234", "微信_13900001234.jpg", "8613900001234",
    ],
)  # fmt: skip
def test_phone_number_in_any_writing_is_found(written: str) -> None:
    """Chinese digits, one figure at a time, in a link, in the name of a file."""
    exhibit = an_exhibit(body=a_body(written))
    assert [one[0] for one in found("privacy.phone-number", exhibit)] == [f"{HERE}:20"]


@pytest.mark.parametrize(
    "written",
    [
        "ISBN 978-7-5197-0000-0", "统一社会信用代码91320582123456789X",
        "苏公网安备32058202010001号",
        "a13900001234f", "sha256 139000012341390000123413900001234", "2026-11-13-10-15-30-123",
        "13 15 60 436 11 8 20", "110、12345、12348、96110", "mmexport1699999999999.jpg",
        "https://www.gov.cn/zhengce/13900001234.htm", "订单号13900001234", "编号：13900001234",
        "3.13900001234", "13900001234.5", "第一三九〇条", "一二三四五六七八九十",
    ],
)  # fmt: skip
def test_long_number_of_a_thing_exposes_nobody(written: str) -> None:
    """Books, hashes, timestamps, rows of figures, web addresses, hotlines."""
    told = all_of(an_exhibit(body=a_body(written)))
    assert [one.rule for one in told if one.rule.startswith("privacy.")] == []


@pytest.mark.parametrize(
    "written",
    ["6222 0210 0112 3456 789", "6222021001123456789", full_width("6222021001123456789"),
     "六二二二〇二一〇〇一一二三四五六七八九"],
)  # fmt: skip
def test_bank_card_is_named_and_masked(written: str) -> None:
    """A known issuer, a known length and the right last figure."""
    exhibit = an_exhibit(body=a_body(f"打到{written}，"))
    assert found("privacy.bank-card", exhibit) == [
        (
            f"{HERE}:20",
            "疑似银行卡号「6222********6789」，公开后会被人盗刷或者拿去行骗。",
            "删掉这个号码；要说收钱的事，写「银行卡」三个字就够了。",
        )
    ]
    assert found("privacy.phone-number", exhibit) == []


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("6222021001123456789", True),
        ("6225880000000001", True),
        ("4111111111111111", True),
        ("6222021001123456788", False),
        ("7222021001123456789", False),
        ("622202100112345", False),
    ],
)
def test_card_number_ends_with_its_check_digit(number: str, *, is_one: bool) -> None:
    """ISO/IEC 7812-1; no other length, no other issuer."""
    assert is_card_number(number) is is_one


@pytest.mark.parametrize(
    ("written", "masked"),
    [
        ("苏E·12345", "苏E·1****"),
        ("苏E12345", "苏E·1****"),
        ("苏ED12345停在门口", "苏E·D****"),
        ("苏e 12345d", "苏E·1****"),
        ("京A1234学", "京A·1****"),
    ],
)
def test_car_plate_is_named_and_masked(written: str, masked: str) -> None:
    """Blue and green ones, with the dot and without."""
    assert found("privacy.car-plate", an_exhibit(body=a_body(f"车牌{written}"))) == [
        (
            f"{HERE}:20",
            f"疑似车牌号「{masked}」，顺着它能找到车主。",
            "删掉车牌号；要说是哪辆车，写「一辆小轿车」就够了。",
        )
    ]


@pytest.mark.parametrize(
    "written",
    [
        "新GB18030",
        "苏ICP备12345678号",
        "苏S（2021）024号",
        "苏B2-20120501",
        "沪G1503高速",
        "苏EABCDE",
    ],
)
def test_letters_behind_a_province_are_no_plate(written: str) -> None:
    """Standards, filing numbers, approvals of maps and motorways."""
    assert found("privacy.car-plate", an_exhibit(body=a_body(written))) == []


def test_mailbox_of_an_office_is_left_alone() -> None:
    """Whoever writes to gov.cn writes to an office."""
    body = a_body("写信到 fuwu@nanfeng.gov.cn 。")
    assert found("privacy.e-mail", an_exhibit(body=body)) == []


def test_number_is_found_wherever_visitors_or_strangers_may_read_it() -> None:
    """Alt text, file name, hotspot, recording, tour, glossary, calendar, English, home page."""
    spot = HotspotCard(yaw=0, pitch=0, text=PHONE)
    pictures = [
        a_picture(file="a.jpg", alt=PHONE, line=3),
        a_picture(file="b.jpg", caption=PHONE, line=4),
        a_picture(file=f"{PHONE}.jpg", line=5),
        a_picture(file="c.jpg", hotspots=(spot,), line=6),
    ]
    heard = a_recording(file=f"{PHONE}.mp3", line=7)
    asked = a_question(explanation=PHONE, line=30)
    exhibit = an_exhibit(body=a_body("好。", a_quiz(asked)), pictures=pictures, recordings=[heard])
    words = a_translation(exhibit, body=a_body(PHONE, file="exhibits/square/liyi/index.en.md"))
    home = Translation("en", "", MuseumWords(name="M", host="T", quote=PHONE),
                       Body(), Place("exhibits/museum.en.yml", 1), {})  # fmt: skip
    museum = a_museum(
        a_hall(replace(exhibit, translations=(words,))),
        glossary=replace(a_glossary(), body=a_body(PHONE, file="exhibits/glossary.md")),
        tours=[a_tour(a_stop(note=PHONE))],
        calendars=[a_calendar(an_event(note=PHONE))],
        quote_source=PHONE,
    )
    places = [
        one[0] for one in found("privacy.phone-number", replace(museum, translations=(home,)))
    ]
    assert places == [
        "exhibits/calendar/2027.md:8",
        "exhibits/glossary.md:20",
        "exhibits/museum.en.yml:1",
        "exhibits/museum.yml:1",
        "exhibits/square/liyi/index.en.md:20",
        *(f"{HERE}:{line}" for line in (3, 4, 5, 6, 7, 30)),
        "exhibits/tours/one.md:28",
    ]


@pytest.mark.parametrize("written", [PHONE, "139 0000 1234", full_width(PHONE), IDENTITY])
def test_message_of_any_rule_is_masked(written: str) -> None:
    """A rule that quotes a file name or a heading does not pass the number on."""
    heading = a_body("好。", headings=[(1, f"找{written}")])
    (message,) = [one[1] for one in found("text.heading-one", an_exhibit(body=heading))]
    assert written not in message
    assert "*" in message
