"""What an item of QTI 2.1 offers to answer with, and what it declares to be right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from yunyouguan.exchange.feedback_notes import answer_note
from yunyouguan.exchange.judged_words import judged
from yunyouguan.exchange.qti.tree import Element, text_lines
from yunyouguan.exchange.reading_findings import (
    MOST_CHOICES,
    broken,
    distractor_left,
    feedback_moved,
    partial_credit,
    short,
    too_many_choices,
    wording_unfit,
)
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER, EXPLANATION, WrittenChoice, WrittenQuestion

FEEDBACK = frozenset({"feedbackInline", "feedbackBlock"})
LETTERS = "ABCDEFGHIJ"
HEADS = ("左边", "右边")
"""Of the two columns of a 连线, where an item has none."""

A_PAIR = 2
ANSWER_AGAIN = "在原来的软件里补上正确答案，再导出一次。"


@dataclass(frozen=True, slots=True)
class Response:
    """A responseDeclaration: what is right."""

    correct: tuple[str, ...]
    worth: Mapping[str, float]
    cardinality: str


@dataclass(frozen=True, slots=True)
class Asking:
    """One question of an item, while its pieces are put together."""

    written: WrittenQuestion
    place: Place
    responses: Mapping[str, Response]
    findings: list[Finding] = field(default_factory=list)

    @property
    def stem(self) -> str:
        """On one line, as findings show it."""
        return " ".join(self.written.stem)

    def response(self, interaction: Element) -> Response:
        """Empty when nothing is declared."""
        name = interaction.get("responseIdentifier", "")
        return self.responses.get(name, Response((), {}, "single"))


def responses_of(item: Element) -> Mapping[str, Response]:
    """By identifier."""
    return {one.get("identifier", ""): _response(one) for one in item.iter("responseDeclaration")}


def choosing(asking: Asking, interaction: Element) -> Finding | None:
    """判断 when the two choices are 对 and 错 in some words, unless they are lettered."""
    response = asking.response(interaction)
    choices = list(interaction.iter("simpleChoice"))
    if len(choices) > MOST_CHOICES:
        return too_many_choices(asking.place, asking.stem, len(choices))
    right = set(response.correct or _worth_most(response))
    if not right & {one.get("identifier", "") for one in choices}:
        return _no_answer(asking)
    texts = [" ".join(_words(one)) for one in choices]
    is_single = response.cardinality == "single"
    written = asking.written
    truths = judged(texts) if is_single else ()
    lettered = [one.get("identifier", "") for one in choices] == list(LETTERS[: len(choices)])
    if truths and not lettered:
        written.kind = QuestionKind.JUDGE
        at = next(at for at, one in enumerate(choices) if one.get("identifier") in right)
        written.notes[ANSWER] = [truths[at]]
        if said := [line for one in choices for line in _said(one)]:
            written.notes[EXPLANATION] = said
            asking.findings.append(feedback_moved(asking.place, asking.stem))
        return None
    written.kind = QuestionKind.SINGLE if is_single else QuestionKind.MULTIPLE
    for letter, one in zip(LETTERS, choices, strict=False):
        written.choices.append(
            WrittenChoice(
                letter,
                asking.place.line,
                is_ticked=one.get("identifier") in right,
                text=_words(one),
                feedback=_said(one),
            )
        )
    return None


def filling(asking: Asking, entries: list[Element]) -> Finding | None:
    """A blank for each entry, with every wording that is worth as much as the best."""
    asking.written.kind = QuestionKind.FILL
    blanks: list[list[str]] = []
    for entry in entries:
        response = asking.response(entry)
        best = max(response.worth.values(), default=0)
        whole = [word for word, worth in response.worth.items() if worth >= best > 0]
        words = list(dict.fromkeys(word.strip() for word in (*response.correct, *whole)))
        if not any(words):
            return _no_answer(asking)
        for word, worth in response.worth.items():
            if 0 < worth < best and word.strip() not in words:
                asking.findings.append(partial_credit(asking.place, asking.stem, word))
        blanks.append(words)
    note = answer_note(blanks)
    if not note:
        every = "、".join(word for words in blanks for word in words)
        return wording_unfit(asking.place, asking.stem, every)
    asking.written.notes[ANSWER] = [note]
    return None


def matching(asking: Asking, interaction: Element, heads: tuple[str, str] | None) -> Finding | None:
    """What is on the right and belongs to nothing was there to mislead, and is left behind."""
    sets = list(interaction.iter("simpleMatchSet"))
    if len(sets) != A_PAIR:
        return broken(asking.place, f"「{short(asking.stem)}」没有左右两栏", ANSWER_AGAIN)
    left, right = ({one.get("identifier", ""): " ".join(_words(one)) for one in column}
                   for column in sets)  # fmt: skip
    pairs = [one.split() for one in asking.response(interaction).correct]
    known = [one for one in pairs if len(one) == A_PAIR and one[0] in left and one[1] in right]
    lefts, rights = [one[0] for one in known], [one[1] for one in known]
    if not known or sorted(lefts) != sorted(left) or len(set(rights)) < len(rights):
        return broken(
            asking.place, f"「{short(asking.stem)}」的左边和右边不是一一对应", ANSWER_AGAIN
        )
    asking.written.kind = QuestionKind.MATCH
    asking.written.rows.append((asking.place.line, heads or HEADS))
    told = {one[0]: one[1] for one in known}
    asking.written.rows.extend((asking.place.line, (left[key], right[told[key]])) for key in left)
    if spare := [text for key, text in right.items() if key not in rights]:
        asking.findings.append(distractor_left(asking.place, asking.stem, "、".join(spare)))
    return None


def ordering(asking: Asking, interaction: Element) -> Finding | None:
    """In the order that is declared right."""
    choices = interaction.iter("simpleChoice")
    steps = {one.get("identifier", ""): " ".join(_words(one)) for one in choices}
    order = asking.response(interaction).correct
    if sorted(order) != sorted(steps):
        return _no_answer(asking)
    asking.written.kind = QuestionKind.ORDER
    asking.written.steps.extend((asking.place.line, steps[key]) for key in order)
    return None


def _response(declared: Element) -> Response:
    found = (value for one in declared.iter("correctResponse") for value in one.iter("value"))
    correct = (one.text or "" for one in found)
    return Response(
        tuple(text.strip() for text in correct if text.strip()),
        dict(_worth(declared)),
        declared.get("cardinality", "single"),
    )


def _worth(declared: Element) -> Iterator[tuple[str, float]]:
    for entry in declared.iter("mapEntry"):
        try:
            yield entry.get("mapKey", ""), float(entry.get("mappedValue", "0"))
        except ValueError:
            continue


def _worth_most(response: Response) -> list[str]:
    """What counts, where an item maps answers to points and names no right one."""
    best = max(response.worth.values(), default=0)
    if response.cardinality == "single":
        return [key for key, worth in response.worth.items() if worth >= best > 0]
    return [key for key, worth in response.worth.items() if worth > 0]


def _words(choice: Element) -> list[str]:
    """What stands on a choice, without what is said when it is chosen."""
    return text_lines(choice, dict.fromkeys(FEEDBACK, ""))


def _said(choice: Element) -> list[str]:
    """What is said when it is chosen."""
    return [line for one in choice.iter(*FEEDBACK) for line in text_lines(one)]


def _no_answer(asking: Asking) -> Finding:
    return broken(asking.place, f"「{short(asking.stem)}」没有写明哪个是对的", ANSWER_AGAIN)
