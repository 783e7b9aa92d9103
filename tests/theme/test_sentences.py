"""A text in sentences, and a sentence as a voice should say it, without a browser."""

import json
from typing import Any

import pytest

from check.found import full_width
from theme.node import run, said


def cut(text: str, tongue: str = "zh") -> list[str]:
    """The sentences of a text."""
    asked = f"sentences.sentences({json.dumps(text)}, '{tongue}')"
    spans = said(asked, "sentences")
    return [text[one["from"] : one["to"]] for one in spans]


def spoken(text: str, tongue: str = "zh") -> Any:
    """What a voice is given for a sentence."""
    return said(f"spoken.spoken({json.dumps(text)}, '{tongue}')", "spoken")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("先说理，再说法。不吵架！", ["先说理，再说法。", "不吵架！"]),
        ("他问：「谁扔的？」没人答……", ["他问：「谁扔的？」", "没人答……"]),
        ("（见第二条。）完了", ["（见第二条。）", "完了"]),
        ("  \n 面积 3.5 亩；户数 11 ", ["面积 3.5 亩；", "户数 11"]),
        ("", []),
        ("。", ["。"]),
    ],
)
def test_a_text_is_cut_behind_its_full_stops(text: str, parts: list[str]) -> None:
    """Quotation marks and brackets that close belong to the sentence; blanks to none."""
    assert cut(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("See Art. 1260. It is short.", ["See Art. 1260.", "It is short."]),
        ("It costs 3.5 yuan. Ask!", ["It costs 3.5 yuan.", "Ask!"]),
        ("Seven books, e.g. contracts. No. 3 is one.", [
            "Seven books, e.g. contracts.", "No. 3 is one.",
        ]),
    ],
)  # fmt: skip
def test_an_english_text_is_cut_where_a_sentence_ends(text: str, parts: list[str]) -> None:
    """No sentence ends behind an abbreviation or within a number."""
    assert cut(text, "en") == parts


@pytest.mark.parametrize(
    ("text", "tongue", "most"),
    [
        ("民法调整平等主体的人身关系，" * 30 + "完。", "zh", 90),
        ("法" * 400, "zh", 90),
        ("12345678" * 60, "zh", 90),
        ("the law of the land " * 60, "en", 180),
    ],
)
def test_no_breath_is_too_long_and_no_letter_is_lost(text: str, tongue: str, most: int) -> None:
    """Android cuts off what is longer than about 200 letters."""
    parts = cut(text, tongue)
    assert max(map(len, parts)) <= most
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_a_long_sentence_breathes_behind_its_commas() -> None:
    """Not in the middle of a word."""
    parts = cut("民法调整平等主体的人身关系，" * 10 + "完。")
    assert {one[-1] for one in parts} == {"，", "。"}


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("《民法典》第1042条第1款", "民法典第一千零四十二条第一款"),
        ("法条：《民法典》第一千零四十二条", "法条：民法典第一千零四十二条"),
        ("南政发〔2021〕3号 四.2", "南政发，二零二一，三号 四.2"),
        ("它在2020年5月28日通过", "它在二零二零年5月28日通过"),
        ("2016—2020年是七五", "二零一六年到二零二零年是七五"),
        ("满1000年以后", "满1000年以后"),
        ("复核日期2026-11-23。", "复核日期二零二六年十一月二十三日。"),
        ("请打12348，或者110。", "请打幺二三四八，或者幺幺零。"),
        ("一共120人，花了110元", "一共120人，花了110元"),
        ("电话0512-12345678", "电话零五幺二，幺二三四五六七八"),
        ("全书1,260条", "全书1260条"),
        ("3～5道题", "3到5道题"),
        ("40×60厘米", "40乘60厘米"),
        ("①先登记；②再搬家。", "一，先登记；二，再搬家。"),
        ("（一）物权；（2）合同", "一，物权；2，合同"),
        ("《宪法》《民法典》", "宪法、民法典"),
        ("居住权自＿＿＿＿时设立", "居住权自，空格，时设立"),
        (full_width("8:30") + "开门，12:05关门", "八点三十分开门，十二点五分关门"),
        ("意思是——归民法管。", "意思是，归民法管。"),
        ("他说：“好。”", "他说：好。"),
        ("……", ""),
        ("※", ""),
    ],
)
def test_a_voice_is_given_words_for_what_is_written_for_the_eye(written: str, heard: str) -> None:
    """Articles as numbers, years and hotlines figure by figure, no mark that is read out."""
    assert spoken(written) == heard


def test_english_is_said_as_it_stands() -> None:
    """Only marks go."""
    assert spoken("Article 1042 of the * Civil Code", "en") == "Article 1042 of the Civil Code"


def test_numbers_are_said_as_people_say_them() -> None:
    """Up to 9999, which no law has articles beyond."""
    numbers = ["0", "2", "10", "12", "20", "101", "110", "1042", "1260", "2000", "2005", "9999"]
    asked = f"{json.dumps(numbers)}.map(spoken.counted)"
    assert said(asked, "spoken") == [
        "零", "二", "十", "十二", "二十", "一百零一", "一百一十", "一千零四十二", "一千二百六十",
        "二千", "二千零五", "九千九百九十九",
    ]  # fmt: skip


def voices(*told: tuple[str, bool]) -> str:
    """Voices as a browser tells them: language, and whether they are on the device."""
    return json.dumps([{"lang": lang, "localService": local} for lang, local in told])


@pytest.mark.parametrize(
    ("there", "tongue", "chosen"),
    [
        ((("en-US", True), ("zh-TW", True), ("zh-CN", True)), "zh", "zh-CN"),
        ((("zh_CN_#Hans", True),), "zh", "zh_CN_#Hans"),
        ((("cmn-CN", True),), "zh", "cmn-CN"),
        ((("zh-HK", True), ("yue", True), ("en-US", True)), "zh", None),
        ((("zh-CN", False),), "zh", None),
        ((("zh-CN", True), ("en-AU", True)), "en", "en-AU"),
        ((("zh-CN", True),), "en", None),
        ((), "zh", None),
    ],
)
def test_a_voice_of_the_page_s_language_or_none(
    there: tuple[tuple[str, bool], ...], tongue: str, chosen: str | None
) -> None:
    """Cantonese is not 普通话, and what is read never leaves the device."""
    asked = f"voice.fitting({voices(*there)}, '{tongue}')?.lang ?? null"
    assert run(f"console.log(JSON.stringify({asked}));", "voice") == chosen
