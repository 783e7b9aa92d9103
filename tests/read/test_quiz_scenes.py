"""A 情景 leads on: ways to scenes, scenes to endings, and every ending is judged."""

import pytest

from read.written import FILE, asked, said, well_asked
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import FALSE, TRUE, Branching, Scene, Way

STORY = (
    "1. 【情景】楼上漏水，", "   你怎么办？", "",
    "   - A. 上门商量 → 商量", "   - B. 踹门 → 踹门", "",
    "   【商量】他答应修。", "",
    "   - A. 写下来 → 写下来", "   - B. 还是踹门 → 踹门", "",
    "   【写下来】第二天就修好了。（ √ ）", "",
    "   > 解析：好好说。", "   > 依据：《民法典》第二百八十八条", "",
    "   【踹门】门坏了。", "", "   你要赔。（ × ）", "", "   > 解析：赔钱。",
)  # fmt: skip


def branching(*written: str) -> Branching:
    """The task of a 情景 without a fault."""
    task = well_asked(*written).task
    assert isinstance(task, Branching)
    return task


def test_story_is_read_whole() -> None:
    """Ways of the beginning, scenes in the order written, endings with verdict and notes."""
    question = well_asked(*STORY)

    assert question.stem == "楼上漏水，你怎么办？"
    assert (question.explanation, question.citation) == ("", "")
    assert question.task == Branching(
        ways=(
            Way("A", "上门商量", "商量", Place(FILE, 4)),
            Way("B", "踹门", "踹门", Place(FILE, 5)),
        ),
        scenes=(
            Scene(
                "商量", "他答应修。",
                (
                    Way("A", "写下来", "写下来", Place(FILE, 9)),
                    Way("B", "还是踹门", "踹门", Place(FILE, 10)),
                ),
                "", "", "", Place(FILE, 7),
            ),
            Scene(
                "写下来", "第二天就修好了。", (), TRUE, "好好说。", "《民法典》第二百八十八条",
                Place(FILE, 12),
            ),
            Scene("踹门", "门坏了。\n你要赔。", (), FALSE, "赔钱。", "", Place(FILE, 17)),
        ),
    )  # fmt: skip


@pytest.mark.parametrize("arrow", ["→", " -> ", "-->", " => ", "——>", "➔", "→【", " ⇒ 「"])
def test_arrow_is_read_in_every_spelling(arrow: str) -> None:
    """The last arrow leads on; the name may stand in brackets."""
    close = {"【": "】", "「": "」"}.get(arrow[-1], "")
    task = branching(
        "1. 【情景】怎么办？", f"   - A. 由左→右走{arrow}走完{close}", "   【走完】好。（√）"
    )

    assert task.ways == (Way("A", "由左→右走", "走完", Place(FILE, 2)),)


@pytest.mark.parametrize("mark", ["（ √ ）", "(对)", "（正确）", "（√）。"])
def test_verdict_at_the_end_of_a_scene_is_taken_out(mark: str) -> None:
    """What staff judged is said in the page's own words."""
    scene = branching("1. 【情景】怎么办？", "- A. 走 → 完", f"【完】走（错）了{mark}").scenes[0]

    assert (scene.text, scene.verdict) == ("走（错）了", TRUE)


def test_verdict_may_stand_behind_answer() -> None:
    """As in any other question."""
    scene = branching("1. 【情景】怎么办？", "- A. 走 → 完", "【完】走了。", "> 答案：错").scenes[0]

    assert (scene.text, scene.verdict) == ("走了。", FALSE)


def test_ways_on_one_line_are_split_and_told() -> None:
    """Letters may be missing where nothing hangs on them."""
    question, findings = asked("1. 【情景】怎么办？", "- A. 走 → 完 B. 留 → 完", "【完】好。（√）")
    assert question is not None
    assert isinstance(question.task, Branching)
    assert [(one.letter, one.text, one.target) for one in question.task.ways] == [
        ("A", "走", "完"), ("B", "留", "完"),
    ]  # fmt: skip
    assert [one.rule for one in findings] == ["quiz.choices-on-one-line"]

    ways = branching("1. 【情景】怎么办？", "- 走 → 完", "- 留 → 完", "【完】好。（√）").ways
    assert [one.letter for one in ways] == ["A", "B"]


def test_number_and_hint_are_the_whole_questions_wherever_they_stand() -> None:
    """A scene has neither."""
    question = well_asked(*STORY, "   > 编号：NF-T-8", "   > 提示：别急。")

    assert (question.id, question.hint) == ("NF-T-8", "别急。")


def test_scenes_that_do_not_meet_are_left_to_the_rules() -> None:
    """Ways without target, unknown and unreachable scenes stand in the noun as written."""
    task = branching(
        "1. 【情景】怎么办？", "- A. 走", "- B. 留 → 没有", "【完】好。", "【完】又好。"
    )

    assert [one.target for one in task.ways] == ["", "没有"]
    assert [(one.name, one.verdict) for one in task.scenes] == [("完", ""), ("完", "")]


def test_letters_out_of_order_are_told() -> None:
    """Two ways with one letter cannot be told apart."""
    assert said(
        asked("1. 【情景】怎么办？", "- A. 走 → 完", "- A. 留 → 完", "【完】好。（√）")[1]
    ) == [
        (
            3,
            "quiz.choice-letters",
            "第 2 个选项的字母是「A」，没有按 A、B、C 排，答案可能指错选项。",
            "把「A.」改成「B.」，后面的选项接着排，再核对答案的字母。",
        )
    ]


def test_feedback_below_a_way_is_told() -> None:
    """What follows from a way stands in the scene that it leads to."""
    assert said(
        asked("1. 【情景】怎么办？", "- A. 走 → 完", "  > 走得好。", "【完】好。（√）")[1]
    ) == [
        (
            2,
            "quiz.way-feedback",
            "「走得好。」写在情景题的选项下面，观众看不到这段话。",
            "挪到这个选项通向的那一段里，例如：【去找调解员】……，下面写：> 解析：……",
        )
    ]


def test_verdict_that_says_nothing_and_two_verdicts_are_told() -> None:
    """Nothing is guessed."""
    head = ("1. 【情景】怎么办？", "- A. 走 → 完")
    assert said(asked(*head, "【完】好。", "> 答案：A")[1]) == [
        (
            3,
            "quiz.answer-unreadable",
            "结局「完」的答案写成了「A」，看不出做得对不对，观众走到这里没有结论。",
            "在这一段的末尾写上（ √ ）或（ × ）。",
        )
    ]
    assert said(asked(*head, "【完】好。（ √ ）", "> 答案：错")[1]) == [
        (
            3,
            "quiz.two-answers",
            "结局「完」一处说对，另一处说错，观众会学到错的。",
            "核对法条，只在这一段的末尾留（ √ ）或（ × ），删掉另一处。",
        )
    ]


def test_answer_of_the_whole_and_reference_of_a_scene_are_told() -> None:
    """Endings are judged one by one."""
    instead = "情景题的对错写在结局那一段的末尾，例如：【先动手】……（ × ）"
    _, findings = asked(
        "1. 【情景】怎么办？", "- A. 走 → 完", "> 答案：A", "【完】好。（ √ ）", "> 参考：甲。"
    )
    assert said(findings) == [
        (1, "quiz.note-misplaced", "情景题用不上「答案」，这一行不会显示，观众看不到。", instead),
        (4, "quiz.note-misplaced", "情景题用不上「参考」，这一行不会显示，观众看不到。", instead),
    ]


@pytest.mark.parametrize("note", ["> 答案：对", "> 解析：好。", "> 依据：《民法典》第一条"])
def test_verdict_or_note_of_a_scene_that_goes_on_is_told(note: str) -> None:
    """Only an ending is judged."""
    _, findings = asked(
        "1. 【情景】怎么办？",
        "- A. 走 → 商量",
        "【商量】再说。",
        note,
        "- A. 走 → 完",
        "【完】好。（√）",
    )

    assert said(findings) == [
        (
            3,
            "quiz.not-an-ending",
            "「商量」这一幕后面还有选项，写在这里的对错、解析或依据不会显示，观众看不到。",
            "挪到没有选项的结局里，例如：【先动手】门坏了，要赔。（ × ），下面写：> 解析：……",
        )
    ]
