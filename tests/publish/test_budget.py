"""How much room the site takes, and what is said of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from yunyouguan.publish.budget import Budget, budget_line, spoken_size, take_stock

MEGA = 1_000_000
HOUSE = Budget(1234, 19 * MEGA, 900, 12 * MEGA, exhibits=20, exhibits_size=10 * MEGA)


def test_stock_counts_every_file_and_tells_tiles_apart(tmp_path: Path) -> None:
    """Tiles lie in folders of their own; an exhibit costs its page and its share of pictures."""
    sizes = {
        "index.html": 10,
        "hall/one/index.html": 100,
        "hall/index.html": 1_000,
        "media/a-320.avif": 10_000,
        "media/a/full/max/0/default.jpg": 100_000,
        "media/b/1/f0_0.jpg": 200_000,
        "assets/media/x.css": 5,
    }
    for path, size in sizes.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes(size))

    assert take_stock(tmp_path, ["hall/one/"]) == Budget(
        files=7, size=311_115, tile_files=2, tile_size=300_000, exhibits=1, exhibits_size=310_100
    )


def test_line_tells_how_many_more_exhibits_fit() -> None:
    """881 MB are left, an exhibit takes half a megabyte; two digits are all that is promised."""
    assert budget_line(HOUSE) == (
        "网站共 1,234 个文件，19 MB（其中细看的图块 900 个，12 MB）；"
        "离 900 MB 的上限还能再放约 1,700 件这样的展品。"
    )


@pytest.mark.parametrize(
    ("change", "end"),
    [
        ({"tile_files": 0, "tile_size": 0},
         "19 MB；离 900 MB 的上限还能再放约 1,700 件这样的展品。"),
        ({"size": 895 * MEGA, "tile_files": 0},
         "895 MB；离 900 MB 的上限还能再放约 10 件这样的展品。"),
        ({"size": 900 * MEGA, "tile_files": 0},
         "900 MB；快到 900 MB 的上限了，再放一件就超过。"),
        ({"size": 901 * MEGA, "tile_files": 0}, "901 MB；已经超过 900 MB 的上限，发布不上去。"),
        ({"exhibits": 0, "tile_files": 0}, "19 MB；上限是 900 MB。"),
        ({"exhibits_size": 0, "tile_files": 0}, "19 MB；上限是 900 MB。"),
    ],
    ids=["no-tiles", "nearly-full", "full", "over", "no-exhibit", "nothing-to-judge-by"],
)  # fmt: skip
def test_line_says_just_what_is_known(change: dict[str, int], end: str) -> None:
    """No tiles, no room, nothing to judge by: each has its own words."""
    assert budget_line(replace(HOUSE, **change)) == f"网站共 1,234 个文件，{end}"


@pytest.mark.parametrize(
    ("size", "spoken"),
    [
        (0, "0 字节"), (999, "999 字节"), (1000, "1 kB"), (48_400, "48 kB"), (999_499, "999 kB"),
        (1_940_000, "1.9 MB"), (19_400_000, "19 MB"), (1_234_000_000, "1,234 MB"),
    ],
)  # fmt: skip
def test_size_is_told_as_staff_read_it(size: int, spoken: str) -> None:
    """Two or three digits and a unit."""
    assert spoken_size(size) == spoken
