"""What the first page of a TIFF says about itself, read without a decoder."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from yunyouguan.model.file_parts import Bytes

WIDTHS = (0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8)
"""Bytes of one value, by the number of its type (TIFF 6.0, section 2; BigTIFF adds the last)."""

MOST_FIELDS = 4_096
MOST_BYTES = 8_000_000
"""Of one field: the places of a million strips."""

EXIF = 34_665


class Field(NamedTuple):
    """A field of a page: its tag, its values, the bytes of one value."""

    tag: int
    content: bytes
    width: int


@dataclass(frozen=True, slots=True)
class Writing:
    """How a TIFF writes numbers.

    Attributes:
        counts, places: bytes that a number of fields takes, and a place in the file.
    """

    order: Literal["little", "big"]
    counts: int
    places: int

    def number(self, content: bytes) -> int:
        """One whole number."""
        return int.from_bytes(content, self.order)

    def numbers(self, field: Field) -> tuple[int, ...]:
        """The whole numbers of a field."""
        step, content = max(field.width, 1), field.content
        return tuple(
            self.number(content[at : at + step]) for at in range(0, len(content) - step + 1, step)
        )


def writing_of(data: Bytes) -> Writing:
    """Told from the first bytes; a 43 in place of the 42 is a BigTIFF."""
    head = data[:4]
    counts, places = (8, 8) if b"+" in head else (2, 4)
    return Writing("little" if head[:2] == b"II" else "big", counts, places)


def first_page(data: Bytes, writing: Writing) -> dict[int, Field]:
    """The fields of the page that is shown, and of its EXIF block, by tag; damage is left out."""
    at = writing.places  # BigTIFF says its widths before the place of the first page
    page = {one.tag: one for one in _fields(data, writing, data[at : at + writing.places])}
    if EXIF in page:
        there = page[EXIF].content
        page = {one.tag: one for one in _fields(data, writing, there)} | page
    return page


def _fields(data: Bytes, writing: Writing, place: bytes) -> Iterator[Field]:
    at = writing.number(place)
    count = min(writing.number(data[at : at + writing.counts]), MOST_FIELDS)
    step = 4 + 2 * writing.places
    at += writing.counts
    table = data[at : at + count * step]
    for start in range(0, len(table) - step + 1, step):
        entry = table[start : start + step]
        kind = writing.number(entry[2:4])
        width = WIDTHS[kind] if kind < len(WIDTHS) else 0
        size = min(width * writing.number(entry[4 : 4 + writing.places]), MOST_BYTES)
        content = entry[4 + writing.places :]
        if size > writing.places:
            there = writing.number(content)
            content = data[there : there + size]
        yield Field(writing.number(entry[:2]), content[:size], width)
