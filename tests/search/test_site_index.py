"""A finished site gets its index."""

import json
from pathlib import Path
from typing import Any

from yunyouguan.model.searchable import Part, SearchMark
from yunyouguan.search.page_text import SPLIT_ABOVE
from yunyouguan.search.site_index import Indexed, index_site
from yunyouguan.search.sounds import common_characters

PAGES = {
    "": "<h1>云游馆</h1>",
    "hall/one/": "<h1>物权编：房子</h1><p>居住權，2020年。</p>",
    "en/hall/one/": "<h1>Real rights</h1><p>A right of habitation for the old.</p>",
    "handbook/": "<h1>馆员手册</h1>",
    "long/": f'<h1>长</h1><h2 id="a">甲</h2><p>{"长" * SPLIT_ABOVE}</p>',
    "e/NF-1/": None,
}
MARKS = {
    "hall/one/": SearchMark("展品", "法治广场", ("hall/hall", "topic/property")),
    "en/hall/one/": SearchMark("Exhibit", "Square", language="en"),
    "handbook/": SearchMark("馆员手册", part=Part.HANDBOOK),
}


def a_site(folder: Path, pages: dict[str, str | None] = PAGES) -> Path:
    """Files as MkDocs leaves them."""
    for address, main in pages.items():
        file = folder / address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        robots = "" if main else '<meta name="robots" content="noindex">'
        file.write_text(f"<html><head>{robots}</head><main>{main or '甲'}</main></html>", "utf-8")
    return folder


def made(site: Path) -> dict[str, bytes]:
    """All files of the index."""
    folder = site / "search"
    return {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in sorted(folder.rglob("*")) if one.is_file() and one.name != "index.html"
    }  # fmt: skip


def told(site: Path) -> list[dict[str, Any]]:
    """What a phone reads of each passage, by its number."""
    start = json.loads((site / "search/index.json").read_bytes())
    folder = site / "search" / start["version"]
    return [json.loads((folder / f"{one}.json").read_bytes()) for one in range(start["docs"])]


def test_same_site_gives_the_same_bytes(tmp_path: Path) -> None:
    """Built twice in one place or anew in another, with a cache and without."""
    one, other = a_site(tmp_path / "a"), a_site(tmp_path / "b", dict(reversed(PAGES.items())))
    first = index_site(one, MARKS, ["居住权", "居住权"], tmp_path / "cache")
    files = made(one)
    index_site(other, MARKS, ["居住权"], tmp_path / "empty")

    assert made(other) == files
    assert index_site(one, MARKS, ["居住权"], tmp_path / "cache") == first
    assert made(one) == files
    assert first == Indexed(6, len(files), sum(map(len, files.values())))


def test_a_changed_site_has_a_new_version_and_nothing_of_the_old(tmp_path: Path) -> None:
    """A phone that keeps the old files never mixes them with the new ones."""
    site = a_site(tmp_path / "site")
    index_site(site, MARKS, [], tmp_path / "cache")
    [old] = [one.name for one in (site / "search").iterdir() if one.is_dir()]
    a_site(site, {"new/": "<p>新</p>"})
    index_site(site, MARKS, [], tmp_path / "cache")
    [new] = [one.name for one in (site / "search").iterdir() if one.is_dir()]

    assert new != old
    assert json.loads((site / "search/index.json").read_bytes())["version"] == new


def test_passages_stand_in_the_order_in_which_they_are_shown(tmp_path: Path) -> None:
    """The museum before the handbook, a language together, the shorter first."""
    site = a_site(tmp_path / "site")
    index_site(site, MARKS, [], tmp_path / "cache")

    assert [one["address"] for one in told(site)] == [
        "en/hall/one/", "long/", "", "hall/one/", "long/#a", "handbook/",
    ]  # fmt: skip


def test_a_phone_is_told_what_a_page_is(tmp_path: Path) -> None:
    """Kind, hall, how its title sounds, its words by field; the language when it is another."""
    site = a_site(tmp_path / "site")
    index_site(site, MARKS, [], tmp_path / "cache")
    by_address = {one["address"]: one for one in told(site)}

    assert by_address["hall/one/"] == {
        "address": "hall/one/", "title": "物权编：房子", "kind": "展品", "place": "法治广场",
        "page": "", "sound": "wu quan bian fang zi",
        "blocks": ["0物权编：房子", "4居住權，2020年。"],
    }  # fmt: skip
    assert by_address["en/hall/one/"]["lang"] == "en"
    assert by_address["long/#a"]["page"] == "长"


def test_start_says_what_is_written_otherwise_on_these_pages(tmp_path: Path) -> None:
    """Those traditional characters and the common ones; all of them are a file of their own."""
    site = a_site(tmp_path / "site")
    index_site(site, MARKS, ["居住权"], tmp_path / "cache")
    start = json.loads((site / "search/index.json").read_bytes())
    folder = site / "search" / start["version"]
    sounds = json.loads((folder / "sounds.json").read_bytes())

    assert start["pairs"]["權"] == "权"
    assert {*start["pairs"]} - {*common_characters()} == {"權"}
    assert start["tongues"] == [["en", 1], ["zh-CN", 5]]
    assert len(json.loads((folder / "han.json").read_bytes())) > 3000
    assert sounds["names"] == [["居住权", "ju zhu quan"]]
    at = 2 * common_characters().index("权")
    assert sounds["syllables"][int(sounds["codes"][at : at + 2], 36)] == "quan"
    assert sounds["others"] == {}


def test_a_site_without_a_page_has_an_empty_index(tmp_path: Path) -> None:
    """A new museum can be asked as well."""
    (tmp_path / "site").mkdir()

    assert index_site(tmp_path / "site", {}, [], tmp_path / "cache").passages == 0
