"""Sky, sun, mist and the mirror of the water: what binds a landscape's planes together."""

from collections.abc import Sequence
from random import Random

from atelier.brush import filled, filtered, stroke, swell
from atelier.motifs import Point

VAULT_SHADE = (
    '<linearGradient id="vaultshade" x2="0" y2="1"><stop offset="0" stop-color="#fff" '
    'stop-opacity=".3"/><stop offset="1" stop-color="#4c4f45" stop-opacity=".42"/></linearGradient>'
    '<filter id="veil" x="-20%" y="-60%" width="140%" height="220%"><feGaussianBlur '
    'stdDeviation="46 15"/></filter><filter id="glow" x="-60%" y="-60%" width="220%" '
    'height="220%"><feGaussianBlur stdDeviation="26"/></filter>'
)


def fade(name: str, stops: str, y0: float, y1: float) -> str:
    """A gradient called `name`, top y0 to bottom y1, of `offset:colour:opacity` stops."""
    drops = "".join(
        '<stop offset="{}" stop-color="{}" stop-opacity="{}"/>'.format(*stop.split(":"))
        for stop in stops.split()
    )
    return (
        f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="0" y1="{y0}" x2="0" '
        f'y2="{y1}">{drops}</linearGradient>'
    )


def sun(x: float, y: float, r: float) -> str:
    """A soft cinnabar sun with its glow, paler at its foot where the mist takes it."""
    return (
        f'<circle cx="{x}" cy="{y}" r="{r * 1.6}" fill="#d9805c" opacity=".26" '
        'filter="url(#glow)"/>'
        '<linearGradient id="sunrise" x2="0" y2="1"><stop offset="0" stop-color="#b8452f"/>'
        '<stop offset=".55" stop-color="#c8664b" stop-opacity=".8"/><stop offset="1" '
        'stop-color="#dba084" stop-opacity=".1"/></linearGradient>'
        + filtered("ink", f'<circle cx="{x}" cy="{y}" r="{r}" fill="url(#sunrise)"/>', 0.9)
    )


def sunpath(x: float, y0: float, y1: float, rng: Random) -> str:
    """The sun's broken light on the water."""
    dashes = []
    for i in range(26):
        y = y0 + (y1 - y0) * (i / 26) ** 1.3
        half = (26 + 50 * i / 26) * rng.uniform(0.35, 1)
        cx = x + rng.uniform(-18, 18)
        dashes.append(stroke([(cx - half, y), (cx, y + 1), (cx + half, y)], swell(5, 0.5, 0.5)))
    return filled("".join(dashes), "#c9694c", 0.3)


def veil(bands: Sequence[tuple[float, float, float, float, float]], colour: str = "#f4efe2") -> str:
    """Lying mist: (x, y, half width, half height, opacity) of each band."""
    return filtered(
        "veil",
        "".join(
            f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{colour}" opacity="{o}"/>'
            for x, y, rx, ry, o in bands
        ),
    )


def reflected(name: str, level: float, opacity: float, reach: float = 1) -> str:
    """The group `name` upside down in the water whose surface is at `level`."""
    turn = f"translate(0 {level * (1 + reach):.1f}) scale(1 {-reach})"
    return filtered("ripple", f'<use href="#{name}" transform="{turn}"/>', opacity)


def strips(bands: Sequence[tuple[Point, float, float, str, float]]) -> str:
    """Fields and dykes lying flat: (left end, length, thickness, colour, opacity) of each."""
    return "".join(
        filled(
            stroke([(x + length * i / 12, y) for i in range(13)], swell(thick, 0.25, 0.35)),
            colour,
            opacity,
        )
        for (x, y), length, thick, colour, opacity in bands
    )
