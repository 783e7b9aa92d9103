"""The desk for pictures: try some without a museum, or ask what a build made of which."""

import json
import re
from pathlib import Path

import click

from yunyouguan.adapters.console import picture_progress
from yunyouguan.cli import picture_data, picture_words
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseGroup
from yunyouguan.inventory import take_inventory
from yunyouguan.tryout import Treatment, try_pictures

FOCUS = re.compile(r"(100|[0-9]{1,2})% (100|[0-9]{1,2})%")

folder = click.Path(file_okay=False, path_type=Path)


@click.group("pictures", cls=ChineseGroup)
def pictures() -> None:
    """试做图片，或看图片都做成了什么。"""


@pictures.command("try")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path),
                metavar="图片…")  # fmt: skip
@click.option("-o", "out", required=True, type=folder, metavar="文件夹",
              help="做好的放哪里；每张图一个新文件夹，原有的东西不动。")  # fmt: skip
@click.option("--panorama", is_flag=True, help="当作全景，做成可以四面看的。")
@click.option("--art", is_flag=True, help="当作作品，做得更细。")
@click.option("--focus", default="", metavar="'50% 30%'", help="方图里要保住的点。")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
def try_(
    files: tuple[Path, ...], out: Path, focus: str, *, panorama: bool, art: bool, as_data: bool
) -> int:
    """试做几张图片，不用建馆，例如：pictures try 老井.heic -o 试做。"""
    if focus and not FOCUS.fullmatch(focus):
        raise click.UsageError("「--focus」写左右、上下各占百分之几，例如：--focus '50% 30%'。")
    treatment = Treatment(panorama=panorama, art=art, focus=focus)
    with picture_progress("试做图片") as progress:
        trials = try_pictures(files, out, treatment, progress)
    if as_data:
        _print_data([picture_data.of_trial(one) for one in trials])
    else:
        click.echo(picture_words.of_trials(trials, out))
    return GOOD if all(one.is_usable for one in trials) else HAS_ERRORS


@pictures.command("list")
@click.option("--site", type=folder, metavar="文件夹", help="网站在哪里，不写就是馆里的 site。")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.pass_obj
def list_(museum: Path, site: Path | None, *, as_data: bool) -> None:
    """看每张图片做成了什么、省了多少，网站还放得下多少。"""
    cache = museum / ".cache" / "yunyouguan"
    inventory = take_inventory(museum, cache, (site or museum / "site").resolve())
    if as_data:
        _print_data(picture_data.of_inventory(inventory))
    else:
        click.echo(picture_words.of_inventory(inventory))


def _print_data(data: object) -> None:
    told = json.dumps(data, ensure_ascii=False, indent=2)
    # A file name may hold bytes that are no text.
    click.echo(told.encode("utf-8", "replace").decode())
