"""Every file of exhibits/paths/ becomes one LearningPath, by their numbers."""

from collections.abc import Iterator
from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.learning_path import LearningPath, PathCard
from yunyouguan.model.place import Place
from yunyouguan.read.exhibit_dir import not_used
from yunyouguan.read.folder import Folder, list_folder
from yunyouguan.read.page_file import read_page
from yunyouguan.read.walk_order import SLUG

PATHS = "paths"
SUFFIX = ".md"


def read_paths(root: Path) -> tuple[tuple[LearningPath, ...], tuple[Finding, ...]]:
    """The paths of every status, and what is wrong with their files.

    Args:
        root: the museum's folder, in which ``exhibits/paths`` exists.
    """
    folder, listed = list_folder(root, f"exhibits/{PATHS}")
    findings = list(listed)
    written = [name for name in folder.files if name.endswith(SUFFIX)]
    findings += not_used(folder, map(folder.at, written), Place(folder.place))
    paths = list(_paths(folder, written, findings))
    return tuple(sorted(paths, key=lambda one: (one.card.id, one.slug))), tuple(findings)


def _paths(folder: Folder, names: list[str], findings: list[Finding]) -> Iterator[LearningPath]:
    """Every path whose name can be an address; adds to the findings on the way."""
    for name in names:
        slug = name.removesuffix(SUFFIX)
        page = read_page(folder.path / name, folder.at(name), PathCard)
        findings += page.findings
        if not SLUG.fullmatch(slug):
            findings.append(_misnamed(folder.at(name), name))
        elif page.card:
            yield LearningPath(slug, page.card, page.body, page.place, page.places)


def _misnamed(place: str, name: str) -> Finding:
    return Finding(
        rule="slug.not-ascii",
        place=Place(place),
        message=f"文件「{name}」的名字会成为网址，里面有小写字母、数字、短横线以外的字，"
        "链接在微信里会断，观众打不开。",
        remedy=f"改成小写英文或拼音，例如：ming-bai-ren{SUFFIX}",
    )
