"""A new file appears whole or not at all."""

from pathlib import Path

import pytest

from yunyouguan.intake.new_file import write_new
from yunyouguan.model.errors import MuseumError


def test_file_holds_just_the_text_and_can_be_shared(tmp_path: Path) -> None:
    """UTF-8, line ends as given, folders made, readable for the office, nothing left beside."""
    write_new(tmp_path / "a" / "b.md", "井\n水\n")
    assert (tmp_path / "a" / "b.md").read_bytes() == "井\n水\n".encode()
    assert (tmp_path / "a" / "b.md").stat().st_mode & 0o777 == 0o644
    assert [one.name for one in (tmp_path / "a").iterdir()] == ["b.md"]


def test_file_that_is_there_stays(tmp_path: Path) -> None:
    """Also a link that leads nowhere counts as taken."""
    (tmp_path / "a.md").write_text("旧")
    (tmp_path / "b.md").symlink_to("nowhere")
    for name in ("a.md", "b.md"):
        with pytest.raises(MuseumError) as refused:
            write_new(tmp_path / name, "新")
        assert str(refused.value) == (
            f"「{tmp_path / name}」已经有了，没有改动它。请换一个文件夹名。"
        )
    assert (tmp_path / "a.md").read_text() == "旧"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.md", "b.md"]


def test_disk_that_refuses_is_told(tmp_path: Path) -> None:
    """A file where a folder is wanted: the world's fault, in Chinese."""
    (tmp_path / "a").write_text("x")
    with pytest.raises(MuseumError) as refused:
        write_new(tmp_path / "a" / "b" / "c.md", "新")
    assert str(refused.value).startswith(f"写不了「{tmp_path / 'a' / 'b' / 'c.md'}」：")
