"""Questions out of Moodle's GIFT, as Moodle itself would read them."""

from collections.abc import Callable, Mapping

from yunyouguan.exchange.feedback_notes import notes_in
from yunyouguan.exchange.foreign_text import text_of
from yunyouguan.exchange.gift.answers import (
    FIELD,
    GiftQuestion,
    choosing,
    filling,
    judging,
    matching,
    styled,
)
from yunyouguan.exchange.gift.text import TRUTHS, Block, bared, blocks, shielded
from yunyouguan.exchange.reading_findings import (
    broken,
    category_left,
    no_question,
    picture_left,
    short,
    unknown_kind,
)
from yunyouguan.exchange.rich_text import plain_lines
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import NUMBER, WrittenQuestion

BRACKETS = "（　　）"
ANSWERABLE: Mapping[QuestionKind | None, Callable[[GiftQuestion], WrittenQuestion | Finding]] = {
    QuestionKind.SINGLE: choosing,
    QuestionKind.JUDGE: judging,
    QuestionKind.MATCH: matching,
    QuestionKind.FILL: filling,
}


def read_gift(text: str | bytes, file: str) -> WrittenBank:
    """Every block is a question or a finding.

    A title ``::…::`` is for the teacher's own list and is left there.

    Args:
        file: as a Place names it.

    Raises:
        MuseumError: staff's; the file holds no text.
    """
    questions: list[WrittenQuestion] = []
    findings: list[Finding] = []
    for block in blocks(text_of(text, file)):
        place = Place(file, block.line)
        if block.is_category:
            findings.append(category_left(place, block.text))
            continue
        asked = _taken_apart(block, place)
        if isinstance(asked, Finding):
            findings.append(asked)
            continue
        found = _answered(asked)
        findings += asked.findings
        if isinstance(found, Finding):
            findings.append(found)
        else:
            if block.id:
                found.notes[NUMBER] = [block.id]
            questions.append(found)
    return WrittenBank(tuple(questions), tuple(findings))


def _taken_apart(block: Block, place: Place) -> GiftQuestion | Finding:
    """Title, stem, answers and feedback, each in its place."""
    text = _without_title(shielded(block.text))
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return no_question(place, " ".join(plain_lines(*reversed(styled(text, "moodle"))).lines))
    before, answers, after = text[:start], text[start + 1 : end].strip(), text[end + 1 :].rstrip()
    if start < 0 or end < start or "{" in answers or "{" in after or "}" in after:
        return broken(
            place,
            f"「{short(bared(text))}」的大括号不成对，或者一题里有两处答案",
            "一题的答案放在一对 { } 里，题目中间不要空行；要用大括号本身，写成 \\{ 和 \\}。",
        )
    answers, mark, feedback = _parted(answers)
    kind = _kind(answers)
    blank = FIELD if kind is QuestionKind.FILL else BRACKETS
    style, stem = styled(f"{before}{blank}{after}" if after else before, "moodle")
    told, explained = plain_lines(stem, style), plain_lines(*reversed(styled(feedback, style)))
    pictured = told.has_picture or explained.has_picture
    findings = [picture_left(place, " ".join(told.lines))] if pictured else []
    return GiftQuestion(
        place=place, stem=told.lines, answers=answers, kind=kind, style=style,
        notes=notes_in(explained.lines) if mark else {}, findings=findings,
    )  # fmt: skip


def _answered(asked: GiftQuestion) -> WrittenQuestion | Finding:
    if not asked.stem:
        return broken(
            asked.place,
            "有一题没有题干",
            "在大括号前面写上问题，例如：邻里有了纠纷，先找谁？{=调解员 ~随它去}",
        )
    if asked.kind in ANSWERABLE:
        return ANSWERABLE[asked.kind](asked)
    name = "问答题" if asked.kind is QuestionKind.OPEN else "数值题"
    return unknown_kind(asked.place, asked.text, name)


def _kind(answers: str) -> QuestionKind | None:
    """As Moodle tells them apart; 单选 stands for 多选 too, nothing for a number."""
    if not answers:
        return QuestionKind.OPEN
    if answers.startswith("#"):
        return None
    if "~" in answers:
        return QuestionKind.SINGLE
    if "=" in answers and "->" in answers:
        return QuestionKind.MATCH
    return QuestionKind.JUDGE if answers.partition("#")[0].strip() in TRUTHS else QuestionKind.FILL


def _parted(answers: str) -> tuple[str, str, str]:
    """Answers and general feedback, on either side of the last ``####``."""
    before, mark, feedback = answers.rpartition("####")
    return (before.strip(), mark, feedback) if mark else (answers, "", "")


def _without_title(text: str) -> str:
    text = text.strip()
    if text.startswith("::"):
        _, closed, rest = text[2:].partition("::")
        return rest.strip() if closed else text[2:]
    return text
