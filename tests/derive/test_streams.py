"""Files that were changed inside, or hold less than they promise."""

import mmap
from pathlib import Path

import pytest
from PIL import Image

from derive.darkroom import flag, grain, saved
from derive.liars import png_of, raw_png, woven_rows
from yunyouguan.derive.streams import is_damaged, without_end
from yunyouguan.model.file_kind import FileKind

PNG = saved(grain(60, 40), "PNG")
MODES = ("1", "L", "P", "LA", "RGB", "RGBA", "I;16")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(1, 1), (9, 5), (64, 33)])
def test_whole_png_is_not_damaged(mode: str, size: tuple[int, int]) -> None:
    """Whatever its pixels are."""
    content = saved(Image.new(mode, size), "PNG")
    assert not is_damaged(content, FileKind.PNG)
    assert not is_damaged(content + bytes(40), FileKind.PNG)


@pytest.mark.parametrize("size", [(1, 1), (3, 9), (8, 8), (13, 21)])
def test_interlaced_png_is_not_damaged(size: tuple[int, int]) -> None:
    """Its pixels come in seven passes, some of them empty."""
    rows = woven_rows(size, b"\1\2\3")
    assert not is_damaged(raw_png(size, 8, 2, rows, woven=True), FileKind.PNG)
    assert is_damaged(raw_png(size, 8, 2, rows[:-1], woven=True), FileKind.PNG)


@pytest.mark.parametrize("part", [0.3, 0.5, 0.8])
def test_flipped_bit_in_a_png_is_damage(part: float) -> None:
    """The checksum tells what Pillow would paint as a stripe."""
    content = bytearray(PNG)
    content[int(len(content) * part)] ^= 1
    assert is_damaged(bytes(content), FileKind.PNG)


@pytest.mark.parametrize("rows", [1, 39, 41, 4_000])
def test_png_of_more_or_fewer_rows_than_it_says_is_damage(rows: int) -> None:
    """Pillow would paint what is missing black, and leave out what is too much."""
    assert is_damaged(png_of(200, 40, rows=rows), FileKind.PNG)
    assert not is_damaged(png_of(200, 40, rows=40), FileKind.PNG)


def test_mapped_file_is_judged_alike(tmp_path: Path) -> None:
    """A scan is not copied for it."""
    (tmp_path / "scan").write_bytes(PNG)
    with (tmp_path / "scan").open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    assert not is_damaged(mapped, FileKind.PNG)


def test_photo_of_one_scan_loses_its_end_marker() -> None:
    """And whatever stands behind: the decoder must not find another there."""
    photo = saved(flag(), "JPEG")
    assert without_end(photo + photo) == photo[:-2] + bytes(16)


@pytest.mark.parametrize("how", [{"progressive": True}, {"optimize": True, "progressive": True}])
def test_photo_of_many_scans_keeps_its_end_marker(how: dict[str, object]) -> None:
    """Its decoder waits for the marker before it begins."""
    photo = saved(flag(), "JPEG", **how)
    assert without_end(photo) is photo
