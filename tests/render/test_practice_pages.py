"""The list of questions that the phone chooses from."""

import gzip
import hashlib
import json

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.practice_pages import practice_pages, question_list
from yunyouguan.render.practice_views import PracticeView, RecordView
from yunyouguan.render.walk import Walk


def asking(
    slug: str, *ids: str, hall: str = "square", status: Status = Status.PUBLISHED
) -> Exhibit:
    """An exhibit with the questions of these ids."""
    quiz = a_quiz(*(a_question(id=one) for one in ids))
    return an_exhibit(hall=hall, slug=slug, body=a_body("话", quiz), status=status)


def museum(*exhibits: Exhibit) -> Museum:
    """One hall with these."""
    return a_museum(a_hall(*exhibits))


def rows(shown: Museum, *, drafts: bool = False) -> list[list[str]]:
    """The list as the phone reads it."""
    found: list[list[str]] = json.loads(question_list(Walk(shown, {}, drafts)))
    return found


def test_every_published_question_stands_once_under_its_page() -> None:
    """In the order of the walk; one asked twice counts where it comes first; drafts only shown."""
    shown = museum(
        asking("one", "a", "b"), an_exhibit(slug="still"), asking("new", "c", status=Status.DRAFT),
        asking("two", "b", "编号：丁"), asking("three", "a"),
    )  # fmt: skip

    assert rows(shown) == [["square/one/", "a", "b"], ["square/two/", "编号：丁"]]
    assert rows(shown, drafts=True)[1] == ["square/new/", "c"]


def test_five_thousand_questions_cost_a_phone_45_kilobytes() -> None:
    """Ids are hashes, which cannot be packed: eight bytes and a little each."""
    ids = [hashlib.sha256(str(at).encode()).hexdigest()[:12] for at in range(5000)]
    exhibits = [asking(f"exhibit-{at:04}", *ids[10 * at : 10 * at + 10]) for at in range(500)]

    assert len(gzip.compress(question_list(Walk(museum(*exhibits), {})))) <= 45_000


def test_a_museum_that_asks_nothing_offers_no_practice() -> None:
    """Both pages stand, without ways that lead nowhere."""
    for shown, ways in ((museum(an_exhibit()), 0), (museum(asking("one", "a")), 4)):
        record, practice = (page.view() for page in practice_pages(Walk(shown, {})))
        assert isinstance(record, RecordView)
        assert isinstance(practice, PracticeView)
        assert (len(record.ways), len(practice.ways)) == (ways, ways)
