"""The words and links of a square's plan, laid over its picture; schematic, never a map."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from yunyouguan.render import words
from yunyouguan.render.plan_layout import (
    ISLAND_HEIGHT,
    ISLAND_WIDTH,
    MIDDLE,
    STELE_HEIGHT,
    STELE_WIDTH,
    WIDTH,
    Layout,
    Spot,
)
from yunyouguan.render.tongue import CHINESE, Tongue

# Four characters of 27 units are 17 px high on the narrowest plan, 342 px wide (plan.css).
NAME_LENGTH = 4
# As wide as 您在这里.
TAG_WIDTH, TAG_HEIGHT = 116.0, 34.0


@dataclass(frozen=True, slots=True)
class Zone:
    """One exhibit on the plan.

    Attributes:
        id: of the exhibit; the phone remembers by it what was seen.
        name: at most ``NAME_LENGTH`` characters, may be empty; the whole title is spoken.
        href: relative.
        language: of its title, when that is not the page's own; else empty.
    """

    id: str
    name: str
    title: str
    href: str
    language: str = ""

    @property
    def title_html(self) -> Markup:
        """What is spoken of it."""
        lang = Markup(' lang="{}"').format(self.language) if self.language else ""
        return Markup("<title{}>{}</title>").format(lang, self.title)


@dataclass(frozen=True, slots=True)
class Square:
    """The zones in the order of the walk, and which of them stand in the middle.

    Attributes:
        zones: the first is the pavilion on the island.
        viewpoint: which zone one looks around from; 0 when there is none.
    """

    name: str
    zones: tuple[Zone, ...]
    viewpoint: int

    @property
    def around(self) -> tuple[int, ...]:
        """The zones with a stele of their own, as indices."""
        return tuple(at for at in range(1, len(self.zones)) if at != self.viewpoint)


@dataclass(frozen=True, slots=True)
class _Box:
    """Where a zone can be pressed and how its words stand in it, from its middle."""

    middle: Spot
    width: float
    height: float
    number: tuple[float, float]
    name: tuple[float, float]
    tag: float


def short_name(title: str) -> str:
    """What stands before the colon, such as 婚姻家庭 of 婚姻家庭编：…; empty when too long."""
    name = title.partition("：")[0].strip().removesuffix("编")
    return name if len(name) <= NAME_LENGTH else ""


def zone_id(number: int) -> str:
    """The fragment that leads to a zone, counted from 1; the plan then says 您在这里."""
    return f"zone-{number}"


def plan_svg(square: Square, place: Layout, *, marked: bool, tongue: Tongue = CHINESE) -> Markup:
    """Every zone as a link with its number, in the order of the walk.

    Args:
        place: with as many steles as ``square.around``.
        marked: zones have fragments and can say that one has been there or stands there.
    """
    boxes = _boxes(square, place)
    links = Markup("").join(
        _link(zone, number, boxes[number - 1], tongue.say(words.PLAN_HERE) if marked else "")
        for number, zone in enumerate(square.zones, 1)
    )
    return Markup(
        '<svg viewBox="0 0 {:g} {:g}" role="group" aria-labelledby="plan-t plan-d">'
        '<title id="plan-t">{}</title><desc id="plan-d">{}</desc>'
        '<text class="p-gate" x="{:g}" y="{:g}" aria-hidden="true">{}</text>{}</svg>'
    ).format(
        WIDTH, place.height,
        words.plan_title(square.name, tongue),
        words.plan_description(square.zones[0].title, len(square.around), tongue),
        MIDDLE, place.height - 37, tongue.say(words.PLAN_GATE),
        links,
    )  # fmt: skip


def _boxes(square: Square, place: Layout) -> Sequence[_Box]:
    steles = iter(place.around)
    return [
        _pavilion(place.island, alone=not square.viewpoint),
        *(
            _terrace(place.island) if at == square.viewpoint else _stele(next(steles))
            for at in range(1, len(square.zones))
        ),
    ]


def _stele(spot: Spot) -> _Box:
    return _Box(spot, STELE_WIDTH, STELE_HEIGHT, (-43, 0), (0, 36), 68)


def _pavilion(island: Spot, *, alone: bool) -> _Box:
    """The upper half of the island, or all of it when nobody looks around below."""
    if alone:
        return _Box(island, ISLAND_WIDTH, ISLAND_HEIGHT, (0, 46), (0, 78), -110)
    middle = Spot(island.x, island.y - ISLAND_HEIGHT / 4)
    return _Box(middle, ISLAND_WIDTH, ISLAND_HEIGHT / 2, (-60, 6), (0, 42), -58)


def _terrace(island: Spot) -> _Box:
    middle = Spot(island.x, island.y + ISLAND_HEIGHT / 4)
    return _Box(middle, ISLAND_WIDTH, ISLAND_HEIGHT / 2, (-60, -22), (0, 42), 62)


def _link(zone: Zone, number: int, box: _Box, here: str) -> Markup:
    tag, named = Markup(""), Markup("")
    if here:
        named = Markup(' id="{}" data-id="{}"').format(zone_id(number), zone.id)
        tag = Markup(
            '<g class="p-tag"><rect x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>'
            '<text y="{:g}">{}</text></g>'
        ).format(
            -TAG_WIDTH / 2, box.tag - TAG_HEIGHT / 2, TAG_WIDTH, TAG_HEIGHT,
            box.tag + 9, here,
        )  # fmt: skip
    name = Markup('<text x="{:g}" y="{:g}">{}</text>').format(*box.name, zone.name)
    return Markup(
        '<a{} class="p-zone" href="{}" transform="translate({:g} {:g})">{}'
        '<rect x="{:g}" y="{:g}" width="{:g}" height="{:g}"/>'
        '<text class="p-num" x="{:g}" y="{:g}">{}</text>{}{}</a>'
    ).format(
        named, zone.href, box.middle.x, box.middle.y, zone.title_html,
        -box.width / 2, -box.height / 2, box.width, box.height,
        *box.number, number, name if zone.name else "", tag,
    )  # fmt: skip
