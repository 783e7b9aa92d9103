"""The searches in the browser: time to the first answer, bytes on the way, everything found."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, Request

from bench.asked import Asked

PHONE = {"width": 390, "height": 844}
SLOWER = 4
SLOW_4G: Mapping[str, Any] = {
    "offline": False, "latency": 150,
    "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8,
}  # fmt: skip
"""As Lighthouse has it."""
STILL, PATIENCE = 300, 600_000
"""Milliseconds: without a request, all has come; for the slowest peer's index to come."""


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
    """What one query cost.

    Attributes:
        time: milliseconds to the first results, or to the word that there are none.
        work: of them the page's own, in time of the processor: what other programs take is not in.
        size: bytes of all that had to be fetched, heads included.
    """

    time: float
    work: float
    size: int


@dataclass(frozen=True, slots=True)
class _Opened:
    page: Page
    machine: CDPSession
    fetched: list[Request]

    def work(self) -> float:
        """Milliseconds that the page's thread has worked."""
        told = self.machine.send("Performance.getMetrics")["metrics"]
        return 1000 * sum(float(one["value"]) for one in told if one["name"] == "TaskDuration")


def first_answer(
    browser: Browser, home: str, side: Side, query: str, *, slow_line: bool = False
) -> Answer:
    """On a page that has fetched nothing of the search, the processor four times slower."""
    with _opened(browser, home, side, slow_line=slow_line) as opened:
        return _asked(opened, side, query)


def later_answers(
    browser: Browser, home: str, side: Side, first: str, queries: Sequence[str]
) -> list[Answer]:
    """One after the other on a page that has answered ``first`` before."""
    with _opened(browser, home, side) as opened:
        _asked(opened, side, first)
        return [_asked(opened, side, query) for query in queries]


def everything(
    browser: Browser, home: str, side: Side, queries: Sequence[Asked]
) -> dict[str, frozenset[str]]:
    """Addresses that each query finds."""
    with _opened(browser, home, side, rate=1) as opened:
        told = {one.query: opened.page.evaluate("(query) => window.all(query)", one.query)
                for one in queries}  # fmt: skip
    return {
        query: frozenset(address for address, exact in rows if exact)
        for query, rows in told.items()
    }


def _asked(opened: _Opened, side: Side, query: str) -> Answer:
    page, fetched = opened.page, opened.fetched
    before_work = opened.work()
    took = float(page.evaluate("(query) => window.ask(query)", query))
    work = opened.work() - before_work
    before = -1
    while before != len(fetched):
        before = len(fetched)
        page.wait_for_timeout(STILL)
    own = [one for one in fetched if any(part in one.url for part in side.counted)]
    fetched.clear()
    sizes = [one.sizes() for one in own]
    size = sum(one["responseBodySize"] + one["responseHeadersSize"] for one in sizes)
    return Answer(took, work, size)


@contextmanager
def _opened(
    browser: Browser, home: str, side: Side, *, rate: int = SLOWER, slow_line: bool = False
) -> Iterator[_Opened]:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    fetched: list[Request] = []

    def note(request: Request) -> None:
        fetched.append(request)

    page.on("requestfinished", note)
    if side.script:
        page.add_init_script(path=side.script)
    machine = context.new_cdp_session(page)
    machine.send("Performance.enable", {"timeDomain": "threadTicks"})
    if slow_line:
        machine.send("Network.enable")
        machine.send("Network.emulateNetworkConditions", dict(SLOW_4G))
    page.goto(home + side.page, wait_until="domcontentloaded")
    page.wait_for_function("() => Boolean(window.ask)")
    machine.send("Emulation.setCPUThrottlingRate", {"rate": rate})
    try:
        yield _Opened(page, machine, fetched)
    finally:
        context.close()
