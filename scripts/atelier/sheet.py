"""A drawing becomes a PNG: SVG text in, one small picture file out.

The only module that knows the browser and the file format. A `Sheet` is pure text; two runs
over the same sheets write the same bytes, because nothing here reads a clock or a random number.
"""

import base64
import io
import math
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops
from playwright.sync_api import Browser, FloatRect, sync_playwright

FONTS = Path(__file__).parents[1] / "yunyouguan" / "theme" / "fonts"
FACES = {"brush": "brush.woff", "song": "song.woff"}

# Thirty pictures are committed; the whole exhibition has to stay cloneable on a village's line.
MAX_BYTES = 900_000

# A sheet wider than `WIDEST` is drawn in strips of this width: Chromium gives no screenshot beyond
# 16384 px a side.
STRIP = 2000
WIDEST = 4000

# Tried in this order, the first that fits wins: colours, spread by error diffusion or by a fixed
# pattern. Measured on hero-wide (2400×1350): 2090 kB in full colour, 950 diffused, 675 patterned.
PALETTES = ((256, True), (208, True), (160, True), (256, False), (160, False), (64, False))
PATTERN = (0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5)
PATTERN_REACH = 4

MOVE = """([left, wide, high]) => {
  const drawing = document.querySelector("svg");
  drawing.setAttribute("width", wide);
  drawing.setAttribute("viewBox", `${left} 0 ${wide} ${high}`);
}"""

# Sum of the differences in red, green and blue: below it two tones of a drawing are one.
APART = 8

CHROMIUM = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True)
class Sheet:
    """One picture before it is drawn; units of `body` are pixels of the finished PNG.

    Attributes:
        budget: bytes that the PNG may weigh.
        inks: colours of a drawing in flat tones, kept undithered; 0 lets the budget decide.
    """

    width: int
    height: int
    body: str
    defs: str = ""
    budget: int = MAX_BYTES
    inks: int = 0


def svg(sheet: Sheet) -> str:
    """A standalone SVG document, except for the lettering faces, which `render` brings."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{sheet.width}" height="{sheet.height}" '
        f'viewBox="0 0 {sheet.width} {sheet.height}"><defs>{sheet.defs}</defs>{sheet.body}</svg>'
    )


def render(sheets: Mapping[Path, Sheet], fonts: Path = FONTS) -> None:
    """Writes every sheet to its path, each within its budget, in one browser.

    Raises:
        FileNotFoundError: no Chromium on this machine, or lettering is used and `fonts` is empty.
    """
    chromium = shutil.which("chromium")
    if chromium is None:
        raise FileNotFoundError("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        for path, sheet in sheets.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(compressed(_pixels(browser, sheet, fonts), sheet.budget, sheet.inks))
        browser.close()


def compressed(picture: Image.Image, budget: int = MAX_BYTES, inks: int = 0) -> bytes:
    """The picture as PNG without metadata: full colour if it fits, else the richest palette.

    Raises:
        ValueError: even the poorest palette is over the budget; the drawing has too much grain.
    """
    for candidate in _flat(picture, inks) if inks else _candidates(picture):
        buffer = io.BytesIO()
        candidate.save(buffer, "PNG", optimize=True)
        if buffer.tell() <= budget:
            return buffer.getvalue()
    raise ValueError(f"{picture.width}×{picture.height}: more than {budget} bytes")


def _flat(picture: Image.Image, inks: int) -> Iterator[Image.Image]:
    """The drawing in its own tones, none moved: the commonest that eyes can tell apart.

    A palette averaged from the pixels turned the paper of the scroll's sky green.
    """
    small = picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.NEAREST)
    counted = small.getcolors(small.width * small.height) or []
    tones = ((count, tone) for count, tone in counted if isinstance(tone, tuple))
    chosen: list[tuple[int, ...]] = []
    for _, tone in sorted(tones, key=lambda one: (-one[0], one[1])):
        if all(sum(abs(a - b) for a, b in zip(tone, old, strict=True)) >= APART for old in chosen):
            chosen.append(tone)
        if len(chosen) == inks:
            break
    palette = Image.new("P", (1, 1))
    palette.putpalette([value for tone in chosen for value in tone])
    yield picture.quantize(palette=palette, dither=Image.Dither.NONE)


def _candidates(picture: Image.Image) -> Iterator[Image.Image]:
    yield picture
    sample = _sample(picture)
    for colours, diffused in PALETTES:
        palette = sample.quantize(colours, method=Image.Quantize.MEDIANCUT, kmeans=2)
        if diffused:
            yield picture.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
        else:
            yield _patterned(picture).quantize(palette=palette, dither=Image.Dither.NONE)


def _sample(picture: Image.Image) -> Image.Image:
    """Every colour as often as the root of its area, so a small red sun keeps its own reds."""
    small = picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.NEAREST)
    counted = small.point(lambda value: value & 0xF8).getcolors(small.width * small.height) or []
    pixels: list[tuple[int, ...]] = []
    for count, colour in counted:
        channels = colour if isinstance(colour, tuple) else (int(colour),) * 3
        pixels += [tuple(value + 4 for value in channels)] * math.ceil(math.sqrt(count))
    sample = Image.new("RGB", (len(pixels), 1))
    sample.putdata(pixels)
    return sample


def _patterned(picture: Image.Image) -> Image.Image:
    tile = Image.new("L", (4, 4))
    tile.putdata([round(128 + (step - 7.5) / 7.5 * PATTERN_REACH) for step in PATTERN])
    row = Image.new("L", (picture.width, 4))
    for x in range(0, picture.width, 4):
        row.paste(tile, (x, 0))
    sheet = Image.new("L", picture.size)
    for y in range(0, picture.height, 4):
        sheet.paste(row, (0, y))
    return ImageChops.add(picture, Image.merge("RGB", (sheet, sheet, sheet)), 1, -128)


def _pixels(browser: Browser, sheet: Sheet, fonts: Path) -> Image.Image:
    """The drawn sheet, pixel by pixel; a wide one in strips that meet exactly."""
    step = STRIP if sheet.width > WIDEST else sheet.width
    page = browser.new_page(viewport={"width": step, "height": sheet.height})
    page.set_default_timeout(300_000)
    page.set_content(
        "<!doctype html><style>html,body{margin:0}svg{display:block}"
        f"{_faces(sheet, fonts)}</style>{svg(sheet)}"
    )
    page.evaluate("document.fonts.ready")
    whole = Image.new("RGB", (sheet.width, sheet.height))
    for left in range(0, sheet.width, step):
        wide = min(step, sheet.width - left)
        if wide < sheet.width:
            page.evaluate(MOVE, [left, wide, sheet.height])
        clip = FloatRect(x=0, y=0, width=wide, height=sheet.height)
        shot = page.screenshot(type="png", animations="disabled", timeout=300_000, clip=clip)
        whole.paste(Image.open(io.BytesIO(shot)).convert("RGB"), (left, 0))
    page.close()
    return whole


def _faces(sheet: Sheet, fonts: Path) -> str:
    used = [name for name in FACES if f'font-family="{name}"' in sheet.body + sheet.defs]
    return "".join(
        f"@font-face{{font-family:{name};src:url(data:font/woff;base64,"
        f"{base64.b64encode((fonts / FACES[name]).read_bytes()).decode()})}}"
        for name in used
    )
