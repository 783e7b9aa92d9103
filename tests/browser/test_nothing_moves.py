"""Nothing moves after the first paint, on a phone as slow as the slowest that visit."""

import pytest
from playwright.sync_api import Page

from visits import DESK, PHONE, Visitor, until

SLOWED = 6
"""Times; so that the page is painted while it is still being read."""

PHONES = {
    "home": "",
    "hall": "civil-code-square/",
    "exhibit": "civil-code-square/tort/",
    "tours": "tours/",
    "tour": "tours/dai-hai-zi/",
    "walk": "tours/dai-hai-zi/#s2",
    "practice": "practice/#daily",
    "ways": "practice/",
    "calendar": "calendar/",
    "record": "record/",
    "lesson": "micro-lessons/anti-fraud/",
    "path": "paths/ming-bai-ren/",
    "topics": "topics/",
    "search": "search/?q=民法典",
    "not found": "search/?q=居住全登计",
}
DESKS = {
    "home": "",
    "landscape": "demonstration-village/ecological-village/",
    "portrait": "civil-code-square/tort/",
    "walk": "tours/dai-hai-zi/#s2",
    "lesson": "micro-lessons/anti-fraud/",
    "calendar": "calendar/",
}
SCREENS = [
    *(pytest.param(PHONE, address, id=f"390 {name}") for name, address in PHONES.items()),
    *(pytest.param(DESK, address, id=f"1440 {name}") for name, address in DESKS.items()),
]
DONE = {
    "tours/dai-hai-zi/": "!!document.querySelector('.tour.ready')",
    "tours/dai-hai-zi/#s2": "!!document.querySelector('.tour.ready')",
    "practice/#daily": "!!document.querySelector('.p-stage .q')",
    "calendar/": "!!document.querySelector('.calendar.ready')",
    "record/": "!!document.querySelector('[data-record].ready')",
    "search/?q=民法典": "!!document.querySelector('#found a')",
    "search/?q=居住全登计": "!document.querySelector('#topics[hidden]')",
    "micro-lessons/anti-fraud/": "!!document.querySelector('.stage.stepping')",
}
"""When a page that its script fills is filled."""

# A typeface that comes late puts its own line a few pixels aside: no reader loses her place.
WHAT_MOVES = """
window.moved = [];
const far = (one, other) => Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y)) >= 5;
new PerformanceObserver(list => {
  for (const { sources } of list.getEntries())
    for (const { node, previousRect, currentRect } of sources)
      if (far(previousRect, currentRect))
        moved.push([node?.outerHTML?.slice(0, 60) || node?.textContent,
        ...[previousRect, currentRect].map(({ x, y, width, height }) => [x, y, width, height])]);
}).observe({type: 'layout-shift', buffered: true});
"""


def slow(page: Page) -> None:
    """Everything the page does takes so many times as long, its own patience too."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    session.send("Animation.enable")
    session.send("Animation.setPlaybackRate", {"playbackRate": 1 / SLOWED})


@pytest.mark.parametrize(("screen", "address"), SCREENS)
def test_nothing_moves_on_a_slow_phone(
    visit: Visitor, screen: dict[str, int], address: str
) -> None:
    """What is seen once stays where it is: what comes later has its place already."""
    visitor = visit(viewport=screen)
    page = visitor.page
    page.add_init_script(WHAT_MOVES)
    slow(page)
    visitor.open(address)
    until(page, DONE.get(address, "true"))
    visitor.rest()

    assert page.evaluate("moved") == []


def test_watching_sees_what_moves(visit: Visitor) -> None:
    """So that silence above means something."""
    visitor = visit()
    visitor.page.add_init_script(WHAT_MOVES)
    page = visitor.open("about/")
    page.evaluate("document.querySelector('h1').style.height = '300px'")
    until(page, "moved.length > 0")


def test_walk_opened_at_a_stop_begins_at_the_top(visit: Visitor) -> None:
    """The head is seen, the foot is not, wherever in the article the stop was."""
    for screen in (PHONE, DESK):
        page = visit(viewport=screen).linger("tours/dai-hai-zi/#s2")

        assert page.evaluate("scrollY") == 0
        assert page.evaluate(
            "document.querySelector('.foot').getBoundingClientRect().top >= innerHeight"
        )


def test_page_that_waits_for_its_script_shows_itself_when_none_comes(visit: Visitor) -> None:
    """Three seconds later, whole: a script that was lost on the way hides nothing."""
    for address, name in (
        ("tours/dai-hai-zi/#s2", ".stop-t"),
        ("calendar/", ".on-t"),
        ("micro-lessons/anti-fraud/", ".card"),
    ):
        visitor = visit()
        visitor.page.route("**/*.js", lambda route: route.abort())
        page = visitor.open(address)
        shown = f"getComputedStyle(document.querySelector('{name}')).visibility"
        assert page.evaluate(shown) == "hidden"
        until(page, f"{shown} === 'visible'")


def test_practice_says_its_way_before_any_script_comes(visit: Visitor) -> None:
    """Title and rule are those of the way that the address names."""
    visitor = visit()
    visitor.page.route("**/*.js", lambda route: route.abort())
    page = visitor.open("practice/#daily")

    assert page.locator("h1").inner_text() == "每日一题"
    assert (
        page.locator(".lead").inner_text()
        == page.locator(".ways [href$='#daily'] .way-s").inner_text()
    )
    assert page.locator("[data-stage]").is_visible()
