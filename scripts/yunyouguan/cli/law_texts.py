"""The desk for the texts of laws: bring in the official Word file of one."""

import re
from collections.abc import Iterator
from pathlib import Path

import click

from yunyouguan.check.registry import level_of
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand
from yunyouguan.law_import import Import, import_law
from yunyouguan.model.finding import Finding

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

a_file = click.Path(dir_okay=False, path_type=Path)


@click.command("import", cls=ChineseCommand)
@click.argument("file", type=a_file, metavar="法律.docx")
@click.option("--as", "slug", default="", metavar="网址",
              help="网址里叫什么，不写就用法律名的拼音，例如：--as civil-code。")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="只是看看，什么也不写。")
@click.pass_obj
def import_text(museum: Path, file: Path, slug: str, *, dry_run: bool) -> int:
    """把官方数据库的 Word 文件放进馆里，例如：law import 中华人民共和国民法典_20200528.docx。"""
    if slug and not _SLUG.fullmatch(slug):
        raise click.UsageError("--as 后面请写小写英文或拼音，例如：--as civil-code。")
    done = import_law(file, museum, slug=slug, only_try=dry_run)
    click.echo("\n".join(told(file, done)))
    return HAS_ERRORS if done.has_errors else GOOD


def told(file: Path, done: Import) -> Iterator[str]:
    """What the file is, its faults, and what became of it."""
    if done.name:
        yield f"{file}：「{done.name}」，{done.articles} 条，{done.dated} 的文本"
    for finding in done.findings:
        yield from _finding(finding)
    if done.has_errors:
        yield "什么也没有写。改好上面的错误，再运行一次。"
    elif done.is_there:
        yield f"馆里已经有这一份，一字不差，什么也没有写：{done.file}"
    elif done.is_written:
        yield f"放好了：{done.file}"
        if done.older:
            yield f"馆里还有这部法律的另外 {done.older} 版，每一条下面会写明改过没有。"
        yield "下一步：运行 yunyouguan check，看展品里的引文和条文是不是一字不差。"
    else:
        yield f"只是看看，什么也没有写。去掉 --dry-run，就会写成 {done.file}。"


def _finding(finding: Finding) -> Iterator[str]:
    yield f"{finding.place}: {level_of(finding).chinese} [{finding.rule}] {finding.message}"
    yield f"    怎么改：{finding.remedy}"
