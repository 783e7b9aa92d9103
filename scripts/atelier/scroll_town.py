"""Buildings of the long scroll: shops with open fronts, garden walls, pavilions."""

from random import Random

from atelier.houses import House, house
from atelier.materials import CINNABAR, INK
from atelier.scroll_line import (
    GOLD,
    GREY,
    OCHRE,
    ROUGE,
    STONE,
    STONE_DEEP,
    TILE,
    WHITE,
    WOOD,
    WOOD_PALE,
    block,
    cell,
    column,
    disc,
    flat,
    moved,
    thread,
    tube,
    written,
)

# Stand-ins for the shaded washes that `houses` asks for by name: the same shades in flat steps.
WASHES = (
    '<linearGradient id="whitewash" x2="0" y2="1"><stop offset=".08" stop-color="#5a564c" '
    'stop-opacity=".2"/><stop offset=".08" stop-color="#fff" stop-opacity="0"/><stop offset=".88" '
    'stop-color="#fff" stop-opacity="0"/><stop offset=".88" stop-color="#5a5d4e" '
    'stop-opacity=".16"/></linearGradient><linearGradient id="sideways"><stop '
    'stop-color="#4f4c44" stop-opacity=".2"/></linearGradient>'
)


def home(
    x: float,
    base: float,
    width: float,
    height: float,
    rng: Random,
    face: str = "eaves",
    *,
    roof: float = 92,
    storeys: int = 2,
    wing: float = 0,
    timber: bool = False,
    door: bool = False,
) -> str:
    """A house as everywhere in the museum's pictures, its foot on `base`, in flat colours."""
    plan = House(x, width, height, roof, face, wing, storeys, timber, door)
    return house(plan, base, 0, rng) + thread(
        f"M{x:g} {base:g}H{x + width + wing:g}", 2.4, STONE_DEEP
    )


def shop(
    x: float, base: float, width: float, height: float, sign: str, rng: Random, goods: str = ""
) -> str:
    """A two-storey shop, its ground floor open: counter, shelves, what it sells, its sign."""
    floor = height * 0.5
    inside = block(x + 10, base - floor + 22, width - 20, floor - 22, "#8a6d50")
    shelves = "".join(
        thread(f"M{x + 14:g} {base - floor + 44 + r * 24:g}h{width - 28:g}", 3, WOOD)
        + "".join(
            block(
                x + 18 + k * 13.4,
                base - floor + 44 + r * 24 - tall,
                10,
                tall,
                rng.choice((OCHRE, ROUGE, GREY, "#7d9f87", "#5f8496", WHITE)),
                0.8,
            )
            for k, tall in enumerate(
                rng.choice((10, 13, 16)) for _ in range(int((width - 40) / 13.4))
            )
        )
        for r in range(2)
    )
    counter = block(x + 14, base - 40, width - 28, 40, WOOD_PALE) + thread(
        "".join(f"M{x + 14 + (width - 28) * k / 6:.1f} {base - 36:g}v32" for k in range(1, 6)),
        1,
        WOOD,
    )
    plaque = block(
        x + width / 2 - len(sign) * 15 - 8, base - floor - 12, len(sign) * 30 + 16, 36, TILE, 1.6
    ) + written(sign, x + width / 2, base - floor + 6, 26, GOLD)
    curtain = "".join(
        cell(
            f"M{x + 10 + k * (width - 20) / 6:.1f} {base - floor + 22:g}"
            f"h{(width - 20) / 6:.1f}v16q{-(width - 20) / 12:.1f}"
            f" 7-{(width - 20) / 6:.1f} 0Z",
            ("#35566a", WHITE)[k % 2],
            0.8,
        )
        for k in range(6)
    )
    whole = home(x, base, width, height, rng, timber=True)
    return (
        whole
        + inside
        + shelves
        + counter
        + curtain
        + moved(x + width / 2, base - 40, goods)
        + plaque
    )


def wall(x0: float, x1: float, base: float, tall: float) -> str:
    """A white garden wall under a coping of tiles, with lattice windows."""
    out = [
        block(x0, base - tall, x1 - x0, tall, WHITE, 1.4),
        flat(f"M{x0:g} {base - 16:g}H{x1:g}V{base:g}H{x0:g}Z", "#ddd8ca"),
    ]
    n = int((x1 - x0) / 190)
    for i in range(n):
        cx, cy = x0 + (x1 - x0) * (i + 0.5) / n, base - tall * 0.56
        r = tall * 0.2
        lattice = "".join(
            f"M{cx - r:.1f} {cy + k * r:.1f}H{cx + r:.1f}M{cx + k * r:.1f} {cy - r:.1f}"
            f"V{cy + r:.1f}"
            for k in (-0.5, 0, 0.5)
        )
        out.append(
            block(cx - r, cy - r, 2 * r, 2 * r, GREY, 1.6)
            + thread(
                lattice + f"M{cx - r:.1f} {cy:.1f}L{cx:.1f} {cy - r:.1f}L{cx + r:.1f} {cy:.1f}"
                f"L{cx:.1f} {cy + r:.1f}Z",
                1.6,
                TILE,
            )
        )
    return "".join(out) + coping(x0 - 6, x1 + 6, base - tall)


def coping(x0: float, x1: float, y: float) -> str:
    """Small tiles along the top of a wall."""
    ends = "".join(
        f"M{x0 + k:.1f} {y + 8:g}a5 5 0 0 0 10 0" for k in range(0, int(x1 - x0) - 8, 10)
    )
    return (
        cell(f"M{x0:g} {y + 8:g}L{x0 + 7:g} {y - 9:g}H{x1 - 7:g}L{x1:g} {y + 8:g}Z", TILE)
        + thread(ends, 2, TILE)
        + thread(f"M{x0 + 2:g} {y - 11:g}H{x1 - 2:g}", 4, INK)
    )


def upturned(x: float, y: float, half: float, tall: float, fill: str = TILE) -> str:
    """A roof with corners turned up as in 苏州, eaves at y, ridge `tall` above."""
    lip = half * 0.16
    d = (
        f"M{x - half - lip:.1f} {y - tall * 0.34:.1f}Q{x - half * 0.9:.1f}"
        f" {y + 4:.1f} {x - half * 0.6:.1f} {y:.1f}H{x + half * 0.6:.1f}"
        f"Q{x + half * 0.9:.1f} {y + 4:.1f} {x + half + lip:.1f} {y - tall * 0.34:.1f}"
        f"Q{x + half * 0.62:.1f} {y - tall * 0.44:.1f}"
        f" {x + half * 0.44:.1f} {y - tall:.1f}H{x - half * 0.44:.1f}"
        f"Q{x - half * 0.62:.1f} {y - tall * 0.44:.1f} {x - half - lip:.1f} {y - tall * 0.34:.1f}Z"
    )
    rows = "".join(
        f"M{x + half * 0.42 * k / 6:.1f} {y - tall + 4:.1f}Q{x + half * 0.56 * k / 6:.1f}"
        f" {y - tall * 0.4:.1f} {x + half * 0.8 * k / 6:.1f} {y - 3:.1f}"
        for k in range(-6, 7)
    )
    return (
        cell(d, fill, 1.8)
        + thread(rows, 1.5, "#6a706f")
        + thread(
            f"M{x - half * 0.5:.1f} {y - tall - 3:.1f}"
            f"Q{x:.1f} {y - tall + 5:.1f} {x + half * 0.5:.1f}"
            f" {y - tall - 3:.1f}",
            7,
            INK,
        )
        + thread(f"M{x - half * 0.66:.1f} {y + 1:.1f}H{x + half * 0.66:.1f}", 3, INK)
    )


def pavilion(x: float, base: float, half: float, tall: float, name: str = "") -> str:
    """亭: four posts, a seat between them, a roof with upturned corners."""
    posts = "".join(
        tube(f"M{x + k * half:.1f} {base}V{base - tall}", 7, "#8a4a37") for k in (-0.62, 0.62)
    ) + "".join(
        tube(f"M{x + k * half:.1f} {base - 10}V{base - tall}", 5, "#8a4a37") for k in (-0.34, 0.34)
    )
    seat = block(x - half * 0.6, base - 38, half * 0.3, 9, WOOD_PALE) + block(
        x + half * 0.3, base - 38, half * 0.3, 9, WOOD_PALE
    )
    beam = block(x - half * 0.66, base - tall, half * 1.32, 16, WOOD) + thread(
        "".join(
            f"M{x - half * 0.6 + k * half * 0.1:.1f} {base - tall + 16:.0f}q{half * 0.05:.1f}"
            f" 14 {half * 0.1:.1f} 0"
            for k in range(12)
        ),
        1.6,
        WOOD,
    )
    plaque = (
        block(x - len(name) * 14 - 6, base - tall - 8, len(name) * 28 + 12, 32, TILE)
        + written(name, x, base - tall + 8, 23, GOLD)
        if name
        else ""
    )
    floor = block(x - half * 0.9, base - 6, half * 1.8, 12, STONE)
    return (
        floor
        + posts
        + seat
        + beam
        + upturned(x, base - tall, half, tall * 0.62)
        + disc(x, base - tall * 1.66, 7, OCHRE)
        + plaque
    )


def couplet(x: float, y: float, text: str, size: float = 15) -> str:
    """A red paper pasted beside a door, top at y."""
    return block(
        x - size * 0.75, y, size * 1.5, size * 1.06 * len(text) + size * 0.6, CINNABAR, 1
    ) + column(text, x, y + size * 0.3, size, "#fbe9c8")
