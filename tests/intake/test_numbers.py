"""The next free number of an exhibit and of a learning path."""

from pathlib import Path

import pytest

from yunyouguan.intake.numbers import next_number, next_path_number
from yunyouguan.model.errors import MuseumError


def write(root: Path, slug: str, header: bytes) -> None:
    """An exhibit with this header."""
    file = root / "exhibits" / "hall" / slug / "index.md"
    file.parent.mkdir(parents=True)
    file.write_bytes(header)


def numbered(root: Path, slug: str, number: str) -> None:
    """An exhibit with this number."""
    write(root, slug, f"---\n编号: {number}\n标题: 井\n---\n".encode())


def test_first_number_takes_the_prefix_given(tmp_path: Path) -> None:
    """A museum without exhibits begins at one."""
    assert next_number(tmp_path, 2026) == "YYG-2026-0001"
    assert next_number(tmp_path, 2026, "NF") == "NF-2026-0001"


def test_next_number_follows_the_greatest_and_leaves_gaps(tmp_path: Path) -> None:
    """Numbers are never reused: one after the greatest, whatever was taken away between."""
    numbered(tmp_path, "a", "NF-2026-0001")
    numbered(tmp_path, "b", "NF-2026-0007")
    assert next_number(tmp_path, 2026) == "NF-2026-0008"


def test_each_year_begins_anew_with_the_usual_letters(tmp_path: Path) -> None:
    """The letters are those of most exhibits."""
    for slug, number in (("a", "NF-2025-0031"), ("b", "NF-2025-0030"), ("c", "ZJG-2026-0005")):
        numbered(tmp_path, slug, number)
    assert next_number(tmp_path, 2026) == "NF-2026-0001"


@pytest.mark.parametrize(
    "header",
    [
        "---\r\n标题: 井\r\n编号: NF-2026-0004\r\n---\r\n".encode("utf-8-sig"),
        "\ufeff编号：NF-2026-0004\n".encode(),
        b'---\nid: "NF-2026-0004"\n---\n',
        "---\n编号: NF-2026-0004\n标题: 井\n---\n".encode("gb18030"),
    ],
)
def test_number_is_found_however_the_header_is_written(tmp_path: Path, header: bytes) -> None:
    """A slip that the check will name must not give a number out twice."""
    write(tmp_path, "a", header)
    assert next_number(tmp_path, 2026) == "NF-2026-0005"


def test_numbers_in_texts_and_elsewhere_do_not_count(tmp_path: Path) -> None:
    """Only the line 编号 of the header."""
    text = "---\n编号: NF-2026-0001\n来源: NF-2026-0090\n---\n编号: NF-2026-0099\n"
    write(tmp_path, "a", text.encode())
    assert next_number(tmp_path, 2026) == "NF-2026-0002"


def test_numbers_of_a_year_can_be_used_up(tmp_path: Path) -> None:
    """Four digits end at 9999."""
    numbered(tmp_path, "a", "NF-2026-9999")
    with pytest.raises(MuseumError) as refused:
        next_number(tmp_path, 2026)
    assert str(refused.value) == "2026年的编号已经用到9999，请和维护人员商量换一个字头。"


def test_paths_are_numbered_by_themselves(tmp_path: Path) -> None:
    """The first is XF-01; then one after the greatest, whatever else stands in their folder."""
    assert next_path_number(tmp_path) == "XF-01"
    folder = tmp_path / "exhibits" / "paths"
    folder.mkdir(parents=True)
    (folder / "one.md").write_text("---\n编号: XF-09\n---\n编号: XF-50\n", "utf-8")
    (folder / "two.md").write_bytes("---\n编号：XF-02\n---\n".encode("gb18030"))
    (folder / "notes.txt").write_text("编号: XF-77", "utf-8")
    assert next_path_number(tmp_path) == "XF-10"
