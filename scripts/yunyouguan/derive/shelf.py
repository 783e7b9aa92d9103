"""Finished fragments on disk, kept by what they were made of and by which code."""

import hashlib
import shutil
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from yunyouguan.derive.ledger import Ledger

SHELVES = "bodies"
MAKERS = ("markdown", "nh3", "markupsafe")


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of the cache; whatever is lost from it is made again."""

    ledger: Ledger
    edition: str

    def recall(self, key: str) -> str | None:
        """What was kept under the key; None when nothing is."""
        try:
            return self.ledger.file(self._path(key)).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def keep(self, key: str, html: str) -> None:
        """Remember a fragment; it is never half written.

        Raises:
            MuseumError: the cache cannot be written to.
        """
        self.ledger.keep(self._path(key), html.encode())

    def _path(self, key: str) -> str:
        return f"{SHELVES}/{self.edition}/{key}.html"


def open_shelf(cache: Path) -> Shelf:
    """The shelf of this very code; what older code made is cleared away.

    Raises:
        MuseumError: the cache cannot be written to.
    """
    code = hashlib.sha256()
    for maker in MAKERS:
        code.update(version(maker).encode())
    for room in ("render", "model"):
        for file in sorted(Path(str(files("yunyouguan") / room)).glob("*.py")):
            code.update(file.read_bytes())
    shelf = Shelf(Ledger(cache), code.hexdigest()[:16])
    shelf.ledger.open()
    folder = cache / SHELVES
    for old in folder.glob("*") if folder.is_dir() else ():
        if old.name != shelf.edition:
            shutil.rmtree(old, ignore_errors=True)
    (folder / shelf.edition).mkdir(parents=True, exist_ok=True)
    return shelf
