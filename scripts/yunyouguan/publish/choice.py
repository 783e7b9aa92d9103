"""What a browser chooses from ``srcset``, ``sizes`` and ``media``: the smallest that is sharp."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from yunyouguan.model.picture import Rendition, RenditionSet

CONDITION = re.compile(
    r"\(\s*(?:(min|max)-(width|height|resolution)\s*:\s*([\d.]+)(px|r?em|dppx|x)"
    r"|orientation\s*:\s*(landscape|portrait))\s*\)"
)
ENTRY = re.compile(r"(?P<media>\(.*\))?\s*(?P<number>[\d.]+)(?P<unit>px|vw|vh|r?em)")
CANDIDATE = re.compile(r"(\S+)\s+(\d+)w")
ROOT_PX = 16
"""In ``sizes`` and ``media`` a rem is what the browser starts with, whatever the page's styles say.

Source: CSS Values 4, 6.1.1; Media Queries 5, 1.3.
"""


@dataclass(frozen=True, slots=True)
class Screen:
    """What a page is shown on.

    Attributes:
        width, height: CSS pixels.
        density: device pixels for one of them.
    """

    width: int
    height: int
    density: float


PHONE = Screen(390, 844, 2.0)
"""The phone that our budgets are held on."""


def chosen(srcset: str, sizes: str, screen: Screen) -> str:
    """The address of the smallest candidate that is sharp in its slot; the largest when none is.

    Chrome now and then takes the one below, when that is nearer; never a larger one.

    Raises:
        ValueError: no candidate has a width; the page is at fault, and the page is ours.
    """
    return sharpest_needed(
        ((int(width), address) for address, width in CANDIDATE.findall(srcset)), sizes, screen
    )


def sharpest_needed(candidates: Iterable[tuple[int, str]], sizes: str, screen: Screen) -> str:
    """As `chosen`, for candidates given as (pixels wide, name).

    Raises:
        ValueError: there is no candidate.
    """
    ascending = sorted(candidates)
    if not ascending:
        raise ValueError("nothing to choose from")
    needed = ceil(slot_width(sizes, screen) * screen.density)
    return next((name for width, name in ascending if width >= needed), ascending[-1][1])


def rendition_for(made: RenditionSet, sizes: str, screen: Screen) -> Rendition:
    """The one that the screen fetches, in the format offered first."""
    offered = {one.path: one for one in made.of(made.renditions[0].format)}
    return offered[sharpest_needed(((one.width, at) for at, one in offered.items()), sizes, screen)]


def slot_width(sizes: str, screen: Screen) -> float:
    """CSS pixels: the first entry whose condition holds; the whole screen when none does.

    Source: HTML, 2.5.7, "parse a sizes attribute": what cannot be read is passed over.
    """
    for entry in sizes.split(","):
        found = ENTRY.fullmatch(entry.strip())
        if found and matches(found["media"] or "", screen):
            parts = {"px": 1, "vw": screen.width / 100, "vh": screen.height / 100}
            return float(found["number"]) * parts.get(found["unit"], ROOT_PX)
    return float(screen.width)


def matches(media: str, screen: Screen) -> bool:
    """Whether every condition joined by ``and`` holds; one that we do not know never does."""
    conditions = media.split(" and ") if media.strip() else ()
    return all(any(_holding(one.strip(), screen)) for one in conditions)


def _holding(condition: str, screen: Screen) -> Iterator[bool]:
    if not (found := CONDITION.fullmatch(condition)):
        return
    bound, feature, number, unit, orientation = found.groups()
    if orientation:
        yield (orientation == "landscape") == (screen.width > screen.height)
        return
    limit = float(number) * (ROOT_PX if unit in {"em", "rem"} else 1)
    here = {"width": screen.width, "height": screen.height, "resolution": screen.density}[feature]
    yield here >= limit if bound == "min" else here <= limit
