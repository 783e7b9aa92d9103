"""A hall laid out as a square has a plan, and its exhibits know their place on it."""

from builders import a_hall, a_museum, a_picture, an_exhibit
from render.renditions import CUBE, a_set
from yunyouguan.model.picture import PictureKind
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.plan_motifs import MOTIFS
from yunyouguan.render.square_plan import first_plan, place_on_plan, plan_of, plan_pictures
from yunyouguan.render.views import LinkView
from yunyouguan.render.walk import Walk


def a_square_museum(layout: str = "广场") -> Walk:
    """A prologue, a stele, a draft and a panorama."""
    around = a_picture(file="360.jpg", kind=PictureKind.PANORAMA, folder="square/around")
    museum = a_museum(
        a_hall(
            an_exhibit(slug="one", id="NF-1", title="序厅：一", pictures=()),
            an_exhibit(slug="two", id="NF-2", title="物权编：二", pictures=(),
                       topics=("民法典/物权",)),
            an_exhibit(slug="new", id="NF-9", status=Status.DRAFT, pictures=()),
            an_exhibit(slug="around", id="NF-3", title="环顾一圈：看", pictures=(around,)),
            layout=layout,
        )
    )  # fmt: skip
    return Walk(museum, {around.path: a_set(cube=CUBE)})


def test_square_has_its_picture_its_list_and_a_place_to_look_around_from() -> None:
    """The list is numbered like the plan; the viewpoint opens the view at once."""
    walk = a_square_museum()
    plan = plan_of(walk, walk.museum.halls[0], "../", marked=True)

    assert plan is not None
    assert plan.hall == LinkView("法治广场", "square/")
    assert (plan.width, plan.height) == (540, 600)
    assert plan.zones == (
        LinkView("序厅：一", "square/one/", "NF-1"),
        LinkView("物权编：二", "square/two/", "NF-2"),
        LinkView("环顾一圈：看", "square/around/", "NF-3"),
    )
    assert plan.look == LinkView("站到广场中间，环顾四周", "square/around/#look")
    assert 'href="../square/around/#look"' in plan.svg
    assert 'id="zone-3"' in plan.svg


def test_the_picture_of_a_plan_is_written_under_its_own_hash() -> None:
    """One file for every page that shows it, with the paper-cut of its one stele."""
    walk = a_square_museum()
    (picture,) = plan_pictures(walk)
    plan = first_plan(walk, "")

    assert plan is not None
    assert plan.picture == picture.path
    assert isinstance(picture.content, bytes)
    assert MOTIFS["物权"] in picture.content.decode()
    assert MOTIFS["总则"] not in picture.content.decode()


def test_exhibit_of_a_square_leads_back_to_its_place() -> None:
    """By the same number as on the plan; drafts take none."""
    walk = a_square_museum()
    hall = walk.museum.halls[0]

    assert place_on_plan(walk, hall, hall.exhibits[3]) == LinkView(
        "在广场里的位置：第3处", "square/#zone-3"
    )


def test_other_halls_have_no_plan() -> None:
    """Neither a picture nor a place."""
    walk = a_square_museum(layout="")
    hall = walk.museum.halls[0]

    assert plan_of(walk, hall, "") is None
    assert first_plan(walk, "") is None
    assert place_on_plan(walk, hall, hall.exhibits[0]) is None
    assert list(plan_pictures(walk)) == []


def test_square_whose_only_exhibit_is_a_panorama_has_no_viewpoint() -> None:
    """The first exhibit is the pavilion, whatever it shows."""
    around = a_picture(file="360.jpg", kind=PictureKind.PANORAMA, folder="square/around")
    only = an_exhibit(slug="around", pictures=(around,))
    walk = Walk(a_museum(a_hall(only, layout="广场")), {around.path: a_set(cube=CUBE)})
    plan = first_plan(walk, "")

    assert plan is not None
    assert plan.look is None
