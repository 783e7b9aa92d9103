"""What was made from what: a folder that any number of builds may share, or be killed in."""

import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yunyouguan.derive.entries import MEDIA, Entry, Page, entry_of, record
from yunyouguan.model.errors import MuseumError

PAGES, FACES, PARTS = "pages-1", "faces", "parts"
PROOFS = "proofs-1"
"""Raise the number when every picture must be looked at anew: proofs know no recipe."""
SWEPT = "swept"
"""An empty file as old as the last clearing."""

DAY = 24 * 3600
"""Seconds. No picture takes one, so an older part belongs to a build that was killed; and use is
marked and cleared by the day, since a mark costs a write."""
UNUSED = 90 * DAY
"""An exhibition that is taken down for a season comes back without being made again."""

GARBLED = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a page may raise that is lost or says something else: JSON may say anything."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The cache's folder. Nothing in it is ever half written; whatever is lost is made again."""

    folder: Path

    def open(self) -> None:
        """Makes the folders and clears what killed builds left behind.

        Raises:
            MuseumError: the folder cannot be written to.
        """
        with self._writing():
            for name in (MEDIA, PAGES, PROOFS, FACES, PARTS):
                (self.folder / name).mkdir(parents=True, exist_ok=True)
            _clear(self.folder / PARTS, older_than=DAY)

    def close(self) -> None:
        """Clears, once a day, what no build has used for ``UNUSED`` seconds."""
        swept = self.folder / SWEPT
        # Room that cannot be made today is made another day, or by another build.
        with suppress(OSError):
            if not swept.exists() or _age(swept) > DAY:
                _clear(self.folder / PAGES, older_than=UNUSED)
                _clear(self.folder / MEDIA, older_than=UNUSED)
                swept.touch()

    def file(self, path: str) -> Path:
        """Where the bytes of a rendition or a typeface lie."""
        return self.folder / path

    def page(self, sha256: str, keys: Iterable[str] | None = None) -> Page | None:
        """What is whole of what was asked for, marked as used; None when the page is lost.

        Args:
            sha256: of the original's bytes.
            keys: of operations; None for all that the page knows.
        """
        try:
            told = json.loads(self.file(f"{PAGES}/{sha256}.json").read_bytes())
            made, notes = dict(told["made"]), tuple(map(str, told["notes"]))
            width, height = map(int, told["size"])
        except GARBLED:
            return None
        known = made if keys is None else [key for key in keys if key in made]
        found = {key: self._entry(sha256, key, made[key], (width, height)) for key in known}
        entries = {key: entry for key, entry in found.items() if entry}
        return Page((width, height), notes, entries)

    def enter(self, sha256: str, page: Page) -> None:
        """Adds to the original's page, after every file is in place; forgets what is lost.

        Two builds that add different things at the same moment may lose one of them from the
        page, not from the disk; it is made again, with the same bytes.
        """
        kept = self.page(sha256)
        entries = {**(kept.entries if kept else {}), **page.entries}
        made = {key: record(entry) for key, entry in entries.items()}
        told = {"size": page.size, "notes": page.notes, "made": made}
        self.keep(f"{PAGES}/{sha256}.json", json.dumps(told).encode())

    def proof(self, sha256: str) -> tuple[str, ...] | None:
        """The notes on a picture that was once decoded to its end; None when it never was."""
        try:
            told = json.loads(self.file(f"{PROOFS}/{sha256}").read_bytes())
            return tuple(map(str, told["notes"]))
        except GARBLED:
            return None

    def prove(self, sha256: str, notes: tuple[str, ...]) -> None:
        """Remembers that these bytes are a whole picture."""
        self.keep(f"{PROOFS}/{sha256}", json.dumps({"notes": notes}).encode())

    def keep(self, path: str, content: bytes) -> None:
        """Puts bytes in place, all or nothing, also under `kill -9` and beside another build.

        Not synced: a power cut may cost an entry, whose size then tells, and it is made again.
        """
        with self._writing():
            handle, name = tempfile.mkstemp(dir=self.folder / PARTS)
            part = Path(name)
            try:
                with os.fdopen(handle, "wb") as stream:
                    stream.write(content)
                part.chmod(0o644)  # mkstemp's files are the owner's alone; a site is public
                part.replace(self.folder / path)
            except OSError:
                part.unlink(missing_ok=True)
                raise

    def keep_folder(self, path: str, files: Iterable[tuple[str, bytes]]) -> Mapping[str, int]:
        """Puts a folder of files in place as ``keep`` does; a file that is there never vanishes.

        Returns:
            The bytes of each file, by its path below the folder.
        """
        sizes: dict[str, int] = {}
        made: set[Path] = set()
        with self._part_folder() as part:
            for name, content in files:
                with self._writing():
                    holder = (part / name).parent
                    if holder not in made:
                        holder.mkdir(parents=True, exist_ok=True)
                        made.add(holder)
                    (part / name).write_bytes(content)
                sizes[name] = len(content)
            with self._writing():
                _move_in(part, self.folder / path)
        return sizes

    @contextmanager
    def _part_folder(self) -> Iterator[Path]:
        with self._writing():
            part = Path(tempfile.mkdtemp(dir=self.folder / PARTS))
            part.chmod(0o755)
        try:
            yield part
        finally:
            shutil.rmtree(part, ignore_errors=True)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """What the disk refuses is told in words."""
        try:
            yield
        except OSError as error:
            raise MuseumError(
                f"图片做好了，却存不进缓存文件夹「{self.folder}」：{error.strerror}。"
                "多半是磁盘满了，或者没有写入的权限。"
                "请腾出一些空间再试；缓存文件夹可以整个删掉，会重新做。"
            ) from error

    def _entry(
        self, sha256: str, key: str, told: Mapping[str, Any], size: tuple[int, int]
    ) -> Entry | None:
        """None when it must be made again: an unreadable record, or a lost file."""
        below = f"{self.folder}/"
        # Plain text and no Path: a warm build of 1,000 pictures looks at 14,000 files in 0.1 s.
        look = os.stat
        try:
            entry = entry_of(key, told, size)
            for path, weight in entry.files.items():
                if look(below + path).st_size != weight:
                    return None
            used = look(below + entry.marks[0]).st_mtime
        except GARBLED:
            return None
        if used < time.time() - DAY:
            # A cache that may only be read serves as well.
            with suppress(OSError):
                for mark in (*entry.marks, f"{PAGES}/{sha256}.json"):
                    os.utime(below + mark)
        return entry


def _clear(folder: Path, older_than: int) -> None:
    """What another build clears at the same moment is cleared, too."""
    with os.scandir(folder) as found:
        for one in found:
            with suppress(FileNotFoundError):
                if time.time() - one.stat().st_mtime <= older_than:
                    continue
                if one.is_dir(follow_symlinks=False):
                    shutil.rmtree(one.path, ignore_errors=True)
                else:
                    Path(one.path).unlink()


def _move_in(part: Path, target: Path) -> None:
    """In one move; where a folder stands already, file by file over what it holds."""
    try:
        part.rename(target)
    except OSError:
        if not target.is_dir():
            raise
        for file in sorted(part.rglob("*")):
            if file.is_file():
                goal = target / file.relative_to(part)
                goal.parent.mkdir(parents=True, exist_ok=True)
                file.replace(goal)
        os.utime(target)


def _age(file: Path) -> float:
    return time.time() - file.stat().st_mtime
