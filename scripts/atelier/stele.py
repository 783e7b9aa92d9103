"""Inscribed stone steles and the people who come to read them, in ink."""

from random import Random

from atelier.brush import curve3, filled, mix, stroke, swell
from atelier.materials import CINNABAR, INK, MIST
from atelier.motifs import Point, line


def stele(foot: Point, wide: float, turn: int, tone: float, rng: Random) -> str:
    """A dark slab 3.4 times as tall as wide, its flank shown on the side `turn` (-1, 0, 1)."""
    x, y = foot
    tall, thick, s = wide * 3.41, wide * 0.2 * turn, wide / 205
    x0, x1, top = x - wide / 2, x + wide / 2, y - tall
    crown = curve3((x0, top + wide * 0.34), (x, top - wide * 0.36), (x1, top + wide * 0.34), 16)
    face = [(x0, y), *crown, (x1, y)]
    flank = x1 if turn > 0 else x0
    side = [(flank, y), (flank, top + wide * 0.34), (flank + thick, top + wide * 0.42)]
    side.append((flank + thick, y - abs(thick) * 0.2))
    shapes = [
        (
            f'<ellipse cx="{x + wide * 0.3:.0f}" cy="{y + wide * 0.1:.0f}" rx="{wide * 0.95:.0f}" '
            f'ry="{wide * 0.16:.0f}" fill="{INK}" opacity=".22" filter="url(#veil)"/>'
        ),
        filled(line(side, closed=True), mix("#787568", MIST, tone)) if thick else "",
        filled(line(face, closed=True), mix("#33332f", MIST, tone)),
    ]
    shapes.append(filled(_engraving(x0, top, wide, tall, rng), mix("#d8d3c4", MIST, tone), 0.66))
    badge = wide * 0.17
    shapes.append(
        f'<rect x="{x - badge / 2:.1f}" y="{top + wide * 0.28:.1f}" width="{badge:.1f}" '
        f'height="{badge * 1.12:.1f}" fill="{mix(CINNABAR, MIST, tone * 0.5)}"/>'
    )
    border = stroke(
        [
            (x0 + wide * 0.08, y),
            *curve3(
                (x0 + wide * 0.08, top + wide * 0.38),
                (x, top - wide * 0.22),
                (x1 - wide * 0.08, top + wide * 0.38),
                14,
            ),
            (x1 - wide * 0.08, y),
        ],
        lambda _: 2.2 * s + 0.8,
    )
    shapes.append(filled(border, mix("#d8d3c4", MIST, tone), 0.5))
    plinth = [
        (x0 - wide * 0.16, y + wide * 0.12),
        (x0 - wide * 0.12, y - wide * 0.13),
        (x1 + wide * 0.12, y - wide * 0.13),
        (x1 + wide * 0.16, y + wide * 0.12),
    ]
    shapes.append(filled(line(plinth, closed=True), mix("#8f8d80", MIST, tone)))
    lip = stroke([plinth[1], plinth[2]], lambda _: 3)
    return "".join(shapes) + filled(lip, mix(INK, MIST, tone), 0.6)


def _engraving(x0: float, top: float, wide: float, tall: float, rng: Random) -> str:
    s, engraved = wide / 205, []
    for column in range(5):
        cx = x0 + wide * (0.2 + column * 0.15)
        cy = top + tall * 0.3
        while cy < top + tall * 0.86:
            step = wide * rng.uniform(0.055, 0.085)
            half = wide * 0.052
            engraved.append(
                stroke([(cx - half, cy), (cx + half, cy + rng.uniform(-2, 2))], swell(5 * s + 1))
            )
            engraved.append(
                stroke([(cx, cy - step * 0.4), (cx, cy + step * 0.4)], swell(4 * s + 1))
            )
            cy += step * 1.5
    return "".join(engraved)


def person(x: float, y: float, tall: float, robe: str) -> str:
    """A standing visitor seen from behind, in three touches of the brush."""
    body = line(
        [
            (x - tall * 0.15, y),
            *curve3(
                (x - tall * 0.13, y - tall * 0.4),
                (x - tall * 0.17, y - tall * 0.78),
                (x, y - tall * 0.8),
                8,
            ),
            *curve3(
                (x, y - tall * 0.8),
                (x + tall * 0.17, y - tall * 0.78),
                (x + tall * 0.13, y - tall * 0.4),
                8,
            ),
            (x + tall * 0.15, y),
        ],
        closed=True,
    )
    head = f'<circle cx="{x}" cy="{y - tall * 0.89}" r="{tall * 0.095}" fill="{INK}"/>'
    return filled(body, robe) + head
