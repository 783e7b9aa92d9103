"""The signs of halls, cut as out of red paper: one colour, which the page gives them."""

from collections.abc import Sequence
from math import cos, pi, sin

from markupsafe import Markup

from yunyouguan.model.museum import Hall
from yunyouguan.model.vocabulary import MOTIFS

SIDE = 64
"""Of the square that every motif is drawn in."""


def motif_html(name: str) -> Markup:
    """A sign in the colour of the words beside it; screen readers pass over it.

    Args:
        name: one of ``MOTIFS``; anything else is a bug of ours (KeyError).
    """
    head = (
        f'<svg class="motif" viewBox="0 0 {SIDE} {SIDE}" fill="currentColor" fill-rule="evenodd" '
        'aria-hidden="true">'
    )
    return Markup(f"{head}{DRAWN[name]}</svg>")  # noqa: S704  all of it is drawn here


def motif_of(halls: Sequence[Hall], hall: Hall) -> str:
    """What staff chose; else, in the order of the walk, the next that no hall has chosen."""
    chosen = [one.card.motif for one in halls if one.card.motif in MOTIFS]
    if hall.card.motif in MOTIFS:
        return hall.card.motif
    free = [name for name in MOTIFS if name not in chosen] or list(MOTIFS)
    waiting = [one.slug for one in halls if one.card.motif not in MOTIFS]
    return free[waiting.index(hall.slug) % len(free)]


def _lines(way: str, width: float = 3) -> str:
    return (
        f'<path fill="none" stroke="currentColor" stroke-width="{width:g}" stroke-linecap="round" '
        f'stroke-linejoin="round" d="{way}"/>'
    )


def _cut(*ways: str) -> str:
    """Paper with holes: what lies in a shape twice is cut out."""
    return f'<path d="{"".join(ways)}"/>'


def _at(turn: float, far: float, middle: tuple[float, float] = (32, 32)) -> str:
    """A point at an angle from the top, clockwise."""
    x, y = middle[0] + far * sin(turn * pi / 180), middle[1] - far * cos(turn * pi / 180)
    return f"{x:.4g} {y:.4g}"


def _scales() -> str:
    pan = "a8.5 9 0 0 0 17 0z"
    return _cut(f"M3 37{pan}M44 37{pan}", "M20 55h24l4 5H16z") + _lines(
        "M32 6v48M9 15q23-7 46 0M11.5 15 4.5 36M11.5 15l7 21M52.5 15l-7 21M52.5 15l7 21"
    )


def _dwelling() -> str:
    caps = "M14 12q18 7 36 0l-3 8H17zM2 25q9 5 16 4v7H6zM62 25q-9 5-16 4v7h12z"
    wall = "M20 22h24v16h10v21H10V38h10zM28 27h8v8h-8zM27 59V48a5 5 0 0 1 10 0v11z"
    panes = "M31.3 27h1.400v8h-1.400zM14 44h7v7h-7zM43 44h7v7h-7z"
    return _cut(caps, wall, panes)


def _fan() -> str:
    pin = (32.0, 51.0)
    leaf = f"M{_at(-55, 37, pin)}A37 37 0 0 1 {_at(55, 37, pin)}L{_at(55, 17, pin)}"
    leaf += f"A17 17 0 0 0 {_at(-55, 17, pin)}z"
    folds = "".join(
        f"M{_at(turn - 1.8, 33.5, pin)}L{_at(turn + 1.8, 33.5, pin)}"
        f"L{_at(turn + 2.2, 20.5, pin)}L{_at(turn - 2.2, 20.5, pin)}z"
        for turn in range(-40, 41, 16)
    )
    ribs = "".join(f"M32 51L{_at(turn, 15, pin)}" for turn in (-53, -32, -11, 11, 32, 53))
    return _cut(leaf, folds, "M28 52a4 4 0 1 0 8 0a4 4 0 1 0-8 0z") + _lines(ribs, 2.2)


def _bridge() -> str:
    span = "M1 50C14 47 20 23 32 23S50 47 63 50v4H46a14 14 0 0 0-28 0H1z"
    ring = "M13.5 54a18.5 18.5 0 0 1 37 0h-2a16.5 16.5 0 0 0-33 0z"
    rail = "M5 44C15 40 21 14.5 32 14.500S49 40 59 44"
    posts = "M12.5 38v7M19 27v8M25.5 18v8M32 12v12M38.5 18v8M45 27v8M51.5 38v7"
    return _cut(span, ring) + _lines(rail + posts, 2.2) + _lines("M6 60h10M24 60h16M48 60h10", 2.4)


def _lantern() -> str:
    body = "M24 15h16c10 4 14 9 14 16s-4 12-14 16H24C14 43 10 38 10 31s4-12 14-16z"
    ribs = "M23.5 19c-6 7-6 17 0 24h3c-5-7-5-17 0-24zM40.5 19c6 7 6 17 0 24h-3c5-7 5-17 0-24z"
    ribs += "M30.5 19h3v24h-3z"
    return _cut(body, ribs, "M23 9h18v4H23zM23 49h18v4H23z") + _lines(
        "M32 3v6M27 54v7M32 54v8M37 54v7", 2.6
    )


def _bound_book() -> str:
    cover = (
        "M10 4h44v56H10zM17 8h2v48h-2zM36 10v32h12V10zM40 14h4v6h-4zM40 23h4v6h-4zM40 32h4v6h-4z"
    )
    thread = "".join(f"M10 {y}h7v2.500h-7z" for y in (12, 24, 37.5, 49.5))
    return _cut(cover, thread)


def _stele() -> str:
    slab = "M20 49V17C20 8 25 4 32 4s12 4 12 13v32zM32 9a4 4 0 1 0 .1 0z"
    lines = "M25 22h3v22h-3zM30.5 22h3v22h-3zM36 22h3v16h-3z"
    sides = "M4 53V36c0-4 2-6 5-6s5 2 5 6v17zM50 53V36c0-4 2-6 5-6s5 2 5 6v17z"
    return _cut(slab, lines, sides, "M15 51h34v4H15zM2 57h60v3.500H2z")


def _teapot() -> str:
    body = "M15 32h30c5 5 5 17-3 24H18c-8-7-8-19-3-24z"
    plum = "".join(
        f"M{_at(turn, 4.6, (27.4, 44))}a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0z"
        for turn in range(0, 360, 72)
    )
    lid = "M17 29.500c3-6 7-8 13-8s10 2 13 8zM27.5 19.500a2.5 2.5 0 1 1 5 0z"
    spout = "M46 40c6-1 5-9 12-14l4 3c-6 5-6 16-15 19z"
    return _cut(body, plum, lid, spout, "M16 58h28v3H16z") + _lines(
        "M13 35C2 33 2 51 13 52M26 11q-4-3 0-7M34 11q4-3 0-7", 2.8
    )


def _well() -> str:
    curb = "M10 44h44l4 16H6zM16 48l-1.5 4H26v-4zM30 48v4h12v-4zM46 48l.5 4h5l-1-4zM13 56h18v-2H13z"
    curb += "M35 54v2h17l-.5-2z"
    return (
        _cut(curb, "M7 38h50v4H7z", "M26 26h12l-2 9h-8zM29 28v4h6v-4z")
        + _lines("M15 37V10M49 37V10M9 12h46M32 13v12M20 12v0M44 12v0", 3)
        + _cut("M27 8h10v8H27z")
    )


def _flower() -> str:
    petals, cuts = "", ""
    for turn in range(0, 360, 60):
        petals += (
            f"M{_at(turn - 12, 9)}Q{_at(turn - 34, 27)} {_at(turn - 11, 29.5)}L{_at(turn, 25.5)}"
            f"L{_at(turn + 11, 29.5)}Q{_at(turn + 34, 27)} {_at(turn + 12, 9)}z"
        )
        cuts += (
            f"M{_at(turn, 12.5)}Q{_at(turn - 15, 18)} {_at(turn, 22.5)}"
            f"Q{_at(turn + 15, 18)} {_at(turn, 12.5)}z"
        )
    return _cut(
        petals,
        cuts,
        "M24.5 32a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z"
        "M28.5 32a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z",
    )


def _open_book() -> str:
    page = "M31 15C24 9 13 8 4 10v41c9-2 20-1 27 5z"
    other = "M33 15c7-6 18-7 27-5v41c-9-2-20-1-27 5z"
    words = "".join(
        f"M9 {y}q9-1 17 3v2.600q-8-4-17-3zM55 {y}q-9-1-17 3v2.600q8-4 17-3z"
        for y in (18, 26, 34, 42)
    )
    return _cut(page, other, words)


def _boat() -> str:
    hull = "M2 41q6 4 14 4h28q10-1 18-8q-4 14-14 16H18Q6 52 2 41z"
    roof = "M15 42q1-17 14-17t14 17zM20.5 41H23q0-7 3.5-12.5q-5 4-6 12.5z"
    roof += "M27.5 41h3V28h-3zM35 41h2.5q-1-8.5-6-12.5q3.5 5.5 3.5 12.5z"
    return _cut(hull, roof) + _lines("M44 44 58 10M4 60q5-4 10 0t10 0 10 0 10 0 10 0", 2.8)


DRAWN = dict(
    zip(
        MOTIFS,
        (
            _scales(), _dwelling(), _fan(), _bridge(), _lantern(), _bound_book(), _stele(),
            _teapot(), _well(), _flower(), _open_book(), _boat(),
        ),
        strict=True,
    )
)  # fmt: skip
"""The inside of every motif's SVG, by its name."""
