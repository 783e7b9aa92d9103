"""Rules over the five-year plans of legal education: each has its own years."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from yunyouguan.check.page import Sheet
from yunyouguan.model.event import Calendar, Dated
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place


class Plan(NamedTuple):
    """The years of a plan, both included."""

    first: int
    last: int


PLANS = {"七五": Plan(2016, 2020), "八五": Plan(2021, 2025), "九五": Plan(2026, 2030)}
"""Where an older museum speaks of 六五 (2011 to 2015), nobody mistakes it for a later one."""

_PLAN = re.compile(
    r"[“「『\"]?(?P<plan>[七八九]五)[”」』\"]?(?=普法|法治宣传|[^，。；！？\n]{0,8}普法)"
)
_CLAUSE = re.compile(r"[^，。；！？\n]+")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?=年|[—\u2013\-－至到~～])")
_BEFORE = re.compile("谋划|编制|准备|启动|起草|制定|筹备|部署|印发")
_AFTER = re.compile("总结|验收|终期|评估|表彰|回顾|先进|收官|成果")


def wrong_year(sheet: Sheet) -> Iterator[Finding]:
    """A plan and a year in one clause fit each other; two plans in one are left to a person."""
    if "普法" not in sheet.text and "法治宣传" not in sheet.text:
        return
    for match, place in sheet.find(_CLAUSE):
        clause = match[0]
        years = _YEAR.findall(clause)
        names = {one["plan"] for one in _PLAN.finditer(clause)} if years else set()
        if len(names) == 1:
            name = names.pop()
            if year := next((int(one) for one in years if not _fits(name, int(one), clause)), None):
                yield _said(place, name, year)


def wrong_date(exhibit: Exhibit) -> Iterator[Finding]:
    """What is called after a plan is of that plan's years."""
    named = _PLAN.search(exhibit.card.title)
    years = re.findall(r"(?:19|20)[0-9]{2}", exhibit.card.date)
    if named and years:
        name, title = named["plan"], exhibit.card.title
        strange = [year for year in map(int, years) if not _fits(name, year, title)]
        if strange:
            yield _said(exhibit.place_of("date"), named["plan"], strange[0])


def wrong_day(calendar: Calendar) -> Iterator[Finding]:
    """An event that is called after a plan is in that plan's years."""
    for event in calendar.events:
        named = _PLAN.search(event.card.name)
        if named and isinstance(event.when, Dated):
            year = event.when.first.year
            if not _fits(named["plan"], year, event.card.name):
                yield _said(event.place, named["plan"], year)


def _fits(name: str, year: int, said: str) -> bool:
    """A year early for what prepares it, a year late for what looks back."""
    plan = PLANS[name]
    early = plan.first - 1 if _BEFORE.search(said) else plan.first
    late = plan.last + 1 if _AFTER.search(said) else plan.last
    return early <= year <= late


def _said(place: Place, name: str, year: int) -> Finding:
    plan = PLANS[name]
    right = next((one for one, years in PLANS.items() if years.first <= year <= years.last), "")
    return Finding(
        rule="plan.wrong-year",
        place=place,
        message=f"「{name}」普法是{plan.first}年到{plan.last}年，这里却和{year}年写在一起，"
        "观众会把两个五年弄混。",
        remedy=f"核对年份；{year}年的写「{right}」。" if right
        else f"核对年份，改成{plan.first}年到{plan.last}年中的一年。",
    )  # fmt: skip


SHEET_RULES = (wrong_year,)
EXHIBIT_RULES = (wrong_date,)
CALENDAR_RULES = (wrong_day,)
