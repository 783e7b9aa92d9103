"""What a file is by its first bytes."""

import pytest

from derive.darkroom import flag, saved
from read.drawn import claimed_gif
from yunyouguan.model.file_kind import FileKind, kind_of
from yunyouguan.model.webp_size import webp_size


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (saved(flag(), "JPEG"), FileKind.JPEG),
        (saved(flag(), "MPO"), FileKind.JPEG),
        (saved(flag(), "PNG"), FileKind.PNG),
        (saved(flag(), "WEBP"), FileKind.WEBP),
        (saved(flag(), "TIFF"), FileKind.TIFF),
        (saved(flag(), "TIFF", big_tiff=True), FileKind.TIFF),
        (claimed_gif(9, 9), FileKind.GIF),
        (saved(flag(), "AVIF"), FileKind.AVIF),
        (saved(flag(), "HEIF"), FileKind.HEIC),
        (b"\0\0\0\x18ftypmsf1\0\0\0\0msf1hevc", FileKind.HEIC),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", FileKind.AVIF),
        (b"\0\0\0\x18ftypisom\0\0\0\0isomiso2", FileKind.OTHER),
        (b"<!-- drawn by hand -->" * 100 + b"<SVG>", FileKind.SVG),
        (b"BM", FileKind.OTHER),
        (b"", FileKind.OTHER),
    ],
)
def test_kind_is_told_by_the_first_bytes(head: bytes, kind: FileKind) -> None:
    """Never by the name."""
    assert kind_of(head) is kind


@pytest.mark.parametrize("how", [{}, {"lossless": True}, {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}])
def test_size_of_a_webp_is_told_before_it_is_opened(how: dict[str, object]) -> None:
    """In each of its three ways to write it."""
    assert webp_size(saved(flag(), "WEBP", **how)) == (120, 80)


def test_size_of_a_webp_cut_short_is_nothing() -> None:
    """Its decoder will say what is wrong."""
    assert webp_size(saved(flag(), "WEBP")[:29]) == (0, 0)
