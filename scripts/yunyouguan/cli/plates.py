"""The desk for plates: codes to print, which lead to where the museum really stands."""

from datetime import datetime
from pathlib import Path

import click

from yunyouguan.adapters.console import show
from yunyouguan.adapters.run import own_address
from yunyouguan.cli import plate_words
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand
from yunyouguan.model.site_address import NoSiteAddressError, site_address
from yunyouguan.plates import Choice, PlateRoom, choose, open_room, plate_of, print_page, write_page
from yunyouguan.render.plate_sheets import PlateSize


@click.command("plates", cls=ChineseCommand)
@click.option("--site-url", "given", default="", metavar="网址",
              help="馆的网址，https:// 开头；不写就用 mkdocs.yml 里的 site_url。")  # fmt: skip
@click.option("--hall", "halls", multiple=True, metavar="展厅",
              help="只做哪个展厅的，写文件夹名，可以写几次；不写就是全馆。")  # fmt: skip
@click.option("--exhibit", "exhibits", multiple=True, metavar="展厅/展品",
              help="只做哪一件的，可以写几次，补做一块时用。")  # fmt: skip
@click.option("--size", type=click.Choice([one.value for one in PlateSize]),
              default=PlateSize.A6.value, metavar="大小",
              help="A6（一张纸四块）或 A5（一张纸两块），不写就是 A6。")  # fmt: skip
@click.option("-o", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="文件",
              help="写成哪个文件，不写就是馆里的 plates.html。")  # fmt: skip
@click.option("--overwrite", is_flag=True, help="已经有这个文件，就换掉它。")
@click.pass_obj
# One parameter for each option.
def plates(museum: Path, given: str, halls: tuple[str, ...], exhibits: tuple[str, ...],  # noqa: PLR0913
           size: str, out: Path | None, *, overwrite: bool) -> int:  # fmt: skip
    """做贴在展品旁的二维码牌，打开就能打印，例如：plates --hall village。"""
    target = _target(out or museum / "plates.html", overwrite=overwrite)
    written = given or own_address(museum)
    if not written:
        raise click.UsageError(plate_words.NO_ADDRESS)
    today = datetime.now().astimezone().date()
    room = open_room(museum, museum / ".cache" / "yunyouguan", today)
    base = _base(written, room, given=bool(given))
    if room.errors:
        show(room.errors)
        click.echo(plate_words.HAS_ERRORS, err=True)
        return HAS_ERRORS
    choice = _choice(room, halls, exhibits)
    made = tuple(plate_of(hall, one, base) for hall, one in choice.shown)
    page = print_page(room, made, PlateSize(size))
    write_page(target, page, overwrite=overwrite)
    click.echo(plate_words.of_plates(target, made, PlateSize(size), choice.waiting))
    return GOOD


def _target(out: Path, *, overwrite: bool) -> Path:
    if out.suffix.lower() not in {".html", ".htm"}:
        raise click.UsageError(plate_words.not_html(out))
    if out.exists() and not overwrite:
        raise click.UsageError(plate_words.already_there(out))
    return out


def _base(written: str, room: PlateRoom, *, given: bool) -> str:
    try:
        return site_address(written, room.inner_names)
    except NoSiteAddressError as refusal:
        raise click.UsageError(plate_words.refused(str(refusal), given=given)) from refusal


def _choice(room: PlateRoom, halls: tuple[str, ...], exhibits: tuple[str, ...]) -> Choice:
    choice = choose(room.museum, halls, exhibits)
    if choice.unknown:
        raise click.UsageError(plate_words.unknown(choice.unknown, room.museum))
    if not choice.shown:
        raise click.UsageError(plate_words.none_published(choice.waiting))
    return choice
