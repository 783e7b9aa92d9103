"""Finished fragments on disk: the same words back, or nothing."""

from pathlib import Path

from yunyouguan.derive.shelf import SHELVES, open_shelf


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    """Another build finds what this one made."""
    open_shelf(tmp_path).keep("a1", "<p>先说理</p>")

    assert open_shelf(tmp_path).recall("a1") == "<p>先说理</p>"
    assert open_shelf(tmp_path).recall("b2") is None


def test_what_other_code_made_is_never_shown(tmp_path: Path) -> None:
    """After an update every body is rendered anew, and the old ones are cleared away."""
    old = tmp_path / SHELVES / "0123456789abcdef"
    old.mkdir(parents=True)
    (old / "a1.html").write_text("<p>旧</p>", "utf-8")

    assert open_shelf(tmp_path).recall("a1") is None
    assert not old.exists()


def test_a_broken_fragment_is_made_again(tmp_path: Path) -> None:
    """Rubbish in the cache costs time, never a page."""
    shelf = open_shelf(tmp_path)
    shelf.keep("a1", "x")
    (tmp_path / SHELVES / shelf.edition / "a1.html").write_bytes(b"\xff\xfe")

    assert shelf.recall("a1") is None
