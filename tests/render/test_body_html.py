"""The text of an exhibit: what staff write comes through, what a browser would run does not."""

import re
import time

import pytest

from builders import FILE, a_body, a_picture, a_place, a_question, a_quiz
from render.renditions import a_set
from yunyouguan.model.body import Body
from yunyouguan.model.picture import Picture
from yunyouguan.model.quiz import StemPicture
from yunyouguan.render.body_html import BodyRenderer

PHOTO = "exhibits/square/liyi/photo.jpg"
SENTENCE = "邻居用水、排水，修房时必须借用您家一块地方，都要给必要的**便利**，不得妨碍通风和采光。"


def render(body: Body | str, *pictures: Picture) -> str:
    """The body of ``square/liyi/`` in a museum that also holds ``square/two/``."""
    bodies = BodyRenderer({"square/two/", "square/"}, {PHOTO: a_set(PHOTO)})
    told = a_body(body) if isinstance(body, str) else body
    return bodies.render(
        told, file=FILE, address="square/liyi/", pictures=pictures, ids=("main", "title")
    )


def test_quoted_article_becomes_a_law_box() -> None:
    """The article is the heading, its own words stand apart, the plain ones below."""
    html = render(
        "> 法条：《民法典》第二百八十八条\n> 「应当『公平』处理相邻关系。」就这么定。\n> 有事商量。"
    )

    assert html == (
        '<section class="law">\n'
        '<h2><span class="law-mark">法条</span>《民法典》第二百八十八条</h2>\n'
        '<p><span class="law-words">「应当『公平』处理相邻关系。」</span>就这么定。</p>\n'
        "<p>有事商量。</p>\n</section>"
    )


def test_other_quotes_stay_quotes() -> None:
    """Only 法条： and 依据： open a law box."""
    assert render("> 老话说：远亲不如近邻。").startswith("<blockquote>")


def test_law_box_stands_one_level_below_the_heading_before_it() -> None:
    """No level is skipped, whether the box stands first, under h2 or under h3."""
    box = "> 依据：《宪法》第五条\n"
    html = render(
        a_body(f"{box}\n## 一\n\n{box}\n### 二\n\n{box}", headings=((2, "一"), (3, "二")))
    )

    assert re.findall(r"<(h\d)", html) == ["h2", "h2", "h3", "h3", "h4"]


def test_headings_leave_the_h1_to_the_page() -> None:
    """A text that starts with # moves down as a whole."""
    html = render(a_body("# 一\n\n## 二", headings=((1, "一"), (2, "二"))))

    assert html == '<h2 id="一">一</h2>\n<h3 id="二">二</h3>'


def test_heading_ids_are_readable_and_unique() -> None:
    """Chinese stays, punctuation goes, an id that the page has is not taken again."""
    html = render("## 谁来赔？（一）\n\n## 谁来赔 一\n\n## title")

    assert re.findall(r'id="([^"]*)"', html) == ["谁来赔-一", "谁来赔-一-2", "title-2"]


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("[二](../two/index.md#练一练)", '<a href="../../square/two/#练一练">二</a>'),
        ("[厅](../hall.md)", '<a href="../../square/">厅</a>'),
        ("[上](#一)", '<a href="#一">上</a>'),
        ("[三](../three/index.md)", "<span>三</span>"),
        ("[国](https://www.gov.cn/)", '<a href="https://www.gov.cn/" rel="noopener">国</a>'),
        ("[信](mailto:a@b.cn)", '<a href="mailto:a@b.cn">信</a>'),
        ("[坏](javascript:alert(1))", "<a>坏</a>"),
        ("[坏](data:text/html,x)", "<a>坏</a>"),
    ],
)
def test_link_leads_to_a_page_that_is_there(written: str, html: str) -> None:
    """A page that is not built becomes plain words; a link that would run something is cut."""
    assert render(written) == f"<p>{html}</p>"


@pytest.mark.parametrize(
    "written",
    [
        "<script>alert(1)</script>",
        '<img src="https://example.org/x.gif" onerror="alert(1)">',
        '<iframe src="https://example.org/"></iframe>',
        '<p style="color:red" onclick="alert(1)">字</p>',
        '<svg><a href="javascript:alert(1)">字</a></svg>',
        '<form action="https://example.org/"><input name="x"></form>',
        "好{: onclick=alert(1) }\n",
        '<a href="x" target="_blank">字</a>',
    ],
)
def test_what_a_browser_would_run_or_fetch_is_gone(written: str) -> None:
    """Not one attribute or element that acts; words stay words."""
    html = render(f"前\n\n{written}\n\n后")

    assert not re.search(r"<(script|img|iframe|svg|form|input)|<[^>]*(style|target| on\w+)=", html)
    assert "example.org" not in html
    assert html.startswith("<p>前</p>")
    assert html.endswith("<p>后</p>")


def test_picture_in_a_sentence_stands_below_its_paragraph() -> None:
    """A figure never stands inside a paragraph, and no word is lost."""
    html = render('看这里 ![墙](photo.jpg "示意图：墙") 再看别处。', a_picture(ai=True))

    assert html.startswith("<p>看这里  再看别处。</p>\n<figure")
    assert html.endswith(
        '<figcaption>示意图：墙 <span class="ai">AI生成</span></figcaption></figure>'
    )
    assert html.count("<figure") == html.count("</figure>") == 1


def test_pictures_stand_in_the_order_written() -> None:
    """Two pictures of one paragraph keep their order."""
    html = render('![一](photo.jpg "甲")![二](photo.jpg "乙")')

    assert html.index("甲") < html.index("乙")
    assert "<p></p>" not in html


def test_nobody_can_write_our_token() -> None:
    """The mark that stands for a figure is taken out of what staff write."""
    assert render("前\ue0000\ue001后") == "<p>前0后</p>"


def test_wide_table_scrolls_by_itself() -> None:
    """A table has a frame that a keyboard reaches, and keeps its alignment without a style."""
    html = render("| 项 | 数 |\n|---|--:|\n| 甲 | 1 |")

    assert html.startswith(
        '<div aria-label="表格，可以左右滑动" class="table" role="region" tabindex="0">\n<table>'
    )
    assert '<td class="to-right">1</td>' in html


def test_quiz_stands_where_it_was_written() -> None:
    """Prose and quizzes keep the order of the file, and questions count on."""
    html = render(a_body("前", a_quiz(), a_quiz(a_question(id="b" * 12))))

    assert re.findall(r'<p>前</p>|"q-n song">\d', html) == [
        "<p>前</p>",
        '"q-n song">1',
        '"q-n song">2',
    ]


def test_picture_of_a_stem_is_a_figure_like_any_other() -> None:
    """Every rendition is offered, the header's words are known, and no word is taken for one."""
    shown = StemPicture("photo.jpg", "", "", a_place())
    quiz = a_quiz(a_question(stem="\ue0000\ue001", pictures=(shown,)))
    html = render(a_body("前", quiz), a_picture(caption="示意图：墙"))

    assert html.count('<figure class="fig"><a class="look-at" href="../../media/p-1600.jpg">') == 1
    assert "<figcaption>示意图：墙</figcaption></figure><label" in html


def test_one_renderer_keeps_nothing_from_the_last_page() -> None:
    """The one Markdown instance forgets references, ids and levels."""
    bodies = BodyRenderer(set(), {})
    body = a_body("[甲]: https://example.org/\n\n## 一\n\n[甲]")

    first, second = (
        bodies.render(one, file=FILE, address="square/liyi/", pictures=(), ids=())
        for one in (body, a_body("## 一\n\n[甲]"))
    )

    assert 'href="https://example.org/"' in first
    assert second == '<h2 id="一">一</h2>\n<p>[甲]</p>'


def test_thousand_bodies_take_less_than_two_seconds() -> None:
    """740 characters each, one law box, three headings: 0.2 s for a hundred at most."""
    box = "> 法条：《民法典》第二百八十八条\n> 「不动产的相邻权利人应当正确处理相邻关系。」\n\n"
    body = a_body("\n\n".join(f"## 第{part}\n\n{box}{SENTENCE * 5}" for part in "一二三"))
    assert len(body.prose[0].markdown) >= 740
    bodies = BodyRenderer(set(), {})
    started = time.process_time()

    for _ in range(100):
        bodies.render(body, file=FILE, address="square/liyi/", pictures=(), ids=())

    # Twice the law: a busy machine with two threads a core counts CPU time double.
    assert time.process_time() - started < 0.4
