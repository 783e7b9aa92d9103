"""The single things on the plan's picture, each drawn about an origin of its own."""

from yunyouguan.render.plan_layout import STELE_HEIGHT, STELE_WIDTH

INK, RED, PAPER, WALL = "#221d18", "#94261b", "#f6f1e6", "#fffdf8"
WATER, BANK, LEAF, STONE, TILE = "#d8e0da", "#5d7370", "#b9c6b4", "#ddd3bf", "#3a3733"


def line(d: str, colour: str, width: float = 1.5, dash: str = "") -> str:
    """A line; ``dash`` makes dots or tiles of it."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path stroke="{colour}" stroke-width="{width:g}"{dashes} d="{d}"/>'


def plane(d: str, fill: str, edge: str = "", width: float = 1.5) -> str:
    """A plane, with its edge drawn when that has a colour."""
    drawn = f' stroke="{edge}" stroke-width="{width:g}"' if edge else ""
    return f'<path fill="{fill}"{drawn} d="{d}"/>'


def at(x: float, y: float, *drawn: str) -> str:
    """Something drawn about the origin, moved to its place."""
    return f'<g transform="translate({x:g} {y:g})">{"".join(drawn)}</g>'


def again(name: str, x: float, y: float) -> str:
    """One of ``FIGURES`` once more."""
    return f'<use href="#{name}" x="{x:g}" y="{y:g}"/>'


def _stele() -> str:
    """A slab with a round head on a plinth, and a red round on it; about its middle."""
    half, head, foot = STELE_WIDTH / 2 - 4, -STELE_HEIGHT / 2, STELE_HEIGHT / 2 - 10
    bend = half - 14
    slab = (
        f"M{-half:g} {foot:g}V{head + 30:g}q0-10 14-12 6-18 {bend:g}-18t{bend:g} 18"
        f"q14 2 14 12V{foot:g}z"
    )
    plinth = f"M{-half - 4:g} {foot:g}h{STELE_WIDTH:g}v10h{-STELE_WIDTH:g}z"
    rim = f'<circle r="22" cy="-18" stroke="{WALL}" stroke-width="1.2" stroke-dasharray="0 4"/>'
    red = f'<circle r="25" cy="-18" fill="{RED}"/>'
    return plane(plinth, STONE, INK) + plane(slab, WALL, INK, 2) + red + rim


def _tree() -> str:
    crown = (
        "M-24-18a9 9 0 0 1 5-15 11 11 0 0 1 19-7 11 11 0 0 1 19 7 9 9 0 0 1 5 15"
        " 9 9 0 0 1-13 3 12 12 0 0 1-22 0 9 9 0 0 1-13-3z"
    )
    return (
        line("M0 0V-20M0-8l-8-9M0-11l8-9", INK, 3)
        + plane(crown, LEAF, BANK)
        + line("M-12-28q4-4 8 0M4-30q4-4 8 0M-4-20q4-4 8 0", BANK, 1.2)
    )


def _reeds() -> str:
    stalks = "M0 0q-3-14-10-20M0 0q-1-16 1-28M0 0q3-13 11-19M0 0q1-8 6-10"
    return line(stalks, BANK) + line("M1-28v-6M-10-20l-2-5M11-19l2-5", RED, 3.5)


def _lotus() -> str:
    """Two leaves and a flower."""
    leaf = "m-11 0a11 6 0 1 0 18-5l-7 5-5-6a11 6 0 0 0-6 6z"
    flower = "M10-2q-8-3-5-11 4 2 5 5 1-3 5-5 3 8-5 11z"
    return plane(f"M0 0{leaf}M22 9{leaf}", LEAF, BANK, 1) + plane(flower, RED)


FIGURES = {"s": _stele(), "t": _tree(), "r": _reeds(), "l": _lotus()}
"""What is drawn more than once, by the name that ``again`` takes."""


def pavilion() -> str:
    """Posts, curved eaves in two tiers, a knob on top; the origin is on the ground."""
    eaves = (
        "M-44-25q16-1 24-13h40q8 12 24 13-6 5-14 3h-60q-8 2-14-3z"
        "M-26-42q12-2 21-15h10q9 13 21 15-4 4-9 3h-34q-5 1-9-3z"
    )
    return (
        line("M-26-24V0M-9-24V0M9-24V0M26-24V0", RED, 3)
        + line("M-34 1H34M-26-8H-9M9-8H26", INK, 2)
        + plane(eaves, TILE)
        + f'<circle r="3.5" cy="-60" fill="{RED}"/>'
    )


def viewpoint() -> str:
    """A round of paving with a standing place, and two arrows that go round it."""
    paving = "M-50 0a50 24 0 1 0 100 0 50 24 0 1 0-100 0"
    arrows = "M-34-4A34 14 0 0 1 30-7M34 4A34 14 0 0 1-30 7M22-11l9 4-4 8M-22 11l-9-4 4-8"
    return plane(paving, PAPER, INK) + line(arrows, RED, 2.5) + f'<circle r="5" fill="{RED}"/>'


def boat() -> str:
    """With a black awning, as on every canal of the water towns."""
    hull = "M-27-3q12 8 27 8t27-8q-8 14-27 14T-27-3z"
    awning = "M-13 3q0-14 13-14T13 3q-13 4-26 0z"
    return plane(hull + awning, TILE) + line("M-5 3v-14M5 3v-14", STONE, 1)


def gate() -> str:
    """A gate house with stepped gables; the origin is where one walks in."""
    house = "M-78 0V-44H-56V-56H-34V-70H34V-56H56V-44H78V0z"
    tiles = "M-82-46H-56M-58-58H-34M-38-72H38M34-58H58M56-46H82"
    windows = "M-60-28h14v16h-14zM-60-20h14M-53-28v16M46-28h14v16h-14zM46-20h14M53-28v16"
    return (
        plane(house, WALL, INK)
        + line(tiles, TILE, 7)
        + plane("M-15 0V-11a15 15 0 0 1 30 0V0z", TILE)
        + line(windows, BANK, 2)
    )
