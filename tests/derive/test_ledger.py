"""What was made from what."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from derive.darkroom import tree
from yunyouguan.derive.entries import (
    Entry,
    Page,
    folder_path,
    of_cube,
    of_renditions,
    of_tiles,
    rendition_at,
)
from yunyouguan.derive.ledger import DAY, PAGES, PROOFS, UNUSED, Ledger
from yunyouguan.derive.operations import Kind
from yunyouguan.derive.tiles import plan_tiles
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.picture import Format

SHA, KEY, OTHER = "ab" * 32, "0123456789abcdef" * 4, "fedcba9876543210" * 4
SIZE = (1200, 600)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """An open one."""
    ledger = Ledger(tmp_path / "cache")
    ledger.open()
    return ledger


def squares(ledger: Ledger, key: str = KEY) -> Entry:
    """An entry with one file, which is kept."""
    rendition = rendition_at(key, Kind.SQUARES, Format.JPEG, 160, 160)
    ledger.keep(rendition.path, b"pixels")
    return of_renditions(Kind.SQUARES, [(rendition, 6)])


def tiles(ledger: Ledger, key: str = OTHER) -> Entry:
    """An entry with a folder, which is kept."""
    paths = list(plan_tiles(*SIZE).paths())
    sizes = ledger.keep_folder(folder_path(key), ((path, path.encode()) for path in paths))
    return of_tiles(key, *SIZE, [sizes[path] for path in paths])


def entered(ledger: Ledger) -> Page:
    """A page with both."""
    page = Page(SIZE, ("picture.bad-profile",), {KEY: squares(ledger), OTHER: tiles(ledger)})
    ledger.enter(SHA, page)
    return page


def aged(ledger: Ledger, path: str, seconds: float) -> None:
    """As if nothing had touched it for so long."""
    then = time.time() - seconds
    os.utime(ledger.file(path), (then, then))


def age(ledger: Ledger, path: str) -> float:
    """Seconds since it was marked as used."""
    return time.time() - ledger.file(path).stat().st_mtime


def test_page_comes_back_whole(ledger: Ledger) -> None:
    """What was entered is read again, to the last note and tile; what was not asked for is not."""
    assert ledger.page(SHA) is None
    page = entered(ledger)
    assert ledger.page(SHA) == ledger.page(SHA, [KEY, OTHER, "ee" * 32]) == page
    assert ledger.page(SHA, [OTHER]) == Page(SIZE, page.notes, {OTHER: page.entries[OTHER]})
    path, size = next(iter(page.entries[OTHER].files.items()))
    assert len(ledger.file(path).read_bytes()) == size


def test_every_kind_of_entry_comes_back(ledger: Ledger) -> None:
    """A ladder with its blur, in both formats, and a cube."""
    ladder = of_renditions(
        Kind.LADDER,
        [(rendition_at(KEY, Kind.LADDER, form, 480, 240), 2) for form in Format],
        "data:,",
    )
    paths = list(ladder.files)
    assert paths == [f"media/{KEY[:16]}-480.{form}" for form in Format]
    cube = of_cube(OTHER, 1024, [2] * 12)
    for path in (*ladder.files, *cube.files):
        ledger.file(path).parent.mkdir(parents=True, exist_ok=True)
        ledger.keep(path, b"ok")
    page = Page((1024, 512), (), {KEY: ladder, OTHER: cube})
    ledger.enter(SHA, page)
    assert ledger.page(SHA) == page


def test_page_is_added_to(ledger: Ledger) -> None:
    """A new operation leaves the others on the page; one whose files are lost is forgotten."""
    one = squares(ledger)
    ledger.enter(SHA, Page(SIZE, (), {KEY: one}))
    ledger.enter(SHA, Page(SIZE, (), {OTHER: tiles(ledger)}))
    page = ledger.page(SHA)
    assert page
    assert list(page.entries) == [KEY, OTHER]
    ledger.file(next(iter(one.files))).unlink()
    ledger.enter(SHA, Page(SIZE, (), {"ee" * 32: squares(ledger, "ee" * 32)}))
    told = json.loads(ledger.file(f"{PAGES}/{SHA}.json").read_bytes())
    assert list(told["made"]) == [OTHER, "ee" * 32]


@pytest.mark.parametrize(
    "told",
    [
        b"", b"{", b"\xff", b"[]", b"null", b"{}", b"[" * 100_000,
        b'{"size": [1, 1], "notes": 7, "made": {}}',
        b'{"size": [1], "notes": [], "made": {}}',
        b'{"size": [1, 1], "notes": [], "made": [1]}',
    ],
)  # fmt: skip
def test_unreadable_page_is_made_again(ledger: Ledger, told: bytes) -> None:
    """A damaged cache costs time, never a build."""
    entered(ledger)
    ledger.keep(f"{PAGES}/{SHA}.json", told)
    ledger.keep(f"{PROOFS}/cd", told)
    assert ledger.page(SHA, [KEY]) is None
    assert ledger.proof("cd") in {None, ()}
    page = Page(SIZE, (), {KEY: squares(ledger)})
    ledger.enter(SHA, page)
    assert ledger.page(SHA) == page


@pytest.mark.parametrize(
    "record",
    [
        7, [], {}, {"kind": "copper"}, {"kind": "squares", "rows": [], "placeholder": ""},
        {"kind": "squares", "rows": [["gif", 160, 160, 6]], "placeholder": ""},
        {"kind": "squares", "rows": [["jpg", 160]], "placeholder": ""},
        {"kind": "squares", "rows": [["jpg", "../../160", 160, 6]], "placeholder": ""},
        {"kind": "squares", "rows": [[[], 160, 160, 6]], "placeholder": ""},
        {"kind": "squares", "rows": 7, "placeholder": ""},
        {"kind": "tiles", "sizes": [1, 2]}, {"kind": "tiles", "sizes": "many"}, {"kind": "cube"},
    ],
)  # fmt: skip
def test_unreadable_entry_costs_itself_alone(ledger: Ledger, record: object) -> None:
    """Beside a damaged record the others stand, and no record can point out of the cache."""
    entered(ledger)
    file = ledger.file(f"{PAGES}/{SHA}.json")
    told = json.loads(file.read_bytes())
    file.write_text(json.dumps({**told, "made": {**told["made"], KEY: record}}))
    page = ledger.page(SHA)
    assert page
    assert list(page.entries) == [OTHER]


@pytest.mark.parametrize("key", [KEY, OTHER])
@pytest.mark.parametrize("lost", [True, False])
def test_entry_without_one_of_its_files_is_made_again(
    ledger: Ledger, key: str, *, lost: bool
) -> None:
    """A file that is gone or of another size makes the entry void, deep in a folder too."""
    path = list(entered(ledger).entries[key].files)[-1]
    if lost:
        ledger.file(path).unlink()
    else:
        ledger.file(path).write_bytes(b"half")
    page = ledger.page(SHA)
    assert page
    assert list(page.entries) == [one for one in (KEY, OTHER) if one != key]


def test_folder_is_mended_where_it_stands(ledger: Ledger) -> None:
    """What is lost comes back; what is there never goes away, so another build may read on."""
    page = entered(ledger)
    first, *_, last = page.entries[OTHER].files
    whole = tree(ledger.folder)
    ledger.file(last).unlink()
    with ledger.file(first).open("rb") as reading:
        tiles(ledger)
        assert reading.read() == whole[first]
    assert tree(ledger.folder) == whole


def test_folder_that_is_not_finished_is_not_there(ledger: Ledger) -> None:
    """An encoder that gives up half-way leaves nothing behind."""

    def files() -> Iterator[tuple[str, bytes]]:
        yield "a/b.jpg", b"pixels"
        raise KeyError("tile")

    with pytest.raises(KeyError):
        ledger.keep_folder("media/set", files())
    assert tree(ledger.folder) == {}
    assert list(ledger.folder.glob("parts/*")) == []


def test_proof_comes_back(ledger: Ledger) -> None:
    """A proved picture is remembered with its notes."""
    assert ledger.proof("ab") is None
    ledger.prove("ab", ("picture.bad-profile",))
    assert ledger.proof("ab") == ("picture.bad-profile",)


def test_open_sweeps_what_killed_builds_left(ledger: Ledger) -> None:
    """A day-old part is nobody's, be it a file or a folder; a young one may be another build's."""
    for name in ("old", "young"):
        ledger.file(f"parts/{name}").write_bytes(b"half")
        ledger.file(f"parts/{name}-set/full").mkdir(parents=True)
        ledger.file(f"parts/{name}-set/full/a.jpg").write_bytes(b"half")
    for name in ("old", "old-set"):
        aged(ledger, f"parts/{name}", 25 * 3600)
    ledger.open()
    assert list(tree(ledger.folder)) == ["parts/young", "parts/young-set/full/a.jpg"]


def test_unused_is_cleared_once_a_day(ledger: Ledger) -> None:
    """What no build asked for in a season goes, with its page; the day's second build looks not."""
    entered(ledger)
    old, fresh = (f"media/{name}-card.jpg" for name in ("old", "fresh"))
    for path in (old, fresh):
        ledger.keep(path, b"pixels")
    for path in (old, f"{PAGES}/{SHA}.json", f"media/{OTHER[:16]}"):
        aged(ledger, path, UNUSED + DAY)
    ledger.prove(SHA, ())
    ledger.close()
    assert list(tree(ledger.folder)) == [
        f"media/{KEY[:16]}-s160.jpg", fresh, f"{PROOFS}/{SHA}", "swept",
    ]  # fmt: skip
    aged(ledger, fresh, UNUSED + DAY)
    ledger.close()
    assert ledger.file(fresh).exists()
    aged(ledger, "swept", DAY + 60)
    ledger.close()
    assert not ledger.file(fresh).exists()


def test_use_is_marked_once_a_day(ledger: Ledger) -> None:
    """Asking keeps an entry for another season, page and all; what is young is not written to."""
    page = entered(ledger)
    marks = [mark for entry in page.entries.values() for mark in entry.marks]
    every = (*marks, f"{PAGES}/{SHA}.json")
    assert marks == [f"media/{KEY[:16]}-s160.jpg", f"media/{OTHER[:16]}"]
    for path in every:
        aged(ledger, path, DAY / 2)
    ledger.page(SHA)
    assert all(age(ledger, path) > DAY / 3 for path in every)
    for path in every:
        aged(ledger, path, UNUSED + DAY)
    assert ledger.page(SHA, [OTHER])
    ledger.close()
    assert ledger.page(SHA) == Page(SIZE, page.notes, {OTHER: page.entries[OTHER]})
    assert all(age(ledger, path) < DAY / 3 for path in every[1:])


def test_unwritable_cache_is_told_in_words(tmp_path: Path) -> None:
    """Where no folder can be made, staff read why and what to do."""
    (tmp_path / "cache").write_bytes(b"")
    with pytest.raises(MuseumError, match=r"存不进缓存文件夹「.*cache」：.*磁盘满了"):
        Ledger(tmp_path / "cache").open()


def test_lost_folder_is_told_in_words(ledger: Ledger) -> None:
    """A disk that goes away while working is no traceback, and leaves no half behind."""
    (ledger.folder / "media").rmdir()
    with pytest.raises(MuseumError, match="存不进缓存文件夹"):
        ledger.keep("media/a.jpg", b"pixels")
    with pytest.raises(MuseumError, match="存不进缓存文件夹"):
        ledger.keep_folder("media/a", [("b.jpg", b"pixels")])
    assert list(ledger.folder.glob("parts/*")) == []
