"""A picture offers every rendition, reserves its box and says who made it."""

import pytest

from builders import a_picture, some_facts
from render.renditions import a_set
from yunyouguan.model.picture import Format, Rendition, RenditionSet
from yunyouguan.render.picture_html import (
    Slot,
    ai_label,
    figure_html,
    focus_classes,
    hero_html,
    largest,
    picture_html,
)

SLOT = Slot("92vw")


def test_picture_offers_avif_then_jpeg_and_reserves_its_box() -> None:
    """The whole element: placeholder, AVIF source, JPEG image with size, lazy."""
    html = picture_html(a_set(), SLOT, root="../../", alt='墙上写着"和"', focus="50% 30%")

    assert html == (
        '<span class="pic fx2 fy1"><img class="pic-ph" src="data:image/webp;base64,AAAA" alt="">'
        '<picture><source type="image/avif" srcset="../../media/p-480.avif 480w, '
        '../../media/p-1600.avif 1600w" sizes="92vw" width="1600" height="1200">'
        '<img src="../../media/p-1600.jpg" srcset="../../media/p-480.jpg 480w, '
        '../../media/p-1600.jpg 1600w" sizes="92vw" width="1600" height="1200" '
        'alt="墙上写着&#34;和&#34;" loading="lazy" decoding="async"></picture></span>'
    )


def test_first_picture_of_a_page_does_not_wait() -> None:
    """An eager slot is fetched first and never lazily."""
    html = picture_html(a_set(), Slot("92vw", eager=True), root="./", alt="")

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


@pytest.mark.parametrize(
    ("focus", "classes"),
    [
        ("50% 30%", ("fx2", "fy1")),
        ("0%，100%", ("fx0", "fy4")),
        ("999% 50%", ("fx4", "fy2")),
        ("", ()),
        ("左上", ()),
    ],
)
def test_focus_becomes_quarters(focus: str, classes: tuple[str, ...]) -> None:
    """A crop keeps the point that staff named, to a quarter of the picture."""
    assert focus_classes(focus) == classes


def test_figure_opens_the_largest_rendition_and_says_its_caption() -> None:
    """A tap shows the picture whole; the caption of the text goes before that of the header."""
    picture = a_picture(caption="广场一角")

    html = figure_html(picture, a_set(), SLOT, root="../../", caption="示意图：广场")

    assert '<a href="../../media/p-1600.jpg">' in html
    assert html.endswith("<figcaption>示意图：广场</figcaption></figure>")
    assert largest(a_set()).path == "media/p-1600.jpg"


@pytest.mark.parametrize(
    "picture", [a_picture(ai=True), a_picture(facts=some_facts(ai_label=True))]
)
def test_picture_made_by_a_machine_says_so(picture: object) -> None:
    """The label stands there when staff say it or when the file itself does."""
    assert ai_label(picture) == ' <span class="ai">AI生成</span>'  # type: ignore[arg-type]


def test_picture_that_could_not_be_made_leaves_its_words() -> None:
    """Never a silent gap: the visitor reads what the picture would show."""
    html = figure_html(a_picture(alt="村民<b>"), None, SLOT, root="./")

    assert html == (
        '<figure class="fig"><p class="fig-missing">图片暂缺：村民&lt;b&gt;</p></figure>'
    )
