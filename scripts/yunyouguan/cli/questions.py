"""The desk for questions: bring them in from a file, give them out, put them in order."""

import json
import re
from pathlib import Path

import click

from yunyouguan.banks.adding import add_to_exhibit
from yunyouguan.banks.incoming import blocking, read_bank_file
from yunyouguan.banks.outgoing import export_questions
from yunyouguan.banks.tidying import tidy_museum
from yunyouguan.cli import question_data, question_words
from yunyouguan.cli.desk import GOOD, HAS_ERRORS, ChineseCommand, ChineseGroup
from yunyouguan.read.museum_dir import read_museum

# Two folder names; neither a way out of the museum nor a name that `new exhibit` would refuse.
_ADDRESS = re.compile(r"[^./\\\s][^/\\\s]*/[^./\\\s][^/\\\s]*")

a_file = click.Path(dir_okay=False, path_type=Path)


@click.group("import", cls=ChineseGroup)
def imports() -> None:
    """把别处的内容放进馆里。"""


@imports.command("questions")
@click.argument("file", type=a_file, metavar="文件")
@click.option("--into", "address", default=None, metavar="展厅/展品",
              help="放进哪件展品的「练一练」；不写就只是看看。")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="只是看看，什么也不写。")
@click.option("--json", "as_data", is_flag=True, help="给程序看的结果。")
@click.pass_obj
def import_questions(
    museum: Path, file: Path, address: str | None, *, dry_run: bool, as_data: bool
) -> int:
    """看看 Word、Excel 或文本里的题目，或者放进展品，例如：import questions 题库.docx。"""
    if address is not None and not _ADDRESS.fullmatch(address.strip("/")):
        raise click.UsageError("--into 后面请写成「展厅/展品」，例如：--into village/well")
    held = read_museum(museum)[0]
    bank = read_bank_file(file, held)
    added = add_to_exhibit(bank, museum, held, address, only_try=dry_run) if address else None
    if as_data:
        click.echo(json.dumps(question_data.of_bank(bank, added), ensure_ascii=False, indent=2))
    else:
        click.echo(question_words.of_bank(bank, added))
    reasons = added.reasons if added else blocking(bank.all_findings, published=False)
    return HAS_ERRORS if reasons else GOOD


@click.group("export", cls=ChineseGroup)
def exports() -> None:
    """把馆里的内容拿到别处去用。"""


@exports.command("questions")
@click.argument("out", type=a_file, metavar="文件")
@click.option("--from", "addresses", multiple=True, metavar="展厅/展品",
              help="哪件展品的题目，可以写几次；不写就是全部已发布的。")  # fmt: skip
@click.pass_obj
def export(museum: Path, out: Path, addresses: tuple[str, ...]) -> int:
    """把题目写成一个新文件，后缀决定写成哪一种，例如：export questions 题库.md。"""
    exported = export_questions(out, *read_museum(museum), addresses)
    click.echo(question_words.of_export(exported, out))
    return HAS_ERRORS if exported.reasons else GOOD


@click.command("fmt", cls=ChineseCommand)
@click.argument("files", nargs=-1, type=a_file, metavar="[文件]…")
@click.option("--check", "only_tell", is_flag=True, help="只说哪些要改，什么也不写。")
@click.pass_obj
def fmt(museum: Path, files: tuple[Path, ...], *, only_tell: bool) -> int:
    """把展品里的题目排成一个样子，别的字一个也不动。不写文件就是全馆。"""
    pages = tidy_museum(museum, files, only_tell=only_tell)
    click.echo(question_words.of_pages(pages, only_told=only_tell))
    changed = only_tell and any(page.count for page in pages)
    return HAS_ERRORS if changed or any(page.has_errors for page in pages) else GOOD
