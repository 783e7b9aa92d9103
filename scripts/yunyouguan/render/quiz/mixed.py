"""The order in which a question shows what the visitor is to put in order."""

from hashlib import sha256

from yunyouguan.model.quiz import Matching, Question, Step

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def mixed(count: int, seed: str) -> tuple[int, ...]:
    """The numbers below ``count``, the same on every build and never in their own order.

    One number alone has only one order.
    """
    own = tuple(range(count))
    turned = tuple(sorted(own, key=lambda one: sha256(f"{seed}/{one}".encode()).digest()))
    return turned if turned != own else (*own[1:], *own[:1])


def mixed_steps(question: Question, steps: tuple[Step, ...]) -> tuple[tuple[int, str], ...]:
    """Each step with the place where it belongs, counted from 1."""
    return tuple((at + 1, steps[at].text) for at in mixed(len(steps), question.id))


def mixed_rights(question: Question, task: Matching) -> tuple[tuple[str, str], ...]:
    """Letter and text of what can be chosen, in the order shown."""
    turned = mixed(len(task.pairs), question.id)
    return tuple((_letter(row), task.pairs[at].right) for row, at in enumerate(turned))


def right_letters(question: Question, task: Matching) -> tuple[str, ...]:
    """For each pair as written, the letter of its right half."""
    turned = mixed(len(task.pairs), question.id)
    return tuple(_letter(turned.index(at)) for at in range(len(task.pairs)))


def _letter(row: int) -> str:
    """A to Z, then AA: more than any table holds, but never a fault."""
    turns, row = divmod(row, len(LETTERS))
    return LETTERS[row] * (turns + 1)
