"""Bodies are rendered again when, and only when, something that they show has changed."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest

from builders import a_body, a_picture, a_question, a_quiz, an_exhibit
from yunyouguan.model.body import Image
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.picture import (
    CubeSet,
    Format,
    HotspotCard,
    PictureKind,
    Rendition,
    RenditionSet,
)
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Case, QuestionKind, StemPicture
from yunyouguan.render.remembered import Bodies

MADE = RenditionSet(
    "exhibits/square/liyi/photo.jpg", (Rendition("media/a-480.jpg", Format.JPEG, 480, 360),)
)


class Notebook:
    """A memory that tells what it was asked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.hits = 0

    def recall(self, key: str) -> str | None:
        self.hits += key in self.kept
        return self.kept.get(key)

    def keep(self, key: str, html: str) -> None:
        self.kept[key] = html


def an_exhibit_with(
    words: str = "先说理。[去看](../two/index.md)", caption: str = "广场", answer: str = "A"
) -> Exhibit:
    body = a_body(
        f"{words}\n\n![村民](photo.jpg)",
        a_quiz(a_question(correct=(answer,))),
        links=[("../two/index.md", "去看")],
        images=[Image("photo.jpg", "村民", "", Place("exhibits/square/liyi/index.md", 22))],
    )
    return an_exhibit(body=body, pictures=(a_picture(caption=caption),))


def rendered(
    notebook: Notebook, exhibit: Exhibit, *, built: Collection[str] = ("square/two/",),
    made: RenditionSet = MADE,
) -> str:  # fmt: skip
    return str(
        Bodies(built, {made.source: made}, notebook).render(
            exhibit.body, file=exhibit.place.file, address=exhibit.address,
            pictures=exhibit.pictures, ids=("main",),
        )
    )  # fmt: skip


def test_an_unchanged_body_is_not_rendered_again() -> None:
    """The second build gives the same bytes from memory."""
    notebook = Notebook()
    first = rendered(notebook, an_exhibit_with())

    assert rendered(notebook, an_exhibit_with()) == first
    assert notebook.hits == 1


@pytest.mark.parametrize(
    ("exhibit", "options"),
    [
        (an_exhibit_with(words="先说理，再说法。[去看](../two/index.md)"), {}),
        (an_exhibit_with(caption="广场一角"), {}),
        (an_exhibit_with(answer="B"), {}),
        (an_exhibit_with(), {"built": ()}),
        (an_exhibit_with(), {"made": RenditionSet(
            MADE.source, (Rendition("media/b-480.jpg", Format.JPEG, 480, 360),))}),
    ],
    ids=["words", "caption", "answer", "link", "picture"],
)  # fmt: skip
def test_whatever_changes_is_shown(exhibit: Exhibit, options: dict[str, Any]) -> None:
    """A visitor never sees yesterday's text, picture, answer or link."""
    notebook = Notebook()
    before = rendered(notebook, an_exhibit_with())

    after = rendered(notebook, exhibit, **options)

    assert notebook.hits == 0
    assert after != before
    assert after == rendered(Notebook(), exhibit, **options)


def test_a_spot_whose_exhibit_appears_becomes_a_link() -> None:
    """The text of a panorama's page is the same; what is shown of the museum is not."""
    spot = HotspotCard(yaw=30, text="总则编石碑", exhibit="square/two")
    panorama = a_picture(kind=PictureKind.PANORAMA, hotspots=(spot,))
    exhibit = an_exhibit(
        body=a_body(
            "![村民](photo.jpg)",
            images=[Image("photo.jpg", "村民", "", Place("exhibits/square/liyi/index.md", 20))],
        ),
        pictures=(panorama,),
    )
    made = RenditionSet(MADE.source, MADE.renditions, cube=CubeSet("media/c", 512, 512, 1))
    notebook = Notebook()

    before = rendered(notebook, exhibit, built=(), made=made)
    after = rendered(notebook, exhibit, made=made)

    assert '<span data-yaw="30"' in before
    assert '<a href="../../square/two/" data-yaw="30"' in after


def test_a_changed_picture_of_a_stem_is_drawn_anew() -> None:
    """A photo that stands in a question alone counts like one of the text; in a part too."""
    picture = StemPicture("photo.jpg", "村民", "", Place("exhibits/square/liyi/index.md", 31))
    part = a_question(id="part", pictures=(picture,))
    case = a_question(kind=QuestionKind.CASE, task=Case((part,)))
    exhibit = an_exhibit(body=a_body("话", a_quiz(case)))
    other = replace(MADE, renditions=(Rendition("media/b-480.jpg", Format.JPEG, 480, 360),))
    notebook = Notebook()

    assert "media/a-480.jpg" in rendered(notebook, exhibit)
    assert "media/b-480.jpg" in rendered(notebook, exhibit, made=other)
    assert notebook.hits == 0
