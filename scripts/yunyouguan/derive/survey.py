"""Whether a cluster can do the work: every worker sees the same files and makes the same bytes."""

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import PIL

from yunyouguan import __version__
from yunyouguan.derive.crew import memory
from yunyouguan.derive.ledger import PARTS, Ledger
from yunyouguan.derive.patience import Patience
from yunyouguan.derive.workbench import Order
from yunyouguan.model.errors import MuseumError

if TYPE_CHECKING:
    from distributed import Client, Worker

ASK_AGAIN = 0.5
"""Seconds between two questions whether a worker has come."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a worker sees from where it stands.

    Attributes:
        edition: of the program and of everything that turns pixels into bytes.
        threads: tasks that it takes at once.
        memory: bytes that it may use.
        sees_cache, sees_museum: the shared folders are there, under the same names.
    """

    edition: tuple[str, str]
    threads: int
    memory: int
    sees_cache: bool
    sees_museum: bool


def surveyed(
    client: "Client", order: Order, address: str, patience: Patience
) -> Mapping[str, Sight]:
    """What each worker sees, by its address; all of them can do the work.

    Args:
        order: one of those to come.
        address: of the scheduler.

    Raises:
        MuseumError: there is no worker, or one of them cannot do the work.
    """
    sights = _sights(client, order, address, patience)
    _judge(sights, order)
    return sights


def look_around(order: Order, size: int, probe: str, *, dask_worker: "Worker") -> Sight:
    """What this worker sees; runs there.

    Args:
        order: one of those to come.
        size: bytes of its original, as the museum's own machine sees it.
        probe: a file that was put into the cache a moment ago, below it.
    """
    limit = dask_worker.memory_manager.memory_limit
    return Sight(
        (__version__, order.recipe.tag),
        dask_worker.state.nthreads,
        limit or memory(),
        _size(order.cache / probe) == 0,
        _size(order.root / order.path) == size,
    )


def _sights(
    client: "Client", order: Order, address: str, patience: Patience
) -> Mapping[str, Sight]:
    """By the workers' addresses.

    Raises:
        MuseumError: there is no worker, or one cannot answer.
    """
    end = time.monotonic() + patience.absent
    while not (answers := _answers(client, order)):
        if time.monotonic() > end:
            raise MuseumError(
                f"集群「{address}」上一台工作机也没有。"
                f"请在每台工作机上运行：dask worker {address} --nthreads 1"
            )
        time.sleep(ASK_AGAIN)
    sights = {at: sight for at, sight in answers.items() if isinstance(sight, Sight)}
    for at in answers.keys() - sights.keys():
        raise MuseumError(
            f"工作机「{at}」上没有装云游馆，或者装的是别的版本。"
            f"请在那台机器上运行：pip install 'yunyouguan[cluster]=={__version__}'，"
            "再重新启动工作机。"
        )
    return sights


def _answers(client: "Client", order: Order) -> Mapping[str, object]:
    """From each worker that is there; one that goes away while it is asked is none any more."""
    ledger, probe = Ledger(order.cache), f"{PARTS}/{secrets.token_hex(16)}"
    size = _size(order.root / order.path)
    ledger.keep(probe, b"")
    try:
        answers = client.run(look_around, order, size, probe, on_error="return")
    finally:
        ledger.file(probe).unlink(missing_ok=True)
    return {at: told for at, told in answers.items() if not isinstance(told, OSError)}


def _size(file: Path) -> int:
    """-1 when it cannot be seen."""
    try:
        return file.stat().st_size
    except OSError:
        return -1


def _judge(sights: Mapping[str, Sight], order: Order) -> None:
    """Every worker makes the same bytes, sees the same files, and does one thing at a time.

    Raises:
        MuseumError: one does not.
    """
    for at, sight in sorted(sights.items()):
        if sight.edition != (__version__, order.recipe.tag):
            raise MuseumError(
                f"工作机「{at}」上的程序和这台电脑的版本不一样，做出来的图片会有出入。"
                f"请在那台机器上运行：pip install 'yunyouguan[cluster]=={__version__}' "
                f"'pillow=={PIL.__version__}'，再重新启动工作机。"
            )
        if not sight.sees_cache:
            raise MuseumError(_unshared(at, "缓存文件夹", order.cache))
        if not sight.sees_museum:
            raise MuseumError(_unshared(at, "馆的文件夹", order.root))
        if sight.threads != 1:
            raise MuseumError(
                f"工作机「{at}」开了 {sight.threads} 个线程，图片库会互相打扰。"
                "请改成一个线程、多个进程，例如：dask worker 地址 --nthreads 1 --nworkers auto"
            )


def _unshared(at: str, what: str, folder: Path) -> str:
    return (
        f"工作机「{at}」看不到{what}「{folder}」。"
        "请把这个文件夹放在共享盘上，每台机器都挂在同一个位置，再试一次。"
    )
