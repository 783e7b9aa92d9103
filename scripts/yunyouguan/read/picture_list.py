"""The pictures of one exhibit: those of its header first, then those its text adds, each once."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from yunyouguan.model.body import Image
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture, PictureCard
from yunyouguan.model.place import Place
from yunyouguan.read.folder import Folder
from yunyouguan.read.picture_file import read_picture
from yunyouguan.read.picture_name import find_picture


class PictureList:
    """Grows by one mention at a time; a second mention of a file adds only what was not said."""

    def __init__(self, root: Path, folder: Folder) -> None:
        self.findings: list[Finding] = []
        self._root = root
        self._folder = folder
        self._pictures: dict[str, Picture] = {}

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """In the order first mentioned."""
        return tuple(self._pictures.values())

    def add_cards(self, cards: Iterable[PictureCard], places: Mapping[str, Place]) -> None:
        """The pictures that a header describes; ``places`` knows ``pictures.0.file``."""
        for at, card in enumerate(cards):
            place = places[f"pictures.{at}.file"]
            path = self.add(card, place)
            if path and self._pictures[path].place != place:
                first = self._pictures[path].place
                self.findings.append(_listed_twice(place, card.file, first))

    def add_images(self, images: Iterable[Image]) -> None:
        """The pictures that a text shows; its words fill what the header leaves out."""
        for image in images:
            card = PictureCard(file=image.target, alt=image.alt, caption=image.caption)
            path = self.add(card, image.place)
            if path:
                known = self._pictures[path]
                words = {
                    "alt": known.card.alt or image.alt,
                    "caption": known.card.caption or image.caption,
                }
                filled = known.card.model_copy(update=words)
                self._pictures[path] = Picture(path, filled, known.facts, known.place)

    def add(self, card: PictureCard, place: Place) -> str | None:
        """The path of the picture, known already or not; None when its name is refused."""
        name, findings = find_picture(self._root, self._folder, card.file, place)
        self.findings += findings
        if name is None:
            return None
        if name.path not in self._pictures:
            facts = None
            if name.is_there:
                facts, findings = read_picture(self._root / name.path, card.file, place)
                self.findings += findings
            self._pictures[name.path] = Picture(name.path, card, facts, place)
        return name.path


def _listed_twice(place: Place, file: str, first: Place) -> Finding:
    return Finding(
        rule="picture.listed-twice",
        place=place,
        message=f"图片「{file}」在第 {first.line} 行已经写过，不知道让观众看哪一份说明。",
        remedy=f"两处合成一项，只留一个「- 文件: {file}」。",
    )
