"""Every file of exhibits/laws/ becomes one version of a law; versions of one law stand together."""

import re
from collections.abc import Iterator
from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.law_lines import blocks_of
from yunyouguan.model.law_seal import seal_of
from yunyouguan.model.law_text import Law, LawArticle, LawBlock, LawCard, LawText, label_of
from yunyouguan.model.place import Place
from yunyouguan.read.fields import known_keys, read_record
from yunyouguan.read.folder import Folder
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.law_table import OWN_TABLE
from yunyouguan.read.pages_folder import SUFFIX, list_pages
from yunyouguan.read.text_file import read_text

LAWS_FOLDER = "laws"

_NAME = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{4}-\d{2}-\d{2})")


def read_law_texts(root: Path) -> tuple[tuple[Law, ...], tuple[Finding, ...]]:
    """All laws by the name of their files, and what is wrong with them.

    Args:
        root: the museum's folder, in which ``exhibits/laws`` exists.
    """
    # The newer table of laws lies in the same folder.
    folder, names, findings = list_pages(root, LAWS_FOLDER, (OWN_TABLE,))
    versions: dict[str, list[tuple[str, LawText]]] = {}
    for name in names:
        found = _NAME.fullmatch(name)
        if not found:
            findings.append(_misnamed(folder, name))
            continue
        text, wrong = read_law(folder.path / (name + SUFFIX), folder.at(name + SUFFIX), found[1])
        findings += wrong
        if text:
            versions.setdefault(found[1], []).append((found[2], text))
    laws = []
    for slug, dated in sorted(versions.items()):
        newest_first = tuple(text for _, text in sorted(dated, key=lambda one: one[0])[::-1])
        findings += _other_names(newest_first)
        laws.append(Law(slug, newest_first))
    return tuple(laws), tuple(findings)


def read_law(path: Path, file: str, slug: str) -> tuple[LawText | None, tuple[Finding, ...]]:
    """One version; None when its header cannot be used, its text is damaged or holds no article.

    Args:
        path: on disk, no symlink.
        file: the same as a Place names it.
    """
    text, findings = read_text(path, file)
    if text is None:
        return None, findings
    header = read_header(text, known_keys(LawCard))
    findings = (*findings, *header.findings)
    if header.table is None:
        return None, findings
    reading = read_record(LawCard, header.table, file)
    findings = (*findings, *reading.findings)
    if reading.record is None:
        return None, findings
    lines = text.lines[header.body_line - 1 :]
    blocks = blocks_of(enumerate(lines, header.body_line), file)
    faults = tuple(article_faults(blocks, file))
    card = reading.record
    if card.text_sha256 and card.text_sha256 != seal_of(lines):
        faults = (_changed(reading.places["text_sha256"], card.name), *faults)
    made = LawText(slug, card, blocks, Place(file, 1), reading.places)
    return (None if faults else made), (*findings, *faults)


def article_faults(blocks: tuple[LawBlock, ...], file: str) -> Iterator[Finding]:
    """A law that is whole counts its articles from the first on, each once, none empty."""
    before = (0, 0)
    for one in (one for one in blocks if isinstance(one, LawArticle)):
        number, extra = before
        if one.at not in {(number + 1, 0), (number, extra + 1)} or one.at == (0, 1):
            yield _out_of_order(one, before)
        elif not one.paragraphs:
            yield _empty(one)
        before = one.at
    if before == (0, 0):
        yield _no_article(file)


def _other_names(versions: tuple[LawText, ...]) -> Iterator[Finding]:
    newest = versions[0]
    for one in versions[1:]:
        if one.card.name != newest.card.name:
            yield Finding(
                rule="law.two-names",
                place=one.place_of("name"),
                message=f"这份是「{one.card.name}」，新的一份「{newest.place.file}」却是"
                f"「{newest.card.name}」，观众会把两部法律当成一部的前后两版。",
                remedy="把其中一部换一个文件名，日期前面的部分要不同，例如：min-fa-dian-2020-05-28.md",
            )


def _misnamed(folder: Folder, name: str) -> Finding:
    return Finding(
        rule="law.misnamed",
        place=Place(folder.at(name + SUFFIX)),
        message=f"文件「{name}{SUFFIX}」的名字里看不出是哪部法律、哪一天的文本，"
        "没有读进来，观众看不到这部法律。",
        remedy="写成「拼音-年-月-日.md」，例如：min-fa-dian-2020-05-28.md；"
        ""
        "最好删掉它，用 yunyouguan law import 重新导入。",
    )


def _changed(place: Place, name: str) -> Finding:
    return Finding(
        rule="law.text-changed",
        place=place,
        message=f"「{name}」的文字和导入的时候不一样，有人改过，或者缺了几行。"
        "法律的字一个也不能错，观众会照着错的办。",
        remedy="删掉这份文件，从官方的 Word 文件重新导入，"
        "例如：yunyouguan law import 中华人民共和国民法典_20200528.docx",
    )


def _out_of_order(article: LawArticle, before: tuple[int, int]) -> Finding:
    seen = f"{label_of(*before)}后面是{article.label}" if before[0] else f"开头就是{article.label}"
    return Finding(
        rule="law.article-order",
        place=article.place,
        message=f"{seen}，中间少了，或者次序乱了，观众会看到一部不完整的法律。",
        remedy="从官方数据库重新下载 Word 文件，再导入一次，"
        "例如：yunyouguan law import 中华人民共和国民法典_20200528.docx",
    )


def _empty(article: LawArticle) -> Finding:
    return Finding(
        rule="law.article-empty",
        place=article.place,
        message=f"{article.label}一个字也没有，观众点开引用是空的。",
        remedy="从官方数据库重新下载 Word 文件，再导入一次，"
        "例如：yunyouguan law import 中华人民共和国民法典_20200528.docx",
    )


def _no_article(file: str) -> Finding:
    return Finding(
        rule="law.no-article",
        place=Place(file, 1),
        message="里面一条也找不到，观众看不到任何条文。",
        remedy="条文写成「第一条」空一格再写内容；最好删掉它，用 yunyouguan law import 重新导入。",
    )
