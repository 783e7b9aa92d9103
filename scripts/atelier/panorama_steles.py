"""Seven steles of dark stone, one for each book of the 民法典, in a ring about the visitor."""

import math
from dataclasses import dataclass
from random import Random

from atelier.brush import curve3, filled, filtered, mix, stroke
from atelier.materials import CINNABAR, CREAM, FILTERS, GOLD, INK
from atelier.motifs import Point, arc, line
from atelier.panorama_easel import EYE, Flat, lying, upright
from atelier.panorama_letters import Face
from atelier.sheet import Sheet

AWAY = 6.0
UNIT = 1 / 200
SLAB_WIDE, SLAB_HIGH, SLAB_FOOT = 340, 640, 0.52
NAME_MIDDLE = 379
PLINTH_DEEP = 1.1
STONE = "#3a3a36"
CUT = "#d9d2bf"


@dataclass(frozen=True)
class Book:
    """A book of the code: its name, and the sentence on its stele, to the letter."""

    name: str
    article: str
    sentence: str


BOOKS = (
    Book("总则", "第四条", "民事主体在民事活动中的法律地位一律平等"),
    Book("物权", "第二百零五条", "本编调整因物的归属和利用产生的民事关系"),
    Book("合同", "第四百六十三条", "本编调整因合同产生的民事关系"),
    Book("人格权", "第九百八十九条", "本编调整因人格权的享有和保护产生的民事关系"),
    Book("婚姻家庭", "第一千零四十条", "本编调整因婚姻家庭产生的民事关系"),
    Book("继承", "第一千一百一十九条", "本编调整因继承产生的民事关系"),
    Book("侵权责任", "第一千一百六十四条", "本编调整因侵害民事权益产生的民事关系"),
)
"""In the code's order, clockwise; the sentences without their full stops, as stone has none."""


def bearing(index: int) -> float:
    """Degrees to the right, -180 to 180; the first book is straight ahead."""
    return round((index * 360 / len(BOOKS) + 180) % 360 - 180, 2)


def plinth_pitch() -> float:
    """Degrees up to the middle of a plinth's front, where a plate hides no lettering."""
    above = SLAB_FOOT / 2 - EYE
    return round(math.degrees(math.atan(above / (AWAY - PLINTH_DEEP / 2))), 1)


def stele(index: int, brush: Face, song: Face) -> list[Flat]:
    """Slab, plinth and the plinth's upper face, back to front."""
    yaw, rng = bearing(index), Random(100 + index)
    top = Sheet(460, 220, _plinth_top(), FILTERS)
    front = Sheet(500, 140, _plinth_front(rng), FILTERS)
    near = AWAY - PLINTH_DEEP / 2
    slab = Sheet(SLAB_WIDE + 40, SLAB_HIGH + 60, _slab(index, brush, song, rng), FILTERS)
    return [
        lying(top, UNIT, yaw, near, height=SLAB_FOOT),
        upright(front, UNIT, yaw, near, floor=-0.06),
        upright(slab, UNIT, yaw, AWAY, floor=SLAB_FOOT - 20 * UNIT),
    ]


def _outline(inset: float) -> list[Point]:
    """An upright slab with a round head, standing 20 above the sheet's edge."""
    x0, x1, foot = 20 + inset, 20 + SLAB_WIDE - inset, SLAB_HIGH + 40 - inset
    head = 40 + inset
    crown = curve3((x0, head + 92), (190, head - 92), (x1, head + 92), 30)
    return [(x0, foot), *crown, (x1, foot)]


def _slab(index: int, brush: Face, song: Face, rng: Random) -> str:
    book, middle = BOOKS[index], 20 + SLAB_WIDE / 2
    body = line(_outline(0), closed=True)
    shade = (
        '<linearGradient id="lit" x2="1" y2=".35"><stop offset="0" stop-color="#fff" '
        'stop-opacity=".15"/><stop offset=".5" stop-color="#fff" stop-opacity=".02"/><stop '
        'offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient>'
    )
    tenon = filled(f"M70 {SLAB_HIGH + 30}h240v30h-240Z", mix(STONE, INK, 0.4))
    stone = filtered("brush", tenon + filled(body, STONE))
    stone += shade + f'<path d="{body}" fill="url(#lit)" filter="url(#brush)"/>'
    frame = stroke([*_outline(17), _outline(17)[0]], lambda _: 2.6)
    inner = stroke([*_outline(25), _outline(25)[0]], lambda _: 1.2)
    badge = (
        f'<circle cx="{middle}" cy="106" r="41" fill="{CINNABAR}" filter="url(#brush)"/>'
        f'<circle cx="{middle}" cy="106" r="36" fill="none" stroke="{CREAM}" stroke-width="1.4"/>'
    )
    number = song.column("一二三四五六七"[index], middle, 82, 48)
    size = {2: 142, 3: 122, 4: 98}[len(book.name)]
    pitch = {2: 1.24, 3: 1.14, 4: 1.09}[len(book.name)]
    high = size * (1 + pitch * (len(book.name) - 1))
    top = NAME_MIDDLE - high / 2
    title = brush.column(book.name, middle, top, size, pitch)
    half, letter = (len(book.sentence) + 1) // 2, 27.5
    right = song.column(book.sentence[:half], 313, 196, letter, 1.22)
    left = song.column(book.sentence[half:], 67, 196, letter, 1.22)
    source = "".join(
        song.glyph(sign, middle + (k - (len(book.article) + 2) / 2) * 19, 620, 17)
        for k, sign in enumerate("民法典" + book.article)
    )
    pits = "".join(
        f"M{rng.uniform(30, 350):.0f} {rng.uniform(120, 660):.0f}h{rng.uniform(1, 2.6):.1f}v1.2h-2Z"
        for _ in range(130)
    )
    return (
        stone + filled(pits, "#8b897d", 0.4) + filled(frame + inner, CUT, 0.5) + badge
        + filled(number, CREAM) + filled(title, GOLD) + filled(right + left, CUT, 0.95)
        + filled(source, CUT, 0.7)
    )  # fmt: skip


def _plinth_top() -> str:
    return filtered("brush", filled("M0 0h460v220h-460Z", "#a5a294")) + filled(
        "M40 20h380v110h-380Z", "#55544d", 0.5
    )


def _plinth_front(rng: Random) -> str:
    body = filled("M20 24h460v18h-16v60h16v22h-460v-22h16v-60h-16Z", "#8f8c7f")
    waist = filled("M36 42h428v60h-428Z", "#767469")
    waves = "".join(
        stroke(arc(72 + k * 44, 92, 17 - r * 5.2, 180, 360, 12), lambda _: 2.2)
        for k in range(9) for r in range(3)
    )  # fmt: skip
    edge = stroke([(20, 25), (480, 25)], lambda _: 3) + stroke([(20, 42), (480, 42)], lambda _: 2)
    chips = "".join(
        stroke([(x, 25), (x + rng.uniform(-3, 3), 41)], lambda _: 1.2) for x in (170, 330)
    )
    return (
        filtered("brush", body + waist)
        + filled(waves, "#c9c5b5", 0.75)
        + filled(edge, "#d5d1c2", 0.7)
        + filled(chips + stroke([(20, 123), (480, 123)], lambda _: 3), INK, 0.4)
    )
