"""Paper-cut people, as `motifs` shapes: round smiling faces and robed bodies cut from one sheet.

Figures are drawn in their own units (a grown-up is 400 tall, feet at 0 0, y up is negative) and
placed by `at`. Parts are told apart by open slits only, so a figure never falls out of its sheet.
"""

from atelier.motifs import CUT, STAYS, arc, crescent, drop, flower, hole, line, slit, stays
from atelier.motifs import teeth as saw


def at(x: float, y: float, size: float, shapes: str, *, flip: bool = False) -> str:
    """The shapes moved to (x, y) and scaled, turned to face left when flipped."""
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({-size if flip else size} {size})">'
        f"{shapes}</g>"
    )


def _disc(x: float, y: float, r: float, fill: str = STAYS) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'


_FEATURES = (
    hole("M-.58 .0Q-.37 -.3-.14 .0Q-.37-.14-.58 .0Z")
    + hole("M.58 .0Q.37 -.3 .14 .0Q.37-.14 .58 .0Z")
    + slit("M.02 .06Q.12 .28-.05 .32", 0.06)
    + hole("M-.27 .5Q0 .84 .27 .5Q0 .62-.27 .5Z")
    + "".join(f'<circle cx="{x}" cy=".36" r=".1" fill="{CUT}"/>' for x in (-0.56, 0.56))
)
_BROWS = hole("M-.64-.28Q-.38-.5-.12-.32Q-.38-.39-.64-.28Z") + hole(
    "M.64-.28Q.38-.5 .12-.32Q.38-.39 .64-.28Z"
)
_SKULL = stays("M-.9 0C-.95-.7-.6-1.02 0-1.02S.95-.7 .9 0C.86 .62 .5 1 0 1S-.86 .62-.9 0Z")
_EARS = _disc(-0.93, 0.08, 0.17) + _disc(0.93, 0.08, 0.17)


def _curls(x: float, y: float, r: float, start: float) -> str:
    return "".join(slit(line(arc(x, y, r * k, start, start + 260)), 0.06) for k in (0.62, 0.26))


def _crown(style: str) -> tuple[str, str]:
    """Hair and beard: what lies behind the face, and what is cut into it."""
    if style == "baby":
        tuft = stays("M-.34-.9C-.5-1.34-.1-1.54 .06-1.38C.3-1.62 .5-1.2 .34-.9Z")
        lines = "".join(slit(f"M{x}-.82V-1.16", 0.055) for x in (-0.16, 0.02, 0.2))
        return tuft, lines + slit("M-.42-.7C-.3-.46 .3-.46 .42-.7", 0.07)
    if style == "girl":
        buns = _disc(-0.82, -0.86, 0.42) + _disc(0.82, -0.86, 0.42)
        fringe = slit("M-.72-.26Q-.66-.5-.42-.46Q-.2-.62 0-.46Q.2-.62 .42-.46Q.66-.5 .72-.26", 0.07)
        lines = "".join(
            slit(f"M{x}-.64Q{x * 0.8}-.8 {x * 0.5}-.92", 0.05) for x in (-0.5, -0.25, 0.25, 0.5)
        )
        return buns, fringe + lines + _curls(-0.86, -0.9, 0.42, 60) + _curls(0.86, -0.9, 0.42, -140)
    if style == "man":
        return "", (
            slit("M-.7-.3Q-.66-.54-.44-.55Q0-.5 .36-.7Q.6-.66 .7-.34", 0.07)
            + slit("M-.56-.72Q-.1-.66 .3-.86", 0.05)
            + slit("M-.36-.86Q-.1-.82 .1-.93", 0.05)
        )
    if style == "woman":
        strands = "".join(
            slit(f"M{s * 0.78}-.36Q{s * 0.6}-.76 {s * 0.16}-.86", 0.05) for s in (-1, 1)
        )
        part = slit("M-.78 .02Q-.74-.42-.06-.66", 0.07) + slit("M.78 .02Q.74-.42 .06-.66", 0.07)
        return _disc(0, -1.2, 0.44), _curls(0, -1.22, 0.44, 110) + part + strands
    if style == "granny":
        band = slit("M-.84-.3Q0-.72 .84-.3", 0.06) + slit("M-.78-.52Q0-.96 .78-.52", 0.06)
        beads = "".join(
            _disc(x, y, 0.06, CUT)
            for x, y in ((-0.5, -0.57), (-0.17, -0.68), (0.17, -0.68), (0.5, -0.57))
        )
        return _disc(0, -1.12, 0.36), band + beads + _curls(0, -1.14, 0.36, 70)
    beard = stays("M-.8 .3C-.86 1-.5 1.6 0 2C.5 1.6 .86 1 .8 .3Z")
    strands = "".join(
        slit(f"M{x} .98Q{x * 1.05} 1.3 {x * 0.4} 1.66", 0.06) for x in (-0.48, -0.24, 0, 0.24, 0.48)
    )
    wisps = hole("M-.8-.1Q-.5-.54-.1-.3Q-.46-.34-.8-.1Z") + hole(
        "M.8-.1Q.5-.54 .1-.3Q.46-.34 .8-.1Z"
    )
    return beard, strands + wisps + slit("M-.52 .5Q-.2 .34 0 .42Q.2 .34 .52 .5", 0.07)


def head(x: float, y: float, r: float, style: str, *, apart: bool = False) -> str:
    """A smiling face of half-width r: `baby`, `girl`, `man`, `woman`, `granny` or `elder`.

    `apart` cuts a line round its upper part, to tell it from what it overlaps.
    """
    behind, cuts = _crown(style)
    if apart:
        behind = slit("M-.9 .5A1.02 1.06 0 1 1 .9 .5", 0.24) + behind
    brows = "" if style == "elder" else _BROWS
    return at(x, y, r, behind + _EARS + _SKULL + cuts + _FEATURES + brows)


def coat(width: float, height: float, *, hem: str = "teeth") -> str:
    """A jacket from the shoulders at (0, -height) down to 0, with collar, knots and a cut hem."""
    w, h = width / 2, height
    body = stays(
        f"M{-w * 0.5} {-h}Q{-w} {-h * 0.96} {-w} {-h * 0.74}L{-w * 1.06} -6Q0 22 {w * 1.06} -6"
        f"L{w} {-h * 0.74}Q{w} {-h * 0.96} {w * 0.5} {-h}Z"
    )
    collar = slit(f"M{-w * 0.42} {-h * 0.98}Q0 {-h * 0.8} {w * 0.42} {-h * 0.98}", 5)
    front = slit(f"M0 {-h * 0.8}Q{w * 0.06} {-h * 0.4} 0 {-h * 0.2}", 4)
    knots = "".join(crescent(0, -h * k, w * 0.4, 0, 0.22) for k in (0.7, 0.52, 0.34))
    edge = arc(0, -h * 2.2, h * 2.06, 90 - 14, 90 + 14, 30)
    trim = saw([(x * w / (h * 0.5), y) for x, y in edge], 11, -16) if hem == "teeth" else ""
    bloom = flower(-w * 0.52, -h * 0.36, w * 0.24, 5) + flower(w * 0.52, -h * 0.36, w * 0.24, 5)
    scales = "".join(
        crescent(side * w * (0.3 + 0.32 * k), -h * 0.62 + h * 0.09 * k, w * 0.3, side * 18, 0.24)
        for side in (-1, 1)
        for k in (0, 1)
    )
    return body + collar + front + knots + trim + bloom + scales


def sleeve(d: str, width: float = 44) -> str:
    """An arm along `d`, parted from the body by a slit on its outer side, with a cuff of moons."""
    return (
        f'<path d="{d}" fill="none" stroke="{CUT}" stroke-width="{width + 10}" '
        f'stroke-linecap="butt" stroke-linejoin="round"/><path d="{d}" fill="none" '
        f'stroke="{STAYS}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/>'
    )


def shoes(spread: float) -> str:
    """A pair of cloth shoes on the ground."""
    return "".join(
        f'<ellipse cx="{s * spread}" cy="-8" rx="34" ry="15" fill="{STAYS}"/>'
        + crescent(s * spread, -9, 34, 0, 0.16)
        for s in (-1, 1)
    )


def leaf(x: float, y: float, length: float, angle: float) -> str:
    """A leaf that stays, its vein and teeth cut."""
    inner = "".join(
        drop(length * k, 0, length * 0.17, s * 38, 0.22) for k in (0.3, 0.48, 0.64) for s in (-1, 1)
    )
    vein = slit(f"M{length * 0.12} 0H{length * 0.9}", length * 0.03)
    d = f"M0 0C{length * 0.25} {-length * 0.42} {length * 0.75} {-length * 0.34} {length} 0"
    d += f"C{length * 0.75} {length * 0.34} {length * 0.25} {length * 0.42} 0 0Z"
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) rotate({angle:.1f})">{stays(d)}{vein}{inner}</g>'
    )


def legs(spread: float = 62, height: float = 130) -> str:
    """Trousers and shoes from the ground up to -height."""
    s, h = spread, height
    cloth = stays(
        f"M{-s * 1.1} {-h}L{-s} -14H{-s * 0.2}L0 {-h * 0.6}L{s * 0.2} -14H{s}L{s * 1.1} {-h}Z"
    )
    hems = "".join(slit(f"M{k * s * 0.9} -30H{k * s * 0.3}", 4) for k in (-1, 1))
    return (
        cloth
        + shoes(s * 0.66)
        + hems
        + "".join(crescent(k * s * 0.62, -62, 26, 90, 0.2) for k in (-1, 1))
    )


def person(style: str, *, robe: bool = False) -> str:
    """A grown-up standing at 0 0, 400 tall, arms to be added with `sleeve`."""
    dress = at(0, -14, 1, coat(196, 296)) + shoes(44) if robe else at(0, -104, 1, coat(160, 204))
    return ("" if robe else legs()) + dress + head(0, -352, 60, style)
