"""What the pictures are made of: colours, paper, ink, red paper and seals, as SVG fragments.

Put `FILTERS` into a sheet's defs once; every fragment below refers to the filters by name:
`brush` (a bled edge only), `ink` (the same, thirsty in patches), `wash` (bled edge, dark rim,
pooled pigment), `mist` (far and soft), `dry` (飞白, a brush running dry), `ripple` (a reflection in
moving water), `scissors` (cut red paper on paper, with its shadow), `stamp` (an uneven seal).
"""

CINNABAR = "#94261b"
PAPER = "#f6f1e6"
INK = "#221d18"
SOFT_INK = "#51473d"
NIGHT = "#171a1b"
CREAM = "#f3ead6"
GOLD = "#e0bd7d"
REED = "#6f7550"
REED_PALE = "#a5a381"
WATER = "#c9cbbd"
WATER_DEEP = "#8d968c"
MIST = "#e9e5d8"
WALL = "#f8f5ec"
TILE = "#3a3b39"
TIMBER = "#6b4a35"
FIELD = "#b3ab77"


def _filter(name: str, steps: str, margin: int = 10) -> str:
    return (
        f'<filter id="{name}" x="-{margin}%" y="-{margin}%" width="{100 + 2 * margin}%" '
        f'height="{100 + 2 * margin}%" color-interpolation-filters="sRGB">{steps}</filter>'
    )


def _bleed(frequency: str, scale: float, seed: int, source: str = "SourceGraphic") -> str:
    return (
        f'<feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="4" '
        f'seed="{seed}" result="n"/><feDisplacementMap in="{source}" in2="n" scale="{scale}" '
        'xChannelSelector="R" yChannelSelector="G"/>'
        '<feGaussianBlur stdDeviation=".7" result="bled"/>'
    )


# Pigment pools where paper is thirsty: alpha times a cloudy factor between about 0.55 and 1.
_POOLED = (
    '<feTurbulence type="fractalNoise" baseFrequency=".006 .009" numOctaves="4" seed="8"/>'
    '<feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  1.6 0 0 0 0" result="cloud"/>'
    '<feComposite in="soft" in2="cloud" operator="in" result="pool"/>'
)

# Ink over sized paper: patches where it took less, without losing the cover of what lies under.
_THIRSTY = (
    '<feTurbulence type="fractalNoise" baseFrequency=".013 .03" numOctaves="5" seed="14"/>'
    '<feColorMatrix values="0 0 0 0 .93  0 0 0 0 .9  0 0 0 0 .84  1.5 0 0 0 -.62"/>'
    '<feComposite in2="bled" operator="in" result="pale"/>'
    '<feMerge><feMergeNode in="bled"/><feMergeNode in="pale"/></feMerge>'
)

# A wash dries from its rim inwards and leaves a darker line there.
_RIM = (
    '<feMorphology in="soft" operator="erode" radius="2"/><feGaussianBlur stdDeviation="3" '
    'result="inside"/><feComposite in="soft" in2="inside" operator="out"/>'
    '<feComponentTransfer result="rim"><feFuncA type="linear" slope=".55"/></feComponentTransfer>'
    '<feMerge><feMergeNode in="pool"/><feMergeNode in="rim"/></feMerge>'
)

# Dyed paper: faint fibres, a little darker in patches, never grain that PNG cannot hold.
_FIBRES = (
    '<feTurbulence type="fractalNoise" baseFrequency=".02 .03" numOctaves="4" seed="4"/>'
    '<feColorMatrix values="0 0 0 0 .25  0 0 0 0 .02  0 0 0 0 .02  .9 0 0 0 -.32"/>'
    '<feComposite in2="bled" operator="in" result="fibre"/>'
)

_LIFTED = (
    '<feGaussianBlur in="bled" stdDeviation="9"/><feOffset dx="6" dy="12" result="o"/>'
    '<feFlood flood-color="#4a2d18" flood-opacity=".34"/><feComposite in2="o" operator="in" '
    'result="far"/><feGaussianBlur in="bled" stdDeviation="2"/><feOffset dx="2" dy="3" result="p"/>'
    '<feFlood flood-color="#4a2d18" flood-opacity=".45"/><feComposite in2="p" operator="in" '
    'result="near"/><feMerge><feMergeNode in="far"/><feMergeNode in="near"/>'
    '<feMergeNode in="bled"/><feMergeNode in="fibre"/></feMerge>'
)


def _holed(frequency: str, seed: int, slope: float, shift: float) -> str:
    return (
        f'<feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="3" '
        f'seed="{seed}"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  '
        f'{slope} 0 0 0 {shift}" result="holes"/>'
        '<feComposite in="bled" in2="holes" operator="in"/>'
    )


FILTERS = "".join(
    (
        _filter("brush", _bleed(".02", 5, 6)),
        _filter("ink", _bleed(".018", 7, 3) + _THIRSTY),
        _filter(
            "wash",
            _bleed(".018", 26, 5)
            + '<feGaussianBlur stdDeviation="1.4" result="soft"/>'
            + _POOLED
            + _RIM,
        ),
        _filter(
            "mist",
            _bleed(".01 .014", 60, 9)
            + '<feGaussianBlur stdDeviation="9" result="soft"/>'
            + _POOLED,
            30,
        ),
        _filter("dry", _bleed(".03", 6, 2) + _holed(".006 .16", 6, 9, -3.4)),
        _filter(
            "ripple",
            '<feTurbulence type="fractalNoise" baseFrequency=".004 .06" numOctaves="3" seed="7"/>'
            '<feColorMatrix values="1 0 0 0 0  0 0 0 0 .5  0 0 0 0 0  0 0 0 0 1" result="n"/>'
            '<feDisplacementMap in="SourceGraphic" in2="n" scale="46" xChannelSelector="R" '
            'yChannelSelector="G"/><feGaussianBlur stdDeviation="2 1.2"/>',
            6,
        ),
        _filter("scissors", _bleed(".014", 7, 3) + _FIBRES + _LIFTED, 4),
        _filter("stamp", _bleed(".09", 4, 5) + _holed(".06", 12, 7, -1.9)),
    )
)


def paper(width: int, height: int, tint: str = PAPER) -> str:
    """A full sheet of paper: even, with a broad faint mottle and a darker edge.

    Broad on purpose: fine grain over 3 Mpx costs 2 MB of PNG and cannot be seen on a phone.
    """
    return (
        f'<rect width="{width}" height="{height}" fill="{tint}"/>'
        '<filter id="mottle" x="0" y="0" width="100%" height="100%" '
        'color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" '
        'baseFrequency=".004 .006" numOctaves="3" seed="21"/><feColorMatrix values="0 0 0 0 .52  '
        '0 0 0 0 .43  0 0 0 0 .27  .22 0 0 0 -.085"/></filter>'
        f'<rect width="{width}" height="{height}" filter="url(#mottle)"/>'
        '<radialGradient id="aged" r=".78"><stop offset=".62" stop-color="#8a6a3c" '
        'stop-opacity="0"/><stop offset="1" stop-color="#8a6a3c" stop-opacity=".16"/>'
        f'</radialGradient><rect width="{width}" height="{height}" fill="url(#aged)"/>'
    )


def seal(
    text: str, x: float, y: float, size: float, *, raised: bool = False, face: str = "song"
) -> str:
    """A red seal of one to four characters from its top-left corner, columns read right to left.

    `raised` is 阳刻 (red strokes in a red frame), otherwise 阴刻 (paper strokes in solid red).
    `face` is `brush` or `song`.
    """
    columns = 1 if len(text) < 3 else 2
    rows = -(-len(text) // columns)
    width = size if columns == rows else size * columns / rows * 1.05
    step_x, step_y = width * 0.86 / columns, size * 0.86 / rows
    letter = min(step_x, step_y) * 1.02
    ink = CINNABAR if raised else CREAM
    letters = "".join(
        f'<text x="{x + width * 0.93 - (index // rows + 0.5) * step_x:.1f}" '
        f'y="{y + size * 0.07 + (index % rows + 0.5) * step_y + letter * 0.36:.1f}" '
        f'font-size="{letter:.1f}" text-anchor="middle" font-family="{face}" fill="{ink}">{glyph}'
        "</text>"
        for index, glyph in enumerate(text)
    )
    frame = (
        f'fill="none" stroke="{CINNABAR}" stroke-width="{size * 0.045:.1f}"'
        if raised
        else f'fill="{CINNABAR}"'
    )
    return (
        f'<g filter="url(#stamp)"><rect x="{x}" y="{y}" width="{width:.1f}" height="{size}" '
        f'rx="{size * 0.06:.1f}" {frame}/>{letters}</g>'
    )


def cut_paper(
    shapes: str, width: int, height: int, *, colour: str = CINNABAR, name: str = "cut"
) -> str:
    """One red sheet cut by `shapes`: white in them stays, black is what the scissors took.

    Draw shapes in painter's order with the helpers of `motifs`; give two sheets two names.
    """
    return (
        f'<mask id="{name}" maskUnits="userSpaceOnUse" x="0" y="0" width="{width}" '
        f'height="{height}">{shapes}</mask><g filter="url(#scissors)"><rect width="{width}" '
        f'height="{height}" fill="{colour}" mask="url(#{name})"/></g>'
    )
