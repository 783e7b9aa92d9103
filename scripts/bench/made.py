"""What either side made of the photos, told in the same words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Made:
    """One file.

    Attributes:
        kind: ``avif`` or ``jpeg``.
        size: bytes.
    """

    kind: str
    width: int
    height: int
    size: int


Photos = Mapping[str, tuple[Made, ...]]
"""By the photo's name."""


def read_photos(report: Path) -> Photos:
    """What a run wrote down."""
    told = json.loads(report.read_text("utf-8"))["photos"]
    return {name: tuple(Made(*row) for row in rows) for name, rows in told.items()}


def widths(photos: Photos) -> dict[str, list[int]]:
    """Ascending, by the photo's name."""
    return {name: sorted({one.width for one in rows}) for name, rows in photos.items()}


def kilobytes(photos: Photos, kind: str, above: int = 0) -> float:
    """Of all files of one kind that are wider than ``above``."""
    rows = (one for row in photos.values() for one in row)
    return sum(one.size for one in rows if one.kind == kind and one.width > above) / 1000


def pixels(photos: Photos, kind: str) -> int:
    """Of all files of one kind."""
    return sum(
        one.width * one.height for rows in photos.values() for one in rows if one.kind == kind
    )


def compare(ours: Photos, theirs: Photos) -> None:
    """Silent when both made the same pictures, heights rounded either way.

    Raises:
        RuntimeError: they did not, so no number would mean anything.
    """
    for name, rows in ours.items():
        here = {(one.kind, one.width): one.height for one in rows}
        there = {(one.kind, one.width): one.height for one in theirs.get(name, ())}
        if here.keys() != there.keys() or any(abs(here[key] - there[key]) > 1 for key in here):
            raise RuntimeError(f"{name}: {here} is not {there}")
