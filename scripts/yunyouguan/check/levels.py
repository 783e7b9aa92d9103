"""What a museum makes of the rules: with a reason, never silently, never against the law."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches

from yunyouguan.check.registry import RULES
from yunyouguan.check.rule import Level, Rule
from yunyouguan.model.finding import Finding
from yunyouguan.model.level_order import LevelOrder, Weight
from yunyouguan.model.museum import Museum
from yunyouguan.model.place import Place

CHANGED = "level.changed"
"""The finding that tells of a change; a report says it last."""

OF_THE_LAW = (
    "privacy", "rights", "symbol", "map", "report", "plan", "status", "museum",
    "citation", "law", "laws",
)  # fmt: skip
"""Families whose errors the law or the two-person rule asks for."""

MAY_BE_LOWERED = (
    "text.summary-empty",
    "exhibit.medium-missing",
    "lesson.cards",
    "lesson.questions",
)
"""Errors with which a page is still whole, and nobody is misled: the handbook lists them."""

_RANK = {Weight.ERROR: 0, Weight.WARNING: 1, Weight.HINT: 2, Weight.OFF: 3}
_LEVELS = {Weight.ERROR: Level.ERROR, Weight.WARNING: Level.WARNING, Weight.HINT: Level.HINT}


def unknown_rule(museum: Museum) -> Iterator[Finding]:
    """An order that names no rule changes nothing, and says so."""
    for order, place in _orders(museum):
        if order.rule in RULES:
            continue
        near = get_close_matches(order.rule.casefold(), RULES, n=1, cutoff=0.5)
        yield Finding(
            rule="level.unknown-rule",
            place=place,
            message=f"没有叫「{order.rule}」的规则，这一项没有起作用，检查结果和原来一样。",
            remedy=f"是不是想写「{near[0]}」？改成：规则: {near[0]}" if near
            else "从检查结果的方括号里抄规则的名字，例如：规则: text.half-width",
        )  # fmt: skip


def twice(museum: Museum) -> Iterator[Finding]:
    """A rule has one level: the second order for it changes nothing."""
    first: dict[str, Place] = {}
    for order, place in _orders(museum):
        if order.rule in first and order.rule in RULES:
            yield Finding(
                rule="level.twice",
                place=place,
                message=f"「{order.rule}」在第{first[order.rule].line}行已经定过轻重，这一项没有起作用。",
                remedy="留下一项，删掉另一项。",
            )
        first.setdefault(order.rule, place)


def locked(museum: Museum) -> Iterator[Finding]:
    """What the law asks for, and what a page cannot do without, stays an error."""
    for order, place in _orders(museum):
        rule = RULES.get(order.rule)
        if rule is None or not _is_lower(order, rule) or _may_be_lowered(rule):
            continue
        why = (
            f"依据是{rule.source}，由不得本馆放宽"
            if rule.family in OF_THE_LAW
            else "带着这个错误，网页会缺一块，或者根本做不出来"
        )
        yield Finding(
            rule="level.locked",
            place=place,
            message=f"「{order.rule}」（{rule.title}）不能调轻：{why}。这一项没有起作用。",
            remedy="删掉这一项，再照检查结果把文字或图片改好。",
        )


def no_reason(museum: Museum) -> Iterator[Finding]:
    """Whoever takes a rule for less says why, for those who come later."""
    for order, place in _orders(museum):
        rule = RULES.get(order.rule)
        if rule and _is_lower(order, rule) and _may_be_lowered(rule) and not order.reason.strip():
            yield Finding(
                rule="level.no-reason",
                place=place,
                message=f"「{order.rule}」由「{rule.level.chinese}」调成「{order.weight}」，没有写理由，"
                "以后的人不知道为什么。这一项没有起作用。",
                remedy="补一行为什么，例如：理由: 馆里引用的英文资料多",
            )


def as_ordered(findings: Iterable[Finding], museum: Museum) -> Iterator[Finding]:
    """The findings with the levels of this museum, and one more for each order that holds."""
    orders = {order.rule: (order, place) for order, place in orders_in_force(museum)}
    left_out: Counter[str] = Counter()
    for one in findings:
        order = orders[one.rule][0] if one.rule in orders else None
        if order is None:
            yield one
        elif order.weight is Weight.OFF:
            left_out[one.rule] += 1
        else:
            yield replace(one, level=_LEVELS[order.weight])
    for order, place in orders.values():
        yield _changed(order, place, left_out[order.rule])


def _changed(order: LevelOrder, place: Place, left_out: int) -> Finding:
    rule = RULES[order.rule]
    reason = f"理由：{order.reason.strip()}" if order.reason.strip() else "没有写理由"
    skipped = f"这一次略过{left_out}处。" if order.weight is Weight.OFF else ""
    return Finding(
        rule=CHANGED,
        place=place,
        message=f"「{order.rule}」（{rule.title}）由「{rule.level.chinese}」改成「{order.weight}」，"
        f"{reason}。{skipped}",
        remedy="不再需要时，删掉「检查」下面的这一项。",
    )


def orders_in_force(museum: Museum) -> Iterator[tuple[LevelOrder, Place]]:
    """The orders that change something, and may."""
    seen: set[str] = set()
    for order, place in _orders(museum):
        rule = RULES.get(order.rule)
        if rule is None or order.rule in seen:
            continue
        seen.add(order.rule)
        lowered = _is_lower(order, rule)
        if lowered and not (_may_be_lowered(rule) and order.reason.strip()):
            continue
        if lowered or _RANK[order.weight] < _rank_of(rule):
            yield order, place


def _orders(museum: Museum) -> Iterator[tuple[LevelOrder, Place]]:
    for at, order in enumerate(museum.card.checks):
        yield order, museum.place_of(f"checks.{at}.rule")


def _is_lower(order: LevelOrder, rule: Rule) -> bool:
    return _RANK[order.weight] > _rank_of(rule)


def _rank_of(rule: Rule) -> int:
    return list(Level).index(rule.level)


def _may_be_lowered(rule: Rule) -> bool:
    if rule.family == "level":
        return False
    return rule.level is not Level.ERROR or rule.code in MAY_BE_LOWERED


MUSEUM_RULES = (unknown_rule, twice, locked, no_reason)
