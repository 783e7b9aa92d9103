"""A row of a table of events as it was written, whoever wrote it and in which program."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yunyouguan.model.event import EventCard
from yunyouguan.model.place import Place
from yunyouguan.model.record import chinese_key

FIELDS: Mapping[str, str] = {
    name: chinese_key(info) for name, info in EventCard.model_fields.items()
}
"""Field name to the word over its column, in the order of the table."""

HEADS = "、".join(FIELDS.values())

_SYNONYMS = {
    "date": ("活动日期", "举办日期"),
    "time": ("活动时间", "起止时间", "举办时间"),
    "name": ("活动名称", "名称", "主题", "活动主题", "标题"),
    "kind": ("类型", "活动类别", "活动类型", "分类"),
    "location": ("活动地点", "举办地点", "场所"),
    "note": ("备注", "内容", "活动内容", "简介"),
    "exhibit": ("展品地址", "相关展品"),
    "basis": ("法律依据", "出处", "来源"),
}
_FIELD_OF = {word: name for name, words in _SYNONYMS.items() for word in (FIELDS[name], *words)}

ORDINAL = frozenset({"序号", "编号", "号"})
"""Counts the rows; says nothing of an event."""


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """One row.

    Attributes:
        cells: field name to what stands in its column, stripped; what is empty is left out.
        places: field name to its cell; empty when the row is place enough.
    """

    cells: Mapping[str, str]
    place: Place
    places: Mapping[str, Place] = field(default_factory=dict)

    def place_of(self, name: str) -> Place:
        """Where a cell stands."""
        return self.places.get(name, self.place)


def fields_of(heads: Sequence[str]) -> Mapping[int, str]:
    """Column to field; empty unless days and names are among them. The first of two wins."""
    found: dict[int, str] = {}
    for at, head in enumerate(heads):
        name = _FIELD_OF.get(plain_head(head))
        if name and name not in found.values():
            found[at] = name
    return found if {"date", "name"} <= set(found.values()) else {}


def unknown_heads(heads: Sequence[str], fields: Mapping[int, str]) -> tuple[str, ...]:
    """The words over columns that hold nothing of an event."""
    return tuple(
        head for at, head in enumerate(heads)
        if at not in fields and plain_head(head) and plain_head(head) not in ORDINAL
    )  # fmt: skip


def plain_head(head: str) -> str:
    """Without blanks, stars of Markdown and of needed columns, and notes in brackets."""
    plain = unicodedata.normalize("NFKC", head).partition("(")[0]
    return "".join(one for one in plain if one not in "*: \t\n")
