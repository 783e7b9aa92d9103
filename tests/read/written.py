"""What staff wrote, for tests: files in a folder or lines in memory, and what the reader says."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Question
from yunyouguan.read.quiz.text import read_question
from yunyouguan.read.text_file import Text

FILE = "exhibits/square/liyi/index.md"

HEADER = """\
---
编号: NF-2026-0001
标题: 邻里之间
类型: 阵地
简介: 先说理，再说法。
主题: [民法典/物权]
日期: 2026
来源: 《民法典》
权利: CC BY 4.0
状态: 已发布
审核人: 法条复核组
复核日期: 2026-11-01
---
"""
"""A header without a fault; the body begins on line 13."""

MUSEUM = "馆名: 南丰法治云游馆\n主办单位: 某某镇\n"
HALL = "---\n标题: 法治广场\n简介: 七个展区，一编一区。\n---\n"


def put(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """The folder with these files, by their path below it."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def a_small_museum(root: Path, **more: str | bytes) -> Path:
    """One hall with one good exhibit; ``more`` adds files below exhibits/ or replaces them."""
    files = {
        "museum.yml": MUSEUM,
        "square/hall.md": HALL,
        "square/liyi/index.md": HEADER + "正文。",
    }
    return put(root, {f"exhibits/{name}": content for name, content in (files | more).items()})


def lines(*written: str, file: str = FILE) -> Text:
    """A file in memory; one argument may hold several lines."""
    return Text(file, tuple("\n".join(written).split("\n")))


def said(findings: Iterable[Finding]) -> list[tuple[int, str, str, str]]:
    """(line, rule, message, remedy) of each finding, in the order given."""
    return [(one.place.line, one.rule, one.message, one.remedy) for one in findings]


def rules(findings: Iterable[Finding]) -> list[tuple[str, str]]:
    """(place, rule) of each finding, where another test holds the words."""
    return [(str(one.place), one.rule) for one in findings]


def asked(*written: str) -> tuple[Question | None, tuple[Finding, ...]]:
    """One question in 题库体 whose first line is line 1."""
    return read_question(list(enumerate(lines(*written).lines, 1)), FILE)


def well_asked(*written: str) -> Question:
    """The same, which must be read without a finding."""
    question, findings = asked(*written)
    assert findings == ()
    assert question is not None
    return question
