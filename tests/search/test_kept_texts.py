"""A page that did not change is not read again."""

from pathlib import Path

import pytest

from yunyouguan.search import kept_texts, page_text
from yunyouguan.search.gathered import Gathered, gather, packed
from yunyouguan.search.kept_texts import FILE, KeptTexts
from yunyouguan.search.page_text import Passage

MAIN = "<main><h1>甲\u2028乙</h1><p>丙</p></main>".encode()
READ = ["甲 乙", '"blocks":["0甲 乙","4丙"]']


def read_of(folder: Path, *mains: bytes) -> list[list[Gathered]]:
    """What a build learns of some pages."""
    kept = KeptTexts(folder)
    kept.open()
    found = [kept.gathered(one) for one in mains]
    kept.close()
    return found


def told(found: list[list[Gathered]]) -> list[list[str]]:
    """Title and words of each page, which has one passage."""
    return [[one.title, one.told] for [one] in found]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every page that is really read, and every passage that is taken to terms."""
    seen: list[bytes] = []
    really = page_text.passages

    def noted(main: bytes) -> list[Passage]:
        seen.append(main)
        return really(main)

    def taken(one: Passage) -> Gathered:
        seen.append(one.title.encode())
        return gather(one)

    monkeypatch.setattr(page_text, "passages", noted)
    monkeypatch.setattr("yunyouguan.search.kept_texts.gather", taken)
    return seen


def test_an_unchanged_page_is_neither_read_nor_folded_again(
    tmp_path: Path, reads: list[bytes]
) -> None:
    """It gives the same, pairs and all; a changed one is read."""
    title = "甲 乙".encode()
    first = read_of(tmp_path / "new", MAIN)
    assert told(first) == [READ]
    assert reads == [MAIN, title]

    again = read_of(tmp_path / "new", MAIN)
    assert packed(again[0]) == packed(first[0])
    assert again[0][0].terms == first[0][0].terms
    assert len(again[0][0].pairs) > 0
    assert reads == [MAIN, title]

    other = MAIN.replace(b"<p>", b"<p>x")
    assert told(read_of(tmp_path / "new", other)) != [READ]
    assert reads == [MAIN, title, other, title]


def test_what_is_no_longer_there_is_forgotten(tmp_path: Path) -> None:
    """The cache does not grow with every change."""
    read_of(tmp_path, MAIN)
    alone = (tmp_path / FILE).read_bytes()
    read_of(tmp_path, MAIN, b"<main>a</main>")
    read_of(tmp_path, MAIN)

    assert (tmp_path / FILE).read_bytes() == alone


@pytest.mark.parametrize("at", [40, 75, 90, -1, None])
def test_a_garbled_cache_is_made_again(tmp_path: Path, reads: list[bytes], at: int | None) -> None:
    """Whichever byte has rotted, or how much is missing."""
    read_of(tmp_path, MAIN)
    good = (tmp_path / FILE).read_bytes()
    rotten = bytearray(good[:-7] if at is None else good)
    if at is not None:
        rotten[at] ^= 0xFF
    (tmp_path / FILE).write_bytes(rotten)

    assert told(read_of(tmp_path, MAIN)) == [READ]
    assert len(reads) == 4
    assert (tmp_path / FILE).read_bytes() == good


def test_what_other_code_left_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reads: list[bytes]
) -> None:
    """A new way of reading reads everything anew."""
    monkeypatch.setattr(kept_texts, "_edition", lambda: bytes(32))
    read_of(tmp_path, MAIN)
    monkeypatch.setattr(kept_texts, "_edition", lambda: b"x" * 32)

    assert told(read_of(tmp_path, MAIN)) == [READ]
    assert len(reads) == 4


def test_a_cache_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    """The build goes on without it, and leaves nothing half-written."""
    (tmp_path / "file").write_text("")
    (tmp_path / FILE).mkdir()

    assert told(read_of(tmp_path / "file", MAIN)) == [READ]
    assert told(read_of(tmp_path, MAIN)) == [READ]
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(f"{FILE}.")] == []
