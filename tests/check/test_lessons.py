"""A 微课 that is shown is short, whole, and ends with a few questions."""

from builders import a_hall, a_lesson, a_museum
from check.found import all_of, found
from yunyouguan.model.body import Body, Prose
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import ExhibitType, Status

FILE = "exhibits/lessons/call/index.md"
CARD = "## 一件事\n\n先说理。"


def rules_of(exhibit: Exhibit) -> list[str]:
    """Codes of the findings about lessons."""
    found_here = all_of(a_museum(a_hall(exhibit, slug="lessons")))
    return [one.rule for one in found_here if one.rule.startswith("lesson.")]


def test_good_lesson_has_nothing_to_mend() -> None:
    """Three cards to seven and three questions to five."""
    assert rules_of(a_lesson()) == []
    assert rules_of(a_lesson(*[CARD] * 7, asked=5)) == []


def test_lesson_with_few_cards_is_no_lesson() -> None:
    """Fewer than three cannot be paused."""
    assert found("lesson.cards", a_lesson(CARD, CARD)) == [
        (
            f"{FILE}:1",
            "这节微课有2张卡片，少于3张，话都挤在一起，观众没法随看随停。",
            "一张卡片只讲一件事，两张之间隔一行写三个短横线，例如：---",
        )
    ]


def test_lesson_with_many_cards_is_too_much() -> None:
    """More than seven nobody finishes."""
    assert found("lesson.cards", a_lesson(*[CARD] * 8)) == [
        (
            f"{FILE}:1",
            "这节微课有8张卡片，多于7张，观众看不完就走了。",
            "留下最要紧的，不超过7张；其余的另写一节微课。",
        )
    ]


def test_empty_card_is_told_by_its_number() -> None:
    """A heading alone, or nothing at all between two lines."""
    remedy = "在小标题下面隔一行写这张卡片的话；不要这张了，就把它和一行「---」一起删掉。"

    assert found("lesson.card-empty", a_lesson(CARD, "## 告诫书", "", CARD)) == [
        (f"{FILE}:26", "第2张卡片「告诫书」上没有话，观众翻到一张空卡片。", remedy),
        (f"{FILE}:28", "第3张卡片上没有话，观众翻到一张空卡片。", remedy),
    ]


def test_card_without_heading_is_told_by_its_first_words() -> None:
    """A screen reader says the heading when a card is turned."""
    assert found("lesson.card-without-heading", a_lesson(CARD, "> 法条：《宪法》第五条", CARD)) == [
        (
            f"{FILE}:26",
            "第2张卡片「法条：《宪法》第五条」没有小标题，听读屏的观众不知道翻到了哪里。",
            "在这张卡片的第一行写小标题，例如：## 夜里十点以后",
        )
    ]


def test_long_card_is_told_with_its_length() -> None:
    """A hundred and fifty characters fit on a phone."""
    fits, long = f"## 甲\n\n{'字' * 149}", f"## 甲\n\n{'字' * 150}"

    assert found("lesson.card-long", a_lesson(CARD, fits, CARD)) == []
    assert found("lesson.card-long", a_lesson(CARD, long, CARD)) == [
        (
            f"{FILE}:26",
            "第2张卡片「甲」有151字，超过150字，手机上一屏放不下。",
            "只留一件事；讲了两件就分成两张，中间隔一行写：---",
        )
    ]


def test_lesson_asks_three_questions_to_five() -> None:
    """Without questions it is never done; with many nobody is."""
    remedy = (
        "在最后一张卡片下面写「## 练一练」，再写题目，例如："
        "1. 【判断】钱转给骗子以后，再报警就没有用了。（ × ）"
    )

    assert found("lesson.questions", a_lesson(asked=0)) == [
        (f"{FILE}:1", "这节微课有0道题，应当是3到5道，观众不知道自己学会没有。", remedy)
    ]
    assert found("lesson.questions", a_lesson(asked=6)) == [
        (f"{FILE}:1", "这节微课有6道题，应当是3到5道，观众做不完就走了。", remedy)
    ]


def test_card_behind_the_questions_is_told() -> None:
    """No card begins there."""
    body = a_lesson().body
    later = Body((*body.parts, Prose("再说\n\n---\n\n几句", Place(FILE, 130))))

    assert found("lesson.card-after-questions", a_lesson(body=later)) == [
        (
            f"{FILE}:132",
            "题目后面还有一行「---」，后面的话不会成为卡片，观众多半看不到。",
            "把后面的话移到「## 练一练」上面；不是卡片就删掉这一行。",
        )
    ]


def test_long_lesson_is_told_with_its_reckoning() -> None:
    """Five minutes, by characters and questions."""
    fits, card = [f"## 甲\n\n{'字' * 139}"] * 5, f"## 甲\n\n{'字' * 140}"

    assert found("lesson.too-long", a_lesson(*fits)) == []
    assert found("lesson.too-long", a_lesson(*fits[1:], card)) == []
    reckoned = "卡片705字，一分钟念200字；3道题，一道30秒"
    assert found("lesson.too-long", a_lesson(*[card] * 5)) == [
        (
            f"{FILE}:1",
            f"这节微课要6分钟（{reckoned}），超过5分钟，观众等车的工夫学不完。",
            "删去可有可无的话；还长就分成两节微课，各用一个文件夹。",
        )
    ]


def test_drafts_and_other_exhibits_are_left_alone() -> None:
    """What is still being written, or is no 微课, is not judged by these rules."""
    assert rules_of(a_lesson("一", asked=0, status=Status.DRAFT)) == []
    assert rules_of(a_lesson("一", asked=0, type=ExhibitType.CASE)) == []
