"""What is found of a page: what a visitor reads on it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.search.page_text import SPLIT_ABOVE, Block, Field, Passage, main_part, passages


def page(main: str, head: str = "") -> bytes:
    """A finished page with a head, navigation and a foot."""
    return (
        f"<!doctype html><html><head>{head}</head><body><nav>导航</nav>"
        f'<main id="main">{main}</main><footer>页脚</footer></body></html>'
    ).encode()


def found(main: str) -> list[Passage]:
    """The passages of a page."""
    return passages(main_part(page(main)))


def blocks(main: str) -> list[tuple[str, str]]:
    """Field and text of each block of a page that is one passage."""
    one = found(main)
    return [(block.field.name, block.text) for passage in one for block in passage.blocks]


def test_each_block_is_found_in_its_field() -> None:
    """Title, topics, headings, articles of law, questions and the rest."""
    assert blocks(
        '<h1>物权编</h1><dl class="facts"><dt>主题</dt><dd>物权</dd></dl><p>房子。</p>'
        '<h2 id="a">住得安心</h2><p>一<em>二</em>三</p>'
        '<section class="law"><h3>《民法典》第三百六十六条</h3><p>居住权人</p></section>'
        '<form class="q"><p>对不对</p><p class="q-law">《宪法》第五条</p></form><p>完</p>'
    ) == [
        ("TITLE", "物权编"),
        ("TOPIC", "主题"),
        ("TOPIC", "物权"),
        ("BODY", "房子。"),
        ("HEADING", "住得安心"),
        ("BODY", "一二三"),
        ("LAW", "《民法典》第三百六十六条"),
        ("BODY", "居住权人"),
        ("QUESTION", "对不对"),
        ("LAW", "《宪法》第五条"),
        ("BODY", "完"),
    ]


@pytest.mark.parametrize(
    "unseen",
    [
        "<nav>{}</nav>",
        "<button>{}</button>",
        "<p hidden>{}</p>",
        '<span aria-hidden="true">{}</span>',
        "<div data-nosnippet><p>{}</p></div>",
        '<p class="lead no-js">{}</p>',
        "<script>{}</script>",
        "<style>{}</style>",
        "<select><option>{}</option></select>",
        "<svg><text>{}</text></svg>",
        "<!-- {} -->",
        '<a href="../"><picture><img alt=""></picture><span>{}</span></a>',
        '<a href="../"><span class="song">{}</span> 4件</a>',
        '<a href="../"><span class="pic"></span>{}</a>',
        '<a class="headerlink" href="#a">{}</a>',
    ],
)
def test_what_is_no_text_of_the_page_is_not_found(unseen: str) -> None:
    """Nor is the door of another page, where its words stand; what comes behind is found."""
    assert blocks(f"<h1>甲</h1><p>乙{unseen.format('丙丙')}丁</p>") in (
        [("TITLE", "甲"), ("BODY", "乙丁")],
        [("TITLE", "甲"), ("BODY", "乙"), ("BODY", "丁")],
    )


def test_an_ordinary_link_is_part_of_its_sentence() -> None:
    """A phrase is found across what is bold, linked or on a new line."""
    assert blocks('<p>见<a href="a">第<b>五</b>条</a>，<br>再\n  看。</p>') == [
        ("BODY", "见第五条， 再 看。")
    ]


def test_text_behind_a_block_keeps_the_field_around_it() -> None:
    """A heading ends with its heading, also inside a link."""
    assert blocks('<div>甲<a href="a"><h2>乙</h2>丙</a>丁</div>') == [
        ("BODY", "甲"), ("HEADING", "乙"), ("BODY", "丙丁"),
    ]  # fmt: skip


def test_a_text_with_accents_apart_is_found_by_whole_letters() -> None:
    """Some systems write é as two."""
    assert blocks("<p>cafe\u0301</p>") == [("BODY", "caf\u00e9")]


def test_a_short_page_is_one_passage() -> None:
    """However many headings it has."""
    assert found('<h1>甲</h1><h2 id="a">乙</h2><p>丙</p>') == [
        Passage("", "甲", "", [
            Block(Field.TITLE, "甲"), Block(Field.HEADING, "乙"), Block(Field.BODY, "丙"),
        ])
    ]  # fmt: skip


def test_a_long_page_is_found_section_by_section() -> None:
    """Where a heading, or the article that it opens, can be led to; else with what is before."""
    long = "长" * SPLIT_ABOVE
    told = found(
        f'<h1>甲</h1><p>乙</p><h2 id="a">丙 <a class="headerlink">¶</a></h2><p>{long}</p>'
        "<h2>没有名字</h2><p>丁</p>"
        '<article id="b"><h3>戊</h3><p>己</p></article>'
        '<section class="law"><h3 id="c">《宪法》第五条</h3></section>'
    )

    assert [(one.anchor, one.title, one.page) for one in told] == [
        ("", "甲", ""),
        ("a", "丙", "甲"),
        ("b", "戊", "甲"),
    ]
    assert [block.text for block in told[1].blocks] == ["丙", long, "没有名字", "丁"]
    assert [block.text for block in told[2].blocks] == ["戊", "己", "《宪法》第五条"]


def test_a_page_that_asks_not_to_be_found_is_not() -> None:
    """Drafts say so, and the pages that only lead on."""
    assert main_part(page("<p>甲</p>", '<meta name="robots" content="noindex">')) == b""
    assert main_part(page("<p>甲</p>", '<meta name="robots" content="all">')) != b""


@pytest.mark.parametrize(
    "odd",
    ["", "<main>", "</main>", "</main><main>", "没有主要部分", "<main>没有完", "<p>甲</p></main>"],
)
def test_a_page_without_a_main_part_holds_nothing(odd: str) -> None:
    """Not an error: docs may hold anything."""
    assert passages(main_part(odd.encode())) == []


@pytest.mark.parametrize(
    ("main", "texts"),
    [
        ("<p>甲</main>乙<main><p>丙", ["甲", "乙", "丙"]),
        ("<p>甲<p>乙<li>丙</ul></div>丁", ["甲", "乙", "丙丁"]),
        ("<b>甲<p>乙</b>丙", ["甲", "乙丙"]),
        ("&lt;甲&gt; &nbsp; &#20057;&bogus;", ["<甲> 乙&bogus;"]),
        ("甲\0乙", ["甲乙"]),
        ("……——", []),
        ("<div>" * 400 + "深" + "</div>" * 400, []),
    ],
)
def test_odd_html_is_read_as_far_as_it_goes(main: str, texts: list[str]) -> None:
    """Nothing breaks the build; 255 elements inside one another are as deep as anybody looks."""
    assert [text for _, text in blocks(main)] == texts


@given(st.lists(st.one_of(
    st.sampled_from([
        "<p>", "</p>", "<h2 id='a'>", "</h2>", "<a>", "<img>", "</main>", "<main>", "<table>",
        "<svg>", "</svg>", "<!--", "-->", "&#0;", "&", "<", "\0", "甲", "<br>", "<h1>",
        "<?xml version='1.0'?>", "<![CDATA[", "]]>",
    ]),
    st.text(max_size=5),
), max_size=40).map("".join))  # fmt: skip
def test_no_page_breaks_the_search(main: str) -> None:
    """Whatever stands in it, blocks are text with a letter in it, in one line."""
    for passage in passages(main_part(page(main))):
        for block in passage.blocks:
            assert block.text == " ".join(block.text.split())
            assert any(char.isalnum() for char in block.text)
