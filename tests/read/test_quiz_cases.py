"""A 案例 tells a story, and each of its parts is a question of its own."""

import pytest

from read.written import asked, said, well_asked
from yunyouguan.model.quiz import FALSE, Opinion, QuestionKind
from yunyouguan.model.stem_id import stem_id

STORY = ("1. 【案例】老李家的树枝伸进老王的院子。", "", "   老王拿起了锯子。", "")
JUDGE = (
    "   （1）【判断】老王可以直接锯。（ × ）",
    "",
    "   > 解析：先商量。",
    "   > 依据：《民法典》第一条",
)


def test_parts_are_questions_with_their_own_notes() -> None:
    """Paragraphs of the story are kept; a hint of the story stands above the parts."""
    case = well_asked(
        *STORY, "   > 提示：先想想邻里。", "", *JUDGE, "",
        "   （2）【单选】找谁？（ A ）", "   - A. 调解员", "   - B. 亲戚", "",
        "   > 解析：不收钱。", "", "   （3）【简答】你会怎么劝？", "", "   > 参考：各退一步。",
    )  # fmt: skip

    assert case.stem == "老李家的树枝伸进老王的院子。\n老王拿起了锯子。"
    assert (case.hint, case.explanation) == ("先想想邻里。", "")
    assert [(one.kind, one.stem, one.explanation) for one in case.parts] == [
        (QuestionKind.JUDGE, "老王可以直接锯。（　　）", "先商量。"),
        (QuestionKind.SINGLE, "找谁？（　　）", "不收钱。"),
        (QuestionKind.OPEN, "你会怎么劝？", ""),
    ]
    assert case.parts[0].correct == (FALSE,)
    assert case.parts[0].citation == "《民法典》第一条"
    assert case.parts[1].correct == ("A",)
    assert case.parts[2].task == Opinion("各退一步。")


@pytest.mark.parametrize(
    "mark",
    [
        "   （1）",
        "（1）",
        "(1) ",
        "   1) ",
        "1）",
        "   - （1）",
        "（一）",
        "①",
        "   1. ",
        "　　1．",
    ],
)
def test_parts_are_numbered_in_every_way(mark: str) -> None:
    """With ``1.`` only below the head, where it can be no question of its own."""
    case = well_asked("1. 【案例】故事。", "", f"{mark}【判断】对吗？（ × ）")

    assert [(one.stem, one.correct) for one in case.parts] == [("对吗？（　　）", (FALSE,))]


def test_every_kind_but_stories_may_be_a_part() -> None:
    """七种: choosing, filling, matching, ordering and saying it in one's own words."""
    case = well_asked(
        "1. 【案例】故事。",
        "（1）【单选】甲？（ A ）", "- A. 一", "- B. 二",
        "（2）【多选】乙？（ AB ）", "- A. 一", "- B. 二",
        "（3）【判断】丙。（ √ ）",
        "（4）【填空】自＿＿＿＿时设立。", "> 答案：登记",
        "（5）【连线】丁。", "| 甲 | 乙 |", "| --- | --- |", "| 一 | 二 |",
        "（6）【排序】戊。", "1. 一", "2. 二",
        "（7）【简答】己？", "> 参考答案：都行。",
    )  # fmt: skip

    assert [one.kind.value for one in case.parts] == [
        "单选", "多选", "判断", "填空", "连线", "排序", "简答",
    ]  # fmt: skip
    assert case.parts[6].task == Opinion("都行。")


def test_number_of_a_part_is_hashed_with_its_story() -> None:
    """The same question below another story is another question; its own number wins."""
    case = well_asked(*STORY, *JUDGE)
    assert case.id == stem_id(case.stem)
    assert case.parts[0].id == stem_id(case.stem + "老王可以直接锯。")
    assert case.parts[0].id != well_asked("1. 【案例】别的。", *JUDGE).parts[0].id
    assert well_asked(*STORY, *JUDGE, "   > 编号：NF-T-9").parts[0].id == "NF-T-9"


def test_point_of_a_story_is_no_part() -> None:
    """Without a kind and without a question it belongs to the story."""
    case = well_asked("1. 【案例】双方约定：", "   （1）租期一年；", "   （2）押一付三。", *JUDGE)

    assert case.stem == "双方约定：（1）租期一年；（2）押一付三。"
    assert len(case.parts) == 1


@pytest.mark.parametrize("part", ["（2）老王可以锯吗？", "（2）老王可以锯。（ × ）"])
def test_part_without_a_kind_is_told(part: str) -> None:
    """It asks, but nobody knows how."""
    question, findings = asked(*STORY, *JUDGE, "", part)

    assert question is not None
    assert len(question.parts) == 1
    assert said(findings) == [
        (
            10,
            "quiz.part-no-kind",
            "案例题的这个小题没有写题型，做不成题，观众看不到它。",
            "在括号后面写上题型，例如：（1）【判断】这样做可以。（ × ）",
        )
    ]


def test_part_of_an_unknown_kind_is_told() -> None:
    """The others stay."""
    question, findings = asked(*STORY, "（1）【抢答】谁先说？", *JUDGE)

    assert question is not None
    assert len(question.parts) == 1
    assert said(findings) == [
        (
            5,
            "quiz.unknown-kind",
            "没有「抢答」这种题型，做不成题，观众看不到这一小题。",
            (
                "改成单选、多选、判断、填空、连线、排序、简答七种之一，"
                "例如：（1）【判断】这样做可以。（ × ）"
            ),
        )
    ]


def test_open_question_alone_and_story_in_a_story_are_left_to_the_rules() -> None:
    """They stand in the noun as written."""
    assert well_asked("1. 【简答】你会怎么劝？", "> 参考：各退一步。").task == Opinion("各退一步。")
    case = well_asked(*STORY, "（1）【情景】又一个故事。")
    assert [one.kind.value for one in case.parts] == ["情景"]


def test_case_without_parts_and_part_without_reference_are_left_to_the_rules() -> None:
    """A draft may still lack them."""
    assert well_asked("1. 【案例】故事。").parts == ()
    assert well_asked("1. 【案例】故事。", "（1）【简答】怎么劝？").parts[0].task == Opinion("")


def test_choices_and_answers_of_the_story_itself_are_told() -> None:
    """They belong below a part."""
    _, findings = asked("1. 【案例】故事。", "   - A. 甲", "   > 答案：A", *JUDGE)

    instead = "案例题的选项和答案写在小题下面，例如：（1）【判断】这样做可以。（ × ）"
    assert said(findings) == [
        (1, "quiz.note-misplaced", "案例题用不上「答案」，这一行不会显示，观众看不到。", instead),
        (2, "quiz.piece-misplaced", "案例题里不能放选项，这部分不会显示，观众看不到。", instead),
    ]


def test_reference_of_a_question_that_is_marked_is_told() -> None:
    """Only an open question shows one."""
    assert said(asked("1. 【判断】甲。（ √ ）", "> 参考：见书。")[1]) == [
        (
            1,
            "quiz.note-misplaced",
            "判断题用不上「参考」，这一行不会显示，观众看不到。",
            "要说明理由就写：> 解析：……；用不着就删掉「参考」这一行。",
        )
    ]
