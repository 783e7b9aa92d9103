"""A lesson is found in a body: cards, practice, and how long it takes."""

import pytest

from builders import FILE, a_body, a_lesson, a_question, a_quiz
from yunyouguan.model.body import Body, Prose
from yunyouguan.model.lesson import Card, in_parts, lesson_of, minutes_of
from yunyouguan.model.place import Place


def prose(markdown: str, line: int) -> Prose:
    return Prose(markdown, Place(FILE, line))


def test_cards_are_parted_by_three_hyphens_and_end_at_the_practice() -> None:
    """Each card keeps its lines; the heading of the practice is the page's to write."""
    quiz = a_quiz(a_question(line=40))
    text = "## 甲\n\n一。\n\n---\n\n## 乙\n\n二。\n\n---\n\n## 练一练\n\n不计时。"
    lesson = lesson_of(a_body(text, quiz))

    assert lesson.cards == (
        Card("甲", prose("## 甲\n\n一。", 20)),
        Card("乙", prose("## 乙\n\n二。", 26)),
    )
    assert lesson.practice == (prose("不计时。", 34), quiz)
    assert lesson.questions == quiz.questions


@pytest.mark.parametrize(
    "end", ["", "\n\n---", "\n---", "\n\n## 练一练", "\n\n---\n\n## 练一练 ##"]
)  # fmt: skip
def test_last_card_ends_however_the_questions_are_announced(end: str) -> None:
    """A forgotten line or heading changes nothing."""
    lesson = lesson_of(a_body(f"---\n\n## 甲\n\n一。{end}", a_quiz()))

    assert lesson.cards == (Card("甲", prose("## 甲\n\n一。", 22)),)
    assert lesson.practice == (a_quiz(),)


def test_hyphens_and_headings_in_code_are_only_shown() -> None:
    """What stands between fences cuts nothing, and a fence of tildes does not end one of ticks."""
    text = "```\n---\n~~~\n## 练一练\n```\n\n---\n\n乙"

    cards = lesson_of(a_body(text)).cards

    assert [(one.heading, one.prose.place.line) for one in cards] == [("", 20), ("", 28)]


def test_card_without_words_is_empty_and_not_shown() -> None:
    """Nothing between two lines is an empty card; so is a heading alone, but that is seen."""
    lesson = lesson_of(a_body("## 甲\n\n一。\n\n---\n\n---\n\n## 乙\n\n---\n\n丙"))

    assert [(one.heading, one.is_empty, one.prose.place.line) for one in lesson.cards] == [
        ("甲", False, 20),
        ("", True, 24),
        ("乙", True, 28),
        ("", False, 32),
    ]
    assert [one.heading for one in lesson.shown] == ["甲", "乙", ""]


def test_cards_behind_questions_are_none() -> None:
    """Whatever follows the first question belongs to the practice; its cuts are told."""
    quiz, later = a_quiz(), prose("再说\n\n---\n\n几句", 50)
    lesson = lesson_of(Body((prose("甲", 20), quiz, later)))

    assert [one.prose.markdown for one in lesson.cards] == ["甲"]
    assert lesson.practice == (quiz, later)
    assert lesson.breaks == (Place(FILE, 52),)


def test_empty_body_is_a_lesson_of_nothing() -> None:
    """A draft that is only begun breaks nothing."""
    lesson = lesson_of(Body())

    assert (lesson.cards, lesson.practice, lesson.minutes) == ((), (), 1)


def test_only_what_is_read_is_counted() -> None:
    """Marks of Markdown, blanks, pictures and targets of links take no time."""
    (card,) = lesson_of(
        a_body("## 甲乙\n\n> 法条：**丙**\n\n[丁](../two/) ![不念](x.png)\n- `戊`")
    ).cards

    assert card.length == len("甲乙法条：丙丁-戊")


def test_minutes_are_rounded_up_from_characters_and_questions() -> None:
    """Two hundred characters a minute, half a minute a question; together and apart."""
    whole = lesson_of(a_body("字" * 200, a_quiz(a_question(), a_question())))
    longer = lesson_of(a_body("字" * 201, a_quiz(a_question(), a_question())))

    assert (whole.seconds, whole.minutes, longer.seconds, longer.minutes) == (120, 2, 120, 2)
    assert lesson_of(a_body("字" * 210)).minutes == 2
    assert minutes_of([lesson_of(a_body("字" * 210))] * 2) == 3


def test_body_in_parts_loses_nothing_but_the_cuts() -> None:
    """One part a card, then the practice; headings and links stay for those who ask."""
    body = a_lesson().body
    parted = in_parts(body, lesson_of(body))

    assert [one.markdown for one in parted.prose] == [
        "## 第一件事\n\n先说理，再说法。",
        "## 第二件事\n\n先说理，再说法。",
        "## 第三件事\n\n先说理，再说法。",
    ]
    assert parted.quizzes == body.quizzes
    assert parted.headings == body.headings
