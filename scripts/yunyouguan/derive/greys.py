"""Greys of any depth become 256: scaled, never cut off at white."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

WHITE, WIDE_WHITE = 255, 65_535
STRIP = 4_000_000
"""Pixels worked on at a time: a scan of 400 million needs 50 MB more, not 3 GB."""

DEEP = {"I;16": "<u2", "I;16L": "<u2", "I;16B": ">u2", "I": "=i4", "F": "=f4"}
"""Pillow's modes for greys of more than 8 bits, to how their pixels are written."""

LIKELY_WHITES = {"I": (WHITE, WIDE_WHITE), "F": (1, WHITE, WIDE_WHITE)}
"""Of files that do not say: a part of one, eight bits in a wide field, sixteen bits."""
WHOLE_DEPTHS = tuple(2**bits - 1 for bits in range(9, 17))

COLOURS, BITS, LOWEST, HIGHEST, HIGHEST_USED = 262, 258, 340, 341, 281
WHITE_IS_ZERO = 0


def eight_bits(image: Image.Image) -> Image.Image:
    """L, or LA when one grey is declared see-through."""
    tags = image.tag_v2 if isinstance(image, TiffImagePlugin.TiffImageFile) else {}
    black, white = _declared(tags, image.mode) or _held(image)
    if tags.get(COLOURS) == WHITE_IS_ZERO:  # Pillow turns round those of 8 bits, and no others
        black, white = white, black
    hole = image.info.get("transparency")
    grey = Image.new("L", image.size)
    alpha = Image.new("L", image.size, WHITE) if isinstance(hole, int) else None
    for top, pixels in _strips(image):
        level = np.clip((pixels - black) * (WHITE / (white - black)) + 0.5, 0, WHITE)
        grey.paste(Image.fromarray(level.astype(np.uint8)), (0, top))
        if alpha:
            seen = np.where(pixels == hole, 0, WHITE).astype(np.uint8)
            alpha.paste(Image.fromarray(seen), (0, top))
    return Image.merge("LA", (grey, alpha)) if alpha else grey


def _declared(tags: Mapping[int, Any], mode: str) -> tuple[float, float] | None:
    """What the file calls black and white, if it does.

    Twelve bits in a field of sixteen are told by the highest value, when that is all ones. Any
    other highest value is statistics, which must not brighten a picture (TIFF 6.0, page 37).
    """
    if mode == "F":
        lowest, highest = _first(tags.get(LOWEST)), _first(tags.get(HIGHEST))
        told = lowest is not None and highest is not None and lowest < highest
        return (lowest or 0, highest or 0) if told else None
    for tag in (HIGHEST, HIGHEST_USED):
        highest = _first(tags.get(tag))
        if highest in WHOLE_DEPTHS:
            return 0, highest or 0
    if mode == "I":
        return None
    bits = _first(tags.get(BITS)) or 16
    return 0, 2 ** int(bits) - 1


def _first(value: Any) -> float | None:  # noqa: ANN401 - one value or one for each sample
    """A tag's number; None for anything else."""
    one = value[0] if isinstance(value, tuple) and value else value
    return float(one) if isinstance(one, int | float | TiffImagePlugin.IFDRational) else None


def _held(image: Image.Image) -> tuple[float, float]:
    """The likeliest black and white, judged by what the picture holds."""
    lowest, highest = 0.0, 0.0
    for _, pixels in _strips(image):
        lowest, highest = min(lowest, float(pixels.min())), max(highest, float(pixels.max()))
    white = next((one for one in LIKELY_WHITES[image.mode] if highest <= one), highest)
    return lowest, max(white, lowest + 1)


def _strips(image: Image.Image) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """Rows from top to bottom: where they begin, and their values, all finite."""
    rows = max(1, STRIP // image.width)
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        values = np.frombuffer(strip.tobytes(), DEEP[image.mode]).reshape(strip.height, -1)
        yield top, np.nan_to_num(values.astype(np.float32), posinf=0, neginf=0)
