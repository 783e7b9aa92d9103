"""What a person sees on the terminal."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import click
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from yunyouguan import pipeline
from yunyouguan.check.report import as_text
from yunyouguan.model.finding import Finding

LINES_IN_A_LOG = 10
"""Where there is no terminal, so many lines tell how far the work has come."""


@contextmanager
def picture_progress(doing: str) -> Iterator[pipeline.Progress]:
    """Tell how far it is: a bar on a terminal, a few lines in a log, nothing when all is cached.

    Args:
        doing: what is being done, in Chinese, such as ``处理图片``.
    """
    if not sys.stderr.isatty():
        yield partial(_in_a_log, doing)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("还需"),
        TimeRemainingColumn(),
        TextColumn("{task.fields[item]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None, visible=False, item="")

        def advance(done: int, total: int, item: str) -> None:
            bar.update(task, completed=done, total=total, item=item, visible=total > 0)

        yield advance


def _in_a_log(doing: str, done: int, total: int, _: str) -> None:
    if total >= LINES_IN_A_LOG and done % (total // LINES_IN_A_LOG) == 0:
        click.echo(f"{doing} {done}/{total}", err=True)


def show(findings: tuple[Finding, ...]) -> None:
    """Print findings as staff read them."""
    click.echo(as_text(findings))
