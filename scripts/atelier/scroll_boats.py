"""Boats and wheels of the long scroll."""

from atelier.materials import CINNABAR, INK
from atelier.scroll_cast import cast
from atelier.scroll_line import (
    BLUE_PALE,
    EARTH,
    GOLD,
    GREY,
    OCHRE,
    SLATE,
    STRAW,
    TILE,
    WHITE,
    WOOD,
    WOOD_PALE,
    block,
    cell,
    disc,
    flat,
    moved,
    path,
    thread,
    tube,
    written,
)


def hull(length: float, fill: str = WOOD, share: float = 0.085) -> str:
    """A flat-bottomed boat, bow to the right, waterline at 0, `share` of it deep."""
    h, deep = length / 2, length * share
    planks = thread(
        f"M{-h * 0.9:.1f} {-deep * 0.5:.1f}Q0 {deep * 0.5:.1f} {h * 0.92:.1f} {-deep * 0.6:.1f}",
        1,
        INK,
    )
    return (
        cell(
            f"M{-h:.1f} {-deep * 1.5:.1f}Q0 {-deep * 0.3:.1f} {h:.1f} {-deep * 1.8:.1f}"
            f"L{h * 0.82:.1f} {deep * 0.7:.1f}Q0 {deep * 1.3:.1f} {-h * 0.84:.1f} {deep * 0.7:.1f}"
            "Z",
            fill,
            1.5,
        )
        + planks
        + thread(
            f"M{-h:.1f} {-deep * 1.5:.1f}Q0 {-deep * 0.3:.1f} {h:.1f} {-deep * 1.8:.1f}",
            4,
            WOOD_PALE,
        )
        + thread(
            f"M{-h * 0.98:.1f} {deep * 1.1:.1f}q30 8 60 0t60 0M{h * 0.2:.1f} {deep * 1.2:.1f}q30"
            " 8 60 0t60 0",
            2,
            WHITE,
        )
    )


def awning(left: float, wide: float, tall: float) -> str:
    """乌篷: a vault of black matting on the gunwale."""
    hoops = "".join(
        f"M{left + wide * k:.1f} -8C{left + wide * k:.1f}"
        f" {-tall * 0.9:.1f} {left + wide * (0.5 + (k - 0.5) * 0.8):.1f}"
        f" {-tall:.1f} {left + wide * (0.5 + (k - 0.5) * 0.7):.1f} {-tall * 1.02:.1f}"
        for k in (0.12, 0.3, 0.5, 0.7, 0.88)
    )
    return cell(
        f"M{left:.1f} -6C{left:.1f} {-tall * 1.36:.1f} {left + wide:.1f} {-tall * 1.36:.1f}"
        f" {left + wide:.1f} -6Z",
        TILE,
        1.5,
    ) + thread(hoops, 1.1, SLATE)


def rower(x: float, y: float, tall: float = 130, coat: str = "#5f8496") -> str:
    """A boatman with his oar, facing left over the stern."""
    oar = tube(f"M{x - 26:.1f} {y - tall * 0.52:.1f}L{x - 96:.1f} {y + 44:.1f}", 4, WOOD_PALE)
    return cast(f"{x:g} {y:g} {tall:g} {coat} tile straw calm low/front walk flip lean=10") + oar


def wupeng(length: float = 380) -> str:
    """An awning boat under way to the right."""
    h = length / 2
    return (
        rower(-h * 0.72, -length * 0.05, 128)
        + awning(-h * 0.42, length * 0.2, 62)
        + awning(h * 0.34, length * 0.2, 60)
        + awning(-h * 0.12, length * 0.26, 76)
        + hull(length)
    )


def sampan(length: float, load: str = "", fill: str = EARTH) -> str:
    """An open boat with whatever it carries standing at 0 -8."""
    return moved(0, -10, load) + hull(length, fill)


def bicycle(fill: str = "#4d7362") -> str:
    """A bicycle to the right, 96 long."""
    wheels = "".join(
        f'<circle cx="{x}" cy="-20" r="20" fill="none" stroke="{INK}" stroke-width="2.4"/>'
        + thread(
            "".join(
                f"M{x} -20L{x + 19 * a:.1f} {-20 + 19 * b:.1f}"
                for a, b in (
                    (1, 0),
                    (0.5, 0.87),
                    (-0.5, 0.87),
                    (-1, 0),
                    (-0.5, -0.87),
                    (0.5, -0.87),
                )
            ),
            0.5,
            SLATE,
        )
        for x in (-30, 30)
    )
    return (
        wheels
        + thread("M-30 -20L-12-48H20L30-20M-12-48L0-20H-30M0-20L20-48L17-60M10-60H24", 3, fill)
        + thread("M-14 -48L-17-55", 2.4)
        + cell("M-26 -58Q-16-60-8-55Q-16-53-26-54Z", INK)
    )


def car(fill: str = BLUE_PALE) -> str:
    """A small car that has stopped, facing left, 230 long; number plate left blank."""
    body = cell(
        "M-112 -20C-116-40-104-48-80-52L-50-84C-46-90-40-92-30-92"
        "H40C52-92 58-88 66-78L84-54C104-52 112-46 114-22C114-16 110-14 104-14"
        "H-104C-110-14-112-16-112-20Z",
        fill,
        1.6,
    )
    panes = cell("M-66 -53L-42-82H0V-53Z", WHITE) + cell(
        "M8 -53V-82H38C46-82 50-80 56-72L70-53Z", WHITE
    )
    wheels = "".join(disc(x, -14, 19, TILE, 1.5) + disc(x, -14, 9, GREY) for x in (-66, 68))
    lamps = cell("M-112 -36Q-104-42-98-36Q-102-28-112-30Z", STRAW) + block(
        104, -42, 9, 10, CINNABAR, 1
    )
    seams = thread("M4 -53V-18M-20-44h12M20-44h12M-62-53Q-66-34-60-20", 1)
    driver = moved(
        -26,
        -66,
        disc(0, 0, 9, "#f1d5b6")
        + flat("M-9 -2A9 9 0 0 1 9-2Q0-8-9-2Z", INK)
        + thread("M-5 2h.1M-1 2h.1", 1.8),
    )
    return body + panes + driver + thread("M-34 -56q-6-2-9-8", 3, INK) + seams + wheels + lamps


def parcels(rng_cols: tuple[str, ...] = (OCHRE, WOOD_PALE, OCHRE)) -> str:
    """A delivery tricycle's box of parcels."""
    return "".join(
        block(-24 + (i % 2) * 24, -22 - (i // 2) * 20, 22, 20, c)
        + thread(f"M{-13 + (i % 2) * 24} {-22 - (i // 2) * 20}v20", 2, GREY)
        for i, c in enumerate(rng_cols)
    )


def wedding_boat(length: float = 620) -> str:
    """A festive boat: a canopy hung with silk balls and lanterns over an open deck, bow right."""
    h = length / 2
    posts = "".join(
        tube(f"M{x:.0f} -26V-262", 6, "#b3382a") for x in (-h * 0.5, -h * 0.02, h * 0.46)
    )
    roof = cell(
        f"M{-h * 0.66:.0f} -256Q{-h * 0.5:.0f} -266 {-h * 0.44:.0f} -302"
        f"H{h * 0.4:.0f}Q{h * 0.46:.0f} -266 {h * 0.62:.0f} -256Q0 -242 {-h * 0.66:.0f}"
        " -256Z",
        "#a5302a",
        1.8,
    )
    ridge = thread(f"M{-h * 0.46:.0f} -302H{h * 0.42:.0f}", 7, GOLD) + thread(
        f"M{-h * 0.64:.0f} -258Q0 -245 {h * 0.6:.0f} -258", 3, GOLD
    )
    tiles = thread(
        "".join(
            f"M{-h * 0.40 + k * h * 0.08:.0f} -300L{-h * 0.56 + k * h * 0.112:.0f} -256"
            for k in range(11)
        ),
        1.4,
        "#7a1d15",
    )
    swags = "".join(
        cell(
            f"M{x:.0f} -254q{h * 0.08:.0f} 34 {h * 0.16:.0f} 0q-{h * 0.08:.0f} 16-{h * 0.16:.0f}"
            " 0Z",
            OCHRE,
        )
        for x in (-h * 0.5, -h * 0.34, -h * 0.18, -h * 0.02, h * 0.14, h * 0.3)
    )
    balls = "".join(
        disc(x, -248, 11, "#b3382a")
        + thread(
            f"M{x - 6:.0f} -252q6 6 12 0M{x:.0f} -259v22M{x - 3:.0f} -237l-4 18"
            f"M{x + 3:.0f} -237l4 18",
            1,
            GOLD,
        )
        for x in (-h * 0.5, -h * 0.02, h * 0.46)
    )
    double = disc(-h * 0.02, -280, 19, GOLD) + written("囍", -h * 0.02, -280, 24, CINNABAR)
    return posts + roof + tiles + ridge + swags + balls + double


def rail(x0: float, x1: float, y: float, fill: str = "#b3382a") -> str:
    """A low railing of a deck."""
    bars = path([(x0, y - 22), (x1, y - 22)]) + "".join(
        f"M{x0 + (x1 - x0) * k / 8:.1f} {y}v-22" for k in range(9)
    )
    return tube(bars, 3, fill, 0.9)
