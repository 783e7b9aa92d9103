"""How Chinese is read: pinyin without tones, for who types letters or the wrong character."""

from collections.abc import Iterable
from functools import lru_cache

from pypinyin import Style, lazy_pinyin

from yunyouguan.search.terms import HAN_CHAR, fold


def syllables(text: str) -> tuple[str, ...]:
    """One for each Han character of the text, in context: 「重庆」 is chong qing.

    A character without a reading is left out. Source: pypinyin.
    """
    han = "".join(HAN_CHAR.findall(fold(text)))
    return tuple(one for one in _read(han) if one.isascii() and one.isalpha())


def readings(chars: Iterable[str]) -> dict[str, str]:
    """Syllable to the characters that are read so most often, both in order."""
    found: dict[str, list[str]] = {}
    for char in sorted(set(chars)):
        for one in syllables(char):
            found.setdefault(one, []).append(char)
    return {one: "".join(found[one]) for one in sorted(found)}


def common_characters() -> str:
    """The 6,763 of GB 2312, which every phone types."""
    rows = (bytes((high, low)) for high in range(0xB0, 0xF8) for low in range(0xA1, 0xFF))
    return b"".join(rows).decode("gb2312", "ignore")


@lru_cache(maxsize=4096)
def _read(han: str) -> tuple[str, ...]:
    return tuple(lazy_pinyin(han, style=Style.NORMAL, errors="ignore", v_to_u=False))
