"""What was seen of each search, and what ours must reach."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from bench.asking_pages import Answer
from bench.pictures import goal
from bench.searches import Built

KILOBYTES = 60
JUDGED_UP_TO = 5_000
"""Exhibits up to which a query must stay as small as that."""
MILLISECONDS = 150
CPU, MEMORY = 1.0, 0.5
"""As shares of Pagefind's."""
STEEPER = 1.25
"""Growth of the work over growth of the museum that is still nearly a straight line."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was measured of one search.

    Attributes:
        first, later: by query; the first has nothing to build on, a later one what 民法典 fetched.
        slow_line: the first query once more, by a slow connection.
        recall, precision: shares of 1.
    """

    name: str
    built: Built
    first: Sequence[Answer]
    later: Sequence[Answer]
    slow_line: Answer
    recall: float
    precision: float


def goals(count: int, ours: Seen, pagefind: Seen) -> Iterator[tuple[str, bool]]:
    """A line for each goal of one size, and whether it was reached."""
    yield _judged("没有找到的（1 减找到的）", 1 - ours.recall, 0)
    if count <= JUDGED_UP_TO:
        for name, answers in (("第一次问", ours.first), ("以后每次", ours.later)):
            most = max(one.size for one in answers) / 1000
            yield _judged(f"{name}，kB，最多", most, KILOBYTES)
    yield _judged("第一次问，毫秒，中位", median(one.time for one in ours.first), MILLISECONDS)
    yield _judged("CPU，比 Pagefind", ours.built.cpu / pagefind.built.cpu, CPU)
    memory = ours.built.cost.memory / pagefind.built.cost.memory
    yield _judged("内存，比 Pagefind", memory, MEMORY)


def growth(ours: Mapping[int, Seen]) -> Iterator[tuple[str, bool]]:
    """From each size to the next: how much faster the work grew than the museum."""
    for one, other in pairwise(sorted(ours)):
        times = ours[other].built.cpu / ours[one].built.cpu / (other / one)
        yield _judged(f"从 {one} 件到 {other} 件，CPU 的增长比件数的增长", times, STEEPER)


def _judged(name: str, seen: float, most: float) -> tuple[str, bool]:
    return goal(name, seen, most), seen <= most
