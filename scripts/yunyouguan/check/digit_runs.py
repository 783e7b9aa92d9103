"""Digits however they are written, laid out so that a long number is found and told from others."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from yunyouguan.check.page import Sheet

# Blank, no-break blank, ideographic blank, hyphens and dashes, as people part long numbers.
_GAP = r"[ \u00a0\u3000\-\u2010-\u2015]{0,2}"
_RUN = re.compile(rf"[0-9](?:{_GAP}[0-9])*(?:{_GAP}[Xx](?![A-Za-z0-9]))?")
_URL = re.compile(r"https?://[^\s<>「」，。；]+")
_TOKEN_BEFORE = re.compile(r"[0-9A-Za-z]*\Z")
_TOKEN_MOST = 40
_LABEL_MOST = 12

_HALF_WIDTH = {full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)}
_SPOKEN = {
    ord(sign): digit
    for sign, digit in zip("〇零○一二三四五六七八九幺", "0001234567891", strict=True)
}
_AS_TYPED = str.maketrans({**_HALF_WIDTH, **_SPOKEN})
"""Full-width signs and Chinese digits to ASCII, one for one, so that offsets stay."""

# A number behind one of these belongs to a thing.
_OF_A_THING = re.compile(
    r"(?:信用代码|ISBN|ISSN|CN|条形码|条码|订单号?|备案号?|公网安备|编号|发票号?码?|案号|文号"
    r"|标识码|登记号|许可证号?|书号|批号|运单号?|快递单号|序列号)[^0-9A-Za-z\n]{0,4}\Z"
)


def as_typed(sheet: Sheet) -> Sheet:
    """The sheet with every digit as 0 to 9; places stay as they are."""
    return replace(sheet, text=sheet.text.translate(_AS_TYPED))


@dataclass(frozen=True, slots=True)
class Number:
    """Neighbouring groups of digits that could be one number.

    Attributes:
        digits: without gaps; an X may be the last.
        groups: how many digits stand together.
        start, end: in the sheet's text.
        is_whole: nothing more of the same run stands before or behind it.
    """

    digits: str
    groups: tuple[int, ...]
    start: int
    end: int
    is_whole: bool


def numbers_of(sheet: Sheet, lengths: range, fits: Callable[[str], object]) -> Iterator[Number]:
    """Every way to read neighbouring groups as one number that fits, in linear time.

    Args:
        sheet: as typed.
        lengths: how many digits it may have.
        fits: asked of the digits, before anything is made of them.
    """
    for run in _RUN.finditer(sheet.text):
        if run.end() - run.start() < lengths.start:
            continue
        groups = list(_groups(run))
        digits = "".join(text for text, _ in groups).upper()
        # Where in the digits each group begins, and behind them the end.
        begins = list(accumulate((len(text) for text, _ in groups), initial=0))
        at = {begin: row for row, begin in enumerate(begins)}
        for first, begin in enumerate(begins[:-1]):
            for length in lengths:
                last = at.get(begin + length)
                if last is not None and fits(digits[begin : begin + length]):
                    taken = groups[first:last]
                    yield Number(
                        digits[begin : begin + length],
                        tuple(len(text) for text, _ in taken),
                        taken[0][1],
                        taken[-1][1] + len(taken[-1][0]),
                        is_whole=len(taken) == len(groups),
                    )


def is_of_a_thing(sheet: Sheet, number: Number) -> bool:
    """Part of an address on the web, of a hash or a decimal, or named as something else's."""
    text, start, end = sheet.text, number.start, number.end
    before = text[max(start - _TOKEN_MOST, 0) : start]
    token = _TOKEN_BEFORE.search(before)
    if token and any(sign.isdigit() for sign in token[0]):
        return True
    if re.match(r"[A-Za-z]|\.[0-9]", text[end : end + 2]) or re.search(r"[0-9]\.\Z", before):
        return True
    if _OF_A_THING.search(before[-_LABEL_MOST:]):
        return True
    line = text.rfind("\n", max(start - 300, 0), start) + 1
    return any(
        address.start() + line <= start < address.end() + line
        for address in _URL.finditer(text[line:end])
    )


def _groups(run: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Digits that stand together, with their offset; a single X counts with those before it."""
    found = [(one[0], run.start() + one.start()) for one in re.finditer(r"[0-9]+|[Xx]", run[0])]
    if len(found) > 1 and found[-1][0] in "Xx":
        *rest, (digits, at), (sign, where) = found
        if at + len(digits) == where:
            found = [*rest, (digits + sign, at)]
    yield from found
