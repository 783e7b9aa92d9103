"""Stone of the long scroll: the steles of the seven books, the humped bridge."""

from random import Random

from atelier.materials import CINNABAR
from atelier.motifs import arc
from atelier.scroll_line import STONE, STONE_DEEP, block, cell, column, disc, path, thread, written


def stele(x: float, base: float, wide: float, title: str, text: str, cite: str) -> str:
    """A book of the 民法典 as a stone: its name, a sentence of one article, which article.

    The sentence stands in the columns that `/` parts: broken by count alone, one began with a
    comma and two held a single character.
    """
    tall, w = wide * 2.75, wide / 2
    top = base - tall
    slab = cell(
        f"M{x - w:.1f} {base:g}V{top + wide * 0.3:.1f}C{x - w:.1f} {top - wide * 0.1:.1f}"
        f" {x + w:.1f} {top - wide * 0.1:.1f} {x + w:.1f} {top + wide * 0.3:.1f}"
        f"V{base:g}Z",
        "#3f4240",
        2,
    )
    edge = thread(
        f"M{x - w + 6:.1f} {base - 4:g}V{top + wide * 0.32:.1f}C{x - w + 6:.1f}"
        f" {top - wide * 0.02:.1f} {x + w - 6:.1f} {top - wide * 0.02:.1f} {x + w - 6:.1f}"
        f" {top + wide * 0.32:.1f}V{base - 4:g}",
        1.2,
        "#b9b5a6",
    )
    columns = text.split("/")
    size = min(
        wide * 0.2,
        wide * 0.8 / (len(columns) * 1.36 + 0.9),
        tall * 0.64 / (max(len(one) for one in columns) * 1.06),
    )
    left = x + (len(columns) * 1.36 + 0.9) * size / 2 - size * 0.6
    lines = "".join(
        column(one, left - i * size * 1.36, top + wide * 0.76, size, "#e4dcc6")
        for i, one in enumerate(columns)
    )
    lines += column(
        cite,
        left - len(columns) * size * 1.36 + size * 0.1,
        top + wide * 0.76,
        size * 0.72,
        "#d3b27a",
    )
    head = block(
        x - wide * 0.36, top + wide * 0.22, wide * 0.72, wide * 0.4, CINNABAR, 1.2
    ) + written(title, x, top + wide * 0.42, min(wide * 0.27, wide * 0.66 / len(title)), "#fbe9c8")
    plinth = block(x - w - 12, base - 4, wide + 24, 16, STONE) + block(
        x - w - 20, base + 12, wide + 40, 12, STONE_DEEP
    )
    return plinth + slab + edge + head + lines


def bridge(x0: float, x1: float, foot: float, rise: float, rng: Random, name: str) -> str:
    """A humped stone bridge of one arch, courses and keystones drawn, lions left out."""
    mid, span = (x0 + x1) / 2, x1 - x0
    r = span * 0.27
    deck = [
        (x0 + span * t / 40, foot - rise * (1 - (2 * t / 40 - 1) ** 2) ** 0.9) for t in range(41)
    ]
    vault = arc(mid, foot, r, 0, -180, 40)
    body = path([(x0, foot), *deck, (x1, foot), *vault], closed=True)
    joints = "".join(f"M{x0} {foot - k * 24}H{x1}" for k in range(1, int(rise / 24) + 2))
    joints += "".join(
        f"M{rng.uniform(x0, x1):.0f} {foot - k * 24}v24"
        for k in range(1, int(rise / 24) + 2)
        for _ in range(9)
    )
    ring = "".join(
        f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}"
        for (ax, ay), (bx, by) in zip(
            arc(mid, foot, r, -4, -176, 22), arc(mid, foot, r + 24, -4, -176, 22), strict=True
        )
    )
    outer = path(arc(mid, foot, r + 24, 0, -180, 40))
    top = [(x, y - 46) for x, y in deck[1:-1]]
    slab = cell(path([*top, *reversed(deck[1:-1])], closed=True), "#dcd6c6", 1.6)
    posts = "".join(
        block(x - 5, y - 8, 10, 58, STONE, 1.3) + disc(x, y - 12, 6.5, STONE, 1.3)
        for x, y in top[::4]
    )
    tablet = block(mid - 52, foot - r - 62, 104, 34, "#d9d3c2") + written(
        name, mid, foot - r - 45, 24
    )
    return (
        f'<clipPath id="arch"><path d="{body}"/></clipPath>'
        + cell(body, STONE, 2)
        + f'<g clip-path="url(#arch)">{thread(joints, 1.2, STONE_DEEP)}</g>'
        + cell(
            path(
                [*arc(mid, foot, r, 0, -180, 40), *arc(mid, foot, r + 24, -180, 0, 40)], closed=True
            ),
            "#bdb7a4",
            1.4,
        )
        + thread(ring + outer, 1.3, STONE_DEEP)
        + slab
        + posts
        + tablet
    )
