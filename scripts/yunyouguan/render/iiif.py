"""What a viewer is told about a picture in tiles, or about the faces of a panorama."""

import json

from yunyouguan.model.picture import CubeSet, TileSet

CONTEXT = "http://iiif.io/api/image/3/context.json"
PROTOCOL = "http://iiif.io/api/image"


def image_info(tiles: TileSet, base: str) -> bytes:
    """The ``info.json`` of a picture that IIIF viewers anywhere can look into.

    Args:
        base: the site's address, ``https://`` and all; empty when the folder may stand anywhere.
            The ``id`` is then only the folder, and whoever reads the file takes the address where
            it was found instead, as our own page does.

    Source: IIIF Image API 3.0, 5.2 to 5.4, level 0. ``maxWidth`` and ``maxHeight`` are the longer
        side of the largest whole picture, since listed sizes and tiles must lie within both: a
        scroll 325 pixels high has tiles of 512.
    """
    most = max(tiles.sizes[-1])
    smaller = tiles.sizes[-1] != (tiles.width, tiles.height)
    return _json(
        {
            "@context": CONTEXT,
            "id": "/".join(filter(None, (base.rstrip("/"), tiles.folder))),
            "type": "ImageService3",
            "protocol": PROTOCOL,
            "profile": "level0",
            "width": tiles.width,
            "height": tiles.height,
            **({"maxWidth": most, "maxHeight": most} if smaller else {}),
            "sizes": [{"width": width, "height": height} for width, height in tiles.sizes],
            "tiles": [
                {
                    "width": tiles.tile,
                    "height": tiles.tile,
                    "scaleFactors": list(tiles.scale_factors),
                }
            ],
        }
    )


def cube_info(cube: CubeSet) -> bytes:
    """The ``cube.json`` of a panorama: the numbers that Pannellum's ``multiRes`` asks for."""
    return _json(
        {
            "tileResolution": cube.tile,
            "maxLevel": cube.levels,
            "cubeResolution": cube.resolution,
        }
    )


def _json(told: dict[str, object]) -> bytes:
    """One line, in the order written here."""
    return json.dumps(told, separators=(",", ":")).encode() + b"\n"
