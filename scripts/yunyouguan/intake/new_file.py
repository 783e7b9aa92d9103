"""A new file appears whole or not at all, and never in the place of another."""

import os
import tempfile
from pathlib import Path

from yunyouguan.model.errors import MuseumError


def write_new(path: Path, text: str) -> None:
    """The file holds the text; folders above it are made.

    Raises:
        MuseumError: something stands there already, or the disk refuses.
    """
    _write(path, text.encode(), "请换一个文件夹名。")


def write_new_bytes(path: Path, content: bytes) -> None:
    """The file holds the bytes; folders above it are made.

    Raises:
        MuseumError: something stands there already, or the disk refuses.
    """
    _write(path, content, "请换一个文件名。")


def _write(path: Path, content: bytes, mend: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            _put_in_place(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
    except FileExistsError as error:
        raise MuseumError(f"「{path}」已经有了，没有改动它。{mend}") from error
    except OSError as error:
        raise MuseumError(
            f"写不了「{path}」：{error.strerror}。请看看磁盘是不是满了、文件夹能不能写。"
        ) from error


def _put_in_place(fresh: Path, path: Path) -> None:
    """Gives the fresh file its name.

    Raises:
        FileExistsError: the name is taken.
    """
    # mkstemp keeps its file to its owner; staff share theirs.
    fresh.chmod(0o644)
    try:
        # Unlike a rename, a hard link fails when the name is taken, however close the race.
        path.hardlink_to(fresh)
    except FileExistsError:
        raise
    except OSError:
        # A USB stick (FAT) knows no hard links.
        if path.exists() or path.is_symlink():
            raise FileExistsError(path) from None
        fresh.rename(path)
