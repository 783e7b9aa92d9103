"""Every rule over a text, whatever page, table or recording it belongs to."""

from collections.abc import Iterator

from yunyouguan.check import digit_runs, persons, plans, privacy, report_figures, wording
from yunyouguan.check.page import Sheet
from yunyouguan.model.finding import Finding

TYPED_RULES = (*privacy.TYPED_RULES, *persons.TYPED_RULES)
SHEET_RULES = (*persons.SHEET_RULES, *plans.SHEET_RULES)


def judge_told(sheet: Sheet, *, is_verbatim: bool = False) -> Iterator[Finding]:
    """What the museum says in its own name.

    Args:
        is_verbatim: the words are a document's, and not the museum's own.
    """
    for rule in report_figures.TOLD_RULES:
        yield from rule(sheet)
    if not is_verbatim:
        for rule_of_words in wording.TOLD_RULES:
            yield from rule_of_words(sheet)


def judge_sheet(sheet: Sheet) -> Iterator[Finding]:
    """What nobody may read, whoever says it."""
    typed = digit_runs.as_typed(sheet)
    for rule in TYPED_RULES:
        yield from rule(typed)
    for rule_of_words in SHEET_RULES:
        yield from rule_of_words(sheet)
