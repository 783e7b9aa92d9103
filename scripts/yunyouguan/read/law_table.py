"""The table of laws: the museum's own newer one, else the one that comes with the program."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.statute import LawTable, Part, Renumbering, Statute
from yunyouguan.read.law_table_faults import faults_of

OWN_TABLE = "exhibits/laws/table.json"
MAX_BYTES = 20_000_000
"""Forty times the table of today."""

_OURS = Path(__file__).with_name("law_table.json")
_ADAPTER = TypeAdapter(LawTable)


def read_laws(root: Path) -> tuple[LawTable, tuple[Finding, ...]]:
    """The museum's own table when it is whole and newer, else ours; and what is wrong with it.

    Args:
        root: the museum's folder.
    """
    ours = shipped_table()
    path = root / OWN_TABLE
    if not path.exists() and not path.is_symlink():
        return ours, ()
    own, wrong = read_table_file(path, OWN_TABLE)
    if own is None:
        return ours, (_unusable(wrong),)
    return (own if own.as_of > ours.as_of else ours), ()


@cache
def shipped_table() -> LawTable:
    """The table that comes with the program; a test holds it to every rule of `faults_of`."""
    return _ADAPTER.validate_json(_OURS.read_bytes())


def read_table_file(path: Path, shown: str) -> tuple[LawTable | None, tuple[str, ...]]:
    """The table, or everything that is wrong with it in Chinese; never half of it.

    Args:
        shown: what messages call the file.
    """
    if path.is_symlink():
        return None, ("它是快捷方式，要放文件本身",)
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        return None, ("打不开这个文件",)
    if len(data) > MAX_BYTES:
        return None, (f"文件超过{MAX_BYTES // 1_000_000}兆，不像法律表",)
    return table_of(data, shown)


def table_of(data: bytes, shown: str) -> tuple[LawTable | None, tuple[str, ...]]:
    """The same for the bytes of a file."""
    try:
        table = _ADAPTER.validate_json(data, strict=False)
    except ValidationError as trouble:
        return None, tuple(dict.fromkeys(map(_said, trouble.errors())))
    wrong = tuple(faults_of(table))
    if wrong:
        return None, wrong
    return LawTable(table.as_of, table.statutes, table.source, shown), ()


def table_bytes(table: LawTable) -> bytes:
    """One law a line, so that a change of one law is a change of one line; the same every time."""
    head = {"as_of": table.as_of.isoformat(), "source": table.source}
    opening = json.dumps(head, ensure_ascii=False)[:-1]
    lines = (json.dumps(_plain(one), ensure_ascii=False) for one in table.statutes)
    return (opening + ', "statutes": [\n' + ",\n".join(lines) + "\n]}\n").encode()


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a statute holds
    match value:
        case Statute() | Part() | Renumbering():
            return dict(_fields(value))
        case date():
            return value.isoformat()
        case frozenset():
            return sorted(value, key=_by_number)
        case tuple():
            return [_plain(one) for one in value]
        case Mapping():
            return {key: _plain(one) for key, one in value.items()}
        case _:
            return value


def _fields(value: Statute | Part | Renumbering) -> Iterator[tuple[str, Any]]:
    """What must stand there, and what is not empty; a text whose shapes are all plain says so."""
    for one in fields(value):
        held = getattr(value, one.name)
        if held or one.default is MISSING or (one.name == "shapes" and held is not None):
            yield one.name, _plain(held)


def _by_number(key: int | str) -> tuple[int, ...]:
    return tuple(int(part) for part in str(key).split("-"))


def _said(error: Any) -> str:  # noqa: ANN401 - pydantic's own record
    """Where, in words that lead to the line."""
    where = error["loc"]
    if not where or where[0] != "statutes" or len(where) == 1:
        return "它不是法律表，或者没有抄全"
    field = f"的「{where[2]}」" if len(where) > 2 else ""  # noqa: PLR2004 - statutes, number, field
    return f"第{int(where[1]) + 1}部法律{field}读不懂"


def _unusable(wrong: tuple[str, ...]) -> Finding:
    return Finding(
        rule="laws.table-unusable",
        place=Place(OWN_TABLE),
        message=f"本馆自己的法律表用不了：{'；'.join(wrong[:3])}。"
        "现在用的是程序自带的旧表，新法新规定查不出来。",
        remedy=f"向维护的人要一份完整的表，再运行：yunyouguan law update 新表.json；"
        f"或者删掉「{OWN_TABLE}」。",
    )
