"""What was made from what: a folder that any number of builds may share, or be killed in."""

import hashlib
import json
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.model.errors import MuseumError
from yunyouguan.model.picture import Format, Rendition

MEDIA, ENTRIES, FACES, PARTS = "media", "ledger", "faces", "parts"
PROOFS = "proofs-1"
"""Raise the number when every picture must be looked at anew: proofs know no recipe."""
STALE = 24 * 3600
"""Seconds: no picture takes a day, so an older part belongs to a build that was killed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one original became.

    Attributes:
        renditions: each with its size in bytes.
        notes: rules that staff should hear of at every build, not only at the first.
    """

    renditions: tuple[tuple[Rendition, int], ...]
    placeholder: str
    notes: tuple[str, ...]


def entry_key(sha256: str, tag: str, *, fine: bool, is_ai: bool) -> str:
    """Differs whenever the bytes that come out may differ.

    Args:
        sha256: of the original's bytes.
        tag: of the recipe.
    """
    told = json.dumps([sha256, tag, fine, is_ai])
    return hashlib.sha256(told.encode()).hexdigest()


def site_path(key: str, width: int, kind: Format) -> str:
    """An address that never names other bytes, so a browser may keep it for ever."""
    return f"{MEDIA}/{key[:16]}-{width}.{kind}"


@dataclass(frozen=True, slots=True)
class Ledger:
    """The cache's folder. Nothing in it is ever half written; whatever is lost is made again."""

    folder: Path

    def open(self) -> None:
        """Makes the folders and clears what killed builds left behind.

        Raises:
            MuseumError: the folder cannot be written to.
        """
        try:
            for name in (MEDIA, ENTRIES, PROOFS, FACES, PARTS):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
            for part in (self.folder / PARTS).iterdir():
                if part.stat().st_mtime < time.time() - STALE:
                    part.unlink(missing_ok=True)
        except FileNotFoundError:
            return  # another build swept the same part
        except OSError as error:
            raise _unwritable(self.folder, error) from error

    def file(self, path: str) -> Path:
        """Where the bytes of a rendition or a typeface lie."""
        return self.folder / path

    def entry(self, key: str) -> Entry | None:
        """None when it must be made (again): no entry, an unreadable one, or a lost file."""
        try:
            told = json.loads((self.folder / ENTRIES / f"{key}.json").read_bytes())
            entry = Entry(
                tuple(_rendition(key, *row) for row in told["renditions"]),
                str(told["placeholder"]),
                tuple(map(str, told["notes"])),
            )
            whole = all(self.file(r.path).stat().st_size == size for r, size in entry.renditions)
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return entry if whole and entry.renditions else None

    def enter(self, key: str, entry: Entry) -> None:
        """Remembers, after every file of the entry is in place."""
        rows = [[str(r.format), r.width, r.height, size] for r, size in entry.renditions]
        told = {"renditions": rows, "placeholder": entry.placeholder, "notes": entry.notes}
        self.keep(f"{ENTRIES}/{key}.json", json.dumps(told).encode())

    def proof(self, sha256: str) -> tuple[str, ...] | None:
        """The notes on a picture that was once decoded to its end; None when it never was."""
        try:
            told = json.loads((self.folder / PROOFS / sha256).read_bytes())
            return tuple(map(str, told["notes"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def prove(self, sha256: str, notes: tuple[str, ...]) -> None:
        """Remembers that these bytes are a whole picture."""
        self.keep(f"{PROOFS}/{sha256}", json.dumps({"notes": notes}).encode())

    def keep(self, path: str, content: bytes) -> None:
        """Puts bytes in place, all or nothing, also under `kill -9` and beside another build.

        Not synced: a power cut may cost an entry, whose size then tells, and it is made again.
        """
        try:
            handle, name = tempfile.mkstemp(dir=self.folder / PARTS)
        except OSError as error:
            raise _unwritable(self.folder, error) from error
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            part.chmod(0o644)  # mkstemp's files are the owner's alone; a site is public
            part.replace(self.folder / path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise _unwritable(self.folder, error) from error


def _rendition(key: str, kind: str, width: int, height: int, size: int) -> tuple[Rendition, int]:
    form = Format(kind)
    return Rendition(site_path(key, int(width), form), form, int(width), int(height)), int(size)


def _unwritable(folder: Path, error: OSError) -> MuseumError:
    return MuseumError(
        f"图片做好了，却存不进缓存文件夹「{folder}」：{error.strerror}。"
        "多半是磁盘满了，或者没有写入的权限。请腾出一些空间再试；缓存文件夹可以整个删掉，会重新做。"
    )
