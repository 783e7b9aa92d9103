"""What a person sees on the terminal."""

import io
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import click
from rich import box
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from yunyouguan.check.report import as_text
from yunyouguan.model import pace
from yunyouguan.model.chapter import Chapter
from yunyouguan.model.finding import Finding

LINES_IN_A_LOG = 10
"""Where there is no terminal, so many lines tell how far the work has come."""

IN_A_LOG = (120, 24)
"""Columns and lines of what is no terminal."""


@contextmanager
def picture_progress(
    doing: str, clock: Callable[[], float] = time.monotonic
) -> Iterator[pace.Progress]:
    """Tell how far it is: a bar on a terminal, a few lines in a log, nothing when all is cached.

    Args:
        doing: what is being done, in Chinese, such as ``处理图片``.
        clock: seconds; the work begins when this is called first.
    """
    started = clock()
    if not sys.stderr.isatty():
        yield lambda step: _in_a_log(doing, step, clock() - started)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[told]}"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[item]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None, visible=False, told="", item="")

        def advance(step: pace.Step) -> None:
            # By pixels, so that the bar does not stand still over one large scan.
            bar.update(
                task, completed=step.pixels, total=step.pixels + step.left, item=step.item,
                told=_how_far(step, clock() - started), visible=step.total > 0,
            )  # fmt: skip

        yield advance


def _in_a_log(doing: str, step: pace.Step, seconds: float) -> None:
    if step.total >= LINES_IN_A_LOG and step.done % (step.total // LINES_IN_A_LOG) == 0:
        click.echo(f"{doing} {_how_far(step, seconds)}", err=True)


def _how_far(step: pace.Step, seconds: float) -> str:
    words = pace.pace_words(step, seconds)
    return f"{step.done}/{step.total}" + (f"，{words}" if words else "")


def show(findings: tuple[Finding, ...]) -> None:
    """Print findings as staff read them."""
    click.echo(as_text(findings))


def as_tables(chapters: Iterable[Chapter]) -> str:
    """Each below its title, as wide as the terminal; what staff wrote is never a mark."""
    told = io.StringIO()
    width = shutil.get_terminal_size(IN_A_LOG).columns
    console = Console(file=told, width=width, color_system=None, legacy_windows=False)
    for chapter in chapters:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
        for at in chapter.shown:
            is_count = all(isinstance(row[at], int) for row in chapter.rows)
            head = Text(chapter.columns[at].head)
            table.add_column(head, overflow="fold", justify="right" if is_count else "left")
        for row in chapter.rows:
            table.add_row(*(Text(str(row[at])) for at in chapter.shown))
        console.print(Text(f"【{chapter.title}】{chapter.note}"), table)
    return "\n".join(line.rstrip() for line in told.getvalue().split("\n"))


def say(line: str) -> None:
    """Print a line for a person."""
    click.echo(line)
