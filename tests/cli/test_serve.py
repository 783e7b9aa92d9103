"""The preview on the clerk's own computer."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from yunyouguan.intake.scaffold import init_museum, new_exhibit, new_hall
from yunyouguan.model.vocabulary import ExhibitType

PATIENCE = 150
"""Seconds: a loaded computer builds slowly, and a test must not call that a fault."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def served(museum: Path, *options: str) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "yunyouguan", "-C", str(museum), "serve", *options]
    with subprocess.Popen(
        [*command, "-a", f"127.0.0.1:{port}"], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as running:  # fmt: skip
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            running.terminate()


def page(url: str) -> str:
    try:
        with urlopen(url, timeout=5) as answer:  # noqa: S310  our own preview
            return str(answer.read().decode())
    except (URLError, TimeoutError, ConnectionError):
        return ""


def wait_for(what: Callable[[], bool]) -> bool:
    """Whether it came true while patience lasted."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.3)
    return False


@pytest.mark.slow
def test_preview_follows_every_saved_file(tmp_path: Path) -> None:
    """What the clerk saves below exhibits/ is on the page a moment later."""
    museum = tmp_path / "m"
    init_museum(museum)
    hall = new_hall(museum, "village", "示范村")

    with served(museum) as url:
        assert wait_for(lambda: "示范村" in page(f"{url}village/"))
        hall.write_text(hall.read_text("utf-8").replace("示范村", "新村"), "utf-8")
        assert wait_for(lambda: "新村" in page(f"{url}village/"))


@pytest.mark.slow
def test_preview_shows_drafts_only_when_asked(tmp_path: Path) -> None:
    """A draft is shown with --drafts, labelled, and never without."""
    museum = tmp_path / "m"
    init_museum(museum)
    new_hall(museum, "village", "示范村")
    new_exhibit(museum, "village", "well", "村口的老井", ExhibitType.SITE, 2026)

    with served(museum, "--drafts") as url:
        assert wait_for(lambda: "未发布" in page(f"{url}village/well/"))
    with served(museum) as url:
        assert wait_for(lambda: "示范村" in page(f"{url}village/"))
        assert page(f"{url}village/well/") == ""
