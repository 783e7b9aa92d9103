"""The hanging scroll 「法润南丰」: brush writing on a mounting of silk."""

import random

from atelier.materials import FILTERS, GOLD, seal
from atelier.pen import polygon
from atelier.sheet import Sheet

WIDTH, HEIGHT = 2000, 3200
BLACK = "#17130f"


def _streaks(name: str, frequency: str, seed: int) -> str:
    return (
        f'<feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="3" '
        f'seed="{seed}"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  15 0 0 0 -6.1" '
        f'result="hairs"/><feMerge result="{name}"><feMergeNode in="hairs"/>'
        '<feMergeNode in="wet"/></feMerge>'
    )


def _lying(name: str, radius: str) -> str:
    return (
        f'<feMorphology in="stroke" operator="erode" radius="{radius}"/>'
        f'<feMorphology operator="dilate" radius="{radius}" result="{name}"/>'
    )


# 飞白 runs along the stroke: an opening by a flat bar finds the level strokes and one by an upright
# bar the falling ones; each is thinned by hairs of its own direction, where the brush is not wet.
WRITTEN = (
    '<filter id="written" x="-5%" y="-5%" width="110%" height="110%" '
    'color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" '
    'baseFrequency=".006" numOctaves="2" seed="14" result="sway"/><feDisplacementMap '
    'in="SourceGraphic" in2="sway" scale="26" xChannelSelector="R" yChannelSelector="G" '
    'result="swayed"/><feTurbulence type="fractalNoise" baseFrequency=".05" numOctaves="4" '
    'seed="3" result="rough"/><feDisplacementMap in="swayed" in2="rough" scale="7" '
    'xChannelSelector="R" yChannelSelector="G" result="stroke"/><feTurbulence '
    'type="fractalNoise" baseFrequency=".003 .004" numOctaves="2" seed="12"/><feColorMatrix '
    'values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  -14 0 0 0 7.7" result="wet"/>'
    + _streaks("level-hairs", ".006 .13", 31)
    + _streaks("falling-hairs", ".13 .006", 8)
    + _lying("level", "40 0")
    + _lying("falling", "0 44")
    + '<feComposite in="level" in2="level-hairs" operator="in" result="a"/>'
    '<feComposite in="falling" in2="falling-hairs" operator="in" result="b"/>'
    '<feMerge result="straight"><feMergeNode in="level"/><feMergeNode in="falling"/></feMerge>'
    '<feComposite in="stroke" in2="straight" operator="out" result="c"/>'
    '<feMerge result="laid"><feMergeNode in="a"/><feMergeNode in="b"/><feMergeNode in="c"/>'
    '</feMerge><feComposite in="laid" in2="stroke" operator="in" result="dry"/>'
    '<feGaussianBlur in="dry" stdDeviation="8"/><feComponentTransfer result="bleed">'
    '<feFuncA type="linear" slope=".2"/></feComponentTransfer><feMerge>'
    '<feMergeNode in="bleed"/><feMergeNode in="dry"/></feMerge></filter>'
)

# Left, top, turn and height of each character: nobody writes four equal ones.
HAND = (
    ("法", -10, 925, -2.2, 500),
    ("润", 12, 1400, 1.4, 485),
    ("南", -6, 1856, -1.2, 500),
    ("丰", 16, 2330, 1.8, 500),
)


def scroll() -> Sheet:
    """Four characters down the middle, one seal, silk above and below, rollers at both ends."""
    drawing = _wall() + _mounting() + _writing() + _rollers()
    return Sheet(WIDTH, HEIGHT, drawing, WRITTEN + FILTERS + _SILK)


_SILK = (
    '<pattern id="cloud" width="120" height="104" patternUnits="userSpaceOnUse"><g fill="none" '
    'stroke="#fff" stroke-opacity=".3" stroke-width="4" stroke-linecap="round">'
    '<path d="M14 34c-10-4-8-20 6-18c2-14 24-14 24 0c14-4 18 14 6 18zM20 30c4-8 14-6 12 2"/>'
    '<path d="M74 86c-10-4-8-20 6-18c2-14 24-14 24 0c14-4 18 14 6 18zM80 82c4-8 14-6 12 2"/></g>'
    '</pattern><filter id="hung" x="-20%" y="-5%" width="150%" height="112%"><feDropShadow dx="18" '
    'dy="26" stdDeviation="22" flood-color="#3a2c1c" flood-opacity=".42"/></filter>'
    '<linearGradient id="wood"><stop stop-color="#2d1a10"/><stop offset=".2" stop-color="#6b4530"/>'
    '<stop offset=".5" stop-color="#8a5d40"/><stop offset="1" stop-color="#24140c"/>'
    '</linearGradient><linearGradient id="rod" x2="0" y2="1"><stop stop-color="#8d6243"/>'
    '<stop offset=".4" stop-color="#6b4530"/><stop offset="1" stop-color="#24140c"/>'
    "</linearGradient>"
)


def _wall() -> str:
    glow = (
        '<radialGradient id="lamp" cx=".42" cy=".3" r=".9"><stop stop-color="#efe7d6"/>'
        '<stop offset="1" stop-color="#cdbfa4"/></radialGradient>'
    )
    return f'{glow}<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#lamp)"/>'


def _rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def _mounting() -> str:
    silk = "".join(
        (
            _rect(400, 190, 1200, 2800, "#8d9a8c"),
            _rect(400, 190, 1200, 2800, "url(#cloud)"),
            _rect(676, 190, 22, 404, "#e6dcc2"),
            _rect(1302, 190, 22, 404, "#e6dcc2"),
            _rect(470, 594, 1060, 2080, "#d9c9a0"),
            _rect(470, 594, 1060, 2080, "url(#cloud)"),
            _rect(470, 588, 1060, 9, "#b08c4a"),
            _rect(470, 2671, 1060, 9, "#b08c4a"),
            _rect(548, 660, 904, 1950, "#f4ecd9"),
        )
    )
    return f'<g filter="url(#hung)">{silk}</g>{_gold_flecks()}'


def _gold_flecks() -> str:
    luck = random.Random(2021)
    flecks = []
    for _ in range(150):
        x, y, r = luck.uniform(560, 1440), luck.uniform(672, 2600), luck.uniform(3, 11)
        corners = [(x + r * luck.uniform(-1, 1), y + r * luck.uniform(-1, 1)) for _ in range(4)]
        flecks.append(polygon(corners))
    return f'<path d="{"".join(flecks)}" fill="#c9a254" fill-opacity=".6"/>'


def _rollers() -> str:
    cord = (
        '<path d="M560 176L1000 40L1440 176" fill="none" stroke="#7b5a34" stroke-width="11"/>'
        '<circle cx="1000" cy="40" r="13" fill="#2d2018"/>'
    )
    knobs = "".join(
        f'<rect x="{x}" y="2966" width="70" height="98" rx="16" fill="url(#rod)"/>'
        f'<rect x="{x + 22}" y="2962" width="16" height="106" rx="6" fill="{GOLD}"/>'
        for x in (336, 1594)
    )
    return (
        f'{cord}<rect x="384" y="172" width="1232" height="34" rx="9" fill="url(#rod)"/>{knobs}'
        '<rect x="392" y="2974" width="1216" height="82" rx="10" fill="url(#rod)"/>'
    )


def _writing() -> str:
    letters = "".join(
        f'<g transform="translate({1000 + dx} {y}) rotate({turn}) skewX(-3) scale(1.06 1)">'
        f'<text y="{size * 0.36:.0f}" text-anchor="middle" font-family="brush" font-size="{size}" '
        f'stroke="{BLACK}" stroke-width="7">{glyph}</text></g>'
        for glyph, dx, y, turn, size in HAND
    )
    return f'<g fill="{BLACK}" filter="url(#written)">{letters}</g>' + seal(
        "云游馆", 610, 2420, 130
    )
