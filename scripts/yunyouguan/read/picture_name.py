"""A picture's name in a text leads to one file in the folder beside it, or to nowhere."""

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown
from yunyouguan.read.folder import Folder, list_folder

# One letter before the colon is a drive of Windows, not an address.
ADDRESS = re.compile(r"//|[A-Za-z][A-Za-z0-9+.-]+:")
ABSOLUTE = re.compile(r"[/\\]|[A-Za-z]:")
STEPS = re.compile(r"[/\\]")


@dataclass(frozen=True, slots=True)
class PictureName:
    """Where a name leads.

    Attributes:
        path: POSIX, relative to the museum's folder; as the file is called on disk.
        is_there: false when a finding says why the file cannot be read.
    """

    path: str
    is_there: bool


def find_picture(
    root: Path, folder: Folder, name: str, place: Place
) -> tuple[PictureName | None, tuple[Finding, ...]]:
    """Never leaves the folder, whatever the name says; None when the name is refused.

    Args:
        root: the museum's folder.
        folder: where the text that names the picture stands.
        name: as staff wrote it; ``%20`` and the like are understood.
        place: where the name stands.
    """
    if ADDRESS.match(name):
        return None, (_remote(place, name),)
    spellings = tuple(dict.fromkeys((name, unquote(name))))
    if any(ABSOLUTE.match(one) or ".." in STEPS.split(one) for one in spellings):
        return None, (_outside(place, name),)
    steps = [[step for step in one.split("/") if step not in ("", ".")] for one in spellings]
    for one in steps:
        if one and (path := _lookup(root, folder, one)):
            return PictureName(path, is_there=True), ()
    return _not_there(folder, name, steps[-1], place)


def _lookup(root: Path, folder: Folder, steps: Sequence[str]) -> str | None:
    """The path of a plain file that is spelt exactly so."""
    for step in steps[:-1]:
        if step not in folder.folders:
            return None
        folder, _ = list_folder(root, folder.at(step))
    return folder.at(steps[-1]) if steps[-1] in folder.files else None


def _not_there(
    folder: Folder, name: str, steps: Sequence[str], place: Place
) -> tuple[PictureName | None, tuple[Finding, ...]]:
    if not steps:
        return None, (_nameless(place),)
    path = folder.at("/".join(steps))
    if len(steps) > 1:
        return PictureName(path, is_there=False), (_missing(place, name, folder.place, ()),)
    if steps[0] in folder.symlinks:
        # The symlink itself is a finding already.
        return PictureName(path, is_there=False), ()
    for file in folder.files:
        if _folded(file) == _folded(steps[0]):
            return PictureName(folder.at(file), is_there=True), (_differs(place, name, file),)
    near = difflib.get_close_matches(steps[0], folder.files, n=1, cutoff=0.6)
    return PictureName(path, is_there=False), (_missing(place, name, folder.place, near),)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _remote(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.remote",
        place=place,
        message=f"图片「{shown(name, 60)}」在网上，不在展品的文件夹里，"
        "对方一删观众就看不到，还会把观众的访问告诉别人。",
        remedy="经对方同意后把图片存进展品的文件夹，再写文件名，例如：photo.jpg",
    )


def _outside(place: Place, name: str) -> Finding:
    return Finding(
        rule="picture.outside-folder",
        place=place,
        message=f"图片「{shown(name, 60)}」不在展品自己的文件夹里，没有去取，观众看不到它。",
        remedy="把图片复制到这份文件旁边，只写文件名，例如：photo.jpg",
    )


def _nameless(place: Place) -> Finding:
    return Finding(
        rule="picture.missing",
        place=place,
        message="这里要插一张图片，却没有写文件名，观众看到的是空框。",
        remedy="在圆括号里写上文件名，例如：![村民在广场听讲解](photo.jpg)",
    )


def _missing(place: Place, name: str, folder: str, near: Sequence[str]) -> Finding:
    if near:
        remedy = f"文件夹里有「{near[0]}」，是它的话就写：{near[0]}"
    else:
        remedy = f"把图片放进文件夹「{folder}」，文件名和这里写的一模一样：{shown(name, 60)}"
    return Finding(
        rule="picture.missing",
        place=place,
        message=f"找不到图片「{shown(name, 60)}」，观众看到的是空框。",
        remedy=remedy,
    )


def _differs(place: Place, name: str, file: str) -> Finding:
    return Finding(
        rule="picture.name-differs",
        place=place,
        message=f"这里写的是「{shown(name, 60)}」，文件却叫「{file}」，大小写或写法不一样，"
        "放到网上观众看到的是空框。",
        remedy=f"照文件的名字写：{file}",
    )
