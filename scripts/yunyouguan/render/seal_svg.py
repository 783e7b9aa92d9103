"""A seal of two to four characters, cut in cinnabar: drawn, so that it needs no picture."""

import re

from markupsafe import Markup

SIDE = 64
MOST = 4
# A stone that has been used: no edge is straight, no corner sharp.
EDGE = "M5 7q13-3 27-2 14-1 27 1 2 13 0 26 1 14-1 27-13 2-26 0-14 2-27 0-1-13 0-26-2-13 0-26z"
# Across, down, and how far a character is stretched, as carvers do to fill the stone. The right
# column is read first.
_PLACES = {
    1: ((32, 50, 1.0, 44),),
    2: ((32, 31, 1.0, 26), (32, 56, 1.0, 26)),
    3: ((46, 48, 1.85, 24), (19, 31, 1.0, 24), (19, 56, 1.0, 24)),
    4: ((46, 31, 1.0, 24), (46, 56, 1.0, 24), (19, 31, 1.0, 24), (19, 56, 1.0, 24)),
}
_WORDS = re.compile(r"[\u4e00-\u9fff]+")


def seal_text(chosen: str, title: str) -> str:
    """What staff chose, else the first words of the title, at most four characters."""
    if chosen:
        return chosen[:MOST]
    words = _WORDS.findall(title)
    if not words:
        return title.strip()[:1]
    first = words[0] if len(words[0]) > 1 or len(words) == 1 else "".join(words[:2])
    return (first.removesuffix("编") if len(first) > len("总则") else first)[:MOST]


def seal_svg(text: str) -> Markup:
    """The stone and its characters; a screen reader is told beside it."""
    carved = Markup("").join(
        Markup('<text transform="translate({} {}) scale(1 {})" font-size="{}">{}</text>').format(
            x, y, stretch, size, char
        )
        for (x, y, stretch, size), char in zip(_PLACES[len(text)], text, strict=True)
    )
    return Markup(
        '<svg class="stamp song" viewBox="0 0 {0} {0}" aria-hidden="true"><path d="{1}"/>{2}</svg>'
    ).format(SIDE, EDGE, carved)
