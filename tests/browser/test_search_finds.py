"""The search finds every string of the museum's own pages, and says of no page what is not on it.

What is compared with what is said in ``plain_scan``.
"""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from plain_scan import HAN, LETTER, asked, compared, stands
from visits import Visitor

ASK = """async ([queries, wanted]) => {
  const engine = await import(document.querySelector('script[src*="/search."]').src);
  const shards = new engine.Shards(new URL('./', location.href).href);
  await shards.open();
  const answers = [];
  for (const query of queries) {
    const found = await engine.search(shards, query);
    const hits = await found.more(wanted);
    answers.push(hits.map((hit) => [hit.page.address, hit.exact]));
  }
  return answers;
}"""
EVERY = 1_000_000
SAMPLE = 2_000
# A number that may be an article is looked for in both ways of writing it.
ARTICLE = re.compile(r"[0-9零一二三四五六七八九十百千][条款项编章节]|(?<![^\s])\d{1,4}(?![^\s])")
# Each kind of page, short and long, museum and handbook.
PAGES = (
    "", "halls/", "civil-code-square/property/", "micro-lessons/anti-fraud/", "glossary/",
    "calendar/", "tours/dai-hai-zi/", "paths/ming-bai-ren/", "archive/report-2020/", "about/",
    "handbook/quiz/", "en/civil-code-square/tort/",
)  # fmt: skip
# Written without a look at how the index is made: whatever a visitor sees of the page's text.
SEEN = """() => {
  const skip = 'nav, button, [hidden], [data-nosnippet], [aria-hidden=true], .headerlink, '
    + 'select, audio, svg';
  const isDoor = (one) => one.matches('a') && one.querySelector('img, picture, .song, svg, .pic');
  const lines = [];
  for (const one of document.querySelectorAll('main h1, main h2, main p, main li, main dd')) {
    if (one.querySelector('p, li, dl, ul, ol, button, label') || one.closest(skip)) continue;
    if ([one, ...one.querySelectorAll('a')].some(isDoor) || one.closest('a')) continue;
    if (!one.getClientRects().length || getComputedStyle(one).visibility === 'hidden') continue;
    const copy = one.cloneNode(true);
    for (const sign of copy.querySelectorAll(skip)) sign.remove();
    lines.push(copy.textContent.replace(/\\s+/g, ' ').trim());
  }
  return lines;
}"""


@dataclass(frozen=True)
class Sheet:
    """One passage as the index tells it; ``compared``: its blocks in lines, ``short``: titles."""

    address: str
    blocks: tuple[str, ...]
    short: str
    compared: str


@pytest.fixture(scope="module")
def sheets(museum_site: Path) -> tuple[Sheet, ...]:
    """Every passage of the museum."""
    start = json.loads((museum_site / "search/index.json").read_bytes())
    folder = museum_site / "search" / start["version"]
    told = [json.loads((folder / f"{one}.json").read_bytes()) for one in range(start["docs"])]
    return tuple(
        Sheet(
            one["address"],
            tuple(block[1:] for block in one["blocks"]),
            "".join(block[1:] for block in one["blocks"] if block[0] in "012"),
            "\n".join(compared(block[1:]) for block in one["blocks"]),
        )
        for one in told
    )


def asked_of(page: Page, queries: list[str], wanted: int = EVERY) -> list[list[Any]]:
    """Address and exactness of every hit of each query, in one go."""
    return list(page.evaluate(ASK, [queries, wanted]))


def sampled(sheets: tuple[Sheet, ...]) -> list[str]:
    """Pieces of 2 to 12 characters that begin and end with a whole word."""
    chance = random.Random(6)  # noqa: S311
    found: set[str] = set()
    while len(found) < SAMPLE:
        text = chance.choice(chance.choice(sheets).blocks)
        length = chance.randint(2, 12)
        if len(text) < length:
            continue
        at = chance.randrange(len(text) - length + 1)
        piece = text[at : at + length].strip()
        whole = stands_apart(text[:at], piece) and stands_apart(piece, text[at + length :])
        if whole and len(asked(piece)) > 1:
            found.add(piece)
    return sorted(found)


def stands_apart(left: str, right: str) -> bool:
    """Whether no word is cut between them."""
    return not re.search(f"{LETTER}\ue000{LETTER}", f"{left}\ue000{right}", re.IGNORECASE)


def test_every_string_of_the_museum_is_found_and_nothing_else(
    visit: Visitor, sheets: tuple[Sheet, ...]
) -> None:
    """Recall 1.0 of 2,000 pieces; what is called word for word stands there word for word."""
    queries = sampled(sheets)
    answers = asked_of(visit().open("search/"), queries)

    missed: list[tuple[str, str]] = []
    false: list[tuple[str, str]] = []
    for query, hits in zip(queries, answers, strict=True):
        plain = asked(query)
        truth = {one.address for one in sheets if stands(plain, one.compared)}
        assert truth, query
        found, exact = {hit[0] for hit in hits}, {hit[0] for hit in hits if hit[1]}
        missed += [(query, one) for one in truth - found]
        if not ARTICLE.search(query):
            false += [(query, one) for one in exact - truth]
    assert (missed, false) == ([], [])
    assert sum(bool(ARTICLE.search(one)) for one in queries) < SAMPLE / 10


def test_one_character_finds_every_title_and_heading_with_it(
    visit: Visitor, sheets: tuple[Sheet, ...]
) -> None:
    """All of them, for every Han character of any."""
    chars = sorted(set("".join(re.findall(HAN, "".join(one.short for one in sheets)))))
    answers = asked_of(visit().open("search/"), chars)

    missed = {
        (char, one.address)
        for char, hits in zip(chars, answers, strict=True)
        for one in sheets
        if char in one.short and one.address not in {hit[0] for hit in hits}
    }
    assert len(chars) > 500
    assert missed == set()


def test_what_a_visitor_reads_on_a_page_finds_that_page(visit: Visitor) -> None:
    """The first twelve characters of every paragraph that Chromium shows, on pages of all kinds."""
    page = visit().open()
    # What scripts write, such as how many stops one has walked, stands in no file.
    page.route("**/*.js", lambda route: route.abort())
    expected: list[tuple[str, str]] = []
    for address in PAGES:
        page.goto(page.url.partition("/yunyouguan/")[0] + f"/yunyouguan/{address}")
        lines = [one for one in page.evaluate(SEEN) if len(asked(one)) > 1]
        assert len(lines) > 1, address
        expected += [(address, beginning(one)) for one in lines]
    visitor = visit()
    answers = asked_of(visitor.open("search/"), [query for _, query in expected])

    lost = [
        (address, query)
        for (address, query), hits in zip(expected, answers, strict=True)
        if address not in {hit[0].partition("#")[0] for hit in hits}
    ]
    assert len(expected) > 400
    assert lost == []


def beginning(line: str) -> str:
    """Twelve characters, or to the end of the word that they would cut."""
    end = 12
    while end < len(line) and not stands_apart(line[:end], line[end:]):
        end += 1
    return line[:end]
