"""One question as an assessmentItem of QTI 2.1.

A 案例 is one composite item: the story stays above its parts wherever an item goes, while sections
of a test are taken apart by every item bank. Its notes stand in a feedbackBlock under each part.

Source: IMS QTI 2.1 Information Model, 3 (assessmentItem), 6 (feedback).
"""

from collections.abc import Iterator, Sequence

from yunyouguan.exchange.feedback_notes import labelled
from yunyouguan.exchange.qti.interaction import Asked, interaction
from yunyouguan.exchange.qti.tree import QTI, SCHEMA_LOCATION, TOOL, XML_LANG, E, Element, speakable
from yunyouguan.model.quiz import Case, Question

LOCATION = f"{QTI} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
TITLE_LENGTH = 60
NOTES = "NOTES"
PART, STORY = "part", "story"
HINT_TITLE = "提示"


def item(question: Question) -> Element:
    """The whole item; every piece in the order of the schema."""
    asked, blocks = _asked(question)
    # Each part of a 案例 shows its own notes; the item shows those of the whole.
    shown = {_feedback(at): one.chosen for at, one in enumerate(asked, 1 if question.parts else 0)}
    shown.setdefault(_feedback(0), ())
    outcomes = (
        E.outcomeDeclaration(identifier=name, cardinality="multiple", baseType="identifier")
        for name in shown
    )
    root = E.assessmentItem(
        *(declared for one in asked for declared in one.declarations),
        _score(sum(one.points for one in asked)),
        *outcomes,
        E.itemBody(*blocks, *_hint(question.hint)),
        E.responseProcessing(
            *(rule for one in asked for rule in one.rules),
            *(_shown(name, chosen) for name, chosen in shown.items()),
        ),
        identifier=speakable(question.id),
        title=speakable(" ".join(question.stem.split())[:TITLE_LENGTH]),
        adaptive="false",
        timeDependent="false",
        toolName=TOOL,
    )
    root.set(XML_LANG, "zh-CN")
    root.set(SCHEMA_LOCATION, LOCATION)
    if notes := labelled(question, with_hint=False):
        root.append(
            E.modalFeedback(
                *_paragraphs(notes),
                outcomeIdentifier=_feedback(0),
                identifier=NOTES,
                showHide="show",
            )
        )
    return root


def _asked(question: Question) -> tuple[list[Asked], list[Element]]:
    """Every interaction, and what stands in the body."""
    if not isinstance(question.task, Case):
        one = interaction(question, 0, _feedback(0))
        return [one], list(one.blocks)
    parts = [interaction(part, at, _feedback(at)) for at, part in enumerate(question.task.parts, 1)]
    story = E.div(*_paragraphs(question.stem.split("\n")), {"class": STORY})
    divs = [
        _part(part, one, at)
        for at, (part, one) in enumerate(zip(question.task.parts, parts, strict=True), 1)
    ]
    return parts, [story, *divs]


def _part(part: Question, asked: Asked, number: int) -> Element:
    div = E.div(*asked.blocks, *_hint(part.hint), {"class": PART, "label": speakable(part.id)})
    if notes := labelled(part, with_hint=False):
        div.append(
            E.feedbackBlock(
                *_paragraphs(notes),
                outcomeIdentifier=_feedback(number),
                identifier=NOTES,
                showHide="show",
            )
        )
    return div


def _score(points: int) -> Element:
    declared = E.outcomeDeclaration(
        E.defaultValue(E.value("0")), identifier="SCORE", cardinality="single", baseType="float"
    )
    if points:
        declared.set("normalMaximum", str(points))
    return declared


def _shown(name: str, chosen: Sequence[Element]) -> Element:
    """The feedback on what was chosen, and the notes."""
    notes = E.baseValue(NOTES, baseType="identifier")
    return E.setOutcomeValue(E.multiple(*chosen, notes), identifier=name)


def _hint(text: str) -> Iterator[Element]:
    """To be opened by whoever wants it: what infoControl is for."""
    if text:
        yield E.infoControl(E.p(speakable(text)), title=HINT_TITLE)


def _paragraphs(texts: Sequence[str]) -> Iterator[Element]:
    yield from (E.p(speakable(text)) for text in texts)


def _feedback(number: int) -> str:
    return f"FEEDBACK{number or ''}"
