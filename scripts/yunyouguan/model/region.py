"""A part of a picture, in hundredths of its width and height."""

from dataclasses import dataclass

FRAME = 4 / 3
"""Width by height of the frame in which a tour shows its pictures (tour.css)."""


@dataclass(frozen=True, slots=True)
class Region:
    """A box; the whole picture is ``Region(0, 0, 100, 100)``."""

    left: float
    top: float
    width: float
    height: float

    @property
    def is_inside(self) -> bool:
        """It has an area, and nothing of it lies beyond the picture."""
        return (
            self.left + self.width <= WHOLE.width
            and self.top + self.height <= WHOLE.height
            and min(self.width, self.height) > 0
        )

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in a picture of that size, at least one pixel each way."""
        left, top = round(width * self.left / 100), round(height * self.top / 100)
        right = round(width * (self.left + self.width) / 100)
        bottom = round(height * (self.top + self.height) / 100)
        left, top = min(left, width - 1), min(top, height - 1)
        return left, top, max(right, left + 1), max(bottom, top + 1)


WHOLE = Region(0, 0, 100, 100)


def framed(region: Region, width: int, height: int, shape: float = FRAME) -> Region:
    """The region widened about its middle until it fills the frame; never beyond the picture.

    Args:
        width, height: of the whole picture, pixels.
        shape: the frame's width by its height.
    """
    # In pixels first: hundredths of a long scroll are no squares.
    across, down = region.width * width, region.height * height
    wide = min(max(across, down * shape) / width, WHOLE.width)
    high = min(max(down, across / shape) / height, WHOLE.height)
    left = _start(region.left, region.width, wide)
    top = _start(region.top, region.height, high)
    return Region(round(left, 3), round(top, 3), round(wide, 3), round(high, 3))


def _start(start: float, length: float, grown: float) -> float:
    """Where the grown length begins, its middle as near the old one as the edges allow."""
    return max(0.0, min(start - (grown - length) / 2, 100 - grown))
