"""What lies in one folder: plain files and folders, no symlink, nothing a system left behind."""

import os
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

# Windows, macOS and Office drop these beside people's work; nobody put them there on purpose.
LEFT_BEHIND = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r"})
LEFT_BEHIND_STARTS = (".", "~$", "~lock")
LEFT_BEHIND_ENDS = (".tmp", ".bak", "~")


@dataclass(frozen=True, slots=True)
class Folder:
    """The names in one folder, sorted.

    Attributes:
        path: on disk.
        place: POSIX, relative to the museum's folder.
        files, folders: names; FIFOs, sockets and devices are neither.
        symlinks: names of what was not followed.
    """

    path: Path
    place: str
    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    symlinks: tuple[str, ...] = ()

    def at(self, name: str) -> str:
        """Where a file of this folder stands, as a Place names it."""
        return f"{self.place}/{name}"


def list_folder(root: Path, place: str) -> tuple[Folder, tuple[Finding, ...]]:
    """Every real file and folder at ``place``; each symlink is a finding and is not followed.

    Raises:
        MuseumError: the disk refuses to list the folder.
    """
    path = root / place
    files: list[str] = []
    folders: list[str] = []
    symlinks: list[str] = []
    findings: list[Finding] = []
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if _is_left_behind(entry.name):
                    continue
                if entry.is_symlink():
                    symlinks.append(entry.name)
                    findings.append(symlink_finding(root, f"{place}/{entry.name}"))
                elif entry.is_dir(follow_symlinks=False):
                    folders.append(entry.name)
                elif entry.is_file(follow_symlinks=False):
                    files.append(entry.name)
    except OSError as trouble:
        raise MuseumError(
            f"打不开文件夹「{place}」（{trouble.strerror}），请检查硬盘和权限。"
        ) from trouble
    names = (tuple(sorted(one)) for one in (files, folders, symlinks))
    return Folder(path, place, *names), tuple(findings)


def symlink_finding(root: Path, place: str) -> Finding:
    """Says whether a symlink leaves the museum; a link in a circle leaves it too."""
    name = place.rpartition("/")[2]
    try:
        inside = (root / place).resolve(strict=False).is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        inside = False
    if inside:
        return Finding(
            rule="file.symlink",
            place=Place(place),
            message=f"「{name}」是一个快捷方式（符号链接），没有照着它走，观众看不到里面的内容。",
            remedy=f"删掉快捷方式「{name}」，把真正的文件复制到这里。",
        )
    return Finding(
        rule="file.symlink-outside",
        place=Place(place),
        message=f"「{name}」是一个指到馆外的快捷方式（符号链接），照着走会把馆外的文件公开出去。",
        remedy=f"删掉快捷方式「{name}」；确实要展出的，把那份文件复制到这里。",
    )


def _is_left_behind(name: str) -> bool:
    return (
        name.startswith(LEFT_BEHIND_STARTS)
        or name.endswith(LEFT_BEHIND_ENDS)
        or name.casefold() in LEFT_BEHIND
    )
