"""The page of the seven books: the law's own division, and what the museum tells of it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from builders import a_body, a_hall, a_lesson, a_museum, a_question, a_quiz, an_exhibit
from statutes import a_law, a_law_text
from yunyouguan.model.law_text import Law
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import TOPIC_SLUGS, Status
from yunyouguan.read.law_table import shipped_table
from yunyouguan.render.gallery_views import HallView
from yunyouguan.render.law_tree_view import BookView, ChapterView, LawTreeView
from yunyouguan.render.site_tree import render_site, song_text
from yunyouguan.render.topic_view import ShelfView, TopicsView
from yunyouguan.render.topic_words import BOOKS_LINE
from yunyouguan.render.topics_shown import BOOKS, LAW_TREE
from yunyouguan.render.views import LinkView

LAWS = Path(__file__).parents[3] / "shared" / "laws"
WAY = LinkView("民法典七编", LAW_TREE, BOOKS_LINE)
DIVORCE = ("第四章　离婚", "第一千零七十六条至第一千零九十二条")


def museum(*laws: Law) -> Museum:
    """An exhibit and a lesson about 离婚, a draft about 收养."""
    quiz = a_quiz(a_question(citation="《民法典》第一千零七十九条"))
    told = a_body("冷静期（《民法典》第一千零七十七条）。", quiz)
    topic = ("民法典/婚姻家庭",)
    lessons = a_hall(a_lesson("抚养（《民法典》第一千零八十四条）。", topics=topic), slug="lessons")
    hall = a_hall(
        an_exhibit(id="NF-1", title="一张桌子", topics=topic, body=told),
        an_exhibit(slug="new", id="NF-2", topics=topic, status=Status.DRAFT,
                   body=a_body("收养（《民法典》第一千零九十三条）。")),
    )  # fmt: skip
    return replace(a_museum(lessons, hall), laws=shipped_table(), law_texts=laws)


def views(museum: Museum) -> Mapping[str, object]:
    """What every page shows, by its address."""
    return {page.address: page.view() for page in render_site(museum, {}).pages}


def tree(museum: Museum) -> LawTreeView:
    """What the page of the seven books shows."""
    shown = views(museum)[LAW_TREE]
    assert isinstance(shown, LawTreeView)
    return shown


def chapters(book: BookView) -> dict[str, ChapterView]:
    """Those of a book, by their titles."""
    return {one.title: one for division in book.divisions for one in division.chapters}


def test_a_chapter_leads_to_what_cites_it_and_a_draft_does_not_show() -> None:
    """Exhibits first, lessons after them; how many questions; 收养 stands there all the same."""
    book = tree(museum()).books[4]

    assert (book.title, book.span, book.size) == (
        "第五编　婚姻家庭", "第一千零四十条至第一千一百一十八条", "1件展品　1节微课　1道练习题",
    )  # fmt: skip
    assert book.topic == LinkView("民法典婚姻家庭编", "topics/marriage-family/")
    assert chapters(book)["第四章　离婚"] == ChapterView(
        *DIVORCE, "",
        (LinkView("一张桌子", "square/liyi/", "1道题"),
         LinkView("邻里之间", "lessons/call/", "微课")),
    )  # fmt: skip
    assert chapters(book)["第五章　收养"].found == ()


def test_books_are_divided_as_the_law_divides_them() -> None:
    """Seven books and 附则; 分编 where there are some; 节 are not shown."""
    books = tree(museum()).books

    assert [one.title for one in books] == [
        "第一编　总则", "第二编　物权", "第三编　合同", "第四编　人格权", "第五编　婚姻家庭",
        "第六编　继承", "第七编　侵权责任", "附则",
    ]  # fmt: skip
    assert [(one.title, one.span) for one in books[2].divisions] == [
        ("第一分编　通则", "第四百六十三条至第五百九十四条"),
        ("第二分编　典型合同", "第五百九十五条至第九百七十八条"),
        ("第三分编　准合同", "第九百七十九条至第九百八十八条"),
    ]
    assert [len(chapters(one)) for one in books] == [10, 20, 29, 6, 5, 4, 10, 1]
    assert [bool(one.sign) for one in books] == [True] * 7 + [False]
    assert books[7].divisions[0].chapters == (
        ChapterView("", "第一千二百五十九条至第一千二百六十条", "", ()),
    )


def test_with_the_text_a_chapter_leads_to_its_first_article() -> None:
    """And the page to the whole law."""
    text = a_law_text(
        "第一千零七十六条　夫妻双方自愿离婚的。", slug="code", name="中华人民共和国民法典"
    )
    shown = tree(museum(a_law(text)))

    assert shown.law == LinkView("民法典", "laws/code/", "2020年5月28日的文本")
    assert chapters(shown.books[4])["第四章　离婚"].text == "laws/code/#code-1076"
    assert chapters(shown.books[4])["第五章　收养"].text == ""


def test_page_says_up_to_when_the_law_is_known() -> None:
    """The day of the table, and since when the law holds."""
    shown = tree(museum())
    assert (shown.size, shown.as_of) == (
        "一共1260条，2021年1月1日起施行", "各编各章的条数，截至2026年6月26日。",
    )  # fmt: skip
    assert set("民法典七编第一二三四五六编侵权责任附则") <= set(song_text(museum()))


def test_museum_without_the_civil_code_has_no_such_page() -> None:
    """No table, or nothing about one of the books."""
    about_water = an_exhibit(topics=("生态环境",))
    for one in (
        replace(museum(), laws=None),
        replace(a_museum(a_hall(about_water)), laws=shipped_table()),
    ):
        assert LAW_TREE not in views(one)


def test_topics_and_the_topic_of_a_book_lead_to_the_page() -> None:
    """And nothing leads there when it is not built; its address is no topic's."""
    for one, way in ((museum(), WAY), (replace(museum(), laws=None), None)):
        shown = views(one)
        topics, topic = shown["topics/"], shown["topics/marriage-family/"]
        assert isinstance(topics, TopicsView)
        assert isinstance(topic, ShelfView)
        assert topics.branches[0].more == way
        assert topic.others[:1] == ((way,) if way else ())
    assert LAW_TREE.split("/")[1] not in {*TOPIC_SLUGS.values(), "for"}


def test_only_a_hall_that_tells_of_all_seven_books_leads_to_the_page() -> None:
    """Whatever its name."""
    exhibits = [an_exhibit(slug=f"e{at}", id=f"NF-{at}", topics=(topic,))
                for at, topic in enumerate(BOOKS)]  # fmt: skip
    both = replace(
        a_museum(a_hall(*exhibits), a_hall(*exhibits[1:], slug="six")), laws=shipped_table()
    )
    shown = views(both)
    whole, most = shown["square/"], shown["six/"]
    assert isinstance(whole, HallView)
    assert isinstance(most, HallView)
    assert (whole.books, most.books) == (WAY, None)


@pytest.mark.skipif(not LAWS.is_dir(), reason="the texts of laws are not here")
def test_every_range_of_every_law_is_that_of_its_text() -> None:
    """编, 分编, 章 and 节, by name and by first and last article, in all texts that are here."""
    wrong, seen = [], 0
    for file in sorted(LAWS.glob("*.json")):
        law = json.loads(file.read_text("utf-8"))
        if not isinstance(law, dict) or not law.get("count"):
            continue
        statute = shipped_table().find(law["title"], shipped_table().as_of)
        assert statute, law["title"]
        ranges = dict(_ranges(statute.parts))
        seen += len(ranges)
        if ranges != _in_text(law["articles"]):
            wrong.append(law["title"])
    assert wrong == []
    assert seen > 500


def _ranges(parts: Any, above: tuple[str, ...] = ()) -> Any:
    for one in parts:
        yield (*above, one.name), (one.first, one.last)
        yield from _ranges(one.parts, (*above, one.name))


def _in_text(articles: Mapping[str, Any]) -> dict[tuple[str, ...], tuple[str, str]]:
    """Every heading with the first and the last article below it."""
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    for key, article in articles.items():
        for depth in range(1, len(article["path"]) + 1):
            path = tuple(article["path"][:depth])
            found[path] = (found.get(path, (key, key))[0], key)
    return found
