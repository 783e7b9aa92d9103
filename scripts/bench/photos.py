"""Photos as cameras write them, drawn by code: no real one may lie in a public repository."""

import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from bench.scene import Scene, draw
from bench.wide_gamut import wide_gamut

EDITION = 1
"""Raise it when the drawing changes: what was drawn before is drawn anew."""
MAKER, ORIENTATION = 0x010F, 0x0112


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo.

    Attributes:
        turn: EXIF orientation.
        quality: of the JPEG.
        wide: in the colours of a phone's wide gamut.
    """

    name: str
    scene: Scene
    turn: int
    quality: int
    wide: bool = False


SHOTS = (
    Shot("square", Scene(6000, 4000, 0.30, 10_000, 14), 1, 92),
    Shot("portrait", Scene(4032, 3024, 0.45, 4_500, 8), 6, 94, wide=True),
    Shot("foliage", Scene(4032, 3024, 0.08, 16_000, 30), 1, 93),
    Shot("indoors", Scene(4032, 3024, 0.25, 5_000, 10), 3, 95, wide=True),
    Shot("street", Scene(4032, 3024, 0.20, 11_000, 18), 8, 92),
    Shot("crowd", Scene(4352, 3264, 0.10, 12_000, 16), 1, 93),
)
"""87 megapixels, as many as the six real photos of the earlier measurements."""


def draw_photos(folder: Path) -> Path:
    """One JPEG for each of SHOTS in a folder below this one, drawn only once.

    As AVIF (quality 55, speed 6) at 1280 pixels they take 0.64 bits a pixel together, four real
    ones took 0.68; speed 5 saves 2.6 % of that, with real ones 3.1 %. As JPEG of quality 59 both
    take 0.97.
    """
    place = folder / str(EDITION)
    place.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        file = place / f"{shot.name}.jpg"
        if not file.is_file():
            part = file.with_suffix(".part")
            part.write_bytes(photo(shot))
            part.replace(file)
    return place


def photo(shot: Shot) -> bytes:
    """A JPEG with EXIF; the same for the same shot."""
    exif = Image.Exif()
    exif[MAKER] = "drawn by code"
    exif[ORIENTATION] = shot.turn
    told = {"icc_profile": wide_gamut()} if shot.wide else {}
    out = io.BytesIO()
    image = draw(shot.scene, seed=shot.scene.things)
    image.save(out, "JPEG", quality=shot.quality, exif=exif, **told)
    return out.getvalue()
