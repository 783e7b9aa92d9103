"""A panorama becomes the six faces of a cube in tiles, so that a phone fetches what it faces."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from math import log2

from PIL import Image

from yunyouguan.derive.recipe import Recipe

TILE = 512
FACES = "fblrud"
"""Front, back, left, right, up, down, as Pannellum calls them."""


@dataclass(frozen=True, slots=True)
class CubePlan:
    """Which files a panorama becomes.

    Attributes:
        tile: the side of every tile, pixels.
        resolution: the side of a face at the highest level, pixels.
        levels: how many; the first is one tile a face, each next is twice as wide and high.
    """

    tile: int
    resolution: int
    levels: int

    def paths(self) -> Iterator[str]:
        """Every file, below the folder of the set; none twice."""
        for face in FACES:
            for level in range(self.levels, 0, -1):
                yield from (path for path, _ in _tiles(face, level))
            yield _fallback(face)


def plan_cube(width: int) -> CubePlan:
    """Faces as near a quarter of the width as doubling comes, and never less than a tile.

    Args:
        width: of the equirectangular picture, pixels.
    """
    doublings = max(0, round(log2(width / 4 / TILE)))
    return CubePlan(TILE, TILE << doublings, doublings + 1)


def cube_files(
    image: Image.Image, plan: CubePlan, recipe: Recipe, packet: bytes
) -> Iterator[tuple[str, bytes]]:
    """Every file of the plan with its bytes, one face after another.

    Needs as much memory again as the picture. 8,192 by 4,096 pixels cost 7 CPU s and become 132
    files of 4 MB together.

    Args:
        image: equirectangular, sRGB: 360° wide with the front in its middle, 180° high.
        packet: an XMP packet for the whole small faces; empty for none. Tiles hold pixels alone.
    """
    # numpy costs 0.1 s to import, and a build whose panoramas are the old ones saves it.
    from yunyouguan.derive.sphere import view, wrapped  # noqa: PLC0415

    sphere = wrapped(image if image.mode == "RGB" else image.convert("RGB"))
    for face in FACES:
        seen = view(sphere, face, plan.resolution)
        for level in range(plan.levels, 0, -1):
            if seen.width > TILE << level - 1:
                seen = seen.reduce(2)
            for path, box in _tiles(face, level):
                yield path, _jpeg(seen.crop(box), recipe)
        yield _fallback(face), _jpeg(seen, recipe, packet)


def _tiles(face: str, level: int) -> Iterator[tuple[str, tuple[int, int, int, int]]]:
    """Paths and the boxes to cut from the face.

    Source: Pannellum 2.5.7, ``multiRes.path`` = ``/%l/%s%y_%x``, levels from 1.
    """
    side = 1 << level - 1
    for y in range(side):
        for x in range(side):
            box = (x * TILE, y * TILE, (x + 1) * TILE, (y + 1) * TILE)
            yield f"{level}/{face}{y}_{x}.jpg", box


def _fallback(face: str) -> str:
    """For browsers without WebGL: Pannellum's ``fallbackPath`` = ``/fallback/%s``."""
    return f"fallback/{face}.jpg"


def _jpeg(image: Image.Image, recipe: Recipe, packet: bytes = b"") -> bytes:
    out = io.BytesIO()
    told = {"xmp": packet} if packet else {}
    image.save(out, "JPEG", quality=recipe.tile_quality, **told)
    return out.getvalue()
