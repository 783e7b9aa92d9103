"""What one operation made of one original, as a record that fits a page of the ledger."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from yunyouguan.derive.cube import plan_cube
from yunyouguan.derive.operations import Kind
from yunyouguan.derive.tiles import plan_tiles
from yunyouguan.model.picture import CubeSet, Format, Rendition, TileSet

MEDIA = "media"
MARKS = {Kind.SQUARES: "s", Kind.CUT: "c", Kind.PART: "p"}
"""What a rendition that shows not all of the picture bears before its width."""
FORMS = {str(form): form for form in Format}


@dataclass(frozen=True, slots=True)
class Entry:
    """What came out: renditions, or tiles, or a cube.

    Attributes:
        files: bytes of every file by its site path. A dictionary of plain values, for the garbage
            collector looks through 14,000 pairs again and again: 0.1 s in a site of 1,000 pictures.
        renditions: by format, then ascending width.
        placeholder: of a ladder; empty for pictures with alpha.
    """

    kind: Kind
    files: Mapping[str, int]
    renditions: tuple[Rendition, ...] = ()
    placeholder: str = ""
    tiles: TileSet | None = None
    cube: CubeSet | None = None

    @property
    def marks(self) -> tuple[str, ...]:
        """What of it stands directly in ``media/``: the files, or the folder that they are in."""
        deep = self.tiles or self.cube
        return (deep.folder,) if deep else tuple(self.files)


def folder_path(key: str) -> str:
    """An address that never names other bytes, so a browser may keep what it got for ever."""
    return f"{MEDIA}/{key[:16]}"


def rendition_at(key: str, kind: Kind, form: Format, width: int, height: int) -> Rendition:
    """One of a ladder or of the squares, at an address like ``folder_path``'s."""
    return Rendition(f"{_stem(key, kind)}{width}.{form}", form, width, height)


def of_renditions(
    kind: Kind, made: Iterable[tuple[Rendition, int]], placeholder: str = ""
) -> Entry:
    """A ladder's or the squares', from each rendition with its bytes."""
    pairs = tuple(made)
    files = {one.path: size for one, size in pairs}
    return Entry(kind, files, tuple(one for one, _ in pairs), placeholder)


def of_tiles(key: str, width: int, height: int, sizes: Sequence[int]) -> Entry:
    """A tile set's.

    Args:
        width, height: of the picture.
        sizes: bytes of every file of the plan, in its order.
    """
    plan, folder = plan_tiles(width, height), folder_path(key)
    tiles = TileSet(folder, width, height, plan.tile, plan.scale_factors, plan.sizes)
    return Entry(Kind.TILES, _files(folder, plan.paths(), sizes), tiles=tiles)


def of_cube(key: str, width: int, sizes: Sequence[int]) -> Entry:
    """A cube's; ``width`` is the panorama's, ``sizes`` as for ``of_tiles``."""
    plan, folder = plan_cube(width), folder_path(key)
    cube = CubeSet(folder, plan.tile, plan.resolution, plan.levels)
    return Entry(Kind.CUBE, _files(folder, plan.paths(), sizes), cube=cube)


@dataclass(frozen=True, slots=True)
class Page:
    """All that was made of one original.

    Attributes:
        size: upright width and height.
        notes: rules that staff should hear of at every build, not only at the first.
        entries: by the keys of the operations.
    """

    size: tuple[int, int]
    notes: tuple[str, ...]
    entries: Mapping[str, Entry]


def record(entry: Entry) -> dict[str, object]:
    """For JSON; names no path, so that a forged record cannot point out of the cache."""
    if entry.renditions:
        made = zip(entry.renditions, entry.files.values(), strict=True)
        rows = [[one.format, one.width, one.height, size] for one, size in made]
        return {"kind": entry.kind, "rows": rows, "placeholder": entry.placeholder}
    return {"kind": entry.kind, "sizes": list(entry.files.values())}


def entry_of(key: str, told: Mapping[str, Any], size: tuple[int, int]) -> Entry:
    """What was recorded under the key.

    Args:
        size: of the original, as on its page.

    Raises:
        ValueError, KeyError, TypeError: the record says something else.
    """
    kind = Kind(told["kind"])
    match kind:
        case Kind.TILES:
            return of_tiles(key, *size, [int(one) for one in told["sizes"]])
        case Kind.CUBE:
            return of_cube(key, size[0], [int(one) for one in told["sizes"]])
    if not told["rows"]:
        raise ValueError("nothing was made")
    stem = _stem(key, kind)
    # A site of 1,000 pictures reads 14,000 of these in every build; ":d" refuses all but numbers.
    renditions = tuple(
        Rendition(f"{stem}{width:d}.{form}", FORMS[form], width, height)
        for form, width, height, _ in told["rows"]
    )
    files = {one.path: row[3] for one, row in zip(renditions, told["rows"], strict=True)}
    return Entry(kind, files, renditions, str(told["placeholder"]))


def _stem(key: str, kind: Kind) -> str:
    return f"{folder_path(key)}-{MARKS.get(kind, '')}"


def _files(folder: str, paths: Iterable[str], sizes: Sequence[int]) -> Mapping[str, int]:
    pairs = zip(paths, sizes, strict=True)
    return {f"{folder}/{path}": size for path, size in pairs}
