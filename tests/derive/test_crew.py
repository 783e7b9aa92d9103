"""Work shared by processes."""

from derive.chores import doubled_or_dead
from yunyouguan.derive.crew import _first_that_fits, done_by_crew, memory, usable_cores


def test_crew_does_every_task_once_and_survives_a_death() -> None:
    """A process that dies, or finds no memory, costs its own task alone."""
    tasks = [7, 1, 13, 2, 14, 40]
    done = list(done_by_crew(doubled_or_dead, tasks, lambda number: number, workers=2))
    assert sorted(done, key=lambda pair: pair[0]) == [
        (1, 2), (2, 4), (7, 14), (13, None), (14, None), (40, 80),
    ]  # fmt: skip


def test_crew_of_one_takes_the_heaviest_first() -> None:
    """The long task does not wait until the others are done."""
    done = done_by_crew(doubled_or_dead, [1, 3, 2], lambda number: number, workers=1)
    assert [task for task, _ in done] == [3, 2, 1]


def test_heavy_task_never_blocks_for_ever() -> None:
    """A task above the whole allowance runs, alone."""
    more_than_all = memory()
    tasks = [more_than_all, more_than_all + 1, 2]
    done = list(done_by_crew(doubled_or_dead, tasks, lambda number: number, workers=2))
    assert sorted(done) == [(task, task * 2) for task in sorted(tasks)]


def test_crew_without_tasks_is_idle() -> None:
    """No process is started for nothing."""
    assert list(done_by_crew(doubled_or_dead, [], lambda number: number)) == []


def test_lighter_task_fills_the_room() -> None:
    """While a heavy one must wait, the first that fits goes on."""
    assert _first_that_fits([90, 50, 20], 60) == 1
    assert _first_that_fits([90, 80], 60) is None
    assert _first_that_fits([], 60) is None


def test_machine_is_known() -> None:
    """At least one core, and more memory than a picture needs."""
    assert usable_cores() >= 1
    assert memory() > 200_000_000
