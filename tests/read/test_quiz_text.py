"""One question in 题库体 is read however staff write it, and never guessed."""

import pytest

from read.written import FILE, asked, said, well_asked
from yunyouguan.model.place import Place
from yunyouguan.model.quiz import FALSE, TRUE, Choice, Choosing, Question, QuestionKind
from yunyouguan.model.stem_id import stem_id

NOTES = ("   > 解析：先查清，再补偿。", "   > 依据：《民法典》第一千二百五十四条")


def faults(*written: str) -> list[tuple[int, str, str, str]]:
    return said(asked(*written)[1])


def test_question_as_the_handbook_shows_it() -> None:
    """Every part stands where it belongs, with its line."""
    assert well_asked(
        "1. 【单选】谁给予补偿？（ C ）",
        "",
        "   - A. 物业公司",
        "   - B. 受害人自己",
        "     > 法律不会让他",
        "     > 自己扛。",
        "   - C. 可能加害的使用人",
        "",
        *NOTES,
    ) == Question(
        id="1a43da355e97",
        kind=QuestionKind.SINGLE,
        stem="谁给予补偿？（　　）",
        task=Choosing(
            choices=(
                Choice("A", "物业公司", Place(FILE, 3)),
                Choice("B", "受害人自己", Place(FILE, 4), "法律不会让他自己扛。"),
                Choice("C", "可能加害的使用人", Place(FILE, 7)),
            ),
            correct=("C",),
        ),
        explanation="先查清，再补偿。",
        citation="《民法典》第一千二百五十四条",
        place=Place(FILE, 1),
    )


@pytest.mark.parametrize(
    ("stem", "blanked", "correct"),
    [
        ("选哪些？（ AC ）", "选哪些？（　　）", ("A", "C")),
        ("选哪些？(CA)", "选哪些？（　　）", ("C", "A")),
        ("选（ A、C ）这些", "选（　　）这些", ("A", "C")),
        ("选（\uff41\uff43）这些", "选（　　）这些", ("A", "C")),
        ("选（A，C）再选(AC)", "选（　　）再选（　　）", ("A", "C")),
        ("选哪些？（　　）", "选哪些？（　　）", ()),
        ("甲公司（ABC公司）选哪些？", "甲公司（ABC公司）选哪些？", ()),
    ],
)
def test_letters_in_the_stem_are_the_answer_and_are_blanked(
    stem: str, blanked: str, correct: tuple[str, ...]
) -> None:
    """Anywhere in the stem, in brackets of either width, in the order written."""
    question = well_asked(f"1. 【多选】{stem}", "   - A. 甲", "   - B. 乙", "   - C. 丙")
    assert (question.stem, question.correct) == (blanked, correct)


@pytest.mark.parametrize(
    ("written", "correct"),
    [(one, TRUE) for one in ("√", "✓", "✔", "对", "正确")]
    + [(one, FALSE) for one in ("×", "✗", "x", "\uff38", "错", "错误")],
)
def test_judgement_is_read_in_every_spelling(written: str, correct: str) -> None:
    """A judgement offers √ and ×, in the stem or below it."""
    for bracket in (f"（ {written} ）", f"({written})"):
        question = well_asked(f"1. 【判断】彩礼不用返还。{bracket}", *NOTES)
        assert (question.stem, question.correct) == ("彩礼不用返还。（　　）", (correct,))
        assert question.choices == (
            Choice(TRUE, "对", Place(FILE, 1)),
            Choice(FALSE, "错", Place(FILE, 1)),
        )
    assert well_asked("1. 【判断题】彩礼不用返还。", f"   > 答案：{written}。").correct == (
        correct,
    )


@pytest.mark.parametrize(
    "note",
    [
        "   > 答案：C",
        "> 正确答案： （C）。",
        "   > **答案**：C",
        "   > **答案：** c",
        "   【答案】C",
    ],
)
def test_answer_may_stand_below_the_choices(note: str) -> None:
    """As question banks from Word have it."""
    question = well_asked("1. 【单选】谁？", "   - A. 甲", "   - B. 乙", "   - C. 丙", "", note)
    assert (question.stem, question.correct) == ("谁？", ("C",))


def test_answer_may_be_ticked() -> None:
    """The way of task lists."""
    choices = ("   - [x] A. 甲", "   - [ ] B. 乙", "   - [X] C. 丙")
    question = well_asked("1. 【多选】谁？", *choices)
    assert question.correct == ("A", "C")
    assert [one.text for one in question.choices] == ["甲", "乙", "丙"]


def test_same_answer_in_two_places_is_fine() -> None:
    """Order does not matter for being the same; the first place gives the order."""
    assert well_asked(
        "1. 【多选】谁？（ CA ）", "- A. 甲", "- B. 乙", "- C. 丙", "> 答案：A、C"
    ).correct == (
        "C",
        "A",
    )


@pytest.mark.parametrize(
    "written",
    [
        ("1. 【单选】谁？（ A ）", "   - A. 甲", "   - B. 乙", "   > 答案：B"),
        ("1. 【单选】谁？（ A ）", "   - A. 甲", "   - [x] B. 乙"),
        ("1. 【单选】（ A ）还是谁？（ B ）", "   - A. 甲", "   - B. 乙"),
    ],
    ids=["note", "tick", "stem"],
)
def test_two_different_answers_are_named(written: tuple[str, ...]) -> None:
    """A wrong key teaches the wrong law."""
    assert faults(*written) == [
        (
            1,
            "quiz.two-answers",
            "这道题一处的答案是「A」，另一处是「B」，观众会学到错的。",
            "核对法条，只留一处答案，例如在题干末尾写（ A ），删掉另一处。",
        )
    ]


@pytest.mark.parametrize(
    ("kind", "stem", "note", "seen", "right"),
    [
        ("单选", "谁？", "> 答案：甲", "甲", "选项的字母，例如（ C ）"),
        ("单选", "谁？（ √ ）", "", "√", "选项的字母，例如（ C ）"),
        ("判断", "对吗？", "> 答案：大概", "大概", "（ √ ）或（ × ）"),
        ("判断", "对吗？（ B ）", "", "B", "（ √ ）或（ × ）"),
    ],
)
def test_answer_that_says_nothing_is_named(
    kind: str, stem: str, note: str, seen: str, right: str
) -> None:
    """Letters for a choice, a sign for a judgement."""
    assert faults(f"1. 【{kind}】{stem}", note) == [
        (
            1,
            "quiz.answer-unreadable",
            f"这道{kind}题的答案写成了「{seen}」，看不出选哪一个，观众答了也判不了对错。",
            f"在题干末尾写上{right}。",
        )
    ]


@pytest.mark.parametrize(
    "marks", ["- {}. ", "- {}．", "- {}、", "{}. ", "{}、", "{}：", "（{}）", "* ({}) ", "- {}) "]
)
def test_choices_are_read_in_every_spelling(marks: str) -> None:
    """Dots, commas and brackets of Word and of keyboards."""
    written = [
        f"   {marks.format(letter)}{text}" for letter, text in zip("A\uff22", "甲乙", strict=True)
    ]
    question = well_asked("1. 【单选】谁？（ A ）", *written)
    assert [(one.letter, one.text) for one in question.choices] == [("A", "甲"), ("B", "乙")]


def test_wrapped_lines_meet_without_a_space_between_chinese() -> None:
    """Latin words keep theirs; bold is dropped since a stem is plain text."""
    question = well_asked(
        "1. 【单选】下列", "   **不**属于", "   CC BY", "   4.0 的是？（ A ）",
        "   - A. 甲", "     乙", "   > 解析：先查清，", "   > 再补偿。", "   >", "   > 完。",
    )  # fmt: skip
    assert question.stem == "下列不属于CC BY 4.0 的是？（　　）"
    assert question.choices[0].text == "甲乙"
    assert question.explanation == "先查清，再补偿。完。"


def test_citation_may_be_called_by_its_other_names() -> None:
    """依据、法律依据 and 法条 are the same note."""
    for name in ("依据", "法律依据", "法条"):
        assert (
            well_asked("1. 【判断】甲。（ √ ）", f"   > {name}：《宪法》第一条").citation
            == "《宪法》第一条"
        )


def test_own_number_wins_and_else_the_stem_is_the_number() -> None:
    """A learner's record survives new spaces, punctuation and a moved answer, not new words."""
    assert well_asked("1. 【判断】甲。（ √ ）", "   > 编号：NF-T-7").id == "NF-T-7"
    one = well_asked("1. 【判断】甲，乙。（ √ ）").id
    assert one == well_asked("9、【判断】（×）甲 乙").id == stem_id("甲乙")
    assert one != well_asked("1. 【判断】甲，丙。（ √ ）").id
    assert len(one) == 12


def test_unknown_kind_names_the_known_kinds() -> None:
    """A kind that comes later is not shown half; nothing below it is judged."""
    question, findings = asked("4. 【问答】何时设立？", "   答案", "   - 甲")
    assert question is None
    assert said(findings) == [
        (
            1,
            "quiz.unknown-kind",
            "没有「问答」这种题型，做不成题，观众看不到这一题。",
            (
                "改成单选、多选、判断、填空、连线、排序、案例、情景八种之一，"
                "例如：1. 【单选】……（ C ）；不是题目就把【】换成「」。"
            ),
        )
    ]


def test_question_without_words_is_no_question() -> None:
    """An answer alone asks nothing."""
    question, findings = asked("1. 【判断】（ × ）")
    assert question is None
    assert said(findings) == [
        (
            1,
            "quiz.no-stem",
            "这道题没有题干，观众不知道问的是什么。",
            "在题型后面写上问题，例如：1. 【判断】彩礼在任何情况下都不用返还。（ × ）",
        )
    ]


def test_choice_without_letter_takes_that_of_its_row() -> None:
    """It is named, and the question is built so that the other rules can judge it."""
    question, findings = asked("1. 【单选】谁？（ B ）", "   - A. 甲", "   - 乙方")
    assert question is not None
    assert [(one.letter, one.text) for one in question.choices] == [("A", "甲"), ("B", "乙方")]
    assert said(findings) == [
        (
            3,
            "quiz.choice-no-letter",
            "选项「乙方」前面没有字母，和答案对不上，观众选了也判不了对错。",
            "在前面补上字母，例如：- B. 乙方",
        )
    ]


@pytest.mark.parametrize(
    ("letters", "line", "message", "remedy"),
    [
        (
            "ACB", 3, "第 2 个选项的字母是「C」，没有按 A、B、C 排，答案可能指错选项。",
            "把「C.」改成「B.」，后面的选项接着排，再核对答案的字母。",
        ),
        (
            "AAB", 3, "第 2 个选项的字母是「A」，没有按 A、B、C 排，答案可能指错选项。",
            "把「A.」改成「B.」，后面的选项接着排，再核对答案的字母。",
        ),
        (
            "ABCDEFGHIJK", 12, "第 11 个选项的字母是「K」，没有按 A、B、C 排，答案可能指错选项。",
            "一题最多十个选项（A 到 J），删掉第 10 个以后的选项。",
        ),
    ],
)  # fmt: skip
def test_letters_out_of_order_are_named_once(
    letters: str, line: int, message: str, remedy: str
) -> None:
    """The first one that is wrong tells enough."""
    written = [f"   - {letter}. 甲" for letter in letters]
    assert faults("1. 【单选】谁？（ A ）", *written) == [
        (line, "quiz.choice-letters", message, remedy)
    ]


SQUEEZED = (
    "quiz.choices-on-one-line",
    "选项「A」「B」「C」挤在一行，已经按字母拆开显示。",
    "请核对拆得对不对；最好一个选项写一行：- A. ……，另起一行写：- B. ……",
)


@pytest.mark.parametrize(
    ("written", "line"),
    [
        (("1. 【单选】谁？（ A ）", "   A. 甲   B. 乙   C. 丙"), 2),
        (("1. 【单选】谁？（ A ）", "   - A．甲 B．乙 C．丙"), 2),
        (("1. 【单选】谁？（ A ）", "A.甲B.乙C.丙"), 2),
        (("1. 【单选】谁？（ A ）", "（A）甲  （B）乙  （C）丙"), 2),
        (("1. 【单选】谁？（ A ） A. 甲 B. 乙 C. 丙",), 1),
        (("1. 【单选】谁？ （A） A. 甲 B. 乙 C. 丙",), 1),
    ],
)
def test_choices_on_one_line_are_split_and_told(written: tuple[str, ...], line: int) -> None:
    """Word puts four short choices on a line."""
    question, findings = asked(*written)

    assert said(findings) == [(line, *SQUEEZED)]
    assert question is not None
    assert question.correct == ("A",)
    assert [(one.letter, one.text) for one in question.choices] == [
        ("A", "甲"), ("B", "乙"), ("C", "丙"),
    ]  # fmt: skip


def test_feedback_below_choices_on_one_line_is_that_of_the_last() -> None:
    """It stands below it, as below any other choice."""
    question, _ = asked("1. 【单选】谁？（ A ）", "   - A. 甲 B. 乙", "     > 不是他。")

    assert question is not None
    assert [one.feedback for one in question.choices] == ["", "不是他。"]


def test_letters_inside_a_choice_are_no_choices() -> None:
    """Vitamins and companies have letters too."""
    question = well_asked("1. 【单选】补什么？（ A ）", "   - A. 维生素A、B、C", "   - B. 钙 B. 铁")

    assert [one.text for one in question.choices] == ["维生素A、B、C", "钙 B. 铁"]


def test_choices_of_a_judgement_are_named() -> None:
    """They would not be shown."""
    assert faults("1. 【判断】甲。（ √ ）", "   - A. 可以", "   - B. 不行") == [
        (
            2,
            "quiz.judge-with-choices",
            "判断题只有对和错，另写的选项不会显示，观众看不到。",
            "删掉这些选项；要给几个选项，就把【判断】改成【单选】。",
        )
    ]


def test_quote_without_name_is_named() -> None:
    """Neither feedback nor note: nobody knows where to show it."""
    assert faults("1. 【单选】谁？（ A ）", "   - A. 甲", "", "   > 因为法律这样定。") == [
        (
            4,
            "quiz.note-without-name",
            "「因为法律这样定。」没有写明是解析还是依据，观众看不到这段话。",
            "在前面写上名称，例如：> 解析：因为法律这样定。",
        )
    ]
    assert [one[1] for one in faults("1. 【判断】甲。（ √ ）", "   > 因为。")] == [
        "quiz.note-without-name"
    ]


def test_note_given_twice_is_named_and_the_first_kept() -> None:
    """Mostly the next question has lost its number."""
    question, findings = asked("1. 【判断】甲。（ √ ）", *NOTES, "   > 解析：二。")
    assert question is not None
    assert question.explanation == "先查清，再补偿。"
    assert said(findings) == [
        (
            4,
            "quiz.note-twice",
            "这一题写了两次「解析」，可能是下一题丢了题号，两题连在一起，观众会看糊涂。",
            (
                "是同一题就合成一行「> 解析：……」；"
                "是下一题就在它的题干前写上题号和题型，例如：2. 【单选】……"
            ),
        )
    ]


def test_line_that_belongs_nowhere_is_named() -> None:
    """No word that staff wrote vanishes."""
    assert faults("1. 【单选】谁？（ A ）", "   - A. 甲", "", "   顺带一提。") == [
        (
            4,
            "quiz.lost-line",
            "「顺带一提。」夹在题目里，看不出是题干、选项还是解析，观众看不到它。",
            "是解析就写成：> 解析：顺带一提。；是另起的正文，就把行首的空格删掉。",
        )
    ]


@pytest.mark.parametrize("answer", ["谁对？（ B ）", "谁对？"])
def test_letters_of_a_judgement_from_word_say_right_and_wrong(answer: str) -> None:
    """``A. 正确 B. 错误`` are no choices, and their letters are its signs."""
    note = () if "B" in answer else ("   > 答案：B",)
    question = well_asked(f"1. 【判断】{answer}", "   A. 正确", "   B. 错误。", *note)

    assert question.correct == (FALSE,)
    assert [one.letter for one in question.choices] == [TRUE, FALSE]
