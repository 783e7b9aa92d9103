"""A quiz as native form controls: answered by quiz.js, and readable without it."""

from collections.abc import Iterator

from markupsafe import Markup

from yunyouguan.model.quiz import Choice, Question, QuestionKind, Quiz
from yunyouguan.render import quiz_words as words


def quiz_html(quiz: Quiz, *, first: int = 1) -> Markup:
    """All questions of one quiz, numbered from ``first``, and a line for the score."""
    if not quiz.questions:
        return Markup("")
    asked = Markup("").join(
        question_html(question, number) for number, question in enumerate(quiz.questions, first)
    )
    return Markup(
        '<div class="quiz" data-quiz>{}<p class="quiz-score" aria-live="polite"></p></div>'
    ).format(asked)


def question_html(question: Question, number: int) -> Markup:
    """One question; the answer stands in ``<details>``, which needs no script to open."""
    return Markup(
        '<form class="q" data-item="{}" data-correct="{}">'
        '<fieldset><legend><span class="q-kind">{}</span>{}．{}</legend>'
        '<p class="q-hint">{}</p>{}</fieldset>{}'
        '<button class="btn q-go" type="submit" hidden>{}</button>'
        '<div class="q-out" aria-live="polite"></div>{}</form>'
    ).format(
        question.id,
        " ".join(question.correct),
        question.kind,
        number,
        _lines(question.stem),
        words.QUIZ_HINTS[question.kind],
        Markup("").join(_controls(question)),
        _tip(question.hint),
        words.QUIZ_ANSWER_BUTTON,
        _key(question),
    )


def _controls(question: Question) -> Iterator[Markup]:
    for choice in question.choices:
        yield _choice(question, choice)
    for number, wordings in enumerate(question.blanks, 1):
        called = words.blank_number(number) if len(question.blanks) > 1 else words.BLANK_ALONE
        yield Markup(
            '<label class="q-blank"><span>{}</span>'
            '<input type="text" autocomplete="off" data-accept="{}"></label>'
        ).format(called, "/".join(wordings))


def _tip(hint: str) -> Markup:
    """A hint, for who asks for it."""
    if not hint:
        return Markup("")
    return Markup('<details class="q-tip"><summary>{}</summary><p>{}</p></details>').format(
        words.QUIZ_TIP, _lines(hint)
    )


def _choice(question: Question, choice: Choice) -> Markup:
    kind = "checkbox" if question.kind is QuestionKind.MULTIPLE else "radio"
    return Markup(
        '<label class="q-opt"><input type="{}" name="q-{}" value="{}">'
        "<span><b>{}</b> {}</span></label>"
    ).format(kind, question.id, choice.letter, choice.letter, choice.text)


def _key(question: Question) -> Markup:
    """The answer, why, by which article, and what is wrong with the other choices."""
    why = Markup("").join(
        Markup('<li data-for="{}"><b>{}</b> {}</li>').format(one.letter, one.letter, one.feedback)
        for one in question.choices
        if one.feedback
    )
    return Markup(
        '<details class="q-key"><summary>{}</summary>'
        '<p class="q-right"><b>{}</b>{}</p>{}{}{}</details>'
    ).format(
        words.QUIZ_SUMMARY,
        words.QUIZ_KEY,
        "、".join(question.correct) or "；".join(map(words.blank_key, question.blanks)),
        Markup('<ul class="q-why">{}</ul>').format(why) if why else Markup(""),
        _labelled("q-explain", words.QUIZ_WHY, question.explanation),
        _labelled("q-law", words.QUIZ_CITATION, question.citation),
    )


def _labelled(name: str, label: str, text: str) -> Markup:
    if not text:
        return Markup("")
    return Markup('<p class="{}"><b>{}</b>{}</p>').format(name, label, _lines(text))


def _lines(text: str) -> Markup:
    return Markup("<br>").join(text.strip().split("\n"))
