"""A file of staff is changed whole or not at all, and only if it still is what was read."""

import os
import tempfile
from pathlib import Path

from yunyouguan.model.errors import MuseumError


def change_file(path: Path, before: bytes, after: bytes) -> None:
    """The file holds ``after``, with the rights it had.

    Args:
        before: what was read; somebody who saved meanwhile keeps what they saved.

    Raises:
        MuseumError: it was changed meanwhile, is a shortcut, or the disk refuses.
    """
    try:
        if path.is_symlink():
            raise MuseumError(f"「{path}」是快捷方式，没有改动它。请把文件本身放到这里。")
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
        fresh = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(after)
                file.flush()
                os.fsync(file.fileno())
            fresh.chmod(path.stat().st_mode & 0o777)
            if path.read_bytes() != before:
                raise MuseumError(f"「{path}」刚刚有人改过，没有动它。请再运行一次。")
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise MuseumError(
            f"写不了「{path}」：{error.strerror}。请看看磁盘是不是满了、文件能不能写。"
        ) from error
