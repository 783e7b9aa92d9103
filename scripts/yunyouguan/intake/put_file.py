"""A file that a command was asked to write stands whole, or everything is as it was."""

from pathlib import Path

from yunyouguan.intake.changed_file import change_file
from yunyouguan.intake.new_file import write_new_bytes


def put_file(path: Path, content: bytes, *, overwrite: bool) -> None:
    """The file holds the bytes; folders above it are made.

    Raises:
        MuseumError: a file is there that may not be replaced, or the disk refuses.
    """
    if overwrite and (path.exists() or path.is_symlink()):
        change_file(path, path.read_bytes(), content)
    else:
        write_new_bytes(path, content)
