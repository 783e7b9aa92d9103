"""Digits however they are written, laid out so that a long number is found and told from others."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

from yunyouguan.check.page import Sheet

# Blank, no-break blank, ideographic blank, hyphens and dashes, as people part long numbers.
_GAP = r"[ \u00a0\u3000\-\u2010-\u2015]{0,2}"
_RUN = re.compile(rf"[0-9](?:{_GAP}[0-9])*(?:{_GAP}[Xx](?![A-Za-z0-9]))?")
_URL = re.compile(r"https?://[^\s<>「」，。；]+")
SHORTEST = 11
"""Digits of a mobile number; whatever else leads to a person is longer."""

_TOKEN_BEFORE = re.compile(r"[0-9A-Za-z]*\Z")
_TOKEN_MOST = 40
_LABEL_MOST = 12

_SPOKEN = "〇零○一二三四五六七八九幺", "0001234567891"
_AS_TYPED = {full: chr(full - 0xFEE0) for full in range(0xFF01, 0xFF5F)} | {
    ord(sign): digit for sign, digit in zip(*_SPOKEN, strict=True)
}
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


@dataclass(frozen=True, slots=True)
class _Run:
    """Digits with nothing but gaps between.

    Attributes:
        digits: all of them, without the gaps.
        groups: those that stand together, with their offset in the text.
        rows: where in ``digits`` each group begins, to its row; and behind the last, the end.
    """

    digits: str
    groups: tuple[tuple[str, int], ...]
    rows: Mapping[int, int]


def numbers_of(sheet: Sheet, lengths: range, fits: Callable[[str], object]) -> Iterator[Number]:
    """Every way to read neighbouring groups as one number that fits, in linear time.

    Args:
        sheet: as typed.
        lengths: how many digits it may have.
        fits: asked of the digits, before anything is made of them.
    """
    for run in _runs(sheet):
        for begin, first in run.rows.items():
            for length in lengths:
                last = run.rows.get(begin + length)
                if last is not None and fits(run.digits[begin : begin + length]):
                    yield _number(run, first, last)


def whole_numbers(sheet: Sheet, lengths: range, fits: Callable[[str], object]) -> Iterator[Number]:
    """As ``numbers_of``, where nothing more may stand before or behind the number."""
    for run in _runs(sheet):
        if len(run.digits) in lengths and fits(run.digits):
            yield _number(run, 0, len(run.groups))


def _number(run: _Run, first: int, last: int) -> Number:
    taken = run.groups[first:last]
    return Number(
        "".join(text for text, _ in taken).upper(),
        tuple(len(text) for text, _ in taken),
        taken[0][1],
        taken[-1][1] + len(taken[-1][0]),
        is_whole=len(taken) == len(run.groups),
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


@lru_cache(maxsize=2)
def _runs(sheet: Sheet) -> tuple[_Run, ...]:
    """Kept, because several rules in a row ask for those of one sheet."""
    found = []
    for run in _RUN.finditer(sheet.text):
        if run.end() - run.start() >= SHORTEST:
            groups = tuple(_groups(run))
            begins = accumulate((len(text) for text, _ in groups), initial=0)
            digits = "".join(text for text, _ in groups).upper()
            found.append(_Run(digits, groups, {begin: row for row, begin in enumerate(begins)}))
    return tuple(found)


def _groups(run: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Digits that stand together, with their offset; a single X counts with those before it."""
    found = [(one[0], run.start() + one.start()) for one in re.finditer(r"[0-9]+|[Xx]", run[0])]
    if len(found) > 1 and found[-1][0] in "Xx":
        *rest, (digits, at), (sign, where) = found
        if at + len(digits) == where:
            found = [*rest, (digits + sign, at)]
    yield from found
