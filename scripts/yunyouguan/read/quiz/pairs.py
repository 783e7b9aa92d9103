"""连线: each row of the table is a pair, in the order written."""

from collections.abc import Iterator

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import Matching, Pair, Task
from yunyouguan.model.written_question import WrittenQuestion
from yunyouguan.read.excerpt import shown
from yunyouguan.read.quiz.lines import run_on

SIDES = 2
HEADS = ("左边", "右边")
"""What stands above the columns when staff left it empty."""


def matching(
    written: WrittenQuestion, stem: str, told: str, file: str
) -> tuple[str, Task, tuple[Finding, ...]]:
    """The rows that are pairs; the others are findings."""
    del told
    heads = [run_on([cell]) for cell in written.rows[0][1]] if written.rows else []
    left, right = heads if len(heads) == SIDES else HEADS
    pairs = tuple(
        Pair(run_on([row[0]]), run_on([row[1]]), Place(file, line))
        for line, row in written.rows[1:]
        if len(row) == SIDES
    )
    task = Matching((left or HEADS[0], right or HEADS[1]), pairs)
    return stem, task, tuple(_findings(written, file))


def _findings(written: WrittenQuestion, file: str) -> Iterator[Finding]:
    for line, row in written.rows:
        if len(row) != SIDES:
            yield _not_two(Place(file, line), row)


def no_rule(place: Place) -> Finding:
    """A table whose first row may be heads or a pair."""
    return Finding(
        rule="quiz.table-head",
        place=place,
        message="连线题的表格分不出哪一行是表头，观众可能把表头当成要连的一对。",
        remedy="第一行写两列的名称，第二行写：| --- | --- |，再往下一行写一对，"
        "例如：| 公证处 | 办理公证 |",
    )


def _not_two(place: Place, row: tuple[str, ...]) -> Finding:
    return Finding(
        rule="quiz.row-cells",
        place=place,
        message=f"连线题的表格这一行有{len(row)}格，不是两格，观众看不到这一行。",
        remedy=f"左边一格、右边一格，例如：| {shown(row[0]) or '公证处'} | 办理公证 |；"
        "格子里要写竖线，就写成 \\|。",
    )
