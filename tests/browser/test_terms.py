"""A legal term explains itself on the spot: by finger, by keys, without script, on paper."""

from playwright.sync_api import expect

from visits import WATCH_POLICY, Visitor, barriers

EXHIBIT = "civil-code-square/property/"
SAYS = "按照合同，对别人的住宅占有、使用的权利"


def test_tapped_term_explains_itself_below_its_paragraph(visit: Visitor) -> None:
    """One note at a time, inside the column at 320 px with 30 px type; a second tap closes it."""
    visitor = visit(viewport={"width": 320, "height": 700}, has_touch=True, is_mobile=True,
                    bypass_csp=True)  # fmt: skip
    visitor.page.add_init_script(WATCH_POLICY)
    page = visitor.open(EXHIBIT)
    page.evaluate("document.documentElement.classList.add('t30')")
    term, other = page.locator("a.term", has_text="居住权"), page.locator("a.term").first
    note = page.get_by_role("note", name="名词解释")
    term.tap()

    expect(note).to_contain_text(SAYS)
    expect(note).to_contain_text("依据：《民法典》第三百六十六条")
    expect(term).to_have_attribute("aria-expanded", "true")
    assert page.evaluate("document.querySelector('.gloss').previousElementSibling.tagName") == "P"
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert barriers(page, ".prose") == []
    other.tap()
    expect(note).to_have_count(1)
    expect(note).not_to_contain_text(SAYS)
    other.tap()
    expect(note).to_have_count(0)
    assert page.url.endswith(EXHIBIT)
    assert page.evaluate("window.refusals") == []


def test_keyboard_opens_a_term_and_escape_returns_to_it(visit: Visitor) -> None:
    """The note takes the focus, so that it is read; Escape and its button give it back."""
    page = visit().open(EXHIBIT)
    term = page.locator("a.term", has_text="居住权")
    note = page.get_by_role("note", name="名词解释")
    for close in ("Escape", "Tab Enter"):
        term.focus()
        page.keyboard.press("Enter")
        expect(note).to_be_focused()
        for key in close.split():
            page.keyboard.press(key)
        expect(note).to_have_count(0)
        expect(term).to_be_focused()
    expect(term).to_have_attribute("aria-expanded", "false")


def test_without_script_or_when_it_cannot_come_a_term_leads_to_the_glossary(
    visit: Visitor,
) -> None:
    """The link goes to the very term."""
    for settings in ({"java_script_enabled": False}, {}):
        visitor = visit(**settings)
        visitor.page.route("**/term.*.js", lambda route: route.abort())
        page = visitor.open(EXHIBIT)
        page.locator("a.term", has_text="居住权").click()
        page.wait_for_url("**/glossary/#*")
        expect(page.locator("article:target")).to_contain_text(SAYS)


def test_paper_shows_a_numbered_note_for_each_term(visit: Visitor) -> None:
    """As many as the text marks, in its order; on the screen they wait out of sight."""
    page = visit().open(EXHIBIT)
    notes = page.locator(".notes li")
    marked = page.locator("a.term").evaluate_all("all => all.map(one => one.hash.slice(1))")
    told = notes.evaluate_all("all => all.map(one => encodeURIComponent(one.dataset.term))")

    expect(notes.first).to_be_hidden()
    page.emulate_media(media="print")
    expect(notes.first).to_be_visible()
    assert told == marked
    assert "counter(term)" in page.locator("a.term").first.evaluate(
        "one => getComputedStyle(one, '::after').content"
    )
