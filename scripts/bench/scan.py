"""A large scan as a flatbed writes it, drawn by code: old paper with columns of ink."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from bench.scene import fractal

EDITION = 1
WIDTH, HEIGHT = 8_400, 11_900
"""100 megapixels less a little: a sheet of 71 by 101 cm at 300 dpi."""
DPI = 300
FIBRES = 2_100, 1_700
"""One patch of paper, repeated without a seam."""
PAPER = (238, 226, 200)
FIBRE, SCANNER = 5.0, 1.5
"""Deviation of the paper's brightness and of the scanner's noise, of 255."""
COLUMN, STROKES, REACH = 420, 26, 150
"""Pixels between columns, strokes in each character, and how far they reach."""
BAND = 700
"""Rows painted at a time: all at once would need 2.4 GB."""


def draw_scan(folder: Path) -> Path:
    """An uncompressed TIFF of 300 MB, drawn only once."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"scan-{EDITION}.tif"
    if not file.is_file():
        part = file.with_suffix(".part")
        scan(WIDTH, HEIGHT).save(part, "TIFF", dpi=(DPI, DPI))
        part.replace(file)
    return file


def scan(width: int, height: int) -> Image.Image:
    """RGB; the same for the same size."""
    chance = np.random.default_rng(1736)
    ink = _ink(width, height, chance)
    patch = FIBRE * fractal(*FIBRES, 0.9, chance)
    page = np.empty((height, width, 3), np.uint8)
    for top in range(0, height, BAND):
        black = np.asarray(ink.crop((0, top, width, min(top + BAND, height))), np.float32) / 255
        rows, columns = np.arange(top, top + black.shape[0]), np.arange(width)
        fibres = patch[rows[:, None] % FIBRES[1], columns[None] % FIBRES[0]]
        noise = SCANNER * chance.standard_normal(black.shape, np.float32)
        sheet = np.asarray(PAPER, np.float32) + (fibres + noise)[..., None]
        page[top : top + BAND] = np.clip(sheet * (1 - 0.85 * black[..., None]), 0, 255)
    return Image.fromarray(page)


def _ink(width: int, height: int, chance: np.random.Generator) -> Image.Image:
    """White where a brush went."""
    ink = Image.new("L", (width, height))
    pen = ImageDraw.Draw(ink)
    for x in range(COLUMN, width - COLUMN // 2, COLUMN):
        for y in range(COLUMN, height - COLUMN // 2, COLUMN):
            for _ in range(STROKES):
                left, top, right, bottom = (int(part) for part in chance.integers(-REACH, REACH, 4))
                wide = int(chance.integers(6, 28))
                pen.line((x + left, y + top, x + right, y + bottom), fill=255, width=wide)
    return ink.filter(ImageFilter.GaussianBlur(2))
