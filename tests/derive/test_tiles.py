"""A large picture in tiles."""

import math
from collections.abc import Iterator, Mapping
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from derive.darkroom import BLUE, GREEN, RED, YELLOW, at, flag, near, opened
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.derive.tiles import TilePlan, plan_tiles, tile_files

SIDES = st.one_of(st.integers(1, 3_000), st.integers(1, 40_000))
OFF = 8
"""Of 255: what JPEG at quality 80 may change in a soft picture."""


def asked_by_openseadragon(plan: TilePlan) -> Iterator[str]:
    """Every address that OpenSeadragon 6.1.1 builds, written after its ``IIIFTileSource``."""
    width, height, tile = plan.width, plan.height, plan.tile
    highest = round(math.log2(max(plan.scale_factors)))
    listed = sorted(plan.sizes)
    if listed[-1][0] < width and listed[-1][1] < height:
        listed.append((width, height))
    factors = plan.scale_factors
    trusted = len(listed) == highest + 1 and all(
        (math.floor(width / w + 0.5), math.floor(height / h + 0.5)) == (factor, factor)
        for (w, h), factor in zip(listed, reversed(factors), strict=True)
    )
    for level in range(highest + 1):
        scale = 0.5 ** (highest - level)
        wide, high = math.ceil(width * scale), math.ceil(height * scale)
        if trusted:
            wide, high = listed[level]
        reach = round(tile / scale)
        for y in range(math.ceil(high / tile)):
            for x in range(math.ceil(wide / tile)):
                if wide < tile and high < tile:
                    size = "max" if (wide, high) == (width, height) else f"{wide},{high}"
                    yield f"full/{size}/0/default.jpg"
                    continue
                across, down = min(reach, width - x * reach), min(reach, height - y * reach)
                whole = x == y == 0 and (across, down) == (width, height)
                region = "full" if whole else f"{x * reach},{y * reach},{across},{down}"
                w, h = min(tile, wide - x * tile), min(tile, high - y * tile)
                size = "max" if (w, h) == (width, height) else f"{w},{h}"
                yield f"{region}/{size}/0/default.jpg"


def listed_whole(plan: TilePlan) -> set[str]:
    """What every other IIIF client may ask."""
    sizes = {f"full/{width},{height}/0/default.jpg" for width, height in plan.sizes}
    return sizes | {"full/max/0/default.jpg"}


@given(SIDES, SIDES)
@example(1, 2049)
@example(2049, 2049)  # its corner of one pixel is the same tile at three levels
def test_tiles_are_those_that_the_viewer_asks_for(width: int, height: int) -> None:
    """OpenSeadragon finds every address it builds, and nothing is made that nobody asks for."""
    plan = plan_tiles(width, height)
    paths = list(plan.paths())
    assert len(paths) == len(set(paths))
    assert set(paths) == set(asked_by_openseadragon(plan)) | listed_whole(plan)


@given(SIDES, SIDES)
def test_plan_is_a_row_of_halves(width: int, height: int) -> None:
    """Levels double from one that a tile holds; whole pictures end at a thumbnail."""
    plan = plan_tiles(width, height)
    assert plan.scale_factors[0] == 1
    assert all(b == 2 * a for a, b in pairwise(plan.scale_factors))
    longest = [math.ceil(max(width, height) / factor) for factor in plan.scale_factors]
    assert longest[-1] <= plan.tile
    assert all(side > plan.tile for side in longest[:-1])
    assert max(plan.sizes[0]) <= 256
    assert all(max(small) < max(large) for small, large in pairwise(plan.sizes))
    assert max(plan.sizes[-1]) <= 4096
    # Whoever believes in a largest size must still be able to ask for tiles.
    assert max(plan.sizes[-1]) >= min(plan.tile, max(width, height))


@pytest.mark.parametrize(
    ("size", "plan"),
    [
        (
            (6_000, 4_000),
            TilePlan(
                6_000, 4_000, 512, (1, 2, 4, 8, 16),
                ((188, 125), (375, 250), (750, 500), (1500, 1000)),
            ),
        ),
        (
            (24_000, 2_600),
            TilePlan(
                24_000, 2_600, 512, (1, 2, 4, 8, 16, 32, 64),
                ((188, 21), (375, 41), (750, 82), (1500, 163), (3000, 325)),
            ),
        ),
        (
            (20_000, 20_000),
            TilePlan(
                20_000, 20_000, 1024, (1, 2, 4, 8, 16, 32),
                ((157, 157), (313, 313), (625, 625), (1250, 1250)),
            ),
        ),
        ((300, 200), TilePlan(300, 200, 512, (1,), ((150, 100), (300, 200)))),
        ((1, 1), TilePlan(1, 1, 512, (1,), ((1, 1),))),
    ],
)  # fmt: skip
def test_plan_of_a_size(size: tuple[int, int], plan: TilePlan) -> None:
    """Small tiles up to 100 megapixels, large ones above."""
    assert plan_tiles(*size) == plan


@pytest.mark.parametrize(("width", "height", "count"), [(12_000, 9_000, 156), (8_192, 4_096, 175)])
def test_plan_keeps_the_number_of_files_low(width: int, height: int, count: int) -> None:
    """A museum on a free host has room for files by the thousand, not by the million."""
    assert len(list(plan_tiles(width, height).paths())) == count


def soft(width: int, height: int) -> Image.Image:
    """Every place has its own colour, and neighbours are alike, so that a slip would show."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height), Image.Resampling.BICUBIC)
    down = Image.linear_gradient("L").resize((width, height), Image.Resampling.BICUBIC)
    return Image.merge("RGB", (across, down, ImageChops.invert(across)))


def made(image: Image.Image, packet: bytes = b"") -> tuple[TilePlan, Mapping[str, bytes]]:
    """The plan of a picture and all its files."""
    plan = plan_tiles(*image.size)
    files = list(tile_files(image, plan, HOUSE, packet))
    assert len(files) == len(dict(files))
    return plan, dict(files)


def laid_together(plan: TilePlan, files: Mapping[str, bytes], factor: int) -> Image.Image:
    """A level, from its tiles."""
    size = math.ceil(plan.width / factor), math.ceil(plan.height / factor)
    if factor == plan.scale_factors[-1]:
        return opened(files[f"full/{size[0]},{size[1]}/0/default.jpg"])
    level = Image.new("RGB", size)
    for path, content in files.items():
        region, told, _, _ = path.split("/")
        if region == "full":
            continue
        x, y, across, _ = map(int, region.split(","))
        wide, _ = map(int, told.split(","))
        if math.ceil(across / factor) == wide and x % (plan.tile * factor) == 0:
            tile = opened(content)
            assert tile.size == tuple(map(int, told.split(",")))
            level.paste(tile, (x // factor, y // factor))
    return level


@pytest.mark.parametrize("size", [(1300, 1025), (1537, 513), (1023, 2049), (513, 1)])
def test_tiles_laid_together_are_the_picture(size: tuple[int, int]) -> None:
    """At every level, odd sizes too, without a seam."""
    picture = soft(*size)
    plan, files = made(picture)
    assert set(files) == set(plan.paths())
    for factor in plan.scale_factors:
        level = laid_together(plan, files, factor)
        wanted = picture.reduce(factor)
        assert level.size == wanted.size
        worst = max(ImageChops.difference(level, wanted).tobytes())
        assert worst <= OFF, factor


def test_whole_pictures_are_the_picture() -> None:
    """Red and green above blue and yellow, at every size, and the largest is also `max`."""
    plan, files = made(flag(2400, 1600))
    for width, height in plan.sizes:
        seen = opened(files[f"full/{width},{height}/0/default.jpg"])
        assert seen.size == (width, height)
        corners = [at(seen, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]
        assert all(near(*pair) for pair in zip(corners, (RED, GREEN, BLUE, YELLOW), strict=True))
    assert files["full/max/0/default.jpg"] == files["full/2400,1600/0/default.jpg"]


@pytest.mark.parametrize(
    ("mode", "ink"), [("RGBA", (255, 0, 0, 255)), ("LA", (90, 255)), ("L", 90)]
)
def test_what_shows_through_is_white(mode: str, ink: float | tuple[float, ...]) -> None:
    """A seal on nothing becomes a seal on paper; grey stays grey; every tile is in colours."""
    image = Image.new(mode, (600, 600), 0)
    image.paste(ink, (0, 0, 600, 300))
    _, files = made(image)
    seen = opened(files["0,0,512,512/512,512/0/default.jpg"])
    assert seen.mode == "RGB"
    above, below = at(seen, 0.5, 0.25), at(seen, 0.5, 0.9)
    assert near(above, RED if mode == "RGBA" else (90, 90, 90))
    assert near(below, (0, 0, 0) if mode == "L" else (255, 255, 255))


def test_label_stands_in_whole_pictures_alone() -> None:
    """Whoever takes the picture away takes the label along; a tile is pixels and nothing else."""
    picture = flag(1100, 600)
    picture.info = {"comment": b"secret", "exif": b"Exif\0\0secret", "dpi": (9, 9)}
    packet = ai_packet(())
    _, files = made(picture, packet)
    for path, content in files.items():
        assert (packet in content) == path.startswith("full/"), path
        assert b"secret" not in content
        assert content.startswith(b"\xff\xd8\xff\xe0\0\x10JFIF")


def test_tiles_are_the_same_again() -> None:
    """The same pixels give the same bytes, so that an address never names other ones."""
    assert made(flag(700, 600)) == made(flag(700, 600))
