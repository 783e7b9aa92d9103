"""A museum becomes pages and short addresses: all that is published, nothing else."""

from markupsafe import Markup

from builders import a_body, a_hall, a_museum, a_picture, a_stop, a_tour, an_exhibit
from render.renditions import a_set
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.exhibit_views import ExhibitView, FactView
from yunyouguan.render.gallery_views import HallView, HomeView
from yunyouguan.render.site_tree import brush_text, render_site, short_page, song_text
from yunyouguan.render.site_view import site_view
from yunyouguan.render.views import LinkView


def two_halls() -> Museum:
    """A square of two exhibits and a draft, then a hall of one lesson."""
    lesson = an_exhibit(hall="lessons", slug="call", id="NF-3", title="防诈", type="微课")
    draft = an_exhibit(slug="new", id="NF-9", title="新的", status=Status.DRAFT)
    return a_museum(
        a_hall(
            an_exhibit(slug="one", id="NF-1", title="序厅：一"),
            an_exhibit(slug="two", id="NF-2", title="物权编：二"),
            draft,
            layout="广场",
        ),
        a_hall(lesson, slug="lessons", title="微课堂"),
        daily=("square/two", "square/new"),
        tours=(a_tour(a_stop("square/one"), a_stop("square/new")),),
        sentence="一座馆：看一件，懂一条。",
    )


def exhibit_views(museum: Museum) -> dict[str, ExhibitView]:
    """The views of all exhibits by address."""
    pages = render_site(museum, {}).pages
    return {one.address: view for one in pages if isinstance(view := one.view(), ExhibitView)}


def home_of(museum: Museum) -> HomeView:
    """The view of the home page."""
    view = render_site(museum, {}).pages[0].view()
    assert isinstance(view, HomeView)
    return view


def test_published_exhibits_and_only_they_get_pages_and_short_addresses() -> None:
    """Home, halls, each hall and exhibit, 我的 and practice; a short page for each exhibit."""
    tree = render_site(two_halls(), {})

    assert [(page.address, page.template, page.title) for page in tree.pages] == [
        ("", "home.html", "南丰法治云游馆"),
        ("halls/", "halls.html", "全部展厅"),
        ("square/", "hall.html", "法治广场"),
        ("square/one/", "exhibit.html", "序厅：一"),
        ("square/two/", "exhibit.html", "物权编：二"),
        ("lessons/", "hall.html", "微课堂"),
        ("lessons/call/", "lesson.html", "防诈"),
        ("search/", "search.html", "搜索"),
        ("record/", "record.html", "我的学习"),
        ("practice/", "practice.html", "练一练"),
        ("certificate/", "certificate.html", "学法证明"),
        ("verify/", "verify.html", "核对学法证明"),
        ("tours/", "tours.html", "游园学法"),
        ("tours/one/", "tour.html", "绕广场一圈"),
        ("topics/", "topics.html", "按主题找"),
        ("topics/property/", "shelf.html", "民法典物权编"),
    ]
    *short, plan = [asset.path for asset in tree.assets]
    assert short == [
        "e/NF-1/index.html",
        "e/NF-2/index.html",
        "e/NF-3/index.html",
        "practice/questions.json",
    ]
    assert plan.startswith("assets/plan.")


def test_preview_shows_drafts_and_says_so() -> None:
    """With drafts every status has a page; only the unpublished ones carry the banner."""
    pages = render_site(two_halls(), {}, drafts=True).pages
    told = {one.address: view.draft for one in pages if isinstance(view := one.view(), ExhibitView)}

    assert told == {
        "square/one/": False,
        "square/two/": False,
        "square/new/": True,
        "lessons/call/": False,
    }


def test_rendering_is_pure() -> None:
    """The same museum gives the same tree, twice in one process."""
    museum, sets = two_halls(), {a_set().source: a_set()}

    first, second = render_site(museum, sets), render_site(museum, sets)

    assert first.assets == second.assets
    assert [one.view() for one in first.pages] == [one.view() for one in second.pages]


def test_short_page_leads_to_the_exhibit_without_script() -> None:
    """A redirect and a link, both relative, no script, no style, no canonical."""
    page = short_page(an_exhibit(id="NF-1", title="甲<乙")).decode()

    assert page == (
        '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        '<meta http-equiv="refresh" content="0; url=../../square/liyi/">\n'
        "<title>甲&lt;乙</title>\n</head>\n<body>\n"
        '<main><p>这件展品在这里：<a href="../../square/liyi/">甲&lt;乙</a></p></main>\n'
        "</body>\n</html>\n"
    )


def test_walk_leads_from_hall_to_hall() -> None:
    """Before the first stands the hall, after the last the next hall, at the very end all halls."""
    walk = {
        at: ((one.previous.note, one.previous.address), (one.following.note, one.following.address))
        for at, one in exhibit_views(two_halls()).items()
    }

    assert walk == {
        "square/one/": (("本厅总览", "square/"), ("下一件", "square/two/")),
        "square/two/": (("上一件", "square/one/"), ("下一个展厅", "lessons/")),
        "lessons/call/": (("本厅总览", "lessons/"), ("走完了", "halls/")),
    }


def test_label_leaves_out_what_is_not_known() -> None:
    """Facts stand in one order; an empty one takes no line."""
    exhibit = an_exhibit(creator="本站创作", topics=("宪法", "治安"), audience=("老人",),
                         date="2026-05-04")  # fmt: skip
    (view,) = exhibit_views(a_museum(a_hall(exhibit))).values()

    assert view.facts == (
        FactView("编号", Markup("NF-2026-0001")),
        FactView("类型", Markup("阵地")),
        FactView(
            "主题",
            Markup("宪法、治安"),
            (LinkView("宪法", "topics/constitution/"), LinkView("治安", "topics/public-order/")),
        ),
        FactView("适合", Markup("老人"), (LinkView("老人", "topics/for/elders/"),)),
        FactView("日期", Markup("2026年5月4日")),
        FactView("作者", Markup("本站创作")),
        FactView("来源", Markup("《民法典》")),
        FactView("权利", Markup("CC BY 4.0")),
        FactView("复核日期", Markup("2026年11月1日")),
    )


def test_vitrine_shows_the_first_picture_and_the_text_gets_the_rest() -> None:
    """A picture of the header that the text does not show stands below it; none is lost."""
    first, second, third = (a_picture(file=name) for name in ("1.jpg", "2.jpg", "3.jpg"))
    sets = {one.path: a_set(one.path) for one in (first, second, third)}
    body = a_body("![二](2.jpg)", images=())
    exhibit = an_exhibit(pictures=(first, second, third), body=body)
    view = next(
        view
        for one in render_site(a_museum(a_hall(exhibit)), sets).pages
        if isinstance(view := one.view(), ExhibitView)
    )

    assert view.shown is not None
    assert view.shown.large == "media/p-1600.jpg"
    assert view.body.count("<figure") == 1
    assert view.more_pictures.count("<figure") == 2


def test_home_shows_only_what_is_published() -> None:
    """今日一件 and the tours pass over an exhibit that is not built."""
    home = home_of(two_halls())

    assert [tile.address for tile in home.daily] == ["square/two/"]
    assert [(one.address, one.meta) for one in home.tours] == [("tours/one/", ("1站", "约2分钟"))]
    assert [(tile.address, tile.note) for tile in home.halls] == [
        ("square/", "2件展品"),
        ("lessons/", "1件展品"),
    ]
    assert home.sentence == ("一座馆", "看一件，懂一条")
    assert home.plan is not None
    assert home.plan.zones == (
        LinkView("序厅：一", "square/one/", "NF-1"),
        LinkView("物权编：二", "square/two/", "NF-2"),
    )


def test_new_museum_has_a_home() -> None:
    """Nothing but a name and a host is needed."""
    museum = Museum(two_halls().card.model_copy(update={"daily": ()}), (), (),
                    two_halls().place, {})  # fmt: skip
    home = home_of(museum)

    assert (home.hero, home.daily, home.halls, home.plan) == ("", (), (), None)
    assert brush_text(museum) == ""


def test_hall_cover_is_the_chosen_exhibit_or_the_first_with_a_picture() -> None:
    """A hall is never without a picture while one of its exhibits has one."""
    bare, pictured = an_exhibit(slug="a", pictures=()), an_exhibit(slug="b")
    path = pictured.pictures[0].path
    tree = render_site(a_museum(a_hall(bare, pictured, cover="a")), {path: a_set(path)})
    home = tree.pages[0].view()

    assert isinstance(home, HomeView)
    assert "media/p-480.jpg" in home.halls[0].picture


def test_lessons_door_leads_to_the_hall_of_lessons() -> None:
    """学法 is the hall that shows mostly lessons, else all halls; its pages light that door."""
    museum = two_halls()
    lessons = next(one.view() for one in render_site(museum, {}).pages if one.address == "lessons/")

    assert [(one.label, one.address) for one in site_view(museum).nav] == [
        ("首页", ""),
        ("展厅", "halls/"),
        ("学法", "lessons/"),
        ("搜索", "search/"),
        ("我的", "record/"),
    ]
    assert isinstance(lessons, HallView)
    assert lessons.nav == "lessons"
    assert site_view(a_museum()).nav[2].address == "halls/"


def test_foot_links_only_to_pages_that_are_there() -> None:
    """A museum without docs/ has no dead link in its foot."""
    empty = a_museum(a_hall())

    assert site_view(empty, ("about/",)).docs == (LinkView("关于本馆", "about/"),)


def test_faces_hold_every_title() -> None:
    """Names, titles of halls and exhibits in Song; the slogan and the quote in brush."""
    museum = a_museum(a_hall(an_exhibit(title="鼋"), title="曌"), slogan="法润", quote="龘 靐")

    assert {"鼋", "曌", *museum.card.name} <= set(song_text(museum))
    assert brush_text(museum) == "".join(sorted("法润龘靐"))
