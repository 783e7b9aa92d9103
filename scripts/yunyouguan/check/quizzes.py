"""Every rule over questions, put to every question and to every part of a 案例."""

from collections.abc import Iterator

from yunyouguan.check.quiz import (
    agreement,
    answers,
    cases,
    choices,
    giveaways,
    museum,
    pairs,
    scenarios,
)
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding

SHOWN_QUESTION_RULES = (
    *answers.SHOWN_QUESTION_RULES,
    *choices.SHOWN_QUESTION_RULES,
    *pairs.SHOWN_QUESTION_RULES,
    *cases.SHOWN_QUESTION_RULES,
    *scenarios.SHOWN_QUESTION_RULES,
)
"""What may still be missing in a draft."""
QUESTION_RULES = (
    *answers.QUESTION_RULES,
    *agreement.QUESTION_RULES,
    *choices.QUESTION_RULES,
    *pairs.QUESTION_RULES,
    *cases.QUESTION_RULES,
    *scenarios.QUESTION_RULES,
    *giveaways.QUESTION_RULES,
)
WHOLE_QUESTION_RULES = cases.WHOLE_QUESTION_RULES


def every_question(exhibit: Exhibit) -> Iterator[Finding]:
    """No question escapes its rules by standing in another."""
    shown = SHOWN_QUESTION_RULES if exhibit.is_published else ()
    for asked in (one for quiz in exhibit.body.quizzes for one in quiz.questions):
        for rule in WHOLE_QUESTION_RULES:
            yield from rule(asked)
        for question in asked.with_parts:
            for rule in (*QUESTION_RULES, *shown):
                yield from rule(question)


EXHIBIT_RULES = (every_question, *giveaways.EXHIBIT_RULES)
MUSEUM_RULES = museum.MUSEUM_RULES
