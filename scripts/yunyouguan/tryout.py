"""Pictures tried without a museum: what each would become, or why it is refused."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from yunyouguan.check.lineup import PICTURE_RULES
from yunyouguan.check.run import has_errors
from yunyouguan.derive.workshop import Derived, derive_pictures
from yunyouguan.model.finding import Finding
from yunyouguan.model.pace import Progress, weighed
from yunyouguan.model.picture import Picture, PictureCard, PictureFacts, PictureKind, RenditionSet
from yunyouguan.model.place import Place
from yunyouguan.publish.choice import PHONE, rendition_for
from yunyouguan.read.picture_file import read_picture
from yunyouguan.render.exhibit_page import IN_VITRINE
from yunyouguan.render.iiif import cube_info, image_info

TILES, CUBE = "tiles", "cube"


@dataclass(frozen=True, slots=True)
class Treatment:
    """What staff would say of the pictures in a header.

    Attributes:
        art: the picture is the work itself.
        focus: such as ``50% 30%``; empty is the middle.
    """

    panorama: bool = False
    art: bool = False
    focus: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """One file that was made.

    Attributes:
        path: POSIX, below the trial's folder.
        width, height: pixels; for ``info.json`` and ``cube.json`` of the whole they describe.
        format: ``avif``, ``jpeg``, ``webp`` or ``json``.
        size: bytes.
    """

    path: str
    width: int
    height: int
    format: str
    size: int


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of one file.

    Attributes:
        file: as it was given.
        facts: None when it cannot be read; a finding says so.
        folder: where the products lie, below the folder that was asked for; empty when refused.
        phone: bytes that a phone fetches to show it on its page; 0 when refused.
    """

    file: str
    facts: PictureFacts | None
    findings: tuple[Finding, ...]
    folder: str = ""
    products: tuple[Product, ...] = ()
    phone: int = 0

    @property
    def is_usable(self) -> bool:
        """The museum would show it."""
        return bool(self.products)


def try_pictures(
    files: Sequence[Path], out: Path, treatment: Treatment, progress: Progress | None = None
) -> tuple[Trial, ...]:
    """Each file once, in the order given; one that is refused costs no other.

    Args:
        out: gets a new folder for each usable picture; what is there already stays as it is.

    Raises:
        MuseumError: no process can be started, or there is no room for the cache.
        OSError: the folder cannot be written to.
    """
    looked = [_look(file, treatment) for file in dict.fromkeys(files)]
    usable = [one for one, findings in looked if not has_errors(findings)]
    paths = frozenset(one.path for one in usable)
    advance = weighed(usable, progress)
    if advance:
        # All are new, and one scan may take a minute: the bar stands there from the start.
        advance(0, len(usable), "")
    with TemporaryDirectory(prefix="yunyouguan-") as cache:
        derived = derive_pictures(
            usable, out, Path(cache), fine=paths if treatment.art else frozenset(),
            closely=paths, progress=advance,
        )  # fmt: skip
        return tuple(_trial(picture, found, derived, out) for picture, found in looked)


def _look(file: Path, treatment: Treatment) -> tuple[Picture, tuple[Finding, ...]]:
    """The picture as an exhibit would have it, with all that the rules say of its file."""
    place = Place(file.as_posix())
    kind = PictureKind.PANORAMA if treatment.panorama else PictureKind.FLAT
    card = PictureCard(file=file.name, kind=kind, focus=treatment.focus)
    facts: PictureFacts | None = None
    if file.is_file():
        facts, findings = read_picture(file, file.name, place)
    else:
        findings = (_no_file(file, place),)
    # Absolute, so that it is found whatever folder is taken for the museum's.
    picture = Picture(file.absolute().as_posix(), card, facts, place)
    told = (finding for rule in PICTURE_RULES for finding in rule(picture))
    return picture, (*findings, *told)


def _trial(picture: Picture, findings: tuple[Finding, ...], derived: Derived, out: Path) -> Trial:
    # What making a picture finds, reading it may have found before.
    told = dict.fromkeys((*findings, *_of(picture, derived.findings)))
    trial = Trial(picture.place.file, picture.facts, tuple(told))
    made = derived.sets.get(picture.path)
    if made is None or has_errors(told):
        return trial
    folder = _new_folder(out, picture)
    for path, file in _named(made, derived.files):
        _fill(folder / path, file)
    products = tuple(_product(folder, path) for path, _ in _named(made, derived.files))
    products += tuple(_described(folder, made))
    return replace(
        trial, folder=folder.name, products=products, phone=_on_a_phone(made, derived.files)
    )


def _of(picture: Picture, findings: tuple[Finding, ...]) -> Iterator[Finding]:
    return (one for one in findings if one.place == picture.place)


def _new_folder(out: Path, picture: Picture) -> Path:
    """Made here and now, so that nothing of anybody's is in it: ``well``, else ``well-2``…"""
    out.mkdir(parents=True, exist_ok=True)
    stem, number = PurePosixPath(picture.path).stem, 1
    while True:
        folder = out / (stem if number == 1 else f"{stem}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        else:
            return folder


def _named(made: RenditionSet, files: Mapping[str, Path]) -> Iterator[tuple[str, Path]]:
    """Every file with a name that a person can read."""
    for one in made.renditions:
        yield f"{one.width}.{one.format}", files[one.path]
    for one in made.squares:
        yield f"square-{one.width}.{one.format}", files[one.path]
    for name, part in ((TILES, made.tiles), (CUBE, made.cube)):
        if part:
            start = f"{part.folder}/"
            below = (path for path in files if path.startswith(start))
            yield from ((f"{name}/{path.removeprefix(start)}", files[path]) for path in below)


def _described(folder: Path, made: RenditionSet) -> Iterator[Product]:
    """What viewers are told of tiles and faces, so that they can show the folders as they are."""
    if made.tiles:
        content, path = image_info(replace(made.tiles, folder=TILES), ""), f"{TILES}/info.json"
        (folder / path).write_bytes(content)
        yield Product(path, made.tiles.width, made.tiles.height, "json", len(content))
    if made.cube:
        content, path = cube_info(made.cube), f"{CUBE}/cube.json"
        (folder / path).write_bytes(content)
        yield Product(path, made.cube.resolution, made.cube.resolution, "json", len(content))


def _fill(target: Path, file: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)


def _product(folder: Path, path: str) -> Product:
    """Told by the file itself, read back.

    Raises:
        ValueError: ours; what was made is no picture.
    """
    facts, findings = read_picture(folder / path, path, Place(path))
    if facts is None:
        raise ValueError(findings)
    return Product(path, facts.width, facts.height, facts.format.lower(), facts.size)


def _on_a_phone(made: RenditionSet, files: Mapping[str, Path]) -> int:
    first = made.renditions[0]
    chosen = rendition_for(made, IN_VITRINE.sizes(first.width / first.height), PHONE)
    return files[chosen.path].stat().st_size


def _no_file(file: Path, place: Place) -> Finding:
    if file.is_dir():
        message = f"「{file}」是文件夹，不是图片，没有东西可试。"
        remedy = f"把里面的图片都写上，例如：yunyouguan pictures try {file}/* -o 试做"
    else:
        message = f"找不到「{file}」，没有东西可试。"
        remedy = "核对文件名和它在哪个文件夹；也可以把图片拖进终端窗口，名字会自己写好。"
    return Finding(rule="picture.missing", place=place, message=message, remedy=remedy)
