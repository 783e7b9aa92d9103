"""The first use of a term on a page leads to its explanation, and to nothing else."""

import pytest

from builders import a_body, a_glossary, a_hall, a_lesson, a_museum, a_quiz, a_term, an_exhibit
from yunyouguan.model.body import Body
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import ExhibitType, Status
from yunyouguan.render.body_html import BodyRenderer
from yunyouguan.render.exhibit_views import ExhibitView
from yunyouguan.render.remembered import Bodies
from yunyouguan.render.site_tree import render_site
from yunyouguan.render.topic_view import GlossaryView
from yunyouguan.render.views import LinkView, TermView

GLOSSARY = a_glossary(
    a_term("居住权", topic="民法典/物权"),
    a_term("遗嘱", aliases=("遗言",), never=("遗嘱执行人",)),
    a_term("家 暴"),
)
HOME = "../../glossary/#居住权"
MARKED = f'<a class="term" href="{HOME}" data-do="term">居住权</a>'


def shown(body: Body) -> str:
    """The fragment of an exhibit's body."""
    renderer = BodyRenderer((), {})
    return renderer.render(
        body, file="exhibits/a/b/index.md", address="a/b/", pictures=(), ids=(),
        finder=GLOSSARY.finder,
    )  # fmt: skip


def views(museum: Museum, *, drafts: bool = False) -> dict[str, object]:
    """What every page shows, by address."""
    return {page.address: page.view() for page in render_site(museum, {}, drafts=drafts).pages}


def test_first_use_alone_is_marked_in_the_order_of_reading() -> None:
    """Emphasis before its paragraph's end, one paragraph before the next."""
    html = shown(a_body("说**居住权**，再说居住权。\n\n又是居住权。"))
    assert html == f"<p>说<strong>{MARKED}</strong>，再说居住权。</p>\n<p>又是居住权。</p>"


@pytest.mark.parametrize(
    "markdown",
    [
        "## 居住权", "[居住权](https://example.cn/)", "`居住权`", "    居住权",
        "| 甲 | 居住权 |\n| --- | --- |\n| 乙 | 居住权 |", "《居住权》", "遗嘱执行人",
        "> 法条：《民法典》第三百六十六条\n> 「居住权人有权居住。」", "![居住权](no.jpg)",
    ],
)  # fmt: skip
def test_headings_links_code_tables_titles_and_law_are_left_alone(markdown: str) -> None:
    """Nor is what a picture says, or a longer word."""
    assert 'class="term"' not in shown(a_body(markdown, headings=((2, "居住权"),)))


def test_own_words_in_a_law_box_are_running_text() -> None:
    """Only the words of the law themselves are left alone."""
    html = shown(a_body("> 法条：《民法典》第三百六十六条\n> 「居住权」\n> 居住权要登记。"))
    assert f"<p>{MARKED}要登记。</p>" in html


def test_staff_cannot_forge_a_mark() -> None:
    """The signs that stand for a link are taken out of the text first."""
    assert shown(a_body("\ue0020\ue003甲")) == "<p>0甲</p>"


def test_marks_go_on_through_the_parts_of_a_body() -> None:
    """A term explained above a quiz is not explained again below it; the quiz is not touched."""
    quiz = a_quiz()
    first, *_ = a_body("居住权。").parts
    html = shown(Body((first, quiz, first)))
    assert html.count('class="term"') == 1


class Shelf:
    """Remembers, and counts."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def recall(self, key: str) -> str | None:
        return self.kept.get(key)

    def keep(self, key: str, html: str) -> None:
        self.kept[key] = html


def test_body_is_rendered_again_when_its_terms_change_and_only_then() -> None:
    """A new alias that the text holds counts; an explanation and a term elsewhere do not."""
    shelf = Shelf()
    bodies = Bodies((), {}, shelf)

    def keys(glossary: Glossary) -> int:
        bodies.parts(
            a_body("说遗嘱。"), file="exhibits/a/b/index.md", address="a/b/", pictures=(), ids=(),
            finder=glossary.finder,
        )  # fmt: skip
        return len(shelf.kept)

    assert keys(a_glossary(a_term("遗嘱"))) == 1
    assert keys(a_glossary(a_term("遗嘱", explanation="别的话。"), a_term("定金"))) == 1
    assert keys(a_glossary(a_term("立嘱", aliases=("遗嘱",)))) == 2
    assert keys(a_glossary(a_term("遗嘱", never=("说遗嘱",)))) == 3


def test_exhibit_brings_the_explanations_of_its_own_terms() -> None:
    """In the order of the text; a 文献 stays word for word, a draft glossary explains nothing."""
    body = a_body("先有遗言，后有居住权和家 暴。")
    plain = an_exhibit(body=body)
    document = an_exhibit(slug="doc", id="NF-2", type=ExhibitType.DOCUMENT, body=body)
    lesson = a_lesson("## 甲\n\n居住权。")
    museum = a_museum(a_hall(plain, document), a_hall(lesson, slug="lessons"), glossary=GLOSSARY)
    seen = views(museum)
    notes = {
        at: [one.key for one in view.notes]
        for at, view in seen.items() if isinstance(view, ExhibitView)
    }  # fmt: skip
    draft = a_museum(a_hall(plain), glossary=a_glossary(status=Status.DRAFT))

    assert notes == {
        "square/liyi/": ["遗嘱", "居住权", "家-暴"], "square/doc/": [],
        "lessons/call/": ["居住权"],
    }  # fmt: skip
    assert "glossary/" not in views(draft)
    assert 'class="term"' not in str(views(draft)["square/liyi/"])
    assert 'class="term"' in str(views(draft, drafts=True)["square/liyi/"])


def test_glossary_page_holds_every_term_by_topic_with_its_exhibits() -> None:
    """In the order of the topics; a topic with a page leads to it; what has none stands last."""
    exhibit = an_exhibit(title="房子", body=a_body("居住权。"))
    view = views(a_museum(a_hall(exhibit), glossary=GLOSSARY))["glossary/"]

    assert isinstance(view, GlossaryView)
    assert (view.title, view.size, view.draft) == ("名词解释", "3个名词", False)
    assert [(one.key, one.title, one.address) for one in view.groups] == [
        ("t-property", "民法典物权编", "topics/property/"), ("t-others", "其他", ""),
    ]  # fmt: skip
    assert view.groups[0].terms == (
        TermView(
            "居住权", "居住权", "", "居住权的意思。", "《民法典》第三百六十六条",
            (LinkView("房子", "square/liyi/"),),
        ),
    )  # fmt: skip
    assert [one.aliases for one in view.groups[1].terms] == ["遗言", ""]
