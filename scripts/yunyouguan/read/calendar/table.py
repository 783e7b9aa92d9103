"""A table that was typed, or pasted from Excel or Word, becomes written rows."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.written_event import HEADS, WrittenEvent, fields_of, plain_head, unknown_heads
from yunyouguan.read.excerpt import shown
from yunyouguan.read.text_file import Numbered

HEAD_ROW = "| 日期 | 时间 | 活动 | 类别 | 地点 | 说明 | 展品 | 依据 |"
DIVIDER = re.compile(r"[\s|:：｜\-—]+")
_PIPE = re.compile(r"(?<!\\)[|｜]")


@dataclass(frozen=True, slots=True)
class Table:
    """What the lines below a header hold.

    Attributes:
        columns: column to field; empty when there is no head.
        width: how many columns the head has.
        last_line: number of the last line of the table; 0 when there is none.
    """

    rows: tuple[WrittenEvent, ...] = ()
    columns: Mapping[int, str] = field(default_factory=dict)
    width: int = 0
    last_line: int = 0
    findings: tuple[Finding, ...] = ()


def read_table_of_events(lines: Sequence[Numbered], file: str) -> Table:
    """Every row below the head; what stands elsewhere is told, for no page shows it.

    Args:
        lines: all below the header.
    """
    columns: Mapping[int, str] = {}
    width = last = 0
    nameless: set[int] = set()
    rows: list[WrittenEvent] = []
    findings: list[Finding] = []
    for number, line in lines:
        place = Place(file, number)
        cells = cells_of(line)
        if not line.strip() or (columns and DIVIDER.fullmatch(line)):
            last = number if columns and line.strip() else last
        elif not columns and (found := fields_of(cells)):
            columns, width, last = found, len(cells), number
            nameless = {at for at, head in enumerate(cells) if not plain_head(head)}
            findings += _unknown(place, unknown_heads(cells, found))
        elif not columns or len(cells) == 1:
            findings.append(_stray(place, line))
        else:
            last = number
            if any(cell for at, cell in enumerate(cells[:width]) if at in nameless):
                findings.append(_nameless(place))
            if any(cells[width:]):
                findings.append(_too_many(place, width, len(cells)))
            written = {name: cells[at] for at, name in columns.items() if cells[at : at + 1] != [""]
                       and at < len(cells)}  # fmt: skip
            if written:
                rows.append(WrittenEvent(written, place))
    if not columns:
        return Table(findings=(_no_table(file, lines),))
    return Table(tuple(rows), columns, width, last, tuple(findings))


def cells_of(line: str) -> list[str]:
    """Between bars, also full-width ones; else between tabs, as a sheet is pasted."""
    if not _PIPE.search(line):
        return [cell.strip() for cell in line.split("\t")]
    cells = [cell.strip().replace("\\|", "|") for cell in _PIPE.split(line)]
    if not cells[0]:
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1] and line.rstrip()[-1] in "|｜" else cells


def _no_table(file: str, lines: Sequence[Numbered]) -> Finding:
    line = next((number for number, text in lines if text.strip()), lines[0][0] if lines else 1)
    return Finding(
        rule="calendar.no-table",
        place=Place(file, line),
        message="这里找不到活动表：没有一行同时写着「日期」和「活动」，观众一个活动也看不到。",
        remedy=f"在开头资料下面写一行列名，再一行写一个活动，列名例如：{HEAD_ROW}",
    )


def _unknown(place: Place, names: Sequence[str]) -> list[Finding]:
    if not names:
        return []
    told = "".join(f"「{shown(one)}」" for one in names)
    return [
        Finding(
            rule="calendar.unknown-column",
            place=place,
            message=f"{told}这几列没有用上，里面写的观众看不到。",
            remedy=f"列名改成这里面的一个：{HEADS}；用不着的一列删掉。",
        )
    ]


def _nameless(place: Place) -> Finding:
    return Finding(
        rule="calendar.unknown-column",
        place=place,
        message="这一行有一格上面没有列名，里面写的观众看不到。",
        remedy=f"给那一列写上列名，从这里面选：{HEADS}；用不着就把这一格清空。",
    )


def _stray(place: Place, line: str) -> Finding:
    return Finding(
        rule="calendar.stray-line",
        place=place,
        message=f"「{shown(line)}」不在活动表里，观众看不到。",
        remedy="要紧的话写进活动的「说明」那一列；用不着就删掉这一行。",
    )


def _too_many(place: Place, width: int, count: int) -> Finding:
    return Finding(
        rule="calendar.too-many-cells",
        place=place,
        message=f"这一行有{count}格，列名只有{width}格，后面的内容会错位，观众看不全。",
        remedy="一格里的话用「、」「；」隔开，不用竖线；少写的列名补上。",
    )
