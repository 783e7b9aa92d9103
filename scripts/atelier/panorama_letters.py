"""Lettering as outlines: the museum's two faces, cut into stone without loading any font."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fontTools.pens import svgPathPen, transformPen
from fontTools.ttLib import TTFont

from atelier.sheet import FACES, FONTS

SVG: Any = svgPathPen
MOVED: Any = transformPen
"""fontTools declares no types for these."""


@dataclass(frozen=True)
class Face:
    """One typeface, opened once."""

    name: str
    folder: Path = FONTS
    font: Any = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Opens the file of `sheet.FACES`."""
        object.__setattr__(self, "font", TTFont(self.folder / FACES[self.name]))

    def glyph(self, sign: str, x: float, y: float, size: float, *, narrow: float = 1.0) -> str:
        """Path data of one character with its middle at (x, y), `size` high.

        Raises:
            KeyError: the face lacks the character.
        """
        glyphs, scale = self.font.getGlyphSet(), size / self.font["head"].unitsPerEm
        name = self.font.getBestCmap()[ord(sign)]
        pen = SVG.SVGPathPen(glyphs, ntos=lambda value: f"{value:.2f}")
        half = glyphs[name].width / 2 * scale * narrow
        # The middle of a Han character lies 0.38 em above its baseline in both faces.
        place = (scale * narrow, 0, 0, -scale, x - half, y + size * 0.38)
        glyphs[name].draw(MOVED.TransformPen(pen, place))
        return str(pen.getCommands())

    def column(self, text: str, x: float, top: float, size: float, pitch: float = 1.12) -> str:
        """The text from top to bottom, its first character's upper edge at `top`."""
        return "".join(
            self.glyph(sign, x, top + size * (0.5 + index * pitch), size)
            for index, sign in enumerate(text)
        )
