"""A new site is put into place in one move; until then the old one stays whole."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from yunyouguan.model.errors import MuseumError


@contextmanager
def staged(target: Path) -> Iterator[Path]:
    """Give an empty folder beside ``target``; on leaving without error it takes its place.

    A build that fails or is killed leaves ``target`` as it was. A move that was cut between
    its two renames is healed by the next call.

    Raises:
        MuseumError: the target is something that we must not replace, or the disk refuses.
    """
    target = target.resolve()
    _must_be_ours(target)
    _heal(target)
    fresh = target.with_name(f".{target.name}.new-{os.getpid()}")
    _sweep(target)
    try:
        fresh.mkdir(parents=True)
    except OSError as refusal:
        raise MuseumError(f"不能在「{target.parent}」里写文件：{refusal.strerror}。") from refusal
    try:
        yield fresh
        _swap(fresh, target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _must_be_ours(target: Path) -> None:
    """Only a folder that holds a site, or nothing, may be replaced."""
    if not target.exists():
        return
    if not target.is_dir():
        raise MuseumError(f"「{target}」是一个文件，不能放网站。请换一个文件夹，例如 -o site。")
    if any(target.iterdir()) and not (target / "index.html").is_file():
        raise MuseumError(
            f"「{target}」里有别的东西，不敢覆盖。请换一个空文件夹，例如 -o {target}/site。"
        )


def _sweep(target: Path) -> None:
    """Remove what killed builds left half-written; a build that still runs keeps its folder."""
    for left in target.parent.glob(f".{target.name}.new-*"):
        process = left.name.rpartition("-")[2]
        if process == str(os.getpid()) or not _runs(process):
            shutil.rmtree(left, ignore_errors=True)


def _runs(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError):
        return False
    except OSError:
        return True
    return True


def _heal(target: Path) -> None:
    """Bring back the old site when a killed build left it aside."""
    aside = target.with_name(f".{target.name}.old")
    if not aside.exists():
        return
    if target.exists():
        shutil.rmtree(aside, ignore_errors=True)
    else:
        aside.rename(target)


def _swap(fresh: Path, target: Path) -> None:
    aside = target.with_name(f".{target.name}.old")
    try:
        if target.exists():
            target.rename(aside)
        fresh.rename(target)
    except OSError as refusal:
        _heal(target)
        raise MuseumError(f"新网站做好了，但放不到「{target}」：{refusal.strerror}。") from refusal
    shutil.rmtree(aside, ignore_errors=True)
