"""The browser that is on the machine, with the flags that keep it quiet."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

# Parts of its own window that nobody sees here; to draw them costs each new visit a second of work.
UNSEEN = (
    "InitialWebUI",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
    "WebUIReloadButton",
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def flags(*off: str) -> list[str]:
    """All flags; with them, besides what is never seen, more of its features are off by name.

    Of two lists of features Chromium heeds the last alone.
    """
    return [*FLAGS, f"--disable-features={','.join((*UNSEEN, *off))}"]


def program() -> str:
    """Where the browser lies.

    Raises:
        FileNotFoundError: none is on PATH; ``make test`` installs one.
    """
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise FileNotFoundError("没有浏览器：请先运行 make test，它会自动安装。")
    return path


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser, closed on leaving.

    Raises:
        FileNotFoundError: none is on PATH; ``make test`` installs one.
    """
    path = program()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags())
        yield browser
        browser.close()
