"""Whatever a visitor reads of a question goes through the rules over texts, at its own line."""

import pytest

from builders import (
    a_body,
    a_case,
    a_filling,
    a_matching,
    a_place,
    a_question,
    a_quiz,
    a_scenario,
    a_scene,
    an_exhibit,
    an_opinion,
    an_ordering,
)
from check.asked import HERE, told
from yunyouguan.check.page import text_of
from yunyouguan.model.quiz import Choice, Question, StemPicture

PHONE = "13900001234"


@pytest.mark.parametrize(
    ("question", "line"),
    [
        (a_question(stem=PHONE), 30),
        (a_question(options=("找调解员", PHONE)), 33),
        (a_question(choices=(Choice("A", "找", a_place(32), PHONE),)), 32),
        (a_question(hint=PHONE), 30),
        (a_question(explanation=PHONE), 30),
        (a_question(citation=PHONE), 30),
        (a_question(pictures=(StemPicture("a.jpg", PHONE, "", a_place(31)),)), 31),
        (a_question(pictures=(StemPicture("a.jpg", "", PHONE, a_place(31)),)), 31),
        (a_filling(("登记",), ("办理", PHONE)), 30),
        (a_matching(heads=("机构", PHONE)), 30),
        (a_matching(("公证处", "办理公证"), (PHONE, "调解")), 35),
        (a_matching(("公证处", PHONE), ("司法所", "调解")), 34),
        (an_ordering("协商", "调解", PHONE), 34),
        (a_case(stem=PHONE), 30),
        (a_case(a_question(explanation=PHONE, line=34)), 34),
        (a_case(an_opinion(line=34), an_opinion(reference=PHONE, line=38)), 38),
        (a_scenario(ways=(("找调解员", "调解"), (PHONE, "吵架"))), 33),
        (a_scenario(a_scene("调解", text=PHONE, line=44)), 44),
        (a_scenario(a_scene(PHONE, text="到了。", line=44)), 44),
        (a_scenario(a_scene("调解", ("走", "调解"), (PHONE, "调解"), line=44)), 47),
        (a_scenario(a_scene("调解", explanation=PHONE, line=44)), 44),
        (a_scenario(a_scene("调解", citation=PHONE, line=44)), 44),
    ],
)
def test_telephone_number_is_found_wherever_it_stands(question: Question, line: int) -> None:
    """Nothing that a visitor reads escapes the rules over persons."""
    places = [place for place, _, _ in told("privacy.phone-number", question)]
    assert places == [f"{HERE}:{line}"]


def test_rules_over_sentences_and_marks_read_scenes() -> None:
    """Long sentences and marks of another alphabet are named at the line of the scene."""
    story = a_scenario(
        a_scene("调解", text="字" * 61, line=44), a_scene("吵架", text="吵,闹", line=50)
    )
    assert [place for place, _, _ in told("text.sentence-long", story)] == [f"{HERE}:44"]
    assert [place for place, _, _ in told("text.half-width", story)] == [f"{HERE}:50"]


def test_placeholder_in_a_part_is_seen() -> None:
    """待填 in a part of a 案例 never reaches a visitor."""
    case = a_case(an_opinion(reference="待填", line=38))
    assert [place for place, _, _ in told("status.placeholder", case)] == [f"{HERE}:38"]


def test_every_text_is_read_once() -> None:
    """A fault in a part is not told of its case as well."""
    body = a_body("好。", a_quiz(a_case(an_opinion(reference="只此一处"))))
    assert text_of(an_exhibit(body=body)).everything.text.count("只此一处") == 1
