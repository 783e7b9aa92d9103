"""White walls and black tiles: the houses of the water town, seen from across the canal.

Every house stands on `base` (the quay), `x` is its left wall. Walls are paper left white,
roofs are full ink, after the habit of Jiangnan painters. `tone` 0 is near, 1 is lost in mist.
"""

from dataclasses import dataclass
from random import Random

from atelier.brush import curve3, filled, mix, stroke, swell, wobbly
from atelier.materials import INK, MIST, TILE, TIMBER, WALL
from atelier.motifs import Point, line

WALL_SHADES = (
    '<linearGradient id="whitewash" x2="0" y2="1"><stop offset="0" stop-color="#5a564c" '
    'stop-opacity=".42"/><stop offset=".16" stop-color="#6a6558" stop-opacity=".07"/>'
    '<stop offset=".6" stop-color="#6a6558" stop-opacity=".02"/><stop offset="1" '
    'stop-color="#5a5d4e" stop-opacity=".4"/></linearGradient>'
    '<linearGradient id="sideways"><stop offset="0" stop-color="#4f4c44" stop-opacity=".42"/>'
    '<stop offset="1" stop-color="#6a6558" stop-opacity=".16"/></linearGradient>'
)


@dataclass(frozen=True)
class House:
    """One house: its wall, its roof's height, the face it turns to us, what its wall holds."""

    x: float
    width: float
    height: float
    roof: float
    face: str = "eaves"
    wing: float = 0
    storeys: int = 1
    timber: bool = False
    door: bool = False


def house(plan: House, base: float, tone: float, rng: Random) -> str:
    """The house as shapes, for the `ink` filter."""
    if plan.face == "gable":
        return _gable(plan, base, tone, rng)
    if plan.face == "stepped":
        return _stepped(plan, base, tone, rng)
    return _eaves(plan, base, tone, rng)


def _wall(outline: list[Point], tone: float, *, side: bool = False) -> str:
    d = line(outline, closed=True)
    wash = "sideways" if side else "whitewash"
    return (
        f'<path d="{d}" fill="{mix(WALL, MIST, tone * 0.7)}"/>'
        f'<path d="{d}" fill="url(#{wash})" opacity="{1 - tone * 0.6:.2f}"/>'
    )


def _corner(a: Point, b: Point, tone: float, rng: Random, width: float = 2.4) -> str:
    edge = stroke(wobbly(a, b, 0.8, rng), swell(width, 0.1, 0.5))
    return filled(edge, mix("#6b675c", MIST, tone), 0.7)


def _slope(ridge: tuple[Point, Point], eave: tuple[Point, Point], tone: float, rng: Random) -> str:
    (r0, r1), (e0, e1) = ridge, eave
    sag = (e0[1] - r0[1]) * 0.06
    low = curve3(e1, ((e0[0] + e1[0]) / 2, (e0[1] + e1[1]) / 2 + sag), e0, 10)
    left = curve3(e0, (e0[0] + (r0[0] - e0[0]) * 0.6, e0[1] + (r0[1] - e0[1]) * 0.4), r0, 6)
    right = curve3(r1, (e1[0] + (r1[0] - e1[0]) * 0.6, e1[1] + (r1[1] - e1[1]) * 0.4), e1, 6)
    tile = mix(mix(TILE, "#5b5d59", rng.random() * 0.6), MIST, tone)
    shapes = [filled(line([*left, *right, *low], closed=True), tile)]
    count = max(4, int(abs(e1[0] - e0[0]) / (7 + 3 * (1 - tone))))
    dark: list[str] = []
    pale: list[str] = []
    for i in range(1, count):
        t = (i + rng.uniform(-0.2, 0.2)) / count
        a = (r0[0] + (r1[0] - r0[0]) * t, r0[1] + (r1[1] - r0[1]) * t)
        b = (e0[0] + (e1[0] - e0[0]) * t, e0[1] + (e1[1] - e0[1]) * t + sag * 0.5)
        bend = (a[0] + (b[0] - a[0]) * 0.4, a[1] + (b[1] - a[1]) * 0.56)
        row = stroke(curve3(a, bend, b, 6), swell(rng.uniform(1.6, 3.2), 0.05, 0.15))
        (dark if rng.random() < 0.68 else pale).append(row)
    shapes.append(filled("".join(dark), mix("#161614", MIST, tone), 0.75))
    shapes.append(filled("".join(pale), mix("#a3a49b", MIST, tone), 0.38))
    drip = stroke(low, lambda t: 4.5 + 2 * ((t * 37) % 1))
    return "".join(shapes) + filled(drip, mix("#131311", MIST, tone), 0.95)


def _ridge(a: Point, b: Point, tone: float, lift: float) -> str:
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + lift * 0.45)
    curve = [
        (a[0] - lift * 0.9, a[1] - lift * 0.95),
        (a[0] - lift * 0.35, a[1] - lift * 0.3),
        *curve3(a, middle, b, 10),
        (b[0] + lift * 0.35, b[1] - lift * 0.3),
        (b[0] + lift * 0.9, b[1] - lift * 0.95),
    ]
    return filled(
        stroke(curve, lambda t: lift * (0.4 + 0.25 * abs(2 * t - 1))), mix(INK, MIST, tone)
    )


def _eaves(plan: House, base: float, tone: float, rng: Random) -> str:
    x, w, top, over = plan.x, plan.width, base - plan.height, plan.width * 0.05
    peak = top - plan.roof
    wall = _wall([(x, top - 4), (x + w, top - 4), (x + w, base), (x, base)], tone)
    slope = _slope(
        ((x + over * 0.3, peak), (x + w - over * 0.3, peak)),
        ((x - over, top + 3), (x + w + over, top + 3)),
        tone,
        rng,
    )
    edges = _corner((x, top), (x, base), tone, rng) + _corner(
        (x + w, top), (x + w, base), tone, rng
    )
    ridge = _ridge((x + over, peak), (x + w - over, peak), tone, max(6, plan.roof * 0.13))
    return wall + edges + _openings(plan, x, w, base, tone, rng) + slope + ridge


def _gable(plan: House, base: float, tone: float, rng: Random) -> str:
    x, w, top = plan.x, plan.width, base - plan.height
    apex = (x + w / 2, top - plan.roof)
    over, rise = w * 0.1, plan.wing * 0.035
    shapes = ""
    if plan.wing:
        side = [(x + w, top), (x + w + plan.wing, top), (x + w + plan.wing, base), (x + w, base)]
        shapes = _wall(side, tone, side=True)
        inner = House(x + w, plan.wing, plan.height, 0, storeys=plan.storeys, timber=plan.timber)
        shapes += _openings(inner, x + w, plan.wing, base, tone + 0.06, rng)
        shapes += _corner((x + w + plan.wing, top), (x + w + plan.wing, base), tone, rng)
        shapes += _slope(
            (apex, (apex[0] + plan.wing, apex[1] + rise)),
            ((x + w + over * 0.2, top + 8), (x + w + plan.wing + over * 0.3, top + 8)),
            tone,
            rng,
        )
        far = (apex[0] + plan.wing, apex[1] + rise)
        shapes += _ridge((apex[0] + 8, apex[1]), far, tone, max(5, plan.roof * 0.1))
    shapes += _wall([(x, base), (x, top), apex, (x + w, top), (x + w, base)], tone)
    shapes += _corner((x, top), (x, base), tone, rng) + _corner(
        (x + w, top), (x + w, base), tone, rng
    )
    for side_x in (-1, 1):
        low = (apex[0] + side_x * (w / 2 + over), top + over * 0.55)
        flick = (low[0] + side_x * over * 0.5, low[1] - over * 0.12)
        bend = (apex[0] + side_x * w * 0.24, top - plan.roof * 0.36)
        verge = [*curve3(apex, bend, low, 12), flick]
        brush = swell(max(8, plan.roof * 0.17), 0.02, 0.25)
        shapes += filled(stroke(verge, brush), mix(INK, MIST, tone))
    knot = f'<circle cx="{apex[0]:.0f}" cy="{apex[1]:.0f}" r="{plan.roof * 0.09:.1f}"'
    shapes += f'{knot} fill="{mix(INK, MIST, tone)}"/>'
    shapes += _window(apex[0] - w * 0.05, top - plan.roof * 0.36, w * 0.1, w * 0.13, tone, rng)
    return shapes + _openings(plan, x, w, base, tone, rng)


def _stepped(plan: House, base: float, tone: float, rng: Random) -> str:
    x, w, top = plan.x, plan.width, base - plan.height
    tread, riser = w / 5, plan.roof / 2
    levels = (0, 1, 2, 1, 0)
    outline: list[Point] = [(x, base)]
    for i, level in enumerate(levels):
        outline += [
            (x + i * tread, top - level * riser),
            (x + (i + 1) * tread, top - level * riser),
        ]
    outline.append((x + w, base))
    shapes = _wall(outline, tone)
    shapes += _corner((x, top), (x, base), tone, rng) + _corner(
        (x + w, top), (x + w, base), tone, rng
    )
    for i, level in enumerate(levels):
        y = top - level * riser
        a, b = (x + i * tread - 3, y), (x + (i + 1) * tread + 3, y)
        shapes += _ridge(a, b, tone, max(5, riser * 0.24))
        shadow = stroke([(a[0], y + 8), (b[0], y + 8)], lambda _: 5)
        shapes += filled(shadow, mix("#55524a", MIST, tone), 0.4)
    return shapes + _openings(plan, x, w, base, tone, rng)


def _openings(plan: House, x: float, w: float, base: float, tone: float, rng: Random) -> str:
    shapes = []
    storey = plan.height / plan.storeys
    for level in range(plan.storeys):
        floor = base - level * storey
        if plan.timber and level == plan.storeys - 1:
            shapes.append(
                _timber(x + w * 0.04, floor - storey * 0.86, w * 0.92, storey * 0.74, tone)
            )
            continue
        count = max(1, int(w / max(56, storey * 0.62)))
        with_door = rng.randrange(count) if plan.door and level == 0 else -1
        for i in range(count):
            cx = x + w * (i + 0.5) / count + rng.uniform(-5, 5)
            if i == with_door:
                wide, tall = storey * 0.27, storey * 0.58
                shapes.append(_window(cx - wide / 2, floor - tall, wide, tall, tone, rng))
            elif rng.random() < 0.78:
                wide, tall = storey * rng.uniform(0.16, 0.22), storey * rng.uniform(0.24, 0.32)
                y = floor - storey * rng.uniform(0.6, 0.66)
                shapes.append(_window(cx - wide / 2, y, wide, tall, tone, rng))
    return "".join(shapes)


def _window(x: float, y: float, w: float, h: float, tone: float, rng: Random) -> str:
    dark = mix(mix("#26231e", TIMBER, rng.random() * 0.55), MIST, tone)
    pane = filled(
        line([(x, y), (x + w, y + 1), (x + w - 1, y + h), (x, y + h)], closed=True), dark, 0.9
    )
    sill = filled(stroke([(x - 4, y - 3), (x + w + 4, y - 3)], lambda _: 3), dark, 0.55)
    bars = f"M{x + w / 2:.1f} {y:.1f}v{h:.1f}M{x:.1f} {y + h * 0.4:.1f}h{w:.1f}"
    light = mix("#b5ac97", MIST, tone)
    return f'{pane}{sill}<path d="{bars}" stroke="{light}" stroke-width="1.4" opacity=".5"/>'


def _timber(x: float, y: float, w: float, h: float, tone: float) -> str:
    wood, deep = mix(TIMBER, MIST, tone), mix("#33251b", MIST, tone)
    bays = max(3, round(w / (h * 0.42)))
    step = w / bays
    shapes = [f'<rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{h:.0f}" fill="{wood}"/>']
    for i in range(bays):
        bx = x + i * step
        shapes.append(
            f'<rect x="{bx + step * 0.13:.1f}" y="{y + h * 0.1:.1f}" width="{step * 0.74:.1f}" '
            f'height="{h * 0.52:.1f}" fill="{deep}"/>'
        )
        cells = "".join(
            f"M{bx + step * k:.1f} {y + h * 0.1:.1f}v{h * 0.52:.1f}" for k in (0.38, 0.62)
        )
        rows = "".join(
            f"M{bx + step * 0.13:.1f} {y + h * k:.1f}h{step * 0.74:.1f}" for k in (0.25, 0.42)
        )
        shapes.append(f'<path d="{cells}{rows}" stroke="{wood}" stroke-width="2"/>')
    rail = f"M{x:.0f} {y + h * 0.72:.0f}h{w:.0f}M{x:.0f} {y + h:.0f}h{w:.0f}"
    shapes.append(f'<path d="{rail}" stroke="{deep}" stroke-width="3.5"/>')
    return "".join(shapes)
