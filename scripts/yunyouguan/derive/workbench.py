"""One original in a process of its own: proved whole, or made into everything a phone needs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from yunyouguan.derive.entries import Entry, Page
from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.ledger import Ledger
from yunyouguan.derive.makers import MAKERS, Negative, Tray
from yunyouguan.derive.operations import Kind, Operation
from yunyouguan.derive.originals import original
from yunyouguan.derive.pixels import BROKEN, Developed, UnusableError, develop, smaller
from yunyouguan.derive.plan import base_size, shrunk_on_load
from yunyouguan.derive.recipe import Recipe
from yunyouguan.model.picture import PictureFacts

CHANGED = "picture.changed-meanwhile"
GLANCE = (16, 16)
"""Pixels: enough to convert colours and so to learn whether that works."""

GAP = 3.0
"""A reduction by more is begun with whole steps, which average; Lanczos makes the last of them."""

ENCODING = 64 * 1024**2
"""Bytes that it takes to make the smaller pictures, whatever the original's size."""

COEFFICIENTS, SHRUNK, DECODED, WHOLE = 2, 4, 7, 10
"""Bytes a pixel: of a progressive JPEG before it is decoded, of a JPEG that is, of anything else
that is made smaller at once, and of what is coloured and turned at its full size. Measured on 15
pictures of 24 and 34 megapixels: 3 (JPEG), 4 to 7 (PNG, TIFF), 5 to 10 (whole)."""

ALPHA = 3, 7
"""What transparency adds to the last two."""

MAKING = tuple(Kind)
FROM_BASE = frozenset({Kind.LADDER, Kind.SQUARES})
"""Without these a scan of 100 megapixels is spared 1.4 CPU s of resizing."""

Fit = Callable[[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of which original; everything a process must be told.

    Attributes:
        path: POSIX, below the museum's folder.
        whole: decode at full size.
        operations: none when the original shall only be proved.
    """

    path: str
    facts: PictureFacts
    root: Path
    cache: Path
    recipe: Recipe
    whole: bool = False
    operations: tuple[Operation, ...] = ()

    @property
    def memory(self) -> int:
        """Bytes that it takes at its height, about."""
        facts, size = self.facts, (self.facts.width, self.facts.height)
        plain, deep = ALPHA if facts.has_alpha else (0, 0)
        if self.whole:
            each = WHOLE + deep
        elif facts.format in {"JPEG", "MPO"}:
            wanted = base_size(*size, self.recipe) if self.operations else GLANCE
            each = COEFFICIENTS + SHRUNK // shrunk_on_load(size, wanted)
        else:
            each = DECODED + plain
        return ENCODING + facts.width * facts.height * each


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing could be made; ``rule`` says why."""

    rule: str


def make(order: Order) -> Page | Refusal:
    """Everything in the cache, the ledger's page last; the original counts as proved.

    Returns:
        A page of what was made now.

    Raises:
        MuseumError: the cache cannot be written to.
    """
    recipe = order.recipe
    fit = _same if order.whole else lambda width, height: base_size(width, height, recipe)
    developed = _developed(order, fit)
    if isinstance(developed, Refusal):
        return developed
    negative, ledger = _negative(developed, order), Ledger(order.cache)
    label = ai_packet(developed.info)
    entries: dict[str, Entry] = {}
    for operation in sorted(order.operations, key=lambda one: MAKING.index(one.kind)):
        tray = Tray(operation, ledger, recipe, label if operation.is_ai else b"")
        entries[operation.key] = MAKERS[operation.kind](negative, tray)
    page = Page(developed.original, developed.notes, entries)
    ledger.prove(order.facts.sha256, page.notes)
    ledger.enter(order.facts.sha256, page)
    return page


def prove(order: Order) -> tuple[str, ...] | Refusal:
    """The notes on a whole picture, remembered.

    Raises:
        MuseumError: the cache cannot be written to.
    """
    developed = _developed(order, lambda *_: GLANCE)
    if isinstance(developed, Refusal):
        return developed
    Ledger(order.cache).prove(order.facts.sha256, developed.notes)
    return developed.notes


def died(order: Order) -> Refusal:
    """Why the process may have died on it: a file cut short while it is read kills, too."""
    try:
        size = (order.root / order.path).stat().st_size
    except OSError:
        return Refusal(CHANGED)
    return Refusal(BROKEN if size == order.facts.size else CHANGED)


def _developed(order: Order, fit: Fit) -> Developed | Refusal:
    found = original(order.root / order.path, order.facts)
    if found is None:
        return Refusal(CHANGED)
    try:
        developed = develop(found.data, fit)
    except UnusableError as unusable:
        return Refusal(unusable.rule if found.is_as_it_was() else CHANGED)
    return developed if found.is_as_it_was() else Refusal(CHANGED)


def _negative(developed: Developed, order: Order) -> Negative:
    image, kinds = developed.image, {one.kind for one in order.operations}
    if not order.whole:
        return Negative(image, None, developed.original)
    if not kinds & FROM_BASE:
        return Negative(image, image, developed.original)
    size = base_size(*developed.original, order.recipe)
    if image.mode == "RGB":
        base = image.resize(size, Image.Resampling.LANCZOS, reducing_gap=GAP)
    else:
        base = smaller(image, size)
    return Negative(base, image, developed.original)


def _same(width: int, height: int) -> tuple[int, int]:
    return width, height
