"""Every rule over questions, put to every question and to every part of a 案例."""

from collections.abc import Iterator

from yunyouguan.check import (
    quiz_answers,
    quiz_cases,
    quiz_choices,
    quiz_giveaways,
    quiz_museum,
    quiz_pairs,
    quiz_scenarios,
)
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding

SHOWN_QUESTION_RULES = (
    *quiz_answers.SHOWN_QUESTION_RULES,
    *quiz_choices.SHOWN_QUESTION_RULES,
    *quiz_pairs.SHOWN_QUESTION_RULES,
    *quiz_cases.SHOWN_QUESTION_RULES,
    *quiz_scenarios.SHOWN_QUESTION_RULES,
)
"""What may still be missing in a draft."""
QUESTION_RULES = (
    *quiz_answers.QUESTION_RULES,
    *quiz_choices.QUESTION_RULES,
    *quiz_pairs.QUESTION_RULES,
    *quiz_cases.QUESTION_RULES,
    *quiz_scenarios.QUESTION_RULES,
    *quiz_giveaways.QUESTION_RULES,
)
WHOLE_QUESTION_RULES = quiz_cases.WHOLE_QUESTION_RULES


def every_question(exhibit: Exhibit) -> Iterator[Finding]:
    """No question escapes its rules by standing in another."""
    shown = SHOWN_QUESTION_RULES if exhibit.is_published else ()
    for asked in (one for quiz in exhibit.body.quizzes for one in quiz.questions):
        for rule in WHOLE_QUESTION_RULES:
            yield from rule(asked)
        for question in asked.with_parts:
            for rule in (*QUESTION_RULES, *shown):
                yield from rule(question)


EXHIBIT_RULES = (every_question, *quiz_giveaways.EXHIBIT_RULES)
MUSEUM_RULES = quiz_museum.MUSEUM_RULES
