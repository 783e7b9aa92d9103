"""A lesson's page: every card with its number, the questions, and the way on."""

from builders import a_hall, a_lesson, a_museum, a_path
from yunyouguan.model.body import Body
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.exhibit_views import ExhibitView
from yunyouguan.render.lesson_view import LessonView, PathPlace
from yunyouguan.render.site_tree import render_site


def a_school() -> Museum:
    """Three lessons, the last a draft, and two paths, the second a draft."""
    lessons = (
        a_lesson(),
        a_lesson(slug="elder", title="赡养"),
        a_lesson(slug="draft", title="新课", status=Status.DRAFT),
    )
    addresses = ("lessons/elder", "lessons/draft", "lessons/call")
    paths = (
        a_path(*addresses),
        a_path("lessons/call", slug="two", id="XF-02", title="再学", status=Status.DRAFT),
    )
    return a_museum(a_hall(*lessons, slug="lessons"), paths=paths)


def lesson_at(address: str, museum: Museum, *, drafts: bool = False) -> LessonView:
    """What a lesson's page shows of it."""
    pages = {one.address: one for one in render_site(museum, {}, drafts=drafts).pages}
    assert pages[address].template == "lesson.html"
    view = pages[address].view()
    assert isinstance(view, ExhibitView)
    assert view.lesson
    assert view.body == "", "the cards hold everything"
    return view.lesson


def test_cards_are_numbered_and_the_practice_stands_alone() -> None:
    """Each card is a fragment of its own; the questions are numbered through."""
    lesson = lesson_at("lessons/call/", a_school())

    assert [(one.number, one.label, one.is_bare) for one in lesson.cards] == [
        ("第1张，共3张", "第1张，共3张：第一件事", False),
        ("第2张，共3张", "第2张，共3张：第二件事", False),
        ("第3张，共3张", "第3张，共3张：第三件事", False),
    ]
    assert str(lesson.cards[1].body) == '<h2 id="第二件事">第二件事</h2>\n<p>先说理，再说法。</p>'
    assert lesson.practice.count("<form") == 3
    assert "练一练" not in lesson.practice
    assert (lesson.minutes, lesson.size, lesson.asks) == ("约2分钟", "3张卡片，3道题", "3道题")
    assert lesson.questions == "call-0 call-1 call-2"


def test_cards_with_one_heading_have_two_ids() -> None:
    """Ids differ over the whole page, not only over a card."""
    card = "## 甲\n\n乙。"
    lesson = lesson_at("lessons/call/", a_museum(a_hall(a_lesson(card, card), slug="lessons")))

    assert [one.body.partition(">")[0] for one in lesson.cards] == ['<h2 id="甲"', '<h2 id="甲-2"']


def test_card_without_heading_is_called_by_its_number() -> None:
    """Its number becomes its heading, so that focus has a place to go."""
    lesson = lesson_at("lessons/call/", a_museum(a_hall(a_lesson("甲。", asked=0), slug="lessons")))

    assert [(one.label, one.is_bare) for one in lesson.cards] == [("第1张，共1张", True)]
    assert (lesson.size, lesson.practice, lesson.questions) == ("1张卡片", "", "")


def test_lesson_tells_its_place_in_every_path_that_is_shown() -> None:
    """Numbers count what visitors see; the next lesson is named, and nothing behind the last."""
    first, last = (lesson_at(f"lessons/{slug}/", a_school()) for slug in ("elder", "call"))

    assert first.paths == (
        PathPlace("入门", "paths/one/", "第1节，共2节", "邻里之间", "lessons/call/"),
    )
    assert last.paths == (PathPlace("入门", "paths/one/", "第2节，共2节", "", ""),)


def test_preview_counts_drafts_too() -> None:
    """With drafts all lessons and all paths are there."""
    lesson = lesson_at("lessons/call/", a_school(), drafts=True)

    assert [(one.title, one.place) for one in lesson.paths] == [
        ("入门", "第3节，共3节"),
        ("再学", "第1节，共1节"),
    ]


def test_lesson_without_text_is_an_empty_page() -> None:
    """A draft that is only begun can be previewed."""
    draft = a_lesson(body=Body(), status=Status.DRAFT)
    lesson = lesson_at("lessons/call/", a_museum(a_hall(draft, slug="lessons")), drafts=True)

    assert (lesson.cards, lesson.practice, lesson.minutes) == ((), "", "约1分钟")
