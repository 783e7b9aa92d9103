"""`python -m atelier.panorama_look PICTURE FOLDER` shows what a visitor sees who turns round in it.

Flat views, 90° wide, every 45° and straight up and down: the proof of an all-round picture.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from atelier.panorama_sphere import Bytes, Floats, blended

SIDE = 900
VIEWS = (*((yaw, 0.0) for yaw in range(-180, 180, 45)), (0.0, 90.0), (0.0, -90.0))


def view(picture: Bytes, yaw: float, pitch: float, *, side: int = SIDE, wide: float = 90) -> Bytes:
    """The square window that opens `wide` degrees in that direction."""
    reach = math.tan(math.radians(wide / 2))
    steps = ((np.arange(side) + 0.5) / side * 2 - 1) * reach
    right, up = np.meshgrid(steps, -steps)
    a, b = math.radians(yaw), math.radians(pitch)
    ahead, high = math.cos(b) - up * math.sin(b), math.sin(b) + up * math.cos(b)
    x = right * math.cos(a) + ahead * math.sin(a)
    z = ahead * math.cos(a) - right * math.sin(a)
    return _around(picture, np.arctan2(x, z), np.arctan2(high, np.hypot(x, z)))


def _around(picture: Bytes, yaw: Floats, pitch: Floats) -> Bytes:
    joined = np.concatenate([picture[:, -2:], picture, picture[:, :2]], axis=1)
    wide = picture.shape[1]
    u = ((yaw / (2 * math.pi) + 0.5) % 1 * wide + 2) / (wide + 4)
    found = blended(joined, np.asarray(u), np.asarray(0.5 - pitch / math.pi))
    return np.rint(found * 255).astype(np.uint8)


def main(words: Sequence[str]) -> int:
    """Writes one PNG per view, named after its direction."""
    source, folder = Path(words[0]), Path(words[1])
    folder.mkdir(parents=True, exist_ok=True)
    picture = np.asarray(Image.open(source).convert("RGB"))
    for yaw, pitch in VIEWS:
        name = f"yaw{yaw:+04.0f}-pitch{pitch:+03.0f}.png"
        Image.fromarray(view(picture, yaw, pitch)).save(folder / name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
