"""Where a picture can be looked into, and the spots of a panorama."""

from markupsafe import Markup

from builders import a_picture
from render.renditions import CUBE, TILES, a_set
from yunyouguan.model.picture import HotspotCard, Picture, PictureKind
from yunyouguan.render.picture_html import picture_html
from yunyouguan.render.slot import Slot
from yunyouguan.render.viewer_html import (
    PANORAMA,
    ZOOM,
    enter_html,
    figure_html,
    kinds_in,
    look_of,
    shown_html,
    spots_html,
)

SLOT = Slot(phone=100, desk=50)
ROOT = "../../"
SPOTS = (
    HotspotCard(yaw=-150, pitch=2.5, text='总则"编"<b>', exhibit="square/liyi"),
    HotspotCard(yaw=0, text="无处可去", exhibit="square/gone"),
    HotspotCard(yaw=30, text="只是一棵树"),
)


def a_panorama() -> Picture:
    return a_picture(kind=PictureKind.PANORAMA, hotspots=SPOTS)


def link(exhibit: str) -> str | None:
    """One exhibit is shown."""
    return f"{ROOT}{exhibit}/" if exhibit == "square/liyi" else None


def test_small_picture_opens_its_largest_rendition() -> None:
    """No tiles, no viewer: a link and nothing more."""
    inner = picture_html(a_set(), SLOT, root=ROOT, alt=a_picture().card.alt)

    assert shown_html(a_picture(), a_set(), SLOT, root=ROOT) == (
        f'<a class="look-at" href="../../media/p-1600.jpg">{inner}</a>'
    )
    assert enter_html(a_picture(), a_set(), root=ROOT) == ""


def test_large_picture_is_looked_into_closely() -> None:
    """The picture and a button open the viewer; without script the whole picture comes."""
    made = a_set(tiles=TILES)
    opening = (
        'href="../../media/t/full/max/0/default.jpg" data-look="zoom" '
        'data-source="../../media/t/info.json"'
    )

    assert f'<a class="look-at" {opening}><span' in shown_html(a_picture(), made, SLOT, root=ROOT)
    assert enter_html(a_picture(), made, root=ROOT) == (
        f'<p class="look-in"><a class="btn" {opening}>凑近看</a></p>'
    )


def test_long_picture_is_looked_into_from_its_focus_on() -> None:
    """A phone shows a part, says so, and the viewer begins there at full height."""
    made = a_set(tiles=TILES, long=True)
    opening = (
        'href="../../media/t/full/max/0/default.jpg" data-look="zoom" '
        'data-source="../../media/t/info.json" data-focus="{}"'
    )

    assert enter_html(a_picture(focus="12% 60%"), made, root=ROOT) == (
        '<p class="look-in"><span class="cut">这里是画的一部分。</span>'
        f'<a class="btn" {opening.format("12% 60%")}>凑近看</a></p>'
    )
    assert opening.format("50% 50%") in enter_html(a_picture(), made, root=ROOT)
    assert enter_html(a_picture(), a_set(long=True), root=ROOT) == (
        '<p class="look-in"><span class="cut">这里是画的一部分。</span></p>'
    )


def test_panorama_is_looked_around_in() -> None:
    """Without script the flat picture comes."""
    made = a_set(cube=CUBE)

    assert enter_html(a_panorama(), made, root=ROOT) == (
        '<p class="look-in"><a class="btn" href="../../media/p-1600.jpg" data-look="panorama" '
        'data-source="../../media/c/cube.json">环顾四周</a></p>'
    )


def test_picture_that_nobody_calls_a_panorama_is_none() -> None:
    """What staff say decides, and a panorama without a cube is a flat picture."""
    assert look_of(a_picture(), a_set(cube=CUBE)).kind == ""
    assert look_of(a_panorama(), a_set()).kind == ""


def test_spots_are_a_plain_list_of_links() -> None:
    """Every spot has its words and its place; one that leads nowhere is no link."""
    assert spots_html(a_panorama(), a_set(cube=CUBE), link) == (
        '<ol class="spots" aria-label="画面里的这几处">'
        '<li><a href="../../square/liyi/" data-yaw="-150" data-pitch="2.5">'
        "总则&#34;编&#34;&lt;b&gt;</a></li>"
        '<li><span data-yaw="0" data-pitch="0">无处可去</span></li>'
        '<li><span data-yaw="30" data-pitch="0">只是一棵树</span></li></ol>'
    )


def test_flat_picture_lists_no_spots() -> None:
    """A list of places in a picture that cannot be looked around in would puzzle."""
    assert spots_html(a_panorama(), a_set(), link) == ""
    assert spots_html(a_picture(kind=PictureKind.PANORAMA), a_set(cube=CUBE), link) == ""


def test_figure_holds_picture_caption_button_and_spots_in_that_order() -> None:
    """As one looks: at it, at what is said of it, into it."""
    shown = a_picture(kind=PictureKind.PANORAMA, hotspots=SPOTS, caption="示意图：广场")
    html = figure_html(shown, a_set(cube=CUBE), SLOT, root=ROOT, link=link)
    order = ("look-at", "<figcaption>示意图：广场", "look-in", "spots", "</figcaption></figure>")
    places = [html.index(part) for part in order]

    assert places == sorted(places)


def test_figure_of_a_picture_that_could_not_be_made_leaves_its_words() -> None:
    """Neither link nor button."""
    html = figure_html(a_panorama(), None, SLOT, root=ROOT, link=link)

    assert html.startswith('<figure class="fig"><p class="fig-missing">图片暂缺：')


def test_page_needs_the_viewers_of_what_it_shows() -> None:
    """Each once, whichever part of the page shows it."""
    close = enter_html(a_picture(), a_set(tiles=TILES), root=ROOT)
    around = enter_html(a_panorama(), a_set(cube=CUBE), root=ROOT)

    assert kinds_in(Markup(""), close, close) == (ZOOM,)
    assert kinds_in(around + close) == (ZOOM, PANORAMA)
    assert kinds_in(Markup("")) == ()
