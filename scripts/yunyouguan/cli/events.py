"""The desk for events: bring a sheet of Excel into the calendar of a year."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from yunyouguan.agenda import Added, Incoming, add_events, read_events
from yunyouguan.check.registry import level_of
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand
from yunyouguan.model.event import EVERY_YEAR
from yunyouguan.model.finding import Finding
from yunyouguan.read.museum_dir import read_museum

_SLUG = re.compile(rf"20\d\d|{EVERY_YEAR}")

a_file = click.Path(dir_okay=False, path_type=Path)


@click.command("events", cls=ChineseCommand)
@click.argument("file", type=a_file, metavar="表.xlsx")
@click.option("--into", "slug", default=None, metavar="年份",
              help="放进哪一年的活动表；不写就只是看看。")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="只是看看，什么也不写。")
@click.pass_obj
def import_events(museum: Path, file: Path, slug: str | None, *, dry_run: bool) -> int:
    """看看 Excel 表里的活动，或者放进一年的活动表，例如：import events 表.xlsx --into 2027。"""
    if slug is not None and not _SLUG.fullmatch(slug):
        raise click.UsageError(f"--into 后面请写年份，例如：--into 2027；或者 {EVERY_YEAR}。")
    today = datetime.now().astimezone().date()
    incoming = read_events(file, read_museum(museum)[0], slug or "", today)
    added: Added | Finding | None = None
    if slug and incoming.rows and not incoming.has_errors:
        added = add_events(incoming, museum, only_try=dry_run)
    click.echo("\n".join(told(incoming, added, is_asked=bool(slug))))
    return HAS_ERRORS if incoming.has_errors or isinstance(added, Finding) else GOOD


def told(incoming: Incoming, added: Added | Finding | None, *, is_asked: bool) -> Iterator[str]:
    """How many rows, which faults in which cell, and what became of them."""
    yield f"{incoming.file}：{len(incoming.rows)} 行活动"
    for finding in incoming.findings:
        yield from _finding(finding)
    match added:
        case Added(file=file, is_written=True, is_shown=shown):
            yield f"放好了：{len(incoming.rows)} 行，在 {file}。"
            yield ("这张表已经发布，下次生成网站，观众就看得到。" if shown
                   else "下一步：请另一个人核对，再把「状态」改成「已发布」。")  # fmt: skip
        case Added(file=file):
            yield f"只是看看，什么也没有写。去掉 --dry-run，就会放进 {file}。"
        case Finding():
            yield from _finding(added)
            yield "什么也没有写。"
        case None if incoming.has_errors:
            yield "有错误，一个活动也没有放进去。改好上面的错误，再运行一次。"
        case None if is_asked:
            yield "表里没有活动，什么也没有写。"
        case None:
            yield "只是看看，什么也没有写。"
            yield f"要放进活动表：yunyouguan import events {incoming.file} --into {incoming.slug}"


def _finding(finding: Finding) -> Iterator[str]:
    yield f"{finding.place}: {level_of(finding).chinese} [{finding.rule}] {finding.message}"
    yield f"    怎么改：{finding.remedy}"
