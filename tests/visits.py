"""A visit, and what a test may ask of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, Request

GLANCE = 50
"""Milliseconds between two looks whether anything is still on its way."""
GLANCES = 2
"""So many in a row see nothing. ``networkidle`` waits half a second, on each of 300 visits."""

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
AXE = Path(__file__).parents[1] / ".cache/web/node_modules/axe-core/axe.min.js"
# Told of what passes too, axe spends longer on telling than on looking.
BARRIERS = """([where, rules]) => axe.run(where ? document.querySelector(where) : document, {
  runOnly: rules.length ? {type: 'rule', values: rules} : {type: 'tag', values:
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  resultTypes: ['violations'],
}).then(found => found.violations
  .map(one => [one.id, one.nodes.map(node => node.html.slice(0, 120))]))"""

WATCH_POLICY = """
window.refusals = [];
document.addEventListener('securitypolicyviolation', one => refusals.push(one.violatedDirective));
"""
WATCH_SHIFT = """
window.shift = 0;
new PerformanceObserver(list => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value;
}).observe({type: 'layout-shift', buffered: true});
"""


@dataclass
class Visit:
    """One visitor's page, and everything that went wrong on it."""

    page: Page
    home: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    under_way: set[Request] = field(default_factory=set)
    finished: list[Request] = field(default_factory=list)

    def open(self, address: str = "") -> Page:
        """Open an address below the museum and wait until all that it asked for has come."""
        self.under_way.clear()
        self.page.goto(f"{self.home}{address}", wait_until="load")
        self.rest()
        return self.page

    def linger(self, address: str = "") -> Page:
        """Open it and look on for half a second more: who claims that nothing comes has to wait."""
        self.page.goto(f"{self.home}{address}", wait_until="networkidle")
        return self.page

    def weigh(self, address: str = "") -> list[tuple[str, str, int]]:
        """File name, kind and bytes on the line of all that a page loads by itself.

        Asked for while the page still loads, sizes make Playwright lose events.
        """
        self.finished.clear()
        self.linger(address)
        return [
            (one.url.rpartition("/")[2], one.resource_type, one.sizes()["responseBodySize"])
            for one in list(self.finished)
        ]

    def rest(self) -> None:
        """Wait until nothing is on its way."""
        quiet = 0
        while quiet < GLANCES:
            self.page.wait_for_timeout(GLANCE)
            quiet = 0 if self.under_way else quiet + 1

    def foreign(self) -> list[str]:
        """Requests that left the museum."""
        return [url for url in self.requests if not url.startswith((self.home, "data:"))]


def until(page: Page, true: str) -> None:
    """Wait for it; Playwright's own waiting needs eval, which the page's policy refuses."""
    for _ in range(500):
        if page.evaluate(true):
            return
        page.wait_for_timeout(20)
    raise AssertionError(true)


def barriers(page: Page, where: str = "", rules: Sequence[str] = ()) -> list[list[str]]:
    """What axe finds in a part of the page, or in all of it, however slight.

    The page was opened with ``bypass_csp``. Without ``rules`` all of WCAG 2.2 AA are asked.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    return list(page.evaluate(BARRIERS, [where, list(rules)]))


Visitor = Callable[..., Visit]
"""Begins a visit; keyword arguments are those of a Playwright context."""
