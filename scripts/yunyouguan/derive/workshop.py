"""All pictures of the museum become renditions, each once, and only those that are new."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.derive.engine import carried_out
from yunyouguan.derive.entries import Entry, Page
from yunyouguan.derive.ledger import Ledger
from yunyouguan.derive.operations import NO_PARTS, Kind, Operation, Wish, wishes_for
from yunyouguan.derive.recipe import HOUSE
from yunyouguan.derive.words import finding
from yunyouguan.derive.workbench import Order, Refusal, make
from yunyouguan.model.finding import Finding
from yunyouguan.model.picture import Part, Picture, RenditionSet
from yunyouguan.model.region import Region

NOTHING = Page((0, 0), (), {})


@dataclass(frozen=True, slots=True)
class Output:
    """What one operation made of a picture: how many files, of how many bytes together."""

    kind: Kind
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class Derived:
    """What came of the pictures.

    Attributes:
        sets: by ``Picture.path``; a picture that could not be made is missing and in findings.
        files: site path to the file to copy there.
        findings: in the order of the pictures.
        encoded: how many files this run made; 0 when all were in the cache.
        outputs: by ``Picture.path``, as ``sets``; equal pictures share their files, and each
            tells of all of them.
    """

    sets: Mapping[str, RenditionSet]
    files: Mapping[str, Path]
    findings: tuple[Finding, ...]
    encoded: int
    outputs: Mapping[str, tuple[Output, ...]]

    @property
    def stills(self) -> Mapping[str, str]:
        """By ``Picture.path``, the site path of the largest whole picture that is made."""
        # Of a tile set when there is one: the ladder of a long scroll is 256 pixels high, and a
        # card would have to enlarge it.
        return {path: made.large for path, made in self.sets.items()}


def derive_pictures(  # noqa: PLR0913 -- what to make, where, by whom: each told by another room
    pictures: Sequence[Picture],
    root: Path,
    cache: Path,
    *,
    fine: frozenset[str] = frozenset(),
    closely: frozenset[str] = frozenset(),
    parts: Mapping[str, tuple[Region, ...]] = NO_PARTS,
    progress: Callable[[int, int, str], None] | None = None,
    workers: int | None = None,
    cluster: str = "",
) -> Derived:
    """One bad picture never costs another; equal bytes are decoded once, and made once.

    Args:
        pictures: those without facts are passed over, since a finding names them already.
        root: the museum's folder.
        cache: kept between runs; may be lost or shared at any time.
        fine: paths of works of art, which get a better quality.
        closely: paths of pictures that visitors may look into closely.
        parts: by a picture's path, what of it tours show.
        progress: told (done, of how many, path) after each original that had to be made.
        workers: processes; None for every core.
        cluster: address of a Dask scheduler; empty for this machine.

    Raises:
        MuseumError: the cache cannot be written to, no process can be started, or the cluster
            cannot do the work.
    """
    ledger = Ledger(cache)
    ledger.open()
    wishes = wishes_for(pictures, HOUSE, fine, closely, parts)
    known = _known(wishes, ledger)
    orders = _orders(wishes, known, root, cache)
    refused: dict[str, Refusal] = {}
    encoded = 0
    crew = carried_out(make, orders, workers=workers, cluster=cluster)
    for number, (order, result) in enumerate(crew, start=1):
        sha256 = order.facts.sha256
        if isinstance(result, Refusal):
            refused[sha256] = result
        else:
            encoded += sum(len(entry.files) for entry in result.entries.values())
            entries = {**known[sha256].entries, **result.entries}
            known[sha256] = Page(result.size, result.notes, entries)
        if progress:
            progress(number, len(orders), order.path)
    ledger.close()
    return _derived(wishes, known, refused, ledger, encoded)


def kept_pictures(
    pictures: Sequence[Picture],
    cache: Path,
    *,
    fine: frozenset[str] = frozenset(),
    closely: frozenset[str] = frozenset(),
    parts: Mapping[str, tuple[Region, ...]] = NO_PARTS,
) -> Derived:
    """What ``derive_pictures`` would find in the cache; a picture that lacks a part is missing."""
    ledger = Ledger(cache)
    wishes = wishes_for(pictures, HOUSE, fine, closely, parts)
    known = _known(wishes, ledger)
    whole = [wish for wish in wishes if not _missing(wish, known)]
    return _derived(whole, known, {}, ledger, 0)


def _known(wishes: Sequence[Wish], ledger: Ledger) -> dict[str, Page]:
    """What the cache holds of what is wished for, by the originals' bytes."""
    keys: dict[str, list[str]] = {}
    for wish in wishes:
        keys.setdefault(wish.facts.sha256, []).extend(one.key for one in wish.operations)
    return {sha256: ledger.page(sha256, wanted) or NOTHING for sha256, wanted in keys.items()}


def _missing(wish: Wish, known: Mapping[str, Page]) -> dict[str, Operation]:
    entries = known[wish.facts.sha256].entries
    return {one.key: one for one in wish.operations if one.key not in entries}


def _orders(
    wishes: Sequence[Wish], known: Mapping[str, Page], root: Path, cache: Path
) -> list[Order]:
    """One for each original that lacks something, whatever number of pictures it is."""
    lacking: dict[str, tuple[Wish, dict[str, Operation]]] = {}
    for wish in wishes:
        if missing := _missing(wish, known):
            lacking.setdefault(wish.facts.sha256, (wish, {}))[1].update(missing)
    return [
        Order(
            wish.picture.path, wish.facts, root.absolute(), cache.absolute(), HOUSE, wish.whole,
            tuple(missing.values()),
        )
        for wish, missing in lacking.values()
    ]  # fmt: skip


def _derived(
    wishes: Sequence[Wish],
    known: Mapping[str, Page],
    refused: Mapping[str, Refusal],
    ledger: Ledger,
    encoded: int,
) -> Derived:
    sets: dict[str, RenditionSet] = {}
    files: dict[str, Path] = {}
    findings: list[Finding] = []
    outputs: dict[str, tuple[Output, ...]] = {}
    for wish in wishes:
        picture, sha256 = wish.picture, wish.facts.sha256
        if sha256 in refused:
            findings.append(finding(refused[sha256].rule, picture))
            continue
        page = known[sha256]
        entries = [page.entries[one.key] for one in wish.operations]
        sets[picture.path] = _set(wish, entries)
        outputs[picture.path] = tuple(map(_output, entries))
        for entry in entries:
            files.update((path, ledger.file(path)) for path in entry.files)
        findings.extend(finding(note, picture) for note in page.notes)
    return Derived(sets, files, tuple(findings), encoded, outputs)


def _set(wish: Wish, entries: Sequence[Entry]) -> RenditionSet:
    by_kind = {entry.kind: entry for entry in entries}
    ladder, squares = by_kind[Kind.LADDER], by_kind[Kind.SQUARES]
    tiles, cube, cut = map(by_kind.get, (Kind.TILES, Kind.CUBE, Kind.CUT))
    parts = tuple(
        Part(one.part, entry.renditions)
        for one, entry in zip(wish.operations, entries, strict=True) if one.part
    )  # fmt: skip
    return RenditionSet(
        wish.picture.path, ladder.renditions, ladder.placeholder, squares.renditions,
        tiles.tiles if tiles else None, cube.cube if cube else None, cut.renditions if cut else (),
        parts,
    )  # fmt: skip


def _output(entry: Entry) -> Output:
    return Output(entry.kind, len(entry.files), sum(entry.files.values()))
