"""What shows that the water is clean: a wading egret, and bins for sorted rubbish."""

from atelier.brush import curve3, filled, mix, stroke, swell
from atelier.materials import INK, MIST


def sorting_bin(x: float, y: float, height: float, colour: str) -> str:
    """A sorting bin with its lid, no lettering: where it stands the colours differ by town."""
    wide = height * 0.66
    return (
        filled(
            f"M{x - wide / 2} {y - height * 0.84}h{wide}l{-wide * 0.1} "
            f"{height * 0.84}h{-wide * 0.8}Z",
            colour,
        )
        + filled(
            f"M{x - wide * 0.58} {y - height}h{wide * 1.16}v{height * 0.16}h{-wide * 1.16}Z",
            mix(colour, INK, 0.35),
        )
        + filled(
            f"M{x - wide * 0.2} {y - height * 0.6}h{wide * 0.4}v{height * 0.26}h{-wide * 0.4}Z",
            "#f4efe2",
            0.85,
        )
        + filled(
            f"M{x + wide * 0.26} "
            f"{y - height * 0.8}h{wide * 0.14}l{-wide * 0.06} "
            f"{height * 0.78}h{-wide * 0.1}Z",
            INK,
            0.22,
        )
    )


def standing(x: float, y: float, height: float, *, flip: bool = False) -> str:
    """A white egret wading, neck in an S, looking right; feet at (x, y)."""
    white, shadow = "#fdfbf5", mix(MIST, "#7c8478", 0.5)
    legs = stroke([(-4, 0), (-2, -height * 0.2), (-8, -height * 0.5)], lambda _: 6) + stroke(
        [(20, 0), (14, -height * 0.2), (8, -height * 0.5)], lambda _: 6
    )
    trunk = stroke(
        curve3(
            (-height * 0.34, -height * 0.36),
            (-height * 0.02, -height * 0.62),
            (height * 0.13, -height * 0.56),
            16,
        ),
        swell(height * 0.2, 0.75, 0.4),
    )
    neck = stroke(
        [
            *curve3(
                (height * 0.08, -height * 0.54),
                (height * 0.3, -height * 0.62),
                (height * 0.14, -height * 0.76),
                10,
            ),
            *curve3(
                (height * 0.14, -height * 0.76),
                (height * 0.04, -height * 0.9),
                (height * 0.16, -height * 0.95),
                10,
            ),
        ],
        lambda t: height * (0.085 - 0.03 * t),
    )
    head = stroke(
        curve3(
            (height * 0.1, -height * 0.94),
            (height * 0.17, -height * 0.985),
            (height * 0.25, -height * 0.93),
        ),
        swell(height * 0.06, 0.4, 0.5),
    )
    bill = stroke(
        [
            (height * 0.22, -height * 0.945),
            (height * 0.3, -height * 0.925),
            (height * 0.4, -height * 0.9),
        ],
        lambda t: 9 - 8 * t,
    )
    crest = stroke(
        curve3(
            (height * 0.12, -height * 0.96),
            (height * 0.02, -height * 0.93),
            (-height * 0.06, -height * 0.86),
        ),
        swell(5, 0.2, 0.8),
    )
    wing = stroke(
        curve3(
            (-height * 0.3, -height * 0.38),
            (-height * 0.06, -height * 0.44),
            (height * 0.08, -height * 0.52),
            10,
        ),
        swell(6, 0.5, 0.4),
    )
    plumes = "".join(
        stroke(
            curve3(
                (height * (0.02 - k * 0.05), -height * 0.52),
                (-height * (0.14 + k * 0.04), -height * 0.47),
                (-height * (0.3 + k * 0.03), -height * (0.33 + k * 0.012)),
            ),
            swell(3.4, 0.3, 0.6),
        )
        for k in range(3)
    )
    eye = f'<circle cx="{height * 0.2:.1f}" cy="{-height * 0.95:.1f}" r="3.4" fill="{INK}"/>'
    outline = f'<path d="{trunk}{neck}{head}" fill="none" stroke="#7c8378" stroke-width="3.4"/>'
    side = -1 if flip else 1
    return (
        f'<g transform="translate({x} {y}) scale({side} 1)">{filled(legs, "#3a3b39")}{outline}'
        f"{filled(trunk + neck + head + crest, white)}{filled(wing + plumes, shadow)}"
        f"{filled(bill, '#c08a2e')}{eye}</g>"
    )
