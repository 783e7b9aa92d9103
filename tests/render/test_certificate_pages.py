"""The pages of 学法证明 know the paths that visitors see, and nothing that visitors say."""

import re
from pathlib import Path

import pytest

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from learnt import a_learnable_museum, a_path
from written_site import write_site
from yunyouguan.model.museum import Museum
from yunyouguan.model.proof import QUESTIONS_MOST
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.certificate_pages import certificate_pages
from yunyouguan.render.certificate_views import CertificateView, ProofLesson, ProofPath, VerifyView
from yunyouguan.render.walk import Walk

NASTY = "</title><script>alert(1)</script>' onload='alert(2) \" & <b>"


def views(museum: Museum, *, drafts: bool = False) -> tuple[CertificateView, VerifyView]:
    """What both pages show."""
    making, checking = (one.view() for one in certificate_pages(Walk(museum, {}, drafts)))
    assert isinstance(making, CertificateView)
    assert isinstance(checking, VerifyView)
    return making, checking


def test_a_path_brings_its_lessons_and_questions() -> None:
    """In the order of the path, as the phone remembers them."""
    making, checking = views(a_learnable_museum())

    assert making.paths == checking.paths == (
        ProofPath(
            "starter", "XF-01", "法律明白人入门", "paths/starter/",
            (
                ProofLesson("NF-1", "call-a call-b", "陌生来电", "lessons/call/"),
                ProofLesson("NF-2", "river-a river-b", "河边的约定", "lessons/river/"),
            ),
            ("call-a", "call-b", "river-a", "river-b"),
        ),
    )  # fmt: skip


def test_only_paths_that_visitors_can_finish_are_offered() -> None:
    """No draft, and no path without a lesson that is shown; a preview shows drafts."""
    museum = a_learnable_museum(
        a_path(),
        a_path("draft", id="XF-02", status=Status.DRAFT),
        a_path("empty", id="XF-03", lessons=("lessons/gone",)),
    )

    assert [one.id for one in views(museum)[0].paths] == ["XF-01"]
    assert [one.id for one in views(museum, drafts=True)[0].paths] == ["XF-01", "XF-02"]


def test_as_many_questions_are_counted_as_a_code_can_hold() -> None:
    """A question that two lessons ask counts once; what is beyond the code is left out."""
    asked = a_quiz(*(a_question(id=f"q{number}") for number in range(150)))
    lesson = an_exhibit(body=a_body("学。", asked, asked))
    museum = a_museum(a_hall(lesson))
    path = a_path(lessons=("square/liyi",))
    whole = Museum(museum.card, museum.halls, (), museum.place, {}, (path,))

    questions = views(whole)[0].paths[0].questions
    assert questions == tuple(f"q{number}" for number in range(QUESTIONS_MOST))


@pytest.mark.parametrize("address", ["certificate", "verify"])
def test_a_museum_without_paths_says_so(tmp_path: Path, address: str) -> None:
    """The page stands, loads no script of its own, and leads to no page that is not there."""
    write_site(a_museum(), tmp_path / "site", tmp_path / "cache")
    page = (tmp_path / "site" / address / "index.html").read_text("utf-8")

    assert "还没有学法路径，所以还没有可以" in page
    assert "certificate." not in page
    assert "study." not in page
    assert 'href="../paths/' not in page


def test_every_word_of_staff_is_escaped(tmp_path: Path) -> None:
    """Hostile words of a path stay words, also within attributes."""
    path = a_path(title=NASTY, id=NASTY)
    hall = a_hall(
        an_exhibit(title=NASTY, id="NF-1", body=a_body("学。", a_quiz(a_question(id=NASTY))))
    )
    museum = a_museum(hall, name=NASTY)
    whole = Museum(
        museum.card, museum.halls, (), museum.place, {},
        (a_path(title=path.card.title, id=path.card.id, lessons=("square/liyi",)),),
    )  # fmt: skip
    write_site(whole, tmp_path / "site", tmp_path / "cache")

    for address in ("certificate", "verify"):
        page = (tmp_path / "site" / address / "index.html").read_text("utf-8")
        assert "&lt;/title&gt;&lt;script&gt;alert(1)" in page
        assert "<script>alert" not in page
        assert not re.search(r"<[^>]*' onload=", page)
