"""Pages of laws, and the ways from a citation to its article and back."""

from dataclasses import replace

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from statutes import BODY, NAME, a_law, a_law_text
from yunyouguan.model.law_text import Law
from yunyouguan.model.museum import Museum
from yunyouguan.render.exhibit_views import ExhibitView
from yunyouguan.render.law_links import ArticleNote, LawLinks
from yunyouguan.render.law_parts import parts_of
from yunyouguan.render.law_view import BlockView, LawView, LineView, TocItem
from yunyouguan.render.remembered import Bodies, Forgetful
from yunyouguan.render.site_tree import render_site
from yunyouguan.render.views import LinkView

AT = "laws/shui-jing/#shui-jing-2"
LINK = f'<a class="cite" href="../../{AT}" data-do="term">《{NAME}》第二条第一款</a>'


def museum(*laws: Law, markdown: str = f"井是大家的（《{NAME}》第二条第一款、第二款）。") -> Museum:
    """One exhibit that cites the sample in its text and in a question."""
    quiz = a_quiz(a_question(citation=f"《{NAME}》第二条"))
    hall = a_hall(an_exhibit(body=a_body(markdown, quiz)))
    return replace(a_museum(hall), law_texts=laws)


def view(museum: Museum, address: str) -> object:
    """What one page shows."""
    return next(one.view() for one in render_site(museum, {}).pages if one.address == address)


def exhibit(museum: Museum) -> ExhibitView:
    """What the page of the exhibit shows."""
    shown = view(museum, "square/liyi/")
    assert isinstance(shown, ExhibitView)
    return shown


def law_page(museum: Museum, address: str = "laws/shui-jing/") -> LawView:
    """What a page of a law shows."""
    shown = view(museum, address)
    assert isinstance(shown, LawView)
    return shown


def test_museum_without_texts_has_no_page_of_laws_and_says_where_the_law_is() -> None:
    """A citation stays plain text; one line leads to the official text."""
    bare = museum()
    assert not [one for one in render_site(bare, {}).pages if one.address.startswith("laws/")]
    assert 'class="cite"' not in exhibit(bare).body
    assert exhibit(bare).needs_source
    assert exhibit(museum(a_law())).needs_source is False


def test_citation_leads_to_its_article_and_brings_it_along() -> None:
    """In the text and in 依据; 第二款 of the same article is no second link."""
    shown = exhibit(museum(a_law()))
    assert f"<p>井是大家的（{LINK}、第二款）。</p>" in shown.body
    asked = f'<a class="cite" href="../../{AT}" data-do="term">《{NAME}》第二条</a>'
    assert f'<p class="q-law"><b>依据：</b>{asked}</p>' in shown.body
    assert shown.articles == (
        ArticleNote(
            "shui-jing-2", f"《{NAME}》第二条",
            ("水井归大家使用。任何人不得独占水井。", "打水应当排队。"), "", AT,
        ),
    )  # fmt: skip


def test_words_of_the_law_itself_and_links_of_staff_are_left_alone() -> None:
    """A quote is shown as it stands; a link leads where staff meant it to."""
    told = f"> 法条：《{NAME}》第二条\n> 「《{NAME}》第二条」\n\n[《{NAME}》第二条](https://a.cn/)"
    body = exhibit(museum(a_law(), markdown=told)).body
    assert body.count(f'href="../../{AT}"') == 2


def test_article_too_long_to_bring_along_is_read_on_its_own_page() -> None:
    """Whole 款 come as far as they fit; a first one that does not fit leaves a plain link."""
    long = a_law_text("第一条　" + "水" * 401, "第二条　井。", "桶" * 400)
    shown = exhibit(museum(a_law(long), markdown=f"《{NAME}》第一条和第二条。"))
    assert [(one.key, one.lines, one.rest) for one in shown.articles] == [
        ("shui-jing-2", ("井。",), "（这一条还有1款）")
    ]
    first = '<a class="cite" href="../../laws/shui-jing/#shui-jing-1">'
    assert first in shown.body


def test_short_law_is_one_page_with_contents_articles_and_who_cites_them() -> None:
    """款 and 项 are lines; the annex keeps its table."""
    shown = law_page(museum(a_law()))
    assert shown.contents == (
        TocItem(0, "第一章　总则", "第一条至第二条", "laws/shui-jing/#shui-jing-h0"),
        TocItem(0, "第二章　用水", "第三条至第四条", "laws/shui-jing/#shui-jing-h3"),
        TocItem(0, "附　件", "", "laws/shui-jing/#shui-jing-h7"),
    )
    assert shown.meta == ("5条", "2020年5月28日的文本", "2019年5月1日起施行")
    assert shown.blocks[2] == BlockView(
        0, "shui-jing-2", "第二条",
        (LineView("p", "水井归大家使用。任何人不得独占水井。"), LineView("p", "打水应当排队。")),
        cited=(LinkView("邻里之间", "square/liyi/", "1道题"),),
    )  # fmt: skip
    assert [line.kind for line in shown.blocks[4].lines] == ["p", *["item"] * 4, "p"]
    assert shown.blocks[9].rows == (("水桶", "升"), ("大桶", "20"), ("小桶", "10"))


def test_article_says_whether_it_was_changed() -> None:
    """Same, reworded with its words, and new: in one line each."""
    older = a_law_text(
        *(one.replace("打水应当排队", "打水要排队") for one in BODY if "之一" not in one[:10]),
        dated="2019-03-01",
    )
    blocks = law_page(museum(a_law(a_law_text(), older))).blocks
    told = {one.label: one.changes[0].told for one in blocks if one.changes}
    assert told == {
        "第一条": "和2019年3月1日的文本比：没有，一字不差",
        "第二条": "和2019年3月1日的文本比：改过",
        "第三条": "和2019年3月1日的文本比：没有，一字不差",
        "第三条之一": "和2019年3月1日的文本比：旧的文本里没有相近的一条",
        "第四条": "和2019年3月1日的文本比：没有，一字不差",
    }
    (change,) = blocks[2].changes
    only = [(run.text, run.is_old) for run in change.runs if not (run.is_old and run.is_new)]
    assert (change.was, only) == ("旧的文本：第二条", [("要", True), ("应当", False)])


def test_long_law_is_cut_at_its_headings_and_keeps_every_article() -> None:
    """A book stands above its first chapter; a part names the headings over it."""
    words = "".join(chr(0x4E00 + at * 7919 % 20_000) for at in range(3000))
    law = a_law(
        a_law_text(
            "第一编　总则", "第一章　井", f"第一条　{words}", "第二章　桶", f"第二条　{words}",
            "第二编　分则", f"第三条　{words}", "附　则", "第四条　完。",
        )
    )  # fmt: skip
    parts = parts_of(law)
    assert [(one.address, one.span) for one in parts] == [
        ("laws/shui-jing/1-1/", "第一条"), ("laws/shui-jing/2-2/", "第二条"),
        ("laws/shui-jing/3-3/", "第三条"), ("laws/shui-jing/4-4/", "第四条"),
    ]  # fmt: skip
    whole = museum(law)
    second = law_page(whole, "laws/shui-jing/2-2/")
    assert second.part == "第一编　总则　第二章　桶"
    assert second.previous == LinkView("第一编　总则　第一章　井", "laws/shui-jing/1-1/", "第一条")
    assert law_page(whole).blocks == ()


def test_kept_body_is_made_anew_when_a_law_moves_its_articles() -> None:
    """What memory holds leads nowhere else than what is made now."""
    body = a_body(f"《{NAME}》第二条")
    keys = []
    for slug in ("shui-jing", "jing"):

        class Notebook(Forgetful):
            def keep(self, key: str, html: str) -> None:  # noqa: ARG002
                keys.append(key)

        links = LawLinks((a_law(a_law_text(slug=slug)),))
        Bodies((), {}, Notebook(), laws=links).render(
            body, file="exhibits/a/b/index.md", address="a/b/", pictures=(), ids=()
        )
    assert len(set(keys)) == 2
