"""Renditions for tests, as the pictures' workshop would hand them over."""

from yunyouguan.model.picture import Format, Rendition, RenditionSet


def a_set(source: str = "exhibits/square/liyi/photo.jpg", *, alpha: bool = False) -> RenditionSet:
    """Two widths in two formats and a placeholder; with alpha WebP and none."""
    still = Format.WEBP if alpha else Format.JPEG
    kinds = (Format.AVIF, still)
    made = tuple(
        Rendition(f"media/p-{width}.{kind}", kind, width, width * 3 // 4)
        for kind in kinds
        for width in (480, 1600)
    )
    return RenditionSet(source, made, "" if alpha else "data:image/webp;base64,AAAA")
