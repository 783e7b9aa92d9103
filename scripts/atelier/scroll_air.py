"""The hours of the long scroll: dawn at the right end, noon in the middle, night at the left.

Light changes in flat steps whose edges interlock like lying mist, never in a gradient.
"""

import itertools
from random import Random

from atelier.scroll_line import PAPER, WHITE, dimmed, disc, flat, thread

Steps = tuple[tuple[float, str], ...]


WIDTH, HEIGHT = 10000, 1600


# From the right end leftwards: where a tone begins, and the tone.
SKY: Steps = (
    (WIDTH + 300, "#e9cdb6"),
    (9560, "#efdac5"),
    (9150, "#f3e6d5"),
    (8600, PAPER),
    (4000, "#f5ecd8"),
    (3420, "#f2e3c5"),
    (2960, "#edd2a9"),
    (2560, "#e3b78e"),
    (2230, "#cb977b"),
    (1960, "#997a70"),
    (1700, "#686366"),
    (1420, "#434b54"),
    (1050, "#2a3742"),
    (560, "#1d2a35"),
)


WATER: Steps = (
    (WIDTH + 300, "#e6d3c1"),
    (9400, "#dcd8cb"),
    (8900, "#ccdad2"),
    (3500, "#d3d8c6"),
    (2950, "#d9cba9"),
    (2520, "#c9b196"),
    (2200, "#a0978c"),
    (1930, "#737c7f"),
    (1650, "#4f5f68"),
    (1300, "#354854"),
    (800, "#263845"),
)


GROUND: Steps = (
    (WIDTH + 300, "#e8d9bd"),
    (3100, "#e6d2ab"),
    (2650, "#d8bd94"),
    (2250, "#b39b80"),
    (1950, "#857a70"),
    (1650, "#5f605f"),
    (1250, "#47504f"),
)


def dusk(x: float) -> float:
    """How dark it is at x, 0 to 1, for `dimmed`."""
    stops = ((900, 1.0), (1500, 0.86), (1950, 0.52), (2300, 0.24), (2900, 0.0))
    if x <= stops[0][0]:
        return 1.0
    for (x0, a), (x1, b) in itertools.pairwise(stops):
        if x < x1:
            return a + (b - a) * (x - x0) / (x1 - x0)
    return 0.0


def lit(x: float, shapes: str) -> str:
    """The shapes in the light of the hour at x."""
    return dimmed(shapes, dusk(x))


def tone(steps: Steps, x: float) -> str:
    """The flat tone at x."""
    return [colour for edge, colour in steps if edge >= x][-1]


def laid(steps: Steps, y0: float, y1: float, thick: float, rng: Random) -> str:
    """A sheet of tones from y0 to y1, each reaching under the next in rounded fingers."""
    parts = [
        f'<rect x="-9" y="{y0:g}" width="{WIDTH + 18}" height="{y1 - y0:g}" fill="{steps[0][1]}"/>'
    ]
    for edge, colour in steps[1:]:
        y = y0
        while y < y1:
            tall = thick * rng.uniform(0.7, 1.5)
            end = edge + rng.uniform(-190, 190)
            parts.append(
                f'<rect x="-400" y="{y:.1f}" width="{end + 400:.1f}" height="{tall + 0.6:.1f}" '
                f'rx="{tall / 2:.1f}" fill="{colour}"/><rect x="-400" y="{y:.1f}" '
                f'width="{end + 400 - thick * 1.5:.1f}" height="{tall + 0.6:.1f}" fill="{colour}"/>'
            )
            y += tall
    return "".join(parts)


def mist(x: float, y: float, length: float, rows: int, rng: Random, fill: str = "") -> str:
    """霞: flat bars of mist with round ends, lying over whatever is behind."""
    colour = fill or tone(SKY, x + length / 2)
    bars = []
    for row in range(rows):
        tall = rng.uniform(26, 40)
        left, wide = x + rng.uniform(-0.2, 0.25) * length, length * rng.uniform(0.55, 0.95)
        bars.append(
            f'<rect x="{left:.1f}" y="{y + row * 25:.1f}" width="{wide:.1f}" height="{tall:.1f}" '
            f'rx="{tall / 2:.1f}" fill="{colour}"/>'
        )
    return "".join(bars)


def clouds(rng: Random) -> str:
    """The high thin clouds of noon, two tones beside the paper's own."""
    out = []
    for x, y, length, rows in (
        (8120, 60, 520, 4),
        (7280, 130, 640, 5),
        (6240, 50, 560, 4),
        (5300, 90, 760, 5),
        (4420, 60, 520, 4),
    ):
        out.append(mist(x + 60, y + 16, length, rows, rng, "#f5ecd8"))
        out.append(mist(x, y, length, rows - 1, rng, "#fdfaf3"))
    return "".join(out)


def sun(x: float, y: float, r: float) -> str:
    """The red disc, cut by bars of mist."""
    bars = "".join(
        f'<rect x="{x + dx:g}" y="{y + dy:g}" width="{w}" height="13" rx="6.5" fill="#efdac5"/>'
        for dx, dy, w in ((-r * 1.7, r * 0.3, 210), (-r * 0.5, r * 0.62, 230))
    )
    return disc(x, y, r, "#b8452f", 0) + bars


def moon(x: float, y: float, r: float) -> str:
    """A full moon in two flat halos, and the stars."""
    rng = Random(15)
    stars = "".join(
        disc(rng.uniform(60, 1750), rng.uniform(40, 430), rng.choice((1.4, 1.8, 2.6)), "#e9dfc3", 0)
        for _ in range(120)
    )
    return (
        stars
        + disc(x, y, r * 2.3, "#33424c", 0)
        + disc(x, y, r * 1.6, "#3f4e56", 0)
        + disc(x, y, r, "#f3e4b4", 0)
        + flat(
            f"M{x - 20:g} {y - 18:g}q16-12 30 0q-12 12-30 0ZM{x - 2:g} {y + 20:g}q12-8"
            " 22 2q-12 8-22-2Z",
            "#e6d097",
        )
    )


def birds(x: float, y: float, count: int, rng: Random, colour: str = "#8b8d84") -> str:
    """A loose line of egrets far off."""
    return "".join(
        thread(f"M{bx - 13:.1f} {by - 5:.1f}q8-6 13 4q6-11 14-8", 2.2, colour)
        for bx, by in (
            (x + i * rng.uniform(26, 52), y - i * rng.uniform(4, 22)) for i in range(count)
        )
    )


def glow(x: float, y: float, r: float, shapes: str = "") -> str:
    """Lamplight in three flat rings."""
    rings = "".join(
        f'<circle cx="{x:g}" cy="{y:g}" r="{r * k:.1f}" fill="#e8b65c" opacity="{o}"/>'
        for k, o in ((1, 0.1), (0.68, 0.13), (0.4, 0.18))
    )
    return rings + shapes


def ripple(x0: float, x1: float, y0: float, y1: float, count: int, rng: Random) -> str:
    """Water as carvers cut it: short runs of joined arcs, further apart towards the front."""
    runs = []
    for _ in range(count):
        y = y0 + (y1 - y0) * rng.random()
        x, arcs = rng.uniform(x0, x1), rng.choice((2, 3, 3, 5))
        wide = rng.uniform(22, 40)
        d = f"M{x:.1f} {y:.1f}" + f"q{wide / 2:.1f} {wide * 0.22:.1f} {wide:.1f} 0" * arcs
        colour = WHITE if rng.random() < 0.4 else "#8fa9a3"
        runs.append(lit(x, thread(d, 1.8, colour)))
    return "".join(runs)
