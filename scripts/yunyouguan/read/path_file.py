"""Every file of exhibits/paths/ becomes one LearningPath, by their numbers."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.learning_path import LearningPath, PathCard
from yunyouguan.read.folder import Folder
from yunyouguan.read.page_file import read_page
from yunyouguan.read.pages_folder import SUFFIX, list_pages, misnamed
from yunyouguan.read.walk_order import SLUG

PATHS = "paths"


def read_paths(root: Path) -> tuple[tuple[LearningPath, ...], tuple[Finding, ...]]:
    """The paths of every status, and what is wrong with their files.

    Args:
        root: the museum's folder, in which ``exhibits/paths`` exists.
    """
    folder, slugs, findings = list_pages(root, PATHS)
    paths = list(_paths(folder, slugs, findings))
    return tuple(sorted(paths, key=lambda one: (one.card.id, one.slug))), tuple(findings)


def _paths(folder: Folder, slugs: Sequence[str], findings: list[Finding]) -> Iterator[LearningPath]:
    """Every path whose name can be an address; adds to the findings on the way."""
    for slug in slugs:
        name = slug + SUFFIX
        page = read_page(folder.path / name, folder.at(name), PathCard)
        findings += page.findings
        if not SLUG.fullmatch(slug):
            findings.append(misnamed(folder, slug, "ming-bai-ren"))
        elif page.card:
            yield LearningPath(slug, page.card, page.body, page.place, page.places)
