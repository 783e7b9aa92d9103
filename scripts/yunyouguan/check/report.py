"""Findings as staff read them and as programs read them."""

import json
from collections import Counter
from collections.abc import Iterable

from yunyouguan.check.levels import CHANGED
from yunyouguan.check.registry import Level, level_of
from yunyouguan.model.finding import Finding


def as_text(findings: Iterable[Finding]) -> str:
    """Two lines a finding, in the order given, a line that counts them, and what was changed."""
    told = tuple(findings)
    found = tuple(one for one in told if one.rule != CHANGED)
    changes = [one for one in told if one.rule == CHANGED]
    lines: list[str] = []
    for one in found:
        lines.append(f"{one.place}: [{one.rule}] {one_line(one.message)}")
        lines.append(f"    怎么改：{one_line(one.remedy)}")
    lines.append(_summary(found))
    if changes:
        lines.append(f"本馆改过轻重的规则，{len(changes)}条：")
        lines += [f"    {one.place}: {one_line(one.message)}" for one in changes]
    return "\n".join(lines)


def as_json(findings: Iterable[Finding]) -> str:
    """A list of objects, for programs."""
    return json.dumps(as_data(findings), ensure_ascii=False, indent=2)


def as_data(findings: Iterable[Finding]) -> list[dict[str, str | int]]:
    """One record a finding; ``line`` is 0 when the file as a whole is meant."""
    return [
        {
            "rule": one.rule,
            "level": level_of(one).value,
            "file": one.place.file,
            "line": one.place.line,
            "message": one_line(one.message),
            "remedy": one_line(one.remedy),
        }
        for one in findings
    ]


def _summary(found: tuple[Finding, ...]) -> str:
    if not found:
        return "检查完毕，没有发现问题。"
    counts = Counter(level_of(one) for one in found)
    told = "、".join(f"{counts[level]}个{level.chinese}" for level in Level)
    last = "有错误就不发布，请先改好。" if counts[Level.ERROR] else "没有错误，可以发布。"
    return f"检查完毕：{told}。{last}"


def one_line(text: str) -> str:
    """What staff wrote may hold line ends and controls: a report stays one line, and harmless."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
