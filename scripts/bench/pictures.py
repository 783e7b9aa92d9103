"""The same photos through ours and through eleventy-img, a scan through ours and ``vips dzsave``.

Usage: ``make bench-pictures`` (or ``python -m bench.pictures [FOLDER] [RUNS]``). Without a folder
of JPEG photos six are drawn. Runs alternate, medians are compared. Ours makes square crops and
placeholders as well, reads every file to its end, turns all colours into sRGB, and encodes heavy
pictures for phones again until they are light: nothing of that is taken off. Memory is the sum
over all processes, so what they share counts more than once.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from bench.made import compare, kilobytes, pixels, widths
from bench.measured import Measure, middle
from bench.peer import WEB, install
from bench.photos import draw_photos
from bench.scan import draw_scan
from bench.sides import SAME_SPEED, Run, Sides
from bench.site import line
from yunyouguan.derive.recipe import HOUSE

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".cache/bench"


def main(folder: str = "", runs: str = "3") -> None:
    """Print what either side costs, and the ratios beside their goals."""
    install()
    scan = draw_scan(PLACE / "scan")
    photos = Path(folder).resolve() if folder else draw_photos(PLACE / "photos")
    sides = Sides(PLACE, WEB)
    show_photos(sides, photos, int(runs))
    show_tiles(sides, scan, int(runs))


def show_photos(sides: Sides, folder: Path, runs: int) -> None:
    """Renditions of all photos in a folder, from nothing and once more."""
    ours, again, default, alike = [], [], [], []
    for _ in range(runs):
        sides.forget()
        ours.append(sides.ours(folder))
        again.append(sides.ours(folder))
        default.append(sides.eleventy(folder, ours[0].photos, {}))
        alike.append(sides.eleventy(folder, ours[0].photos, SAME_SPEED))
    us, them, same = ours[0].photos, default[0].photos, alike[0].photos
    compare(us, them)
    compare(us, same)
    density = kilobytes(us, "avif") * 8000 / pixels(us, "avif")
    steps = "、".join(map(str, sorted({width for row in widths(us).values() for width in row})))
    print(f"{len(us)} 张照片，各 {runs} 次取中位数；宽 {steps}；", end="")
    print(f"AVIF q{HOUSE.avif_quality}（每像素 {density:.2f} 比特）和 JPEG q{HOUSE.jpeg_quality}")
    print(_photo_line("云游馆", ours))
    print(_photo_line("eleventy-img，默认", default))
    print(_photo_line("eleventy-img，同样的编码速度", alike))
    print(_photo_line("云游馆，第二次", again))
    one, other, third = (_cost(row) for row in (ours, default, alike))
    print(goal("CPU，比默认", one.cpu / other.cpu, 0.33))
    # Narrower ones may be of a lower quality, to spare a phone: they would only flatter us.
    heavy, theirs = (kilobytes(row, "avif", HOUSE.light_to) for row in (us, them))
    print(goal(f"AVIF 字节（宽过 {HOUSE.light_to}），比默认", heavy / theirs, 1.06))
    print(goal("内存，比默认", one.memory / other.memory, 0.7))
    print(goal("CPU，比同样的编码速度", one.cpu / third.cpu, 1.0))
    print(goal("内存，比同样的编码速度", one.memory / third.memory, 0.7))
    print(goal("第二次重做的文件", max(run.encoded for run in again), 0))


def show_tiles(sides: Sides, scan: Path, runs: int) -> None:
    """The tiles of a scan alone: all else is in the cache, as when the tiles were lost."""
    sides.forget()
    tiles = sides.ours(scan.parent, closely=scan.name).tiles
    if tiles is None:
        raise RuntimeError(f"{scan.name} got no tiles")
    ours, theirs = [], []
    for _ in range(runs):
        sides.lose(tiles)
        ours.append(sides.ours(scan.parent, closely=scan.name))
        theirs.append(sides.dzsave(scan, tiles))
    print(f"一亿像素的扫描件切成 {tiles.side} 像素的瓦片，各 {runs} 次取中位数")
    print(_tile_line("云游馆", ours))
    print(_tile_line("vips dzsave", theirs))
    us, them = _cost(ours), _cost(theirs)
    print(goal("CPU，比 dzsave", us.cpu / them.cpu, 1.5))
    print(f"内存，比 dzsave\t{us.memory / them.memory:.2f}")


def goal(name: str, seen: float, most: float) -> str:
    """One row: a ratio that is to stay at or below ``most``."""
    verdict = "达到" if seen <= most else "没有达到"
    return f"{name}\t{seen:.3f}\t目标 ≤ {most:.2f}\t{verdict}"


def _photo_line(name: str, runs: Sequence[Run]) -> str:
    photos = runs[0].photos
    sizes = f"AVIF {kilobytes(photos, 'avif'):.0f} KB\tJPEG {kilobytes(photos, 'jpeg'):.0f} KB"
    return f"{line(name, _cost(runs))}\t{sizes}"


def _tile_line(name: str, runs: Sequence[Run]) -> str:
    made = {(run.tiles.files, run.tiles.size) for run in runs if run.tiles}
    told = "\t".join(f"{files} 个文件\t{size / 1_000_000:.1f} MB" for files, size in made)
    return f"{line(name, _cost(runs))}\t{told}"


def _cost(runs: Sequence[Run]) -> Measure:
    return middle([run.cost for run in runs])


if __name__ == "__main__":
    main(*sys.argv[1:])
