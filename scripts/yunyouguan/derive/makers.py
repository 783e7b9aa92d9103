"""One developed picture becomes the files of one operation, and they are put into the cache."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PIL import Image

from yunyouguan.derive.crops import cover_box, square_box
from yunyouguan.derive.cube import cube_files, plan_cube
from yunyouguan.derive.entries import (
    Entry,
    folder_path,
    of_cube,
    of_renditions,
    of_tiles,
    rendition_at,
)
from yunyouguan.derive.ledger import Ledger
from yunyouguan.derive.operations import CUT, Kind, Operation
from yunyouguan.derive.pixels import encode, placeholder, smaller
from yunyouguan.derive.plan import formats_for, rendition_sizes, rendition_widths
from yunyouguan.derive.recipe import Recipe
from yunyouguan.derive.tiles import plan_tiles, tile_files
from yunyouguan.model.picture import Format, Rendition


@dataclass(frozen=True, slots=True)
class Negative:
    """A picture as it is needed for making.

    Attributes:
        base: upright, sRGB, of ``plan.base_size``.
        whole: the same at its full size; None when nobody asked for it.
        size: upright width and height of the original.
    """

    base: Image.Image
    whole: Image.Image | None
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Tray:
    """Where one operation puts its files, and how it makes them.

    Attributes:
        packet: an XMP packet for every picture that is whole; empty for none.
    """

    operation: Operation
    ledger: Ledger
    recipe: Recipe
    packet: bytes


def ladder(negative: Negative, tray: Tray) -> Entry:
    """Every width in every format, and a blur to begin with."""
    image, sizes = negative.base, rendition_sizes(*negative.size, tray.recipe)
    made: list[tuple[Rendition, int]] = []
    # Each from the one above: 0.7 of the time that all from the original take.
    for size in reversed(sizes):
        image = smaller(image, size)
        made += _encoded(image, tray)
    opaque = image.mode != "RGBA"
    return _in_order(made, tray, placeholder(image, tray.recipe) if opaque else "")


def squares(negative: Negative, tray: Tray) -> Entry:
    """The largest square around the focus, in every side in every format."""
    base, steps = negative.base, tray.recipe.squares
    square = base.crop(square_box(*base.size, tray.operation.focus))
    sides = rendition_widths(square.width, steps, tray.recipe.worth_a_step)
    made = [pair for side in sides for pair in _encoded(smaller(square, (side, side)), tray)]
    return _in_order(made, tray)


def cut(negative: Negative, tray: Tray) -> Entry:
    """The part around the focus of a picture too long for a phone, in every width and format."""
    image = negative.whole or negative.base
    return _steps(image.crop(cover_box(*image.size, CUT, tray.operation.focus)), tray)


def part(negative: Negative, tray: Tray) -> Entry:
    """What a tour shows of a picture, in every width and format."""
    region = tray.operation.part
    if region is None:
        raise ValueError("a part is a part of something")
    image = _whole(negative)
    return _steps(image.crop(region.pixels(*image.size)), tray)


def cube(negative: Negative, tray: Tray) -> Entry:
    """Six faces in tiles, of a panorama."""
    key, plan = tray.operation.key, plan_cube(negative.size[0])
    files = cube_files(_whole(negative), plan, tray.recipe, tray.packet)
    sizes = tray.ledger.keep_folder(folder_path(key), files)
    return of_cube(key, negative.size[0], [sizes[path] for path in plan.paths()])


def tiles(negative: Negative, tray: Tray) -> Entry:
    """The whole picture in tiles."""
    key, plan = tray.operation.key, plan_tiles(*negative.size)
    files = tile_files(_whole(negative), plan, tray.recipe, tray.packet)
    sizes = tray.ledger.keep_folder(folder_path(key), files)
    return of_tiles(key, *negative.size, [sizes[path] for path in plan.paths()])


MAKERS: Mapping[Kind, Callable[[Negative, Tray], Entry]] = {
    Kind.LADDER: ladder,
    Kind.SQUARES: squares,
    Kind.CUT: cut,
    Kind.PART: part,
    Kind.CUBE: cube,
    Kind.TILES: tiles,
}


def _steps(image: Image.Image, tray: Tray) -> Entry:
    """Every width that the picture has room for, each from the one above."""
    made: list[tuple[Rendition, int]] = []
    for size in reversed(rendition_sizes(*image.size, tray.recipe)):
        image = smaller(image, size)
        made += _encoded(image, tray)
    return _in_order(made, tray)


def _encoded(image: Image.Image, tray: Tray) -> list[tuple[Rendition, int]]:
    """In every format, in the cache."""
    made: list[tuple[Rendition, int]] = []
    operation = tray.operation
    # A thumbnail is a thumbnail, of a work of art too.
    fine = operation.fine and operation.kind is not Kind.SQUARES
    for form in formats_for(has_alpha=image.mode == "RGBA"):
        content = encode(image, form, tray.recipe, fine=fine, packet=tray.packet)
        rendition = rendition_at(operation.key, operation.kind, form, *image.size)
        tray.ledger.keep(rendition.path, content)
        made.append((rendition, len(content)))
    return made


def _in_order(made: list[tuple[Rendition, int]], tray: Tray, blur: str = "") -> Entry:
    formats = tuple(Format)
    made = sorted(made, key=lambda pair: (formats.index(pair[0].format), pair[0].width))
    return of_renditions(tray.operation.kind, made, blur)


def _whole(negative: Negative) -> Image.Image:
    if negative.whole is None:
        raise ValueError("tiles, cubes and parts are made of the whole picture")
    return negative.whole
