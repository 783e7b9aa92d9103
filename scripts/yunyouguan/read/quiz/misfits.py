"""What a kind of question has no place for is told, so that nothing written vanishes."""

from collections.abc import Iterator, Mapping

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.model.written_question import ANSWER, REFERENCE, WrittenQuestion
from yunyouguan.read.excerpt import shown

ASKED = frozenset({QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.JUDGE})
WITH_ANSWER = ASKED | {QuestionKind.FILL, QuestionKind.ORDER, QuestionKind.OPEN}
WITH_CHOICES = ASKED | {QuestionKind.ORDER, QuestionKind.SCENARIO}

WHERE: Mapping[QuestionKind, str] = {
    QuestionKind.MATCH: "连线题的答案就是表格的每一行，例如：| 公证处 | 办理公证 |",
    QuestionKind.ORDER: "排序题按正确的先后写步骤，例如：1. 协商",
    QuestionKind.CASE: "案例题的选项和答案写在小题下面，例如：（1）【判断】这样做可以。（ × ）",
    QuestionKind.SCENARIO: "情景题的对错写在结局那一段的末尾，例如：【先动手】……（ × ）",
    QuestionKind.OPEN: "简答题只写参考，例如：> 参考：先劝双方都退一步。",
    QuestionKind.FILL: "填空题的答案写成：> 答案：登记",
}
"""What to do instead, in the kinds that have their own way to say what is right."""


def misfits(written: WrittenQuestion, kind: QuestionKind, file: str) -> Iterator[Finding]:
    """Pieces that this kind of question does not show."""
    place = Place(file, written.line)
    if ANSWER in written.notes and kind not in WITH_ANSWER:
        yield _note(place, kind, ANSWER)
    if REFERENCE in written.notes and kind is not QuestionKind.OPEN:
        yield _note(place, kind, REFERENCE)
    for scene in written.scenes:
        if REFERENCE in scene.notes:
            yield _note(Place(file, scene.line), kind, REFERENCE)
    if written.choices and kind is QuestionKind.FILL:
        yield _fill_with_choices(Place(file, written.choices[0].line))
    elif written.choices and (kind not in WITH_CHOICES or written.steps):
        yield _piece(Place(file, written.choices[0].line), kind, "选项")
    for piece, lines, owner in _pieces(written):
        if lines and kind is not owner:
            yield _piece(Place(file, lines[0]), kind, piece)


def _pieces(written: WrittenQuestion) -> Iterator[tuple[str, list[int], QuestionKind]]:
    """Each sort of piece, the lines where it stands, and the one kind that has it."""
    yield "表格", [line for line, _ in written.rows], QuestionKind.MATCH
    yield "步骤", [line for line, _ in written.steps], QuestionKind.ORDER
    yield "小题", [part.line for part in written.parts], QuestionKind.CASE
    yield "场景", [scene.line for scene in written.scenes], QuestionKind.SCENARIO


def unknown_kind(place: Place, kind: str) -> Finding:
    """Words in 【】 that name no kind, or no words at all."""
    if not kind:
        return no_kind(place)
    return Finding(
        rule="quiz.unknown-kind",
        place=place,
        message=f"没有「{shown(kind)}」这种题型，做不成题，观众看不到这一题。",
        remedy="改成单选、多选、判断、填空、连线、排序、案例、情景八种之一，"
        "例如：1. 【单选】……（ C ）；不是题目就把【】换成「」。",
    )


def no_kind(place: Place) -> Finding:
    """A question as Word has it, whose kind nobody wrote."""
    return Finding(
        rule="quiz.no-kind",
        place=place,
        message="这里像是一道题，题号后面却没有写题型，没有当作题目，答案会直接露在页面上。",
        remedy="在题号后面写上题型，例如：1. 【单选】……（ C ）；"
        "题多时运行 yunyouguan fmt，题型会自动补上。",
    )


def part_kind(place: Place, words: str) -> Finding:
    """A part of a case without a kind, or of one that nobody knows."""
    if not words:
        return Finding(
            rule="quiz.part-no-kind",
            place=place,
            message="案例题的这个小题没有写题型，做不成题，观众看不到它。",
            remedy="在括号后面写上题型，例如：（1）【判断】这样做可以。（ × ）",
        )
    return Finding(
        rule="quiz.unknown-kind",
        place=place,
        message=f"没有「{shown(words)}」这种题型，做不成题，观众看不到这一小题。",
        remedy="改成单选、多选、判断、填空、连线、排序、简答七种之一，"
        "例如：（1）【判断】这样做可以。（ × ）",
    )


def no_stem(place: Place) -> Finding:
    """An answer alone asks nothing."""
    return Finding(
        rule="quiz.no-stem",
        place=place,
        message="这道题没有题干，观众不知道问的是什么。",
        remedy="在题型后面写上问题，例如：1. 【判断】彩礼在任何情况下都不用返还。（ × ）",
    )


def _fill_with_choices(place: Place) -> Finding:
    return Finding(
        rule="quiz.fill-with-choices",
        place=place,
        message="填空题是自己写答案，另写的选项不会显示，观众看不到。",
        remedy="删掉这些选项；要给几个选项，就把【填空】改成【单选】。",
    )


def _note(place: Place, kind: QuestionKind, name: str) -> Finding:
    instead = WHERE.get(kind, f"要说明理由就写：> 解析：……；用不着就删掉「{name}」这一行。")
    return Finding(
        rule="quiz.note-misplaced",
        place=place,
        message=f"{kind}题用不上「{name}」，这一行不会显示，观众看不到。",
        remedy=instead,
    )


def _piece(place: Place, kind: QuestionKind, piece: str) -> Finding:
    instead = WHERE.get(kind, "删掉它，或换成用得上它的题型，例如：1. 【排序】……")
    return Finding(
        rule="quiz.piece-misplaced",
        place=place,
        message=f"{kind}题里不能放{piece}，这部分不会显示，观众看不到。",
        remedy=instead,
    )
