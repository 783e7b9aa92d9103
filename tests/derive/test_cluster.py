"""The same pictures on a cluster."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import PIL
import pytest

from derive.commission import build, collection, contents, order_for, size_or_death
from derive.darkroom import flag, hung, saved, tree
from derive.engine_room import Engine, cluster
from yunyouguan import __version__
from yunyouguan.derive.cluster import done_by_cluster
from yunyouguan.derive.patience import Patience
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.derive.survey import Sight, _judge
from yunyouguan.derive.workbench import Order
from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.errors import MuseumError

pytestmark = pytest.mark.slow

MANY = 3
HASTY = Patience(quiet=1, absent=4)
"""A worker that was sent home by a test is not waited for as one that may come back."""
WELL = Sight((__version__, HOUSE.tag), threads=1, memory=1, sees_cache=True, sees_museum=True)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """Two workers."""
    with cluster(tmp_path_factory.mktemp("engine")) as engine:
        yield engine


def derived(root: Path, cache: Path, address: str = "") -> Derived:
    """A build in which every picture may be looked into."""
    pictures = collection(root, MANY)
    closely = frozenset(picture.path for picture in pictures)
    return derive_pictures(pictures, root, cache, closely=closely, cluster=address)


def orders(root: Path) -> list[Order]:
    """For the plain pictures of the collection."""
    (root / "cache" / "parts").mkdir(parents=True, exist_ok=True)
    return [order_for(root, picture) for picture in collection(root, MANY)[:MANY]]


def refusal(root: Path, address: str) -> str:
    """What staff read when the cluster cannot do the work."""
    with pytest.raises(MuseumError) as refused:
        derived(root, root / "cache", address)
    assert tree(root / "cache") == {}
    return str(refused.value)


def test_two_workers_make_the_same_bytes(tmp_path: Path, engine: Engine) -> None:
    """The same tree of files and the same sets as on one machine; the second time, nothing."""
    here = derived(tmp_path, tmp_path / "here")
    there = derived(tmp_path, tmp_path / "there", engine.address)
    assert there == replace(here, files=there.files)
    assert contents(there) == contents(here)
    assert tree(tmp_path / "there") == tree(tmp_path / "here")
    assert derived(tmp_path, tmp_path / "there", engine.address).encoded == 0


def test_terminal_stays_silent(tmp_path: Path, engine: Engine) -> None:
    """Nothing of what the library has to say reaches staff."""
    process = build(tmp_path, tmp_path / "cache", 1, cluster=engine.address)
    assert (process.communicate()[1], process.returncode) == ("", 0)


def test_cluster_without_orders_is_not_looked_for(tmp_path: Path) -> None:
    """When all is in the cache, a cluster that is switched off is no matter."""
    assert list(done_by_cluster(size_or_death, [], "tcp://127.0.0.1:1")) == []
    assert derive_pictures([], tmp_path, tmp_path / "cache", cluster="nonsense").encoded == 0


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense://", "127.0.0.1"])
def test_cluster_that_is_not_there_is_told_in_words(tmp_path: Path, address: str) -> None:
    """Before any work, with what to look at."""
    assert refusal(tmp_path, address) == (
        f"连不上集群「{address}」。请看看地址对不对、集群开了没有；"
        "地址写成 tcp://主机:端口，例如 --dask tcp://10.0.0.5:8786"
    )


def test_cluster_without_workers_is_told_in_words(tmp_path: Path) -> None:
    """A scheduler alone makes nothing, and would be waited for in vain."""
    wanted = orders(tmp_path)
    with cluster(tmp_path, workers=0) as engine, pytest.raises(MuseumError) as refused:
        list(done_by_cluster(size_or_death, wanted, engine.address, HASTY))
    assert str(refused.value) == (
        f"集群「{engine.address}」上一台工作机也没有。"
        f"请在每台工作机上运行：dask worker {engine.address} --nthreads 1"
    )
    assert tree(tmp_path / "cache") == {}


def test_worker_without_the_program_is_told_in_words(tmp_path: Path) -> None:
    """It is named, with what to install on it."""
    first = tmp_path / "first.py"
    first.write_text("import sys\nsys.modules['yunyouguan'] = None\n")
    with cluster(tmp_path, workers=1, first=first) as engine:
        message = refusal(tmp_path, engine.address)
    at = message.split("「")[1].split("」")[0]
    assert message == (
        f"工作机「{at}」上没有装云游馆，或者装的是别的版本。"
        f"请在那台机器上运行：pip install 'yunyouguan[cluster]=={__version__}'，"
        "再重新启动工作机。"
    )


@pytest.mark.parametrize(("what", "hidden"), [("馆的文件夹", "exhibits"), ("缓存文件夹", "cache")])
def test_worker_without_the_shared_disk_is_told_in_words(
    tmp_path: Path, what: str, hidden: str
) -> None:
    """A worker on a machine on which one of the folders is not mounted."""
    first, folder = tmp_path / "first.py", tmp_path if hidden == "exhibits" else tmp_path / "cache"
    first.write_text(f"""
import os
from posix import stat as real
def stat(path, *args, **kwargs):
    if str(path).startswith({str(tmp_path / hidden)!r}):
        raise FileNotFoundError(2, 'gone', path)
    return real(path, *args, **kwargs)
os.stat = stat
""")
    with cluster(tmp_path, workers=1, first=first) as engine:
        message = refusal(tmp_path, engine.address)
    assert message.partition("」")[2] == (
        f"看不到{what}「{folder}」。请把这个文件夹放在共享盘上，每台机器都挂在同一个位置，再试一次。"
    )


OTHER_PROGRAM = (
    "上的程序和这台电脑的版本不一样，做出来的图片会有出入。请在那台机器上运行："
    f"pip install 'yunyouguan[cluster]=={__version__}' 'pillow=={PIL.__version__}'，"
    "再重新启动工作机。"
)
MANY_THREADS = (
    "开了 4 个线程，图片库会互相打扰。"
    "请改成一个线程、多个进程，例如：dask worker 地址 --nthreads 1 --nworkers auto"
)


@pytest.mark.parametrize(
    ("sight", "words"),
    [
        (replace(WELL, edition=(__version__, "other")), OTHER_PROGRAM),
        (replace(WELL, edition=("0.0.1", HOUSE.tag)), OTHER_PROGRAM),
        (replace(WELL, threads=4), MANY_THREADS),
    ],
)
def test_worker_that_would_make_other_bytes_is_refused(
    tmp_path: Path, sight: Sight, words: str
) -> None:
    """Another encoder or decoders that disturb each other: one such worker is enough."""
    order = order_for(tmp_path, hung(tmp_path, "a.png", saved(flag(), "PNG")))
    _judge({"tcp://a": WELL}, order)
    with pytest.raises(MuseumError) as refused:
        _judge({"tcp://a": WELL, "tcp://b": sight}, order)
    assert str(refused.value) == f"工作机「tcp://b」{words}"


def test_missing_package_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A museum on one machine has no cluster's library."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert refusal(tmp_path, "tcp://127.0.0.1:1") == (
        "要用集群，还差一个程序。请运行：pip install 'yunyouguan[cluster]'"
    )


def test_task_that_kills_workers_costs_itself_alone(tmp_path: Path) -> None:
    """The scheduler gives it up; the others are done by whoever is left."""
    wanted = orders(tmp_path)
    with cluster(tmp_path) as engine:
        done = {
            one.path: size for one, size in done_by_cluster(size_or_death, wanted, engine.address)
        }
    assert done == {
        wanted[0].path: wanted[0].facts.size, wanted[1].path: None, wanted[2].path: None,
    }  # fmt: skip


@pytest.mark.parametrize("what", ["all of it", "its workers"])
def test_cluster_that_goes_away_is_told_in_words(tmp_path: Path, what: str) -> None:
    """In the middle of the work: what was made stays, and staff may begin again."""
    wanted = orders(tmp_path)[::2]
    with cluster(tmp_path, workers=1) as engine, pytest.raises(MuseumError) as refused:
        for _ in done_by_cluster(size_or_death, wanted, engine.address, HASTY):
            if what == "its workers":
                engine.dismiss()
            else:
                engine.process.kill()
    assert str(refused.value) == (
        "集群断开了，图片只做了一部分。请看看集群还在不在，再做一次；做好的不会重做。"
    )
