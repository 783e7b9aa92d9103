"""Banks, quays, far fields and trees of the long scroll."""

from random import Random

from atelier.brush import mix
from atelier.houses import House, house
from atelier.materials import INK
from atelier.scroll_air import GROUND, HEIGHT, WATER, WIDTH, dusk, laid, lit, ripple
from atelier.scroll_line import (
    GREEN,
    GREEN_PALE,
    OCHRE,
    STONE,
    STONE_DEEP,
    STRAW,
    block,
    cell,
    dimmed,
    disc,
    flat,
    thread,
)

# The edge of the near bank, from left to right; where it leaves the paper there is water.
NEAR = (
    "M-20 1620V1560Q160 1500 330 1420Q420 1352 560 1350H1480"
    "Q1620 1356 1690 1460Q1730 1540 1740 1620Z"
    "M1830 1620Q1850 1470 1930 1400Q2040 1310 2240 1280"
    "Q2420 1258 2700 1262H3620Q3760 1258 3900 1262"
    "H4560Q4660 1262 4740 1200Q4800 1150 4900 1146H5930"
    "Q6020 1150 6090 1220Q6140 1258 6230 1262H7440V1620Z"
    "M8230 1620V1268H9180Q9320 1280 9380 1380Q9420 1500 9560 1620Z"
)


FAR_FIELDS = (
    "M-20 700Q500 668 1100 690T2300 672T3200 660T4600 680T6000 664T7400 684T8600"
    " 676T10020 690V900H-20Z"
)


def country(rng: Random) -> str:
    """Far woods, hamlets and fields, and the water in front of them, all by the hour."""
    far = laid(
        tuple((x, mix(tone, "#8fae84", 0.34 if x > 2600 else 0.14)) for x, tone in GROUND),
        640,
        910,
        60,
        rng,
    )
    return (
        _woods(rng) + _hamlets(rng) + f'<clipPath id="far"><path d="{FAR_FIELDS}"/></clipPath>'
        f'<g clip-path="url(#far)">{far}{_furrows(rng)}</g>'
        + laid(WATER, 800, HEIGHT + 20, 46, rng)
    )


def _along(name: str, colour: str) -> str:
    """A stroke colour that darkens with the hour."""
    stops = "".join(
        f'<stop offset="{x / WIDTH:g}" stop-color="{dimmed(colour, dusk(x))}"/>'
        for x in (0, 900, 1500, 1950, 2300, 2900)
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" x2="{WIDTH}"'
        f' y1="0" y2="0">{stops}</linearGradient>'
    )


KERBS = _along("kerb", STONE_DEEP) + _along("coping", STONE)


def near_bank(rng: Random) -> str:
    """The near bank: paved, with a kerb of stone; ripples run below its edge."""
    ground = laid(GROUND, 1130, HEIGHT + 20, 70, rng)
    return (
        flat(NEAR, "#8fa39c").replace("<path", '<path transform="translate(0 9)" opacity=".5"')
        + f'<clipPath id="near"><path d="{NEAR}"/></clipPath>'
        f'<g clip-path="url(#near)">{ground}{_paving(rng)}</g>'
        + thread(NEAR, 9, "url(#kerb)")
        + thread(NEAR, 5.6, "url(#coping)")
    )


def _paving(rng: Random) -> str:
    """Flagstones in courses, some with a tuft of grass between."""
    joints: list[str] = []
    y, tall = 1150.0, 22.0
    while y < HEIGHT:
        x = -rng.uniform(0, 90)
        while x < WIDTH:
            step = tall * rng.uniform(2.2, 4.6)
            if rng.random() < 0.62:
                joints.append(lit(x, thread(f"M{x:.0f} {y:.0f}h{step * 0.9:.0f}", 1.3, "#c3b08c")))
            if rng.random() < 0.3:
                joints.append(lit(x, thread(f"M{x:.0f} {y:.0f}v{tall:.0f}", 1.3, "#c3b08c")))
            if rng.random() < 0.05:
                joints.append(
                    lit(
                        x,
                        thread(
                            f"M{x:.0f} {y:.0f}q-2-7-7-10M{x:.0f} {y:.0f}v-12"
                            f"M{x:.0f} {y:.0f}q3-7 8-8",
                            1.7,
                            GREEN,
                        ),
                    )
                )
            x += step
        y, tall = y + tall, tall * 1.1
    return "".join(joints)


def _woods(rng: Random) -> str:
    """The far line of trees: round crowns and the slim cones of water firs."""
    out, x = [], -40.0
    while x < WIDTH:
        if rng.random() < 0.34:
            for _ in range(rng.randrange(3, 8)):
                tall = rng.uniform(60, 118)
                out.append(
                    lit(
                        x,
                        flat(
                            f"M{x - tall * 0.15:.0f} 690"
                            f"Q{x - tall * 0.13:.0f} {690 - tall * 0.5:.0f}"
                            f" {x:.0f} {690 - tall:.0f}"
                            f"Q{x + tall * 0.13:.0f} {690 - tall * 0.5:.0f}"
                            f" {x + tall * 0.15:.0f} 690Z",
                            "#a9b89f",
                        ),
                    )
                )
                x += rng.uniform(18, 30)
        else:
            r = rng.uniform(16, 36)
            out.append(lit(x, disc(x, 690 - r * 0.6, r, rng.choice(("#c3cdb2", "#b4c2a6")), 0)))
            x += r * rng.uniform(0.9, 3.4)
    return "".join(out)


def _hamlets(rng: Random) -> str:
    """White walls far off, two or three together, and a sail now and then."""
    out = []
    for x in (2120, 2790, 4830, 5180, 5560, 6020, 7330, 7560, 7780, 9130, 9300, 9600):
        for i in range(rng.randrange(2, 4)):
            wide = rng.uniform(40, 58)
            face = rng.choice(("eaves", "gable", "eaves"))
            plan = House(
                x + i * 52, wide, rng.uniform(26, 36), 18, face, 24 if face == "gable" else 0
            )
            out.append(lit(x, house(plan, 692, 0.42, rng)))
    return "".join(out)


def _furrows(rng: Random) -> str:
    """Long strips of rice, rape and water between low dykes."""
    out = []
    for row in range(9):
        y = 700 + row * 19
        x = -rng.uniform(0, 300)
        while x < WIDTH:
            wide = rng.uniform(160, 460)
            colour = rng.choice((GREEN_PALE, "#cfd3a4", STRAW, "#c8d4c4", "#bfcf9f"))
            out.append(lit(x, flat(f"M{x:.0f} {y}h{wide:.0f}l26 15h{-wide:.0f}Z", colour)))
            x += wide + 14
    return "".join(out)


def quay(x0: float, x1: float, base: float, rng: Random, *, joined: float | None = None) -> str:
    """The far street on its stone wall: paving above, courses below, weeds and rings between.

    At `joined`, one of its two ends, the next quay goes on: no edge is drawn there.
    """
    top, foot = base + 62, base + 128
    out = []
    step = 200
    for left in range(int(x0), int(x1), step):
        right = min(left + step, x1)
        wide = right - left
        parts = flat(f"M{left} {base - 6}h{wide}V{top}h{-wide}Z", "#e3d6b8")
        parts += flat(f"M{left} {top}h{wide}V{foot}h{-wide}Z", STONE)
        parts += flat(f"M{left} {foot - 12}h{wide}v12h{-wide}Z", "#a9a898")
        parts += thread(f"M{left} {top}h{wide}", 5, STONE_DEEP) + thread(
            f"M{left} {foot}h{wide}", 2, INK
        )
        for row in range(4):
            y = top + 8 + row * 14
            parts += thread(f"M{left} {y}h{wide}", 1.1, STONE_DEEP)
            x = left + rng.uniform(5, 50)
            while x < right:
                parts += thread(f"M{x:.0f} {y}v14", 1.1, STONE_DEEP)
                x += rng.uniform(34, 70)
        out.append(lit(left, parts))
    ends = "".join(lit(x, thread(f"M{x} {base}V{foot}", 2)) for x in (x0, x1) if x != joined)
    return "".join(out) + ends + ripple(x0, x1, foot + 5, foot + 16, int((x1 - x0) / 110), rng)


def bollard() -> str:
    """A stone mooring post, two turns of rope round it; its foot is a little below 0."""
    return (
        block(-11, -2, 22, 8, "#dcd6c6", 1.4)
        + block(-7, -26, 14, 24, STONE, 1.4)
        + thread("M-7 -14q7 5 14 0M-7 -10q7 5 14 0", 1.6, OCHRE)
        + cell("M-9 -26Q-9 -34 0 -34T9 -26Z", STONE, 1.4)
    )


def steps_down(x: float, top: float, count: int = 6) -> str:
    """河埠头: stone steps from the quay into the water."""
    return "".join(
        cell(f"M{x + i * 15} {top + i * 12}h{150 - i * 15}v12h{i * 15 - 150}Z", STONE, 1.2)
        for i in range(count)
    )
