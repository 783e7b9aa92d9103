"""Numbers as laws write them: 一千零四十二, and back."""

_DIGITS = "零一二三四五六七八九"
_UNITS = {"十": 10, "百": 100, "千": 1000}
_VALUES = {**{sign: at for at, sign in enumerate(_DIGITS)}, "〇": 0, "○": 0, "两": 2}

NUMERAL = "[零〇○一二两三四五六七八九十百千]+"
"""A pattern for them."""

MOST = 9_999


def chinese(number: int) -> str:
    """一, 十, 二十, 一百零一, 一千零四十二.

    Raises:
        ValueError: ours; no law counts so far.
    """
    if not 0 < number <= MOST:
        raise ValueError(number)
    text = ""
    for digit, unit in zip(f"{number:04}", ("千", "百", "十", ""), strict=True):
        if digit != "0":
            text += _DIGITS[int(digit)] + unit
        elif text and not text.endswith("零"):
            text += "零"
    text = text.rstrip("零")
    return text.removeprefix("一") if text.startswith("一十") else text


def number_in(text: str) -> int | None:
    """The number that a Chinese numeral says; None when it says none."""
    total, digit = 0, 0
    for sign in text:
        if sign in _UNITS:
            total += (digit or 1) * _UNITS[sign]
            digit = 0
        elif sign in _VALUES:
            digit = _VALUES[sign]
        else:
            return None
    return (total + digit) or None
