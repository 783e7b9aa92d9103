"""《水乡一日》: one day of a water town under the law, twenty thousand pixels long."""

from collections.abc import Callable
from random import Random

from atelier.scroll_air import HEIGHT, SKY, WIDTH, clouds, laid, lit, moon, ripple
from atelier.scroll_bridge import bridge_scene
from atelier.scroll_dusk import evening
from atelier.scroll_ends import dawn, title
from atelier.scroll_land import KERBS, country, near_bank
from atelier.scroll_morning import market, shops
from atelier.scroll_neighbours import street, yard
from atelier.scroll_night import night
from atelier.scroll_school import crossing, school
from atelier.scroll_square import canal_life, garden, square
from atelier.scroll_town import WASHES
from atelier.scroll_wedding import wedding
from atelier.sheet import Sheet

SCALE = 2

# 64 million pixels in one file of a repository that stays light: measured 3.3 MB.
BUDGET = 4_500_000

# The flat tones of all hours; the rest of a palette's 256 stays free.
INKS = 250


def day() -> Sheet:
    """From right to left: market, bridge, school, square, neighbours, wedding, dusk, stage."""
    rng = Random(2026)
    land = (
        laid(SKY, -10, 1000, 95, rng)
        + clouds(rng)
        + moon(420, 230, 62)
        + country(rng)
        + ripple(0, WIDTH, 990, HEIGHT - 10, 620, rng)
        + near_bank(rng)
    )
    scenes = (
        night(rng)
        + evening(rng)
        + street(rng)
        + wedding(rng)
        + _noon(rng)
        + school(rng)
        + canal_life()
        + crossing()
        + square(rng)
        + dawn(rng)
        + lit(9000, shops(rng))
        + bridge_scene(rng)
        + market(rng)
        + title()
    )
    return Sheet(
        WIDTH * SCALE,
        HEIGHT * SCALE,
        f'<g transform="scale({SCALE})">{land}{scenes}</g>',
        WASHES + KERBS,
        BUDGET,
        INKS,
    )


def _noon(rng: Random) -> str:
    """The yard in front of the garden, whose quay once cut the roof of the yard's house."""
    near, far = yard(rng), garden(rng)
    return far + near


PICTURES: dict[str, Callable[[], Sheet]] = {"art-works/water-town-scroll/cover": day}
