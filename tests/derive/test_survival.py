"""Whatever happens to a build or to the pictures, the site is the one that a clean build makes."""

import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from derive.chores import doubled_or_dead
from derive.commission import build, collection, contents, framed, panorama, wide
from derive.darkroom import grain, opened, saved, tree
from yunyouguan.derive.crew import done_by_crew
from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.picture import Picture

pytestmark = pytest.mark.slow

MANY = 5
"""Pictures besides the wide and the round one: enough that a kill comes in the middle."""
SEED = 20_261_123


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """An empty one, not yet made."""
    return tmp_path / "cache"


def derived(root: Path, cache: Path, pictures: list[Picture], workers: int = 1) -> Derived:
    """A build in which every picture may be looked into.

    Args:
        workers: each takes longer to start than most of these builds have work for.
    """
    closely = frozenset(picture.path for picture in pictures)
    return derive_pictures(pictures, root, cache, closely=closely, workers=workers)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The cache after one build in peace."""
    root = tmp_path_factory.mktemp("clean")
    derived(root, root / "cache", collection(root, MANY))
    return kept(root / "cache")


def kept(cache: Path) -> dict[str, bytes]:
    """All of a cache but the parts that a killed build left, which the next day sweeps."""
    return {path: content for path, content in tree(cache).items() if path[:6] != "parts/"}


def waited(until: Callable[[], bool], seconds: float = 120) -> bool:
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


def workers_of(parent: int) -> list[int]:
    """The processes that work for a build."""
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    children = listed.read_text().split() if listed.exists() else []
    return [
        int(one) for one in children if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()
    ]


def test_one_changed_picture_makes_its_own_files_alone(tmp_path: Path, cache: Path) -> None:
    """A second build makes nothing; a new photo under an old name makes what it needs."""
    pictures = collection(tmp_path, MANY)
    first = derived(tmp_path, cache, pictures)
    again = derived(tmp_path, cache, pictures)
    assert (again.encoded, again) == (0, replace(first, encoded=0))
    pictures[2] = framed(tmp_path, "2.png", saved(grain(200, 120, 99), "PNG"))
    changed = derived(tmp_path, cache, pictures)
    assert changed.encoded == sum(one.files for one in changed.outputs[pictures[2].path]) == 4
    pictures[MANY] = wide(tmp_path, number=99)
    assert derived(tmp_path, cache, pictures).encoded > 30


def test_every_history_ends_in_the_same_site(tmp_path: Path, cache: Path) -> None:
    """Renamed, turned, deleted, reverted: after each, what a clean build would make."""
    pictures = collection(tmp_path, 2)
    old = (tmp_path / pictures[0].path).read_bytes()
    turned = saved(opened(old).transpose(Image.Transpose.ROTATE_90), "PNG")
    told = pictures[1].card.model_copy(update={"focus": "10% 10%", "ai": True})
    histories = {
        "begun": pictures,
        "renamed": [framed(tmp_path, "new.png", old), *pictures[1:]],
        "turned": [framed(tmp_path, "0.png", turned), *pictures[1:]],
        "told": [pictures[0], replace(pictures[1], card=told), *pictures[2:]],
        "deleted": pictures[1:],
        "without tiles": [*pictures[:2], panorama(tmp_path)],
        "reverted": [framed(tmp_path, "0.png", old), *pictures[1:]],
    }
    for what, now in histories.items():
        # What was reverted is what it was in the beginning, and a clean build of it stands there.
        peace = tmp_path / ("begun" if what == "reverted" else what)
        clean = derived(tmp_path, peace, now)
        grown = derived(tmp_path, cache, now)
        assert grown.sets == clean.sets
        assert contents(grown) == contents(clean)
        assert set(clean.files) == {path for path in tree(peace) if path[:6] == "media/"}
    assert derived(tmp_path, cache, pictures).encoded == 0


def test_clone_finds_everything(tmp_path: Path, cache: Path) -> None:
    """Another folder, and every date another: the bytes are the same, and nothing is made."""
    pictures = collection(tmp_path / "here", 2)
    first = derived(tmp_path / "here", cache, pictures)
    shutil.copytree(tmp_path / "here", tmp_path / "there", copy_function=shutil.copyfile)
    shutil.copytree(cache, tmp_path / "carried", copy_function=shutil.copyfile)
    shutil.rmtree(tmp_path / "here")
    again = derived(tmp_path / "there", tmp_path / "carried", pictures)
    assert (again.encoded, contents(again)) == (0, contents(first))


def test_killed_and_crossing_builds_end_with_the_bytes_of_one(
    tmp_path: Path, cache: Path, clean: dict[str, bytes]
) -> None:
    """`kill -9` at any moment, of a build or of a worker, then two at once: as one in peace."""
    chance = random.Random(SEED)  # noqa: S311  no secret, and the same in every run

    def files() -> int:
        return len(list(cache.glob("media/*")))

    for _ in range(4):
        killed, before = build(tmp_path, cache, MANY), files()
        waited(lambda before=before: files() > before, 10)  # type: ignore[misc]
        time.sleep(chance.uniform(0, 0.3))
        os.kill(killed.pid, signal.SIGKILL)
        killed.communicate(timeout=60)  # for ever, if a worker outlived it
        assert waited(lambda session=killed.pid: is_empty(session))  # type: ignore[misc]
        assert kept(cache).items() <= clean.items()
    crossing = [build(tmp_path, cache, MANY) for _ in range(2)]
    assert waited(lambda: bool(workers_of(crossing[0].pid)) or crossing[0].poll() is not None)
    for worker in workers_of(crossing[0].pid)[:1]:
        os.kill(worker, signal.SIGKILL)
    assert [(one.communicate()[1], one.returncode) for one in crossing] == [("", 0)] * 2
    again = derived(tmp_path, cache, collection(tmp_path, MANY))
    assert (again.encoded, again.findings) == (0, ())
    assert kept(cache) == clean


@pytest.mark.parametrize("moment", ["the first file", "the last"])
def test_full_disk_is_told_in_words(
    tmp_path: Path, cache: Path, clean: dict[str, bytes], moment: str
) -> None:
    """Where a file cannot be written, staff read why; what was made before stays whole."""
    largest = max(map(len, clean.values()))
    full = build(tmp_path, cache, MANY, limit=largest - 1 if moment == "the last" else 3_000)
    words = full.communicate()[1].splitlines()[-1]
    assert full.returncode == 1
    assert words.startswith("yunyouguan.model.errors.MuseumError: 图片做好了，却存不进缓存文件夹")
    assert list(cache.glob("parts/*")) == []
    assert kept(cache).items() < clean.items()
    derived(tmp_path, cache, collection(tmp_path, MANY))
    assert kept(cache) == clean


def test_worker_that_dies_at_birth_holds_up_nobody() -> None:
    """While another is being started: the pool is let go, and every task is done all the same."""

    def kill() -> None:
        assert waited(lambda: bool(workers_of(os.getpid())))
        os.kill(workers_of(os.getpid())[0], signal.SIGKILL)

    for _ in range(5):
        killer = threading.Thread(target=kill)
        killer.start()
        done = done_by_crew(doubled_or_dead, [1, 2, 3], lambda number: number, workers=2)
        assert sorted(done) == [(1, 2), (2, 4), (3, 6)]
        killer.join()


class Deadly(str):
    """A path that kills the process that is told of it, as a crashing decoder would."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Callable[[int], None], tuple[int]]:
        """What unpickling runs."""
        return os._exit, (1,)


def test_crashing_decoder_costs_one_finding(tmp_path: Path, cache: Path) -> None:
    """The process dies, the picture is named, and all the others are made."""
    pictures = collection(tmp_path, 3)
    deadly = replace(pictures[1], path=Deadly(pictures[1].path))
    made = derived(tmp_path, cache, [pictures[0], deadly, *pictures[2:]], workers=2)
    assert [one.rule for one in made.findings] == ["picture.broken"]
    assert set(made.sets) == {one.path for one in pictures} - {pictures[1].path}
