"""A command, run and measured: CPU seconds and peak memory of it and its children."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

SAMPLE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Measure:
    """What one run cost.

    Attributes:
        cpu: user and system seconds, children included.
        wall: seconds on the clock.
        memory: peak resident megabytes of the whole process tree, sampled.
    """

    cpu: float
    wall: float
    memory: float


def measure(command: Sequence[str], folder: Path) -> Measure:
    """Run a command to its end.

    Raises:
        RuntimeError: it failed; its output is the message.
    """
    before = os.times()
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        peak = [0.0]
        watcher = threading.Thread(target=_watch, args=(running, peak))
        watcher.start()
        output, _ = running.communicate()
        watcher.join()
    after = os.times()
    if running.returncode:
        raise RuntimeError(output)
    cpu = after.children_user + after.children_system
    return Measure(
        cpu=cpu - before.children_user - before.children_system,
        wall=time.perf_counter() - start,
        memory=peak[0],
    )


def middle(runs: Sequence[Measure]) -> Measure:
    """The median of each number."""
    return Measure(
        cpu=median(run.cpu for run in runs),
        wall=median(run.wall for run in runs),
        memory=median(run.memory for run in runs),
    )


def _watch(running: "subprocess.Popen[str]", peak: list[float]) -> None:
    while running.poll() is None:
        peak[0] = max(peak[0], sum(_resident(pid) for pid in _tree(running.pid)))
        time.sleep(SAMPLE_SECONDS)


def _tree(root: int) -> set[int]:
    """The process and all that descend from it (Linux)."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    found = {root}
    while True:
        more = {pid for pid, parent in parents.items() if parent in found} - found
        if not more:
            return found
        found |= more


def _resident(pid: int) -> float:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def this_python(*arguments: str) -> list[str]:
    """A command run by the interpreter that runs us."""
    return [sys.executable, *arguments]
