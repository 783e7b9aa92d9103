"""From originals to everything a phone needs."""

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from derive import darkroom
from derive.darkroom import PAGE, flag, grain, grains, hung, saved, tree
from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.picture import Picture, PictureCard

MANY = 6
"""Pictures: enough that a kill comes in the middle."""


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty one, not yet made."""
    return tmp_path / "cache"


def contents(derived: Derived) -> dict[str, bytes]:
    """What the site gets."""
    return {path: file.read_bytes() for path, file in derived.files.items()}


def test_second_run_makes_nothing(tmp_path: Path, cache: Path) -> None:
    """What was made is found again, notes and all, and no file is touched."""
    pictures = [
        hung(tmp_path, "a.jpg", saved(flag(), "JPEG", icc_profile=b"rubbish")),
        hung(tmp_path, "b.png", saved(flag().convert("LA"), "PNG")),
    ]
    first = derive_pictures(pictures, tmp_path, cache)
    stamps = {file: file.stat().st_mtime_ns for file in cache.rglob("*") if file.is_file()}
    said: list[object] = []
    second = derive_pictures(pictures, tmp_path, cache, progress=lambda *args: said.append(args))
    assert (first.encoded, second, said) == (4, replace(first, encoded=0), [])
    assert stamps == {f: f.stat().st_mtime_ns for f in cache.rglob("*") if f.is_file()}
    assert [one.rule for one in second.findings] == ["picture.bad-profile"]


def test_same_picture_in_two_exhibits_is_made_once(tmp_path: Path, cache: Path) -> None:
    """Equal bytes share their files; each exhibit still finds its set and its findings."""
    content = saved(flag(), "JPEG", icc_profile=b"rubbish")
    pictures = [hung(tmp_path, name, content) for name in ("a.jpg", "b.jpg")]
    derived = derive_pictures(pictures, tmp_path, cache)
    one, other = (derived.sets[picture.path] for picture in pictures)
    assert one.renditions == other.renditions
    assert (derived.encoded, len(derived.findings)) == (2, 2)


def test_truncated_photo_costs_itself_alone(tmp_path: Path, cache: Path) -> None:
    """One finding where staff mention it; the others are made."""
    whole = hung(tmp_path, "a.jpg", saved(grain(300, 200), "JPEG"))
    broken = hung(tmp_path, "b.jpg", saved(grain(300, 200), "JPEG")[:-3000])
    seen: list[tuple[int, int]] = []
    derived = derive_pictures(
        [broken, whole], tmp_path, cache, progress=lambda done, of, _: seen.append((done, of))
    )
    assert set(derived.sets) == {whole.path}
    assert [(one.rule, one.place) for one in derived.findings] == [("picture.truncated", PAGE)]
    assert seen == [(1, 2), (2, 2)]


def test_picture_changed_meanwhile_is_not_made(tmp_path: Path, cache: Path) -> None:
    """Other bytes than those that were read, or none: they would poison the cache for ever."""
    changed, gone = grains(tmp_path, 2)
    (tmp_path / changed.path).write_bytes(saved(flag(), "PNG"))
    (tmp_path / gone.path).unlink()
    derived = derive_pictures([changed, gone], tmp_path, cache)
    assert [one.rule for one in derived.findings] == ["picture.changed-meanwhile"] * 2
    assert (derived.sets, derived.files, derived.encoded) == ({}, {}, 0)


def test_picture_without_facts_is_passed_over(tmp_path: Path, cache: Path) -> None:
    """Reading has named it already."""
    picture = Picture("exhibits/hall/one/a.jpg", PictureCard(file="a.jpg"), None, PAGE)
    assert derive_pictures([picture], tmp_path, cache) == Derived({}, {}, (), 0)


def build(root: Path, cache: Path, limit: int = 0) -> subprocess.Popen[str]:
    """A build of its own, in a session of its own, that may write files up to a limit."""
    command = [sys.executable, darkroom.__file__, str(root), str(cache), str(MANY), str(limit)]
    here = Path(darkroom.__file__).parents[2]
    paths = os.pathsep.join(str(here / one) for one in ("scripts", "tests"))
    return subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": paths}, start_new_session=True,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def kept(cache: Path) -> dict[str, bytes]:
    """All of a cache but the parts that a killed build left, which the next day sweeps."""
    return {path: content for path, content in tree(cache).items() if path[:6] != "parts/"}


def waited(until: Callable[[], bool], seconds: float = 60) -> bool:
    """True as soon as it is so."""
    end = time.monotonic() + seconds
    while not (so := until()) and time.monotonic() < end:
        time.sleep(0.01)
    return so


def is_empty(session: int) -> bool:
    """No process of it is left."""
    try:
        os.killpg(session, 0)
    except ProcessLookupError:
        return True
    return False


def test_killed_and_crossing_builds_end_with_the_bytes_of_one(tmp_path: Path, cache: Path) -> None:
    """`kill -9` in the middle, then two builds at once: no orphan, the same as one in peace."""
    killed = build(tmp_path, cache)
    assert waited(lambda: len(list(cache.glob("ledger/*"))) >= 1)
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate(timeout=60)  # for ever, if a worker outlived it
    assert len(list(cache.glob("ledger/*"))) < MANY
    assert waited(lambda: is_empty(killed.pid))
    crossing = [build(tmp_path, cache) for _ in range(2)]
    assert [(one.communicate()[1], one.returncode) for one in crossing] == [("", 0)] * 2
    pictures = grains(tmp_path, MANY)
    again = derive_pictures(pictures, tmp_path, cache)
    clean = derive_pictures(pictures, tmp_path, tmp_path / "clean", workers=1)
    assert (again.encoded, clean.encoded) == (0, 2 * MANY)
    assert contents(again) == contents(clean)
    assert kept(cache) == kept(tmp_path / "clean")


def test_full_disk_is_told_in_words(tmp_path: Path, cache: Path) -> None:
    """Where a file cannot be written, staff read why; what was made before stays whole."""
    full = build(tmp_path, cache, limit=3000)
    words = io.StringIO(full.communicate()[1]).readlines()[-1]
    assert full.returncode == 1
    assert words.startswith("yunyouguan.model.errors.MuseumError: 图片做好了，却存不进缓存文件夹")
    assert tree(cache) == {}
