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
_STOP = re.compile(r"[。！？；\n]")
_NEAR = 60


def figure_altered(sheet: Sheet) -> Iterator[Finding]:
    """A figure that is taken from the report is the report's."""
    if REPORT not in sheet.text:
        return
    pattern, facts = _pattern()
    for match, place in sheet.find(pattern):
        name = next(key for key, text in match.groupdict().items() if text)
        fact = facts[int(name[1:].partition("_")[0])]
        said = match[name]
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
def _pattern() -> tuple[re.Pattern[str], tuple[Fact, ...]]:
    """One pattern over all wordings, so that a text is read once."""
    ways = [
        _wording(words, f"f{at}_{row}")
        for at, fact in enumerate(FACTS)
        for row, words in enumerate(fact.words)
    ]
    return re.compile("|".join(ways)), FACTS


def _wording(words: str, name: str) -> str:
    blank = r"[ \u3000]?"
    before, after = words.split("N")
    figure = f"(?P<{name}>{_NUMERAL})"
    lead = re.escape(before).replace("…", r"[^。，；\n0-9百]{0,10}")
    guard = "" if before else "(?<![\\d零〇一二两三四五六七八九十百千第])"
    if after == "%":
        in_words = f"百分之(?P<{name}_w>{_NUMERAL})"
        return rf"{guard}{lead}{blank}(?:(?P<{name}>\d{{1,3}}){blank}[%\uff05]|{in_words})"
    return rf"{guard}{lead}{blank}{figure}{blank}{re.escape(after)}"


def _is_of_another_time(text: str, match: re.Match[str]) -> bool:
    before = _STOP.split(text[max(match.start() - _NEAR, 0) : match.start()])[-1]
    after = _STOP.split(text[match.end() : match.end() + _NEAR])[0]
    return bool(_OTHER_YEAR.search(before + after))


TOLD_RULES = (figure_altered,)
