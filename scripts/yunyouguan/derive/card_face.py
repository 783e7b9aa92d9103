"""The face of a card for sharing: one picture, one title, who shows it."""

from dataclasses import dataclass, field
from importlib.resources import files
from itertools import takewhile
from math import inf, log2
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from yunyouguan.derive.crops import cover_box
from yunyouguan.derive.line_breaks import broken
from yunyouguan.model.social import SocialCard

WIDTH, HEIGHT = 1200, 630
"""Pixels: 1.91 to 1, the shape in which chats and networks show an `og:image` uncut."""
PICTURE = HEIGHT
MARGIN = 54

PAPER, INK, SECOND, CINNABAR = "#f6f1e6", "#221d18", "#51473d", "#94261b"

SIZES = (112, 96, 80, 72, 66, 60, 54, 50, 46, 42, 38, 34)
"""Pixels; a phone shows the card at a third, where 34 are as small as a caption may be."""
LARGEST = 72
"""Beside a picture: the title must not shout it down."""
SHRINKING = 3.0
"""What half the size costs: as much as five breaks within words."""
LINES = 4
LEADING = 1.36
SMALL, LABEL = 27, 36
HEAD, FOOT = 150, 500
"""Between them stands the title."""

SEAL = "云游"


def song() -> Path:
    """The file of the typeface."""
    return Path(str(files("yunyouguan"))) / "theme" / "fonts" / "song.woff"


@dataclass(frozen=True, slots=True)
class Typeface:
    """Noto Serif SC; each size is opened once, for that costs 30 ms."""

    opened: dict[int, ImageFont.FreeTypeFont] = field(default_factory=dict)

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """The typeface at a size in pixels."""
        if size not in self.opened:
            # Whether the raqm library is there must not move a glyph.
            basic = ImageFont.Layout.BASIC
            self.opened[size] = ImageFont.truetype(str(song()), size, layout_engine=basic)
        return self.opened[size]


def draw_card(
    card: SocialCard, picture: Image.Image | None, typeface: Typeface | None = None
) -> Image.Image:
    """1200 by 630 pixels; the same for the same card and picture.

    Args:
        picture: RGB or RGBA, any size; None leaves the paper to the words.
        typeface: to be shared by many cards.
    """
    face = typeface or Typeface()
    sheet = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(sheet)
    if picture is None:
        _words(draw, face, card, MARGIN, SIZES[0])
        return sheet
    box = cover_box(*picture.size, PICTURE / HEIGHT, card.focus)
    shown = picture.resize((PICTURE, HEIGHT), Image.Resampling.LANCZOS, box=box)
    sheet.paste(shown, (0, 0), shown if shown.mode == "RGBA" else None)
    if card.is_ai:
        _label(draw, face, card.ai_label)
    _words(draw, face, card, PICTURE + MARGIN, LARGEST)
    return sheet


def _words(
    draw: ImageDraw.ImageDraw, face: Typeface, card: SocialCard, left: int, largest: int
) -> None:
    right, small = WIDTH - MARGIN, face.at(SMALL)
    kicker = _on_one_line(card.kicker, small, right - left)
    draw.text((left, 92), kicker, SECOND, small, anchor="ls")
    draw.line((left, 116, right, 116), INK, 1)
    size, lines = _fitting(card.title, face, right - left, largest)
    font = face.at(size)
    for number, line in enumerate(lines):
        base = HEAD + size + round(number * size * LEADING)
        # The ink begins at the margin: 《 is half empty, and would stand indented.
        draw.text((left - _inset(font, line), base), line, INK, font, anchor="ls")
    museum = _on_one_line(card.museum, small, right - left - 2 * MARGIN)
    draw.text((left, 566), museum, SECOND, small, anchor="ls")
    _seal(draw, face, right)


def _on_one_line(text: str, font: ImageFont.FreeTypeFont, most: int) -> str:
    """Whole, or its beginning and ``…``."""
    if font.getlength(text) <= most:
        return text
    ends = takewhile(lambda end: font.getlength(f"{text[:end]}…") <= most, range(len(text)))
    return f"{text[: max(ends, default=0)]}…"


def _fitting(title: str, face: Typeface, most: int, largest: int) -> tuple[int, tuple[str, ...]]:
    """Size and lines: as large as can be without breaking words that need not be broken."""
    smallest = SIZES[-1]
    advances = [face.at(smallest).getlength(one) for one in title]
    least, chosen = inf, smallest
    lines: tuple[str, ...] = ()
    for size in (one for one in SIZES if one <= largest):
        shrunk = SHRINKING * log2(largest / size)
        if shrunk >= least:
            break
        room = min(LINES, int((FOOT - HEAD) / (size * LEADING)))
        ugly, found = broken(title, advances, most * smallest / size, room)
        if ugly + shrunk < least:
            least, chosen, lines = ugly + shrunk, size, found
    if title and not lines:
        # Nothing holds it; a rule asks staff for a shorter one.
        return _fitting(title[: len(title) * 3 // 4] + "…", face, most, largest)
    return chosen, lines


def _inset(font: ImageFont.FreeTypeFont, line: str) -> int:
    """Pixels of nothing before the ink of a line."""
    box = font.getmask(line[:1]).getbbox()
    return box[0] if box else 0


def _seal(draw: ImageDraw.ImageDraw, face: Typeface, right: int) -> None:
    font = face.at(SMALL)
    draw.rectangle((right - 46, 490, right, 574), CINNABAR)
    draw.rectangle((right - 43, 493, right - 3, 571), None, PAPER)
    for number, sign in enumerate(SEAL):
        draw.text((right - 23, 513 + 36 * number), sign, PAPER, font, anchor="mm")


def _label(draw: ImageDraw.ImageDraw, face: Typeface, words: str) -> None:
    """Source: GB 45438-2025: letters at least 5 % of the shorter side high, 32 pixels here."""
    font = face.at(LABEL)
    left, top = 24, HEIGHT - 24 - 54
    width = round(font.getlength(words)) + 28
    draw.rectangle((left, top, left + width, top + 54), PAPER)
    draw.text((left + width // 2, top + 27), words, INK, font, anchor="mm")
