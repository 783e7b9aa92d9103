"""The desk for the report on the law: read it, open it in Excel, send it on."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

import click

from yunyouguan.adapters.console import as_tables
from yunyouguan.check import edtf
from yunyouguan.cli.desk import GOOD, ChineseCommand
from yunyouguan.cli.law_report_data import of_report
from yunyouguan.cli.law_report_letter import letter
from yunyouguan.cli.law_report_words import chapters, overview, overview_chapter
from yunyouguan.exchange.chapter_book import write_chapters
from yunyouguan.intake.put_file import put_file
from yunyouguan.law_report import LawReport, take_report

SCREEN = "-"

a_file = click.Path(dir_okay=False, path_type=Path)
a_file_or_screen = click.Path(dir_okay=False, allow_dash=True, path_type=Path)


@click.command("report", cls=ChineseCommand)
@click.option("--xlsx", type=a_file, metavar="文件.xlsx", help="写成 Excel，一张表一个工作表。")
@click.option("--json", "data", type=a_file_or_screen, is_flag=False, flag_value=SCREEN,
              metavar="[文件.json]", help="给程序看的结果；不写文件就显示出来。")  # fmt: skip
@click.option("--markdown", type=a_file_or_screen, is_flag=False, flag_value=SCREEN,
              metavar="[文件.md]", help="写成 GitHub 上看的一封信；不写文件就显示。")  # fmt: skip
@click.option("--on", "day", default="", metavar="年-月-日",
              help="按哪一天看，可以是以后的日子；不写就是今天。")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="已经有这个文件，就换掉它。")
@click.pass_obj
def report(museum: Path, xlsx: Path | None, data: Path | None, markdown: Path | None, *,
           day: str, overwrite: bool) -> int:  # fmt: skip
    """看馆里引的法律新不新：哪些改过、废止了，各引了几处，例如：law report --xlsx 报告.xlsx。"""
    today = _day(day)
    wanted = {".xlsx": xlsx, ".json": data, ".md": markdown}
    outs = {kind: path for kind, path in wanted.items() if path is not None}
    _look_at(outs, overwrite=overwrite)
    taken = take_report(museum, today)
    made = {kind: _content(kind, taken) for kind in outs}
    for kind, path in outs.items():
        if str(path) == SCREEN:
            click.echo(made[kind].decode(), nl=False)
        else:
            put_file(path, made[kind], overwrite=overwrite)
            click.echo(f"写好了：{path}", err=True)
    if not outs:
        click.echo(_on_screen(taken))
    return GOOD


def _day(written: str) -> date:
    if not written:
        return datetime.now().astimezone().date()
    day = edtf.parse_day(written)
    if day is None:
        raise click.UsageError("--on 后面写一个日子，例如：--on 2027-01-01。")
    return day


def _look_at(outs: Mapping[str, Path], *, overwrite: bool) -> None:
    """Before anything is read: nothing may be written when one of the files cannot be."""
    if sum(str(path) == SCREEN for path in outs.values()) > 1:
        raise click.UsageError("--json 和 --markdown 只能显示一种，另一种后面写上文件名。")
    for kind, path in outs.items():
        if str(path) == SCREEN:
            continue
        if path.suffix.lower() != kind:
            raise click.UsageError(f"「{path}」的名字要用 {kind} 结尾，例如：法律报告{kind}。")
        if path.exists() and not overwrite:
            raise click.UsageError(
                f"已经有「{path}」了，没有动它。换一个名字，或者加上 --overwrite 换掉它。"
            )


def _content(kind: str, taken: LawReport) -> bytes:
    match kind:
        case ".xlsx":
            return write_chapters((overview_chapter(taken), *chapters(taken)))
        case ".json":
            return (json.dumps(of_report(taken), ensure_ascii=False, indent=2) + "\n").encode()
        case _:
            return letter(taken).encode()


def _on_screen(taken: LawReport) -> str:
    told = "\n".join(f"{item}：{said}" for item, said in overview(taken))
    shown = [one for one in chapters(taken) if one.rows and not one.in_detail]
    return f"{told}\n\n{as_tables(shown)}\n每一处引用：yunyouguan law report --xlsx 法律报告.xlsx"
