"""What viewers are told."""

import json
from dataclasses import replace

import pytest

from yunyouguan.model.picture import CubeSet, TileSet
from yunyouguan.render.iiif import cube_info, image_info

SCROLL = TileSet(
    folder="media/0a1b2c3d4e5f6071",
    width=24_000,
    height=2_600,
    tile=512,
    scale_factors=(1, 2, 4),
    sizes=((188, 21), (375, 41), (3_000, 325)),
)


def test_picture_is_described_as_iiif_asks() -> None:
    """Complete for level 0: sizes and tiles lie within the largest size, in a fixed order."""
    wanted = (
        b'{"@context":"http://iiif.io/api/image/3/context.json",'
        b'"id":"https://a.cn/museum/media/0a1b2c3d4e5f6071","type":"ImageService3",'
        b'"protocol":"http://iiif.io/api/image","profile":"level0",'
        b'"width":24000,"height":2600,"maxWidth":3000,"maxHeight":3000,'
        b'"sizes":[{"width":188,"height":21},{"width":375,"height":41},'
        b'{"width":3000,"height":325}],'
        b'"tiles":[{"width":512,"height":512,"scaleFactors":[1,2,4]}]}\n'
    )
    assert image_info(SCROLL, "https://a.cn/museum/") == wanted
    assert image_info(SCROLL, "https://a.cn/museum") == wanted


@pytest.mark.parametrize("base", ["", "/"])
def test_picture_without_an_address_is_named_by_its_folder(base: str) -> None:
    """A site that may stand anywhere names the folder; the reader puts the rest before it."""
    assert json.loads(image_info(SCROLL, base))["id"] == "media/0a1b2c3d4e5f6071"


def test_small_picture_has_no_limit() -> None:
    """Where the whole picture itself is served, nothing is held back."""
    small = replace(SCROLL, width=3_000, height=325)
    assert not {"maxWidth", "maxHeight"} & set(json.loads(image_info(small, "")))


def test_cube_is_described_as_pannellum_asks() -> None:
    """Three numbers; the paths are the script's."""
    cube = CubeSet("media/0a1b2c3d4e5f6071", tile=512, resolution=2_048, levels=3)
    assert cube_info(cube) == b'{"tileResolution":512,"maxLevel":3,"cubeResolution":2048}\n'
