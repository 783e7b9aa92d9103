"""Heads of the long scroll: a face of few lines that looks somewhere, under twenty kinds of hair.

Units are hundredths of a grown-up; the face is 24 wide and high, its middle at 0 0. `look` moves
the features: 0 to us, 1 to the right.
"""

from atelier.materials import CINNABAR, INK
from atelier.scroll_line import (
    BLUE_DEEP,
    BLUSH,
    GOLD,
    GREY,
    ROUGE,
    SKIN,
    STRAW,
    WHITE,
    cell,
    disc,
    flat,
    moved,
    thread,
)

SHADOWED = "#4a4038"
_FACE = "M-11 -3C-11.5 4-8.5 11.5 0 12C8.5 11.5 11.5 4 11 -3C10-10 5-12 0-12S-10-10-11-3Z"
_CAP = (
    "M-11.6 0C-13-9-7.5-14 0-14S13-9 11.6 0C10.8-2 10.4-4 9.6-6C5-7.6 2-7.8-1-6.6C-4-5.6-7-5.4"
    "-9.4-6C-10.4-4-10.8-2-11.6 0Z"
)
_FRINGE = (
    "M-11.8 2C-13.4-9-7.5-14.4 0-14.4S13.4-9 11.8 2C10.6-1 10-3 9-5.4"
    "C4-2.6-4-2.6-9-5.4C-10-3-10.6-1-11.8 2Z"
)
_TEMPLES = "M-11.6 2C-13-6-10-11-6-12C-8.6-9-9.4-5-9.6-1ZM11.6 2C13-6 10-11 6-12C8.6-9 9.4-5 9.6-1Z"

_EYES = {
    "calm": ("M-1.5 0Q0-1.2 1.5 0", 1.5),
    "smile": ("M-1.9 .7Q0-1.9 1.9 .7", 1.1),
    "wide": ("M0 -.8V.8", 2.2),
    "shut": ("M-1.9-.4Q0 1.5 1.9-.4", 1.1),
}
_MOODS = {
    "calm": ("calm", "M-1.8 0Q0 1 1.8 0"),
    "smile": ("smile", "M-2.6-.6Q0 2.4 2.6-.6"),
    "glad": ("wide", "M-2.8-.8Q0 3 2.8-.8Z"),
    "laugh": ("smile", "M-3-1Q0 4.6 3-1Z"),
    "talk": ("calm", "M-1.6-.4Q0 2.6 1.6-.4Z"),
    "sing": ("calm", "M-1.5 0A1.5 1.9 0 1 0 1.5 0A1.5 1.9 0 1 0-1.5 0Z"),
    "wonder": ("wide", "M-1 .3A1 1.2 0 1 0 1 .3A1 1.2 0 1 0-1 .3Z"),
    "cross": ("calm", "M-2 .8Q0-1 2 .8"),
    "sleep": ("shut", "M-1.2 0Q0 .8 1.2 0"),
}


def face(look: float, mood: str, *, glasses: bool = False, skin: str = SKIN) -> str:
    """Skull, ears, eyes, brows, nose, mouth and cheeks."""
    dx = look * 3.6
    eye, mouth = _MOODS[mood]
    d, width = _EYES[eye]
    ears = "".join(
        disc(s * 11.2 - dx * 0.4, 1.5, 2.6, skin, 0.9) for s in (-1, 1) if s * look < 0.9
    )
    parts = [ears, cell(_FACE, skin, 1)]
    for s in (-1, 1):
        near = 1 - abs(look) * (0.22 if s * look > 0 else 0)
        x = s * 4.5 * near + dx
        parts += [
            moved(x, 0.4, thread(d, width)),
            thread(f"M{x - 2.1:.1f} -3.3Q{x:.1f} -4.6 {x + 2.1:.1f} -3.3", 0.8, SHADOWED),
            disc(s * 6.6 * near + dx * 0.9, 4.6, 1.9, BLUSH, 0),
        ]
        if glasses:
            parts.append(thread(f"M{x - 3:.1f} .4a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z", 0.7, BLUE_DEEP))
    if mood == "cross":
        parts.append(
            thread(f"M{dx - 6:.1f} -4.6L{dx - 2.6:.1f} -3M{dx + 6:.1f} -4.6L{dx + 2.6:.1f} -3", 1)
        )
    nose = dx * 1.35
    parts.append(thread(f"M{nose:.1f} 1.6q{1.1 if look >= 0 else -1.1} 1.4-.2 2", 0.8, SHADOWED))
    lips = thread(mouth, 0.9) if "Z" not in mouth else flat(mouth, CINNABAR) + thread(mouth, 0.5)
    parts.append(moved(dx * 1.1, 6.9, lips))
    return "".join(parts)


def _bare(colour: str) -> tuple[str, str]:
    return "", cell(_TEMPLES, colour, 0.8)


def _hat(brim: str, crown: str, fill: str, trim: str) -> tuple[str, str]:
    return "", cell(crown, fill) + cell(brim, trim)


def hair(style: str, look: float, colour: str = INK) -> tuple[str, str]:
    """What lies behind the face, and what lies over it.

    Raises:
        KeyError: no such hair.
    """
    back = -3 * look
    bun = disc(back * 1.6, -14.5, 5, colour, 0.8)
    low_bun = disc(-11.5 if look > 0.2 else back, -6 if look > 0.2 else -13, 4.4, colour, 0.8)
    cap, fringe = cell(_CAP, colour, 0.8), cell(_FRINGE, colour, 0.8)
    curtain = cell("M-13 -3C-14.6 8-13 12-10.5 13.6H10.5C13 12 14.6 8 13-3Z", colour, 0.8)
    long = cell("M-12 -4C-15 12-13 22-9 25C-6 20 6 20 9 25C13 22 15 12 12-4Z", colour, 0.8)
    tail = cell("M-8 -10C-16-12-19-2-16 10C-13 6-12 0-11-3Z", colour, 0.8)
    beard = cell("M-9 5C-9 14-4 24 0 25C4 24 9 14 9 5C5 9-5 9-9 5Z", WHITE, 0.8)
    band = thread("M-10.5 -7.5Q0-12.5 10.5-7.5", 2.4, CINNABAR)
    straw_hat = cell("M-8 -8C-6-15-3-18 0-18S6-15 8-8Z", STRAW) + cell(
        "M-21 -5C-12-10 12-10 21-5C12-1.5-12-1.5-21-5Z", STRAW
    )
    weave = thread(
        "M-17 -5.4C-9-8.6 9-8.6 17-5.4M-6 -10Q0-12 6-10M-4 -13Q0-15 4-13", 0.5, "#a8894c"
    )
    cloth = cell(
        "M-13 6C-15-8-8-15.5 0-15.5S15-8 13 6C11-2 9-6 6-7.6C2-9-2-9-6-7.6C-9-6-11-2-13 6Z",
        BLUE_DEEP,
    )
    flowers = "".join(
        disc(x, y, 1, WHITE, 0)
        for x, y in ((-9, -8), (-3, -12), (4, -12), (10, -7), (-11, -1), (11.6, 0))
    )
    shell = cell("M-13.4 -1C-14-10-8-16.4 0-16.4S14-10 13.4-1C9-5-9-5-13.4-1Z", GOLD) + thread(
        "M0 -16.2V-4", 0.8
    )
    soft = cell("M-12.4 -4C-12-12-7-15.4 0-15.4S12-12 12.4-4Z", colour) + cell(
        "M-2 -5.4Q10-7 18-3Q12-1.4 0-3Z", colour
    )
    gauze = (
        cell("M-12 -6V-13Q-6-15-6-20Q0-24 6-20Q6-15 12-13V-6Q0-10-12-6Z", INK)
        + cell("M-12 -9C-20-14-27-12-29-9C-27-6-20-6-12-8Z", INK)
        + cell("M12 -9C20-14 27-12 29-9C27-6 20-6 12-8Z", INK)
        + disc(0, -13, 2, GOLD, 0.5)
    )
    petals = "".join(
        disc(x, y, 2.6, c, 0.6)
        for x, y, c in (
            (-9, -11, ROUGE),
            (-4, -15, GOLD),
            (2, -16.4, ROUGE),
            (8, -13, GOLD),
            (11, -8, ROUGE),
        )
    )
    styles = {
        "man": ("", cap),
        "crop": ("", cell("M-11.4 -3C-12-11-7-14 0-14S12-11 11.4-3C8-8-8-8-11.4-3Z", colour, 0.8)),
        "bun": (bun, fringe),
        "knot": (low_bun, cap),
        "bob": (curtain, fringe),
        "long": (long, fringe),
        "tail": (tail, fringe),
        "buns": (disc(-10, -12, 4.6, colour, 0.8) + disc(10, -12, 4.6, colour, 0.8), fringe),
        "tuft": ("", cell("M-6 -10.6Q0-17 6-10.6Q0-8-6-10.6Z", colour, 0.8)),
        "elder": _bare(GREY),
        "beard": ("", _bare(WHITE)[1] + beard),
        "granny": (disc(back * 1.6, -14.5, 4.6, GREY, 0.8), cell(_CAP, GREY, 0.8)),
        "grey": ("", cell(_CAP, GREY, 0.8)),
        "pupil": ("", cap + band),
        "straw": ("", straw_hat + weave),
        "calico": ("", cloth + flowers),
        "helmet": ("", shell),
        "peaked": ("", soft),
        "judge": ("", gauze + cell("M-8 6C-8 16-3 26 0 27C3 26 8 16 8 6C4 9-4 9-8 6Z", INK, 0.8)),
        "heroine": (long + bun, fringe + petals),
    }
    return styles[style]


def nape(style: str, colour: str = INK) -> str:
    """A head from behind."""
    shade = GREY if style in {"elder", "beard", "granny", "grey"} else colour
    behind, over = hair(style, 0, shade)
    full = cell(
        "M-11.5 -2C-12 5-9 11.5 0 12C9 11.5 12 5 11.5 -2C11-10 6-13.6 0-13.6S-11-10-11.5-2Z",
        SKIN if style == "elder" else shade,
        1,
    )
    neck = cell("M-4 9V15H4V9Z", SKIN, 0.8)
    hats = over if style in {"straw", "calico", "helmet", "peaked", "judge"} else ""
    fringe = cell("M-11.8 1C-12 6-9 11.7 0 12C9 11.7 12 6 11.8 1C9 8-9 8-11.8 1Z", GREY, 0.8)
    lines = (
        fringe
        if style == "elder"
        else thread("M-5 -9Q-7-1-4.5 7M0-10V8M5-9Q7-1 4.5 7", 0.5, "#6a6055")
    )
    tops = behind if style in {"bun", "granny", "buns", "long", "heroine"} else ""
    plait = cell("M-2.6 2C-4 14-2 24 0 28C2 24 4 14 2.6 2Z", shade, 0.8) if style == "tail" else ""
    return neck + full + lines + tops + plait + hats
