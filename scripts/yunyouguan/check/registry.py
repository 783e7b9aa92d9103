"""Every rule of the museum under its code, from all rooms that find something."""

from collections.abc import Mapping
from types import MappingProxyType

from yunyouguan.check.rule import Level, Rule
from yunyouguan.check.rulebook import (
    banks,
    calendars,
    citations,
    deriving,
    files,
    formats,
    forms,
    glossary,
    languages,
    laws,
    lessons,
    levels,
    links,
    museum,
    panoramas,
    pictures,
    privacy,
    publishing,
    quiz_forms,
    quizzes,
    recordings,
    rights,
    statements,
    status,
    symbols,
    texts,
    tours,
)
from yunyouguan.model.finding import Finding

__all__ = ["RULES", "Level", "Rule", "level_of"]


def _by_code(*chapters: tuple[Rule, ...]) -> Mapping[str, Rule]:
    """The rules in handbook order.

    Raises:
        ValueError: ours; two rules share a code.
    """
    rules: dict[str, Rule] = {}
    for rule in (one for chapter in chapters for one in chapter):
        if rule.code in rules:
            raise ValueError(rule.code)
        rules[rule.code] = rule
    return MappingProxyType(rules)


RULES: Mapping[str, Rule] = _by_code(
    files.RULES,
    forms.RULES,
    quiz_forms.RULES,
    texts.RULES,
    pictures.RULES,
    panoramas.RULES,
    recordings.RULES,
    deriving.RULES,
    quizzes.RULES,
    lessons.RULES,
    tours.RULES,
    languages.RULES,
    glossary.RULES,
    calendars.RULES,
    banks.RULES,
    formats.RULES,
    links.RULES,
    citations.RULES,
    laws.RULES,
    rights.RULES,
    status.RULES,
    museum.RULES,
    privacy.RULES,
    symbols.RULES,
    statements.RULES,
    levels.RULES,
    publishing.RULES,
)
"""By code; holds every code that any room puts into a finding."""


def level_of(finding: Finding) -> Level:
    """How much it matters: what the museum takes it for, else what the registry says.

    Raises:
        KeyError: ours; the code is not registered.
    """
    return finding.level or RULES[finding.rule].level
