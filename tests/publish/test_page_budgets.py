"""The budgets of every page of the real museum, without a browser: what it must load at once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from yunyouguan.publish.choice import PHONE
from yunyouguan.publish.weights import _Server, _target, _Wants

LATER = re.compile(
    r'<picture>(?:(?!</picture>).)*loading="lazy"(?:(?!</picture>).)*</picture>', re.DOTALL
)
"""Pictures that wait until they come near the screen."""
LONG_DOCUMENTS = frozenset({"archive/report-2020/index.html"})
"""A whole report, word by word, is as long as it is."""
EVERYWHERE = re.compile(r"assets/(app|museum)\.[0-9a-f]{8}\.")


@dataclass(frozen=True)
class Load:
    """What one page makes a phone load before anybody scrolls, bytes on the line."""

    path: str
    html: int
    styles: int
    scripts: int
    fonts: int
    picture: int
    total: int


def loads(site: Path) -> Iterator[Load]:
    """Every page that wears the museum's own style sheet."""
    server = _Server(site)
    for file in sorted(site.rglob("*.html")):
        html = LATER.sub("", file.read_text("utf-8"))
        path = file.relative_to(site).as_posix()
        wants = _Wants(PHONE)
        wants.feed(html)
        files = {_target(path, address) for address in wants.files}
        sheets = {one for one in files if one.endswith(".css")}
        if not any("assets/museum." in one for one in sheets):
            continue
        files |= {_target(one, at) for one in sheets for at in server.urls(one)}
        weigh = server.weight
        pictures = [weigh(_target(path, address)) for address in wants.pictures]
        yield Load(
            path=path,
            html=weigh(path),
            styles=sum(weigh(one) for one in sheets if EVERYWHERE.search(one)),
            scripts=sum(
                weigh(one) for one in files if one.endswith(".js") and EVERYWHERE.search(one)
            ),
            fonts=sum(weigh(one) for one in files if one.endswith(".woff2")),
            picture=max(pictures, default=0),
            total=weigh(path) + sum(map(weigh, files)) + sum(pictures),
        )


@pytest.mark.slow
def test_every_page_keeps_every_budget(museum_site: Path) -> None:
    """HTML 10 kB, always-loaded style 8 and script 3, fonts 100, a picture 60, all together 200."""
    over = {}
    for load in loads(museum_site):
        allowed = {"html": 10, "styles": 8, "scripts": 3, "fonts": 100, "picture": 60, "total": 200}
        if load.path in LONG_DOCUMENTS:
            del allowed["html"]
        heavy = {
            part: getattr(load, part) for part, kilobytes in allowed.items()
            if getattr(load, part) > 1000 * kilobytes
        }  # fmt: skip
        if heavy:
            over[load.path] = heavy

    assert over == {}
