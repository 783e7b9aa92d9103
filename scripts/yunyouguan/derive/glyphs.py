"""The few characters that are used, cut out of a typeface with fontTools."""

import io
from typing import Any

from fontTools import subset as tools
from fontTools.ttLib import TTFont, TTLibError

NoFontError = TTLibError
"""What fontTools raises when the bytes are no font."""

FEATURES = ("kern", "halt", "chws", "vert", "locl")
"""Pairs, half-width punctuation, punctuation side by side, vertical lines, local forms."""

LEGAL = (0, 5, 7, 13, 14)
"""Copyright, version, trademark, licence and its address: the OFL asks for them."""
OWN = (1, 2, 3, 4, 6)
"""Family, style, identifier, full name, PostScript name."""

TOOLS: Any = tools
"""fontTools declares no types for these."""


def subset(source: bytes, wanted: str, family: str) -> tuple[bytes, str]:
    """The woff2 and the characters that the font lacks.

    Raises:
        NoFontError: the bytes are no font.
    """
    font = TTFont(io.BytesIO(source), recalcTimestamp=False)
    known = font.getBestCmap() or {}
    options = TOOLS.Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [*LEGAL, *OWN]
    options.drop_tables += ["STAT"]  # speaks of axes that a single weight has not
    subsetter = TOOLS.Subsetter(options)
    subsetter.populate(text=wanted)
    subsetter.subset(font)
    _rename(font, family)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue(), "".join(one for one in wanted if ord(one) not in known)


def _rename(font: TTFont, family: str) -> None:
    """Bears ``family`` wherever it bore its own name; what the licence asks for stays."""
    solid = family.replace(" ", "")
    names = {1: family, 2: "Regular", 3: f"{solid}-Regular", 4: family, 6: f"{solid}-Regular"}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
