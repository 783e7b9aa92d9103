"""What is right, why, and by which article: told in ``<details>`` and on the answer sheet."""

from collections.abc import Iterable

from markupsafe import Markup

from yunyouguan.model.quiz import (
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    Scene,
)
from yunyouguan.render.quiz import words
from yunyouguan.render.quiz.mixed import right_letters
from yunyouguan.render.quiz.text import in_lines, labelled


def key_html(question: Question) -> Markup:
    """Opens without any script; quiz.js takes from it what it tells."""
    is_open = isinstance(question.task, Opinion)
    return details(
        words.REFERENCE_SUMMARY if is_open else words.QUIZ_SUMMARY,
        answer_html(question) + _feedback(question) + reason_html(question),
    )


def ending_key(scene: Scene) -> Markup:
    """How an ending is judged."""
    judged = Markup('<p class="q-right"><b>{}</b></p>').format(words.verdict(scene.verdict))
    return details(words.ENDING_SUMMARY, judged + reason_html(scene))


def case_key(question: Question) -> Markup:
    """What is to be said of a whole case; nothing when staff wrote nothing."""
    reason = reason_html(question)
    return details(words.CASE_SUMMARY, reason) if reason else reason


def answer_html(question: Question) -> Markup:
    """The right answer alone; nothing for a kind that has parts or scenes."""
    match question.task:
        case Choosing(correct=correct):
            return _right("、".join(correct))
        case Filling(accepted=accepted):
            return _right("；".join(map(words.blank_key, accepted)))
        case Matching() as task:
            letters = right_letters(question, task)
            pairs = (
                words.pair_key(pair.left, letter, pair.right)
                for pair, letter in zip(task.pairs, letters, strict=True)
            )
            return _right("") + _listed("ul", pairs)
        case Ordering(steps=steps):
            return _right("") + _listed("ol", (one.text for one in steps))
        case Opinion(reference=reference):
            return labelled("q-right", words.REFERENCE, reference)
        case _:
            return Markup("")


def reason_html(told: Question | Scene) -> Markup:
    """Explanation and article; what staff did not write is left out."""
    return labelled("q-explain", words.QUIZ_WHY, told.explanation) + labelled(
        "q-law", words.QUIZ_CITATION, told.citation
    )


def details(summary: str, inner: Markup) -> Markup:
    """Closed until asked."""
    return Markup('<details class="q-key"><summary>{}</summary>{}</details>').format(summary, inner)


def _feedback(question: Question) -> Markup:
    why = Markup("").join(
        Markup('<li data-for="{}"><b>{}</b> {}</li>').format(one.letter, one.letter, one.feedback)
        for one in question.choices
        if one.feedback
    )
    return Markup('<ul class="q-why">{}</ul>').format(why) if why else Markup("")


def _right(answer: str) -> Markup:
    return Markup('<p class="q-right"><b>{}</b>{}</p>').format(words.QUIZ_KEY, in_lines(answer))


def _listed(tag: str, lines: Iterable[str]) -> Markup:
    items = Markup("").join(Markup("<li>{}</li>").format(one) for one in lines)
    return Markup('<{} class="q-keys">{}</{}>').format(tag, items, tag)
