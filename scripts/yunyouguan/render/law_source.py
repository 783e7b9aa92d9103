"""Whether a page must say where the law itself is read."""

from yunyouguan.model.citing.grammar import citations_in
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.law_citers import told_in
from yunyouguan.model.law_finder import LawFinder
from yunyouguan.render.walk import Walk


def needs_source(walk: Walk, exhibit: Exhibit) -> bool:
    """It cites an article of a law whose text the museum does not hold."""
    finder = LawFinder(walk.museum.law_texts)
    body = exhibit.body
    texts = [*(one.markdown for one in body.prose),
             *(told_in(one) for quiz in body.quizzes for one in quiz.questions)]  # fmt: skip
    return any(
        one.at is not None and finder.law(one.law) is None
        for text in texts
        if "条" in text
        for one in citations_in(text)
    )
