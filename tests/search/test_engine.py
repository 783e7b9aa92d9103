"""How a phone reads a query and compares it with a text; run in Node."""

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plain_scan import asked, compared, stands
from theme.node import JS, run, said
from yunyouguan.search.sounds import common_characters, readings

HELP = (JS / "search_help.js").as_uri()
PAIRS = {"權": "权", "條": "条"}


def located(texts: list[str], query: str) -> list[dict[str, Any] | None]:
    """Where a query stands in each text."""
    return list(run(
        f"const [texts, query, pairs] = {json.dumps([texts, query, PAIRS])};"
        "console.log(JSON.stringify(texts.map((text) => search_text.locate("
        "  search_text.rowOf(text, pairs), search_text.rowOf(query, pairs)))));",
        "search_text",
    ))  # fmt: skip


ALPHABET = "民法典第条條權权1234ab，。、 《》-Ａ㎡"
TEXTS = st.lists(st.text(ALPHABET, max_size=16), min_size=1, max_size=30)


@settings(max_examples=12)
@given(TEXTS, st.lists(st.text(ALPHABET, min_size=1, max_size=4), min_size=1, max_size=30))
@example(["10", "101", "a10", "10a", "1 0"], ["10", "1", "0"])
@example(["weChat", "we chat", "wechats", "awechat"], ["we", "wechat", "chat", "w"])
def test_a_phone_finds_what_a_plain_scan_finds(texts: list[str], queries: list[str]) -> None:
    """As written or with other punctuation; what it calls word for word is just that."""
    told = run(
        f"const [texts, queries, pairs] = {json.dumps([texts, queries, PAIRS])};"
        "const rows = texts.map((text) => search_text.rowOf(text, pairs));"
        "console.log(JSON.stringify(queries.map((query) => {"
        "  const row = search_text.rowOf(query, pairs);"
        "  return rows.map((text) => search_text.locate(text, row)?.exact ?? null);"
        "})));",
        "search_text",
    )
    for query, answers in zip(queries, told, strict=True):
        for text, exact in zip(texts, answers, strict=True):
            assert (exact is True) == stands(asked(query), compared(text)), (query, text)


@pytest.mark.parametrize(
    ("text", "query", "marked", "exact"),
    [
        ("老人的居住權", "居住权", "居住權", True),
        ("《民法典》第五条", "民法典第五条", "民法典》第五条", True),
        ("说理、说法", "说理说法", "说理、说法", False),
        ("共 35㎡ 的房", "35m2", "35㎡", True),
        ("Read the Civil Code.", "civil co", "Civil Co", True),
        ("𠮷野家的法", "法", "法", True),
    ],
)
def test_the_words_that_were_found_are_marked(
    text: str, query: str, marked: str, *, exact: bool
) -> None:
    """As they are written on the page, from the first character to the last."""
    [place] = located([text], query)

    assert place is not None
    units = text.encode("utf-16-le")
    assert units[2 * place["from"] : 2 * place["to"]].decode("utf-16-le") == marked
    assert place["exact"] is exact


@pytest.mark.parametrize(
    ("query", "also"),
    [
        ("第1042条", "第一千零四十二条"),
        ("民法典1042条", "民法典第一千零四十二条"),
        ("第一千零四十二条", "第1042条"),
        ("1042", "第一千零四十二条"),
        ("1042 彩礼", "第一千零四十二条 彩礼"),
        ("第3条第2款", "第三条第二款"),
        ("第十条", "第10条"),
        ("2020", ""),
        ("12348", ""),
    ],
)
def test_an_article_is_found_in_either_numerals(query: str, also: str) -> None:
    """A bare number may be an article; the year 2020 is none of a law of 1,260 articles."""
    ways = said(f"search_numerals.writings({json.dumps(query)})", "search_numerals")

    assert ways[0] == query
    assert also in ways if also else ways == [query]


def test_numerals_are_written_in_one_way_and_read_again() -> None:
    """Every number that an article may have."""
    assert said(
        "Array.from({ length: 9999 }, (_, at) => at + 1)"
        ".filter((one) => search_numerals.inDigits(search_numerals.inChinese(one)) !== one)",
        "search_numerals",
    ) == []  # fmt: skip
    numbers = [3, 10, 12, 20, 101, 110, 1000, 1010, 1042, 1260]
    assert said(f"{numbers}.map(search_numerals.inChinese)", "search_numerals") == [
        "三", "十", "十二", "二十", "一百零一", "一百一十", "一千", "一千零一十",
        "一千零四十二", "一千二百六十",
    ]  # fmt: skip
    assert said("search_numerals.inDigits('十零')", "search_numerals") == 0


@pytest.mark.parametrize(
    ("query", "article"),
    [
        ("第1043条", ["", 1043]),
        ("1043", ["", 1043]),
        ("《民法典》 第一千零四十三条", ["民法典", 1043]),
        ("中华人民共和国刑法第20条", ["刑法", 20]),
        ("第1043条第2款", ["", 0]),
        ("居住权", ["", 0]),
    ],
)
def test_a_query_for_one_article_says_which(query: str, article: list[object]) -> None:
    """In either numerals, with its law or without; a closer place is looked for as written."""
    assert said(f"search_numerals.articleOf({json.dumps(query)})", "search_numerals") == article


RANGES = [[1, 2, 20, 1042, 1045, "民法典"], [1, 30, 41, 18, 22, ""]]


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("第1043条", [2, 20]), ("民法典第一千零四十四条", [2, 20]), ("第二十条", [30, 41]),
        ("刑法第1043条", None), ("民法典第20条", None), ("第1046条", None),
    ],
)  # fmt: skip
def test_an_article_inside_a_range_finds_the_page(query: str, where: list[int] | None) -> None:
    """The range is what is shown and marked; another law's article is none of it."""
    page = {"address": "a/", "title": "题", "sound": "", "ranges": RANGES,
            "blocks": ["0题", "4依《民法典》第1042条至第1045条。"]}  # fmt: skip
    told = run(
        f"const page = {json.dumps(page)};"
        "const shards = { start: { docs: 1, pairs: {}, tongues: [] }, page: async () => page,"
        "  levels: async (term) =>"
        "    new Uint8Array([/^§(104[2-5]|18|19|2[0-2])$/.test(term) ? 3 : 255]) };"
        f"const found = await search_engine.search(shards, {json.dumps(query)});"
        "const hits = await found.more(10);"
        "console.log(JSON.stringify(hits.map(({ places, level, exact }) =>"
        "  [places[0].block, places[0].from, places[0].to, level, exact])));",
        "search_engine",
    )
    assert told == ([[1, *where, 3, False]] if where else [])


@pytest.mark.parametrize(
    ("typed", "sounds"),
    [
        ("minfadian", True), ("mfd", True), ("fadian", True), ("fd", True), ("minfa", True),
        ("infa", False), ("dianmin", False), ("df", False),
    ],
)  # fmt: skip
def test_a_title_is_found_by_its_sound(typed: str, *, sounds: bool) -> None:
    """From the beginning of a syllable, or by initials that follow one another."""
    assert said(f"search_text.soundsLike('min fa dian', '{typed}')", "search_text") is sounds


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("居住全", ["居住权"]),
        ("居主拳", ["居住权"]),
        ("juzhu", ["居住权"]),
        ("jzq", ["居住权"]),
        ("法原", ["法院"]),
        ("量子纠缠", []),
        ("", []),
    ],
)
def test_who_mistyped_is_offered_names_that_sound_so(query: str, names: list[str]) -> None:
    """From three syllables on one may be another; two must sound the same."""
    sounds = {
        **asdict(readings("")),
        "names": [["居住权", "ju zhu quan"], ["法院", "fa yuan"], ["法人", "fa ren"]],
    }
    told = run(
        f"const {{ soundsAlike }} = await import({json.dumps(HELP)});"
        f"const told = soundsAlike({json.dumps(sounds)}, {json.dumps(query)}, {{}});"
        "console.log(JSON.stringify(told));"
    )
    assert told == names


def test_a_phone_has_the_common_characters_in_the_same_order() -> None:
    """It knows their sounds by it, and that a query of them needs no table of traditional ones."""
    told = run(
        f"const {{ commonCharacters }} = await import({json.dumps(HELP)});"
        "console.log(JSON.stringify(commonCharacters().join('')));"
    )
    assert told == common_characters()


@pytest.mark.parametrize(
    ("query", "widened", "asked"),
    [
        ("居住权", False, []), ("civil 2020", False, []), ("居住後", False, []),
        ("居住權", True, ["han"]), ("囧", False, ["han"]),
    ],
)  # fmt: skip
def test_all_traditional_characters_are_fetched_only_for_one(
    query: str, *, widened: bool, asked: list[str]
) -> None:
    """Who writes as every phone does pays nothing; what changes nothing is no other query."""
    told = run(
        f"const {{ widen }} = await import({json.dumps(HELP)});"
        "const asked = [];"
        "const shards = { start: { pairs: { 後: '后' } },"
        "  json: async (name) => (asked.push(name), { 後: '后', 權: '权' }) };"
        f"const widened = await widen(shards, {json.dumps(query)});"
        "console.log(JSON.stringify([widened, asked, shards.start.pairs['權'] === '权']));"
    )
    assert told == [widened, asked, widened]


LINE = "甲乙丙丁戊己庚辛壬癸子丑"


@pytest.mark.parametrize(
    ("standing", "asked", "read", "found"),
    [
        (["甲乙"], 4, 0, 0),
        (["甲乙", "丙丁", "戊己", "庚辛"], 8, 4, 0),
        ([LINE[at : at + 2] for at in range(11)], 4, 10, 10),
    ],
)
def test_a_long_line_asks_for_more_of_the_index_only_when_it_must(
    standing: list[str], asked: int, read: int, found: int
) -> None:
    """Four pairs tell that it stands nowhere; pages read in vain call for more, true ones do not.

    Args:
        standing: pairs that every page has.
        asked, read: terms and pages that are fetched for ten results.
    """
    text = LINE if found else "甲乙、丙丁、戊己、庚辛"
    told = run(
        f"const [line, standing, text] = {json.dumps([LINE, standing, text])};"
        "let [asked, read] = [0, 0];"
        "const shards = { start: { docs: 200, pairs: {}, tongues: [] },"
        "  levels: async (term) => (asked += 1,"
        "    new Uint8Array(200).fill(standing.includes(term) ? 4 : 255)),"
        "  page: async (at) => (read += 1,"
        "    { address: `${at}/`, title: '', sound: '', blocks: ['4' + text] }) };"
        "const { more } = await search_engine.search(shards, line);"
        "const hits = [...await more(4), ...await more(6)];"
        "console.log(JSON.stringify([asked, read, hits.length]));",
        "search_engine",
    )
    assert told == [asked, read, found]
