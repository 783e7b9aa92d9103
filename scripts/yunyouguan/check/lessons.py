"""Rules over a 微课 that is shown: short cards of one idea each, then a few questions."""

from collections.abc import Iterator

from yunyouguan.check.page import excerpt
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.lesson import PRACTICE, SECONDS_A_QUESTION, Card, Lesson, lesson_of
from yunyouguan.model.reading_time import CHARACTERS_A_MINUTE, MINUTE
from yunyouguan.model.vocabulary import ExhibitType

CARDS_LEAST, CARDS_MOST = 3, 7
QUESTIONS_LEAST, QUESTIONS_MOST = 3, 5
MINUTES_MOST = 5
CARD_MOST = 150


def cards(exhibit: Exhibit) -> Iterator[Finding]:
    """A lesson has three cards to seven."""
    if (count := len(_lesson(exhibit).cards)) < CARDS_LEAST:
        yield Finding(
            rule="lesson.cards",
            place=exhibit.place,
            message=f"这节微课有{count}张卡片，少于{CARDS_LEAST}张，话都挤在一起，观众没法随看随停。",
            remedy="一张卡片只讲一件事，两张之间隔一行写三个短横线，例如：---",
        )
    elif count > CARDS_MOST:
        yield Finding(
            rule="lesson.cards",
            place=exhibit.place,
            message=f"这节微课有{count}张卡片，多于{CARDS_MOST}张，观众看不完就走了。",
            remedy=f"留下最要紧的，不超过{CARDS_MOST}张；其余的另写一节微课。",
        )


def card_empty(exhibit: Exhibit) -> Iterator[Finding]:
    """Every card says something."""
    for number, card in enumerate(_lesson(exhibit).cards, 1):
        if card.is_empty:
            yield Finding(
                rule="lesson.card-empty",
                place=card.prose.place,
                message=f"{_called(number, card)}上没有话，观众翻到一张空卡片。",
                remedy="在小标题下面隔一行写这张卡片的话；不要这张了，就把它和一行「---」一起删掉。",
            )


def card_without_heading(exhibit: Exhibit) -> Iterator[Finding]:
    """Every card begins with a heading."""
    for number, card in enumerate(_lesson(exhibit).cards, 1):
        if not card.heading and not card.is_empty:
            first = excerpt(card.prose.markdown.partition("\n")[0].lstrip("> "), 12)
            yield Finding(
                rule="lesson.card-without-heading",
                place=card.prose.place,
                message=f"第{number}张卡片「{first}」没有小标题，听读屏的观众不知道翻到了哪里。",
                remedy="在这张卡片的第一行写小标题，例如：## 夜里十点以后",
            )


def card_long(exhibit: Exhibit) -> Iterator[Finding]:
    """A card fits on the screen of a phone."""
    for number, card in enumerate(_lesson(exhibit).cards, 1):
        if card.length > CARD_MOST:
            yield Finding(
                rule="lesson.card-long",
                place=card.prose.place,
                message=f"{_called(number, card)}有{card.length}字，超过{CARD_MOST}字，"
                "手机上一屏放不下。",
                remedy="只留一件事；讲了两件就分成两张，中间隔一行写：---",
            )


def questions(exhibit: Exhibit) -> Iterator[Finding]:
    """A lesson asks three questions to five, and its cards stand before them."""
    lesson = _lesson(exhibit)
    count = len(lesson.questions)
    if not QUESTIONS_LEAST <= count <= QUESTIONS_MOST:
        suffered = "不知道自己学会没有" if count < QUESTIONS_LEAST else "做不完就走了"
        yield Finding(
            rule="lesson.questions",
            place=exhibit.place,
            message=f"这节微课有{count}道题，应当是{QUESTIONS_LEAST}到{QUESTIONS_MOST}道，"
            f"观众{suffered}。",
            remedy=f"在最后一张卡片下面写「## {PRACTICE}」，再写题目，例如："
            "1. 【判断】钱转给骗子以后，再报警就没有用了。（ × ）",
        )
    for place in lesson.breaks:
        yield Finding(
            rule="lesson.card-after-questions",
            place=place,
            message="题目后面还有一行「---」，后面的话不会成为卡片，观众多半看不到。",
            remedy=f"把后面的话移到「## {PRACTICE}」上面；不是卡片就删掉这一行。",
        )


def too_long(exhibit: Exhibit) -> Iterator[Finding]:
    """A lesson takes five minutes at most."""
    lesson = _lesson(exhibit)
    if lesson.seconds > MINUTES_MOST * MINUTE:
        length = sum(card.length for card in lesson.cards)
        yield Finding(
            rule="lesson.too-long",
            place=exhibit.place,
            message=f"这节微课要{lesson.minutes}分钟（卡片{length}字，一分钟念{CHARACTERS_A_MINUTE}字；"
            f"{len(lesson.questions)}道题，一道{SECONDS_A_QUESTION}秒），"
            f"超过{MINUTES_MOST}分钟，观众等车的工夫学不完。",
            remedy="删去可有可无的话；还长就分成两节微课，各用一个文件夹。",
        )


def _called(number: int, card: Card) -> str:
    return f"第{number}张卡片「{excerpt(card.heading)}」" if card.heading else f"第{number}张卡片"


def _lesson(exhibit: Exhibit) -> Lesson:
    return lesson_of(exhibit.body)


def shown_lesson(exhibit: Exhibit) -> Iterator[Finding]:
    """Every rule over a lesson that visitors see; a draft is still being written."""
    if exhibit.card.type is ExhibitType.LESSON and exhibit.is_published:
        for rule in LESSON_RULES:
            yield from rule(exhibit)


LESSON_RULES = (cards, card_empty, card_without_heading, card_long, questions, too_long)
EXHIBIT_RULES = (shown_lesson,)
