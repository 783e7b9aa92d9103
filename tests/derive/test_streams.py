"""Files that end too early, or were changed inside."""

import pytest

from derive.darkroom import flag, grain, saved
from yunyouguan.derive.streams import is_cut_short, is_damaged

WHOLE = {
    "JPEG": saved(grain(60, 40), "JPEG"),
    "progressive JPEG": saved(grain(60, 40), "JPEG", progressive=True),
    "JPEG with restarts": saved(grain(60, 40), "JPEG", restart_marker_blocks=1),
    "PNG": saved(grain(60, 40), "PNG"),
    "WebP": saved(grain(60, 40), "WEBP"),
    "AVIF": saved(flag(), "AVIF"),
}


@pytest.mark.parametrize("kind", WHOLE)
def test_whole_file_is_not_cut_short(kind: str) -> None:
    """A whole file passes, and so does one with something behind it, as phones write."""
    assert not is_cut_short(WHOLE[kind])
    assert not is_cut_short(WHOLE[kind] + bytes(40))
    assert not is_damaged(WHOLE[kind])


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize("left", [0.5, 0.9])
def test_file_without_its_end_is_cut_short(kind: str, left: float) -> None:
    """Wherever the copy broke off, it is seen."""
    content = WHOLE[kind]
    assert is_cut_short(content[: int(len(content) * left)])


@pytest.mark.parametrize("kind", ["JPEG", "progressive JPEG", "PNG", "WebP", "AVIF"])
def test_file_without_its_last_two_bytes_is_cut_short(kind: str) -> None:
    """Even when only the end marker is gone, which Pillow forgives a JPEG."""
    assert is_cut_short(WHOLE[kind][:-2])


def test_end_marker_of_a_thumbnail_is_not_the_end() -> None:
    """A JPEG within the EXIF block brings its own end marker, which proves nothing."""
    thumbnail = WHOLE["JPEG"]
    block = b"\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    content = WHOLE["JPEG"][:2] + block + WHOLE["JPEG"][2:]
    assert not is_cut_short(content)
    assert is_cut_short(content[:-2])


def test_flipped_byte_in_a_png_is_damage() -> None:
    """The checksum tells what Pillow would paint as a stripe."""
    content = bytearray(WHOLE["PNG"])
    content[len(content) // 2] ^= 1
    assert is_damaged(bytes(content))
    assert not is_cut_short(bytes(content))
