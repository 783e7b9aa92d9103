"""A folder of exhibits/ with one Markdown file a page: paths, tours, calendars."""

from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.exhibit_dir import not_used
from yunyouguan.read.folder import Folder, list_folder

SUFFIX = ".md"


def list_pages(
    root: Path, name: str, also: tuple[str, ...] = ()
) -> tuple[Folder, tuple[str, ...], list[Finding]]:
    """The folder, the slugs of its pages in order, and what else lies in it.

    Args:
        root: the museum's folder, in which ``exhibits/<name>`` exists.
        also: paths of files in it that are no pages, and are used.
    """
    folder, listed = list_folder(root, f"exhibits/{name}")
    written = [file for file in folder.files if file.endswith(SUFFIX)]
    left = not_used(folder, (*map(folder.at, written), *also), Place(folder.place))
    slugs = tuple(file.removesuffix(SUFFIX) for file in written)
    return folder, slugs, [*listed, *left]


def misnamed(folder: Folder, slug: str, example: str) -> Finding:
    """A page whose name cannot be an address."""
    return Finding(
        rule="slug.not-ascii",
        place=Place(folder.at(slug + SUFFIX)),
        message=f"文件「{slug}{SUFFIX}」的名字会成为网址，里面有小写字母、数字、短横线以外的字，"
        "链接在微信里会断，观众打不开。",
        remedy=f"改成小写英文或拼音，例如：{example}{SUFFIX}",
    )
