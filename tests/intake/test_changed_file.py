"""A file of staff is replaced whole, and never over what somebody else has saved."""

from pathlib import Path

import pytest

from yunyouguan.intake.changed_file import change_file
from yunyouguan.model.errors import MuseumError


def test_the_file_holds_the_new_bytes_and_keeps_its_rights(tmp_path: Path) -> None:
    """Nothing else is left in the folder."""
    path = tmp_path / "index.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    change_file(path, b"old", b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)
    assert list(tmp_path.iterdir()) == [path]


def test_somebody_who_saved_meanwhile_keeps_what_they_saved(tmp_path: Path) -> None:
    """What was read is no longer what stands there."""
    path = tmp_path / "index.md"
    path.write_bytes(b"theirs")
    with pytest.raises(MuseumError, match="刚刚有人改过，没有动它。请再运行一次。"):
        change_file(path, b"old", b"new")
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_shortcut_is_not_followed(tmp_path: Path) -> None:
    """It may lead out of the museum."""
    outside, link = tmp_path / "outside.md", tmp_path / "index.md"
    outside.write_bytes(b"old")
    link.symlink_to(outside)
    with pytest.raises(MuseumError, match="是快捷方式，没有改动它。请把文件本身放到这里。"):
        change_file(link, b"old", b"new")
    assert outside.read_bytes() == b"old"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    """The disk's refusal comes in Chinese."""
    with pytest.raises(MuseumError, match="写不了"):
        change_file(tmp_path / "none" / "index.md", b"old", b"new")
