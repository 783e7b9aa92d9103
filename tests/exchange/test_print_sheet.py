"""A sheet to print: room to answer on one side, the reasons on a page of their own."""

import re

from hypothesis import given, settings
from lxml import html

from builders import a_place, a_question
from exchange.generated import questions
from exchange.sound import case, fill, judge, match, multiple, order, scenario, single
from read.written import rules
from yunyouguan.exchange.paper.sheet import write_print
from yunyouguan.model.quiz import Question, StemPicture

EVERY_KIND = (single(), multiple(), judge(), fill(), match(), order(), case(), scenario())


def told(path: str, *asked: Question) -> list[str]:
    """The text of each place, on one line."""
    page = html.document_fromstring(write_print(asked).content.decode())
    return [" ".join(one.text_content().split()) for one in page.xpath(path)]


def sheet(*asked: Question) -> list[str]:
    return told("//main/section[@class='q']", *asked)


def keys(*asked: Question) -> list[str]:
    return told("//section[@class='answers']/section[@class='q']", *asked)


def test_print_numbers_every_question_on_both_sides() -> None:
    """All kinds, and nothing is lost."""
    assert [one.partition("】")[0] for one in sheet(*EVERY_KIND)] == [
        "1. 【单选", "2. 【多选", "3. 【判断", "4. 【填空", "5. 【连线", "6. 【排序", "7. 【案例",
        "8. 【情景",
    ]  # fmt: skip
    assert [one[:2] for one in keys(*EVERY_KIND)] == [f"{at}." for at in range(1, 9)]
    assert write_print(EVERY_KIND).losses == ()


def test_print_keeps_the_answers_off_the_question_sheet() -> None:
    """Neither reason nor article, neither feedback nor the right order, neither reference."""
    asked = " ".join(sheet(*EVERY_KIND))

    for secret in ("调解不收钱", "人民调解法", "受害人没有过错", "登记", "先讲道理", "√ 这样做对"):
        assert secret not in asked
    assert "仲裁" in asked
    assert asked.index("调解") < asked.index("协商")


def test_print_gives_the_reasons_with_the_answers() -> None:
    """Answer, feedback, 解析 and 依据."""
    assert keys(single(), judge()) == [
        "1.答案C选 B受害人没有过错。解析调解不收钱，也不伤和气。依据《人民调解法》第四条",
        "2.答案√ 对解析调解不收钱，也不伤和气。依据《人民调解法》第四条",
    ]


def test_print_answers_of_every_kind() -> None:
    """What is right can be read off the paper."""
    answers = told("//section[@class='answers']//dd[1]", *EVERY_KIND)

    assert answers == [
        "C", "AB", "√ 对", "登记 或 办理登记", "1—C，2—A，3—B", "协商 → 调解 → 仲裁", "√ 对",
        "登记；继承 或 被继承", "先讲道理。", "调解不收钱，也不伤和气。",
        "√ 这样做对。不收钱。《人民调解法》第四条",
    ]  # fmt: skip


def test_print_matching_key_fits_the_sheet() -> None:
    """The letters of the key are those that stand on the right."""
    rights = dict(one.split(". ") for one in told("//main//table/tbody/tr/td[2]", match()))
    (key,) = told("//section[@class='answers']//dd[1]", match())
    pairs = [one.split("—")[1] for one in key.split("，")]

    assert [rights[letter] for letter in pairs] == ["办理公证", "免费帮助", "调解"]


def test_print_has_room_to_answer() -> None:
    """A box for each choice and step, a line for each blank, lines to write on."""
    boxes = told("//main//span[@class='box']", single(), judge(), order())
    blanks = told("//main//h2//span[@class='blank']", fill(("a",), ("b",)))
    lines = told("//main//div[@class='lines']/i", case())

    assert (len(boxes), len(blanks), len(lines)) == (3 + 2 + 3, 2, 4)


def test_print_stands_alone() -> None:
    """No script, no address, no other file; and the printer breaks before the answers."""
    text = write_print(EVERY_KIND).content.decode()

    assert not re.search(r"<script|<link|<img|https?:|url\(|@import| on[a-z]+=", text)
    assert "size: A4" in text
    assert ".answers { break-before: page; }" in text


def test_print_says_what_a_picture_shows() -> None:
    """The picture stays behind, and staff are told."""
    question = judge(pictures=(StemPicture("map.jpg", "村子的地图", "", a_place()),))

    assert "〔图：村子的地图〕" in sheet(question)[0]
    assert rules(write_print([question]).losses) == [(str(question.place), "format.piece-lost")]


def test_print_holds_back_what_is_not_finished() -> None:
    """The others move up."""
    file = write_print([a_question(correct=()), judge()])

    assert [one.rule for one in file.losses] == ["format.unfinished"]
    assert [one[:6] for one in sheet(a_question(correct=()), judge())] == ["1. 【判断"]


@given(questions())
@settings(max_examples=30)
def test_print_shows_every_sign_as_it_is(question: Question) -> None:
    """A tag in a stem is text on the paper."""
    (asked,) = sheet(question)
    words = question.stem.replace("＿＿＿＿", "").split()

    assert "".join(words) in asked.replace(" ", "")
