"""The answer sheet that is printed behind an exhibit; a screen never shows it."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from yunyouguan.model.quiz import Branching, Question, Quiz, Scene
from yunyouguan.render.quiz import words
from yunyouguan.render.quiz.key import answer_html, reason_html


def sheet_html(quizzes: Iterable[Quiz], heading: str, title: str) -> Markup:
    """Number, kind, answer, reason and article of every question; nothing without any.

    Args:
        title: of the exhibit, since sheets of paper get parted.
    """
    asked = [question for quiz in quizzes for question in quiz.questions]
    if not asked:
        return Markup("")
    rows = Markup("").join(
        row for number, one in enumerate(asked, 1) for row in _rows(one, str(number))
    )
    # Hidden by its attribute: a reader that knows no style sheet must not read the answers out.
    return Markup(
        '<section class="q-sheet" hidden><h2 class="sec song">{}</h2><p>{}</p><p>{}</p>{}</section>'
    ).format(heading, title, words.SHEET_NOTE, rows)


def _rows(question: Question, number: str) -> Iterator[Markup]:
    yield _row(number, question.kind, answer_html(question) + reason_html(question))
    for at, part in enumerate(question.parts, 1):
        called = words.part_number(at)
        yield _row(called, part.kind, answer_html(part) + reason_html(part))
    if isinstance(question.task, Branching):
        for scene in question.task.scenes:
            if scene.is_ending:
                yield _row("", scene.name, _judged(scene))


def _judged(scene: Scene) -> Markup:
    verdict = words.verdict(scene.verdict)
    return Markup('<p class="q-right"><b>{}</b></p>').format(verdict) + reason_html(scene)


def _row(number: str, called: str, told: Markup) -> Markup:
    return Markup(
        '<div class="q-line"><p><span class="q-n">{}</span> <span class="q-kind">{}</span></p>'
        "<div>{}</div></div>"
    ).format(number, called, told)
