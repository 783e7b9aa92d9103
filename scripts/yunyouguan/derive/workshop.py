"""All pictures of the museum become renditions, each once, and only those that are new."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.derive.crew import done_by_crew
from yunyouguan.derive.ledger import Entry, Ledger
from yunyouguan.derive.pixels import BROKEN
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.derive.words import finding
from yunyouguan.derive.workbench import Refusal, make, orders_for
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Picture, RenditionSet


@dataclass(frozen=True, slots=True)
class Derived:
    """What came of the pictures.

    Attributes:
        sets: by ``Picture.path``; a picture that could not be made is missing and in findings.
        files: site path to the file to copy there.
        findings: in the order of the pictures.
        encoded: how many files this run made; 0 when all were in the cache.
    """

    sets: Mapping[str, RenditionSet]
    files: Mapping[str, Path]
    findings: tuple[Finding, ...]
    encoded: int


def derive_pictures(
    pictures: Sequence[Picture],
    root: Path,
    cache: Path,
    *,
    fine: frozenset[str] = frozenset(),
    progress: Callable[[int, int, str], None] | None = None,
    workers: int | None = None,
) -> Derived:
    """One bad picture never costs another; equal bytes are made once.

    Args:
        pictures: those without facts are passed over, since a finding names them already.
        root: the museum's folder.
        cache: kept between runs; may be lost or shared at any time.
        fine: paths of works of art, which get a better quality.
        progress: told (done, of how many, path) after each picture that had to be made.
        workers: processes; None for every core.

    Raises:
        MuseumError: the cache cannot be written to, or no process can be started.
    """
    ledger = Ledger(cache)
    ledger.open()
    orders = orders_for(pictures, root, cache, HOUSE, fine)
    kept = {order.key: ledger.entry(order.key) for order in orders}
    done: dict[str, Entry | Refusal] = {key: entry for key, entry in kept.items() if entry}
    new = {order.key: order for order in orders if order.key not in done}
    encoded = 0
    crew = done_by_crew(make, tuple(new.values()), lambda order: order.pixels, workers)
    for number, (order, result) in enumerate(crew, start=1):
        done[order.key] = result or Refusal(BROKEN)
        encoded += len(result.renditions) if isinstance(result, Entry) else 0
        if progress:
            progress(number, len(new), order.picture.path)
    sets: dict[str, RenditionSet] = {}
    files: dict[str, Path] = {}
    findings: list[Finding] = []
    for order in orders:
        picture, outcome = order.picture, done[order.key]
        if isinstance(outcome, Refusal):
            findings.append(finding(outcome.rule, picture))
            continue
        renditions = tuple(rendition for rendition, _ in outcome.renditions)
        sets[picture.path] = RenditionSet(picture.path, renditions, outcome.placeholder)
        files.update((one.path, ledger.file(one.path)) for one in renditions)
        findings.extend(finding(note, picture) for note in outcome.notes)
    return Derived(sets, files, tuple(findings), encoded)
