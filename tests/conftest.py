"""What several rooms' tests need: the real museum built once, and a server that shows it."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from shots.pages import shown

ROOT = Path(__file__).parents[1]

# How long an example takes tells of the machine: speed is measured in benchmarks.
settings.register_profile("museum", deadline=None)
settings.load_profile("museum")


@pytest.fixture(scope="session")
def museum_site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The whole real museum, built by the command that staff use; once for all workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    site = shared / "museum-site"
    with (shared / "museum-site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not site.exists():
            built = subprocess.run(
                [sys.executable, "-m", "yunyouguan", "-C", str(ROOT), "build", "-o", str(site)],
                check=False, capture_output=True, text=True,
                env={**os.environ, "SITE_URL": "https://example.org/yunyouguan/"},
            )  # fmt: skip
            assert built.returncode == 0, built.stdout + built.stderr
    return site


@pytest.fixture(scope="session")
def museum_url(museum_site: Path) -> Iterator[str]:
    """The museum below ``/yunyouguan/``, served the way GitHub Pages serves a project."""
    with shown(museum_site) as url:
        yield url
