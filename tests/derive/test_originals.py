"""The very bytes that were read."""

import hashlib
import mmap
import os
from pathlib import Path

import pytest

from yunyouguan.derive import originals
from yunyouguan.derive.originals import original
from yunyouguan.model.picture import PictureFacts


def facts_of(content: bytes) -> PictureFacts:
    """As reading finds them."""
    return PictureFacts(1, 1, "JPEG", hashlib.sha256(content).hexdigest(), len(content))


def sparse(file: Path, size: int) -> bytes:
    """Nothing but zeroes, which take no room on the disk."""
    with file.open("wb") as stream:
        stream.truncate(size)
    return bytes(size)


def test_photo_is_copied(tmp_path: Path) -> None:
    """What happens to the file while it is decoded cannot matter."""
    file = tmp_path / "a.jpg"
    file.write_bytes(b"pixels")
    found = original(file, facts_of(b"pixels"))
    assert found
    file.unlink()
    assert (found.data, found.is_as_it_was()) == (b"pixels", True)


def test_scan_is_read_where_it_lies(tmp_path: Path) -> None:
    """It is not copied, and a write to it is noticed when it is decoded."""
    file = tmp_path / "a.tif"
    content = sparse(file, originals.MAPPED)
    found = original(file, facts_of(content))
    assert found
    assert isinstance(found.data, mmap.mmap)
    assert found.is_as_it_was()
    with file.open("r+b") as stream:
        stream.write(b"pixels")
    os.utime(file, ns=(0, 0))
    assert not found.is_as_it_was()
    file.unlink()
    assert not found.is_as_it_was()


@pytest.mark.parametrize("size", [6, originals.MAPPED])
def test_other_bytes_are_not_given(tmp_path: Path, size: int) -> None:
    """Other bytes of the same size, fewer, or none at all."""
    file = tmp_path / "a"
    facts = facts_of(sparse(file, size))
    with file.open("r+b") as stream:
        stream.write(b"!")
    assert original(file, facts) is None
    file.write_bytes(b"")
    assert original(file, facts) is None
    file.unlink()
    assert original(file, facts) is None
