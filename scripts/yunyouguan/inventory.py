"""What a build made of every original, what the site weighs, and what is left: nothing is made."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.check.run import has_errors
from yunyouguan.derive.operations import Kind
from yunyouguan.derive.workshop import kept_pictures
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import Picture, RenditionSet
from yunyouguan.publish.budget import Budget, take_stock
from yunyouguan.publish.choice import PHONE, rendition_for
from yunyouguan.publish.weights import PageWeight, page_weights
from yunyouguan.read.readable import readable_museum
from yunyouguan.render.exhibit_page import IN_VITRINE


@dataclass(frozen=True, slots=True)
class Holding:
    """One original, and what was made of it.

    Attributes:
        made: None when a build has not been there yet.
        counts: how many files of each kind; a kind that was not made is missing.
        size: bytes of all of them.
        phone: bytes that a phone fetches to show it on its exhibit's page.
    """

    picture: Picture
    made: RenditionSet | None
    counts: Mapping[Kind, int]
    size: int
    phone: int


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything that ``pictures list`` tells.

    Attributes:
        holdings: of what visitors see, in the order of the walk; each file once.
        files, size: made of all of them; equal pictures share theirs.
        budget, pages: of the finished site, the heaviest page first; None and empty without one.
        complete: False when something in the museum cannot be read, and so may be missing here.
    """

    holdings: tuple[Holding, ...]
    files: int
    size: int
    budget: Budget | None
    pages: tuple[PageWeight, ...]
    complete: bool


def take_inventory(root: Path, cache: Path, site: Path) -> Inventory:
    """Count what is there.

    Args:
        root: the museum's folder.
        cache: where builds keep what they made.
        site: where the finished site stands, if it does.

    Raises:
        MuseumError: there is no museum to read.
    """
    museum, findings = readable_museum(root)
    pictures = {one.path: one for one in museum.pictures(drafts=False)}
    kept = kept_pictures(
        tuple(pictures.values()),
        cache,
        fine=museum.works_of_art,
        closely=museum.exhibited,
        parts=museum.parts,
    )
    sizes = {path: file.stat().st_size for path, file in kept.files.items()}
    holdings = []
    for path, picture in pictures.items():
        made, outputs = kept.sets.get(path), kept.outputs.get(path, ())
        counts = {one.kind: one.files for one in outputs}
        size, phone = sum(one.size for one in outputs), _on_a_phone(made, sizes)
        holdings.append(Holding(picture, made, counts, size, phone))
    built = (site / "index.html").is_file()
    return Inventory(
        holdings=tuple(holdings),
        files=len(sizes),
        size=sum(sizes.values()),
        budget=_budget(site, museum) if built else None,
        pages=page_weights(site) if built else (),
        complete=not has_errors(findings),
    )


def _budget(site: Path, museum: Museum) -> Budget:
    return take_stock(site, [one.address for one in museum.exhibits if one.is_published])


def _on_a_phone(made: RenditionSet | None, sizes: Mapping[str, int]) -> int:
    if made is None:
        return 0
    first = made.renditions[0]
    return sizes[rendition_for(made, IN_VITRINE.sizes(first.width / first.height), PHONE).path]
