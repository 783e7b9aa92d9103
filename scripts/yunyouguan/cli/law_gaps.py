"""The desk for gaps: which chapters of a law nothing in the museum tells of."""

import json
from datetime import datetime
from pathlib import Path

import click

from yunyouguan.cli import law_gap_words as words
from yunyouguan.cli.desk import GOOD, ChineseCommand
from yunyouguan.model.law_gaps import coverage
from yunyouguan.model.statute import LawTable, Statute
from yunyouguan.read.law_table import read_laws
from yunyouguan.read.readable import readable_museum


@click.command("gaps", cls=ChineseCommand)
@click.argument("law", default="民法典", metavar="[法律]")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.pass_obj
def gaps(museum: Path, law: str, *, as_data: bool) -> int:
    """一部法律有几章馆里还没讲到，下一件可以做什么，例如：law gaps；不写名字就查民法典。"""
    read, _ = readable_museum(museum)
    table, _ = read_laws(museum)
    statute = _statute(table, law)
    covered = coverage(read, statute)
    if as_data:
        click.echo(json.dumps([*map(words.as_record, covered)], ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(words.told(statute, covered, table.as_of)))
    return GOOD


def _statute(table: LawTable, name: str) -> Statute:
    """The law as it holds today."""
    today = datetime.now().astimezone().date()
    found = table.find(name, today)
    if found is None:
        raise click.UsageError(words.unknown(name))
    if found.is_repealed(today):
        raise click.UsageError(words.repealed(found))
    if not found.articles:
        raise click.UsageError(words.uncounted(found))
    return found
