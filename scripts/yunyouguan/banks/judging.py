"""The rules that judge the museum's questions judge those that want to come in."""

from collections.abc import Iterator

from yunyouguan.check.quizzes import QUESTION_RULES, SHOWN_QUESTION_RULES, WHOLE_QUESTION_RULES
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Question


def faults_of(question: Question) -> Iterator[Finding]:
    """Everything that would keep it from being published, and every hint."""
    for whole in WHOLE_QUESTION_RULES:
        yield from whole(question)
    for asked in question.with_parts:
        for rule in (*SHOWN_QUESTION_RULES, *QUESTION_RULES):
            yield from rule(asked)
