"""A text as the grammar reads it: one character for each of the writer's, so that offsets hold."""

import unicodedata
from collections.abc import Iterator

# Radicals that PDF files print for characters, and that NFKC leaves alone.
_RADICALS = {
    "⺠": "民", "⻅": "见", "⻓": "长", "⻔": "门", "⻋": "车", "⻢": "马", "⻝": "食", "⻚": "页",
    "⻛": "风", "⻜": "飞", "⻥": "鱼", "⻦": "鸟", "⻩": "黄", "⻬": "齐", "⻰": "龙", "⻘": "青",
    "⻄": "西", "⻆": "角", "⻉": "贝", "⻒": "长",
}  # fmt: skip
_BLANKS = "\u00a0\u2002\u2003\u2009\u200b\u202f\u3000\ufeff\r"
_BLOCKS = ((0x2E80, 0x2FE0), (0xF900, 0xFB00), (0xFF01, 0xFFEF), (0x3220, 0x322A))


def _pairs() -> Iterator[tuple[int, str]]:
    """Every character of these blocks whose NFKC is one character, or a numeral in brackets."""
    for first, beyond in _BLOCKS:
        for code in range(first, beyond):
            plain = unicodedata.normalize("NFKC", chr(code))
            plain = plain.strip("()") if len(plain) > 1 else plain
            if len(plain) == 1 and plain != chr(code):
                yield code, plain
    yield from ((ord(sign), plain) for sign, plain in _RADICALS.items())
    yield from ((ord(blank), " ") for blank in _BLANKS)


_FOLD = dict(_pairs())


def folded(text: str) -> str:
    """NFKC where it keeps the length, which is all that citations are written with.

    Full-width figures and brackets, Kangxi radicals (⺠法典) and ㈠ become plain; every blank but
    the line's end becomes a space.
    """
    return text.translate(_FOLD)
