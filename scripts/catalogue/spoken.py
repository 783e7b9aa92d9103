"""Every Chinese word that a page in another language says, found in the sources that say it."""

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from jinja2.ext import babel_extract

import yunyouguan
from yunyouguan.model.vocabulary import AUDIENCES, RIGHTS, TOPICS, ExhibitType
from yunyouguan.render.tongue import HAN

HOME = Path(yunyouguan.__file__).parent
LANGUAGES = HOME / "theme" / "languages"
TEMPLATES = ("_base", "_parts", "_share", "home", "halls", "hall", "exhibit", "search")
SCRIPTS = (
    "app", "look", "dialog", "zoom", "panorama", "share", "keys", "plan", "poster",
    "poster_picture", "search", "search_help",
)  # fmt: skip
"""Those that run on pages in other languages and speak through ``words.js``."""

COUNTED = "count"
PYTHON_CALLS = {"noted": None, "say": None, COUNTED: (2,)}
LISTS = (*ExhibitType, *TOPICS, *AUDIENCES, *RIGHTS, "本站绘制", "本站创作")
"""Closed lists of words, and what `picture.drawn-unsaid` has staff write."""


def template() -> Catalog:
    """Every word with the files that say it, none of them translated."""
    found: dict[str, list[str]] = {}
    counted = set()
    for file, chinese, is_counted in _sources():
        files = found.setdefault(chinese, [])
        if file not in files:
            files.append(file)
        if is_counted:
            counted.add(chinese)
    catalogue = Catalog(project="yunyouguan")
    for chinese, files in found.items():
        said = (chinese, chinese) if chinese in counted else chinese
        catalogue.add(said, locations=[(file, 0) for file in files])
    return catalogue


def _sources() -> Iterator[tuple[str, str, bool]]:
    """File below the package, word, whether it goes with a number."""
    for name in TEMPLATES:
        file = f"theme/templates/museum/{name}.html"
        with (HOME / file).open("rb") as source:
            for _, _, message, _ in babel_extract(source, ["_"], [], {}):
                yield file, _first(message), False
    for name in SCRIPTS:
        file = f"theme/js/{name}.js"
        for _, message, _, _ in extract_from_file("javascript", HOME / file, {"_": None}):
            yield file, _first(message), False
    for path in sorted((HOME / "render").rglob("*.py")):
        file = path.relative_to(HOME).as_posix()
        for call, places in PYTHON_CALLS.items():
            for _, message, _, _ in extract_from_file("python", path, {call: places}):
                yield file, _first(message), call == COUNTED
    for word in LISTS:
        if HAN.search(word):
            yield "model/vocabulary.py", str(word), False


def _first(message: str | tuple[str | None, ...] | None) -> str:
    """The Chinese itself: a call may have values behind it."""
    return str(message[0]) if isinstance(message, tuple) else str(message)
