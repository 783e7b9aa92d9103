"""Debian's Chromium, driven as a visitor would."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Request

from shots.browser import chromium
from visits import PHONE, Visit, Visitor

SKIPPED_TRANSITION = "Transition was aborted because of invalid state"
"""What Chromium says when a page is shown before it can fade in: the visitor misses a fade."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever opens a browser is slow."""
    for item in items:
        if Path(__file__).parent in Path(item.path).parents:
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all visits of a worker."""
    with chromium() as opened:
        yield opened


@pytest.fixture
def visit(browser: Browser, museum_url: str) -> Iterator[Visitor]:
    """Begin a visit; keyword arguments are those of a Playwright context."""
    contexts = []

    def begin(**settings: Any) -> Visit:
        options: dict[str, Any] = {"viewport": PHONE, "locale": "zh-CN", **settings}
        context = browser.new_context(**options)
        contexts.append(context)
        seen = Visit(context.new_page(), museum_url)

        def note(request: Request) -> None:
            seen.requests.append(request.url)
            seen.under_way.add(request)

        def come(request: Request) -> None:
            seen.under_way.discard(request)
            seen.finished.append(request)

        def gone(request: Request) -> None:
            seen.under_way.discard(request)

        seen.page.on("request", note)
        seen.page.on("requestfinished", come)
        seen.page.on("requestfailed", gone)

        def said(text: str) -> None:
            if SKIPPED_TRANSITION not in text:
                seen.complaints.append(text)

        seen.page.on(
            "console", lambda one: said(one.text) if one.type in {"error", "warning"} else None
        )
        seen.page.on("pageerror", lambda error: said(str(error)))
        return seen

    yield begin
    for context in contexts:
        context.close()
