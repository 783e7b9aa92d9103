"""Where everything stands on the plan of a square; schematic, never a map."""

from dataclasses import dataclass

WIDTH = 540.0
MIDDLE = WIDTH / 2
STELE_WIDTH, STELE_HEIGHT = 124.0, 104.0
ISLAND_WIDTH, ISLAND_HEIGHT = 172.0, 212.0
EDGE = 98.0
"""From the wall to the middle of the steles that stand along it."""
FIRST_ROW, BELOW_LAST_ROW = 96.0, 140.0
SIX_STAND = 600.0
"""As high as the square is for three in a row; more push the gate away, none comes closer."""
ROWS, ROW = 3, 146.0


@dataclass(frozen=True, slots=True)
class Spot:
    """The middle of a place, in units of the drawing."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Layout:
    """A square with its gate at the bottom.

    Attributes:
        island: the first exhibit, or the middle between it and the viewpoint.
        around: from the gate's left along the wall to its right.
    """

    height: float
    island: Spot
    around: tuple[Spot, ...]


def layout(around: int) -> Layout:
    """As many steles on the left as on the right, an odd one opposite the gate; none overlap."""
    rows = around // 2
    height = SIX_STAND + ROW * max(0, rows - ROWS)
    last = height - BELOW_LAST_ROW
    down = _spread(rows, FIRST_ROW, last)
    left = tuple(Spot(EDGE, y) for y in reversed(down))
    right = tuple(Spot(WIDTH - EDGE, y) for y in down)
    far = (Spot(MIDDLE, FIRST_ROW),) if around % 2 else ()
    return Layout(height, Spot(MIDDLE, (FIRST_ROW + last) / 2), (*left, *far, *right))


def _spread(rows: int, first: float, last: float) -> tuple[float, ...]:
    """Evenly from the far wall to the gate; one alone stands beside the island."""
    if rows < 2:  # noqa: PLR2004
        return ((first + last) / 2,) * rows
    step = (last - first) / (rows - 1)
    return tuple(round(first + step * row, 1) for row in range(rows))
