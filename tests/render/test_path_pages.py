"""The pages of learning paths, and the door that leads to them."""

from builders import a_body, a_hall, a_lesson, a_museum, a_path, an_exhibit
from render.renditions import a_set
from yunyouguan.model.museum import Museum
from yunyouguan.model.site import SitePage
from yunyouguan.model.social import SocialCard
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.path_view import PathsView, PathView
from yunyouguan.render.site_tree import render_site, song_text
from yunyouguan.render.site_view import site_view
from yunyouguan.render.views import LinkView


def a_school(status: Status = Status.PUBLISHED) -> Museum:
    """Two lessons in a hall of their own, an exhibit that links to a path, and a path."""
    lessons = a_lesson(), a_lesson(slug="elder", title="赡养")
    linking = an_exhibit(body=a_body("[去学](../../paths/one.md)"))
    path = a_path(
        "lessons/elder", "lessons/call", title="鼋入门", audience=("居民", "老人"), status=status,
        body=a_body("先学[赡养](../lessons/elder/index.md)。", file="exhibits/paths/one.md"),
    )  # fmt: skip
    return a_museum(
        a_hall(*lessons, slug="lessons", title="微课堂"), a_hall(linking), paths=(path,)
    )


def pages_of(museum: Museum, *, drafts: bool = False) -> dict[str, SitePage]:
    """Every page by address."""
    pictures = [one for exhibit in museum.exhibits for one in exhibit.pictures]
    sets = {one.path: a_set(one.path) for one in pictures}
    return {page.address: page for page in render_site(museum, sets, drafts=drafts).pages}


def test_path_page_shows_its_lessons_in_its_order() -> None:
    """Title, how long, for whom, its text, and each lesson with what the phone knows it by."""
    page = pages_of(a_school())["paths/one/"]
    view = page.view()

    assert isinstance(view, PathView)
    assert (page.template, page.title, page.description) == ("path.html", "鼋入门", "几节微课。")
    assert (view.size, view.minutes, view.audience) == ("2节课", "约4分钟", "给居民、老人")
    assert view.draft is False
    assert str(view.body) == '<p>先学<a href="../../lessons/elder/">赡养</a>。</p>'
    assert [(one.id, one.questions, one.number, one.minutes, one.tile.title, one.tile.address)
            for one in view.lessons] == [
        ("NF-2026-0005", "elder-0 elder-1 elder-2", "第1节", "约2分钟", "赡养", "lessons/elder/"),
        ("NF-2026-0004", "call-0 call-1 call-2", "第2节", "约2分钟", "邻里之间", "lessons/call/"),
    ]  # fmt: skip
    assert 'src="../../media/' in view.lessons[0].tile.picture


def test_list_of_paths_leads_to_each_and_to_the_hall_of_lessons() -> None:
    """Its pictures are found from its own address."""
    page = pages_of(a_school())["paths/"]
    view = page.view()

    assert isinstance(view, PathsView)
    assert (page.template, view.title) == ("paths.html", "学法路径")
    assert [(one.title, one.address) for one in view.paths] == [("鼋入门", "paths/one/")]
    assert 'src="../media/' in view.paths[0].lessons[0].tile.picture
    assert view.hall == LinkView("微课堂", "lessons/")


def test_draft_path_is_shown_only_in_a_preview() -> None:
    """No page, no list, no door and no link to it; in a preview all of them, and a banner."""
    museum = a_school(Status.DRAFT)
    public, preview = pages_of(museum), pages_of(museum, drafts=True)
    view = preview["paths/one/"].view()

    assert [at for at in public if at.startswith("paths/")] == []
    assert site_view(museum).nav[2].address == "lessons/"
    assert isinstance(view, PathView)
    assert view.draft is True
    assert site_view(museum, drafts=True).nav[2].address == "paths/"
    assert 'href="../../paths/one/"' in str(preview["square/liyi/"].view())
    assert 'href="../../paths/one/"' not in str(public["square/liyi/"].view())


def test_door_of_learning_leads_to_the_paths() -> None:
    """Where there is a path, 学法 opens the list of paths, and their pages light that door."""
    museum = a_school()
    nav = {view.nav for at, page in pages_of(museum).items() if at.startswith("paths/")
           for view in [page.view()] if isinstance(view, PathsView | PathView)}  # fmt: skip

    assert site_view(museum).nav[2].address == "paths/"
    assert nav == {"lessons"}


def test_path_can_be_passed_on() -> None:
    """Its card shows its title, how much it holds, and the picture of its first lesson."""
    pages = pages_of(a_school())
    picture = "exhibits/lessons/elder/photo.jpg"

    assert pages["paths/one/"].social == SocialCard(
        "paths/one/", "鼋入门", "2节课", "南丰法治云游馆", picture
    )
    assert pages["paths/"].social == SocialCard(
        "paths/", "学法路径", "某某镇", "南丰法治云游馆", picture
    )


def test_song_face_holds_the_titles_of_paths() -> None:
    """A path's title is set in it."""
    assert "鼋" in song_text(a_school())
