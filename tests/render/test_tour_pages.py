"""The pages of tours, what they show of pictures, and the doors that lead to them."""

from builders import a_body, a_hall, a_museum, a_picture, a_stop, a_tour, an_exhibit, some_facts
from render.renditions import a_set
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Format, Part, Rendition
from yunyouguan.model.region import Region, framed
from yunyouguan.model.site import SitePage
from yunyouguan.model.social import SocialCard
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.exhibit_views import ExhibitView
from yunyouguan.render.gallery_views import HallsView, HomeView
from yunyouguan.render.practice_views import RecordView
from yunyouguan.render.seal_svg import seal_svg, seal_text
from yunyouguan.render.site_tree import render_site, song_text
from yunyouguan.render.stop_picture import stop_picture
from yunyouguan.render.tour_view import ToursView, TourView
from yunyouguan.render.views import LinkView

CORNER = Region(0, 0, 40, 40)
SHOWN = framed(CORNER, 1600, 1200)


def a_garden(status: Status = Status.PUBLISHED) -> Museum:
    """A square of two exhibits and a draft, and a tour that stops twice before the first."""
    exhibits = (
        an_exhibit(slug="one", id="NF-1", title="序厅：一"),
        an_exhibit(slug="two", id="NF-2", title="物权编：二"),
        an_exhibit(slug="new", id="NF-9", title="新的", status=Status.DRAFT),
    )
    tour = a_tour(
        a_stop("square/one", heading="", region=CORNER), a_stop("square/new", line=40),
        a_stop("square/two", heading="鼋头", note="看[一](../square/one/index.md)。", seal="安居",
               minutes=2, line=60),
        a_stop("square/one", line=80),
        title="绕园", audience=("居民", "老人"), status=status,
    )  # fmt: skip
    return a_museum(a_hall(*exhibits, layout="广场"), tours=(tour,))


def pages_of(museum: Museum, *, drafts: bool = False) -> dict[str, SitePage]:
    """Every page by address."""
    sets = {one.path: a_set(one.path) for exhibit in museum.exhibits for one in exhibit.pictures}
    return {page.address: page for page in render_site(museum, sets, drafts=drafts).pages}


def test_tour_page_shows_its_stops_in_its_order() -> None:
    """Numbers as visitors meet them; a stop before a draft is passed by."""
    page = pages_of(a_garden())["tours/one/"]
    view = page.view()

    assert isinstance(view, TourView)
    assert (page.template, page.title, page.description) == ("tour.html", "绕园", "几站路。")
    assert view.line.meta == ("3站", "约5分钟", "给居民、老人")
    assert [(one.id, one.key, one.number, one.title, one.minutes, one.exhibit_address)
            for one in view.stops] == [
        ("s1", "NF-1", "第1站", "序厅：一", "约1分钟", "square/one/"),
        ("s2", "NF-2", "第2站", "鼋头", "约2分钟", "square/two/"),
        ("s3", "NF-1.2", "第3站", "井边", "约1分钟", "square/one/"),
    ]  # fmt: skip
    assert str(view.stops[1].note) == '<p>看<a href="../../square/one/">一</a>。</p>'
    assert view.plan is not None
    assert 'href="../../square/two/"' in view.plan.svg
    assert [one.key for one in view.line.stamps] == ["NF-1", "NF-2", "NF-1.2"]


def test_plan_is_shown_only_to_those_who_walk_in_the_square() -> None:
    """One stop in it is found without."""
    museum = a_garden()
    lone = a_museum(*museum.halls, tours=(a_tour(a_stop("square/one")),))
    view = pages_of(lone)["tours/one/"].view()
    assert isinstance(view, TourView)
    assert view.plan is None


def test_lists_lead_to_every_tour() -> None:
    """The list has pictures found from its own address; home, halls and 我的 have words alone."""
    pages = pages_of(a_garden())
    tours, home, halls, record = (pages[at].view() for at in ("tours/", "", "halls/", "record/"))

    assert isinstance(tours, ToursView)
    assert isinstance(home, HomeView)
    assert isinstance(halls, HallsView)
    assert isinstance(record, RecordView)
    assert [(one.title, one.address) for one in tours.tours] == [("绕园", "tours/one/")]
    assert 'src="../media/' in tours.tours[0].picture
    for view in (home, halls, record):
        assert [(one.address, one.picture) for one in view.tours] == [("tours/one/", "")]


def test_exhibit_names_the_tours_that_stop_before_it() -> None:
    """Each tour once, at its first stop there; an exhibit that none passes names none."""
    pages = pages_of(a_garden())
    told = {}
    for at, page in pages.items():
        view = page.view()
        if isinstance(view, ExhibitView):
            told[at] = view.tours
    assert told == {
        "square/one/": (LinkView("绕园（第1站）", "tours/one/#s1"),),
        "square/two/": (LinkView("绕园（第2站）", "tours/one/#s2"),),
    }


def test_draft_tour_is_shown_only_in_a_preview() -> None:
    """No page, no list, no link to it; in a preview all of them, and a banner."""
    museum = a_garden(Status.DRAFT)
    public, preview = pages_of(museum), pages_of(museum, drafts=True)
    home, view = public[""].view(), preview["tours/one/"].view()

    assert [at for at in public if at.startswith("tours/")] == []
    assert isinstance(home, HomeView)
    assert home.tours == ()
    assert isinstance(view, TourView)
    assert view.line.draft is True
    assert [one.title for one in view.stops] == ["序厅：一", "井边", "鼋头", "井边"]


def test_tour_can_be_passed_on() -> None:
    """Its card shows its title and the picture of its first stop."""
    pages = pages_of(a_garden())
    picture = "exhibits/square/one/photo.jpg"
    assert pages["tours/one/"].social == SocialCard(
        "tours/one/", "绕园", "游园学法", "南丰法治云游馆", picture
    )
    assert pages["tours/"].social == SocialCard(
        "tours/", "游园学法", "某某镇", "南丰法治云游馆", picture
    )


def test_song_face_holds_titles_and_seals_and_no_headings_of_stops() -> None:
    """Every page fetches the face; a heading that only one page shows is set in another."""
    held = set(song_text(a_garden()))
    assert set("绕园安居井边") <= held
    assert "鼋" not in held


def test_stop_shows_its_part_of_the_picture() -> None:
    """The part that was cut for it, and where it lies in the whole."""
    picture = a_picture()
    cut = tuple(Rendition(f"media/p-p640.{one}", one, 640, 480)
                for one in (Format.AVIF, Format.JPEG))  # fmt: skip
    made = a_set(picture.path)
    made = type(made)(made.source, made.renditions, made.placeholder, made.squares,
                      parts=(Part(SHOWN, cut),))  # fmt: skip
    seen = stop_picture(picture, made, a_stop(region=CORNER), "老井", "井台", "../../")

    assert (seen.region, seen.ratio, seen.whole) == ("0 0 40 40", "1.3333", "media/p-1600.jpg")
    assert seen.alt == "「老井」画面的一处：井台"
    assert 'src="../../media/p-p640.jpg"' in seen.picture
    assert "media/p-1600" not in seen.picture


def test_stop_without_a_region_shows_all_or_the_cut_of_a_scroll() -> None:
    """A strip on a phone would show nothing; where the cut lies is told all the same."""
    plain = stop_picture(a_picture(), a_set(), a_stop(), "老井", "井台", "../../")
    assert (plain.region, plain.alt) == ("0 0 100 100", "村民在广场听讲解")

    scroll = a_picture(facts=some_facts(width=20000, height=3200), focus="12% 60%")
    seen = stop_picture(scroll, a_set(long=True), a_stop(), "长卷", "早市", "../../")
    assert seen.region == "1.333 0 21.333 100"
    assert "media/p-c720" in seen.picture


def test_seal_is_what_staff_chose_or_the_first_words_of_the_title() -> None:
    """Four characters at most, never half of a word for want of one more."""
    told = {
        ("守约", "合同编：说过的话"): "守约",
        ("", "序厅：一部法典"): "序厅",
        ("", "人格权编：你的脸"): "人格权",
        ("", "婚姻家庭编：三代人"): "婚姻家庭",
        ("", "四格漫画《一通电话》"): "四格漫画",
        ("", "七个展区怎么走"): "七个展区",
        ("", "“网格+调解”：送到家门口"): "网格",
        ("", "水"): "水",
        ("", "A1"): "A",
    }
    assert {given: seal_text(*given) for given in told} == told
    for text in ("水", "守约", "人格权", "婚姻家庭"):
        assert seal_svg(text).count("<text") == len(text)


def test_note_of_a_stop_repeats_no_id() -> None:
    """Two stops may have the same small heading."""
    museum = a_garden()
    body = a_body("### 看\n\n甲", headings=((3, "看"),))
    note = "### 看\n\n甲"
    tour = a_tour(a_stop("square/one", note=note), a_stop("square/two", note=note, line=40),
                  body=body)  # fmt: skip
    view = pages_of(a_museum(*museum.halls, tours=(tour,)))["tours/one/"].view()
    assert isinstance(view, TourView)
    assert [str(one.note).partition(">")[0] for one in view.stops] == [
        '<h3 id="看"',
        '<h3 id="看-2"',
    ]
