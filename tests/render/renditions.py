"""Renditions for tests, as the pictures' workshop would hand them over."""

from yunyouguan.model.picture import CubeSet, Format, Rendition, RenditionSet, TileSet

TILES = TileSet("media/t", 9000, 6000, 512, (1, 2, 4, 8, 16, 32), ((282, 188), (2250, 1500)))
CUBE = CubeSet("media/c", 512, 1024, 2)


def a_set(
    source: str = "exhibits/square/liyi/photo.jpg",
    *,
    alpha: bool = False,
    tiles: TileSet | None = None,
    cube: CubeSet | None = None,
    long: bool = False,
) -> RenditionSet:
    """Two widths in two formats and a placeholder; with alpha WebP and none; long with a cut."""
    kinds = (Format.AVIF, Format.WEBP if alpha else Format.JPEG)
    made = tuple(
        Rendition(f"media/p-{width}.{kind}", kind, width, width * 3 // 4)
        for kind in kinds
        for width in (480, 1600)
    )
    squares = tuple(
        Rendition(f"media/p-s{side}.{kind}", kind, side, side)
        for kind in kinds
        for side in (160, 320)
    )
    cut = tuple(Rendition(f"media/p-c720.{kind}", kind, 720, 540) for kind in kinds)
    placeholder = "" if alpha else "data:image/webp;base64,AAAA"
    return RenditionSet(source, made, placeholder, squares, tiles, cube, cut if long else ())
