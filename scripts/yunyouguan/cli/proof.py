"""The desk for 学法证明: says what a shown code holds."""

from pathlib import Path

import click

from yunyouguan.cli import proof_words
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand
from yunyouguan.model.museum import Museum
from yunyouguan.model.proof import name_verdict, path_mark, read_code
from yunyouguan.read.readable import readable_museum


@click.command("verify", cls=ChineseCommand)
@click.argument("code", metavar="码")
@click.option("--name", default="", metavar="姓名", help="图上写的姓名；不写就不核对姓名。")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.pass_obj
def verify(museum: Path, code: str, name: str, *, as_data: bool) -> int:
    """核对学法证明上的码，姓名写在 --name 后面。"""
    found = checked(code, name, readable_museum(museum)[0])
    click.echo(proof_words.as_json(found) if as_data else proof_words.as_text(found))
    return GOOD if found.holds else HAS_ERRORS


def checked(code: str, name: str, museum: Museum) -> proof_words.Checked:
    """A code against the paths of a museum, whatever their status: a withdrawn one was learnt."""
    reading = read_code(code)
    if reading.proof is None:
        return proof_words.Checked(reading, None, None)
    mark = reading.proof.path
    path = next((one.card for one in museum.paths if path_mark(one.card.id) == mark), None)
    return proof_words.Checked(reading, path, name_verdict(reading.code, name))
