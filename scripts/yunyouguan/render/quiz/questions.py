"""A quiz as native form controls: answered by quiz.js, and readable without it."""

from markupsafe import Markup

from yunyouguan.model.quiz import Branching, Case, Question, Quiz
from yunyouguan.render.quiz.case import case_html
from yunyouguan.render.quiz.form import form_html
from yunyouguan.render.quiz.pictures import Figure, figures_html, no_figure
from yunyouguan.render.quiz.scenes import scenes_html
from yunyouguan.render.quiz.text import unique_name


def quiz_html(quiz: Quiz, *, first: int = 1, figure: Figure = no_figure) -> Markup:
    """All questions of one quiz, numbered from ``first``, and a line for the score."""
    if not quiz.questions:
        return Markup("")
    asked = Markup("").join(
        question_html(question, number, figure)
        for number, question in enumerate(quiz.questions, first)
    )
    return Markup(
        '<div class="quiz" data-quiz>{}<p class="quiz-score" aria-live="polite"></p></div>'
    ).format(asked)


def question_html(question: Question, number: int, figure: Figure = no_figure) -> Markup:
    """One question; its outermost element carries its id as ``data-item``."""
    name, called = unique_name(question, number), str(number)
    match question.task:
        case Case():
            return case_html(question, called, name, figure)
        case Branching() as task:
            return scenes_html(question, task, called, name, figure)
        case _:
            kept = Markup('data-item="{}"').format(question.id)
            return form_html(question, called, name, kept, figures_html(question, figure))
