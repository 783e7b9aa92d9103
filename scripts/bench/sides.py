"""How either side is run: one process each, from files to files."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.made import Photos, read_photos, widths
from bench.measured import Measure, measure, this_python
from npm_packages import node
from yunyouguan.derive.recipe import HOUSE

AVIF = {"quality": HOUSE.avif_quality, "chromaSubsampling": "4:2:0"}
JPEG = {"quality": HOUSE.jpeg_quality, "progressive": True}
SAME_SPEED = {"effort": 9 - HOUSE.avif_speed}
"""libheif's effort is aom's speed counted from the other end; 4 is sharp's default."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """A picture in tiles: where they are, the side of one, how many files, and their bytes."""

    folder: str
    side: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Run:
    """What one run made, and what it cost.

    Attributes:
        encoded: files that were not in the cache; 0 for a peer.
    """

    cost: Measure
    photos: Photos
    encoded: int = 0
    tiles: Tiles | None = None


@dataclass(frozen=True, slots=True)
class Sides:
    """Both, with a folder to work in and one where the peers are installed."""

    place: Path
    web: Path

    @property
    def cache(self) -> Path:
        """Of ours."""
        return self.place / "cache"

    def forget(self) -> None:
        """Our next run finds nothing in the cache."""
        shutil.rmtree(self.cache, ignore_errors=True)

    def lose(self, tiles: Tiles) -> None:
        """Our next run finds all but these, and makes them alone."""
        shutil.rmtree(self.cache / tiles.folder)

    def ours(self, folder: Path, closely: str = "") -> Run:
        """All pictures of a folder; ``closely`` names one that is to be looked into."""
        report = self.place / "report.json"
        paths = (str(folder), str(self.cache), str(report))
        command = this_python("-m", "bench.ours", *paths, closely)
        cost = measure(command, self.place)
        told = json.loads(report.read_text("utf-8"))
        tiles = Tiles(*told["tiles"][closely]) if closely else None
        return Run(cost, read_photos(report), told["encoded"], tiles)

    def eleventy(self, folder: Path, like: Photos, avif: Mapping[str, int]) -> Run:
        """The same photos in the same widths, formats and qualities.

        Args:
            avif: what to tell its encoder besides.
        """
        order, report, out = (
            self.place / name for name in ("order.json", "report.json", "eleventy")
        )
        shutil.rmtree(out, ignore_errors=True)
        told = {"folder": str(folder), "out": str(out), "photos": widths(like)}
        told |= {"avif": {**AVIF, **avif}, "jpeg": JPEG}
        order.write_text(json.dumps(told), "utf-8")
        return Run(measure(node("photos.mjs", order, report), self.web), read_photos(report))

    def dzsave(self, scan: Path, like: Tiles) -> Run:
        """The same tiles by libvips."""
        out = self.place / "dzsave"
        shutil.rmtree(out, ignore_errors=True)
        cost = measure(node("tiles.mjs", scan, out, like.side, HOUSE.tile_quality), self.web)
        sizes = [file.stat().st_size for file in out.rglob("*.jpg")]
        return Run(cost, {}, tiles=Tiles(str(out), like.side, len(sizes), sum(sizes)))
