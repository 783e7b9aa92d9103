"""What is to be made of each original, every part under a key of its own: arithmetic alone."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from types import MappingProxyType

from yunyouguan.derive.crops import cover_box, square_box
from yunyouguan.derive.cube import plan_cube
from yunyouguan.derive.recipe import Recipe
from yunyouguan.derive.tiles import plan_tiles
from yunyouguan.model.picture import Picture, PictureFacts
from yunyouguan.model.region import Region

CLOSE = 4_000
"""Pixels of the longer side: from two and a half times the ladder's widest step on, tiles show
more than the ladder does on a desk's screen of twice the density."""

ASKEW = 0.01
"""How far a panorama may be from twice as wide as high; a rule tells staff of what is not."""


LONG = 2.5
"""Times as wide as high: on a phone such a picture is a strip, of which a cut is shown instead."""
CUT = 4 / 3
"""Width by height of that cut."""


Terms = tuple[str, bool, bool, Region | None]
NO_PARTS: Mapping[str, tuple[Region, ...]] = MappingProxyType({})


class Kind(StrEnum):
    """What can be made of an original, in the order of making: tiles eat the picture up."""

    LADDER = "ladder"
    SQUARES = "squares"
    CUT = "cut"
    PART = "part"
    CUBE = "cube"
    TILES = "tiles"


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing to make of one original.

    Attributes:
        key: differs whenever the bytes that come out may differ.
        is_ai: what comes out must say that a machine made it.
        fine: a work of art; tells in ladders alone.
        focus: the point to keep when cutting; tells in squares and cuts alone.
        part: what of the picture a tour shows; of parts alone.
    """

    kind: Kind
    key: str
    is_ai: bool
    fine: bool
    focus: str
    part: Region | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What one picture of the museum shall have.

    Attributes:
        whole: the original is decoded at its full size, because tiles, a cube or parts are made of
            its bytes, here or in another exhibit.
    """

    picture: Picture
    facts: PictureFacts
    whole: bool
    operations: tuple[Operation, ...]


def wishes_for(
    pictures: Sequence[Picture],
    recipe: Recipe,
    fine: frozenset[str],
    closely: frozenset[str],
    parts: Mapping[str, tuple[Region, ...]] = NO_PARTS,
) -> list[Wish]:
    """One for each picture that has facts, in order.

    Args:
        fine: paths of works of art.
        closely: paths of pictures that visitors may look into closely.
        parts: by a picture's path, what of it tours show.
    """
    tag = recipe.tag
    usable = [(picture, picture.facts) for picture in pictures if picture.facts]
    deep = {
        facts.sha256 for picture, facts in usable
        if _depth(picture, facts, closely) or picture.path in parts
    }  # fmt: skip
    wishes: list[Wish] = []
    for picture, facts in usable:
        depth, cut = _depth(picture, facts, closely), _cut(picture, facts)
        kinds = (Kind.LADDER, Kind.SQUARES, *filter(None, (cut, depth)))
        whole, is_fine = facts.sha256 in deep, picture.path in fine
        wanted = (*((kind, None) for kind in kinds),
                  *((Kind.PART, part) for part in parts.get(picture.path, ())))  # fmt: skip
        operations = tuple(
            Operation(
                kind,
                _key(kind, picture, facts, (tag, whole, is_fine, part)),
                picture.is_ai,
                is_fine,
                picture.card.focus,
                part,
            )
            for kind, part in wanted
        )
        wishes.append(Wish(picture, facts, whole, operations))
    return wishes


def _depth(picture: Picture, facts: PictureFacts, closely: frozenset[str]) -> Kind | None:
    """What needs the whole picture; None when the ladder is enough."""
    if picture.is_panorama:
        across = 2 * facts.height
        return Kind.CUBE if abs(facts.width - across) <= across * ASKEW else None
    large = max(facts.width, facts.height) > CLOSE
    return Kind.TILES if large and picture.path in closely else None


def _cut(picture: Picture, facts: PictureFacts) -> Kind | None:
    """A panorama is a strip too, but of a shape that everybody knows how to look at."""
    long = facts.width > facts.height * LONG and not picture.is_panorama
    return Kind.CUT if long else None


def _key(kind: Kind, picture: Picture, facts: PictureFacts, terms: Terms) -> str:
    """Of what decides the bytes, and of nothing else: a focus of ``50% 50%`` is none.

    Args:
        terms: recipe, whether decoded whole, whether fine, which part.
    """
    tag, whole, fine, part = terms
    match kind:
        case Kind.LADDER:
            # A ladder from the whole picture differs by a shade from one that the JPEG decoder
            # shrank: were the way not told, the cache's history would show in the site.
            how: object = [whole, fine]
        case Kind.SQUARES:
            how = [whole, square_box(facts.width, facts.height, picture.card.focus)]
        case Kind.CUT:
            how = [whole, fine, cover_box(facts.width, facts.height, CUT, picture.card.focus)]
        case Kind.PART:
            how = [whole, fine, part and part.pixels(facts.width, facts.height)]
        case Kind.CUBE:
            how = asdict(plan_cube(facts.width))
        case Kind.TILES:
            how = asdict(plan_tiles(facts.width, facts.height))
    told = json.dumps([facts.sha256, tag, kind, picture.is_ai, how])
    return hashlib.sha256(told.encode()).hexdigest()
