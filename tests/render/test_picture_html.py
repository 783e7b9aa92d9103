"""A picture offers every rendition, reserves its box and says who made it."""

import pytest

from builders import a_picture, some_facts
from render.renditions import a_set
from yunyouguan.model.picture import Format, Rendition, RenditionSet
from yunyouguan.render.picture_html import (
    ai_label,
    caption_html,
    hero_html,
    missing_html,
    picture_html,
)
from yunyouguan.render.slot import Slot

SLOT = Slot(phone=100, desk=50)
SIZES = SLOT.sizes(4 / 3)


def test_picture_offers_avif_then_jpeg_and_reserves_its_box() -> None:
    """The whole element: placeholder, AVIF source, JPEG image with size, lazy."""
    html = picture_html(a_set(), SLOT, root="../../", alt='墙上写着"和"')

    assert html == (
        '<span class="pic"><img class="pic-ph" src="data:image/webp;base64,AAAA" alt="">'
        '<picture><source type="image/avif" srcset="../../media/p-480.avif 480w, '
        f'../../media/p-1600.avif 1600w" sizes="{SIZES}" width="1600" height="1200">'
        '<img src="../../media/p-1600.jpg" srcset="../../media/p-480.jpg 480w, '
        f'../../media/p-1600.jpg 1600w" sizes="{SIZES}" width="1600" height="1200" '
        'alt="墙上写着&#34;和&#34;" loading="lazy" decoding="async"></picture></span>'
    )


def test_long_picture_is_cut_for_a_phone_and_in_lists() -> None:
    """Whole only on a desk and where there is room; elsewhere a strip would show nothing."""
    listed = picture_html(a_set(long=True), SLOT, root="./", alt="")
    assert "media/p-c720.avif 720w" in listed
    assert "media/p-1600" not in listed
    assert "pic-ph" not in listed

    slot = Slot(phone=100, desk=50, whole=True)
    shown = picture_html(a_set(long=True), slot, root="./", alt="")
    sizes = slot.sizes(4 / 3)
    assert shown == (
        '<span class="pic"><picture>'
        '<source type="image/avif" media="(max-width:899px)" srcset="./media/p-c720.avif 720w" '
        f'sizes="{sizes}" width="720" height="540">'
        '<source type="image/jpeg" media="(max-width:899px)" srcset="./media/p-c720.jpg 720w" '
        f'sizes="{sizes}" width="720" height="540">'
        '<source type="image/avif" srcset="./media/p-480.avif 480w, ./media/p-1600.avif 1600w" '
        f'sizes="{sizes}" width="1600" height="1200">'
        '<img src="./media/p-1600.jpg" srcset="./media/p-480.jpg 480w, ./media/p-1600.jpg 1600w" '
        f'sizes="{sizes}" width="1600" height="1200" alt="" loading="lazy" decoding="async">'
        "</picture></span>"
    )


def test_first_picture_of_a_page_does_not_wait() -> None:
    """An eager slot is fetched first and never lazily."""
    html = picture_html(a_set(), Slot(100, 50, eager=True), root="./", alt="")

    assert 'fetchpriority="high"' in html
    assert "loading=" not in html


def test_picture_with_alpha_is_webp_without_placeholder() -> None:
    """Nothing shines through: no tiny picture below a transparent one."""
    html = picture_html(a_set(alpha=True), SLOT, root="./", alt="")

    assert "media/p-480.webp 480w" in html
    assert "pic-ph" not in html


def test_picture_in_one_format_has_no_source_element() -> None:
    """AVIF alone is the image itself."""
    only = RenditionSet("x", (Rendition("media/x.avif", Format.AVIF, 480, 360),))

    html = picture_html(only, SLOT, root="./", alt="")

    assert "<source" not in html
    assert 'src="./media/x.avif"' in html


def test_hero_is_wide_only_where_there_is_room() -> None:
    """The wide picture stands behind a media query, the tall one is the image."""
    wide = a_set("exhibits/wide.png")
    tall = RenditionSet("exhibits/tall.png", (Rendition("media/t.jpg", Format.JPEG, 480, 720),))

    html = hero_html(wide, tall, root="./", alt="水乡")

    assert html.count('media="(min-width:700px) and (orientation:landscape)"') == 2
    assert html.index("p-480.avif") < html.index("p-480.jpg") < html.index('<img src="./media/t')


def test_hero_with_one_picture_asks_no_media_query() -> None:
    """A museum with one hero picture shows it everywhere."""
    one = a_set()

    assert "media=" not in hero_html(one, one, root="./", alt="")


def test_square_slot_shows_the_crops_without_a_placeholder() -> None:
    """The focus was kept when the picture was cut; the tiny picture under it is not square."""
    html = picture_html(a_set(), Slot(20, 10, square=True), root="./", alt="")

    assert "./media/p-s160.avif 160w, ./media/p-s320.avif 320w" in html
    assert 'width="320" height="320"' in html
    assert "pic-ph" not in html
    assert "p-480" not in html


def test_square_slot_falls_back_to_the_whole_picture() -> None:
    """A picture too small to be cropped is still shown."""
    only = RenditionSet("x", (Rendition("media/x.jpg", Format.JPEG, 90, 60),))

    assert 'src="./media/x.jpg"' in picture_html(only, Slot(20, 10, square=True), root="./", alt="")


def test_caption_escapes_what_staff_write() -> None:
    """Nothing to say, no line."""
    assert caption_html(a_picture(), "<b>") == "<figcaption>&lt;b&gt;</figcaption>"
    assert caption_html(a_picture(), "") == ""


def test_fallback_of_a_browser_without_srcset_fills_a_phone_at_two_pixels_a_point() -> None:
    """The smallest from 720 on; the largest when there is none."""
    assert 'src="./media/p-1600.jpg"' in picture_html(a_set(), SLOT, root="./", alt="")
    assert a_set().large == "media/p-1600.jpg"


@pytest.mark.parametrize(
    "picture", [a_picture(ai=True), a_picture(facts=some_facts(ai_label=True))]
)
def test_picture_made_by_a_machine_says_so(picture: object) -> None:
    """The label stands there when staff say it or when the file itself does."""
    assert ai_label(picture) == ' <span class="ai">AI生成</span>'  # type: ignore[arg-type]


def test_picture_that_could_not_be_made_leaves_its_words() -> None:
    """Never a silent gap: the visitor reads what the picture would show."""
    assert missing_html(a_picture(alt="村民<b>"), "") == (
        '<figure class="fig"><p class="fig-missing">图片暂缺：村民&lt;b&gt;</p></figure>'
    )
