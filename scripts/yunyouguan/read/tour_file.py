"""Every file of exhibits/tours/ becomes one Tour, by their numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from yunyouguan.model.body import Body
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.region import Region
from yunyouguan.model.tour import Stop, Tour, TourCard
from yunyouguan.read import stop_fields as fields
from yunyouguan.read.blocks import read_body
from yunyouguan.read.fences import fenced
from yunyouguan.read.fields import known_keys, read_record
from yunyouguan.read.folder import Folder
from yunyouguan.read.front_matter import read_header
from yunyouguan.read.pages_folder import SUFFIX, list_pages, misnamed
from yunyouguan.read.text_file import Text, read_text
from yunyouguan.read.walk_order import SLUG

TOURS = "tours"

# A stop begins with two signs; without words the exhibit's title stands there.
_HEADING = re.compile(r"[#\uff03]{2}(?![#\uff03])\s*(?P<text>.*?)\s*[#\uff03]*\s*")
_CHINESE_KEY = {name: key for key, name in fields.FIELDS.items() if not key.isascii()}


def read_tours(root: Path) -> tuple[tuple[Tour, ...], tuple[Finding, ...]]:
    """The tours of every status, and what is wrong with their files.

    Args:
        root: the museum's folder, in which ``exhibits/tours`` exists.
    """
    folder, slugs, findings = list_pages(root, TOURS)
    tours = list(_tours(folder, slugs, findings))
    return tuple(sorted(tours, key=lambda one: (one.card.id, one.slug))), tuple(findings)


def _tours(folder: Folder, slugs: Sequence[str], findings: list[Finding]) -> Iterator[Tour]:
    """Every tour whose name can be an address; adds to the findings on the way."""
    for slug in slugs:
        name = slug + SUFFIX
        text, found = read_text(folder.path / name, folder.at(name))
        findings += found
        tour = _tour(slug, text, findings) if text else None
        if not SLUG.fullmatch(slug):
            findings.append(misnamed(folder, slug, "shi-fen-zhong"))
        elif tour:
            yield tour


def _tour(slug: str, text: Text, findings: list[Finding]) -> Tour | None:
    header = read_header(text, known_keys(TourCard))
    findings += header.findings
    cut = _cut(text, header.body_line)
    # The field lines are blanked, so that every other line stays where staff see it.
    bare = replace(text, lines=tuple(cut.lines))
    body, found = read_body(bare, header.body_line)
    findings += (*cut.findings, *found)
    if header.table is None:
        return None
    reading = read_record(TourCard, header.table, text.file)
    findings += reading.findings
    if reading.record is None:
        return None
    starts = [stop.row for stop in cut.stops]
    ends = [*starts[1:], len(bare.lines)] if starts else []
    opening = _part(bare, header.body_line - 1, starts[0] if starts else len(bare.lines))
    stops = tuple(
        _stop(one, _part(bare, one.row + 1, end), text.file)
        for one, end in zip(cut.stops, ends, strict=True)
    )
    place = Place(text.file, 1)
    return Tour(slug, reading.record, body, opening, stops, place, reading.places)


@dataclass
class _Opened:
    """A stop while its lines are read; ``row`` is its heading's, counted from 0."""

    heading: str
    row: int
    values: dict[str, tuple[str, Place]] = field(default_factory=dict)


@dataclass
class _Cut:
    """The file without field lines, and what they said."""

    lines: list[str]
    stops: list[_Opened] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def _cut(text: Text, body_line: int) -> _Cut:
    """Finds headings and fields; an example in fenced code is neither."""
    cut = _Cut(list(text.lines))
    numbered = list(enumerate(text.lines[body_line - 1 :], body_line))
    is_code, _ = fenced(numbered, text.file)
    is_above = False
    for (number, line), code in zip(numbered, is_code, strict=True):
        place = Place(text.file, number)
        heading = None if code else _HEADING.fullmatch(line)
        told = None if code else fields.field_of(line)
        if heading:
            cut.stops.append(_Opened(heading["text"], number - 1))
            is_above = True
        elif told:
            cut.lines[number - 1] = ""
            _keep(cut, told, place)
        elif is_above and line.strip():
            slip = None if code else fields.slip_of(line)
            is_above = slip is not None
            if slip:
                cut.findings.append(fields.unknown(place, *slip))
    return cut


def _keep(cut: _Cut, told: tuple[str, str], place: Place) -> None:
    name, value = told
    key = _CHINESE_KEY[name]
    if not cut.stops:
        cut.findings.append(fields.astray(place, key))
        return
    values = cut.stops[-1].values
    if name in values:
        cut.findings.append(fields.twice(place, key, values[name][1]))
    elif value:
        values[name] = value, place
        if name == "minutes" and fields.minutes_in(value) is None:
            cut.findings.append(fields.minutes_unreadable(place, value))
        if name == "region" and fields.region_in(value) is None:
            cut.findings.append(fields.region_unreadable(place, value))


def _stop(opened: _Opened, note: Body, file: str) -> Stop:
    said = {name: value for name, (value, _) in opened.values.items()}
    region: Region | None = fields.region_in(said["region"]) if "region" in said else None
    return Stop(
        heading=opened.heading,
        exhibit=fields.address_in(said.get("exhibit", "")),
        minutes=fields.minutes_in(said["minutes"]) if "minutes" in said else None,
        picture=said.get("picture", ""),
        region=region,
        seal=said.get("seal", ""),
        note=note,
        place=Place(file, opened.row + 1),
        places={name: place for name, (_, place) in opened.values.items()},
    )


def _part(text: Text, start: int, end: int) -> Body:
    """A stretch of the file as a body of its own; its findings are those of the whole."""
    lines: Sequence[str] = text.lines[:end]
    body, _ = read_body(replace(text, lines=tuple(lines)), start + 1)
    return body
