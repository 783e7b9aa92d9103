"""A header's tree becomes a record, or every reason why not, each with its line."""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Generic, TypeVar, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record, accepted_keys
from yunyouguan.read import field_findings as say
from yunyouguan.read.node_tree import Node, Scalar, Sequence, Table

R = TypeVar("R", bound=Record)

LIST_MARKS = re.compile(r"[、，,]")
YES_OR_NO = {"是": True, "否": False}


@dataclass(frozen=True, slots=True)
class Reading(Generic[R]):
    """What came of a header.

    Attributes:
        record: None when a required field is missing or cannot be used.
        places: field name (``title``, ``pictures.0.alt``) to where its value stands.
    """

    record: R | None
    places: Mapping[str, Place]
    findings: tuple[Finding, ...]


def read_record(record: type[R], table: Table, file: str) -> Reading[R]:
    """Reads on behind every mistake; an optional field that is wrong keeps its default."""
    translation = _Translation(file)
    values = translation.table(table, record, "")
    findings = translation.findings
    while True:
        try:
            made = record.model_validate(values)
        except ValidationError as trouble:
            findings += translation.judge(trouble)
            # What is wrong is taken out, so that the next round can only be stopped by what is
            # missing, and that is told once.
            if not _take_out(values, trouble):
                return Reading(None, translation.places, tuple(dict.fromkeys(findings)))
        else:
            return Reading(made, translation.places, tuple(findings))


@cache
def known_keys(record: type[Record]) -> frozenset[str]:
    """Every key that may stand in this header, in both languages, nested records too."""
    nested = (one.nested for one in _fields(record).values())
    return frozenset(_fields(record)).union(*(known_keys(one) for one in nested if one))


@dataclass(frozen=True, slots=True)
class _Field:
    """A field as the translation sees it.

    Attributes:
        nested: the record of which the field holds several; None for texts.
        is_list: it holds several values.
    """

    name: str
    info: FieldInfo
    nested: type[Record] | None
    is_list: bool


@cache
def _fields(record: type[Record]) -> Mapping[str, _Field]:
    """Every accepted key to its field."""
    fields = {}
    for key, name in accepted_keys(record).items():
        info = record.model_fields[name]
        item = next(iter(get_args(info.annotation)), None)
        nested = item if isinstance(item, type) and issubclass(item, Record) else None
        fields[key] = _Field(name, info, nested, is_list=get_origin(info.annotation) is tuple)
    return fields


class _Translation:
    """From nodes to plain values with field names; collects places and findings on its way."""

    def __init__(self, file: str) -> None:
        self.places: dict[str, Place] = {}
        self.findings: list[Finding] = []
        self._file = file
        self._written: dict[str, tuple[FieldInfo, str]] = {}
        self._refused: set[str] = set()
        self._records: dict[str, tuple[type[Record], Place]] = {}

    def table(self, table: Table, record: type[Record], path: str) -> dict[str, object]:
        """One record's values by field name; what cannot be used is left out."""
        fields = _fields(record)
        self._records[path] = record, Place(self._file, table.line)
        values: dict[str, object] = {}
        first: dict[str, Scalar] = {}
        for key, node in table.entries:
            field = fields.get(key.text)
            if field is None:
                self.findings.append(self._unknown(key, fields))
                continue
            if earlier := first.get(field.name):
                self.findings.append(say.twice(Place(self._file, key.line), key, earlier))
                continue
            first[field.name] = key
            value = self._value(node, key, field, f"{path}{field.name}")
            if value is not None:
                values[field.name] = value
        return values

    def judge(self, trouble: ValidationError) -> Iterator[Finding]:
        """Pydantic's errors in our words, each at the line of its value."""
        for error in trouble.errors(include_url=False, include_context=False):
            path = ".".join(str(step) for step in _field_steps(error["loc"]))
            parent, _, name = path.rpartition(".")
            record, place = self._records[parent + "." if parent else ""]
            if path in self._refused:
                continue
            if error["type"] == "missing":
                yield say.missing(
                    self.places.get(path, place), record.model_fields[name],
                    is_empty=path in self.places,
                )  # fmt: skip
                continue
            self._refused.add(path)
            info, text = self._written[path]
            if isinstance(info.annotation, type) and issubclass(info.annotation, StrEnum):
                yield say.wrong_word(self.places[path], info, text, tuple(info.annotation))
            elif info.annotation is bool:
                yield say.not_yes_or_no(self.places[path], info, text)
            else:
                yield say.wrong_value(self.places[path], info, text)

    def _value(self, node: Node, key: Scalar, field: _Field, path: str) -> object:
        """The plain value of one field; None when it is empty or of the wrong shape."""
        place = self.places[path] = Place(self._file, key.line)
        if isinstance(node, Scalar) and not node.text.strip():
            return None
        if field.nested:
            return self._records_of(node, field.nested, field.info, path)
        if field.is_list:
            return self._texts(node, field.info, path)
        if not isinstance(node, Scalar):
            self._refuse(path, say.not_one_text(place, field.info))
            return None
        text = node.text.strip()
        self._written[path] = field.info, text
        return YES_OR_NO.get(text, text) if field.info.annotation is bool else text

    def _texts(self, node: Node, info: FieldInfo, path: str) -> list[str] | None:
        """Several texts; also one text with 、 between, since everybody writes it so."""
        texts: list[str] = []
        for item in node.items if isinstance(node, Sequence) else (node,):
            if not isinstance(item, Scalar):
                here = Place(self._file, item.line)
                self._refuse(path, say.not_several_texts(here, info))
                return None
            for piece in LIST_MARKS.split(item.text):
                if piece.strip():
                    self.places[f"{path}.{len(texts)}"] = Place(self._file, item.line)
                    texts.append(piece.strip())
        self._written[path] = info, "、".join(texts)
        return texts

    def _records_of(
        self, node: Node, nested: type[Record], info: FieldInfo, path: str
    ) -> list[dict[str, object]] | None:
        """Several records; one that stands alone counts as a list of one."""
        rows: list[dict[str, object]] = []
        for item in node.items if isinstance(node, Sequence) else (node,):
            here = f"{path}.{len(rows)}"
            place = Place(self._file, item.line)
            if not isinstance(item, Table):
                self.findings.append(say.not_records(place, info, nested))
                continue
            self.places[here] = place
            rows.append(self.table(item, nested, f"{here}."))
        return rows

    def _refuse(self, path: str, finding: Finding) -> None:
        """Told once: the field does not count as missing as well."""
        self._refused.add(path)
        self.findings.append(finding)

    def _unknown(self, key: Scalar, keys: Mapping[str, _Field]) -> Finding:
        # Two Chinese characters of which one is right are just 0.5 alike.
        wanted = re.sub(r"\s", "", key.text).casefold()
        near = difflib.get_close_matches(wanted, keys, n=1, cutoff=0.5)
        return say.unknown_key(Place(self._file, key.line), key.text, near, keys)


def _take_out(values: dict[str, object], trouble: ValidationError) -> bool:
    """Takes every wrong value out of ``values``; false when nothing could be taken out."""
    taken = False
    for error in trouble.errors(include_url=False, include_context=False):
        holder: Any = values
        *steps, last = _field_steps(error["loc"])
        for step in steps:
            holder = holder[step]
        if last in holder:
            del holder[last]
            taken = True
    return taken


def _field_steps(steps: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The way to the field itself; an error may point at one item of its list."""
    return steps if isinstance(steps[-1], str) else _field_steps(steps[:-1])
