"""A 案例: a story, then parts that are answered each for itself."""

from markupsafe import Markup

from yunyouguan.model.quiz import Question
from yunyouguan.render.quiz import words
from yunyouguan.render.quiz.form import form_html, is_marked, opinion_html
from yunyouguan.render.quiz.key import case_key
from yunyouguan.render.quiz.pictures import Figure, figures_html
from yunyouguan.render.quiz.text import stem_html, tip_html, top_html


def case_html(question: Question, number: str, name: str, figure: Figure) -> Markup:
    """One item that holds several forms; the answer to it is the answers to all of them."""
    parts = Markup("").join(
        _part(part, at, f"{name}-{at}", figure) for at, part in enumerate(question.parts, 1)
    )
    return Markup(
        '<div class="q q-case" data-item="{}" data-task="case"{} role="group" aria-label="{}">'
        '<p class="q-stem">{}{}</p>{}{}{}<div class="q-out" aria-live="polite"></div>{}</div>'
    ).format(
        question.id,
        "" if any(map(is_marked, question.parts)) else Markup(" data-unmarked"),
        words.group_name(number, question.kind),
        top_html(question, number),
        stem_html(question),
        figures_html(question, figure),
        tip_html(question.hint),
        parts,
        case_key(question),
    )


def _part(part: Question, number: int, name: str, figure: Figure) -> Markup:
    kept = Markup('data-part="{}"').format(part.id)
    called, figures = words.part_number(number), figures_html(part, figure)
    if not is_marked(part):
        return opinion_html(part, called, kept, figures)
    return form_html(part, called, name, kept, figures)
