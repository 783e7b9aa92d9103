"""A file is cut into its header, as a tree, and the line where its body begins."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.excerpt import shown
from yunyouguan.read.header_slips import mend, swallowed
from yunyouguan.read.node_tree import Obstacle, Table, grow
from yunyouguan.read.text_file import Text

FENCE = "---"
# Word and phones turn "---" into one of these.
LOOKS_LIKE_FENCE = re.compile(r"[-－—\u2013─]{2,}")
# An item of a list that begins with a sign which means something else.
SPECIAL_ITEM = re.compile(r"\s*-\s+[&*!@%`]")
# Headings below the first level are body; "# " alone is a comment of the header.
BODY_HEADING = re.compile(r"#{2,6}\s*\S")


@dataclass(frozen=True, slots=True)
class Header:
    """The upper part of a file.

    Attributes:
        table: None when there is none or it cannot be understood; a finding says so.
        body_line: number of the first line below the header.
    """

    table: Table | None
    body_line: int
    findings: tuple[Finding, ...]


def read_header(text: Text, known: Collection[str]) -> Header:
    """The header between two ``---`` lines; reads on behind a header that is not closed.

    Args:
        text: the whole file.
        known: every key that may stand in the header, nested ones too.
    """
    lines = text.lines
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if lines[start].strip() != FENCE:
        return Header(None, 1, (_missing(text, start + 1),))
    end, is_closed = _end_of_header(lines, start + 1)
    findings = () if is_closed else (_not_closed(text, end + 1),)
    table, found = read_table(text.file, lines[start + 1 : end], start + 2, known)
    skips_line = is_closed or (end < len(lines) and LOOKS_LIKE_FENCE.fullmatch(lines[end].strip()))
    return Header(table, end + (2 if skips_line else 1), (*findings, *found))


def read_table(
    file: str, lines: tuple[str, ...], first_line: int, known: Collection[str]
) -> tuple[Table | None, tuple[Finding, ...]]:
    """The tree of keys and values, mended where the slip is certain; else None with a finding."""
    node = grow(lines, first_line)
    if isinstance(node, Table):
        return node, swallowed(lines, first_line, file, known)
    slips = mend(lines, first_line, file, known)
    if slips.findings:
        node = grow(slips.lines, first_line)
    if isinstance(node, Table):
        return node, slips.findings
    fault = node.fault if isinstance(node, Obstacle) else "syntax"
    at = node.line - first_line
    line = lines[at] if 0 <= at < len(lines) else ""
    return None, (*slips.findings, _obstacle(Place(file, node.line), line, fault))


def _end_of_header(lines: tuple[str, ...], start: int) -> tuple[int, bool]:
    """Index of the closing line, or of the line before which it was forgotten."""
    for at in range(start, len(lines)):
        line = lines[at].rstrip()
        if line == FENCE:
            return at, True
        if BODY_HEADING.match(line) or LOOKS_LIKE_FENCE.fullmatch(line):
            return at, False
        if not line and not _goes_on(lines, at):
            return at, False
    return len(lines), False


def _goes_on(lines: tuple[str, ...], at: int) -> bool:
    """Whether something of a header stands below this blank line."""
    for line in lines[at:]:
        if line.strip():
            return line.rstrip() == FENCE or line[:1] in " \t-#" or bool(re.match(r"\S+:", line))
    return False


def _missing(text: Text, line: int) -> Finding:
    return Finding(
        rule="header.missing",
        place=Place(text.file, line),
        message=f"文件开头是「{shown(text.lines[line - 1])}」，没有开头资料，"
        "这一页缺标题和编号，不能展出。",
        remedy="在最上面写一行「---」，再逐行写「标题: 总则」这样的资料，最后再写一行「---」。",
    )


def _not_closed(text: Text, line: int) -> Finding:
    seen = text.lines[line - 1].strip() if line <= len(text.lines) else ""
    if not seen:
        remedy = "在这一行单独写三个英文短横线：---"
    elif LOOKS_LIKE_FENCE.fullmatch(seen):
        remedy = f"把「{shown(seen)}」改成正好三个英文短横线：---"
    else:
        remedy = f"在「{shown(seen)}」上面加一行三个英文短横线：---"
    return Finding(
        rule="header.not-closed",
        place=Place(text.file, line),
        message="开头资料没有用「---」收尾，资料会和正文连成一片印在页面上。",
        remedy=remedy,
    )


def _obstacle(place: Place, line: str, fault: str) -> Finding:
    seen = f"「{shown(line)}」" if line.strip() else "这里"
    if fault == "depth":
        return Finding(
            rule="header.too-deep",
            place=place,
            message=f"{seen}层次太多，读不下去，这一页不能展出。",
            remedy="开头资料最多缩进两层，照这样写：图片: 下一行「  - 文件: photo.jpg」",
        )
    if fault == "special" or SPECIAL_ITEM.match(line):
        return Finding(
            rule="header.special-start",
            place=place,
            message=f"{seen}里的内容以 &、* 一类符号开头，它们另有用处，这一页不能展出。",
            remedy='把这段内容放进一对引号，例如：简介: "*号开头的话"',
        )
    return Finding(
        rule="header.not-understood",
        place=place,
        message=f"{seen}看不懂，开头资料在这里断了，这一页不能展出。",
        remedy=_way_out(line),
    )


def _way_out(line: str) -> str:
    if line.count('"') % 2 or line.count("'") % 2:
        return '引号要成对，例如：标题: "总则"'
    if line.count("[") != line.count("]"):
        return "方括号要成对，例如：主题: [宪法, 反诈]"
    return "写成「项目: 内容」，英文冒号后空一格，行首的空格和同级的上一行对齐，例如：标题: 总则"
