"""One Markdown file becomes its card and its body, each judged even when the other is broken."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from yunyouguan.model.body import Body
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.record import Record
from yunyouguan.read.blocks import read_body
from yunyouguan.read.fields import known_keys, read_record
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.text_file import read_text

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Page(Generic[R]):
    """A file with a header.

    Attributes:
        card: None when the header cannot be used; a finding says so.
        places: field name to where its value stands.
    """

    card: R | None
    body: Body
    place: Place
    places: Mapping[str, Place]
    findings: tuple[Finding, ...]


def read_page(path: Path, file: str, record: type[R]) -> Page[R]:
    """Everything that one file says.

    Args:
        path: on disk, no symlink.
        file: the same as a Place names it.
        record: what its header holds.
    """
    text, findings = read_text(path, file)
    if text is None:
        return Page(None, Body(), Place(file, 1), {}, findings)
    header = read_header(text, known_keys(record))
    body, in_body = read_body(text, header.body_line)
    findings = (*findings, *header.findings, *in_body)
    if header.table is None:
        return Page(None, body, Place(file, 1), {}, findings)
    reading = read_record(record, header.table, file)
    findings = (*findings, *reading.findings)
    return Page(reading.record, body, Place(file, 1), reading.places, findings)
