"""What must be true on every kind of page."""

import time
from collections.abc import Sequence

import pytest
from playwright.sync_api import Page, Route

from visits import DESK, PHONE, WATCH_POLICY, WATCH_SHIFT, Visit, Visitor, barriers

KINDS = {
    "home": "",
    "halls": "halls/",
    "topics": "topics/",
    "topic": "topics/property/",
    "books": "topics/civil-code/",
    "audience": "topics/for/elders/",
    "glossary": "glossary/",
    "hall": "civil-code-square/",
    "exhibit": "civil-code-square/tort/",
    "work": "art-works/comic/",
    "lesson": "micro-lessons/anti-fraud/",
    "paths": "paths/",
    "path": "paths/ming-bai-ren/",
    "tours": "tours/",
    "tour": "tours/dai-hai-zi/",
    "walk": "tours/dai-hai-zi/#s2",
    "practice": "practice/#daily",
    "certificate": "certificate/#ming-bai-ren",
    "verify": "verify/",
    "calendar": "calendar/",
    "search": "search/",
    "found": "search/?q=居住权",
    "not found": "search/?q=居住全登计",
    "document": "archive/report-2020/",
    "record": "record/",
    "english home": "en/",
    "english hall": "en/civil-code-square/",
    "english exhibit": "en/civil-code-square/tort/",
    "english search": "en/search/?q=contract",
    "missing": "no-such-page/",
    "about": "about/",
    "accessibility": "accessibility/",
    "handbook": "handbook/tours/",
}
SAME_TEMPLATE = {"work": "exhibit", "audience": "topic", "accessibility": "about"}
"""Kinds that differ in what they hold, not in how they are built."""
MUSEUM_KINDS = {name: at for name, at in KINDS.items() if name != "handbook"}
every_kind = pytest.mark.parametrize("address", KINDS.values(), ids=KINDS.keys())
every_museum_kind = pytest.mark.parametrize(
    "address", MUSEUM_KINDS.values(), ids=MUSEUM_KINDS.keys()
)
every_template = pytest.mark.parametrize(
    "address", {name: at for name, at in KINDS.items() if name not in SAME_TEMPLATE}.values()
)
# What a look can change: where things lie and how large they are; what colour they have; or both.
LAID_OUT = ("target-size", "scrollable-region-focusable")
COLOURED = ("color-contrast",)
LOOKS: dict[str, tuple[str, ...]] = {
    "": (), "t22": LAID_OUT, "t30": LAID_OUT, "hc": COLOURED,
    "elder": LAID_OUT, "elder t30 hc": LAID_OUT,
}  # fmt: skip
"""Classes of the root to the axe rules that can tell them from the plain page; that meets all."""


ON_DEMAND = {
    "quiz script": 4, "quiz stylesheet": 4, "lesson script": 4, "study script": 8,
    "practice script": 8, "certificate script": 20, "study stylesheet": 5, "plan script": 1.5,
    "languages stylesheet": 1, "calendar script": 1, "calendar stylesheet": 1,
    "tour script": 5, "tour stylesheet": 3,
    "search script": 6, "search_help script": 2, "search stylesheet": 1,
    "law_tree stylesheet": 1,
}  # fmt: skip
"""Scripts and styles that only some kinds of page load, in kB."""

# Links inside a sentence are text; WCAG 2.5.8 excepts them.
SMALL_TARGETS = """least => {
  const inText = (one, style) =>
    style.display === 'inline' && one.closest('p, li, dd, figcaption, blockquote');
  const tooSmall = one => {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    if (!box.width || style.visibility === 'hidden' || one.closest('.skip')) return false;
    return !inText(one, style) && (box.height < least - 0.5 || box.width < 43.5);
  };
  const told = one => one.textContent.trim().slice(0, 20) + ' '
    + one.getBoundingClientRect().width + 'x' + one.getBoundingClientRect().height;
  return [...document.querySelectorAll('a, button, summary, label.q-opt')]
    .filter(tooSmall).map(told);
}"""


def late(route: Route) -> None:
    """Pictures and typefaces come after the words, as on a slow line."""
    time.sleep(0.03)
    route.continue_()


@every_kind
def test_page_loads_alone_light_and_still(visit: Visitor, address: str) -> None:
    """It asks nobody else, breaks no policy, keeps its budget and moves nothing."""
    visitor = visit(device_scale_factor=2, is_mobile=True, has_touch=True)
    visitor.page.add_init_script(WATCH_POLICY + WATCH_SHIFT)
    visitor.page.route("**/*.{avif,jpg,webp,woff2}", late)
    loaded = visitor.weigh(address)
    visitor.page.mouse.wheel(0, 4000)
    visitor.page.wait_for_timeout(200)

    assert_alone(visitor, address)
    if address in MUSEUM_KINDS.values():
        assert_light(loaded, address)
        assert visitor.page.evaluate("window.shift") <= 0.05


def assert_alone(visitor: Visit, address: str) -> None:
    """No third-party request, no console error, no breach of the page's own policy."""
    expected = (
        ["Failed to load resource: the server responded with a status of 404 (Not Found)"]
        if address == "no-such-page/" else []
    )  # fmt: skip
    assert visitor.foreign() == []
    assert visitor.complaints == expected
    assert visitor.page.evaluate("window.refusals") == []
    policy = visitor.page.locator("meta[http-equiv]").first.get_attribute("content")
    assert policy is not None
    assert "default-src 'none'" in policy


def assert_light(loaded: Sequence[tuple[str, str, int]], address: str) -> None:
    """Compressed: page 10 kB, style 8, scripts 3 (always loaded), fonts 100, first view 200."""
    weights: dict[str, float] = {}
    largest = 0.0
    for file, kind, size in loaded:
        own = f"{file.partition('.')[0]} {kind}"
        name = own if own in ON_DEMAND else kind
        weights[name] = weights.get(name, 0) + size / 1000
        if kind == "image":
            largest = max(largest, size / 1000)

    assert weights["document"] <= 10 or address == "archive/report-2020/"
    assert weights["stylesheet"] <= 8
    assert weights["script"] <= 3
    assert {name: most for name, most in ON_DEMAND.items() if weights.get(name, 0) > most} == {}
    assert weights.get("font", 0) <= 100
    assert largest <= 60
    assert sum(weights.values()) <= 200


@every_template
def test_page_has_no_barrier(visit: Visitor, address: str) -> None:
    """Axe finds nothing at all: in both widths, every size, high contrast, 长辈版, all at once."""
    page = visit(viewport=PHONE, bypass_csp=True).open(address)
    for screen in (PHONE, DESK):
        page.set_viewport_size({"width": screen["width"], "height": screen["height"]})
        for look, rules in LOOKS.items():
            page.evaluate("look => { document.documentElement.className = `js ${look}` }", look)
            assert barriers(page, rules=rules) == [], (screen, look)


@pytest.mark.parametrize("address", [*KINDS.values(), "handbook/rules/"])
def test_page_never_scrolls_sideways(visit: Visitor, address: str) -> None:
    """A narrow phone and doubled text push nothing out of sight."""
    page = visit(viewport={"width": 320, "height": 700}, is_mobile=True).open(address)
    seen = {"320": beyond(page)}
    page.evaluate(
        "document.documentElement.style.fontSize ="
        "2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px'"
    )
    seen["320, doubled"] = beyond(page)
    page.set_viewport_size({"width": 390, "height": 700})
    seen["390, doubled"] = beyond(page)

    assert seen == dict.fromkeys(seen, (0, []))


def beyond(page: Page) -> tuple[int, list[str]]:
    """How far the page scrolls sideways, and what pushes it when it does."""
    far = int(
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    )
    pushing = page.evaluate(
        "[...document.querySelectorAll('body *')].filter(one => {"
        "  const box = one.getBoundingClientRect();"
        '  return box.width && box.right > innerWidth + 1 && !one.closest(\'[tabindex="0"],'
        "    .md-nav, pre, .md-typeset__scrollwrap');"
        "}).slice(0, 3).map(one => one.outerHTML.slice(0, 80))"
    )
    return far, pushing if far else []


@every_museum_kind
def test_targets_are_large_enough_for_a_thumb(visit: Visitor, address: str) -> None:
    """Every button and stand-alone link is at least 44 px each way, 60 px in 长辈版."""
    page = visit(is_mobile=True, has_touch=True).open(address)

    assert page.evaluate(SMALL_TARGETS, 44) == []
    page.evaluate("document.documentElement.classList.add('elder')")
    assert page.evaluate(SMALL_TARGETS, 60) == []
