"""The carved table of 《和为贵》, its teapot, and the cat under it."""

from atelier.garden import cat, sprig
from atelier.knife import body, open_shape
from atelier.motifs import (
    CUT,
    STAYS,
    flower,
    hole,
    mirrored,
    slit,
    stays,
    strand,
)
from atelier.pen import box, oval, points, polygon, smooth


def teapot() -> str:
    """A porcelain pot with a bail, a flower on its belly."""
    pot = points(
        "1118,1500 1138,1450 1200,1432 1262,1450 1282,1500 1266,1556 1230,1584 1170,1584 1134,1556"
    )
    bail = "M1146 1450C1130 1330 1270 1330 1254 1450"
    lid = stays(oval(1200, 1440, 52, 16)) + stays(oval(1200, 1416, 18))
    bloom = (
        flower(1200, 1500, 38, 6).replace(CUT, STAYS)
        + strand("M1200 1500V1576", 8)
        + (strand(oval(1200, 1500, 13), 7))
    )
    parted = slit(bail, 36) + strand(bail, 18)
    return parted + open_shape(smooth(pot), 13) + lid + bloom


def table() -> str:
    """The carved table, and the cat under it."""
    top = body(box(770, 1580, 860, 44))
    moulding = "".join(hole(oval(x, 1602, 16, 7)) for x in range(810, 1600, 52))
    apron = (
        "M810 1624H1590V1700Q1500 1690 1470 1760Q1440 1700 1200 1700Q960 "
        "1700 930 1760Q900 1690 810 1700Z"
    )
    carving = "".join(
        (
            flower(1200, 1662, 34, 6),
            sprig(points("1150,1664 1060,1656 960,1680"), 34),
            sprig(points("1250,1664 1340,1656 1440,1680"), 34),
        )
    )
    leg = body(polygon(points("820,1690 880,1690 872,2040 812,2040"))) + slit(
        "M848 1730V2010", 8, 16, 120
    )
    return mirrored(leg, 1200) + body(apron) + carving + top + moulding + cat(1200, 2040, 130)
