"""A typeface of 1.5 MB becomes one of the few characters that are used."""

import hashlib
import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from yunyouguan.derive.ledger import FACES, Ledger
from yunyouguan.model.errors import MuseumError

EDITION = 1
"""Raise it when `glyphs` makes other bytes of the same font and text."""


@dataclass(frozen=True, slots=True)
class Face:
    """A subset typeface.

    Attributes:
        path: below the site.
        file: the bytes.
        missing: characters that the font lacks, in order of code point.
        size: bytes.
    """

    path: str
    file: Path
    missing: str
    size: int


def subset_face(font: Path, text: str, family: str, cache: Path) -> Face:
    """The same bytes for the same font and characters, whatever their order.

    Args:
        text: every character that will be set in it; line breaks and the like are ignored.
        family: the name it bears from now on.

    Raises:
        MuseumError: the font is not there or is no font, or the cache cannot be written to.
    """
    wanted = "".join(sorted({one for one in text if one.isprintable()} | {" "}))
    try:
        source = font.read_bytes()
    except OSError as error:
        raise MuseumError(
            f"字体文件「{font}」读不到：{error.strerror}。请重新安装本程序。"
        ) from error
    ledger = Ledger(cache)
    ledger.open()
    versions = [version("fonttools"), version("brotli"), EDITION]
    told = [hashlib.sha256(source).hexdigest(), wanted, family, versions]
    key = hashlib.sha256(json.dumps(told).encode()).hexdigest()
    face = _kept(ledger, key, font.stem)
    if face is None:
        # fontTools costs 0.2 s and 10 MB to import; a build whose titles are the old ones saves it.
        from yunyouguan.derive.glyphs import NoFontError, subset  # noqa: PLC0415

        try:
            content, missing = subset(source, wanted, family)
        except NoFontError as error:
            raise MuseumError(f"字体文件「{font}」坏了。请重新安装本程序。") from error
        ledger.keep(f"{FACES}/{key}.woff2", content)
        entry = {"missing": missing, "size": len(content)}
        ledger.keep(f"{FACES}/{key}.json", json.dumps(entry).encode())
        face = _face(ledger, key, font.stem, missing, content)
    return face


def _kept(ledger: Ledger, key: str, stem: str) -> Face | None:
    """None when it must be made (again)."""
    try:
        told = json.loads(ledger.file(f"{FACES}/{key}.json").read_bytes())
        content = ledger.file(f"{FACES}/{key}.woff2").read_bytes()
        whole = len(content) == told["size"]
        return _face(ledger, key, stem, str(told["missing"]), content) if whole else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _face(ledger: Ledger, key: str, stem: str, missing: str, content: bytes) -> Face:
    name = f"assets/{stem}.{hashlib.sha256(content).hexdigest()[:8]}.woff2"
    return Face(name, ledger.file(f"{FACES}/{key}.woff2"), missing, len(content))
