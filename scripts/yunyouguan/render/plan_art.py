"""The picture under the plan: walls, water, bridges, steles; drawn by code, without a word in it.

A file of its own, which the home page, the halls and the square fetch once; names and links lie
over it (``plan_svg``). Its colours are fixed, because a picture does not hear of the page's.
"""

from collections.abc import Sequence
from itertools import pairwise

from yunyouguan.render.plan_figures import (
    BANK,
    FIGURES,
    INK,
    PAPER,
    RED,
    STONE,
    TILE,
    WALL,
    WATER,
    again,
    at,
    boat,
    gate,
    line,
    pavilion,
    plane,
    viewpoint,
)
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

INSIDE = 26.0
"""From the paper's edge to the inner side of the wall."""
SWERVE = 34
"""How far the zigzag bridge leaves the middle."""


def plan_art(place: Layout, motifs: Sequence[str], *, looks_around: bool) -> str:
    """The whole picture.

    Args:
        motifs: one path for each stele of the layout, in a round about the origin.
        looks_around: there is a terrace before the pavilion, from which one looks around.
    """
    named = "".join(f'<g id="{name}">{drawn}</g>' for name, drawn in FIGURES.items())
    steles = zip(place.around, motifs, strict=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {place.height:g}"'
        f' fill="none" stroke-linecap="round" stroke-linejoin="round"><defs>{named}</defs>'
        + _walls(place.height)
        + _pond(place.height)
        + _walk(place)
        + _bridges(place)
        + _island(place.island, looks_around=looks_around)
        + _green(place)
        + "".join(at(one.x, one.y, again("s", 0, 0), _cut(motif)) for one, motif in steles)
        + at(MIDDLE, place.height, gate())
        + "</svg>"
    )


def _cut(motif: str) -> str:
    """A motif, cut out of the red round of a stele."""
    return f'<path transform="translate(0-17)" stroke="{WALL}" stroke-width="2.4" d="{motif}"/>'


def _walls(height: float) -> str:
    """Paving inside a white wall with lattice windows, black tiles on top."""
    rows = range(int(INSIDE) + 14, int(height - INSIDE), 14)
    paving = "".join(f"M{INSIDE + y % 4 * 3.5:g} {y}H{WIDTH - INSIDE:g}" for y in rows)
    inner, middle, outer = _around(INSIDE, height), _around(15, height), _around(6, height)
    return (
        plane(inner, PAPER)
        + line(paving, STONE, 1.2, "1 13")
        + line(middle, WALL, 20)
        + line(middle, BANK, 7, "0 44")
        + line(middle, WALL, 2, "0 44")
        + line(inner, INK, 1.2)
        + line(outer, TILE, 9)
        + line(outer, STONE, 5, "1.2 6").replace("<path", '<path stroke-linecap="butt"')
    )


def _around(off: float, height: float) -> str:
    """A line so far inside the paper's edge; it begins and ends behind the gate."""
    return f"M{MIDDLE:g} {height - off:g}H{off:g}V{off:g}H{WIDTH - off:g}V{height - off:g}z"


def _pond(height: float) -> str:
    """Water between the steles, with the double line of a bank and a few ripples."""
    top, bottom = 66.0, height - 92
    rows = round((bottom - top) / 88)
    step = (bottom - top) / rows
    right = [Spot(WIDTH - 62 - 34 * (row % 2), top + step * row) for row in range(rows + 1)]
    shore = _smooth([*right, *(Spot(WIDTH - one.x, one.y) for one in reversed(right))])
    ripple = "q7-5 14 0t14 0m-20 6q5-3 10 0t10 0"
    ripples = "".join(
        f"M{(166, 346, 116, 396)[row % 4]} {top + 40 + 46 * row:g}{ripple}"
        for row in range(int(bottom - top - 40) // 46)
    )
    return plane(shore, WATER, BANK, 5) + line(shore, WALL, 2.5) + line(ripples, BANK, 1.4)


def _smooth(points: Sequence[Spot]) -> str:
    """A closed line through the middles between the points, bent at each of them."""
    ring = [*points, points[0]]
    middles = [Spot((one.x + other.x) / 2, (one.y + other.y) / 2) for one, other in pairwise(ring)]
    bends = zip(points, middles, strict=True)
    curves = "".join(f"Q{one.x:g} {one.y:g} {to.x:g} {to.y:g}" for one, to in bends)
    return f"M{middles[-1].x:g} {middles[-1].y:g}{curves}z"


def _walk(place: Layout) -> str:
    """Red dots from the gate along the steles, in the order of their numbers."""
    spots = "".join(f"L{one.x:g} {one.y:g}" for one in place.around)
    return line(f"M{MIDDLE:g} {place.height - 70:g}{spots}", RED, 2.5, "0 8")


def _bridges(place: Layout) -> str:
    """A bridge in zigzags from the gate; small arches to the steles beside the island."""
    begin, end = place.height - 66, place.island.y + ISLAND_HEIGHT / 2 - 4
    turns = 2 * round((begin - end) / 90) + 1
    way = f"M{MIDDLE:g} {begin:g}" + "".join(
        f"v{(end - begin) / turns:.4g}"
        + (f"h{-SWERVE if turn % 2 else SWERVE}" if turn < turns - 1 else "")
        for turn in range(turns)
    )
    return (
        '<g stroke-linejoin="miter" stroke-linecap="butt">'
        + line(way, INK, 25)
        + line(way, WALL, 22)
        + '<g stroke-linejoin="bevel">'
        + line(way, STONE, 18, "1.5 8")
        + "</g></g>"
        + "".join(_arch(one) for one in place.around if one.y == place.island.y)
    )


def _arch(stele: Spot) -> str:
    """A stone bridge between the island and a stele beside it."""
    gap = abs(stele.x - MIDDLE) - (STELE_WIDTH + ISLAND_WIDTH) / 2 + 4
    x = MIDDLE + (ISLAND_WIDTH / 2 - 2 if stele.x > MIDDLE else 2 - ISLAND_WIDTH / 2 - gap)
    half = gap / 2
    deck = f"M0 0q{half:g}-18 {gap:g} 0v-20q{-half:g}-18 {-gap:g} 0z"
    slabs = f"M{gap / 4:g}-7v-20M{half:g}-9v-20M{gap * 0.75:g}-7v-20"
    return at(x, stele.y + 18, plane(deck, WALL, INK), line(slabs, STONE))


def _island(spot: Spot, *, looks_around: bool) -> str:
    """A terrace with cut corners; the pavilion above, the round place to look around below."""
    seen = at(0, 42, viewpoint()) if looks_around else ""
    return at(
        spot.x,
        spot.y,
        plane(_octagon(0), WALL, INK, 2),
        line(_octagon(6), STONE, 5, "0 9"),
        at(0, -40 if looks_around else 18, pavilion()),
        seen,
    )


def _octagon(off: float) -> str:
    """The island's edge, or a line so far inside it."""
    half, high, cut = ISLAND_WIDTH / 2 - off, ISLAND_HEIGHT / 2 - off, 26 - off / 2
    across, down = 2 * (half - cut), 2 * (high - cut)
    return (
        f"M{cut - half:g} {-high:g}h{across:g}l{cut:g} {cut:g}v{down:g}l{-cut:g} {cut:g}"
        f"h{-across:g}l{-cut:g} {-cut:g}v{-down:g}z"
    )


def _green(place: Layout) -> str:
    """Reeds and lotus between the steles and before the gate, trees outside, a boat."""
    low = place.height
    trees = (52, 104, WIDTH - 104, WIDTH - 52)
    pairs = [pair for pair in pairwise(place.around) if pair[0].x == pair[1].x]
    gaps = [
        (one.x + (MIDDLE - one.x) * 0.34, max(one.y, other.y) - STELE_HEIGHT / 2)
        for one, other in pairs
    ]
    lotus = [(x - 12, y - 46) for x, y in gaps if x < MIDDLE]
    reeds = [*((x, y + 2) for x, y in gaps), (182, low - 104), (344, low - 100)]
    return (
        "".join(again("t", x, low - 38) for x in trees)
        + "".join(again("r", x, y) for x, y in reeds)
        + "".join(again("l", x, y) for x, y in (*lotus, (200, low - 152)))
        + at(MIDDLE + 79, low - 164, boat())
    )
