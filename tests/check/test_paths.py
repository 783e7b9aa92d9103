"""A learning path leads through lessons that are there, are seen, and stand in it once."""

from builders import a_body, a_hall, a_lesson, a_museum, a_path, a_quiz, an_exhibit
from check.found import all_of, found
from yunyouguan.model.body import Image
from yunyouguan.model.learning_path import LearningPath
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import Status

FILE = "exhibits/paths/one.md"


def with_path(*paths: LearningPath, status: Status = Status.PUBLISHED) -> Museum:
    """Two lessons in a hall, of which the second has the status given, and a square."""
    lessons = a_lesson(), a_lesson(slug="elder", title="赡养", status=status)
    return a_museum(
        a_hall(*lessons, slug="lessons"), a_hall(an_exhibit(id="NF-1999-0001")), paths=paths
    )


def test_good_path_has_nothing_to_mend() -> None:
    """Published lessons in any order, written with or without strokes around them."""
    museum = with_path(a_path("lessons/elder", "/lessons/call/"))
    assert [one for one in all_of(museum) if one.place.file == FILE] == []


def test_path_without_lessons_is_told() -> None:
    """Once it is shown; a draft is still being written."""
    assert found("path.no-lesson", with_path(a_path(status=Status.DRAFT))) == []
    assert found("path.no-lesson", with_path(a_path())) == [
        (
            f"{FILE}:7",
            "路径「入门」里一节课也没有，观众点进来没有可学的。",
            "在「课程:」下面一行写一节，例如：- lessons/call",
        )
    ]


def test_unknown_lesson_is_answered_with_the_nearest() -> None:
    """Also in a draft; far from everything, the form is shown."""
    museum = with_path(a_path("lessons/cal", "反诈", status=Status.DRAFT))
    assert found("path.no-such-lesson", museum) == [
        (
            f"{FILE}:8",
            "「课程」里的「lessons/cal」馆里没有，观众看到的路径会缺一节。",
            "是不是想写「lessons/call」？例如：- lessons/call",
        ),
        (
            f"{FILE}:9",
            "「课程」里的「反诈」馆里没有，观众看到的路径会缺一节。",
            "写展厅和微课的文件夹名，中间用斜杠，例如：- lessons/call",
        ),
    ]


def test_other_exhibits_are_no_lessons() -> None:
    """They have no cards, so nobody could finish the path."""
    assert found("path.not-a-lesson", with_path(a_path("square/liyi"))) == [
        (
            f"{FILE}:8",
            "「邻里之间」的类型是阵地，不是微课，观众的学习进度永远差这一节。",
            "换一节微课，或把那件展品改写成微课：类型: 微课",
        )
    ]


def test_lesson_stands_in_a_path_once() -> None:
    """However it is written the second time."""
    museum = with_path(a_path("lessons/call", "lessons/elder", "lessons/call/"))
    assert found("path.lesson-twice", museum) == [
        (
            f"{FILE}:10",
            "「lessons/call/」在第8行已经写过，观众学完一次，进度会跳两节。",
            "删掉第8行或第10行。",
        )
    ]


def test_shown_path_leads_only_to_shown_lessons() -> None:
    """A draft is published first, a withdrawn one is taken out; a draft path may wait for them."""
    path = a_path("lessons/call", "lessons/elder")
    told = [found("path.lesson-unpublished", with_path(path, status=status))
            for status in (Status.DRAFT, Status.WITHDRAWN)]  # fmt: skip

    assert told == [
        [
            (
                f"{FILE}:9",
                "路径里的「赡养」还没有发布，观众看不到它，学习进度永远差一节。",
                "先发布它，或删掉「lessons/elder」这一行。",
            )
        ],
        [
            (
                f"{FILE}:9",
                "路径里的「赡养」已经撤下，观众看不到它，学习进度永远差一节。",
                "删掉「lessons/elder」这一行，或换一节已发布的微课。",
            )
        ],
    ]
    draft = a_path("lessons/elder", status=Status.DRAFT)
    assert found("path.lesson-unpublished", with_path(draft, status=Status.DRAFT)) == []


def test_number_belongs_to_one_path() -> None:
    """No exhibit has it either; capitals do not tell two apart."""
    paths = a_path("lessons/call"), a_path("lessons/call", slug="two", id="xf-01")
    third = a_path("lessons/call", slug="three", id="NF-1999-0001")
    told = "已经用过，学法证明上说不清学的是哪一条。"
    remedy = "后写的这条换一个没用过的编号，例如：编号: XF-02"

    assert found("path.id-duplicate", with_path(*paths, third)) == [
        (
            "exhibits/paths/three.md:2",
            f"编号「NF-1999-0001」在 exhibits/square/liyi/index.md:1 {told}",
            remedy,
        ),
        (
            "exhibits/paths/two.md:2",
            f"编号「xf-01」在 {FILE}:2 {told}",
            remedy,
        ),
    ]


def test_text_of_a_path_holds_neither_pictures_nor_questions() -> None:
    """Both belong into lessons."""
    body = a_body(
        "![井](well.png)", a_quiz(), images=[Image("well.png", "井", "", Place(FILE, 20))]
    )
    museum = with_path(a_path("lessons/call", body=body))

    assert found("path.picture", museum) == [
        (
            f"{FILE}:20",
            "路径的文字里有图片「well.png」，这里显示不了，观众看不到。",
            "删掉这一行；要展出它，就放进一节微课的文件夹，写在那里。",
        )
    ]
    assert [(message, remedy) for _, message, remedy in found("path.quiz", museum)] == [
        (
            "路径的文字里有题目，这里做不了，也不会记进观众的学习进度。",
            "把题目移到一节微课的「## 练一练」下面。",
        )
    ]


def test_path_is_held_to_what_every_page_is_held_to() -> None:
    """A reviewer and a day, known audiences, titles, links, placeholders, telephones."""
    path = a_path(
        "lessons/call", title="字" * 41, audience=("青年",), reviewer="", reviewed="2027-01-01",
        body=a_body("待填：请打 13800138000。", links=[("../none/one/", "去看")], file=FILE),
    )  # fmt: skip
    told = [one.rule for one in all_of(with_path(path)) if one.place.file == FILE]

    assert sorted(told) == [
        "date.future", "exhibit.audience-unknown", "link.no-such-page", "privacy.phone-number",
        "status.no-reviewer", "status.placeholder", "text.title-long",
    ]  # fmt: skip


def test_link_of_a_path_starts_at_its_file() -> None:
    """What GitHub's preview opens is what the check follows."""
    links = ("../lessons/call/index.md", "看这一节"), ("/lessons/call/", "看那一节")
    path = a_path("lessons/call", body=a_body("看", links=links, file=FILE))
    told = [(one.rule, one.remedy) for one in all_of(with_path(path)) if one.place.file == FILE]

    assert told == [("link.from-root", "改成：[看那一节](../lessons/call/)")]
