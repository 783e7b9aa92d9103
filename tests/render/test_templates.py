"""The templates: whole documents that keep to the policy, whatever the museum holds."""

import re
from dataclasses import replace
from datetime import time
from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest

import yunyouguan
from builders import (
    a_body,
    a_calendar,
    a_glossary,
    a_hall,
    a_lesson,
    a_museum,
    a_path,
    a_picture,
    a_quiz,
    a_stop,
    a_term,
    a_tour,
    an_event,
    an_exhibit,
    told_in_english,
)
from render.renditions import CUBE, a_set
from statutes import a_law, a_law_text
from yunyouguan.derive.icons import ICONS
from yunyouguan.derive.wardrobe import SCRIPTS, STYLES
from yunyouguan.model.body import Body
from yunyouguan.model.event import Hours, Lunar, Spoken
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import HotspotCard, PictureKind
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.law_table import shipped_table
from yunyouguan.render.addresses import root_of
from yunyouguan.render.law_words import OFFICIAL_ADDRESS
from yunyouguan.render.site_tree import render_site, song_text
from yunyouguan.render.site_view import site_views
from yunyouguan.render.topics_shown import BOOKS
from yunyouguan.render.versions import alternates, same_page

TEMPLATES = Path(yunyouguan.__file__).parent / "theme" / "templates"
ASSETS = {
    name: f"assets/{name}.0a1b2c3d"
    for name in (*SCRIPTS, *STYLES, *(one.name for one in ICONS), "icon", "font_song", "font_brush")
}
VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "source"})


class Document(HTMLParser):
    """A page as a tree walker sees it: tags that close, ids, headings, scripts, Song text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.song: list[bool] = []
        self.ids: list[str] = []
        self.levels: list[int] = []
        self.inline: list[str] = []
        self.addresses: list[str] = []
        self.song_text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        assert "style" not in told, tag
        assert not [name for name in told if name.startswith("on")], tag
        self.ids += [told["id"]] if "id" in told else []
        self.levels += [int(tag[1])] if re.fullmatch(r"h[1-6]", tag) else []
        self.addresses += [told[name] for name in ("href", "src") if name in told]
        self.runs = told.get("type") != "application/json"
        if tag == "script" and "src" not in told and self.runs:
            self.inline.append("")
        if tag not in VOID and self.get_starttag_text() and not told.get("d"):
            self.open.append(tag)
            names = told.get("class", "").split()
            self.song.append("song" in names or (tag == "h1" and "brush" not in names))

    def handle_endtag(self, tag: str) -> None:
        if tag == "path":
            return
        assert self.open.pop() == tag
        self.song.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script" and self.runs:
            self.inline[-1] += data
        if any(self.song):
            self.song_text += data

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Self-closing SVG shapes hold nothing."""


def a_full_museum() -> Museum:
    """Every part of every template is used: plan, tours, quote, quiz, pictures, draft, numbers."""
    pictures = (
        a_picture(ai=True, caption="示意图：墙", rights="CC BY 4.0"),
        a_picture(file="2.jpg"),
    )
    prologue = an_exhibit(
        slug="liyi", id="NF-1", pictures=pictures,
        body=a_body("## 一\n\n> 法条：《宪法》第五条\n> 「甲」", a_quiz(), headings=((2, "一"),)),
    )  # fmt: skip
    draft = an_exhibit(slug="draft", id="NF-2", title="草稿", pictures=(), status=Status.DRAFT)
    return a_museum(
        a_hall(prologue, draft, layout="广场", body=a_body("厅里的话。")),
        a_hall(slug="empty", title="空厅", summary="还在布置。"),
        hero=(a_picture(folder=".", file="hero.jpg"),),
        slogan="法润南丰", sentence="一座馆：看一件。", hero_wide="hero.jpg", hero_alt="水乡",
        maintainer="某某所", phone="0512-00000000", icp="苏ICP备1号", police="苏公网安备1号",
        site_code="3205820000", law_data_as_of="2026-06-26", quote="甲乙 丙丁",
        quote_source="《宪法》",
        daily=("square/liyi",),
        tours=(
            a_tour(a_stop(seal="守约"), a_stop(heading=""), audience=("居民",)),
            a_tour(slug="two", id="YL-02", title="空的", status=Status.DRAFT),
        ),
    )  # fmt: skip


def a_museum_to_look_into() -> Museum:
    """A panorama in the vitrine and below the text, with a spot that leads on."""
    spot = HotspotCard(yaw=1, text="这边", exhibit="square/two")
    seen = [a_picture(file=f"{one}.jpg", kind=PictureKind.PANORAMA, hotspots=(spot,))
            for one in "ab"]  # fmt: skip
    other = an_exhibit(slug="two", id="NF-2", pictures=(a_picture(folder="square/two"),))
    return a_museum(a_hall(an_exhibit(pictures=seen), other))


def a_museum_that_teaches() -> Museum:
    """Lessons with and without headings and questions, a shown path, a draft one, an empty one."""
    lessons = (
        a_lesson("## 甲", "乙。", "## 甲\n\n丙。"),
        a_lesson(slug="elder", title="赡养", asked=0),
        a_lesson(slug="begun", body=Body(), status=Status.DRAFT),
    )
    paths = (
        a_path("lessons/call", "lessons/elder", title="入门", audience=("居民",),
               body=a_body("先学这个。")),
        a_path("lessons/elder", slug="two", id="XF-02", title="再学", status=Status.DRAFT),
        a_path(slug="three", id="XF-03", title="空的", status=Status.DRAFT),
    )  # fmt: skip
    return a_museum(a_hall(*lessons, slug="lessons", title="微课堂"), paths=paths)


def a_museum_told_twice() -> Museum:
    """Every part that exists in English, one exhibit that nobody has translated, a quote."""
    return told_in_english(a_full_museum())


def a_museum_that_explains() -> Museum:
    """Terms with and without topic, alias and article, used and unused; audiences."""
    terms = (
        a_term("甲乙", topic="民法典/物权", aliases=("丙丁",)), a_term("戊己", citation=""),
        a_term("<b>"), a_term("未用", topic="宪法"),
    )  # fmt: skip
    told = an_exhibit(body=a_body("有甲乙，有戊己，有 \\<b>。"), audience=("老人", "居民"))
    other = an_exhibit(slug="two", id="NF-2", topics=("反诈", "农村/基层自治"))
    return a_museum(a_hall(told, other), glossary=a_glossary(*terms))


def a_museum_with_something_on() -> Museum:
    """Every part of an entry, a draft year, and what has no day."""
    whole = an_event(
        name="</title><script>", location="广场", note="带伞", exhibit="square/liyi", basis="某法",
        kind="其他", hours=Hours(time(9)),
    )  # fmt: skip
    every = a_calendar(
        an_event(when=Lunar(9, 9, "农历九月初九"), name="老年节"),
        an_event(when=Spoken("每月1次")), slug="every-year",
    )  # fmt: skip
    draft = a_calendar(an_event(), slug="2028", status=Status.DRAFT)
    return a_museum(calendars=(a_calendar(whole), draft, every))


def pages_of(museum: Museum, *, social_card: str = "") -> dict[str, str]:
    """Every page as it will be written; a name that a template should not know is an error."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
    )
    pictures = [one for exhibit in museum.exhibits for one in exhibit.pictures]
    sets = {one.path: a_set(one.path, cube=CUBE if one.is_panorama else None)
            for one in (*pictures, *museum.hero)}  # fmt: skip
    sites, shared = site_views(museum, drafts=True), {"assets": ASSETS}
    pages = {
        page.address: env.get_template(f"museum/{page.template}").render(
            page_title=page.title,
            page_description=page.description,
            canonical=f"https://example.org/{page.address}",
            view=page.view(),
            root=root_of(page.address),
            social_card=social_card,
            site=sites[page.language],
            languages=same_page(sites[page.language].languages, page.versions),
            alternates=alternates(page, "https://example.org/"),
            **shared,
        )
        for page in render_site(museum, sets, drafts=True).pages
    }
    pages["404.html"] = env.get_template("404.html").render(
        base_url="/sub/", site=sites["zh-CN"], **shared
    )
    return pages


def a_museum_of_the_civil_code() -> Museum:
    """A chapter that an exhibit tells of, others that nothing does, and the text of one."""
    told = an_exhibit(topics=BOOKS, body=a_body("离婚（《民法典》第一千零七十七条）。"))
    text = a_law_text("第一千零七十六条　夫妻双方自愿离婚的。", name="中华人民共和国民法典")
    museum = a_museum(a_hall(told))
    return replace(museum, laws=shipped_table(), law_texts=(a_law(text),))


MUSEUMS = {
    "full": a_full_museum(),
    "new": Museum(a_museum().card, (), (), a_museum().place, {}),
    "around": a_museum_to_look_into(),
    "teaching": a_museum_that_teaches(),
    "told": a_museum_told_twice(),
    "explaining": a_museum_that_explains(),
    "busy": a_museum_with_something_on(),
    "lawful": a_museum_of_the_civil_code(),
}
every_museum = pytest.mark.parametrize("museum", MUSEUMS.values(), ids=MUSEUMS.keys())


@every_museum
def test_every_page_is_one_sound_document(museum: Museum) -> None:
    """Tags close, one h1, headings without a gap, ids once, no style and no handler."""
    for address, html in pages_of(museum).items():
        page = Document(html)
        steps = [
            after - before for before, after in zip([0, *page.levels], page.levels, strict=False)
        ]

        assert page.open == [], address
        assert page.levels.count(1) == 1, address
        assert max(steps) == 1, (address, page.levels)
        assert len(page.ids) == len(set(page.ids)), address
        assert html.count('<meta charset="utf-8">') == 1, address


@every_museum
def test_inline_scripts_are_the_same_few_static_texts_on_every_page(museum: Museum) -> None:
    """One static text, so that one hash in the policy fits all.

    A tour, the practice and the search have one more each, as static: it says before the first
    paint what the address names.
    """
    look, stop, way, asked = (
        (TEMPLATES / f"museum/_{one}.html").read_text("utf-8")
        for one in ("look", "stop", "way", "asked")
    )
    scripts = {tuple(Document(html).inline) for html in pages_of(museum).values()}

    assert (look,) in scripts
    assert scripts <= {(look,), (stop, look), (look, way), (asked, look)}


@every_museum
def test_every_address_is_relative(museum: Museum) -> None:
    """The folder works under any path; only the 404 page knows where it lives."""
    for address, html in pages_of(museum).items():
        told = [
            one for one in Document(html).addresses
            if not one.startswith(("#", "?q=", "tel:", "data:", "https://example.org/",
                                       OFFICIAL_ADDRESS))
        ]  # fmt: skip
        start = "/sub/" if address == "404.html" else root_of(address)
        assert [one for one in told if not one.startswith(start)] == [], address


@every_museum
def test_song_face_holds_every_heading_set_in_it(museum: Museum) -> None:
    """A heading outside the subset would show in two faces."""
    for address, html in pages_of(museum).items():
        shown = set("".join(Document(html).song_text.split()))
        assert shown <= set(song_text(museum)), address


def test_what_a_quiz_needs_is_loaded_only_beside_a_quiz() -> None:
    """Other pages do not pay for it, nor for its styles and its sheet of answers."""
    pages = pages_of(a_full_museum())

    for sign in (ASSETS["quiz"], 'class="q-sheet"'):
        assert [at for at, html in pages.items() if sign in html] == ["square/liyi/"]
    dressed = [at for at, html in pages.items() if ASSETS["quiz_css"] in html]
    assert dressed == ["square/liyi/", "practice/"]


def test_lesson_script_and_study_style_are_loaded_only_where_one_learns() -> None:
    """Lessons and paths wear them; halls, homes and other exhibits do not."""
    pages = pages_of(a_museum_that_teaches())
    wearing = {at for at, html in pages.items() if ASSETS["lesson"] in html}

    assert wearing == {
        "lessons/call/", "lessons/elder/", "lessons/begun/",
        "paths/", "paths/one/", "paths/two/", "paths/three/",
    }  # fmt: skip
    dressed = {at for at, html in pages.items() if ASSETS["study_css"] in html}
    assert dressed == wearing | {"record/", "practice/", "certificate/", "verify/"}


def test_script_of_terms_is_named_only_where_a_term_is_marked() -> None:
    """Its address stands on the page; nothing is loaded before the first tap."""
    pages = pages_of(a_museum_that_explains())

    assert [at for at, html in pages.items() if ASSETS["term"] in html] == ["square/liyi/"]
    assert f'data-term="../../{ASSETS["term"]}"' in pages["square/liyi/"]
    assert f'src="../../{ASSETS["term"]}"' not in pages["square/liyi/"]


def test_tour_script_and_style_are_loaded_only_on_pages_of_tours() -> None:
    """Home and halls name the tours, and pay nothing for walking them."""
    pages = pages_of(a_full_museum())
    touring = {"tours/", "tours/one/", "tours/two/"}

    for asset in (ASSETS["tour"], ASSETS["tour_css"]):
        assert {at for at, html in pages.items() if asset + '"' in html} == touring
    for address in ("", "halls/", "square/liyi/"):
        assert "tours/one/" in pages[address]


def test_viewers_are_named_only_where_a_picture_can_be_looked_into() -> None:
    """Their scripts and their style wait until a visitor asks; other pages know nothing of them."""
    pages = pages_of(a_museum_to_look_into())
    named = {at: html for at, html in pages.items() if ASSETS["panorama"] in html}

    assert list(named) == ["square/liyi/"]
    assert named["square/liyi/"].startswith(
        '<!doctype html>\n<html lang="zh-CN" data-root="../../" '
        f'data-speak="../../{ASSETS["speak"]}" '
        f'data-speak-css="../../{ASSETS["speak_css"]}" data-keys="../../{ASSETS["keys"]}" '
        f'data-poster="../../{ASSETS["poster"]}" '
        f'data-panorama="../../{ASSETS["panorama"]}" '
        f'data-look-css="../../{ASSETS["look"]}">'
    )
    assert ASSETS["zoom"] not in "".join(pages.values())
    assert named["square/liyi/"].count('<a href="../../square/two/" data-yaw="1"') == 2


def test_page_says_what_a_chat_shows_of_it() -> None:
    """Name, title and sentence always; a picture when there is one, at its whole address."""
    plain = pages_of(a_full_museum())["square/liyi/"]
    card = "https://example.org/media/s.jpg"
    shown = pages_of(a_full_museum(), social_card=card)["square/liyi/"]

    assert re.findall(r'<meta property="og:(\w+)" content="([^"]*)">', plain) == [
        ("site_name", "南丰法治云游馆"), ("type", "article"), ("title", "邻里之间"),
        ("description", "先说理，再说法。"),
    ]  # fmt: skip
    assert "twitter:card" not in plain
    assert f'<meta property="og:image" content="{card}">' in shown
    assert '<meta property="og:image:alt" content="邻里之间">' in shown
    assert '<meta name="twitter:card" content="summary_large_image">' in shown


def test_unpublished_page_says_so_above_everything() -> None:
    """A preview can never be taken for the public page."""
    pages = pages_of(a_full_museum())

    assert [at for at, html in pages.items() if "未发布" in html] == ["square/draft/", "tours/two/"]


def test_new_museum_says_that_it_is_empty() -> None:
    """No hero, no halls: a name, a sentence and a door, no empty frames."""
    home = pages_of(MUSEUMS["new"])[""]

    assert "还没有展品" in home
    assert 'class="plan"' not in home
    assert 'class="quote"' not in home


def test_foot_shows_numbers_only_when_given() -> None:
    """A site without a filing number claims none."""
    full, new = (pages_of(MUSEUMS[name])["record/"] for name in ("full", "new"))

    assert "苏ICP备1号" in full
    assert "网站标识码 3205820000" in full
    assert "foot-numbers" not in new
