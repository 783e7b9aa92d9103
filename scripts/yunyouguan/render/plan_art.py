"""The picture under the plan: walls, water, bridges, steles; drawn by code, without a word in it.

A file of its own, which the home page, the halls and the square fetch once; names and links lie
over it (``plan_svg``). Colours are fixed here, because a picture does not hear of the page's.
"""

from collections.abc import Sequence
from itertools import pairwise

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

INK, RED, PAPER, WALL = "#221d18", "#94261b", "#f6f1e6", "#fffdf8"
SWERVE = 34
WATER, BANK, LEAF, STONE = "#d8e0da", "#5d7370", "#b9c6b4", "#ddd3bf"
TILE = "#3a3733"


def plan_art(place: Layout, motifs: Sequence[str], *, viewpoint: bool) -> str:
    """The whole picture.

    Args:
        motifs: one path for each stele of the layout, in a round about the origin.
        viewpoint: there is a terrace before the pavilion, from which one looks around.
    """
    steles = zip(place.around, motifs, strict=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {place.height:g}"'
        ' fill="none" stroke-linecap="round" stroke-linejoin="round">'
        f"<defs>{_stele()}{_tree()}{_reed()}{_lotus()}</defs>"
        + _walls(place.height)
        + _pond(place)
        + _walk(place)
        + _bridges(place)
        + _island(place.island, viewpoint=viewpoint)
        + _banks(place)
        + "".join(_standing(spot, motif) for spot, motif in steles)
        + _gate(place.height)
        + "</svg>"
    )


def _walls(height: float) -> str:
    """Paving inside a white wall with lattice windows, black tiles on top."""
    inside = f"M26 26H{WIDTH - 26:g}V{height - 26:g}H26z"
    ring = f"M15 15H{WIDTH - 15:g}V{height - 15:g}H15z"
    top = f"M6 6H{WIDTH - 6:g}V{height - 6:g}H6z"
    return (
        f'<path fill="{PAPER}" d="{inside}"/>'
        f'<path stroke="{STONE}" stroke-width="1.2" stroke-dasharray="1 13" d="'
        + "".join(
            f"M{26 + 7 * (row % 2)} {40 + 14 * row}H{WIDTH - 26:g}"
            for row in range(int(height - 60) // 14)
        )
        + '"/>'
        f'<path stroke="{WALL}" stroke-width="20" stroke-linecap="butt" d="{ring}"/>'
        f'<path stroke="{BANK}" stroke-width="7" stroke-dasharray="0 44" d="{ring}"/>'
        f'<path stroke="{WALL}" stroke-width="2" stroke-dasharray="0 44" d="{ring}"/>'
        f'<path stroke="{INK}" stroke-width="1.2" d="{inside}"/>'
        f'<path stroke="{TILE}" stroke-width="9" d="{top}"/>'
        f'<path stroke="{STONE}" stroke-width="5" stroke-dasharray="1.200 6" stroke-linecap="butt" d="{top}"/>'
    )


def _pond(place: Layout) -> str:
    """Water between the steles, with the double line of a bank and a few ripples."""
    top, bottom, rows = 66.0, place.height - 92, 5 + round((place.height - 600) / 120)
    step = (bottom - top) / rows
    right = [Spot(WIDTH - 62 - 34 * (at % 2), top + step * at) for at in range(rows + 1)]
    shore = [*right, *(Spot(WIDTH - one.x, one.y) for one in reversed(right))]
    line = _smooth(shore)
    ripples = "".join(
        f"M{x} {y:g}q7-5 14 0t14 0m-20 6q5-3 10 0t10 0"
        for at in range(int(bottom - top - 40) // 46)
        for x, y in [((166, 346, 116, 396)[at % 4], top + 40 + 46 * at)]
    )
    return (
        f'<path fill="{WATER}" stroke="{BANK}" stroke-width="5" d="{line}"/>'
        f'<path stroke="{WALL}" stroke-width="2.5" d="{line}"/>'
        f'<path stroke="{BANK}" stroke-width="1.4" d="{ripples}"/>'
    )


def _smooth(points: Sequence[Spot]) -> str:
    """A closed line through the middles between the points, round at each of them."""
    ring = [*points, points[0]]
    middles = [Spot((a.x + b.x) / 2, (a.y + b.y) / 2) for a, b in pairwise(ring)]
    begin = middles[-1]
    curves = "".join(
        f"Q{point.x:g} {point.y:g} {to.x:g} {to.y:g}"
        for point, to in zip(points, middles, strict=True)
    )
    return f"M{begin.x:g} {begin.y:g}{curves}z"


def _walk(place: Layout) -> str:
    """From the gate to the island, and from the gate along the steles as they are numbered."""
    spots = "".join(f"L{one.x:g} {one.y:g}" for one in place.around)
    if not spots:
        return ""
    return (
        f'<path stroke="{RED}" stroke-width="2.5" stroke-dasharray="0 8"'
        f' d="M{MIDDLE:g} {place.height - 70:g}{spots}"/>'
    )


def _bridges(place: Layout) -> str:
    """A bridge in zigzags from the gate; small arches to the steles beside the island."""
    end, begin = place.height - 66, place.island.y + ISLAND_HEIGHT / 2 - 4
    turns = 2 * round((end - begin) / 90) + 1
    step = (end - begin) / turns
    line = f"M{MIDDLE:g} {end:g}" + "".join(
        f"v{-step:.4g}" + (f"h{-SWERVE if at % 2 else SWERVE}" if at < turns - 1 else "")
        for at in range(turns)
    )
    beside = [one for one in place.around if one.y == place.island.y]
    return (
        '<g stroke-linejoin="miter" stroke-linecap="butt">'
        f'<path stroke="{INK}" stroke-width="25" d="{line}"/>'
        f'<path stroke="{WALL}" stroke-width="22" d="{line}"/>'
        f'<path stroke="{STONE}" stroke-width="18" stroke-dasharray="1.5 8" d="{line}"/></g>'
        + "".join(_arch(one) for one in beside)
    )


def _arch(stele: Spot) -> str:
    """A stone bridge between the island and a stele beside it."""
    gap = abs(stele.x - MIDDLE) - (STELE_WIDTH + ISLAND_WIDTH) / 2 + 4
    x = MIDDLE + (ISLAND_WIDTH / 2 - 2 if stele.x > MIDDLE else 2 - ISLAND_WIDTH / 2 - gap)
    rails = "".join(f"m{gap / 4:g} {rise}v-20" for rise in (13, 18, 22))
    return (
        f'<g transform="translate({x:g} {stele.y + 16:g})" stroke="{INK}">'
        f'<path fill="{WALL}" stroke-width="1.6" d="M0 0q{gap / 2:g}-18 {gap:g} 0v-20'
        f'q{-gap / 2:g}-18 {-gap:g} 0z"/><path d="M0 0{rails}"/></g>'
    )


def _island(spot: Spot, *, viewpoint: bool) -> str:
    """A terrace with cut corners; the pavilion above, the round place to look around below."""
    x, y = spot.x, spot.y
    half, high, cut = ISLAND_WIDTH / 2, ISLAND_HEIGHT / 2, 26.0
    edge = (
        f"M{x - half + cut:g} {y - high:g}h{2 * (half - cut):g}l{cut:g} {cut:g}v{2 * (high - cut):g}"
        f"l{-cut:g} {cut:g}h{-2 * (half - cut):g}l{-cut:g} {-cut:g}v{-2 * (high - cut):g}z"
    )
    low = y - 40 if viewpoint else y + 18
    return (
        f'<path fill="{WALL}" stroke="{INK}" stroke-width="2" d="{edge}"/>'
        f'<path stroke="{STONE}" stroke-width="5" stroke-dasharray="0 9" transform="translate({x:g} {y:g}) scale(.93 .945) translate({-x:g} {-y:g})" d="{edge}"/>'
        + _pavilion(x, low)
        + (_viewpoint(x, y + 42) if viewpoint else "")
    )


def _pavilion(x: float, y: float) -> str:
    """Four posts, curved eaves in two tiers, a knob on top; ``y`` is the ground."""
    return (
        f'<g transform="translate({x:g} {y:g})"><path stroke="{RED}" stroke-width="3" d="M-26-24V0M-9-24V0M9-24V0M26-24V0"/>'
        f'<path stroke="{INK}" stroke-width="2" d="M-34 1H34M-26-8H-9M9-8H26"/>'
        f'<path fill="{TILE}" d="M-44-25q16-1 24-13h40q8 12 24 13-6 5-14 3h-60q-8 2-14-3z'
        f'M-26-42q12-2 21-15h10q9 13 21 15-4 4-9 3h-34q-5 1-9-3z"/>'
        f'<circle r="3.5" cy="-60" fill="{RED}"/></g>'
    )


def _viewpoint(x: float, y: float) -> str:
    """Rings of paving around a standing place, and two arrows that go round it."""
    return (
        f'<g transform="translate({x:g} {y:g})" stroke="{RED}" stroke-width="2.5">'
        f'<ellipse rx="50" ry="24" fill="{PAPER}" stroke="{INK}" stroke-width="1.5"/>'
        f'<path d="M-34-4A34 14 0 0 1 30-7M34 4A34 14 0 0 1-30 7M22-11l9 4-4 8M-22 11l-9-4 4-8"/>'
        f'<circle r="5" fill="{RED}"/></g>'
    )


def _stele() -> str:
    """A slab with a round head on a plinth, a red round on it."""
    half, top = STELE_WIDTH / 2 - 4, -STELE_HEIGHT / 2
    foot = STELE_HEIGHT / 2 - 10
    return (
        f'<g id="s"><path fill="{STONE}" stroke="{INK}" stroke-width="1.5" d="M{-half - 4:g} {foot:g}h{2 * half + 8:g}v10h{-2 * half - 8:g}z"/>'
        f'<path fill="{WALL}" stroke="{INK}" stroke-width="2" d="M{-half:g} {foot:g}V{top + 30:g}q0-10 14-12 6-18 {half - 14:g}-18t{half - 14:g} 18q14 2 14 12V{foot:g}z"/>'
        f'<circle r="25" cy="-18" fill="{RED}"/><circle r="22" cy="-18" stroke="{WALL}" stroke-width="1.2" stroke-dasharray="0 4"/></g>'
    )


def _standing(spot: Spot, motif: str) -> str:
    return (
        f'<g transform="translate({spot.x:g} {spot.y:g})"><use href="#s"/>'
        f'<path transform="translate(0-17)" stroke="{WALL}" stroke-width="2.4" d="{motif}"/></g>'
    )


def _tree() -> str:
    return (
        f'<g id="t"><path stroke="{INK}" stroke-width="3" d="M0 0V-20M0-8l-8-9M0-11l8-9"/>'
        f'<path fill="{LEAF}" stroke="{BANK}" stroke-width="1.4" d="M-24-18a9 9 0 0 1 5-15 11 11 0 0 1 19-7 11 11 0 0 1 19 7 9 9 0 0 1 5 15 9 9 0 0 1-13 3 12 12 0 0 1-22 0 9 9 0 0 1-13-3z"/>'
        f'<path stroke="{BANK}" stroke-width="1.2" d="M-12-28q4-4 8 0M4-30q4-4 8 0M-4-20q4-4 8 0"/></g>'
    )


def _reed() -> str:
    return (
        f'<g id="r" stroke="{BANK}" stroke-width="1.6"><path d="M0 0q-3-14-10-20M0 0q-1-16 1-28M0 0q3-13 11-19M0 0q1-8 6-10"/>'
        f'<path stroke="{RED}" stroke-width="3.5" d="M1-28v-6M-10-20l-2-5M11-19l2-5"/></g>'
    )


def _banks(place: Layout) -> str:
    """Reeds and lotus between the steles and before the gate, trees outside, a boat."""
    trees = (52, 104, WIDTH - 104, WIDTH - 52)
    gaps = [
        (upper.x + (MIDDLE - upper.x) * 0.34, lower.y - STELE_HEIGHT / 2, upper.x < MIDDLE)
        for one, other in pairwise(place.around)
        if one.x == other.x
        for upper, lower in [sorted((one, other), key=lambda spot: spot.y)]
    ]
    low = place.height
    reeds = [(x, y + 2) for x, y, _ in gaps] + [(182, low - 104), (356, low - 100)]
    lotus = [(x - 12, y - 46) for x, y, left in gaps if left] + [(200, low - 152)]
    return (
        "".join(f'<use href="#t" x="{x:g}" y="{low - 38:g}"/>' for x in trees)
        + "".join(f'<use href="#r" x="{x:g}" y="{y:g}"/>' for x, y in reeds)
        + "".join(f'<use href="#l" x="{x:g}" y="{y:g}"/>' for x, y in lotus)
        + _boat(MIDDLE + 84, low - 146)
    )


def _lotus() -> str:
    """Two leaves and a flower."""
    leaf = "m-11 0a11 6 0 1 0 18-5l-7 5-5-6a11 6 0 0 0-6 6z"
    return (
        f'<g id="l"><path fill="{LEAF}" stroke="{BANK}" d="M0 0{leaf}M22 9{leaf}"/>'
        f'<path fill="{RED}" d="M10-2q-8-3-5-11 4 2 5 5 1-3 5-5 3 8-5 11z"/></g>'
    )


def _boat(x: float, y: float) -> str:
    """With a black awning, as on every canal of the water towns."""
    return (
        f'<g transform="translate({x:g} {y:g})">'
        f'<path fill="{TILE}" d="M-32-3q14 8 32 8t32-8q-9 15-32 15T-32-3z'
        'M-15 2q0-14 15-14T15 2q-15 4-30 0z"/>'
        f'<path stroke="{STONE}" d="M-5 3v-14M5 3v-14"/>'
        f'<path stroke="{BANK}" stroke-width="1.4" d="M-40 18h22m10 5h30"/></g>'
    )


def _gate(height: float) -> str:
    """A gate house with stepped gables; its opening is where the walk begins."""
    return (
        f'<g transform="translate({MIDDLE:g} {height:g})"><path fill="{WALL}" stroke="{INK}" stroke-width="1.5"'
        ' d="M-78 0V-44H-56V-56H-34V-68H34V-56H56V-44H78V0z"/>'
        f'<path stroke="{TILE}" stroke-width="7" d="M-82-46H-56M-58-58H-34M-38-70H38M34-58H58M56-46H82"/>'
        f'<path fill="{TILE}" d="M-17 0V-16a17 17 0 0 1 34 0V0z"/>'
        f'<path stroke="{BANK}" stroke-width="2" d="M-60-28h14v16h-14zM-60-20h14M-53-28v16M46-28h14v16h-14zM46-20h14M53-28v16"/></g>'
    )
