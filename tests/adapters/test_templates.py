"""The museum's own templates: every word of staff is text there, never markup."""

from html.parser import HTMLParser
from pathlib import Path

import jinja2
import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

import yunyouguan
from builders import (
    a_body,
    a_hall,
    a_museum,
    a_picture,
    a_question,
    a_quiz,
    a_stop,
    a_tour,
    an_exhibit,
)
from yunyouguan.adapters.mkdocs_plugin import MuseumPlugin
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Format, Rendition, RenditionSet
from yunyouguan.render.site_tree import render_site
from yunyouguan.render.site_view import site_view


class Elements(HTMLParser):
    """What a browser would run in a page: scripts and handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.handlers: list[str] = []
        self.scripts: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_script = tag == "script"
        self.handlers += [name for name, _ in attrs if name.startswith("on")]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  the library calls it
        self.in_script = False

    def handle_data(self, data: str) -> None:
        if self.in_script:
            self.scripts.append(data)


NASTY = '</title><script>alert(1)</script>" onload="alert(2)\' & <b>'
TEMPLATES = Path(yunyouguan.__file__).parent / "theme" / "templates"
WORN = (
    "css", "app", "quiz", "speak", "speak_css", "keys", "poster", "study_css", "study", "tour",
    "tour_css", "icon", "icon_32", "icon_180", "font_song", "font_brush", "material",
)  # fmt: skip
ASSETS = {name: f"assets/{name}" for name in WORN}


def a_nasty_museum() -> Museum:
    """Hostile words wherever staff may write words."""
    question = a_question(options=(NASTY, "好"), stem=NASTY, explanation=NASTY, citation=NASTY)
    picture = a_picture(alt=NASTY, caption=NASTY, photographer=NASTY, source=NASTY, rights=NASTY)
    exhibit = an_exhibit(
        title=NASTY, summary=NASTY, creator=NASTY, medium=NASTY, extent=NASTY, location=NASTY,
        source=NASTY, rights=NASTY, topics=(NASTY,), audience=(NASTY,), date=NASTY,
        reviewed=NASTY, reviewer=NASTY, pictures=(picture,), body=a_body(NASTY, a_quiz(question)),
    )  # fmt: skip
    return a_museum(
        a_hall(exhibit, title=NASTY, summary=NASTY, layout="广场", body=a_body(NASTY)),
        name=NASTY, slogan=NASTY, sentence=NASTY, host=NASTY, maintainer=NASTY, phone=NASTY,
        icp=NASTY, police=NASTY, site_code=NASTY, law_data_as_of=NASTY, quote=NASTY,
        quote_source=NASTY, daily=("square/liyi",),
        tours=(a_tour(a_stop(heading=NASTY, note=NASTY), title=NASTY, summary=NASTY,
                      audience=(NASTY,)),),
    )  # fmt: skip


def the_environment() -> jinja2.Environment:
    """The environment as MkDocs makes it, after our plugin has seen it."""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES), auto_reload=False)  # noqa: S701
    return MuseumPlugin().on_env(env, config=MkDocsConfig(), files=Files([]))


def pages_of(museum: Museum) -> dict[str, str]:
    """Every page of the museum as it would be written, and the 404 page."""
    env = the_environment()
    made = RenditionSet(
        "exhibits/square/liyi/photo.jpg", (Rendition("media/a-480.jpg", Format.JPEG, 480, 360),)
    )
    tree = render_site(museum, {made.source: made})
    shared = {"site": site_view(museum), "assets": ASSETS}
    pages = {
        page.address: env.get_template(f"museum/{page.template}").render(
            page_title=page.title, page_description=page.description, canonical="",
            view=page.view(), root="../", **shared,
        )
        for page in tree.pages
    }  # fmt: skip
    pages["404.html"] = env.get_template("404.html").render(root="/", **shared)
    for asset in tree.assets:
        assert isinstance(asset.content, bytes)
        pages[asset.path] = asset.content.decode()
    return pages


def test_every_word_of_staff_is_escaped_in_every_template() -> None:
    """Hostile words in every field reach every page as words."""
    for address, html in pages_of(a_nasty_museum()).items():
        seen = Elements()
        seen.feed(html)
        assert [one for one in seen.handlers if one] == [], address
        assert [one for one in seen.scripts if "alert" in one] == [], address
        assert "</title><script" not in html, address


@pytest.mark.parametrize("address", ["", "square/", "square/liyi/"])
def test_hostile_words_are_shown_not_dropped(address: str) -> None:
    """Escaping is not hiding: the visitor reads what staff wrote."""
    assert "&lt;/title&gt;&lt;script&gt;alert(1)" in pages_of(a_nasty_museum())[address]


def test_material_keeps_its_own_way() -> None:
    """Material's templates are written for autoescape off and stay so."""
    escapes = the_environment().autoescape

    assert callable(escapes)
    assert [escapes(name) for name in ("museum/home.html", "404.html", "main.html", None)] == [
        True, True, False, False,
    ]  # fmt: skip
