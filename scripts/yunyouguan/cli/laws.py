"""The desk for laws: look over the citations of a text, bring a newer table."""

import json
from datetime import datetime
from pathlib import Path

import click

from yunyouguan.check.citations import Reader
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand, ChineseGroup
from yunyouguan.cli.law_words import as_line, as_record, difference
from yunyouguan.intake.put_file import put_file
from yunyouguan.model.citing.verdict import Verdict
from yunyouguan.model.errors import MuseumError
from yunyouguan.read.law_table import OWN_TABLE, read_laws, read_table_file, table_bytes

MOST_TEXT = 20_000_000

a_file = click.Path(dir_okay=False, path_type=Path)
a_text = click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)


@click.group("law", cls=ChineseGroup)
def laws() -> None:
    """查法条：文字里引的法条对不对，换一份新的法律表。"""


@laws.command("cite", cls=ChineseCommand)
@click.argument("file", type=a_text, default="-", metavar="[文件]")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.option("--reviewed", default="", metavar="年-月-日", help="这份文字上次是哪天核对的。")
@click.pass_obj
def cite(museum: Path, file: Path, *, as_data: bool, reviewed: str) -> int:
    """列出文字里引的每一处法条，对还是不对，例如：law cite 讲稿.txt；不写文件就读标准输入。"""
    text = _text(file)
    table, findings = read_laws(museum)
    for finding in findings:
        click.echo(f"{finding.place}: {finding.message}", err=True)
    read = Reader(table, datetime.now().astimezone().date()).judged(text, reviewed)
    lines = _Lines(text)
    found = [(one, judged, lines.at(one.start)) for one, judged in read]
    if as_data:
        click.echo(json.dumps([as_record(*one) for one in found], ensure_ascii=False, indent=2))
    else:
        for one in found:
            click.echo(as_line(*one))
        right = sum(judged.verdict is Verdict.OK for _, judged, _ in found)
        click.echo(f"一共{len(found)}处，{right}处对得上。法律数据截至{table.as_of}。")
    return GOOD


@laws.command("update", cls=ChineseCommand)
@click.argument("file", type=a_file, metavar="新表.json")
@click.pass_obj
def update(museum: Path, file: Path) -> int:
    """换上一份更新的法律表；有一处不对就一个字也不换，例如：law update 新表.json。"""
    new, wrong = read_table_file(file, file.name)
    if new is None:
        click.echo(f"「{file}」不能用：\n" + "\n".join(f"  {one}" for one in wrong), err=True)
        click.echo("什么也没有换。请向给表的人要一份完整的。", err=True)
        return HAS_ERRORS
    old, _ = read_laws(museum)
    if new.as_of <= old.as_of:
        click.echo(f"这份表截至{new.as_of}，不比现在用的（截至{old.as_of}）新，什么也没有换。")
        return GOOD if table_bytes(new) == table_bytes(old) else HAS_ERRORS
    put_file(museum / OWN_TABLE, table_bytes(new), overwrite=True)
    click.echo("\n".join(difference(old, new)))
    click.echo("换好了。下一步：yunyouguan check，看看哪些页要改；"
               f"museum.yml 里写「法律数据截至: {new.as_of}」。")  # fmt: skip
    return GOOD


class _Lines:
    """Counts lines from where it counted last: citations come in order."""

    def __init__(self, text: str) -> None:
        self._text, self._counted, self._line = text, 0, 1

    def at(self, offset: int) -> int:
        """The line, from 1, of a character that is not before the one asked last."""
        self._line += self._text.count("\n", self._counted, offset)
        self._counted = offset
        return self._line


def _text(file: Path) -> str:
    """What the file or the standard input holds, as UTF-8, or as old Notepads write.

    Raises:
        MuseumError: it is neither, or far too long.
    """
    with click.open_file(str(file), "rb") as stream:
        data = stream.read(MOST_TEXT + 1)
    if len(data) > MOST_TEXT:
        raise MuseumError(f"文字超过{MOST_TEXT // 1_000_000}兆，请分成几份。")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return str(data, encoding)
        except UnicodeDecodeError:
            continue
    raise MuseumError(f"「{file}」不是文字，读不懂。请存成纯文本再试。")
