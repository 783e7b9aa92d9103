"""What a phone fetches to show each page of the finished site: words, looks and pictures."""

import gzip
import posixpath
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from yunyouguan.publish.choice import PHONE, Screen, chosen, matches

IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)""")
SQUEEZED = frozenset({".html", ".css", ".js", ".json", ".svg", ".xml", ".webmanifest"})
"""Served gzip'd, as GitHub Pages and nginx do at level 6; pictures and woff2 go as they are."""
LEVEL = 6
SHOWN = frozenset({"image/avif", "image/webp", "image/jpeg", "image/png"})
"""What the phones of the last four years show."""
NEEDED = frozenset({"stylesheet", "preload", "icon"})
VOID = frozenset({"img", "image", "input", "link", "meta", "source"})
"""Elements without an end, so that nothing stands below them."""


@dataclass(frozen=True, slots=True)
class PageWeight:
    """One page, to the end of the scroll; viewers that open on a tap are not in it.

    Attributes:
        address: below the site; empty is the home page.
        words: bytes of HTML, styles, scripts and fonts, as served.
        pictures: bytes of the pictures that the phone chooses.
    """

    address: str
    words: int
    pictures: int

    @property
    def total(self) -> int:
        """Bytes."""
        return self.words + self.pictures


def page_weights(site: Path, screen: Screen = PHONE) -> tuple[PageWeight, ...]:
    """Every page of the site but the 404 page, the heaviest first; a lost file weighs nothing."""
    server = _Server(site)
    pages = (file.relative_to(site).as_posix() for file in site.rglob("index.html"))
    weighed = (_page(server, path, screen) for path in pages)
    return tuple(sorted(weighed, key=lambda one: (-one.total, one.address)))


def _page(server: "_Server", path: str, screen: Screen) -> PageWeight:
    wants = _Wants(screen)
    wants.feed((server.site / path).read_text("utf-8"))
    files = {_target(path, address) for address in wants.files}
    files |= {_target(one, at) for one in files if one.endswith(".css") for at in server.urls(one)}
    pictures = {_target(path, address) for address in wants.pictures} - files
    return PageWeight(
        address=path.removesuffix("index.html"),
        words=server.weight(path) + sum(map(server.weight, files)),
        pictures=sum(map(server.weight, pictures)),
    )


def _target(page: str, address: str) -> str:
    """The path below the site that an address on a page or in a style sheet means."""
    path = unquote(urlsplit(address).path)
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


class _Server:
    """Weighs each file once, however many pages ask for it."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._weights: dict[str, int] = {}

    def weight(self, path: str) -> int:
        """Bytes on the line."""
        if path not in self._weights:
            self._weights[path] = self._weigh(self.site / path)
        return self._weights[path]

    def urls(self, sheet: str) -> list[str]:
        """What a style sheet asks for, besides what stands in it."""
        file = self.site / sheet
        found = IN_STYLES.findall(file.read_text("utf-8")) if file.is_file() else []
        return [address for address in found if not address.startswith(("data:", "#"))]

    def _weigh(self, file: Path) -> int:
        if not file.is_file():
            return 0
        if file.suffix in SQUEEZED:
            return len(gzip.compress(file.read_bytes(), LEVEL, mtime=0))
        return file.stat().st_size


class _Wants(HTMLParser):
    """What a page asks for when scripts run: files for its looks, and the chosen pictures."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.files: set[str] = set()
        self.pictures: set[str] = set()
        self._screen = screen
        self._better = ""
        self._unseen, self._depth = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element fetches; nothing below one that is not shown fetches anything."""
        told = {name: value or "" for name, value in attrs}
        if self._depth:
            self._depth += tag == self._unseen
        elif tag == "noscript" or ("hidden" in told and tag not in VOID):
            self._unseen, self._depth = tag, 1
        elif tag == "picture":
            self._better = ""
        elif tag == "source" and "srcset" in told:
            self._source(told)
        elif tag in {"img", "image"} and "hidden" not in told:
            self._picture(told)
        elif tag == "script":
            self._want(self.files, told.get("src", ""))
        elif tag == "link" and NEEDED & set(told.get("rel", "").split()):
            self._want(self.files, told.get("href", ""))

    def handle_endtag(self, tag: str) -> None:
        """Leave a picture, or what is not shown."""
        if self._depth:
            self._depth -= tag == self._unseen
        elif tag == "picture":
            self._better = ""

    def _source(self, told: dict[str, str]) -> None:
        """The first source of a picture that the phone can show wins."""
        is_shown = told.get("type", "image/jpeg") in SHOWN
        if not self._better and is_shown and matches(told.get("media", ""), self._screen):
            self._better = chosen(told["srcset"], told.get("sizes", ""), self._screen)

    def _picture(self, told: dict[str, str]) -> None:
        plain = told.get("src") or told.get("href", "")
        if told.get("srcset"):
            plain = chosen(told["srcset"], told.get("sizes", ""), self._screen)
        self._want(self.pictures, self._better or plain)

    def _want(self, kind: set[str], address: str) -> None:
        parts = urlsplit(address)
        if parts.path and not parts.scheme and not parts.netloc:
            kind.add(address)
