"""Things of the long scroll that stand about: stalls, tables, bins, pots, signs, beasts.

Each is drawn with its foot at 0 0 and upwards, in units of the scroll, and set down with `moved`.
"""

from random import Random

from atelier.materials import CINNABAR, INK
from atelier.scroll_line import (
    BLUE,
    BLUE_DEEP,
    EARTH,
    GOLD,
    GREEN,
    GREEN_DEEP,
    GREY,
    OCHRE,
    PINK,
    ROUGE,
    SLATE,
    STONE,
    TILE,
    WHITE,
    WOOD,
    WOOD_PALE,
    block,
    cell,
    disc,
    moved,
    thread,
    tube,
    written,
)


def basket(load: str, rng: Random, wide: float = 54) -> str:
    """A round basket heaped with `fish`, `greens`, `roots`, `melons`, `eggs` or `flowers`."""
    heap = []
    for row, count in ((0, 6), (1, 5), (2, 3)):
        for i in range(count):
            x = (i - (count - 1) / 2) * wide / 6.2 + rng.uniform(-1.5, 1.5)
            heap.append(moved(x, -24 - row * 7, _good(load, rng)))
    weave = "".join(f"M{-wide / 2 + 3 + k:.1f} -22l3 20" for k in range(0, int(wide) - 6, 6))
    bowl = cell(f"M{-wide / 2:g} -24H{wide / 2:g}L{wide * 0.4:.1f} 0H{-wide * 0.4:.1f}Z", OCHRE)
    return (
        "".join(heap)
        + bowl
        + thread(
            weave + f"M{-wide * 0.47:.1f} -15H{wide * 0.47:.1f}M{-wide * 0.43:.1f} -7"
            f"H{wide * 0.43:.1f}",
            0.8,
            WOOD,
        )
        + thread(f"M{-wide / 2:g} -24H{wide / 2:g}", 3, WOOD)
    )


def _good(load: str, rng: Random) -> str:
    if load == "fish":
        return cell("M-9 0Q-2-7 6-1L11-5V4L6 0Q-2 5-9 0Z", rng.choice((SLATE, GREY)), 0.8) + disc(
            -5, -1, 0.9, INK, 0
        )
    if load == "greens":
        return cell(
            "M0 4C-8-2-8-10-3-12C0-15 5-13 6-9C9-4 4 2 0 4Z",
            rng.choice((GREEN, GREEN_DEEP, "#9db67f")),
            0.8,
        ) + thread("M0 3V-8", 0.7, WHITE)
    if load == "roots":
        return cell("M-4 -6Q0-9 4-6Q5 2 0 8Q-5 2-4-6Z", rng.choice((WHITE, PINK)), 0.8) + thread(
            "M-2 -7l-3-6M0-8v-7M2-7l3-6", 1.4, GREEN_DEEP
        )
    if load == "melons":
        return disc(0, -3, 6.5, rng.choice((GREEN_DEEP, GREEN)), 0.8) + thread(
            "M-3 -8Q-5-3-3 2M3-8Q5-3 3 2", 0.7, "#b9cbae"
        )
    if load == "eggs":
        return cell(
            "M-3.6 0a3.6 4.6 0 1 1 7.2 0a3.6 3.6 0 1 1-7.2 0Z", rng.choice((WHITE, "#ecd3b0")), 0.7
        )
    return (
        disc(0, -8, 4.6, rng.choice((CINNABAR, PINK, GOLD, WHITE)), 0.8)
        + disc(0, -8, 1.5, GOLD, 0.5)
        + thread("M0 -3V5", 1.2, GREEN_DEEP)
    )


def table(wide: float, tall: float = 52, cloth: str = "", title: str = "") -> str:
    """A table; with a cloth it may carry a title."""
    legs = "".join(block(x, -tall, 6, tall, WOOD) for x in (-wide / 2 + 5, wide / 2 - 11))
    top = block(-wide / 2, -tall - 6, wide, 8, WOOD_PALE)
    if not cloth:
        return legs + thread(f"M{-wide / 2 + 8:g} {-tall * 0.3:g}h{wide - 16:g}", 3, WOOD) + top
    front = cell(
        f"M{-wide / 2 - 2:g} {-tall - 6:g}h{wide + 4:g}v{tall - 4:g}q-{wide / 8:g}"
        f" 7-{wide / 4:g} 0t-{wide / 4:g} 0t-{wide / 4:g} 0t-{wide / 4:g} 0"
        "Z",
        cloth,
    )
    return (
        legs
        + front
        + top
        + (
            written(title, 0, -tall * 0.52, min(26, wide / (len(title) + 0.6)), "#fff6e0")
            if title
            else ""
        )
    )


def umbrella(wide: float, tall: float, one: str, other: str) -> str:
    """A big market umbrella in two colours."""
    w, panels = wide / 2, []
    for i in range(6):
        a, b = -w + wide * i / 6, -w + wide * (i + 1) / 6
        panels.append(
            cell(
                f"M0 {-tall}Q{a * 0.75:.1f} {-tall + 8:g} {a:.1f} {-tall + wide * 0.23:.1f}"
                f"Q{(a + b) / 2:.1f} {-tall + wide * 0.28:.1f} {b:.1f} {-tall + wide * 0.23:.1f}"
                f"Q{b * 0.75:.1f} {-tall + 8:g} 0 {-tall}Z",
                one if i % 2 else other,
            )
        )
    return tube(f"M0 0V{-tall}", 4, WOOD_PALE) + "".join(panels) + disc(0, -tall - 2, 3, WOOD)


def scale() -> str:
    """A platform scale with a dial, its needle upright."""
    return (
        block(-15, -8, 30, 8, SLATE)
        + cell("M-11 -8L-8-34H8L11-8Z", GREEN_DEEP)
        + disc(0, -24, 8.5, WHITE)
        + thread("M0 -24V-31M-6-24h1.5M4.5-24h1.5M-4.4-28.4l1 1M4.4-28.4l-1 1", 0.9, CINNABAR)
        + cell("M-20 -38Q0-32 20-38L17-42H-17Z", GREY)
    )


def pot(bloom: str = ROUGE) -> str:
    """A flower in a pot."""
    leaves = cell(
        "M0 -16C-14-18-14-30-8-34C-4-28-2-24 0-16C2-26 6-30 12-33C15-26 10-18 0-16Z", GREEN, 0.9
    )
    return (
        leaves
        + "".join(disc(x, y, 4, bloom, 0.8) for x, y in ((-8, -34), (2, -38), (11, -33)))
        + cell("M-11 -17H11L8 0H-8Z", EARTH)
    )


def bin_(fill: str, text: str) -> str:
    """A wheeled waste bin of the sorting point, with its kind written out."""
    return (
        cell("M-24 -72L-20 0H20L24-72Z", fill, 1.4)
        + cell("M-27 -72Q0-84 27-72V-66H-27Z", fill, 1.4)
        + disc(-15, 0, 4, TILE)
        + disc(15, 0, 4, TILE)
        + "".join(
            written(part, 0, -46 + i * 14, 12.4, WHITE)
            for i, part in enumerate((text[:2], text[2:]))
        )
        + thread("M-12 -58H12", 1.2, WHITE)
    )


def stool(wide: float = 44, tall: float = 40) -> str:
    """A plain bench; seat height is 27 % of a grown-up of 150."""
    return (
        block(-wide / 2 + 4, -tall, 5, tall, WOOD, 1)
        + block(wide / 2 - 9, -tall, 5, tall, WOOD, 1)
        + block(-wide / 2, -tall - 5, wide, 6, WOOD_PALE, 1)
    )


def teaset() -> str:
    """Pot and four bowls, to stand on a table top at 0 0."""
    pot_ = (
        cell("M-9 0C-14-6-12-15-6-17H6C12-15 14-6 9 0Z", BLUE)
        + cell("M11 -12Q20-14 20-20Q16-20 9-8Z", BLUE)
        + thread("M-6 -17C-8-28 8-28 6-17", 1.6)
        + disc(0, -18, 2, BLUE_DEEP)
    )
    bowls = "".join(
        moved(
            x,
            0,
            cell("M-5 -7H5Q4 0 0 0T-5-7Z", WHITE, 0.9)
            + thread("M-1.5 -10q2-3 0-6M2-10q2-3 0-6", 0.6, SLATE),
        )
        for x in (-34, -22, 24, 36)
    )
    return pot_ + bowls


def rock(wide: float = 60) -> str:
    """A stone of the garden with grass at its foot."""
    w = wide / 2
    return (
        cell(
            f"M{-w} 0C{-w} {-w * 0.6:.0f} {-w * 0.5:.0f} {-w * 0.9:.0f} 0 {-w * 0.8:.0f}"
            f"C{w * 0.6:.0f} {-w} {w} {-w * 0.5:.0f} {w} 0Z",
            STONE,
        )
        + thread(f"M{-w * 0.4:.0f} -4q4-{w * 0.3:.0f} 12-{w * 0.36:.0f}", 1)
        + thread(f"M{-w} 0q-4-10-9-12M{-w} 0v-14M{w} 0q4-10 9-12", 1.6, GREEN_DEEP)
    )


def stall_roof(wide: float, tall: float, one: str, other: str = WHITE) -> str:
    """A striped awning on four poles, scalloped in front."""
    poles = tube(f"M{-wide / 2 + 6:g} 0V{-tall:g}M{wide / 2 - 6:g} 0V{-tall:g}", 4, WOOD_PALE)
    n = max(4, round(wide / 24))
    step, parts = wide / n, []
    for i in range(n):
        x = -wide / 2 + i * step
        parts.append(
            cell(
                f"M{x + 10 - 20 * i / n:.1f} {-tall - 34:g}h{step * 0.98:.1f}"
                f"L{x + step:.1f} {-tall:g}q{-step / 2:.1f} {step * 0.62:.1f} {-step:.1f}"
                " 0Z",
                one if i % 2 else other,
                1,
            )
        )
    return poles + "".join(parts)
