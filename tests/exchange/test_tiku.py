"""What is printed in 题库体 is read as the question it was printed from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.any_question import WHOLE, questions
from yunyouguan.banks.sameness import placeless
from yunyouguan.exchange.tiku import question_lines
from yunyouguan.model.quiz import Question, QuestionKind
from yunyouguan.read.quiz.text import read_question

pytestmark = pytest.mark.slow


FILE = "题.md"


def reread(lines: tuple[str, ...]) -> Question:
    question, findings = read_question(list(enumerate(lines, 1)), FILE)
    assert findings == ()
    assert question is not None
    return question


@pytest.mark.parametrize("kind", WHOLE)
@settings(max_examples=30)
@given(data=st.data())
def test_what_is_printed_is_read_as_the_same(kind: QuestionKind, data: st.DataObject) -> None:
    """Every kind: all but the places; and printing what was read gives the same lines."""
    question = data.draw(questions([kind]))
    lines = question_lines(question, data.draw(st.integers(1, 2000)))
    again = reread(lines)
    assert placeless(again) == placeless(question)
    assert question_lines(again, int(lines[0].split(".")[0])) == lines
