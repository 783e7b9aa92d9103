"""The plates of a museum: which exhibits get one, and the page that is printed."""

import base64
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from yunyouguan.check.run import has_errors, judge, settled
from yunyouguan.derive.typefaces import subset_face
from yunyouguan.intake.put_file import put_file
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Hall, Museum
from yunyouguan.model.plate import Plate
from yunyouguan.model.vocabulary import LANGUAGES, OWN_LANGUAGE
from yunyouguan.read.readable import readable_museum
from yunyouguan.render.plate_sheets import PlateSize, plate_page, set_in_song
from yunyouguan.render.plate_words import invitation

# Pages of ours that stand beside the halls.
OUR_PAGES = (
    "e", "halls", "record", "practice", "certificate", "verify", "paths", "tours",
    "calendar", "glossary", "topics", *(code for code in LANGUAGES if code != OWN_LANGUAGE),
)  # fmt: skip
# A5 lies across the sheet.
LANDSCAPE = "@page { size: A4 landscape; margin: 0; }\n"


@dataclass(frozen=True, slots=True)
class PlateRoom:
    """A museum that plates are made for.

    Attributes:
        errors: what keeps the museum from being built; then no plate may be made.
        cache: where a typeface of few characters is kept.
    """

    museum: Museum
    errors: tuple[Finding, ...]
    cache: Path

    @property
    def inner_names(self) -> frozenset[str]:
        """First names of its pages, which a site's own address never ends with."""
        return frozenset({*OUR_PAGES, *(hall.slug for hall in self.museum.halls)})


@dataclass(frozen=True, slots=True)
class Choice:
    """The exhibits that get a plate, and those that wait.

    Attributes:
        waiting: chosen, but not published: their addresses lead nowhere yet.
        unknown: hall and exhibit names that the museum does not have.
    """

    shown: tuple[tuple[Hall, Exhibit], ...]
    waiting: tuple[Exhibit, ...]
    unknown: tuple[str, ...]


def open_room(root: Path, cache: Path, today: date) -> PlateRoom:
    """The museum, read and judged as before a build.

    Raises:
        MuseumError: there is no museum to read.
    """
    museum, findings = readable_museum(root)
    found = settled((*findings, *judge(museum, today)), museum)
    return PlateRoom(museum, found if has_errors(found) else (), cache)


def choose(museum: Museum, halls: Collection[str], exhibits: Collection[str]) -> Choice:
    """The named halls and exhibits (``hall/exhibit``), each once, in the order of the walk.

    Args:
        halls, exhibits: when both are empty, the whole museum.
    """
    wanted = {one.strip("/") for one in halls}, {one.strip("/") for one in exhibits}
    everything = [(hall, one) for hall in museum.halls for one in hall.exhibits]
    chosen = [
        (hall, one)
        for hall, one in everything
        if not any(wanted) or hall.slug in wanted[0] or one.address.strip("/") in wanted[1]
    ]
    known = {hall.slug for hall in museum.halls}, {one.address.strip("/") for _, one in everything}
    unknown = sorted(wanted[0] - known[0]) + sorted(wanted[1] - known[1])
    return Choice(
        tuple(pair for pair in chosen if pair[1].is_published),
        tuple(one for _, one in chosen if not one.is_published),
        tuple(unknown),
    )


def plate_of(hall: Hall, exhibit: Exhibit, base: str) -> Plate:
    """The plate beside an exhibit.

    Args:
        base: the site's own address, with a slash at its end.
    """
    card = exhibit.card
    first, stop, _ = card.summary.partition("。")
    questions = sum(len(quiz.questions) for quiz in exhibit.body.quizzes)
    return Plate(
        number=card.id,
        title=card.title,
        sentence=first + stop,
        invitation=invitation(questions),
        address=base + exhibit.short_address,
        place=hall.card.title,
    )


def print_page(room: PlateRoom, plates: tuple[Plate, ...], size: PlateSize) -> str:
    """One page, complete in itself, to be opened in a browser and printed.

    Raises:
        MuseumError: the theme was not built, or the cache cannot be written to.
    """
    theme = Path(str(files("yunyouguan"))) / "theme"
    name = room.museum.card.name
    text = set_in_song(name, plates)
    face = subset_face(theme / "fonts" / "song.woff", text, "YYG Song", room.cache)
    style = (theme / "css" / "plates.css").read_text("utf-8")
    return plate_page(
        name,
        plates,
        size,
        style=style + (LANDSCAPE if size is PlateSize.A5 else ""),
        song=base64.b64encode(face.file.read_bytes()).decode("ascii"),
    )


def write_page(out: Path, page: str, *, overwrite: bool) -> None:
    """The page stands whole in its file, or everything is as it was.

    Raises:
        MuseumError: a file is there that may not be replaced, or the disk refuses.
    """
    put_file(out, page.encode(), overwrite=overwrite)
