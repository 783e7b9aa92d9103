"""Rules over what the museum says after the town's report: its figures stay."""

import re
from collections.abc import Iterator
from functools import cache

from yunyouguan.check.page import Sheet
from yunyouguan.check.report_facts import FACTS, REPORT, Fact
from yunyouguan.model.finding import Finding

_NUMERAL = r"\d{1,6}|[零〇一二两三四五六七八九十百千]{1,7}"
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_OTHER_YEAR = re.compile(
    r"(?<![0-9])(?!202[01])(?:19|20)[0-9]{2}年|如今|现在|目前全|别的镇|外地|全市|全省|全国"
)
_PARTS = re.compile("[N…%]")
_BLANK = r"[ \u3000]?"
_STOP = re.compile(r"[。！？；\n]")
_NEAR = 60


def figure_altered(sheet: Sheet) -> Iterator[Finding]:
    """A figure that is taken from the report is the report's."""
    if REPORT not in sheet.text:
        return
    for fact in FACTS:
        for wording in fact.words:
            # Nearly every text lacks nearly every wording: looking for one costs next to nothing.
            if all(part in sheet.text for part in _PARTS.split(wording)):
                yield from _altered(sheet, fact, _pattern(wording))


def _altered(sheet: Sheet, fact: Fact, pattern: re.Pattern[str]) -> Iterator[Finding]:
    for match, place in sheet.find(pattern):
        said = next(text for text in match.groups() if text)
        if value_of(said) == fact.figure or _is_of_another_time(sheet.text, match):
            continue
        yield Finding(
            rule="report.figure-altered",
            place=place,
            message=f"「{match[0]}」和报告原文不一样：{REPORT} {fact.place} 写的是"
            f"{fact.figure}{fact.unit}，观众会记住一个错的数。",
            remedy=f"照报告原文改成 {fact.figure}；别的年份的数，写明是哪一年、从哪里来。",
        )


def value_of(numeral: str) -> int:
    """436 and 四百三十六 are the same; full-width, or 四三六, too."""
    if numeral.isdecimal():
        return int(numeral)
    if not any(sign in _UNITS for sign in numeral):
        return int("".join(str(_DIGITS[sign]) for sign in numeral))
    total, digit = 0, 0
    for sign in numeral:
        if sign in _UNITS:
            total += (digit or 1) * _UNITS[sign]
            digit = 0
        else:
            digit = _DIGITS[sign]
    return total + digit


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    """The wording with any figure, in digits or in words, and a blank on either side of it."""
    before, after = wording.split("N")
    lead = re.escape(before).replace("…", r"[^。，；\n\d百]{0,10}")
    if after == "%":
        return re.compile(rf"{lead}{_BLANK}(?:(\d{{1,3}}){_BLANK}[%\uff05]|百分之({_NUMERAL}))")
    # What begins with the figure begins with all of it.
    whole = "" if before else r"(?<![\d零〇一二两三四五六七八九十百千第])"
    return re.compile(rf"{whole}{lead}{_BLANK}({_NUMERAL}){_BLANK}{re.escape(after)}")


def _is_of_another_time(text: str, match: re.Match[str]) -> bool:
    before = _STOP.split(text[max(match.start() - _NEAR, 0) : match.start()])[-1]
    after = _STOP.split(text[match.end() : match.end() + _NEAR])[0]
    return bool(_OTHER_YEAR.search(before + after))


TOLD_RULES = (figure_altered,)
