"""The body of an item of QTI 2.1, ours or another program's, becomes a written question."""

from collections.abc import Iterator

from yunyouguan.exchange.feedback_notes import notes_in
from yunyouguan.exchange.qti.answer import (
    Asking,
    choosing,
    filling,
    matching,
    ordering,
    responses_of,
)
from yunyouguan.exchange.qti.interaction import HEADS
from yunyouguan.exchange.qti.item import PART, STORY
from yunyouguan.exchange.qti.tree import TOOL, Element, has_picture, text_lines
from yunyouguan.exchange.reading_findings import broken, feedback_moved, picture_left, unknown_kind
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import (
    HINT,
    NUMBER,
    WrittenQuestion,
)

GAP = "＿＿＿＿"
ENTRY, ESSAY = "textEntryInteraction", "extendedTextInteraction"
KINDS = {
    "inlineChoiceInteraction": "下拉选择题", "gapMatchInteraction": "拖词填空题", ESSAY: "问答题",
    "associateInteraction": "自由配对题", "hottextInteraction": "划词题",
    "hotspotInteraction": "点图题", "graphicGapMatchInteraction": "拖图题",
    "selectPointInteraction": "点图题", "graphicOrderInteraction": "图上排序题",
    "graphicAssociateInteraction": "图上配对题", "positionObjectInteraction": "摆图题",
    "sliderInteraction": "滑块题", "drawingInteraction": "画图题", "mediaInteraction": "音像题",
    "uploadInteraction": "交文件题", "customInteraction": "自定义题",
}  # fmt: skip
"""Interactions that the museum does not ask with, as staff would call them."""

ASKED = frozenset({"choiceInteraction", "matchInteraction", "orderInteraction", ENTRY, *KINDS})
BESIDE = ("infoControl", "feedbackBlock", "feedbackInline")
"""Stand in a body, and are no part of the stem."""


def question_of(
    item: Element, place: Place
) -> tuple[WrittenQuestion | Finding, tuple[Finding, ...]]:
    """One question, or why there is none; and what was left behind."""
    body = item.find("itemBody")
    if body is None:
        return broken(place, "有一题没有内容", "在原来的软件里打开看一看，再导出一次。"), ()
    responses = responses_of(item)
    parts = [one for one in body.findall("div") if one.get("class") == PART]
    if parts and item.get("toolName") == TOOL:
        asking = Asking(WrittenQuestion(QuestionKind.CASE, place.line), place, responses)
        trouble = _case(asking, body, parts)
    else:
        asking = Asking(WrittenQuestion("", place.line), place, responses)
        trouble = _single(asking, body, is_part=False)
    if trouble:
        return trouble, tuple(asking.findings)
    feedback = item.findall("modalFeedback")
    _note(asking, [*_directly(body, "feedbackBlock", set(parts)), *feedback])
    if item.get("toolName") == TOOL and item.get("identifier"):
        asking.written.notes[NUMBER] = [item.get("identifier", "")]
    if has_picture(item):
        asking.findings.append(picture_left(place, asking.stem))
    _hints(asking, body, set(parts))
    return asking.written, tuple(asking.findings)


def _case(asking: Asking, body: Element, parts: list[Element]) -> Finding | None:
    for one in body.findall("div"):
        if one.get("class") == STORY:
            asking.written.stem = _paragraphs(text_lines(one))
    for one in parts:
        part = Asking(WrittenQuestion("", asking.place.line), asking.place, asking.responses)
        if trouble := _single(part, one, is_part=True):
            return trouble
        _note(part, one.findall("feedbackBlock"))
        _hints(part, one, set())
        if one.get("label"):
            part.written.notes[NUMBER] = [one.get("label", "")]
        asking.findings.extend(part.findings)
        asking.written.parts.append(part.written)
    return None


def _single(asking: Asking, body: Element, *, is_part: bool) -> Finding | None:
    """The one interaction of a body, or its entries.

    Args:
        is_part: of a 案例, where alone a 简答 can stand.
    """
    asked = [one for one in body.iter() if one.tag in ASKED]
    asking.written.stem = _stem(body, asked)
    if not asked or not asking.written.stem:
        return broken(
            asking.place, "有一题没有题干，或者没有作答的地方", "在原来的软件里补全，再导出一次。"
        )
    names = {str(one.tag) for one in asked}
    if names == {ENTRY}:
        return filling(asking, asked)
    if len(asked) > 1:
        return unknown_kind(asking.place, asking.stem, "一题里有几处作答的组合题")
    return _answered(asking, body, asked[0], is_part=is_part)


def _answered(
    asking: Asking, body: Element, interaction: Element, *, is_part: bool
) -> Finding | None:
    match str(interaction.tag):
        case "choiceInteraction":
            return choosing(asking, interaction)
        case "matchInteraction":
            return matching(asking, interaction, _heads(body))
        case "orderInteraction":
            return ordering(asking, interaction)
        case name if name == ESSAY and is_part:
            asking.written.kind = QuestionKind.OPEN
            return None
        case name:
            return unknown_kind(asking.place, asking.stem, KINDS[name])


def _stem(body: Element, asked: list[Element]) -> list[str]:
    """All that a reader sees but choices, hints and feedback; the prompt where it stands."""
    instead = dict.fromkeys(BESIDE, "")
    for one in asked:
        prompt = one.find("prompt")
        said = "" if prompt is None else "\n".join(text_lines(prompt))
        instead[str(one.tag)] = GAP if one.tag == ENTRY else f"\n{said}\n"
    heads = [one for one in body.findall("p") if one.get("class") == HEADS]
    for one in heads:
        one.tag = "infoControl"
    lines = text_lines(body, instead)
    for one in heads:
        one.tag = "p"
    return lines


def _heads(body: Element) -> tuple[str, str] | None:
    for one in body.findall("p"):
        spans = one.findall("span")
        if one.get("class") == HEADS and len(spans) == 2:  # noqa: PLR2004 - left and right
            return ("".join(text_lines(spans[0])), "".join(text_lines(spans[1])))
    return None


def _note(asking: Asking, feedback: list[Element]) -> None:
    """Feedback that depends on the answer becomes one explanation, to be looked over."""
    texts = list(dict.fromkeys(tuple(text_lines(one)) for one in feedback))
    notes = notes_in(line for lines in texts for line in lines)
    for name, lines in notes.items():
        asking.written.notes[name] = [*asking.written.notes.get(name, []), *lines]
    if len([lines for lines in texts if lines]) > 1:
        asking.findings.append(feedback_moved(asking.place, asking.stem))


def _hints(asking: Asking, body: Element, parts: set[Element]) -> None:
    told = [line for one in _directly(body, "infoControl", parts) for line in text_lines(one)]
    if told:
        asking.written.notes[HINT] = told


def _directly(body: Element, tag: str, parts: set[Element]) -> Iterator[Element]:
    """Those that are not in a part."""
    for one in body.iter(tag):
        if not any(above in parts for above in one.iterancestors()):
            yield one


def _paragraphs(lines: list[str]) -> list[str]:
    """With an empty line between each two, as a story has it."""
    return [piece for line in lines for piece in ("", line)][1:]
