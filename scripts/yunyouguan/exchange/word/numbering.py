"""The numbers and letters that Word counts by itself are put back in front of their paragraphs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from yunyouguan.exchange.numerals import numeral

Element = Any
"""Of lxml, as python-docx hands it out."""

LEVEL_IN_TEXT = re.compile(r"%([1-9])")
STYLES_DEEP = 12
"""A style based on a style; a circle of them would never end."""


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is counted.

    Attributes:
        text: ``%1．`` with the numbers of this and higher levels by their place.
        gap: what stands between the number and the text.
    """

    start: int
    form: str
    text: str
    gap: str
    is_legal: bool
    style: str


@dataclass(frozen=True, slots=True)
class List:
    """One list of the document, ``w:num``.

    Attributes:
        plan: lists of one plan count on together.
        restarts: level to the number it begins with anew in this list.
    """

    plan: str
    levels: Mapping[int, Level]
    restarts: Mapping[int, int]


class Numbering:
    """Counts on with every paragraph it is asked about, in the order of the document."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        """Both parts as python-docx parsed them; None when the document has none."""
        self._styles = {
            one.get(qn("w:styleId")): one for one in _all(styles, "w:style") if one is not None
        }
        self._lists = dict(_lists(numbering))
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, paragraph: Element) -> str:
        """``1．``, ``A. ``, ``一、``, ``- `` for a bullet; empty when nothing is counted."""
        number, at = self._numbered(paragraph)
        one = self._lists.get(number)
        level = one.levels.get(at) if one else None
        if one is None or level is None:
            return ""
        counts = self._counts.setdefault(one.plan, {})
        if number not in self._begun:
            self._begun.add(number)
            for restarted, start in one.restarts.items():
                counts[restarted] = start - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [deep for deep in counts if deep > at]:
            del counts[deeper]
        if level.form == "bullet":
            return "- "
        text = LEVEL_IN_TEXT.sub(
            lambda hit: _shown(one, counts, int(hit[1]) - 1, level), level.text
        )
        return text + level.gap if text else ""

    def _numbered(self, paragraph: Element) -> tuple[str, int]:
        """Id of the list and level; the paragraph's own word goes before its style's."""
        properties = paragraph.find(qn("w:pPr"))
        number, at = _number_of(properties)
        style = _value(properties, "w:pStyle") or self._default()
        for _ in range(STYLES_DEEP):
            if number is not None or style not in self._styles:
                break
            number, styled = _number_of(self._styles[style].find(qn("w:pPr")))
            if number is not None and at is None:
                at = self._level_of(number, style) if styled is None else styled
            style = _value(self._styles[style], "w:basedOn")
        return number or "", at or 0

    def _default(self) -> str:
        default = (
            one for one in self._styles.values() if one.get(qn("w:default")) in {"1", "true"}
        )
        return next(
            (str(one.get(qn("w:styleId"))) for one in default
             if one.get(qn("w:type")) == "paragraph"), "",
        )  # fmt: skip

    def _level_of(self, number: str, style: str) -> int:
        """A level may name the style that takes it."""
        one = self._lists.get(number)
        levels = one.levels.items() if one else ()
        return next((at for at, level in levels if level.style == style), 0)


def _shown(one: List, counts: Mapping[int, int], at: int, asked: Level) -> str:
    level = one.levels.get(at)
    if level is None:
        return ""
    form = "decimal" if asked.is_legal else level.form
    return numeral(counts.get(at, level.start), form)


def _lists(numbering: Element | None) -> list[tuple[str, List]]:
    plans = {one.get(qn("w:abstractNumId")): one for one in _all(numbering, "w:abstractNum")}
    # A plan may stand for another that a list style names.
    by_style = {_value(one, "w:styleLink"): one for one in plans.values()}
    found = []
    for one in _all(numbering, "w:num"):
        named = _value(one, "w:abstractNumId")
        plan = plans.get(named)
        if plan is not None and (link := _value(plan, "w:numStyleLink")):
            plan = by_style.get(link, plan)
        levels = dict(map(_level, _all(plan, "w:lvl")))
        restarts: dict[int, int] = {}
        for override in _all(one, "w:lvlOverride"):
            at = _whole(override.get(qn("w:ilvl")), 0)
            levels.update(map(_level, _all(override, "w:lvl")))
            if start := _value(override, "w:startOverride"):
                restarts[at] = _whole(start, 1)
        found.append((str(one.get(qn("w:numId"))), List(named, levels, restarts)))
    return found


def _level(element: Element) -> tuple[int, Level]:
    at = _whole(element.get(qn("w:ilvl")), 0)
    legal = element.find(qn("w:isLgl"))
    return at, Level(
        start=_whole(_value(element, "w:start"), 1),
        form=_value(element, "w:numFmt") or "decimal",
        text=_value(element, "w:lvlText"),
        gap="" if _value(element, "w:suff") == "nothing" else " ",
        is_legal=legal is not None and legal.get(qn("w:val")) not in {"0", "false"},
        style=_value(element, "w:pStyle"),
    )


def _number_of(properties: Element | None) -> tuple[str | None, int | None]:
    """List id and level as written; ``0`` is the id of no list."""
    numbered = None if properties is None else properties.find(qn("w:numPr"))
    if numbered is None:
        return None, None
    level = _value(numbered, "w:ilvl")
    return _value(numbered, "w:numId") or None, _whole(level, 0) if level else None


def _all(element: Element | None, tag: str) -> list[Element]:
    return [] if element is None else element.findall(qn(tag))


def _value(element: Element | None, tag: str) -> str:
    child = None if element is None else element.find(qn(tag))
    return "" if child is None else str(child.get(qn("w:val")) or "")


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() else otherwise
