"""People of the long scroll: one body of a hundred units, bent, seated, robed and dressed at will.

A figure stands with its feet at (x, y) and faces right unless flipped; children are the same body
with a larger head.
"""

import math
from dataclasses import dataclass

from atelier.materials import CINNABAR, INK
from atelier.motifs import Point
from atelier.scroll_heads import face, hair, nape
from atelier.scroll_line import (
    BLUE_DEEP,
    SKIN,
    TILE,
    WHITE,
    cell,
    disc,
    flat,
    moved,
    path,
    thread,
    tube,
)

# Elbow and hand of the arm on the side faced, in the body's units; mirrored for the other arm.
GESTURES: dict[str, tuple[Point, Point]] = {
    "down": ((15, -57), (14.5, -44)),
    "front": ((17, -57), (25, -58)),
    "offer": ((17, -59), (29, -64)),
    "point": ((20, -69), (34, -77)),
    "wave": ((21, -70), (25, -90)),
    "up": ((19, -80), (17, -99)),
    "chest": ((17, -57), (5, -58)),
    "belly": ((17, -55), (4, -48)),
    "hip": ((22, -58), (12, -48)),
    "chin": ((18, -60), (8, -75)),
    "ear": ((21, -68), (13, -86)),
    "cross": ((16, -57), (-6, -60)),
    "lap": ((14, -56), (12, -43)),
    "low": ((17, -54), (23, -42)),
}


@dataclass(frozen=True)
class Folk:
    """One person.

    Attributes:
        tall: height, units of the scroll.
        arms: gestures of the arm on the side faced and of the other, such as `point down`.
        pose: `stand`, `walk`, `skirt`, `robe` or `sit` (seat 27 % of `tall` above y).
        look: how far the face is turned, -1 to 1; `back` shows the hair only.
        lean: degrees bent forward from the hip.
        vest: colour of a waistcoat or apron over the coat.
        held: shapes in the hand of the side faced, origin in the hand.
    """

    x: float
    y: float
    tall: float = 150
    coat: str = BLUE_DEEP
    low: str = TILE
    hair: str = "man"
    mood: str = "smile"
    arms: str = "down down"
    pose: str = "stand"
    look: float = 0.6
    lean: float = 0
    flip: bool = False
    back: bool = False
    child: bool = False
    glasses: bool = False
    vest: str = ""
    sash: str = ""
    dotted: bool = False
    held: str = ""
    shade: str = INK


def folk(*who: Folk) -> str:
    """The people, in painter's order."""
    return "".join(moved(one.x, one.y, _body(one), one.tall / 100, flip=one.flip) for one in who)


def _body(who: Folk) -> str:
    """Legs, far arm, trunk, head, near arm, from back to front."""
    near, far = who.arms.split()
    drop = 20 if who.pose == "sit" else 0
    behind, front = _skull(who)
    other = _arm(far, -1, who)
    trunk = other + _trunk(who) if not who.back else _trunk(who) + other
    upper = behind + trunk + front + _arm(near, 1, who)
    turned = f'<g transform="translate(0 {drop}) rotate({who.lean:g} 0 -42)">{upper}</g>'
    return _lower(who) + turned


def _arm(gesture: str, side: int, who: Folk) -> str:
    (ex, ey), (hx, hy) = GESTURES[gesture]
    d = f"M{side * 10.5} -70Q{side * (ex + 2):g} {(ey - 70) / 2 - 3:g} {side * ex:g} {ey:g}"
    d += f"L{side * hx:g} {hy:g}"
    wide = 9 if who.pose == "robe" else 6.4
    reach = math.hypot(hx - ex, hy - ey) or 1
    hand = disc(side * (hx + (hx - ex) / reach * 4.2), hy + (hy - ey) / reach * 4.2, 3.1, SKIN, 0.9)
    held = moved(hx, hy, who.held) if side == 1 else ""
    return held + hand + tube(d, wide, who.coat, 1)


def _trunk(who: Folk) -> str:
    d = (
        "M-5 -76C-11-75-13.5-71-14-62L-15.5-37Q0-33 15.5-37L14-62C13.5-71 11-75 5-76Q0-73-5-76Z"
        if who.pose != "robe"
        else "M-5 -76C-11-75-13-71-13-62L-14-40H14L13-62C13-71 11-75 5-76Q0-73-5-76Z"
    )
    parts = [cell("M-4 -80V-73Q0-70 4-73V-80Z", SKIN, 0.8), cell(d, who.coat, 1.1)]
    if who.dotted:
        parts += [
            disc(x, y, 1.2, WHITE, 0)
            for x, y in (
                (-9, -66),
                (-3, -60),
                (8, -64),
                (-8, -53),
                (3, -49),
                (10, -52),
                (-11, -43),
                (-2, -41),
                (8, -42),
            )
        ]
    if who.back:
        return "".join(parts) + thread("M0 -73V-37", 0.6)
    if who.vest:
        parts.append(
            cell(
                "M-9 -75L-3-58V-36Q-9-36-14-38L-13-66ZM9 -75L3-58V-36Q9-36 14-38L13-66Z",
                who.vest,
                1,
            )
        )
    seam = "M-4.5 -75Q0-70 4.5-75M0-71V-37" if not who.vest else "M-4.5 -75Q0-70 4.5-75"
    parts.append(thread(seam, 0.8))
    if not who.vest and not who.dotted:
        parts.append(thread("M-2.4 -64H2.4M-2.4-55H2.4M-2.4-46H2.4", 0.9))
    if who.sash:
        parts.append(tube("M-14.5 -47Q0-43 14.5-47", 4, who.sash, 0.8))
    if who.hair == "pupil" or (who.child and who.sash == CINNABAR):
        parts.append(flat("M-5 -75L0-66L5-75Q0-71-5-75Z", CINNABAR))
    return "".join(parts)


def _skull(who: Folk) -> tuple[str, str]:
    """Hair that falls behind the trunk, and the head before it."""
    size = 1.36 if who.child else 1

    def up(shapes: str) -> str:
        return moved(0, -88 - (size - 1) * 11, shapes, size)

    if who.back:
        return "", up(nape(who.hair, who.shade))
    behind, over = hair(who.hair, who.look, who.shade)
    return up(behind), up(face(who.look, who.mood, glasses=who.glasses) + over)


def _lower(who: Folk) -> str:
    if who.pose == "sit":
        far, near = ("M-4 -22Q8-25 15-22V-3", "M3 -21Q14-25 21-21V-3")
        legs = tube(far, 9, who.low, 1) + tube(near, 9, who.low, 1)
        feet = _shoe(17, -1) + _shoe(23, -1)
        return feet + legs
    if who.pose == "robe":
        gown = cell("M-14 -41L-19-3Q0 2 19-3L14-41Z", who.coat, 1.1)
        return _shoe(-6, 0) + _shoe(8, 0) + gown + thread("M-4 -40L-7-2M5-40L8-2", 0.6)
    if who.pose == "skirt":
        skirt = cell("M-13 -41L-18-14Q0-9 18-14L13-41Z", who.low, 1.1)
        folds = thread("M-6 -38L-9-13M0-38V-11M6-38L9-13", 0.6)
        shins = tube("M-6 -14V-3", 5, SKIN, 0.8) + tube("M6 -14V-3", 5, SKIN, 0.8)
        return shins + _shoe(-5, 0) + _shoe(8, 0) + skirt + folds
    if who.pose == "walk":
        legs = path(
            [(-13, -41), (-17, -5), (-9, -3), (0, -28), (9, -3), (16, -6), (13, -41)], closed=True
        )
        return _shoe(-11, 0) + _shoe(15, -2) + cell(legs, who.low, 1.1)
    legs = path(
        [(-13, -41), (-11.5, -3), (-2, -3), (0, -30), (2, -3), (11.5, -3), (13, -41)], closed=True
    )
    turn = 1 if abs(who.look) > 0.2 and not who.back else 0
    return _shoe(-6 + turn, 0) + _shoe(7 + turn, 0) + cell(legs, who.low, 1.1)


def _shoe(x: float, y: float) -> str:
    return flat(
        f"M{x - 5:g} {y:g}Q{x - 5:g} {y - 5:g} {x:g} {y - 4.6:g}"
        f"Q{x + 7:g} {y - 3:g} {x + 7:g} {y:g}Z",
        INK,
    )
