"""Files that end too early."""

import pytest

from derive.darkroom import flag, grain, saved
from read.drawn import claimed_tiff
from yunyouguan.model.file_ends import is_whole
from yunyouguan.model.file_kind import FileKind

WHOLE = {
    "JPEG": (FileKind.JPEG, saved(grain(60, 40), "JPEG")),
    "progressive JPEG": (FileKind.JPEG, saved(grain(60, 40), "JPEG", progressive=True)),
    "JPEG with restarts": (FileKind.JPEG, saved(grain(60, 40), "JPEG", restart_marker_blocks=1)),
    "PNG": (FileKind.PNG, saved(grain(60, 40), "PNG")),
    "WebP": (FileKind.WEBP, saved(grain(60, 40), "WEBP")),
    "AVIF": (FileKind.AVIF, saved(flag(), "AVIF")),
    "HEIC": (FileKind.HEIC, saved(flag(), "HEIF")),
    "GIF": (FileKind.GIF, saved(grain(60, 40), "GIF")),
    "TIFF": (FileKind.TIFF, saved(grain(60, 40), "TIFF")),
    "TIFF in strips": (FileKind.TIFF, saved(grain(60, 40), "TIFF", strip_size=900)),
    "large TIFF": (FileKind.TIFF, saved(grain(60, 40), "TIFF", big_tiff=True)),
    "packed TIFF": (FileKind.TIFF, saved(grain(60, 40), "TIFF", compression="tiff_lzw")),
    "TIFF in YCbCr": (FileKind.TIFF, saved(grain(60, 40).convert("YCbCr"), "TIFF")),
}


@pytest.mark.parametrize(("kind", "content"), WHOLE.values(), ids=WHOLE)
def test_whole_file_is_whole(kind: FileKind, content: bytes) -> None:
    """And so is one with something behind it, as phones write."""
    assert is_whole(content, kind)
    assert is_whole(content + bytes(40), kind)


@pytest.mark.parametrize(("kind", "content"), WHOLE.values(), ids=WHOLE)
@pytest.mark.parametrize("left", [0.2, 0.5, 0.9])
def test_file_without_its_end_is_not_whole(kind: FileKind, content: bytes, left: float) -> None:
    """Wherever the copy broke off, it is seen."""
    assert not is_whole(content[: int(len(content) * left)], kind)


@pytest.mark.parametrize("kind", ["JPEG", "progressive JPEG", "PNG", "WebP", "AVIF", "HEIC", "GIF"])
def test_file_without_its_last_two_bytes_is_not_whole(kind: str) -> None:
    """Even when only the end marker is gone, which Pillow forgives a JPEG."""
    known, content = WHOLE[kind]
    assert not is_whole(content[:-2], known)


def test_later_frames_that_are_missing_do_not_matter() -> None:
    """Only the first of a moving GIF is shown."""
    frames = [grain(20, 20, number) for number in range(3)]
    content = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert is_whole(content[: len(content) // 2], FileKind.GIF)


def test_end_marker_of_a_thumbnail_is_not_the_end() -> None:
    """A JPEG within the EXIF block brings its own end marker, which proves nothing."""
    _, photo = WHOLE["JPEG"]
    block = b"\xff\xe1" + (len(photo) + 2).to_bytes(2) + photo
    content = photo[:2] + block + photo[2:]
    assert is_whole(content, FileKind.JPEG)
    assert not is_whole(content[:-2], FileKind.JPEG)


def test_scan_of_more_rows_than_its_strips_hold_is_not_whole() -> None:
    """Pillow would paint them black."""
    assert is_whole(claimed_tiff(40, 30), FileKind.TIFF)
    assert not is_whole(claimed_tiff(40, 31), FileKind.TIFF)
    assert not is_whole(claimed_tiff(41, 30), FileKind.TIFF)
