"""A question is a native form that quiz.js checks and that can be read without it."""

import pytest

from builders import a_place, a_question, a_quiz
from yunyouguan.model.quiz import Choice, Filling, QuestionKind, Quiz
from yunyouguan.render.quiz_html import question_html, quiz_html


def test_single_question_is_a_form_with_its_answer_in_details() -> None:
    """The whole element, with feedback, explanation and article."""
    choices = (Choice("A", "找调解员", a_place()), Choice("B", "吵<一架", a_place(), "伤和气"))
    html = question_html(a_question(choices=choices, id="q1"), 3)

    assert html == (
        '<form class="q" data-item="q1" data-correct="A"><fieldset><legend>'
        '<span class="q-kind">单选</span>3．邻里有了纠纷，先找谁？（　　）</legend>'
        '<p class="q-hint">选一个</p>'
        '<label class="q-opt"><input type="radio" name="q-q1" value="A">'
        "<span><b>A</b> 找调解员</span></label>"
        '<label class="q-opt"><input type="radio" name="q-q1" value="B">'
        "<span><b>B</b> 吵&lt;一架</span></label></fieldset>"
        '<button class="btn q-go" type="submit" hidden>看答案</button>'
        '<div class="q-out" aria-live="polite"></div>'
        '<details class="q-key"><summary>看答案与解析</summary>'
        '<p class="q-right"><b>正确答案：</b>A</p>'
        '<ul class="q-why"><li data-for="B"><b>B</b> 伤和气</li></ul>'
        '<p class="q-explain"><b>解析：</b>调解不收钱，也不伤和气。</p>'
        '<p class="q-law"><b>依据：</b>《人民调解法》第四条</p></details></form>'
    )


@pytest.mark.parametrize(
    ("kind", "control", "correct"),
    [
        (QuestionKind.SINGLE, 'type="radio"', 'data-correct="A"'),
        (QuestionKind.MULTIPLE, 'type="checkbox"', 'data-correct="A B"'),
        (QuestionKind.JUDGE, 'type="radio"', 'data-correct="√"'),
    ],
)
def test_kind_decides_the_control(kind: QuestionKind, control: str, correct: str) -> None:
    """Only a multiple choice takes more than one answer."""
    html = question_html(a_question(kind=kind), 1)

    assert control in html
    assert correct in html


def test_blanks_are_fields_with_names_and_the_hint_opens_without_script() -> None:
    """Each blank is called by its number; every wording that counts stands in the key."""
    task = Filling((("登记",), ("继承", "被继承")))
    question = a_question(kind=QuestionKind.FILL, task=task, id="q1", hint="想<一想")
    html = question_html(question, 1)

    assert (
        '<label class="q-blank"><span>第1空</span>'
        '<input type="text" autocomplete="off" data-accept="登记"></label>'
        '<label class="q-blank"><span>第2空</span>'
        '<input type="text" autocomplete="off" data-accept="继承/被继承"></label></fieldset>'
        '<details class="q-tip"><summary>提示</summary><p>想&lt;一想</p></details>'
    ) in html
    assert "</b>登记；继承（也可以写：被继承）</p>" in html


def test_questions_are_numbered_from_the_number_given() -> None:
    """A second quiz on a page counts on."""
    html = quiz_html(a_quiz(a_question(id="a"), a_question(id="b")), first=4)

    assert html.index("4．") < html.index("5．")


def test_quiz_without_questions_is_nothing() -> None:
    """No empty frame."""
    assert quiz_html(Quiz((), a_place())) == ""
