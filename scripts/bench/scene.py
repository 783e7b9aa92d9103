"""What stands before a camera, drawn by numbers: as hard for an encoder as what really does."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Plane = NDArray[np.float32]

PALETTE = (
    (62, 74, 48), (104, 112, 70), (140, 128, 108), (92, 78, 66), (176, 166, 150),
    (70, 84, 102), (150, 64, 50), (208, 200, 188), (38, 40, 42), (120, 140, 160),
)  # fmt: skip
"""Leaves, earth, plaster, tiles, dusk: colours that lie together outdoors."""
LIGHTNESS, HUE = 22, 5
"""Deviation of a thing from the palette, of 255: real things differ more in light than in hue."""
LARGEST, SMALLEST = 0.25, 0.004
"""Size of things, of the width; how many there are falls with the cube of the size."""
BACKDROP = 40
"""The largest ones, painted first, so that no place is empty."""
FAR, NEAR = 0.06, 0.02
"""Things larger than these parts of the width are far behind the focus, and a little."""
SOFTNESS = 1 / 1900
"""Radius of the lens' blur, of the width."""
GRAIN, TINT, DEMOSAIC = 2.2, 1.6, 0.6
"""Deviation of brightness and colour at ISO 200, of 255, and the radius that a camera smears."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What to draw.

    Attributes:
        width, height: pixels.
        sky: which part of the height is sky.
        things: how many stand about.
        relief: how rough their surfaces are, of 255.
    """

    width: int
    height: int
    sky: float
    things: int
    relief: float


def draw(scene: Scene, seed: int) -> Image.Image:
    """An RGB picture; things before one another, surfaces, sky, a lens and a sensor."""
    chance = np.random.default_rng(seed)
    seen = _lit(np.asarray(_things(scene, chance), np.float32), scene, chance)
    blurred = _image(_under_sky(seen, scene, chance)).filter(
        ImageFilter.GaussianBlur(scene.width * SOFTNESS)
    )
    grainy = np.asarray(blurred, np.float32) + _noise(scene, chance)
    return _image(grainy).filter(ImageFilter.GaussianBlur(DEMOSAIC))


def fractal(width: int, height: int, fall: float, chance: np.random.Generator) -> Plane:
    """Noise whose amplitude falls with the frequency to the power ``fall``; mean 0, deviation 1.

    Args:
        fall: about 1 on surfaces, 2 in clouds; the right edge goes on at the left one.
    """
    across = np.fft.rfftfreq(width)[None].astype(np.float32)
    down = np.fft.fftfreq(height)[:, None].astype(np.float32)
    frequency = np.sqrt(across**2 + down**2)
    frequency[0, 0] = np.inf
    waves = np.fft.rfft2(chance.standard_normal((height, width), np.float32))
    field = np.fft.irfft2(waves / frequency**fall, s=(height, width))
    return np.asarray((field - field.mean()) / field.std(), np.float32)


def _coarse(scene: Scene, step: int, fall: float, chance: np.random.Generator) -> Plane:
    """The same at a part of the size, grown: what falls so steeply has no fine parts."""
    small = fractal(scene.width // step, scene.height // step, fall, chance)
    grown = Image.fromarray(small).resize((scene.width, scene.height), Image.Resampling.BICUBIC)
    return np.asarray(grown, np.float32)


def _things(scene: Scene, chance: np.random.Generator) -> Image.Image:
    """Round, square, jagged and thin ones, the large behind the small."""
    largest, smallest = LARGEST * scene.width, SMALLEST * scene.width
    part = chance.random(scene.things)
    radii = 1 / np.sqrt(largest**-2 + part * (smallest**-2 - largest**-2))
    radii = np.concatenate([np.full(BACKDROP, largest), np.sort(radii)[::-1]])
    focus = {int(np.sum(radii > edge * scene.width)): edge for edge in (FAR, NEAR)}
    canvas = Image.new("RGB", (scene.width, scene.height))
    for number, radius in enumerate(radii):
        if number in focus:
            depth = scene.width * SOFTNESS * focus[number] / NEAR
            canvas = canvas.filter(ImageFilter.GaussianBlur(depth))
        _thing(ImageDraw.Draw(canvas), scene, float(radius), chance)
    return canvas


def _thing(
    pen: ImageDraw.ImageDraw, scene: Scene, radius: float, chance: np.random.Generator
) -> None:
    base = np.asarray(PALETTE[int(chance.integers(len(PALETTE)))], np.float64)
    shade = base + chance.normal(0, LIGHTNESS) + chance.normal(0, HUE, 3)
    red, green, blue = (int(part) for part in np.clip(shade, 0, 255))
    colour = (red, green, blue)
    x, y = chance.random(2) * (scene.width, scene.height)
    wide, high = radius * (0.4 + chance.random(2))
    box = (x - wide, y - high, x + wide, y + high)
    match int(chance.integers(4)):
        case 0:
            pen.ellipse(box, fill=colour)
        case 1:
            pen.rectangle(box, fill=colour)
        case 2:
            corners = int(chance.integers(4, 10))
            angles = np.sort(chance.random(corners)) * 2 * np.pi
            reach = radius * (0.5 + chance.random(corners))
            across, down = x + reach * np.cos(angles), y + reach * np.sin(angles)
            pen.polygon([(float(a), float(d)) for a, d in zip(across, down, strict=True)], colour)
        case _:
            ends = (x - 2 * wide, y - 2 * high, x + 2 * wide, y + 2 * high)
            pen.line(ends, fill=colour, width=max(2, int(radius * 0.15)))


def _lit(seen: Plane, scene: Scene, chance: np.random.Generator) -> Plane:
    """Surfaces rough here and smooth there, brighter here and darker there."""
    rough = np.exp(np.clip(0.9 * _coarse(scene, 8, 1.6, chance), -2, 1.2))
    relief = scene.relief * rough / rough.mean() * fractal(scene.width, scene.height, 1.15, chance)
    light = 1 + 0.2 * np.clip(_coarse(scene, 16, 2, chance), -2, 2)
    bright = 0.3 + seen.mean(axis=2) / 180
    return np.asarray(seen * light[..., None] + (relief * bright)[..., None], np.float32)


def _under_sky(seen: Plane, scene: Scene, chance: np.random.Generator) -> Plane:
    """A gradient with clouds above a skyline."""
    walk = np.cumsum(chance.standard_normal(scene.width))
    walk -= np.linspace(walk[0], walk[-1], scene.width)
    skyline = scene.height * (scene.sky + 0.08 * walk / np.abs(walk).max())
    down = np.arange(scene.height, dtype=np.float32)[:, None]
    above = np.clip(skyline[None] - down, 0, 1)[..., None].astype(np.float32)
    clouds = np.maximum(_coarse(scene, 4, 1.9, chance), 0)[..., None]
    lower = (down / scene.height)[..., None]
    air = np.asarray((120, 160, 205)) + lower * (180, 130, 80) + clouds * (30, 24, 18)
    return np.asarray(seen * (1 - above) + air * above, np.float32)


def _noise(scene: Scene, chance: np.random.Generator) -> Plane:
    grain = GRAIN * chance.standard_normal((scene.height, scene.width, 1), np.float32)
    tint = TINT * chance.standard_normal((scene.height // 2, scene.width // 2, 3), np.float32)
    return np.asarray(grain + tint.repeat(2, axis=0).repeat(2, axis=1), np.float32)


def _image(values: Plane) -> Image.Image:
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
