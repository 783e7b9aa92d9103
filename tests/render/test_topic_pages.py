"""Every shown exhibit again, by what it is about and for whom it is."""

from builders import a_glossary, a_hall, a_lesson, a_museum, a_term, an_exhibit
from yunyouguan.model.site import SitePage
from yunyouguan.model.vocabulary import AUDIENCES, TOPICS, Status
from yunyouguan.render.gallery_views import HomeView
from yunyouguan.render.site_tree import render_site, song_text
from yunyouguan.render.site_view import site_view
from yunyouguan.render.topic_view import ShelfView, TopicsView
from yunyouguan.render.topic_words import TOPIC_LINES, for_audience, topic_title
from yunyouguan.render.views import FindView, LinkView

MUSEUM = a_museum(
    a_hall(
        an_exhibit(id="NF-1", audience=("居民", "老人")),
        an_exhibit(slug="two", id="NF-2", title="反诈", topics=("反诈",), audience=("老人",)),
        an_exhibit(slug="off", id="NF-3", topics=("妇女",), status=Status.DRAFT),
    ),
    a_hall(a_lesson(topics=("民法典/物权",), audience=("老人",)), slug="lessons"),
    glossary=a_glossary(a_term(topic="民法典/物权"), a_term("定金")),
)


def pages(*, drafts: bool = False) -> dict[str, SitePage]:
    """The pages below topics/, by address."""
    made = render_site(MUSEUM, {}, drafts=drafts).pages
    return {page.address: page for page in made if page.address.startswith("topics/")}


def test_only_topics_and_audiences_with_something_to_see_have_a_page() -> None:
    """A draft is something only in a preview."""
    assert list(pages()) == [
        "topics/", "topics/property/", "topics/anti-fraud/",
        "topics/for/residents/", "topics/for/elders/",
    ]  # fmt: skip
    assert "topics/women/" in pages(drafts=True)


def test_topic_lists_exhibits_then_lessons_and_its_terms() -> None:
    """A lesson says that it is one; other topics are one step away."""
    page = pages()["topics/property/"]
    view = page.view()

    assert isinstance(view, ShelfView)
    assert (view.title, view.size) == ("民法典物权编", "1件展品　1节微课　3道练习题")
    assert [(one.address, one.note) for one in view.found] == [
        ("square/liyi/", ""), ("lessons/call/", "微课"),
    ]  # fmt: skip
    assert view.terms == (LinkView("居住权", "glossary/#居住权"),)
    assert view.others == (LinkView("反诈", "topics/anti-fraud/"),)


def test_audience_begins_with_lessons_and_with_what_names_it_first() -> None:
    """Only what names the audience stands there."""
    view = pages()["topics/for/elders/"].view()

    assert isinstance(view, ShelfView)
    assert view.title == "给老人"
    assert [one.address for one in view.found] == ["lessons/call/", "square/two/", "square/liyi/"]
    assert view.others == (LinkView("给居民", "topics/for/residents/"),)


def test_long_list_ends_without_pictures() -> None:
    """Eight tiles keep a page under its weight; the rest are titles, and none is lost."""
    many = [an_exhibit(slug=f"e{at}", id=f"NF-{at}", title=f"第{at}件") for at in range(10)]
    made = {page.address: page for page in render_site(a_museum(a_hall(*many)), {}).pages}
    view = made["topics/property/"].view()

    assert isinstance(view, ShelfView)
    assert (len(view.found), [one.title for one in view.more]) == (8, ["第8件", "第9件"])


def test_tree_names_every_book_of_the_code() -> None:
    """One without an exhibit says so and leads nowhere; other empty topics are left out."""
    view = pages()["topics/"].view()

    assert isinstance(view, TopicsView)
    assert [(one.title, [item.title for item in one.topics]) for one in view.branches] == [
        (
            "民法典",
            ["总则编", "物权编", "合同编", "人格权编", "婚姻家庭编", "继承编", "侵权责任编"],
        ),
        ("别的主题", ["反诈"]),
    ]
    assert [(one.address, one.size) for one in view.branches[0].topics[:2]] == [
        ("", "还没有展品"), ("topics/property/", "1件展品　1节微课　3道练习题"),
    ]  # fmt: skip
    assert view.terms == LinkView("名词解释", "glossary/")


def test_every_page_says_something_of_its_own() -> None:
    """No two titles, descriptions or cards are the same."""
    made = pages().values()
    for said in ([page.title for page in made], [page.description for page in made],
                 [page.social and page.social.title for page in made]):  # fmt: skip
        assert len(set(said)) == len(said)


def test_every_topic_has_a_line_and_its_glyphs() -> None:
    """Titles of topics and audiences are set in Song, whichever a museum shows."""
    titles = "".join((*map(topic_title, TOPICS), *map(for_audience, AUDIENCES)))

    assert tuple(TOPIC_LINES) == TOPICS
    assert set(titles) <= set(song_text(MUSEUM))


def test_home_and_foot_lead_to_them() -> None:
    """Topics in the order of the list; a museum without any shows no such line."""
    home = render_site(MUSEUM, {}).pages[0].view()
    bare = render_site(a_museum(a_hall()), {}).pages[0].view()

    assert isinstance(home, HomeView)
    assert isinstance(bare, HomeView)
    assert home.find == FindView(
        (LinkView("民法典物权编", "topics/property/"), LinkView("反诈", "topics/anti-fraud/")),
        (LinkView("给居民", "topics/for/residents/"), LinkView("给老人", "topics/for/elders/")),
    )
    assert bare.find is None
    assert site_view(MUSEUM, ()).docs == (
        LinkView("按主题找", "topics/"), LinkView("名词解释", "glossary/"),
    )  # fmt: skip
