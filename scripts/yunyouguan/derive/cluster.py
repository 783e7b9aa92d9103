"""The same orders on a Dask cluster that runs already, for museums that outgrow one machine."""

import logging
import socket
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from yunyouguan.derive.crew import SHARE, in_turn
from yunyouguan.derive.patience import PATIENT, Patience
from yunyouguan.derive.survey import ASK_AGAIN, surveyed
from yunyouguan.derive.workbench import Order
from yunyouguan.model.errors import MuseumError

if TYPE_CHECKING:
    from distributed import Client

Result = TypeVar("Result")

SPEAKERS = (
    "distributed",
    "distributed.client",
    "distributed.gc",
    "tornado",
    "tornado.application",
    "asyncio",
)
"""Loggers that would write English to the terminal; each has a level of its own."""


def done_by_cluster(
    work: Callable[[Order], Result],
    orders: Sequence[Order],
    address: str,
    patience: Patience = PATIENT,
) -> Iterator[tuple[Order, Result | None]]:
    """Every order once, as it is done; None where it killed one worker after another.

    Args:
        work: a function of a module, which the workers have too.
        address: of the scheduler, such as ``tcp://10.0.0.5:8786``.

    Raises:
        MuseumError: before any work, that the cluster is not there or cannot do it; later, that
            it went away.
    """
    if not orders:
        return
    with _client(address, patience) as client:
        sights = surveyed(client, orders[0], address, patience)
        places = len(sights), SHARE * sum(sight.memory for sight in sights.values())
        yield from _results(client, work, orders, places, patience)


def _results(
    client: "Client",
    work: Callable[[Order], Result],
    orders: Sequence[Order],
    places: tuple[int, float],
    patience: Patience,
) -> Iterator[tuple[Order, Result | None]]:
    from distributed import KilledWorker  # noqa: PLC0415

    executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
    waiting = sorted(orders, key=_weight, reverse=True)
    running: dict[Future[Result], Order] = {}

    def submit(order: Order) -> Future[Result]:
        future: Future[Result] = executor.submit(work, order)
        return future

    gone = MuseumError(
        "集群断开了，图片只做了一部分。请看看集群还在不在，再做一次；做好的不会重做。"
    )

    def lull() -> None:
        # A scheduler keeps the orders of workers that died for ever, in hope of new ones.
        if not _has_workers(client, patience):
            raise gone

    ask = patience.quiet, lull
    try:
        for future in in_turn(submit, waiting, running, _weight, places, ask):
            try:
                result = future.result()
            except (KilledWorker, MemoryError):
                result = None
            yield running.pop(future), result
    except CancelledError as error:
        raise gone from error


def _has_workers(client: "Client", patience: Patience) -> bool:
    """False when none is there, and none comes for a while."""
    end = time.monotonic() + patience.absent
    try:
        while not client.nthreads():  # type: ignore[no-untyped-call]
            if time.monotonic() > end:
                return False
            time.sleep(ASK_AGAIN)
    except OSError:
        return False
    return True


def _weight(order: Order) -> int:
    return order.memory


@contextmanager
def _client(address: str, patience: Patience) -> Iterator["Client"]:
    # A museum on one machine never needs it: 0.6 s and 60 MB.
    try:
        from distributed import Client  # noqa: PLC0415
    except ImportError as error:
        raise MuseumError(
            "要用集群，还差一个程序。请运行：pip install 'yunyouguan[cluster]'"
        ) from error
    unreachable = MuseumError(
        f"连不上集群「{address}」。请看看地址对不对、集群开了没有；"
        "地址写成 tcp://主机:端口，例如 --dask tcp://10.0.0.5:8786"
    )
    # A client that finds nobody leaves a thread behind, on which a later one may hang.
    if not _is_answered(address, patience):
        raise unreachable
    with _unheard():
        try:
            client = Client(  # type: ignore[no-untyped-call]
                address, timeout=patience.absent, set_as_default=False
            )
        except (OSError, ValueError) as error:
            raise unreachable from error
        with client:
            yield client


def _is_answered(address: str, patience: Patience) -> bool:
    try:
        parts = urlsplit(address)
        if parts.scheme not in {"tcp", "tls"} or not parts.hostname or not parts.port:
            return False
        with socket.create_connection((parts.hostname, parts.port), patience.absent):
            return True
    except (OSError, ValueError):
        return False


@contextmanager
def _unheard() -> Iterator[None]:
    """What the library has to say goes by the results; entered after its import, which sets levels.

    It warns when anything differs between here and there; `surveyed` asks for what matters.
    """
    speakers = [logging.getLogger(name) for name in SPEAKERS]
    levels = [speaker.level for speaker in speakers]
    for speaker in speakers:
        speaker.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for speaker, level in zip(speakers, levels, strict=True):
            speaker.setLevel(level)
