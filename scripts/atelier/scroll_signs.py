"""Things of the long scroll that speak: signs, banners, lanterns, papers, what hands hold."""

from atelier.materials import CINNABAR, INK
from atelier.scroll_line import (
    BLUE,
    EARTH,
    GOLD,
    GREEN,
    GREEN_PALE,
    OCHRE,
    SLATE,
    STRAW,
    TILE,
    WHITE,
    WOOD,
    WOOD_PALE,
    block,
    cell,
    column,
    disc,
    flat,
    path,
    thread,
    tube,
    written,
)


def label(text: str, size: float = 10, fill: str = WHITE) -> str:
    """A little card on a stick, written in one or more lines parted by `/`."""
    lines = text.split("/")
    wide = size * (max(len(one) for one in lines) * 1.02 + 0.8)
    high = size * (1.16 * len(lines) + 0.34)
    said = "".join(
        written(one, 0, -16 - high + size * (1.16 * i + 0.75), size) for i, one in enumerate(lines)
    )
    return (
        thread("M0 0V-16", 1.6, WOOD) + block(-wide / 2, -16 - high, wide, high, fill, 0.9) + said
    )


def board(text: str, size: float, tall: float, fill: str = WOOD, ink: str = "#fff3d6") -> str:
    """A sign on two posts, written in one or more lines parted by `/`."""
    lines = text.split("/")
    wide = size * (max(len(one) for one in lines) + 1)
    high = size * (1.32 * len(lines) + 0.7)
    posts = "".join(tube(f"M{x:g} 0V{-tall:g}", 5, WOOD_PALE) for x in (-wide * 0.36, wide * 0.36))
    face = block(-wide / 2, -tall, wide, high, fill, 1.5)
    said = "".join(
        written(one, 0, -tall + size * (1.32 * i + 1), size, ink) for i, one in enumerate(lines)
    )
    return (
        posts
        + face
        + thread(
            f"M{-wide / 2 + 4:g} {-tall + 4:g}h{wide - 8:g}v{high - 8:g}h{8 - wide:g}Z", 0.8, ink
        )
        + said
    )


def banner(text: str, size: float, fill: str = CINNABAR, ink: str = "#fbe9c8") -> str:
    """An upright cloth hanging from 0 0, written from top to bottom."""
    wide, tall = size * 1.7, size * 1.06 * len(text) + size * 1.1
    return (
        thread(f"M{-wide * 0.7:.1f} 0H{wide * 0.7:.1f}", 3, WOOD)
        + cell(
            f"M{-wide / 2:.1f} 0H{wide / 2:.1f}V{tall:.1f}L0 {tall - 8:.1f}"
            f"L{-wide / 2:.1f} {tall:.1f}Z",
            fill,
        )
        + column(text, 0, size * 0.5, size, ink)
    )


def lantern(size: float = 24, text: str = "") -> str:
    """A red lantern hanging from 0 0."""
    ribs = "".join(
        f"M0 {size * 0.3:.1f}Q{k * size:.1f} {size * 0.85:.1f} 0 {size * 1.4:.1f}"
        for k in (-0.7, 0, 0.7)
    )
    return (
        thread(f"M0 0V{size * 0.3:.1f}M0 {size * 1.45:.1f}v{size * 0.6:.1f}", 1.6, GOLD)
        + cell(
            f"M{-size * 0.3:.1f} {size * 0.3:.1f}H{size * 0.3:.1f}"
            f"C{size * 0.85:.1f} {size * 0.55:.1f}"
            f" {size * 0.85:.1f} {size * 1.15:.1f} {size * 0.3:.1f} {size * 1.4:.1f}"
            f"H{-size * 0.3:.1f}C{-size * 0.85:.1f} {size * 1.15:.1f} {-size * 0.85:.1f}"
            f" {size * 0.55:.1f} {-size * 0.3:.1f} {size * 0.3:.1f}Z",
            "#b3382a",
        )
        + thread(ribs, 0.8, "#7a1d15")
        + block(-size * 0.32, size * 0.22, size * 0.64, size * 0.13, GOLD, 0.8)
        + block(-size * 0.32, size * 1.37, size * 0.64, size * 0.13, GOLD, 0.8)
        + (written(text, 0, size * 0.86, size * 0.7, "#ffe9b0") if text else "")
    )


def lifebuoy(r: float = 17) -> str:
    """A life ring with its rope, hung on something; middle at 0 0."""
    ring = (
        f'<circle r="{r}" fill="none" stroke="{INK}" stroke-width="{r * 0.62:.1f}"/>'
        f'<circle r="{r}" fill="none" stroke="{WHITE}" stroke-width="{r * 0.46:.1f}"/>'
    )
    bands = (
        f'<circle r="{r}" fill="none" stroke="{CINNABAR}" stroke-width="{r * 0.46:.1f}"'
        f' stroke-dasharray="{r * 0.52:.1f} {r * 1.05:.2f}"/>'
    )
    return (
        ring
        + bands
        + thread(
            f"M{-r * 1.3:.1f} 0C{-r * 1.7:.1f} {r * 1.4:.1f} {r * 1.7:.1f} {r * 1.4:.1f}"
            f" {r * 1.3:.1f} 0",
            1.6,
            OCHRE,
        )
    )


def wallet() -> str:
    """A purse lying on the ground, a note peeping out."""
    return (
        cell("M-9 -9H8V-14H-5Z", "#d9a7a0", 0.8)
        + block(-11, -10, 22, 10, EARTH, 1)
        + disc(6, -5, 1.6, GOLD, 0.6)
    )


def paper_sheet(lines: int, wide: float = 16, tall: float = 20, seal: str = "") -> str:
    """A sheet of writing held up, middle at 0 0."""
    rows = "".join(
        f"M{-wide / 2 + 2.5:.1f} {-tall / 2 + 4 + i * (tall - 7) / max(1, lines - 1):.1f}"
        f"h{wide - 5:.1f}"
        for i in range(lines)
    )
    return (
        block(-wide / 2, -tall / 2, wide, tall, WHITE, 0.8)
        + thread(rows, 0.7, SLATE)
        + (flat(f"M{wide / 2 - 6:.1f} {tall / 2 - 6:.1f}h4v4h-4Z", seal) if seal else "")
    )


def phone(glow: str = "#cfe0e2") -> str:
    """A telephone in the hand, its screen lit."""
    return block(-3.4, -9, 6.8, 12, TILE, 0.7) + flat("M-2.3 -7.6h4.6v8h-4.6Z", glow)


def fan() -> str:
    """A round fan."""
    return (
        thread("M0 2V-8", 1.4, WOOD)
        + disc(0, -15, 8.5, STRAW, 0.9)
        + thread("M0 -8V-22M-4-9L-6-20M4-9L6-20", 0.6, EARTH)
    )


def bunting(x0: float, y0: float, x1: float, y1: float, sag: float, count: int) -> str:
    """A line of little flags from one point to another."""
    out = [
        thread(
            path(
                [
                    (
                        x0 + (x1 - x0) * t / 20,
                        y0 + (y1 - y0) * t / 20 + sag * 4 * (t / 20) * (1 - t / 20),
                    )
                    for t in range(21)
                ]
            ),
            1.2,
        )
    ]
    for i in range(count):
        t = (i + 0.5) / count
        x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)
        out.append(
            cell(
                f"M{x - 6:.1f} {y:.1f}h12l-6 14Z",
                (CINNABAR, GOLD, GREEN, BLUE, GREEN_PALE)[i % 5],
                0.8,
            )
        )
    return "".join(out)
