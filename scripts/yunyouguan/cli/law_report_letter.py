"""The report on the law as Markdown: a letter that GitHub shows and nobody's words can break."""

import re
from collections.abc import Iterator, Sequence

from yunyouguan.check.citations import NEW_TABLE
from yunyouguan.cli.law_report_words import PLACE, overview, pressing, worth_knowing
from yunyouguan.law_report import LawReport
from yunyouguan.model.chapter import Cell, Chapter

MOST_BYTES = 60_000
"""GitHub takes 65,536; what is cut off is said, with the command that shows all of it."""

_MARKS = re.compile(r"([\\`*_\[\]<>|~&])")
# A page that writes @somebody must not call them, nor #12 point to another letter.
_WIDE = str.maketrans("@#", "\uff20\uff03")
_LEFT = re.compile(r"还有\d+行没有写在这里。")
_ALL = "想看全部，运行：`yunyouguan law report --xlsx 法律报告.xlsx`"


def letter(report: LawReport) -> str:
    """What to do, where, and how; then what is good to know."""
    lines = [*_opening(report)]
    told = [one for one in (*pressing(report), *worth_knowing(report)) if one.rows]
    kept = _fitted(told, MOST_BYTES - _size([*lines, _ALL, ""]))
    is_cut = any(_LEFT.fullmatch(line) for one in kept for line in one[-2:])
    lines += (line for one in kept for line in one)
    return "\n".join([*lines, *([_ALL, ""] if is_cut else [])])


def _opening(report: LawReport) -> Iterator[str]:
    if any(chapter.rows for chapter in pressing(report)):
        yield "馆里引的法律有要看的地方。一处一处对照法律原文，改好提交，下个月这封信会自己更新。"
    elif not report.is_old:
        yield "馆里引的法律没有要看的地方。"
    if report.is_old:
        yield f"法律表超过六个月了，这以后修改和废止的法律查不出来。{_text(NEW_TABLE)}"
    yield ""
    yield from (f"- {_text(item)}：{_text(said)}" for item, said in overview(report))
    yield ""


def _fitted(chapters: Sequence[Chapter], room: int) -> list[list[str]]:
    """Their lines; a long table pushes no short one out."""
    short_first = sorted(range(len(chapters)), key=lambda at: len(chapters[at].rows))
    kept: dict[int, list[str]] = {}
    for at in short_first:
        kept[at] = _within(chapters[at], room // (len(chapters) - len(kept)))
        room -= _size(kept[at])
    return [kept[at] for at in range(len(chapters))]


def _within(chapter: Chapter, room: int) -> list[str]:
    """As many rows as there is room for, and how many had to go."""
    heads = [chapter.columns[at].head for at in chapter.shown]
    note = [_text(chapter.note), ""] if chapter.note else []
    opening = [f"## {chapter.title}", "", *note, _row(heads), _row(["---"] * len(heads))]
    rows = [_row([_cell(chapter, at, row[at]) for at in chapter.shown]) for row in chapter.rows]
    if _size([*opening, *rows, ""]) <= room:
        return [*opening, *rows, ""]
    kept = 0
    used = _size([*opening, "", _left(chapter, 0), ""])
    while used + _size([rows[kept]]) <= room:
        used += _size([rows[kept]])
        kept += 1
    return [*opening, *rows[:kept], "", _left(chapter, kept), ""] if kept else _briefly(chapter)


def _briefly(chapter: Chapter) -> list[str]:
    return [f"## {chapter.title}", "", _left(chapter, 0), ""]


def _left(chapter: Chapter, kept: int) -> str:
    return f"还有{len(chapter.rows) - kept}行没有写在这里。"


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(chapter: Chapter, at: int, cell: Cell) -> str:
    text = str(cell)
    if chapter.columns[at] is PLACE and "`" not in text:
        return f"`{text.replace('|', '｜')}`"
    return _text(text)


def _text(text: str) -> str:
    return _MARKS.sub(r"\\\1", text.translate(_WIDE))


def _size(lines: list[str]) -> int:
    return sum(len(line.encode()) + 1 for line in lines)
