"""A visitor taps a cited article, reads it on the spot, and goes on to the law itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from builders import a_body, a_hall, a_museum, a_question, a_quiz, an_exhibit
from shots.pages import shown
from statutes import BODY, NAME, a_law, a_law_text
from visits import WATCH_POLICY, barriers
from written_site import write_site

SMALL = {"width": 320, "height": 700}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small museum with two versions of the sample, and an exhibit that cites it."""
    place = tmp_path_factory.mktemp("laws")
    older = a_law_text(*(one.replace("应当排队", "要排队") for one in BODY), dated="2019-03-01")
    quiz = a_quiz(a_question(citation=f"《{NAME}》第二条"))
    told = f"井是大家的（《{NAME}》第二条）。\n\n> 法条：《{NAME}》第二条\n>\n> 「打水应当排队。」"
    exhibit = an_exhibit(body=a_body(told, quiz), pictures=())
    museum = replace(a_museum(a_hall(exhibit)), law_texts=(a_law(a_law_text(), older),))
    write_site(museum, place / "site", place / "cache")
    with shown(Path(place / "site")) as address:
        yield address


def test_tapped_citation_shows_the_article_and_leads_to_the_law(
    browser: Browser, home: str
) -> None:
    """At 320 px in the largest type; no foreign address is asked, no rule of the policy broken."""
    context = browser.new_context(viewport=SMALL, has_touch=True, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(WATCH_POLICY)
    page.goto(f"{home}square/liyi/")
    page.evaluate("document.documentElement.classList.add('t30')")
    page.locator(".prose a.cite").first.tap()
    note = page.get_by_role("note", name="法律条文")

    expect(note).to_contain_text(f"《{NAME}》第二条")
    expect(note).to_contain_text("任何人不得独占水井。")
    assert page.evaluate("document.documentElement.scrollWidth") == SMALL["width"]
    page.locator(".law a.cite").tap()
    expect(page.locator(".law > .gloss")).to_contain_text("打水应当排队。")
    note.get_by_role("link", name="在法律原文里看").tap()
    page.wait_for_url("**/laws/shui-jing/#shui-jing-2")
    expect(page.locator(".art:target")).to_contain_text("打水应当排队。")
    page.locator(".art:target summary").tap()
    expect(page.locator(".art:target del")).to_be_visible()
    page.evaluate("document.documentElement.classList.add('t30')")
    assert page.evaluate("document.documentElement.scrollWidth") == SMALL["width"]
    assert barriers(page) == []
    page.goto(f"{home}laws/")
    assert barriers(page) == []
    assert [one for one in asked if not one.startswith((home, "data:"))] == []
    context.close()


def test_without_script_a_citation_leads_to_its_article(browser: Browser, home: str) -> None:
    """A link is a link."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{home}square/liyi/")
    page.locator(".prose a.cite").first.click()
    page.wait_for_url("**/laws/shui-jing/#shui-jing-2")
    context.close()
