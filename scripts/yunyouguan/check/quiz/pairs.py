"""Rules over 连线 and 排序: enough to join or to order, and only one way to do it right."""

from collections.abc import Iterator

from yunyouguan.check.page import excerpt, plain
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Matching, Ordering, Pair, Question

PAIRS_LEAST = 2
STEPS_LEAST = 2


def few_pairs(question: Question) -> Iterator[Finding]:
    """Two pairs at least: one pair alone joins itself."""
    if isinstance(question.task, Matching) and len(question.task.pairs) < PAIRS_LEAST:
        yield Finding(
            rule="quiz.few-pairs",
            place=question.place,
            message=f"连线题「{excerpt(question.stem)}」只有{len(question.task.pairs)}对，没有可连的。",
            remedy="在表格里再写一行，例如：| 公证处 | 办理公证 |",
        )


def empty_cell(question: Question) -> Iterator[Finding]:
    """Both sides of a pair say something."""
    for pair in _pairs(question):
        if not pair.left.strip() or not pair.right.strip():
            other = pair.left.strip() or pair.right.strip()
            side = "右边" if pair.left.strip() else "左边"
            seen = f"「{excerpt(other)}」的{side}是空的" if other else "这一行是空的"
            yield Finding(
                rule="quiz.empty-cell",
                place=pair.place,
                message=f"{seen}，观众不知道该连到哪里。",
                remedy="一行写满两格，例如：| 公证处 | 办理公证 |；用不着就删掉这一行。",
            )


def duplicate_left(question: Question) -> Iterator[Finding]:
    """Each left side is asked once: a second one could be joined with either."""
    seen: set[str] = set()
    for pair in _pairs(question):
        if (said := plain(pair.left)) and said in seen:
            yield Finding(
                rule="quiz.duplicate-left",
                place=pair.place,
                message=f"左边两次写了「{excerpt(pair.left)}」，观众不知道哪个连哪个。",
                remedy="改掉其中一个；两件事都归它，就把右边合成一格，"
                "例如：| 调解委员会 | 调解纠纷、督促履行协议 |",
            )
        seen.add(said)


def duplicate_right(question: Question) -> Iterator[Finding]:
    """Each right side belongs to one left side: a second one would be right and marked wrong."""
    seen: set[str] = set()
    for pair in _pairs(question):
        if (said := plain(pair.right)) and said in seen:
            yield Finding(
                rule="quiz.duplicate-right",
                place=pair.place,
                message=f"右边两次写了「{excerpt(pair.right)}」，观众连对了也可能判错。",
                remedy="把其中一个写得更具体，或删掉一行，让右边每一格都不一样。",
            )
        seen.add(said)


def few_steps(question: Question) -> Iterator[Finding]:
    """Two steps at least: one step alone is always in order."""
    if isinstance(question.task, Ordering) and len(question.task.steps) < STEPS_LEAST:
        yield Finding(
            rule="quiz.few-steps",
            place=question.place,
            message=f"排序题「{excerpt(question.stem)}」只有{len(question.task.steps)}步，没有可排的。",
            remedy="在题目下面隔一行按对的次序写，一行一步，例如：1. 协商",
        )


def two_steps(question: Question) -> Iterator[Finding]:
    """Of two steps, who guesses is right half the time."""
    if isinstance(question.task, Ordering) and len(question.task.steps) == STEPS_LEAST:
        yield Finding(
            rule="quiz.two-steps",
            place=question.place,
            message=f"排序题「{excerpt(question.stem)}」只有两步，猜也能猜对一半。",
            remedy="把步骤分细到三步以上，一行一步，例如：1. 协商",
        )


def duplicate_step(question: Question) -> Iterator[Finding]:
    """Each step stands once: two alike could be swapped and be marked wrong."""
    if not isinstance(question.task, Ordering):
        return
    seen: dict[str, int] = {}
    for number, step in enumerate(question.task.steps, 1):
        first = seen.setdefault(plain(step.text), number)
        if first != number:
            yield Finding(
                rule="quiz.duplicate-step",
                place=step.place,
                message=f"第{number}步和第{first}步一样，都是「{excerpt(step.text)}」，"
                "观众排对了也可能判错。",
                remedy=f"删掉第{number}步，或写清楚两步有什么不同。",
            )


def _pairs(question: Question) -> tuple[Pair, ...]:
    return question.task.pairs if isinstance(question.task, Matching) else ()


SHOWN_QUESTION_RULES = (few_pairs, empty_cell, few_steps)
QUESTION_RULES = (duplicate_left, duplicate_right, two_steps, duplicate_step)
