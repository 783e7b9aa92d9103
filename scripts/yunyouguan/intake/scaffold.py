"""What staff begin with a command: written beside what is there, never over it."""

import re
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from yunyouguan.intake.drafts import (
    calendar_text,
    exhibit_text,
    hall_text,
    path_text,
    tour_text,
)
from yunyouguan.intake.new_file import write_new
from yunyouguan.intake.numbers import next_number, next_path_number, next_tour_number
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.event import EVERY_YEAR
from yunyouguan.model.vocabulary import RESERVED_SLUGS, ExhibitType

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_YEAR = re.compile(r"20\d\d")
SLUG_MOST = 40

WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
"""No folder can have these names on the office's computers."""


def init_museum(folder: Path) -> tuple[Path, ...]:
    """An empty museum that builds; the files written, in order.

    Raises:
        MuseumError: the folder holds something already, or the disk refuses.
    """
    if folder.exists() and not folder.is_dir():
        raise MuseumError(f"「{folder}」是一个文件，不是文件夹。请换一个名字。")
    if folder.is_dir() and any(not one.name.startswith(".") for one in folder.iterdir()):
        raise MuseumError(f"「{folder}」里已经有东西，没有改动它。请换一个新的文件夹。")
    written = []
    for path, text in _starter(files("yunyouguan.intake") / "starter", folder):
        write_new(path, text)
        written.append(path)
    return tuple(written)


def new_hall(root: Path, slug: str, title: str) -> Path:
    """``hall.md`` of a new hall, below ``root``.

    Raises:
        MuseumError: no museum there, a name that cannot be used or is taken, or the disk refuses.
    """
    _need_museum(root)
    _need_slug(slug)
    if slug in RESERVED_SLUGS:
        raise MuseumError(f"「{slug}」是本馆自己要用的名字。请换一个，例如：{slug}-hall")
    _need_title(title)
    path = root / "exhibits" / slug / "hall.md"
    write_new(path, hall_text(title))
    return path


def new_exhibit(root: Path, hall: str, slug: str, title: str, kind: ExhibitType, year: int) -> Path:
    """``index.md`` of a new draft with the next free number, below ``root``.

    Args:
        hall, slug: folder names.
        year: of the number, and the date to begin with.

    Raises:
        MuseumError: no such hall, a name that cannot be used or is taken, or the disk refuses.
    """
    _need_museum(root)
    _need_slug(hall)
    _need_slug(slug)
    _need_title(title)
    if not (root / "exhibits" / hall / "hall.md").is_file():
        raise MuseumError(
            f"还没有展厅「{hall}」。先新建展厅，例如：yunyouguan new hall {hall} 展厅的名字"
        )
    path = root / "exhibits" / hall / slug / "index.md"
    write_new(path, exhibit_text(next_number(root, year), title, kind, year))
    return path


def new_path(root: Path, slug: str, title: str) -> Path:
    """``paths/<slug>.md`` of a new draft with the next free number, below ``root``.

    Raises:
        MuseumError: no museum there, a name that cannot be used or is taken, or the disk refuses.
    """
    _need_museum(root)
    _need_slug(slug)
    _need_title(title)
    path = root / "exhibits" / "paths" / f"{slug}.md"
    write_new(path, path_text(next_path_number(root), title))
    return path


def new_calendar(root: Path, slug: str) -> Path:
    """``calendar/<year>.md`` with a head and no row, or ``every-year.md``, below ``root``.

    Raises:
        MuseumError: no museum there, neither a year nor ``every-year``, taken, or the disk refuses.
    """
    _need_museum(root)
    if not _YEAR.fullmatch(slug) and slug != EVERY_YEAR:
        raise MuseumError(f"「{slug}」不是年份。写四位数字，例如：2027；每年都有的写：{EVERY_YEAR}")
    path = root / "exhibits" / "calendar" / f"{slug}.md"
    write_new(path, calendar_text(slug))
    return path


def new_tour(root: Path, slug: str, title: str) -> Path:
    """``tours/<slug>.md`` of a new draft with the next free number, below ``root``.

    Raises:
        MuseumError: no museum there, a name that cannot be used or is taken, or the disk refuses.
    """
    _need_museum(root)
    _need_slug(slug)
    _need_title(title)
    path = root / "exhibits" / "tours" / f"{slug}.md"
    write_new(path, tour_text(next_tour_number(root), title))
    return path


def _starter(source: Traversable, target: Path) -> Iterator[tuple[Path, str]]:
    for one in sorted(source.iterdir(), key=lambda entry: (entry.is_dir(), entry.name)):
        if one.is_dir():
            yield from _starter(one, target / one.name)
        else:
            yield target / one.name, one.read_text("utf-8")


def _need_museum(root: Path) -> None:
    if not (root / "exhibits" / "museum.yml").is_file():
        raise MuseumError(
            f"「{root}」里没有 exhibits/museum.yml，不像一个馆。"
            "请用 -C 指到馆的文件夹，或先运行 yunyouguan init 新馆。"
        )


def _need_slug(slug: str) -> None:
    if not _SLUG.fullmatch(slug) or len(slug) > SLUG_MOST:
        raise MuseumError(
            f"文件夹名「{slug}」会成为网址，只能用小写英文字母、数字和短横线，"
            f"不超过{SLUG_MOST}个，例如：old-well"
        )
    if slug in WINDOWS:
        raise MuseumError(f"「{slug}」在 Windows 电脑上不能作文件夹名。请换一个，例如：{slug}-1")


def _need_title(title: str) -> None:
    if not title.strip() or _CONTROL.search(title):
        raise MuseumError("标题要写一行字，例如：一口老井")
