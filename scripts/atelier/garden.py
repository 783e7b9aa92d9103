"""Plants and birds of the water town in cut paper: reeds, willow, lotus, peony, swallows."""

import math
import random
from collections.abc import Sequence

from atelier.knife import body
from atelier.motifs import (
    Point,
    crescent,
    crescents,
    drop,
    hole,
    polar,
    spaced,
    stays,
    strand,
)
from atelier.pen import brush, oval, placed, points, sample, smooth


def peony(x: float, y: float, r: float) -> str:
    """A full flower as rings of moon-shaped holes, each ring between the petals of the last."""
    out = [hole(oval(x, y, r * 0.09))]
    for ring, (radius, petals) in enumerate(((0.26, 5), (0.52, 8), (0.82, 11))):
        for k in range(petals):
            angle = 360 / petals * (k + ring / 2) - 90
            length = 2 * math.pi * radius * r / petals * 0.92
            px, py = polar(x, y, radius * r, angle)
            out.append(crescent(px, py, length, angle + 90, 0.3 if ring else 0.34))
    for k in range(11):
        angle = 360 / 11 * (k + 0.5) - 90
        out.append(drop(*polar(x, y, r * 0.62, angle), r * 0.16, angle, 0.2))
    return "".join(out)


def sprig(stem: Sequence[Point], leaf: float) -> str:
    """A twig cut out of the paper: leaves in pairs along a stem, one at its tip."""
    out = []
    places = spaced(sample(stem, 40), leaf * 0.62)
    for k, (x, y, angle) in enumerate(places[:-1]):
        size = leaf * (1 - 0.35 * k / len(places))
        for side in (-1, 1):
            foot = polar(x, y, leaf * 0.14, angle + side * 70)
            out += [drop(*foot, size, angle + side * 48, 0.2)]
    x, y, angle = places[-1]
    out.append(drop(x, y, leaf * 0.8, angle, 0.2))
    return "".join(out)


def reeds(x: float, y: float, count: int, height: float, seed: int) -> str:
    """A stand of reeds rooted along y from x rightwards, plumes nodding to the right."""
    luck = random.Random(seed)
    out = []
    for k in range(count):
        foot = x + k * 34 + luck.uniform(-8, 8)
        top = y - height * luck.uniform(0.62, 1)
        lean = luck.uniform(20, 110)
        stem = [(foot, y), (foot + lean * 0.25, (y + top) / 2), (foot + lean, top)]
        out.append(stays(brush(stem, 12, (1, 0.8, 0.6))))
        plume = [stem[2], (foot + lean + 26, top - 62), (foot + lean + 74, top - 92)]
        out.append(stays(brush(plume, 46, (0.1, 1, 0.05))))
        out.append(crescents(sample(plume, 12)[2:11], 26, 24, 50))
        for t, side in ((0.35, -1), (0.55, 1)):
            lx, ly = foot + lean * t * 0.5, y + (top - y) * t
            reach = luck.uniform(90, 150)
            leaf = [
                (lx, ly),
                (lx + side * reach * 0.5, ly - reach * 0.9),
                (lx + side * reach, ly - reach * 0.8),
            ]
            out.append(stays(brush(leaf, 20, (0.4, 1, 0.02))))
    return "".join(out)


def willow(x: float, y: float, seed: int) -> str:
    """Hanging willow strands with paired leaves, from a bough at the top."""
    luck = random.Random(seed)
    out = []
    for k in range(6):
        left = x + k * 62
        length = luck.uniform(200, 430) - k * 20
        curve = [(left, y - 160), (left + 16, y + length * 0.4), (left - 14, y + length)]
        out.append(strand(smooth(curve, closed=False), 7))
        for i, (px, py, angle) in enumerate(spaced(sample(curve, 30), 34)[2:]):
            side = 1 if i % 2 else -1
            out.append(drop(px, py, 52, angle + side * 38, 0.13, "#fff"))
    return "".join(out)


def swallow(x: float, y: float, size: float, turn: float) -> str:
    """A swallow on the wing, tied to nothing: use it over other paper or on a willow strand."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, size, turn * -30)

    trunk = brush(at(*points("-0.6,0.1 0,0 0.7,-0.1")), size * 0.36, (0.1, 1, 0.1))
    wings = [
        brush(at(*points("0.1,0 -0.1,-0.5 -0.8,-1")), size * 0.3, (0.9, 0.8, 0)),
        brush(at(*points("0.15,0 0.4,0.4 0.2,1")), size * 0.28, (0.9, 0.8, 0)),
    ]
    tail = [
        brush(at(*points("-0.5,0.1 -0.9,0.1 -1.3,-0.1")), size * 0.12, (1, 0.7, 0)),
        brush(at(*points("-0.5,0.1 -0.9,0.25 -1.3,0.35")), size * 0.12, (1, 0.7, 0)),
    ]
    return "".join(stays(d) for d in (trunk, *wings, *tail))


def lotus(x: float, y: float, size: float) -> str:
    """A lotus flower on the water, petals opening upwards, each with its own vein."""
    out = []
    for angle, reach in (
        (-172, 0.92),
        (-8, 0.92),
        (-148, 1),
        (-32, 1),
        (-120, 1.05),
        (-60, 1.05),
        (-90, 1.1),
    ):
        tip = polar(x, y, size * reach, angle)
        lx, ly = polar(*polar(x, y, size * reach * 0.55, angle), size * 0.27, angle - 90)
        rx, ry = polar(*polar(x, y, size * reach * 0.55, angle), size * 0.27, angle + 90)
        petal = (
            f"M{x:.1f} {y:.1f}Q{lx:.1f} {ly:.1f} {tip[0]:.1f} "
            f"{tip[1]:.1f}Q{rx:.1f} {ry:.1f} {x:.1f} {y:.1f}Z"
        )
        out.append(body(petal, gap=4, bridge=60))
        out.append(drop(*polar(x, y, size * reach * 0.8, angle), size * 0.42, angle + 180, 0.14))
    return "".join(out)


def cat(x: float, y: float, size: float) -> str:
    """A sitting cat seen from behind its whiskers, feet on y, its tail round to the right."""

    def at(*points: Point) -> list[Point]:
        return placed(points, x, y, size)

    trunk = smooth(
        at(
            *points("-0.62,0 -0.66,-0.5 -0.4,-1.1 -0.2,-1.4 0.2,-1.4 0.4,-1.1 0.66,-0.5 0.62,0"),
        )
    )
    head = smooth(
        at(
            *points(
                "-0.5,-1.62 -0.56,-2.12 -0.26,-1.96 0,-2 0.26,-1.96 0.56,-2.12 "
                "0.5,-1.62 0.3,-1.36 0,-1.28 -0.3,-1.36"
            ),
        ),
        ease=0.8,
    )
    tail = brush(
        at(*points("0.5,-0.1 1.1,-0.14 1.3,-0.6 1.05,-0.86")), size * 0.24, (0.8, 1, 1, 0.5)
    )
    eyes = "".join(crescent(*at((side * 0.22, -1.68))[0], size * 0.26, 0, 0.3) for side in (-1, 1))
    nose = drop(*at((0, -1.5))[0], size * 0.12, -90, 0.5)
    chest = "".join(
        crescent(*at((0, -0.98 + k * 0.26))[0], size * (0.4 + k * 0.14), 180, 0.22)
        for k in range(4)
    )
    flanks = "".join(
        drop(*at((side * 0.5, -0.3 - k * 0.2))[0], size * 0.2, -90 + side * 130, 0.16)
        for side in (-1, 1)
        for k in range(3)
    )
    return (
        stays(tail)
        + body(trunk, gap=0)
        + chest
        + flanks
        + body(head, gap=7, bridge=120)
        + eyes
        + nose
    )
