"""The rule over 案例: the story is followed by questions; what they are, the reader sees to."""

from collections.abc import Iterator

from yunyouguan.check.page import excerpt
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Case, Question


def no_parts(question: Question) -> Iterator[Finding]:
    """A story that is shown asks something."""
    if isinstance(question.task, Case) and not question.parts:
        yield Finding(
            rule="quiz.no-parts",
            place=question.place,
            message=f"案例「{excerpt(question.stem)}」后面没有小题，观众读完没有可答的。",
            remedy="隔一行写小题，例如：（1）【判断】老王可以不打招呼就锯邻居家的树。（ × ）",
        )


SHOWN_QUESTION_RULES = (no_parts,)
