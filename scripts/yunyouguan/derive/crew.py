"""Many processes share the work: heaviest first, within the memory, and a crash costs one job."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from math import inf
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from yunyouguan.model.errors import MuseumError

Task = TypeVar("Task")
Result = TypeVar("Result")

SHARE = 0.4
"""Of the memory: a clerk's browser and Word are open too."""

DEADLY = (BrokenProcessPool, MemoryError)
"""A decoder crashed, the system took the memory back, or there was none to be had."""

UNKNOWN_MEMORY = 4 * 1024**3
"""Bytes, where the system does not tell."""


def done_by_crew(
    work: Callable[[Task], Result],
    tasks: Sequence[Task],
    weight: Callable[[Task], int],
    workers: int | None = None,
) -> Iterator[tuple[Task, Result | None]]:
    """Every task once, as it is done; None where the process died on it.

    Args:
        work: a function of a module, since processes are spawned.
        weight: bytes of memory that a task takes.
        workers: None for as many as this process may use.

    Raises:
        MuseumError: no process can be started at all.
    """
    waiting = sorted(tasks, key=weight, reverse=True)
    crowd = max(1, min(workers or usable_cores(), len(waiting)))
    while waiting:
        suspects = yield from _together(work, waiting, weight, crowd)
        for task in suspects:
            yield task, _alone(work, task)


def usable_cores() -> int:
    """The cores that this process may use, which a container may have cut."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory() -> int:
    """Bytes of memory, or what the container allows of it."""
    try:
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        total = UNKNOWN_MEMORY
    try:
        return min(total, int(Path("/sys/fs/cgroup/memory.max").read_text("ascii")))
    except (OSError, ValueError):
        return total


def in_turn(
    submit: Callable[[Task], Future[Result]],
    waiting: list[Task],
    running: dict[Future[Result], Task],
    weight: Callable[[Task], int],
    room: tuple[int, float],
    lull: tuple[float | None, Callable[[], object]] = (None, bool),
) -> Iterator[Future[Result]]:
    """Each future when it is done, until nothing waits or runs.

    Args:
        waiting: heaviest first; a task leaves it when it is submitted.
        running: filled here; the caller takes off what it was given.
        room: how many tasks may run at once, and how heavy they may be together; one that is
            heavier runs alone.
        lull: seconds, and what is called whenever nothing is done for so long; None never asks.
    """
    places, allowed = room
    quiet, ask = lull
    while waiting or running:
        while len(running) < places:
            left = allowed - sum(map(weight, running.values()))
            place = _first_that_fits(map(weight, waiting), left if running else inf)
            if place is None:
                break
            running[submit(waiting[place])] = waiting[place]
            del waiting[place]
        done, _ = wait(running, timeout=quiet, return_when=FIRST_COMPLETED)
        if not done:
            ask()
        yield from done


def _together(
    work: Callable[[Task], Result],
    waiting: list[Task],
    weight: Callable[[Task], int],
    workers: int,
) -> Generator[tuple[Task, Result | None], None, list[Task]]:
    """Takes tasks off ``waiting`` until it is empty or a process dies.

    Returns:
        Those that ran then: one of them is to blame, or all of them for want of memory.
    """
    running: dict[Future[Result], Task] = {}
    try:
        with _pool(workers) as pool:

            def submit(task: Task) -> Future[Result]:
                try:
                    return pool.submit(work, task)
                except OSError as error:
                    if not running:
                        raise
                    # A process that dies while another is started takes the queues with it
                    # under the hands of the start (seen with CPython 3.11 and `kill -9`).
                    raise BrokenProcessPool(str(error)) from error

            room = workers, memory() * SHARE
            for future in in_turn(submit, waiting, running, weight, room):
                result = future.result()
                yield running.pop(future), result
    except DEADLY:
        return list(running.values())
    return []


def _first_that_fits(sizes: Iterable[int], room: float) -> int | None:
    return next((at for at, size in enumerate(sizes) if size <= room), None)


def _alone(work: Callable[[Task], Result], task: Task) -> Result | None:
    """None when the process dies on this very task."""
    with _pool(1) as pool:
        try:
            pool.submit(os.getpid).result()
        except BrokenProcessPool as error:
            raise MuseumError(
                "处理图片的程序启动不了。多半是电脑内存不够：请关掉一些程序再试。"
            ) from error
        try:
            return pool.submit(work, task).result()
        except DEADLY:
            return None


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Spawned, not forked: alike on every system, and safe beside threads."""
    context = multiprocessing.get_context("spawn")
    leash, hand = context.Pipe(duplex=False)
    with (
        leash,
        hand,
        ProcessPoolExecutor(
            workers, mp_context=context, initializer=_enter, initargs=(leash,)
        ) as pool,
    ):
        try:
            yield pool
        except DEADLY:
            # Leaving the pool waits for its processes, but one that starts while another dies
            # is never told to go (seen with CPython 3.11 and `kill -9`).
            hand.close()
            raise


def _enter(leash: Connection) -> None:
    """Leaves Ctrl-C to the parent, is silent, and goes when it is let go or the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # libtiff speaks English straight to the terminal; what we have to say goes by the result.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    threading.Thread(target=_leave_when_let_go, args=(leash,), daemon=True).start()


def _leave_when_let_go(leash: Connection) -> None:
    """A pool's workers wait for ever for a parent that was killed: 60 MB each, unseen.

    Args:
        leash: nothing is ever sent; it ends when the parent lets go, or is gone.
    """
    leash.poll(None)
    os._exit(1)
