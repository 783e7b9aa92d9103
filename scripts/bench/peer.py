"""The peers, from npm into the cache: eleventy-img for photos, sharp's libvips for tiles."""

import shutil
from pathlib import Path

import npm_packages

WEB = Path(__file__).resolve().parents[2] / ".cache/bench-web"
OURS = Path(__file__).parent / "web"


def install() -> None:
    """The packages of the lock file lie in ``WEB``, with our scripts beside them.

    Raises:
        RuntimeError: the npm registry could not be reached.
    """
    npm_packages.install(OURS, WEB)
    for file in OURS.glob("*.mjs"):
        shutil.copy(file, WEB)
