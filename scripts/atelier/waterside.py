"""On and over the water: stone quay, arch bridge, awning boat, ripples and birds."""

import math
from random import Random

from atelier.brush import curve3, filled, mix, stroke, swell, wobbly
from atelier.materials import CINNABAR, INK, MIST
from atelier.motifs import Point, arc, bezier, line

STONE = "#b9b5a6"
STONE_DARK = "#6f6d64"


def quay(x0: float, x1: float, top: float, foot: float, tone: float, rng: Random) -> str:
    """A stone embankment, courses and steps, water at `foot`."""
    face = mix(STONE, MIST, tone * 0.8)
    joint = mix(STONE_DARK, MIST, tone)
    shapes = [f'<path d="M{x0} {top}H{x1}V{foot}H{x0}Z" fill="{face}"/>']
    rows = max(2, int((foot - top) / 15))
    joints = []
    for row in range(rows + 1):
        y = top + (foot - top) * row / rows
        joints.append(stroke(wobbly((x0, y), (x1, y), 1.2, rng, 24), lambda t: 2 + (t * 13) % 1))
        x = x0 + rng.uniform(10, 60)
        while x < x1 and row < rows:
            joints.append(stroke([(x, y), (x, y + (foot - top) / rows)], lambda _: 1.6))
            x += rng.uniform(38, 96)
    shapes.append(filled("".join(joints), joint, 0.5))
    damp = f'<path d="M{x0} {(top + foot) / 2}H{x1}V{foot}H{x0}Z" fill="{mix(INK, MIST, tone)}"'
    shapes.append(f'{damp} opacity=".22"/>')
    lip = stroke(wobbly((x0, top), (x1, top), 1, rng, 24), lambda _: 5)
    return "".join(shapes) + filled(lip, mix("#55534b", MIST, tone), 0.8)


def steps(x: float, top: float, foot: float, width: float, tone: float) -> str:
    """河埠头: steps from the quay down into the water, falling to the right."""
    count = 6
    tread, riser = width / count, (foot - top) / count
    outline: list[Point] = [(x, foot + 3), (x, top)]
    for i in range(count):
        outline += [
            (x + (i + 1) * tread, top + i * riser),
            (x + (i + 1) * tread, top + (i + 1) * riser),
        ]
    body = filled(line(outline, closed=True), mix("#aeaa9b", MIST, tone))
    edge = "".join(
        f"M{x + i * tread:.1f} {top + i * riser:.1f}h{tread:.1f}v{riser:.1f}" for i in range(count)
    )
    return (
        f'{body}<path d="{edge}" fill="none" stroke="{mix(INK, MIST, tone)}" stroke-width="2.2"/>'
    )


def bridge(x0: float, x1: float, foot: float, rise: float, tone: float, rng: Random) -> str:
    """A humped bridge with one round arch, parapet and stone joints; its ends rest at `foot`."""
    middle, span = (x0 + x1) / 2, x1 - x0
    radius = min(span * 0.2, rise * 0.78)
    deck = [
        (x0 + span * t, foot - 8 - rise * math.sin(math.pi * t) ** 1.25)
        for t in (i / 40 for i in range(41))
    ]
    vault = arc(middle, foot, radius, 0, -180, 40)
    body = line([(x0, foot), *deck, (x1, foot), *vault], closed=True)
    shapes = [filled(body, mix("#c6c2b3", MIST, tone * 0.8))]
    shade = filled(body, "url(#vaultshade)", 1 - tone)
    joints = []
    for k in range(1, 9):
        y = foot - k * rise / 8.2
        for a, b in _courses(x0, x1, y, foot, rise, middle, radius):
            joints.append(stroke(wobbly((a, y), (b, y), 1, rng, 10), swell(2.2, 0.1, 0.4)))
            x = a + rng.uniform(8, 44)
            while x < b:
                joints.append(stroke([(x, y), (x + 1, y + rise / 8.2)], lambda _: 1.5))
                x += rng.uniform(34, 70)
    shapes += [shade, filled("".join(joints), mix(STONE_DARK, MIST, tone), 0.55)]
    ring = [stroke(arc(middle, foot, radius + 13, 0, -180, 40), lambda _: 3)]
    for angle in range(-172, 0, 12):
        c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        inner, outer = radius + 1, radius + 13
        near, far = (middle + inner * c, foot + inner * s), (middle + outer * c, foot + outer * s)
        ring.append(stroke([near, far], lambda _: 2))
    shapes.append(filled("".join(ring), mix(STONE_DARK, MIST, tone), 0.8))
    lip = stroke(vault, lambda t: 4 + 3 * abs(2 * t - 1))
    shapes.append(filled(lip, mix(INK, MIST, tone), 0.85))
    return "".join(shapes) + _parapet(deck, rise, tone)


def _courses(
    x0: float, x1: float, y: float, foot: float, rise: float, middle: float, radius: float
) -> list[tuple[float, float]]:
    share = min(1.0, max(0.0, (foot - 8 - y) / rise)) ** (1 / 1.25)
    inset = math.asin(share) / math.pi * (x1 - x0)
    left, right = x0 + inset, x1 - inset
    height = foot - y
    if height >= radius + 14:
        return [(left, right)]
    gap = math.sqrt((radius + 14) ** 2 - height**2)
    return [(left, middle - gap), (middle + gap, right)]


def _parapet(deck: list[Point], rise: float, tone: float) -> str:
    tall = rise * 0.15
    top = [(x, y - tall) for x, y in deck[2:-2]]
    slab = filled(line([*top, *deck[-3:1:-1]], closed=True), mix("#d6d2c4", MIST, tone * 0.8))
    ink = mix(INK, MIST, tone)
    rail = filled(stroke(top, lambda _: 5), ink, 0.85) + filled(stroke(deck, lambda _: 3), ink, 0.6)
    posts = "".join(
        stroke([(x, y + tall), (x, y - tall * 0.45)], lambda _: 6.5) for x, y in top[::4]
    )
    return slab + rail + filled(posts, ink, 0.85)


def boat(x: float, y: float, length: float, tone: float) -> str:
    """An awning boat heading left with its boatman at the stern; middle of the hull at (x, y)."""
    half = length / 2
    ink = mix(INK, MIST, tone)
    sheer = curve3((-half, -length * 0.075), (0, length * 0.052), (half, -length * 0.1), 16)
    keel = curve3(
        (half * 0.94, -length * 0.08), (0, length * 0.15), (-half * 0.93, -length * 0.06), 16
    )
    hull = filled(line([*sheer, *keel], closed=True), mix("#2b2620", MIST, tone))
    gunwale = filled(stroke(sheer, lambda t: 3 + 4 * abs(2 * t - 1)), mix("#6d5a44", MIST, tone))
    awnings = ""
    for left, wide, tall in ((-0.27, 0.2, 0.115), (0.11, 0.17, 0.11), (-0.11, 0.27, 0.135)):
        awnings += _awning(length * left, length * wide, length * tall, tone)
    sx, sy = half * 0.74, -length * 0.052
    man = length * 0.19
    robe = line(
        [
            (sx - man * 0.2, sy),
            *curve3(
                (sx - man * 0.17, sy - man * 0.4),
                (sx - man * 0.2, sy - man * 0.78),
                (sx, sy - man * 0.82),
            ),
            *curve3(
                (sx, sy - man * 0.82), (sx + man * 0.2, sy - man * 0.75), (sx + man * 0.16, sy)
            ),
        ],
        closed=True,
    )
    arm = stroke(
        curve3(
            (sx, sy - man * 0.68),
            (sx + man * 0.3, sy - man * 0.5),
            (sx + man * 0.42, sy - man * 0.3),
        ),
        swell(man * 0.13, 0, 0.5),
    )
    oar = stroke(
        [(sx + man * 0.2, sy - man * 0.55), (sx + man * 1.5, sy + man * 0.85)], lambda t: 3 + 5 * t
    )
    hat = line(
        [
            (sx - man * 0.34, sy - man * 0.9),
            (sx, sy - man * 1.2),
            (sx + man * 0.34, sy - man * 0.9),
            (sx, sy - man * 0.82),
        ],
        closed=True,
    )
    figure = (
        filled(robe + arm, mix("#4d5a60", MIST, tone))
        + filled(oar, ink)
        + filled(hat, mix("#a58a55", MIST, tone))
    )
    lamp = (
        f'<circle cx="{-length * 0.29:.0f}" cy="{-length * 0.05:.0f}" r="{length * 0.014:.1f}" '
        f'fill="{CINNABAR}"/>'
    )
    return f'<g transform="translate({x} {y})">{figure}{awnings}{hull}{gunwale}{lamp}</g>'


def _awning(left: float, wide: float, tall: float, tone: float) -> str:
    """One vault of bamboo matting 乌篷, from `left`, standing on the gunwale."""
    arch = bezier((0, 6), (-wide * 0.02, -tall * 1.45), (wide * 1.02, -tall * 1.45), (wide, 6), 16)
    hoops = [
        bezier(
            (wide * k, 4),
            (wide * (k - 0.01), -tall * 1.2),
            (wide * (0.5 + (k - 0.5) * 0.8), -tall * 1.05),
            (wide * (0.5 + (k - 0.5) * 0.55), -tall * 1.05),
            8,
        )
        for k in (0.1, 0.26, 0.42, 0.58, 0.74, 0.9)
    ]
    weave = "".join(stroke(hoop, lambda _: 1.6) for hoop in hoops)
    return (
        f'<g transform="translate({left:.1f} -5)">'
        + filled(line(arch, closed=True), mix("#37322a", MIST, tone))
        + filled(weave, mix("#9a8c72", MIST, tone), 0.4)
        + filled(stroke(arch, lambda _: 3), mix("#1c1915", MIST, tone))
        + "</g>"
    )


def lantern(x: float, y: float, size: float) -> str:
    """A small red lantern hanging from (x, y)."""
    return (
        f'<path d="M{x} {y}v{size * 0.5}M{x} {y + size * 1.5}v{size * 0.7}" stroke="{INK}" '
        f'stroke-width="1.6"/><ellipse cx="{x}" cy="{y + size}" rx="{size * 0.52}" '
        f'ry="{size * 0.5}" fill="{CINNABAR}"/>'
    )


def ripples(
    x0: float, x1: float, y0: float, y1: float, count: int, rng: Random, near: float = 1
) -> str:
    """Lens-shaped strokes, sparse and fine far off, long and broad in front."""
    dark: list[str] = []
    pale: list[str] = []
    for _ in range(count):
        t = rng.random() ** 0.8
        y = y0 + (y1 - y0) * t
        reach = (30 + 190 * t * near) * rng.uniform(0.4, 1.2)
        x = rng.uniform(x0 - reach, x1)
        bow = rng.uniform(-1, 1) * (1 + 5 * t)
        d = stroke(
            curve3((x, y), (x + reach / 2, y + bow), (x + reach, y + bow * 0.3), 8),
            swell((0.9 + 3 * t * near) * rng.uniform(0.5, 1.1), 0.45, 0.45),
        )
        (dark if rng.random() < 0.56 else pale).append(d)
    return filled("".join(dark), "#59635c", 0.24) + filled("".join(pale), "#fbf8ef", 0.4)


def egret(x: float, y: float, span: float, tilt: float, ink: str = "#fbf9f2") -> str:
    """A white egret on the wing, flying left."""
    left = stroke(
        curve3((0, 0), (-span * 0.2, -span * 0.34), (-span * 0.52, -span * 0.2)),
        swell(span * 0.1, 0.2, 0.8),
    )
    right = stroke(
        curve3((0, 0), (span * 0.16, -span * 0.3), (span * 0.42, -span * 0.36)),
        swell(span * 0.09, 0.2, 0.8),
    )
    body = stroke(
        [
            (-span * 0.34, -span * 0.03),
            (-span * 0.2, -span * 0.05),
            (0, -span * 0.01),
            (span * 0.36, span * 0.06),
        ],
        swell(span * 0.1, 0.5, 0.6),
    )
    return (
        f'<g transform="translate({x} {y}) rotate({tilt})">{filled(left + right + body, ink)}</g>'
    )
