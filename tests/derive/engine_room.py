"""A Dask cluster on this machine, in a process of its own, until its input ends.

What it was asked for stands in its arguments: how many workers, and a file that one runs
first.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__)
PATHS = os.pathsep.join(str(HERE.parents[2] / one) for one in ("scripts", "tests"))


@dataclass(frozen=True, slots=True)
class Engine:
    """A cluster that runs.

    Attributes:
        address: of its scheduler.
        process: all of it goes when this goes.
    """

    address: str
    process: subprocess.Popen[str]

    def dismiss(self) -> None:
        """Sends all workers home, and waits until they are gone; the scheduler stays."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline()


@contextmanager
def cluster(folder: Path, workers: int = 2, first: Path | None = None) -> Iterator[Engine]:
    """Runs until it is left.

    Args:
        folder: for what the library leaves lying about.
        first: run by the one worker before all else; it then lives in the scheduler's process,
            for two processes less that each load the library.
    """
    settings = {
        # One death is enough to give a task up: workers take seconds to come back.
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
        "DASK_TEMPORARY_DIRECTORY": str(folder / "engine"),
        "PYTHONPATH": PATHS,
    }
    engine = subprocess.Popen(
        [sys.executable, str(HERE), str(workers), str(first or "")],
        env={**os.environ, **settings}, text=True, start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert engine.stdin
    assert engine.stdout
    try:
        yield Engine(engine.stdout.readline().strip(), engine)
    finally:
        # Sent home one by one, its workers would take seconds to say goodbye.
        with suppress(ProcessLookupError):
            os.killpg(engine.pid, signal.SIGKILL)
        engine.wait(60)
        engine.stdin.close()
        engine.stdout.close()


def main(workers: str, first: str) -> None:
    """Runs it."""
    from distributed import LocalCluster  # noqa: PLC0415

    with LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=int(workers), threads_per_worker=1, processes=not first, protocol="tcp",
        dashboard_address=None, preload=[first] if first else [],
    ) as engine:  # fmt: skip
        sys.stdout.write(f"{engine.scheduler_address}\n")
        sys.stdout.flush()
        while sys.stdin.readline():
            engine.scale(0)
            engine.sync(engine._correct_state)
            sys.stdout.write("dismissed\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
