"""The square all around: what is drawn stands where the exhibit says it stands."""

import math
from pathlib import Path

import numpy as np
import pytest

from atelier.panorama_look import view
from atelier.panorama_sphere import LOOKS, Board, Patch, all_around, direction
from atelier.panorama_steles import BOOKS, bearing, plinth_pitch
from yunyouguan.read.museum_dir import read_museum

pytestmark = pytest.mark.slow


ROOT = Path(__file__).parents[2]
RED = np.full((8, 8, 4), (200, 0, 0, 255), np.uint8)


class Paper:
    """White everywhere."""

    def seen(self, patch: Patch) -> np.ndarray:
        return np.ones((len(patch.pitch), len(patch.yaw), 4))


def board(yaw: float, pitch: float, *, side: float = 0.2) -> Board:
    """A red square of that half side, one metre away, square to the look."""
    ahead = np.array(direction(yaw, pitch))
    across = np.array(direction(yaw + 90)) * 2 * side
    down = -np.array(direction(yaw, pitch + 90)) * 2 * side
    corner = ahead - across / 2 - down / 2
    return Board(RED, tuple(corner), tuple(across), tuple(down))


def red(picture: np.ndarray) -> np.ndarray:
    """Where a pixel is the board's own red; its rim is mixed with paper."""
    return np.asarray((picture == (200, 0, 0)).all(axis=-1))


@pytest.mark.parametrize("yaw", [0.0, 51.43, -154.29, 179.9, -179.9])
@pytest.mark.parametrize("pitch", [0.0, 40.0, -63.0])
def test_board_is_seen_where_it_stands(yaw: float, pitch: float) -> None:
    """Who looks at a board sees it in the middle of the view, as a square with straight edges."""
    picture = all_around(1024, [Paper(), board(yaw, pitch)])
    seen = red(view(picture, yaw, pitch, side=150))
    rows, columns = np.nonzero(seen)

    assert (rows.min() + rows.max()) / 2 == pytest.approx(74.5, abs=1)
    assert (columns.min() + columns.max()) / 2 == pytest.approx(74.5, abs=1)
    assert np.ptp(rows) == pytest.approx(np.ptp(columns), abs=1)
    assert np.ptp(rows) == pytest.approx(0.4 * 75, abs=4)
    assert seen[rows.min() + 2 : rows.max() - 1, columns.min() + 2 : columns.max() - 1].all()


def test_board_behind_the_eye_is_not_seen() -> None:
    """A flat picture is seen once, not again on the other side of the world."""
    picture = all_around(512, [Paper(), board(30, 0)])
    columns = np.nonzero(red(picture))[1]

    assert columns.min() > 512 * (0.5 + (30 - 12) / 360)
    assert columns.max() < 512 * (0.5 + (30 + 12) / 360)


def test_board_overhead_closes_over_the_pole() -> None:
    """Straight above, the top row is one colour all around."""
    picture = all_around(512, [Paper(), board(0, 89.999)])

    assert red(picture)[0].all()


def test_edges_are_smoothed() -> None:
    """A pixel is looked at more than once, so an edge between two colours is neither."""
    picture = all_around(512, [Paper(), board(10, 10)])
    shades = {tuple(int(value) for value in pixel) for pixel in picture.reshape(-1, 3)}

    assert 2 < len(shades) <= 1 + LOOKS * LOOKS * 2


def test_hotspots_lie_on_the_plinths() -> None:
    """A tap below a stele leads to its exhibit: seven, in the code's order, clockwise."""
    museum, _ = read_museum(ROOT)
    assert museum is not None
    exhibit = next(one for one in museum.halls[0].exhibits if one.slug == "all-around")
    spots = exhibit.pictures[0].card.hotspots

    assert [(one.yaw, one.pitch, one.text) for one in spots] == [
        (bearing(index), plinth_pitch(), f"{book.name}编石碑") for index, book in enumerate(BOOKS)
    ]
    assert math.isclose(bearing(1), 360 / 7, abs_tol=0.01)
