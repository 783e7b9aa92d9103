"""`python -m atelier.panorama` draws the square all around: seven steles about one visitor.

The only picture that is looked at from inside, so it is drawn as a scene and not as a sheet.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from atelier import panorama_visitors as folk
from atelier.air import VAULT_SHADE, sun
from atelier.materials import FILTERS
from atelier.panorama_easel import Flat, easel, set_up, upright
from atelier.panorama_garden import CAMPHORS, REEDS, birds, old_tree, railings, reed_bed, shade
from atelier.panorama_ground import Paving, Shadow
from atelier.panorama_letters import Face
from atelier.panorama_roundel import roundel
from atelier.panorama_shore import rolled_out
from atelier.panorama_sky import Sky
from atelier.panorama_sphere import Layer, all_around
from atelier.panorama_steles import AWAY, BOOKS, bearing, stele
from atelier.sheet import Sheet

PLACE = Path(__file__).parents[2] / "exhibits/civil-code-square/all-around/square-360.jpg"
WIDTH = 8192
QUALITY = 90
SUN = (26.0, 17.0)
GATE = 180.0
SUN_AWAY = 400.0


def scene(width: int) -> list[Layer]:
    """Everything to be seen from the middle of the square, the farthest first."""
    brush, song = Face("brush"), Face("song")
    steles = [part for index in range(len(BOOKS)) for part in stele(index, brush, song)]
    groups = tuple(sorted(folk.visitors(), key=lambda one: -one.away))
    beyond = [reed_bed(yaw, seed) for yaw, seed in REEDS]
    trees = [part for camphor in CAMPHORS for part in old_tree(*camphor)]
    people = [folk.standing(one) for one in groups]
    bearings = tuple(bearing(index) for index in range(len(BOOKS)))
    under = (Shadow(yaw, AWAY - 0.4, 1.2, 0.36) for yaw in bearings)
    paving = Paving(bearings, GATE, (*shade(), *under, *folk.shade(groups)))
    before = [*railings(GATE), *trees, roundel(brush, song), *steles, *people]
    with easel() as browser:
        shore = rolled_out(browser, bearing(5))
        above, over_water, on_stone = (
            [set_up(browser, flat, width) for flat in flats]
            for flats in ([_sun(), *birds()], beyond, before)
        )
    return [Sky(SUN), *above, shore, *over_water, paving, *on_stone]


def _sun() -> Flat:
    """The sun, 4.6 degrees wide: eight times the real one, as painters have it."""
    sheet = Sheet(600, 600, sun(300, 300, 80), FILTERS + VAULT_SHADE)
    unit = SUN_AWAY / 80 * 0.04
    return upright(sheet, unit, SUN[0], SUN_AWAY, floor=SUN_AWAY * 0.306 - 300 * unit)


def main(words: Sequence[str]) -> int:
    """Draws it to its place in the exhibition, or to the path given, in the width given."""
    place = Path(words[0]) if words else PLACE
    width = int(words[1]) if len(words) > 1 else WIDTH
    picture = all_around(width, scene(width), lambda share: print(f"{share:.0%}", flush=True))
    place.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture).save(
        place, "JPEG", quality=QUALITY, subsampling=0, optimize=True, progressive=True
    )
    print(f"画好了 {place.name}，{place.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
