"""The pictures in the stems of questions."""

from collections.abc import Callable, Iterator

from markupsafe import Markup

from yunyouguan.model.body import Body, Image
from yunyouguan.model.quiz import Question, StemPicture

Figure = Callable[[str, str, str], Markup]
"""From target, alt and caption to the finished figure on its page."""


def no_figure(target: str, alt: str, caption: str) -> Markup:  # noqa: ARG001
    """For a page that shows no pictures: nothing."""
    return Markup("")


def figures_html(question: Question, figure: Figure) -> Markup:
    """Below the words of the stem, in the order written."""
    return Markup("").join(figure(one.target, one.alt, one.caption) for one in question.pictures)


def seen_in(body: Body) -> Iterator[Image | StemPicture]:
    """Every picture that a body shows, in its prose and in its questions and their parts."""
    yield from body.images
    for quiz in body.quizzes:
        for question in quiz.questions:
            yield from question.pictures
            for part in question.parts:
                yield from part.pictures
