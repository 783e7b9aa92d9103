"""A page that did not change is not read again."""

from pathlib import Path

import pytest

from yunyouguan.search import kept_texts, page_text
from yunyouguan.search.kept_texts import FILE, KeptTexts
from yunyouguan.search.page_text import Block, Field, Passage

MAIN = "<main><h1>甲\u2028乙</h1><p>丙</p></main>".encode()
READ = [Passage("", "甲 乙", "", [Block(Field.TITLE, "甲 乙"), Block(Field.BODY, "丙")])]


def read_of(folder: Path, *mains: bytes) -> list[list[Passage]]:
    """What a build learns of some pages."""
    kept = KeptTexts(folder)
    kept.open()
    found = [kept.passages(one) for one in mains]
    kept.close()
    return found


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Every page that is really read."""
    seen: list[bytes] = []
    really = page_text.passages

    def noted(main: bytes) -> list[Passage]:
        seen.append(main)
        return really(main)

    monkeypatch.setattr(page_text, "passages", noted)
    return seen


def test_an_unchanged_page_is_not_read_again(tmp_path: Path, reads: list[bytes]) -> None:
    """It gives the same; a changed one is read."""
    assert read_of(tmp_path / "new", MAIN) == [READ]
    assert read_of(tmp_path / "new", MAIN) == [READ]
    assert reads == [MAIN]

    other = MAIN.replace(b"<p>", b"<p>x")
    assert read_of(tmp_path / "new", other)[0] != READ
    assert reads == [MAIN, other]


def test_what_is_no_longer_there_is_forgotten(tmp_path: Path) -> None:
    """The cache does not grow with every change."""
    read_of(tmp_path, MAIN, b"<main>a</main>")
    read_of(tmp_path, MAIN)

    assert len((tmp_path / FILE).read_bytes().splitlines()) == 2


@pytest.mark.parametrize("rot", [b"\xff\xfe", b"{}", b"[[1]]", b'[["","","",[[9,"x"]]]]', b""])
def test_a_garbled_cache_is_made_again(tmp_path: Path, reads: list[bytes], rot: bytes) -> None:
    """Whatever stands behind the name of a page."""
    read_of(tmp_path, MAIN)
    good = (tmp_path / FILE).read_bytes()
    edition, _, line = good.partition(b"\n")
    key = line.partition(b" ")[0]
    (tmp_path / FILE).write_bytes(edition + b"\n" + key + b" " + rot)

    assert read_of(tmp_path, MAIN) == [READ]
    assert reads == [MAIN, MAIN]
    assert (tmp_path / FILE).read_bytes() == good


def test_what_other_code_left_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new way of reading reads everything anew."""
    monkeypatch.setattr(kept_texts, "_edition", lambda: b"another")
    read_of(tmp_path, MAIN)
    monkeypatch.undo()
    (tmp_path / FILE).write_bytes((tmp_path / FILE).read_bytes().replace("丙".encode(), b"x"))

    assert read_of(tmp_path, MAIN) == [READ]


def test_a_cache_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    """The build goes on without it, and leaves nothing half-written."""
    (tmp_path / "file").write_text("")
    (tmp_path / FILE).mkdir()

    assert read_of(tmp_path / "file", MAIN) == [READ]
    assert read_of(tmp_path, MAIN) == [READ]
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(f"{FILE}.")] == []
