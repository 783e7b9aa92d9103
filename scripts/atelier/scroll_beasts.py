"""Beasts of the long scroll, each with its feet at 0 0, looking right."""

from atelier.materials import CINNABAR, INK
from atelier.scroll_cast import cast
from atelier.scroll_line import EARTH, OCHRE, WHITE, WOOD_PALE, cell, disc, flat, thread, tube


def dog(fill: str = OCHRE) -> str:
    """A curly-tailed dog looking right."""
    return (
        tube("M-18 -20V-2M-10-20V-2M10-20V-2M17-20V-2", 4, fill, 1)
        + cell("M-20 -30C-10-34 10-34 18-30C24-24 20-15 14-15H-16C-24-16-24-26-20-30Z", fill)
        + tube("M-20 -28C-30-34-28-46-20-42C-16-39-20-35-23-37", 3, fill, 1)
        + cell(
            "M12 -30C12-44 22-48 30-44C36-40 40-37 41-33C40-29 32-28 28-27C22-24 14-24 12-30Z", fill
        )
        + cell("M18 -45C12-44 12-34 16-32C20-34 22-40 18-45Z", EARTH)
        + disc(29, -38, 1.5, INK, 0)
        + disc(41, -34, 2, INK, 0)
        + thread("M34 -29Q38-28 39-31", 0.8)
        + thread("M14 -26Q19-23 25-26", 3, CINNABAR)
    )


def cat(fill: str = WHITE) -> str:
    """A cat sitting upright, seen from the front."""
    return (
        thread("M9 -3C22-2 24-14 20-20", 5, INK)
        + thread("M9 -3C22-2 24-14 20-20", 3, fill)
        + cell("M-10 0C-13-14-8-24 0-24S13-14 10 0Z", fill)
        + cell("M-9 -24C-11-32-9-38-8-41L-3-36H3L8-41C9-38 11-32 9-24C5-20-5-20-9-24Z", fill)
        + thread(
            "M-5 -29Q-3.6-31-2.2-29M5-29Q3.6-31 2.2-29M-1.6-25.6L0-24.6L1.6-25.6M-5-25h-6M5-25h6",
            0.8,
        )
        + thread("M-4 0V-9M4 0V-9", 0.8)
    )


def hen(fill: str = WHITE) -> str:
    """A hen pecking, to the right."""
    return (
        thread("M-2 -6V0M4-6V0", 1.4, OCHRE)
        + cell(
            "M-18 -18C-16-26-10-20-4-20C4-21 8-26 12-28C16-29 18-24 15-20"
            "C15-10 8-4 0-5C-10-5-16-10-18-18Z",
            fill,
        )
        + cell("M10 -28q1-6 3-3q3-5 3 1Z", CINNABAR, 0.7)
        + flat("M17 -25l6 2-6 1Z", OCHRE)
        + disc(13.6, -24.6, 0.9, INK, 0)
        + thread("M-8 -14Q-2-9 5-14", 0.9)
    )


def buffalo() -> str:
    """A water buffalo wading, a child with a flute on its back."""
    beast = (
        cell(
            "M-70 0C-80-40-60-64-20-62C20-64 50-62 62-44C74-50 92-48 98-34"
            "C104-24 100-14 90-14C80-10 70-16 64-20L62 0Z",
            "#6b6a66",
            1.6,
        )
        + thread("M70 -46C70-64 84-70 96-62M82-46C90-58 100-58 108-48", 5, "#4a4845")
        + disc(86, -32, 2, INK, 0)
        + thread("M-70 -10Q-84 10-76 16", 3)
        + thread("M-84 6q14 7 28 0t28 0t28 0t28 0t28 0", 2.2, WHITE)
    )
    return (
        cast("-8 -38 84 ochre blue_deep tuft calm chin/chin sit child")
        + beast
        + thread("M2 -104L30-96", 3, WOOD_PALE)
    )
