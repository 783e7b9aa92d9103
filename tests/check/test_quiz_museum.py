"""Rules over all questions together, each with its whole message."""

from builders import a_body, a_case, a_hall, a_museum, a_question, a_quiz, an_exhibit, an_opinion
from check.asked import AT, HERE, STEM, told
from check.found import found
from yunyouguan.model.quiz import QuestionKind


def test_duplicate_stem_names_where_it_stood_first() -> None:
    """Each question stands once in the whole museum."""
    one = an_exhibit(slug="one", body=a_body("好。", a_quiz(a_question(file="one.md"))))
    two = an_exhibit(slug="two", body=a_body("好。", a_quiz(a_question(file="two.md"))))
    museum = a_museum(a_hall(one, two))
    assert found("quiz.duplicate-id", museum) == []
    assert found("quiz.duplicate-stem", museum) == [
        (
            "two.md:30",
            f"题目「{STEM}」在 one.md:30 已经出过，观众的学习记录会把两道记成一道。",
            "删掉其中一道，或换一个情景再问。",
        )
    ]


def test_duplicate_id_of_two_questions_is_named() -> None:
    """An id belongs to one question."""
    asked = (a_question(id="NF-1"), a_question(id="NF-1", stem="树枝过界怎么办？", line=40))
    assert told("quiz.duplicate-id", *asked) == [
        (
            f"{HERE}:40",
            f"题目编号「NF-1」在 {AT} 已经用过，观众的学习记录会记混。",
            "换一个没用过的编号，例如：> 编号：NF-1-2",
        )
    ]


def test_duplicate_id_of_a_part_is_named() -> None:
    """A part is remembered under an id of its own."""
    part = a_question(kind=QuestionKind.JUDGE, id="NF-1", stem="调解不收钱。（　　）", line=44)
    assert told("quiz.duplicate-id", a_question(id="NF-1"), a_case(part, line=40)) == [
        (
            f"{HERE}:44",
            f"题目编号「NF-1」在 {AT} 已经用过，观众的学习记录会记混。",
            "换一个没用过的编号，例如：> 编号：NF-1-2",
        )
    ]


def test_duplicate_stem_within_a_case_is_named() -> None:
    """No story asks the same twice."""
    case = a_case(an_opinion(line=34, id="1"), an_opinion(line=38, id="2"))
    assert told("quiz.duplicate-stem", case) == [
        (
            f"{HERE}:38",
            (
                f"题目「如果你是调解员，你会怎么劝？」在 {HERE}:34 已经出过，"
                "观众的学习记录会把两道记成一道。"
            ),
            "删掉其中一道，或换一个情景再问。",
        )
    ]


def test_same_words_after_another_story_ask_something_else() -> None:
    """「你会怎么劝？」 may follow every story, as long as each is remembered by itself."""
    one = a_case(an_opinion(line=34, id="1"), id="3")
    two = a_case(an_opinion(line=44, id="2"), id="4", stem="两家为一堵墙吵了起来。", line=40)
    assert told("quiz.duplicate-stem", one, two) == []
    mixed = a_case(an_opinion(line=44, id="1"), id="4", stem="两家为一堵墙吵了起来。", line=40)
    assert [place for place, _, _ in told("quiz.duplicate-stem", one, mixed)] == [f"{HERE}:44"]
    assert told("quiz.duplicate-id", one, mixed) == []


def test_case_told_twice_is_named_once() -> None:
    """What is wrong with the story is not said again of its parts."""
    twice = a_case(an_opinion(line=44), line=40)
    places = [place for place, _, _ in told("quiz.duplicate-stem", a_case(an_opinion()), twice)]
    assert places == [f"{HERE}:40"]
    assert told("quiz.duplicate-id", a_case(an_opinion()), twice) == []
