"""One folder of exhibits becomes one Hall, in the order of the walk."""

from collections.abc import Iterator
from pathlib import Path

from yunyouguan.model.body import Body
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Hall, HallCard
from yunyouguan.model.place import Place
from yunyouguan.model.translation import HallWords
from yunyouguan.read.excerpt import shown
from yunyouguan.read.exhibit_dir import not_used, read_exhibit
from yunyouguan.read.folder import Folder, list_folder
from yunyouguan.read.page_file import Page, read_page
from yunyouguan.read.translations import (
    read_translations,
    translation_files,
    without_original,
)
from yunyouguan.read.walk_order import in_order, nearest, slug_findings

HALL_FILE = "hall.md"


def read_hall(root: Path, slug: str) -> tuple[Hall | None, tuple[Finding, ...]]:
    """The hall in ``exhibits/<slug>``; its exhibits are judged even when it has no name.

    Args:
        root: the museum's folder.
        slug: name of a folder that exists.
    """
    folder, listed = list_folder(root, f"exhibits/{slug}")
    findings = list(listed)
    exhibits: dict[str, Exhibit] = {}
    for name in folder.folders:
        misnamed = slug_findings(folder.at(name), name)
        exhibit, found = read_exhibit(root, slug, name)
        findings += (*misnamed, *found)
        if exhibit and not misnamed:
            exhibits[name] = exhibit
    if HALL_FILE not in folder.files:
        if HALL_FILE not in folder.symlinks:
            findings += without_original(folder, HALL_FILE) or (_no_hall_file(folder),)
        return None, tuple(findings)
    page = read_page(folder.path / HALL_FILE, folder.at(HALL_FILE), HallCard)
    findings += page.findings
    translations, found = read_translations(folder, HALL_FILE, HallWords, of=f"{slug}/")
    findings += found
    if page.card is None:
        return None, tuple(findings)
    findings += _no_such_exhibit(folder, page)
    for body in (page.body, *(one.body for one in translations)):
        findings += _pictures(body)
    beside = translation_files(folder, HALL_FILE).values()
    used = [folder.at(name) for name in (HALL_FILE, *beside, *folder.folders)]
    findings += not_used(folder, used, page.place)
    by_number = dict(sorted(exhibits.items(), key=lambda pair: (pair[1].card.id, pair[0])))
    walk = in_order(page.card.exhibits, by_number)
    hall = Hall(slug, page.card, page.body, walk, page.place, page.places, translations)
    return hall, tuple(findings)


def _no_hall_file(folder: Folder) -> Finding:
    return Finding(
        rule="hall.no-file",
        place=Place(folder.place),
        message=f"展厅文件夹里没有「{HALL_FILE}」，展厅没有名字，观众看不到这个展厅。",
        remedy=f"新建「{folder.at(HALL_FILE)}」，写四行："
        "「---」「标题: 展厅的名字」「简介: 一两句话」「---」。",
    )


def _pictures(body: Body) -> Iterator[Finding]:
    """A hall shows the pictures of its exhibits; those of its own text nobody would make."""
    for image in body.images:
        yield Finding(
            rule="hall.picture",
            place=image.place,
            message=f"展厅的文字里有图片「{shown(image.target, 60)}」，这里显示不了，观众看不到。",
            remedy="把图片放进一件展品的文件夹，在它的 index.md 里写：![画面上是什么](photo.jpg)",
        )


def _no_such_exhibit(folder: Folder, page: Page[HallCard]) -> Iterator[Finding]:
    wanted = page.card.exhibits if page.card else ()
    for at, name in enumerate(wanted):
        if name not in folder.folders:
            yield Finding(
                rule="hall.no-such-exhibit",
                place=page.places[f"exhibits.{at}"],
                message=f"「展品次序」里的「{name}」没有对应的文件夹，观众看不到它。",
                remedy=f"改成展品文件夹的名字：{nearest(name, folder.folders)}",
            )
