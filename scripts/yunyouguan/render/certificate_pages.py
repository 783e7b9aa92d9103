"""学法证明: the page that makes one, and the page that checks one."""

from collections.abc import Iterator
from functools import partial

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.lesson import lesson_of
from yunyouguan.model.proof import QUESTIONS_MOST
from yunyouguan.model.site import SitePage
from yunyouguan.render import certificate_words as said
from yunyouguan.render.certificate_views import (
    CertificateView,
    ProofLesson,
    ProofPath,
    SheetWords,
    VerifyView,
)
from yunyouguan.render.lesson_page import question_ids
from yunyouguan.render.walk import Walk


def certificate_pages(walk: Walk) -> Iterator[SitePage]:
    """Both pages; the phone fills them."""
    yield SitePage(
        "certificate/", "certificate.html", said.CERTIFICATE, said.CERTIFICATE_DESCRIPTION,
        partial(certificate_view, walk),
    )  # fmt: skip
    yield SitePage(
        "verify/", "verify.html", said.VERIFY, said.VERIFY_DESCRIPTION, partial(verify_view, walk)
    )


def certificate_view(walk: Walk) -> CertificateView:
    """Every path that can be learnt to its end."""
    sheet = SheetWords(
        walk.museum.card.name, said.CERTIFICATE, said.DONE, said.SCAN, said.NOTICE
    )  # fmt: skip
    return CertificateView(
        said.CERTIFICATE, said.CERTIFICATE_DESCRIPTION, said.PATHS, _paths(walk), sheet, said.PROVES
    )


def verify_view(walk: Walk) -> VerifyView:
    """The paths that codes may speak of, and what is said of a code."""
    return VerifyView(
        said.VERIFY, said.VERIFY_DESCRIPTION, said.PATHS, _paths(walk), dict(said.CODE_SAYS),
        dict(said.NAME_SAYS), said.NO_SUCH_PATH, said.PATH_UNKNOWN, said.NOTHING_ASKED,
        said.COMPARE, said.PROVES,
    )  # fmt: skip


def _paths(walk: Walk) -> tuple[ProofPath, ...]:
    """A path without a lesson that visitors see has no end, so it is left out."""
    shown = (one for one in walk.museum.paths if walk.drafts or one.is_published)
    return tuple(path for path in (_path(walk, one) for one in shown) if path.lessons)


def _path(walk: Walk, path: LearningPath) -> ProofPath:
    lessons = [one for one in walk.museum.lessons_of(path) if walk.find(one.address)]
    asked = [question for one in lessons for question in _questions(one)]
    return ProofPath(
        slug=path.slug,
        id=path.card.id,
        title=path.card.title,
        address=path.address,
        lessons=tuple(
            ProofLesson(one.card.id, question_ids(lesson_of(one.body)), one.card.title, one.address)
            for one in lessons
        ),
        questions=tuple(dict.fromkeys(asked))[:QUESTIONS_MOST],
    )


def _questions(exhibit: Exhibit) -> Iterator[str]:
    for quiz in exhibit.body.quizzes:
        yield from (question.id for question in quiz.questions)
