"""The museum's own way from photos to files, in a process that can be measured.

Usage: ``python -m bench.ours FOLDER CACHE REPORT [CLOSELY]``: the names of pictures to be looked
into closely, with commas between.
"""

import json
import sys
from pathlib import Path

from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.picture import Format, Picture, PictureCard
from yunyouguan.model.place import Place
from yunyouguan.read.picture_file import read_picture

SUFFIXES = (".jpg", ".jpeg", ".tif", ".tiff")
"""What the peers read as well."""
KINDS = {Format.AVIF: "avif", Format.JPEG: "jpeg"}


def main(folder: str, cache: str, report: str, closely: str = "") -> None:
    """Everything that a build makes of the pictures in a folder, and a report of it."""
    root = Path(folder)
    files = [file for file in sorted(root.iterdir()) if file.suffix.lower() in SUFFIXES]
    pictures = [_picture(file) for file in files]
    wanted = frozenset(closely.split(",")) - {""}
    derived = derive_pictures(pictures, root, Path(cache), closely=wanted)
    told = {"encoded": derived.encoded, "photos": _photos(derived), "tiles": _tiles(derived)}
    Path(report).write_text(json.dumps(told), "utf-8")


def _picture(file: Path) -> Picture:
    place = Place(file.name, 1)
    facts, _ = read_picture(file, file.name, place)
    return Picture(file.name, PictureCard(file=file.name), facts, place)


def _photos(derived: Derived) -> dict[str, list[tuple[str, int, int, int]]]:
    """The files that a peer makes as well; neither squares nor placeholders."""
    return {
        name: [
            (KINDS[one.format], one.width, one.height, derived.files[one.path].stat().st_size)
            for one in made.renditions
            if one.format in KINDS
        ]
        for name, made in derived.sets.items()
    }


def _tiles(derived: Derived) -> dict[str, tuple[str, int, int, int]]:
    """Their folder, side of a tile, how many files, and their bytes."""
    told = {}
    for name, made in derived.sets.items():
        if made.tiles:
            beside = [
                file.stat().st_size
                for path, file in derived.files.items()
                if path.startswith(f"{made.tiles.folder}/")
            ]
            told[name] = (made.tiles.folder, made.tiles.tile, len(beside), sum(beside))
    return told


if __name__ == "__main__":
    main(*sys.argv[1:])
