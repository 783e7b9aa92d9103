"""The interaction that asks one question in QTI 2.1: what is answered, and what is right.

Source: IMS QTI 2.1 Information Model, 7 (interactions), 8 (response processing).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from yunyouguan.exchange.handing_on import GAP
from yunyouguan.exchange.qti.tree import E, Element, speakable
from yunyouguan.model.quiz import (
    FALSE,
    TRUE,
    Choosing,
    Filling,
    Matching,
    Opinion,
    Ordering,
    Question,
    QuestionKind,
)

IDENTIFIERS = {TRUE: "TRUE", FALSE: "FALSE"}
"""√ is no identifier."""

HEADS = "heads"


@dataclass(frozen=True, slots=True)
class Asked:
    """The pieces of one interaction, to be put where the item wants them.

    Attributes:
        declarations: of responses, with what is right.
        blocks: of the body.
        rules: that count points.
        chosen: what the feedback on a choice is looked up with.
    """

    declarations: tuple[Element, ...]
    blocks: tuple[Element, ...]
    rules: tuple[Element, ...]
    points: int
    chosen: tuple[Element, ...] = ()


def interaction(question: Question, number: int, feedback: str) -> Asked:
    """Of any kind but 案例 and 情景.

    Args:
        number: of the part of a 案例; 0 for a question of its own.
        feedback: identifier of the outcome that shows what is said about a choice.

    Raises:
        ValueError: ours; the kind has no interaction.
    """
    name = f"RESPONSE{number or ''}"
    match question.task:
        case Choosing():
            return _choice(question, question.task, name, feedback)
        case Filling():
            return _text_entry(question, question.task, name)
        case Matching():
            return _match(question, question.task, name)
        case Ordering():
            return _order(question, question.task, name)
        case Opinion():
            declared = E.responseDeclaration(
                identifier=name, cardinality="single", baseType="string"
            )
            asking = E.extendedTextInteraction(_prompt(question), responseIdentifier=name)
            return Asked((declared,), (asking,), (), 0)
        case _:
            raise ValueError(question.kind)


def _choice(question: Question, task: Choosing, name: str, feedback: str) -> Asked:
    is_several = question.kind is QuestionKind.MULTIPLE
    correct = [_identifier(one.letter) for one in task.choices if one.letter in task.correct]
    choices = []
    for one in task.choices:
        choice = E.simpleChoice(speakable(one.text), identifier=_identifier(one.letter))
        if one.feedback:
            choice.append(
                E.feedbackInline(
                    speakable(one.feedback),
                    outcomeIdentifier=feedback,
                    identifier=_identifier(one.letter),
                    showHide="show",
                )
            )
        choices.append(choice)
    asking = E.choiceInteraction(
        _prompt(question),
        *choices,
        responseIdentifier=name,
        shuffle="false",
        maxChoices="0" if is_several else "1",
    )
    cardinality = "multiple" if is_several else "single"
    return Asked(
        (_declared(name, cardinality, "identifier", correct),),
        (asking,),
        (_right(name),),
        1,
        (E.variable(identifier=name),),
    )


def _text_entry(question: Question, task: Filling, name: str) -> Asked:
    """Each blank is a response of its own, and takes every wording."""
    paragraph = E.p()
    declarations, names = [], []
    pieces = speakable(question.stem).split(GAP)
    paragraph.text = pieces[0]
    for at, (words, after) in enumerate(zip(task.accepted, pieces[1:], strict=True), 1):
        names.append(f"{name}_{at}")
        entry = E.textEntryInteraction(
            responseIdentifier=names[-1], expectedLength=str(max(map(len, words)) + 2)
        )
        entry.tail = after
        paragraph.append(entry)
        declared = _declared(names[-1], "single", "string", words[:1])
        entries = (
            E.mapEntry(mapKey=speakable(word), mappedValue="1", caseSensitive="false")
            for word in words
        )
        declared.append(E.mapping(*entries, defaultValue="0"))
        declarations.append(declared)
    points = (E.mapResponse(identifier=one) for one in names)
    rule = E.setOutcomeValue(E.sum(E.variable(identifier="SCORE"), *points), identifier="SCORE")
    return Asked(tuple(declarations), (paragraph,), (rule,), len(names))


def _match(question: Question, task: Matching, name: str) -> Asked:
    numbered = list(enumerate(task.pairs, 1))
    lefts = [_associable(f"L{at}", one.left) for at, one in numbered]
    rights = [_associable(f"R{at}", one.right) for at, one in numbered]
    left, right = (E.span(speakable(head)) for head in task.heads)
    asking = E.matchInteraction(
        _prompt(question),
        E.simpleMatchSet(*lefts),
        E.simpleMatchSet(*_turned(rights)),
        responseIdentifier=name,
        shuffle="true",
        maxAssociations=str(len(numbered)),
    )
    declared = _declared(name, "multiple", "directedPair", [f"L{at} R{at}" for at, _ in numbered])
    heads = E.p(left, " — ", right, {"class": HEADS})
    return Asked((declared,), (heads, asking), (_right(name),), 1)


def _order(question: Question, task: Ordering, name: str) -> Asked:
    keys = [f"S{at}" for at, _ in enumerate(task.steps, 1)]
    steps = [
        E.simpleChoice(speakable(one.text), identifier=key)
        for key, one in zip(keys, task.steps, strict=True)
    ]
    asking = E.orderInteraction(
        _prompt(question), *_turned(steps), responseIdentifier=name, shuffle="true"
    )
    return Asked((_declared(name, "ordered", "identifier", keys),), (asking,), (_right(name),), 1)


def _turned(elements: list[Element]) -> list[Element]:
    """Not in the right order, for a program that does not shuffle."""
    half = len(elements) // 2
    return elements[half:] + elements[:half]


def _associable(key: str, text: str) -> Element:
    return E.simpleAssociableChoice(speakable(text), identifier=key, matchMax="1")


def _declared(name: str, cardinality: str, base: str, correct: Sequence[str]) -> Element:
    values = (E.value(speakable(one)) for one in correct)
    return E.responseDeclaration(
        E.correctResponse(*values), identifier=name, cardinality=cardinality, baseType=base
    )


def _right(name: str) -> Element:
    """All of it right is one point."""
    point = E.sum(E.variable(identifier="SCORE"), E.baseValue("1", baseType="float"))
    return E.responseCondition(
        E.responseIf(
            E.match(E.variable(identifier=name), E.correct(identifier=name)),
            E.setOutcomeValue(point, identifier="SCORE"),
        )
    )


def _prompt(question: Question) -> Element:
    return E.prompt(speakable(question.stem))


def _identifier(letter: str) -> str:
    return IDENTIFIERS.get(letter, letter)
