"""A new museum, hall, exhibit, path and tour: they pass the check, and nothing is written over."""

import re
from datetime import date
from pathlib import Path

import pytest

from yunyouguan.check.report import as_text
from yunyouguan.check.run import in_order, judge
from yunyouguan.intake.scaffold import init_museum, new_exhibit, new_hall, new_path, new_tour
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.lesson import lesson_of
from yunyouguan.model.vocabulary import RESERVED_SLUGS, ExhibitType, Status
from yunyouguan.read.museum_dir import read_museum

TODAY = date(2026, 11, 23)


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    """A new museum."""
    init_museum(tmp_path / "m")
    return tmp_path / "m"


def inspect(root: Path) -> tuple[Finding, ...]:
    """What `yunyouguan check` finds, pictures aside."""
    whole, findings = read_museum(root)
    assert whole is not None, as_text(findings)
    return in_order((*findings, *judge(whole, TODAY)))


def test_new_museum_holds_what_a_build_needs(tmp_path: Path) -> None:
    """Every file is written, named in the answer, and text with plain line ends."""
    written = init_museum(tmp_path / "m")
    assert [one.relative_to(tmp_path / "m").as_posix() for one in written] == [
        "README.md",
        "mkdocs.yml",
        "docs/about.md",
        "docs/accessibility.md",
        "docs/privacy.md",
        "exhibits/museum.yml",
    ]
    assert sorted(written) == sorted(one for one in (tmp_path / "m").rglob("*") if one.is_file())
    assert [one for one in written if b"\r" in one.read_bytes()] == []


def test_new_museum_passes_the_check_and_asks_for_its_name(museum: Path) -> None:
    """Nothing stops the first build; two hints tell what to write first."""
    assert as_text(inspect(museum)) == (
        "exhibits/museum.yml:5: [museum.starter-text] 馆名还是「请改成馆名」，"
        "观众不知道这是谁办的馆。\n"
        "    怎么改：换成真的名字，例如：馆名: 南丰法治云游馆\n"
        "exhibits/museum.yml:7: [museum.starter-text] 主办单位还是「请改成主办单位」，"
        "观众不知道这是谁办的馆。\n"
        "    怎么改：换成真的名字，例如：主办单位: 某某镇\n"
        "检查完毕：0个错误、0个提醒、2个建议。没有错误，可以发布。"
    )


def test_everything_that_remarks_offer_is_right_when_taken(museum: Path) -> None:
    """With every offered line of museum.yml and of a draft taken up, all of it is understood."""
    offered = re.compile(r"^# (?=\s*(?:- )?[^\s：]+:(?: |$)|\s+- )", re.MULTILINE)
    new_hall(museum, "village", "示范村")
    draft = new_exhibit(museum, "village", "old-well", "一口老井", ExhibitType.SITE, 2026)
    for file in (museum / "exhibits/museum.yml", draft):
        file.write_text(offered.sub("", file.read_text("utf-8")), "utf-8")
    whole, findings = read_museum(museum)
    assert [one.rule for one in findings] == ["picture.missing", "audio.missing"]
    assert whole
    assert whole.card.daily == ("village/old-well",)
    assert whole.card.icp == "苏ICP备12345678号"
    assert whole.exhibits[0].card.audience == ("居民", "老人")
    assert whole.exhibits[0].card.pictures[0].photographer == "谁拍的"
    assert {one.rule for one in judge(whole, TODAY)} == {
        "museum.starter-text", "museum.unpublished-shown", "hall.empty",
    }  # fmt: skip


@pytest.mark.parametrize("kind", ExhibitType)
def test_new_exhibit_gives_no_finding_of_its_own(museum: Path, kind: ExhibitType) -> None:
    """A draft with blanks is fine; only its empty hall is remarked upon."""
    new_hall(museum, "village", "示范村")
    new_exhibit(museum, "village", "old-well", "一口老井", kind, 2026)
    told = [(one.place.file, one.rule) for one in inspect(museum)]
    assert told == [
        ("exhibits/museum.yml", "museum.starter-text"),
        ("exhibits/museum.yml", "museum.starter-text"),
        ("exhibits/village/hall.md", "hall.empty"),
    ]
    whole, _ = read_museum(museum)
    assert whole
    card = whole.exhibits[0].card
    assert (card.id, card.title, card.type, card.date, card.status) == (
        "YYG-2026-0001", "一口老井", kind, "2026", Status.DRAFT,
    )  # fmt: skip


def test_new_lesson_has_its_cards_laid_out(museum: Path) -> None:
    """Three cards and a place for the questions wait to be filled."""
    new_hall(museum, "village", "示范村")
    new_exhibit(museum, "village", "call", "防诈", ExhibitType.LESSON, 2026)
    whole, _ = read_museum(museum)
    assert whole
    lesson = lesson_of(whole.exhibits[0].body)
    assert [one.is_empty for one in lesson.cards] == [False, False, False]
    assert len(lesson.practice) == 1


def test_new_path_is_a_draft_with_its_own_number(museum: Path) -> None:
    """No finding of its own; published as it is, it is told everything that it lacks."""
    file = new_path(museum, "ming-bai-ren", "法律明白人")
    assert new_path(museum, "two", "再学").read_text("utf-8").count("\n编号: XF-02\n") == 1
    assert {one.place.file for one in inspect(museum)} == {"exhibits/museum.yml"}
    whole, _ = read_museum(museum)
    assert whole
    assert (whole.paths[0].card.id, whole.paths[0].card.title) == ("XF-01", "法律明白人")

    file.write_text(file.read_text("utf-8").replace("状态: 草稿", "状态: 已发布"), "utf-8")
    told = [one.rule for one in inspect(museum) if one.place.file.endswith("ming-bai-ren.md")]
    assert sorted(told) == [
        "path.no-lesson", "status.no-review-date", "status.no-reviewer", "status.placeholder",
        "status.placeholder",
    ]  # fmt: skip
    with pytest.raises(MuseumError, match="已经有了，没有改动它"):
        new_path(museum, "two", "又一条")


def test_new_tour_is_a_draft_with_its_own_number(museum: Path) -> None:
    """No finding of its own; published as it is, it is told everything that it lacks."""
    file = new_tour(museum, "yi-quan", "绕广场一圈")
    assert new_tour(museum, "two", "再绕").read_text("utf-8").count("\n编号: YL-02\n") == 1
    assert {one.place.file for one in inspect(museum)} == {"exhibits/museum.yml"}
    whole, _ = read_museum(museum)
    assert whole
    tour = whole.tours[0]
    assert (tour.card.id, tour.card.title, tour.stops[0].minutes) == ("YL-01", "绕广场一圈", 1)

    file.write_text(file.read_text("utf-8").replace("状态: 草稿", "状态: 已发布"), "utf-8")
    told = [one.rule for one in inspect(museum) if one.place.file.endswith("yi-quan.md")]
    assert sorted(told) == [
        "status.no-review-date", "status.no-reviewer", "status.placeholder", "status.placeholder",
        "status.placeholder", "status.placeholder", "tour.no-exhibit",
    ]  # fmt: skip
    with pytest.raises(MuseumError, match="已经有了，没有改动它"):
        new_tour(museum, "two", "又一条")


def test_blanks_of_a_draft_cannot_be_published(museum: Path) -> None:
    """Whoever only changes the status is told each blank."""
    new_hall(museum, "village", "示范村")
    file = new_exhibit(museum, "village", "old-well", "一口老井", ExhibitType.SITE, 2026)
    file.write_text(file.read_text("utf-8").replace("状态: 草稿", "状态: 已发布"), "utf-8")
    errors = [one.rule for one in inspect(museum) if one.place.file.endswith("index.md")]
    assert sorted(errors) == [
        "exhibit.topic-unknown",
        "picture.none",
        "status.no-review-date",
        "status.no-reviewer",
        "status.placeholder",
        "status.placeholder",
        "status.placeholder",
    ]


@pytest.mark.parametrize(
    "title",
    [
        *("井: 一口", "#1 井", "「井」", '"井"', "井 # 水", "[井]", "- 井", "井\\水", "'井", "井:"),
        *("yes", "12:30", "2026"),
    ],
)
def test_title_survives_the_header_whatever_it_holds(museum: Path, title: str) -> None:
    """What was said at the desk is what the reader reads."""
    new_hall(museum, "village", title)
    new_exhibit(museum, "village", "old-well", title, ExhibitType.SITE, 2026)
    whole, findings = read_museum(museum)
    assert whole
    assert findings == ()
    assert whole.halls[0].card.title == title
    assert whole.exhibits[0].card.title == title


def test_init_refuses_a_folder_that_holds_something(tmp_path: Path) -> None:
    """What is there stays as it is; a folder with nothing but .git is empty."""
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "letter.docx").write_text("x")
    with pytest.raises(MuseumError) as refused:
        init_museum(tmp_path / "m")
    assert str(refused.value) == (
        f"「{tmp_path / 'm'}」里已经有东西，没有改动它。请换一个新的文件夹。"
    )
    assert [one.name for one in (tmp_path / "m").iterdir()] == ["letter.docx"]
    (tmp_path / "n" / ".git").mkdir(parents=True)
    assert init_museum(tmp_path / "n")
    with pytest.raises(MuseumError) as refused:
        init_museum(tmp_path / "m" / "letter.docx")
    assert str(refused.value) == (
        f"「{tmp_path / 'm' / 'letter.docx'}」是一个文件，不是文件夹。请换一个名字。"
    )


def test_new_hall_and_exhibit_never_touch_what_is_there(museum: Path) -> None:
    """A name that is taken is refused, and the file stays byte for byte."""
    hall = new_hall(museum, "village", "示范村")
    exhibit = new_exhibit(museum, "village", "well", "井", ExhibitType.SITE, 2026)
    before = hall.read_bytes(), exhibit.read_bytes()
    with pytest.raises(MuseumError) as refused:
        new_hall(museum, "village", "另一个")
    assert str(refused.value) == f"「{hall}」已经有了，没有改动它。请换一个文件夹名。"
    with pytest.raises(MuseumError) as refused:
        new_exhibit(museum, "village", "well", "另一口", ExhibitType.SITE, 2026)
    assert str(refused.value) == f"「{exhibit}」已经有了，没有改动它。请换一个文件夹名。"
    assert (hall.read_bytes(), exhibit.read_bytes()) == before
    assert [one.name for one in exhibit.parent.iterdir()] == ["index.md"]


@pytest.mark.parametrize("slug", ["老井", "Old", "a b", "../x", "", "-a", "a--b", "a" * 41, "a/b"])
def test_slug_is_an_address(museum: Path, slug: str) -> None:
    """Small letters, digits and hyphens, for halls and exhibits."""
    expected = (
        f"文件夹名「{slug}」会成为网址，只能用小写英文字母、数字和短横线，"
        "不超过40个，例如：old-well"
    )
    with pytest.raises(MuseumError) as refused:
        new_hall(museum, slug, "示范村")
    assert str(refused.value) == expected
    new_hall(museum, "village", "示范村")
    with pytest.raises(MuseumError) as refused:
        new_exhibit(museum, "village", slug, "井", ExhibitType.SITE, 2026)
    assert str(refused.value) == expected


@pytest.mark.parametrize("slug", sorted(RESERVED_SLUGS))
def test_reserved_slug_is_no_hall_but_may_be_an_exhibit(museum: Path, slug: str) -> None:
    """The museum's own addresses stay its own."""
    with pytest.raises(MuseumError) as refused:
        new_hall(museum, slug, "示范村")
    assert str(refused.value) == (f"「{slug}」是本馆自己要用的名字。请换一个，例如：{slug}-hall")
    new_hall(museum, "village", "示范村")
    assert new_exhibit(museum, "village", slug, "井", ExhibitType.SITE, 2026).is_file()


def test_slug_that_windows_cannot_hold_is_refused(museum: Path) -> None:
    """Offices work on Windows."""
    with pytest.raises(MuseumError) as refused:
        new_hall(museum, "aux", "示范村")
    assert str(refused.value) == ("「aux」在 Windows 电脑上不能作文件夹名。请换一个，例如：aux-1")


@pytest.mark.parametrize("title", ["", " ", "一\n二", "一\x00"])
def test_title_is_one_line(museum: Path, title: str) -> None:
    """A title says something, on one line."""
    with pytest.raises(MuseumError) as refused:
        new_hall(museum, "village", title)
    assert str(refused.value) == "标题要写一行字，例如：一口老井"


def test_new_exhibit_needs_its_hall(museum: Path) -> None:
    """A slip in the hall's name makes no second hall."""
    with pytest.raises(MuseumError) as refused:
        new_exhibit(museum, "vilage", "well", "井", ExhibitType.SITE, 2026)
    assert str(refused.value) == (
        "还没有展厅「vilage」。先新建展厅，例如：yunyouguan new hall vilage 展厅的名字"
    )


def test_new_needs_a_museum(tmp_path: Path) -> None:
    """Nothing is written into a folder that is no museum."""
    with pytest.raises(MuseumError) as refused:
        new_hall(tmp_path, "village", "示范村")
    assert str(refused.value) == (
        f"「{tmp_path}」里没有 exhibits/museum.yml，不像一个馆。"
        "请用 -C 指到馆的文件夹，或先运行 yunyouguan init 新馆。"
    )
    assert list(tmp_path.iterdir()) == []
