"""One folder becomes one Exhibit, or says why it cannot be shown."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import unquote

from yunyouguan.model.exhibit import Exhibit, ExhibitCard
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.translation import ExhibitWords
from yunyouguan.read.folder import Folder, list_folder
from yunyouguan.read.page_file import read_page
from yunyouguan.read.picture_list import PictureList
from yunyouguan.read.recording_list import read_recordings
from yunyouguan.read.translations import (
    read_translations,
    translation_files,
    without_original,
)

INDEX = "index.md"


def read_exhibit(root: Path, hall: str, slug: str) -> tuple[Exhibit | None, tuple[Finding, ...]]:
    """The exhibit in ``exhibits/<hall>/<slug>``.

    Args:
        root: the museum's folder.
        hall, slug: names of folders that exist.
    """
    folder, listed = list_folder(root, f"exhibits/{hall}/{slug}")
    if INDEX not in folder.files:
        return None, (*listed, *(without_original(folder, INDEX) or _no_index(folder)))
    page = read_page(folder.path / INDEX, folder.at(INDEX), ExhibitCard)
    pictures = PictureList(root, folder)
    if page.card:
        pictures.add_cards(page.card.pictures, page.places)
    pictures.add_images(page.body.images)
    translations, of_those = read_translations(
        folder, INDEX, ExhibitWords, of=f"{hall}/{slug}/"
    )  # fmt: skip
    findings = (*listed, *page.findings, *pictures.findings, *of_those)
    if page.card is None:
        return None, findings
    recordings, heard = read_recordings(folder, page.card.recordings, page.places, "recordings")
    findings = (*findings, *heard)
    shown = [one.path for one in pictures.pictures]
    shown += [folder.at(unquote(link.target)) for link in page.body.links]
    shown += [folder.at(name) for name in translation_files(folder, INDEX).values()]
    shown += [path for one in recordings for path in (one.path, one.words_file)]
    exhibit = Exhibit(
        hall, slug, page.card, page.body, pictures.pictures, page.place, page.places,
        translations, recordings=recordings,
    )  # fmt: skip
    return exhibit, (*findings, *not_used(folder, (folder.at(INDEX), *shown), page.place))


def not_used(folder: Folder, used: Iterable[str], place: Place) -> tuple[Finding, ...]:
    """One finding for everything in a folder that no text mentions.

    Args:
        used: POSIX paths relative to the museum's folder; a file also uses the folder it is in.
        place: where to say it.
    """
    names = {path.removeprefix(f"{folder.place}/").partition("/")[0] for path in used}
    idle = [name for name in (*folder.files, *folder.folders) if name not in names]
    if not idle:
        return ()
    first = "".join(f"「{name}」" for name in idle[:3])
    return (
        Finding(
            rule="file.not-used",
            place=place,
            message=f"{first}{_and_more(idle)}放在「{folder.place}」里，却没有用上，观众看不到。",
            remedy="要展出的图片放进展品的文件夹，再写进正文，例如：![画面上是什么](photo.jpg)；"
            "用不着的删掉。",
        ),
    )


def _and_more(idle: Sequence[str]) -> str:
    return f"等 {len(idle)} 个文件" if len(idle) > 3 else ""  # noqa: PLR2004 - as many as are named


def _no_index(folder: Folder) -> tuple[Finding, ...]:
    if INDEX in folder.symlinks:
        return ()
    names = "、".join(f"「{name}」" for name in folder.files[:3])
    seen = f"（只有{names}）" if names else ""
    return (
        Finding(
            rule="exhibit.no-index",
            place=Place(folder.place),
            message=f"展品文件夹里没有「{INDEX}」{seen}，观众看不到这件展品。",
            remedy=f"把展品的文字存成「{folder.at(INDEX)}」；不要了就把整个文件夹删掉。",
        ),
    )
