"""What was made from what."""

import json
import os
import time
from pathlib import Path

import pytest

from derive.darkroom import tree
from yunyouguan.derive.ledger import PROOFS, Entry, Ledger, entry_key, site_path
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.picture import Format, Rendition

KEY = entry_key("ab" * 32, "tag", fine=False, is_ai=False)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """An open one."""
    ledger = Ledger(tmp_path / "cache")
    ledger.open()
    return ledger


def entered(ledger: Ledger) -> Entry:
    """An entry with one file."""
    rendition = Rendition(site_path(KEY, 480, Format.JPEG), Format.JPEG, 480, 320)
    ledger.keep(rendition.path, b"pixels")
    entry = Entry(((rendition, 6),), "data:,", ("picture.bad-profile",))
    ledger.enter(KEY, entry)
    return entry


def test_entry_comes_back_whole(ledger: Ledger) -> None:
    """What was entered is read again, to the last note."""
    assert ledger.entry(KEY) is None
    entry = entered(ledger)
    assert ledger.entry(KEY) == entry
    assert ledger.file(entry.renditions[0][0].path).read_bytes() == b"pixels"


def test_keys_differ_with_everything_that_matters() -> None:
    """Bytes, recipe, fineness and label each make another key."""
    keys = {
        entry_key(sha, tag, fine=fine, is_ai=ai)
        for sha in ("a", "b") for tag in ("c", "d") for fine in (True, False)
        for ai in (True, False)
    }  # fmt: skip
    assert len(keys) == 16


@pytest.mark.parametrize(
    "told",
    [
        b"", b"{", b"\xff", b"[]", b"null", b"{}",
        b'{"renditions": [], "placeholder": "", "notes": []}',
        b'{"renditions": [["gif", 1, 1, 1]], "placeholder": "", "notes": []}',
        b'{"renditions": [["jpg", 1]], "placeholder": "", "notes": []}',
        b'{"renditions": 7, "placeholder": "", "notes": []}',
    ],
)  # fmt: skip
def test_unreadable_entry_is_made_again(ledger: Ledger, told: bytes) -> None:
    """A damaged cache costs time, never a build."""
    entered(ledger)
    ledger.keep(f"ledger/{KEY}.json", told)
    ledger.keep(f"{PROOFS}/cd", told)
    assert ledger.entry(KEY) is None
    assert ledger.proof("cd") in {None, ()}


def test_entry_without_its_file_is_made_again(ledger: Ledger) -> None:
    """A file that is gone or of another size makes the entry void."""
    path = entered(ledger).renditions[0][0].path
    ledger.file(path).write_bytes(b"half")
    assert ledger.entry(KEY) is None
    ledger.file(path).unlink()
    assert ledger.entry(KEY) is None


def test_proof_comes_back(ledger: Ledger) -> None:
    """A proved picture is remembered with its notes."""
    assert ledger.proof("ab") is None
    ledger.prove("ab", ("picture.bad-profile",))
    assert ledger.proof("ab") == ("picture.bad-profile",)


def test_open_sweeps_what_killed_builds_left(ledger: Ledger) -> None:
    """A day-old part is nobody's; a young one may be another build's."""
    old, young = (ledger.folder / "parts" / name for name in ("old", "young"))
    for part in (old, young):
        part.write_bytes(b"half")
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    ledger.open()
    assert list(tree(ledger.folder)) == ["parts/young"]


def test_unwritable_cache_is_told_in_words(tmp_path: Path) -> None:
    """Where no folder can be made, staff read why and what to do."""
    (tmp_path / "cache").write_bytes(b"")
    with pytest.raises(MuseumError, match=r"存不进缓存文件夹「.*cache」：.*磁盘满了"):
        Ledger(tmp_path / "cache").open()


def test_lost_folder_is_told_in_words(ledger: Ledger) -> None:
    """A disk that goes away while working is no traceback."""
    (ledger.folder / "media").rmdir()
    with pytest.raises(MuseumError, match="存不进缓存文件夹"):
        ledger.keep("media/a.jpg", b"pixels")


def test_entry_names_no_path(ledger: Ledger) -> None:
    """A forged entry cannot point out of the cache: names are made from the key."""
    entered(ledger)
    told = json.loads(ledger.file(f"ledger/{KEY}.json").read_bytes())
    assert told["renditions"] == [["jpg", 480, 320, 6]]
