"""How Chinese is read: pinyin without tones, for who types letters or the wrong character."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from string import ascii_lowercase, digits

from pypinyin import Style, lazy_pinyin

from yunyouguan.search.terms import HAN_CHAR, fold

DIGITS = digits + ascii_lowercase
UNREAD = DIGITS[-1] * 2
"""Beyond the last syllable."""


def syllables(text: str) -> tuple[str, ...]:
    """One for each Han character of the text, in context: 「重庆」 is chong qing.

    A character without a reading is left out. Source: pypinyin.
    """
    han = "".join(HAN_CHAR.findall(fold(text)))
    return tuple(one for one in _read(han) if one.isascii() and one.isalpha())


@dataclass(frozen=True, slots=True)
class Readings:
    """How characters are read most often, in as few bytes as a phone can unpack.

    Attributes:
        syllables: all of them, in order.
        codes: the number of a syllable in two signs for each common character, in their order.
        others: further characters, each with its syllable.
    """

    syllables: tuple[str, ...]
    codes: str
    others: Mapping[str, str]


def readings(chars: Iterable[str]) -> Readings:
    """Of the common characters and of these."""
    known = common_characters()
    common = [next(iter(syllables(char)), "") for char in known]
    others = {char: one for char in sorted(set(chars) - set(known)) for one in syllables(char)}
    all_ = tuple(sorted({*common} - {""}))
    codes = {one: DIGITS[at // len(DIGITS)] + DIGITS[at % len(DIGITS)]
             for at, one in enumerate(all_)}  # fmt: skip
    return Readings(all_, "".join(codes.get(one, UNREAD) for one in common), others)


@cache
def common_characters() -> str:
    """The 6,763 of GB 2312, which every phone types; their order stands in ``search_help.js``."""
    rows = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    return b"".join(rows).decode("gb2312", "ignore")


@lru_cache(maxsize=4096)
def _read(han: str) -> tuple[str, ...]:
    return tuple(lazy_pinyin(han, style=Style.NORMAL, errors="ignore", v_to_u=False))
