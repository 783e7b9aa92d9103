"""A visit, and what a test may ask of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
AXE = Path(__file__).parents[1] / ".cache/web/node_modules/axe-core/axe.min.js"

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

    def open(self, address: str = "") -> Page:
        """Open an address below the museum and wait until nothing moves."""
        self.page.goto(f"{self.home}{address}", wait_until="networkidle")
        return self.page

    def foreign(self) -> list[str]:
        """Requests that left the museum."""
        return [url for url in self.requests if not url.startswith((self.home, "data:"))]


Visitor = Callable[..., Visit]
"""Begins a visit; keyword arguments are those of a Playwright context."""
