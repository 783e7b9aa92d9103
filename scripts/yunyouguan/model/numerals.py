"""Chinese numerals up to 9,999: how a person counts, and what a written one means."""

import re
from functools import lru_cache

DIGITS = "零一二三四五六七八九"
MOST = 9_999

_UNITS = ("", "十", "百", "千")
_READ = {sign: value for value, sign in enumerate(DIGITS)} | {"〇": 0, "○": 0, "两": 2}
# Thousands, hundreds, tens and ones, each at most once and in this order; a missing 零 is forgiven.
_WRITTEN = re.compile(
    r"(?:(?P<k>[一二两三四五六七八九])千)?[零〇○]?"
    r"(?:(?P<h>[一二两三四五六七八九])百)?[零〇○]?"
    r"(?:(?P<t>[一二三四五六七八九])?(?P<ten>十))?[零〇○]?"
    r"(?P<o>[一二三四五六七八九])?"
)
# 一百二 is 120 to one reader and 102 to another: no number.
_UNCLEAR = re.compile(r"[百千][一二三四五六七八九]$")
_CHINESE = re.compile(r"[零〇○一二两三四五六七八九十百千]+")


def counted(number: int) -> str:
    """一, 十, 十一, 二十, 一百零一, as a person counts; digits beyond 9,999."""
    if not 0 < number <= MOST:
        return str(number) if number else DIGITS[0]
    text = ""
    for digit, unit in zip(f"{number:04}", reversed(_UNITS), strict=True):
        if digit != "0":
            text += DIGITS[int(digit)] + unit
        elif text and not text.endswith(DIGITS[0]):
            text += DIGITS[0]
    text = text.rstrip(DIGITS[0])
    return text.removeprefix("一") if text.startswith("一十") else text


@lru_cache(maxsize=4096)
def number_of(numeral: str) -> int | None:
    """一千零四十二, 一千四十二 and 1042 are 1042; None for what two readers read differently.

    Args:
        numeral: without blanks; full-width figures must have been folded.
    """
    if numeral.isascii() and numeral.isdigit():
        return int(numeral) if len(numeral) <= len(str(MOST)) else None
    if not _CHINESE.fullmatch(numeral) or _UNCLEAR.search(numeral):
        return None
    said = _WRITTEN.fullmatch(numeral)
    if said is None or numeral[0] in "零〇○" or numeral[-1] in "零〇○":
        return None
    tens = (_READ[said["t"]] if said["t"] else 1) if said["ten"] else 0
    thousands, hundreds, ones = (_READ[said[part]] if said[part] else 0 for part in "kho")
    return thousands * 1000 + hundreds * 100 + tens * 10 + ones or None


def is_spoken_in_full(numeral: str) -> bool:
    """Written as the law itself writes it, with every 零; figures are."""
    number = number_of(numeral)
    return number is not None and (numeral.isascii() or counted(number) == numeral)
