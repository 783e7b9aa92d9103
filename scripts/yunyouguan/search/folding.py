"""Ways of writing the same: full and half width, capitals, traditional and simplified."""

import unicodedata
from functools import cache, lru_cache

from opencc import OpenCC

HAN = (
    (0x3005, 0x3007), (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip
"""Written without spaces, so that every two neighbours are looked up together. Kana and Hangul too.

The same ranges stand in ``search_text.js``.
"""
WORD = (
    (0x30, 0x39), (0x61, 0x7A), (0xDF, 0xF6), (0xF8, 0x24F), (0x370, 0x3FF), (0x400, 0x52F),
)  # fmt: skip
"""Letters and digits that make words, as they are after folding: small. Source as above."""
FIRST_TRADITIONAL, LAST_TRADITIONAL = 0x3400, 0x9FFF


def folded(char: str) -> str:
    """What a character is compared as; may be several: 「㎡」 is 「m2」.

    Args:
        char: one code point.
    """
    return "".join(map(simplified, unicodedata.normalize("NFKC", char).lower()))


@cache
def simplified(char: str) -> str:
    """The simplified character; the same when there is none. Source: OpenCC, ``t2s``."""
    if not FIRST_TRADITIONAL <= ord(char) <= LAST_TRADITIONAL:
        return char
    one = _converted(char)
    return one if len(one) == 1 else char


def traditional_pairs() -> dict[str, str]:
    """Every traditional character that is written otherwise in simplified Chinese."""
    chars = [chr(point) for point in range(FIRST_TRADITIONAL, LAST_TRADITIONAL + 1)]
    # Each on a line of its own, or neighbours would be read as words.
    converted = _converted("\n".join(chars)).split("\n")
    pairs = zip(chars, converted, strict=True)
    return {char: one for char, one in pairs if one != char and len(one) == 1}


def is_han(char: str) -> bool:
    """Whether its neighbours stand beside it without a space."""
    return _within(char, HAN)


def is_word(char: str) -> bool:
    """Whether it is part of a word or number that is looked up whole."""
    return _within(char, WORD)


def _within(char: str, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(first <= ord(char) <= last for first, last in ranges)


def _converted(text: str) -> str:
    """Twice: 「薴」 is 「苧」, and that is 「苎」."""
    once: str = _converter().convert(text)
    twice: str = _converter().convert(once)
    return twice


@lru_cache(maxsize=1)
def _converter() -> OpenCC:
    return OpenCC("t2s")
