"""The three searches in the browser: time to the first answer, bytes on the way, everything found."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Request

from bench.asked import Asked

PHONE = {"width": 390, "height": 844}
SLOWER = 4
SLOW_4G: Mapping[str, Any] = {
    "offline": False, "latency": 150,
    "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
}  # fmt: skip
"""As Lighthouse has it."""
STILL = 0.4
"""Seconds without a request: all has come."""


@dataclass(frozen=True, slots=True)
class Side:
    """One search.

    Attributes:
        page: to ask from, below the site.
        script: what its page needs besides, run before all else.
        counted: parts of addresses that are its own; the page itself is nobody's.
    """

    name: str
    page: str
    counted: tuple[str, ...]
    script: Path | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Milliseconds, and bytes of all that had to be fetched, heads included."""

    time: float
    size: int


def first_answer(
    browser: Browser, home: str, side: Side, query: str, *, slow_line: bool = False
) -> Answer:
    """On a page that has fetched nothing of the search, the processor four times slower."""
    with _opened(browser, home, side, slowed=True, slow_line=slow_line) as (page, fetched):
        return _asked(page, fetched, side, query)


def later_answers(
    browser: Browser, home: str, side: Side, first: str, queries: Sequence[str]
) -> list[Answer]:
    """Each on a page that has answered ``first`` before, and nothing else."""
    found = []
    for query in queries:
        with _opened(browser, home, side, slowed=True) as (page, fetched):
            _asked(page, fetched, side, first)
            fetched.clear()
            found.append(_asked(page, fetched, side, query))
    return found


def everything(
    browser: Browser, home: str, side: Side, queries: Sequence[Asked]
) -> dict[str, frozenset[str]]:
    """Addresses that each query finds."""
    with _opened(browser, home, side, slowed=False) as (page, _):
        told = {one.query: page.evaluate("(query) => window.all(query)", one.query)
                for one in queries}  # fmt: skip
    return {
        query: frozenset(address for address, exact in rows if exact)
        for query, rows in told.items()
    }


def _asked(page: Page, fetched: list[Request], side: Side, query: str) -> Answer:
    took = float(page.evaluate("(query) => window.ask(query)", query))
    before = -1
    while before != len(fetched):
        before = len(fetched)
        page.wait_for_timeout(1000 * STILL)
    own = [one for one in fetched if any(part in one.url for part in side.counted)]
    sizes = [one.sizes() for one in own]
    return Answer(took, sum(one["responseBodySize"] + one["responseHeadersSize"] for one in sizes))


@contextmanager
def _opened(
    browser: Browser, home: str, side: Side, *, slowed: bool, slow_line: bool = False
) -> Iterator[tuple[Page, list[Request]]]:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(600_000)
    fetched: list[Request] = []

    def note(request: Request) -> None:
        fetched.append(request)

    page.on("requestfinished", note)
    if side.script:
        page.add_init_script(path=side.script)
    machine = context.new_cdp_session(page)
    if slow_line:
        machine.send("Network.enable")
        machine.send("Network.emulateNetworkConditions", dict(SLOW_4G))
    page.goto(home + side.page, wait_until="domcontentloaded")
    page.wait_for_function("() => Boolean(window.ask)")
    if slowed:
        machine.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    try:
        yield page, fetched
    finally:
        context.close()
