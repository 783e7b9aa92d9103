"""`python -m atelier [name …]` redraws all the museum's pictures, or the named ones.

A name is a path under exhibits/ without `.png` (`hero-wide`, `civil-code-square/tort/cover`)
or any part of one (`tort`).
"""

import importlib
import importlib.util
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from atelier.sheet import Sheet, render

EXHIBITS = Path(__file__).parents[2] / "exhibits"
ALBUMS = ("hero", "square", "village", "works", "scroll_day", "governance", "lessons", "archive")


def pictures() -> dict[str, Callable[[], Sheet]]:
    """Every picture of every album, by its path under exhibits/ without `.png`."""
    found: dict[str, Callable[[], Sheet]] = {}
    for album in ALBUMS:
        if importlib.util.find_spec(f"atelier.{album}") is not None:
            found |= importlib.import_module(f"atelier.{album}").PICTURES
    return found


def main(names: Sequence[str]) -> int:
    """Draws and says so; 1 when a name matches no picture."""
    known = pictures()
    lost = [name for name in names if not any(name in picture for picture in known)]
    for name in lost:
        print(f"没有叫「{name}」的画。现有：{'、'.join(known)}", file=sys.stderr)
    if lost:
        return 1
    wanted = [p for p in known if not names or any(name in p for name in names)]
    for number, picture in enumerate(wanted, start=1):
        path = EXHIBITS / f"{picture}.png"
        render({path: known[picture]()})
        print(f"{number}/{len(wanted)} 画好了 {picture}.png，{path.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
