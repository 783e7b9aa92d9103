"""One original in a process of its own: proved whole, or made into everything a phone needs."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.derive.labels import ai_packet
from yunyouguan.derive.ledger import Entry, Ledger, entry_key, site_path
from yunyouguan.derive.pixels import UnusableError, develop, encode, placeholder, smaller
from yunyouguan.derive.plan import formats_for, rendition_sizes
from yunyouguan.derive.recipe import Recipe
from yunyouguan.model.picture import Format, Picture, PictureFacts, Rendition

CHANGED = "picture.changed-meanwhile"
GLANCE = 16
"""Pixels wide: enough to convert colours and so to learn whether that works."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to make of which picture; everything a process must be told.

    Attributes:
        key: of its entry in the ledger.
        root: the museum's folder.
        fine: a work of art.
    """

    picture: Picture
    facts: PictureFacts
    key: str
    root: Path
    cache: Path
    recipe: Recipe
    fine: bool

    @property
    def pixels(self) -> int:
        """How many will be decoded."""
        return self.facts.width * self.facts.height


def orders_for(
    pictures: Sequence[Picture], root: Path, cache: Path, recipe: Recipe, fine: frozenset[str]
) -> list[Order]:
    """One for each picture that has facts, in order.

    Args:
        fine: paths of works of art.
    """
    tag = recipe.tag
    return [
        Order(
            picture,
            picture.facts,
            entry_key(picture.facts.sha256, tag, fine=picture.path in fine, is_ai=picture.is_ai),
            root,
            cache,
            recipe,
            picture.path in fine,
        )
        for picture in pictures
        if picture.facts
    ]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing could be made; ``rule`` says why."""

    rule: str


def make(order: Order) -> Entry | Refusal:
    """Everything in the ledger, the entry last; the original counts as proved.

    Raises:
        MuseumError: the cache cannot be written to.
    """
    data = _bytes(order)
    if data is None:
        return Refusal(CHANGED)
    try:
        developed = develop(data, lambda w, h: rendition_sizes(w, h, order.recipe)[-1])
    except UnusableError as unusable:
        return Refusal(unusable.rule)
    packet = ai_packet(developed.info) if order.picture.is_ai else b""
    ledger, key, image = Ledger(order.cache), order.key, developed.image
    kinds = formats_for(has_alpha=image.mode == "RGBA")
    made: list[tuple[Rendition, int]] = []
    # Each from the one above: 0.7 of the time that all from the original take.
    for width, height in reversed(rendition_sizes(*developed.original, order.recipe)):
        image = smaller(image, (width, height))
        for kind in kinds:
            content = encode(image, kind, order.recipe, fine=order.fine, packet=packet)
            rendition = Rendition(site_path(key, width, kind), kind, width, height)
            ledger.keep(rendition.path, content)
            made.append((rendition, len(content)))
    made.sort(key=lambda pair: (kinds.index(pair[0].format), pair[0].width))
    blur = "" if kinds == (Format.WEBP,) else placeholder(image, order.recipe)
    entry = Entry(tuple(made), blur, developed.notes)
    ledger.prove(order.facts.sha256, developed.notes)
    ledger.enter(key, entry)
    return entry


def prove(order: Order) -> tuple[str, ...] | Refusal:
    """The notes on a whole picture, remembered.

    Raises:
        MuseumError: the cache cannot be written to.
    """
    data = _bytes(order)
    if data is None:
        return Refusal(CHANGED)
    try:
        notes = develop(data, lambda *_: (GLANCE, GLANCE)).notes
    except UnusableError as unusable:
        return Refusal(unusable.rule)
    Ledger(order.cache).prove(order.facts.sha256, notes)
    return notes


def _bytes(order: Order) -> bytes | None:
    """None when they are no longer those that were read: the key would name other bytes."""
    try:
        data = (order.root / order.picture.path).read_bytes()
    except OSError:
        return None
    return data if hashlib.sha256(data).hexdigest() == order.facts.sha256 else None
