"""Rules over 案例: the story is followed by questions, and each of them is asked at once."""

from collections.abc import Iterator

from yunyouguan.check.page import excerpt
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Case, Question, QuestionKind

STORIES = frozenset({QuestionKind.CASE, QuestionKind.SCENARIO})
"""Kinds that tell a story of their own."""


def no_parts(question: Question) -> Iterator[Finding]:
    """A story that is shown asks something."""
    if isinstance(question.task, Case) and not question.parts:
        yield Finding(
            rule="quiz.no-parts",
            place=question.place,
            message=f"案例「{excerpt(question.stem)}」后面没有小题，观众读完没有可答的。",
            remedy="隔一行写小题，例如：（1）【判断】老王可以不打招呼就锯邻居家的树。（ × ）",
        )


def part_kind(question: Question) -> Iterator[Finding]:
    """No story stands within a story."""
    for part in question.parts:
        if part.kind in STORIES:
            yield Finding(
                rule="quiz.part-kind",
                place=part.place,
                message=f"案例的小题「{excerpt(part.stem)}」又是一道{part.kind}题，"
                "故事里套故事，观众会看糊涂。",
                remedy="把它另起一题，前面写上题号，例如：2. 【案例】……；"
                "或换成单选、多选、判断、填空、连线、排序、简答。",
            )


def open_alone(question: Question) -> Iterator[Finding]:
    """A 简答 stands in a 案例 alone: it is never marked, and its story tells what it is about."""
    if question.kind is QuestionKind.OPEN:
        yield Finding(
            rule="quiz.open-alone",
            place=question.place,
            message=f"简答题「{excerpt(question.stem)}」不在案例里，没法判对错，观众做了不算数。",
            remedy="放到一道【案例】的后面当小题，例如：（2）【简答】如果你是调解员，你会怎么劝？",
        )


SHOWN_QUESTION_RULES = (no_parts,)
QUESTION_RULES = (part_kind,)
WHOLE_QUESTION_RULES = (open_alone,)
"""Put to a question that is no part of another."""
