"""The reception desk: one command for each errand, and an exit code that a script can trust."""

import os
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from yunyouguan import __version__, pipeline
from yunyouguan.adapters.console import picture_progress, show
from yunyouguan.adapters.run import MuseumHasErrorsError, build_site, serve_site
from yunyouguan.check.report import as_json
from yunyouguan.check.run import has_errors
from yunyouguan.cli.desk import (
    GOOD,
    HAS_ERRORS,
    THE_WORLD,
    WRONG_USAGE,
    ChineseGroup,
    in_chinese,
    refused_by_disk,
)
from yunyouguan.cli.events import import_events
from yunyouguan.cli.law_gaps import gaps
from yunyouguan.cli.law_report import report
from yunyouguan.cli.law_texts import import_text
from yunyouguan.cli.laws import laws
from yunyouguan.cli.pictures import pictures
from yunyouguan.cli.plates import plates
from yunyouguan.cli.proof import verify
from yunyouguan.cli.questions import exports, fmt, imports
from yunyouguan.intake.scaffold import (
    init_museum,
    new_calendar,
    new_exhibit,
    new_hall,
    new_path,
    new_tour,
)
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.vocabulary import ExhibitType

folder = click.Path(file_okay=False, path_type=Path)


@click.group(cls=ChineseGroup)
@click.option("-C", "museum", type=folder, default=Path(), metavar="文件夹",
              help="馆在哪个文件夹，不写就是当前文件夹。")  # fmt: skip
@click.version_option(__version__, "--version", message="云游馆 %(version)s", help="显示版本号。")
@click.pass_context
def cli(context: click.Context, museum: Path) -> None:
    """云游馆：把一个文件夹的文字和照片，变成手机上能逛的法治文化馆。"""
    context.obj = museum.resolve()


@cli.command("init")
@click.argument("where", type=folder, metavar="文件夹")
def init(where: Path) -> None:
    """新建一个空馆。"""
    for file in init_museum(where):
        click.echo(f"写好 {file.relative_to(where)}")
    click.echo(f"空馆建好了。下一步：yunyouguan -C {where} new hall 展厅文件夹名 展厅名")


@cli.group("new", cls=ChineseGroup)
def new() -> None:
    """新建展厅、展品、学习路径、游园路线或活动表。"""


@new.command("hall")
@click.argument("slug", metavar="文件夹名")
@click.argument("title", metavar="展厅名")
@click.pass_obj
def hall(museum: Path, slug: str, title: str) -> None:
    """新建一个展厅，例如：new hall village 示范村。"""
    click.echo(f"写好 {new_hall(museum, slug, title).relative_to(museum)}")


@new.command("exhibit")
@click.argument("address", metavar="展厅/文件夹名")
@click.argument("title", metavar="[标题]", default="待填")
@click.option(
    "--type", "kind", type=click.Choice([one.value for one in ExhibitType]),
    default=ExhibitType.SITE.value, metavar="类型",
    help=f"{'、'.join(ExhibitType)}，不写就是「阵地」。",
)  # fmt: skip
@click.pass_obj
def exhibit(museum: Path, address: str, title: str, kind: str) -> None:
    """新建一件展品的草稿，例如：new exhibit village/well 一口老井。"""
    hall_slug, _, slug = address.strip("/").partition("/")
    if not slug:
        raise click.UsageError("请写成「展厅/文件夹名」，例如 village/well。")
    if not (museum / "exhibits" / hall_slug / "hall.md").is_file():
        written = new_hall(museum, hall_slug, "新展厅")
        click.echo(f"还没有这个展厅，一起建好了：{written.relative_to(museum)}，请改它的标题。")
    written = new_exhibit(museum, hall_slug, slug, title, ExhibitType(kind), today().year)
    click.echo(f"写好 {written.relative_to(museum)}\n下一步：把照片放进这个文件夹，再改这份文字。")


@new.command("path")
@click.argument("slug", metavar="文件名")
@click.argument("title", metavar="[标题]", default="待填")
@click.pass_obj
def path(museum: Path, slug: str, title: str) -> None:
    """新建一条学习路径的草稿，例如：new path ming-bai-ren 法律明白人入门。"""
    written = new_path(museum, slug.removesuffix(".md"), title)
    click.echo(f"写好 {written.relative_to(museum)}\n下一步：在「课程」下面按先后写几节微课。")


@new.command("calendar")
@click.argument("year", metavar="年份")
@click.pass_obj
def calendar(museum: Path, year: str) -> None:
    """新建一年的活动表，例如：new calendar 2027；每年都有的写 every-year。"""
    written = new_calendar(museum, year.removesuffix(".md"))
    click.echo(f"写好 {written.relative_to(museum)}\n下一步：在列名下面一行写一个活动。")


@new.command("tour")
@click.argument("slug", metavar="文件名")
@click.argument("title", metavar="[标题]", default="待填")
@click.pass_obj
def tour(museum: Path, slug: str, title: str) -> None:
    """新建一条游园路线的草稿，例如：new tour shi-fen-zhong 十分钟看懂民法典。"""
    written = new_tour(museum, slug.removesuffix(".md"), title)
    click.echo(f"写好 {written.relative_to(museum)}\n下一步：一站写一段，展品写展厅/文件夹名。")


@cli.command("check")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.pass_obj
def check(museum: Path, *, as_data: bool) -> int:
    """检查全馆的文字、图片和题目，一次说完所有问题。"""
    with picture_progress("检查图片") as progress:
        findings = pipeline.inspect(workplace(museum), progress)
    if as_data:
        click.echo(as_json(findings))
    else:
        show(findings)
    return HAS_ERRORS if has_errors(findings) else GOOD


@cli.command("build")
@click.option("-o", "out", type=folder, metavar="文件夹", help="网站放哪里，不写就是馆里的 site。")
@click.option("--dask", "cluster", default="", metavar="地址",
              help="几台电脑一起做图片：Dask 调度器的地址，例如 tcp://10.0.0.1:8786。")  # fmt: skip
@click.pass_obj
def build(museum: Path, out: Path | None, cluster: str) -> None:
    """生成整个网站；有错误就不动原来的网站。"""
    target = (out or museum / "site").resolve()
    build_site(museum, target, cluster=cluster)
    click.echo(f"网站做好了：{target}")


@cli.command("serve")
@click.option("--drafts", is_flag=True, help="没有发布的展品也显示。")
@click.option("-a", "address", default="127.0.0.1:8000", metavar="地址:端口",
              help="在哪个地址上预览，不写就是 127.0.0.1:8000。")  # fmt: skip
@click.pass_obj
def serve(museum: Path, *, drafts: bool, address: str) -> None:
    """在自己电脑上预览，改了文件自动更新。"""
    click.echo(f"正在准备预览，好了以后请在浏览器里打开 http://{address}/ ，按 Ctrl+C 结束。")
    serve_site(museum, address, drafts=drafts)


cli.add_command(pictures)
cli.add_command(verify)
imports.add_command(import_events)
cli.add_command(plates)
cli.add_command(imports)
cli.add_command(exports)
cli.add_command(fmt)
laws.add_command(import_text)
laws.add_command(gaps)
laws.add_command(report)
cli.add_command(laws)


def workplace(museum: Path) -> pipeline.Workplace:
    """Where a command that does not go through MkDocs works."""
    return pipeline.Workplace(museum, museum / ".cache" / "yunyouguan", today())


def today() -> date:
    """The day in the office's own time zone."""
    return datetime.now().astimezone().date()


def main(arguments: Sequence[str] | None = None) -> None:
    """Start at the desk and end with an exit code; staff never see a traceback of the world's.

    Args:
        arguments: what was typed behind the command's name; None takes the process's own.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    sys.exit(_exit_code(arguments))


def _exit_code(arguments: Sequence[str] | None) -> int:
    try:
        return int(cli.main(arguments, "yunyouguan", standalone_mode=False) or GOOD)
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message())
        return WRONG_USAGE
    except MuseumHasErrorsError as stopped:
        click.echo(f"\n{stopped}", err=True)
        return HAS_ERRORS
    except click.ClickException as refusal:
        click.echo(f"{in_chinese(refusal)}\n加上 --help 可以看用法。", err=True)
        return WRONG_USAGE
    except MuseumError as world:
        click.echo(str(world), err=True)
        return THE_WORLD
    except OSError as world:
        click.echo(refused_by_disk(world), err=True)
        return THE_WORLD
    except click.Abort:
        click.echo("已停下。", err=True)
        return WRONG_USAGE
