"""A question that is answered in one form, with native controls and nothing else."""

from markupsafe import Markup

from yunyouguan.model.quiz import (
    Choice,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
)
from yunyouguan.render.quiz import words
from yunyouguan.render.quiz.key import key_html
from yunyouguan.render.quiz.mixed import mixed_rights, mixed_steps, right_letters
from yunyouguan.render.quiz.text import stem_html, tip_html, top_html

TASKS = {
    QuestionKind.FILL: "fill",
    QuestionKind.MATCH: "match",
    QuestionKind.ORDER: "order",
}
"""What quiz.js is to check; everything else is chosen."""


def form_html(question: Question, number: str, name: str, kept: Markup, figures: Markup) -> Markup:
    """The answer stands in ``<details>``, which needs no script to open.

    Args:
        name: begins every name in the form.
        kept: attributes that say what the form is: an item of its own or a part.
        figures: the pictures of the stem, finished.
    """
    return Markup(
        '<form class="q" {}><fieldset><legend>{}<span class="q-stem">{}</span></legend>{}{}'
        '</fieldset>{}<button class="btn q-go" type="submit" hidden>{}</button>'
        '<div class="q-out" aria-live="polite"></div>{}</form>'
    ).format(
        kept + _checked(question),
        top_html(question, number),
        stem_html(question),
        figures,
        _controls(question, name),
        tip_html(question.hint),
        words.QUIZ_ANSWER_BUTTON,
        key_html(question),
    )


def opinion_html(question: Question, number: str, kept: Markup, figures: Markup) -> Markup:
    """Room to think in; nothing to send, nothing marked, nothing kept."""
    return Markup(
        '<div class="q" {}><p class="q-stem">{}{}</p>{}{}'
        '<label class="q-say"><span class="q-hint">{}</span>'
        '<textarea rows="4" autocomplete="off"></textarea></label>{}</div>'
    ).format(
        kept,
        top_html(question, number),
        stem_html(question),
        figures,
        tip_html(question.hint),
        words.SAY_FIRST,
        key_html(question),
    )


def is_marked(question: Question) -> bool:
    """Right and wrong can be told; an opinion is only compared."""
    return not isinstance(question.task, Opinion)


def _checked(question: Question) -> Markup:
    task = TASKS.get(question.kind)
    if task:
        return Markup(' data-task="{}"').format(task)
    return Markup(' data-correct="{}"').format(" ".join(question.correct))


def _controls(question: Question, name: str) -> Markup:
    match question.task:
        case Choosing(choices=choices):
            return Markup("").join(_choice(question, one, name) for one in choices)
        case Filling(accepted=accepted):
            return _blanks(accepted)
        case Matching() as task:
            return _match(question, task)
        case Ordering(steps=steps):
            rows = Markup("").join(
                Markup('<li class="q-step" data-place="{}"><span>{}</span></li>').format(
                    place, text
                )
                for place, text in mixed_steps(question, steps)
            )
            return Markup('<ol class="q-steps">{}</ol>').format(rows)
        case _:
            raise ValueError(f"not answered in one form: {question.kind}")


def _choice(question: Question, choice: Choice, name: str) -> Markup:
    kind = "checkbox" if question.kind is QuestionKind.MULTIPLE else "radio"
    return Markup(
        '<label class="q-opt"><input type="{}" name="{}" value="{}">'
        "<span><b>{}</b> {}</span></label>"
    ).format(kind, name, choice.letter, choice.letter, choice.text)


def _blanks(accepted: tuple[tuple[str, ...], ...]) -> Markup:
    made = Markup("")
    for number, wordings in enumerate(accepted, 1):
        called = words.blank_number(number) if len(accepted) > 1 else words.BLANK_ALONE
        made += Markup(
            '<label class="q-blank"><span>{}</span>'
            '<input type="text" autocomplete="off" data-accept="{}"></label>'
        ).format(called, "/".join(wordings))
    return made


def _match(question: Question, task: Matching) -> Markup:
    """What can be chosen stands in full beside the selects, which cut long words."""
    rights = mixed_rights(question, task)
    offered = Markup('<option value="">{}</option>').format(words.PICK) + Markup("").join(
        Markup('<option value="{}">{} {}</option>').format(letter, letter, text)
        for letter, text in rights
    )
    told = Markup("").join(
        Markup("<li><b>{}</b> {}</li>").format(letter, text) for letter, text in rights
    )
    rows = Markup("").join(
        Markup(
            '<label class="q-left"><span>{}</span>'
            '<select data-right="{}" autocomplete="off">{}</select></label>'
        ).format(pair.left, letter, offered)
        for pair, letter in zip(task.pairs, right_letters(question, task), strict=True)
    )
    left, right = task.heads
    return Markup(
        '<div class="q-match"><div class="q-lefts">{}{}</div>'
        '<div class="q-rights">{}<ul class="q-list">{}</ul></div></div>'
    ).format(_head(left), rows, _head(right), told)


def _head(text: str) -> Markup:
    return Markup('<p class="q-col">{}</p>').format(text) if text else Markup("")
