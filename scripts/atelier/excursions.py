"""Two ways of learning the law out of doors: the boat stage and the garden path."""

from atelier.folk import face
from atelier.garden import peony, sprig, willow
from atelier.knife import body, rows, ties
from atelier.motifs import (
    arc,
    crescent,
    crescents,
    dots,
    flower,
    hole,
    stays,
    strand,
    teeth,
)
from atelier.ornament import water
from atelier.pen import box, brush, oval, points, smooth


def boat_stage() -> str:
    """A stage on a boat: a player with long sleeves under a tiled roof."""
    roof = (
        stays(
            smooth(
                points("110,196 140,110 86,76 240,96 388,76 536,96 690,76 636,110 666,196 388,176")
            )
        )
        + teeth(points("150,160 390,140 630,160"), 26, 24)
        + crescents(points("180,116 388,100 596,116"), 50, 40)
    )
    posts = "".join(stays(box(x, 170, 24, 320)) for x in (160, 592)) + "".join(
        strand(f"M{x} 190V220", 8) + stays(oval(x, 256, 30, 38)) + crescent(x, 256, 40, 90, 0.3)
        for x in (240, 536)
    )
    curtain = "".join(
        stays(smooth([(x, 190), (x + s * 60, 200), (x + s * 40, 300), (x + s * 4, 420), (x, 480)]))
        + hole(brush([(x + s * 28, 214), (x + s * 22, 300), (x + s * 2, 400)], 11))
        for x, s in ((184, 1), (592, -1))
    )
    deck = stays(box(110, 470, 556, 34)) + dots([(130.0, 487.0), (650.0, 487.0)], 34, 7)
    hull = body(
        smooth(points("50,470 90,490 388,506 686,490 726,470 680,560 580,590 196,590 96,560"))
    ) + crescents(points("130,536 388,548 646,536"), 56, 46)
    gown = body(
        smooth(points("350,330 320,400 290,484 388,492 486,484 456,400 426,330")),
        rows((280, 320, 220, 180), 52, flower(0, 0, 20, 5)),
    )
    sleeves = stays(brush(points("358,346 290,330 240,380 214,330"), 40, (0.8, 1, 1, 0.2))) + stays(
        brush(points("420,346 500,320 520,250 480,220"), 40, (0.8, 1, 1, 0.2))
    )
    crown = stays(smooth(points("328,250 332,210 388,186 444,210 448,250 388,234"))) + "".join(
        stays(oval(x, y, 11))
        for x, y in ((340, 204), (364, 190), (388, 184), (412, 190), (436, 204))
    )
    sea = water(-20, 566, 820, 3, 100)
    return (
        posts
        + curtain
        + roof
        + gown
        + sleeves
        + face(388, 284, 58)
        + crown
        + deck
        + sea
        + hull
        + ties((((388, 334), (388, 352)), ((388, 484), (388, 500))), 12)
    )


def garden_path() -> str:
    """A path of stones through a moon gate to a pavilion, flowers on both sides."""
    wall = (
        stays(box(30, 60, 716, 570))
        + hole(oval(388, 330, 214))
        + crescents(arc(388, 330, 236, 0, 360, 120), 46, 38)
    )
    eaves = stays(box(30, 20, 716, 80)) + crescents([(60.0, 84.0), (716.0, 84.0)], 44, 36)
    way = hole("M222 640Q306 520 352 412H424Q470 520 554 640Z")
    stones = "".join(
        stays(oval(388, y, w, h)) + crescent(388, y, w, 0, 0.16)
        for y, w, h in ((430, 30, 10), (460, 44, 13), (500, 62, 17), (550, 84, 22), (608, 112, 26))
    )
    links = strand("M388 420V640", 10)
    pavilion = (
        stays(smooth(points("250,262 300,236 388,160 476,236 526,262 388,250")))
        + stays(oval(388, 152, 12))
        + "".join(stays(box(x, 250, 14, 150)) for x in (300, 462))
        + stays(box(270, 392, 236, 20))
        + "".join(strand(f"M{x} 346V392", 7) for x in range(320, 460, 22))
        + strand("M306 346H470", 9)
    )
    side = willow(196, 250, 9)
    clip = '<clipPath id="moongate"><circle cx="388" cy="330" r="222"/></clipPath>'
    inner = f'{clip}<g clip-path="url(#moongate)">{side}{stays("M150 404H626V640H150Z")}</g>'
    flowers = (
        peony(112, 500, 62)
        + peony(664, 500, 62)
        + sprig(points("104,420 84,330 100,240"), 42)
        + sprig(points("672,420 692,330 676,240"), 42)
    )
    return wall + eaves + inner + pavilion + way + stones + links + flowers
