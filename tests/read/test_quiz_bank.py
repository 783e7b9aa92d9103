"""A file of questions as Word has it: kinds, answers and explanations wherever they stand."""

import pytest

from read.written import said
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Question
from yunyouguan.read.quiz.bank import read_bank
from yunyouguan.read.quiz.text import understood

BANK = "bank.txt"
CHOICES = ("A. 甲", "B. 乙", "C. 丙")


def bank(*written: str) -> WrittenBank:
    return read_bank(list(enumerate(written, 1)), BANK)


def questions(*written: str) -> tuple[list[Question], list[Finding]]:
    """What a bank holds once it is understood, and all that was found on the way."""
    read = bank(*written)
    findings = list(read.findings)
    held = []
    for one in read.questions:
        question, found = understood(one, BANK)
        findings += found
        held += [question] if question else []
    return held, findings


def keys(*written: str) -> list[tuple[str, object]]:
    """Kind and answer of each question of a bank without a fault."""
    held, findings = questions(*written)
    assert findings == []
    return [(one.kind.value, "".join(one.correct) or one.blanks) for one in held]


@pytest.mark.parametrize(
    "head",
    [
        "一、单选题（每题2分，共20分）",
        "（一）单项选择题",
        "## 单选题",
        "第一部分 单选题",
        "单选题：",
        "**一、单选题**",
    ],
)
def test_head_of_a_section_gives_the_kind(head: str) -> None:
    """However a paper writes it; the count of points is nobody's business."""
    assert keys(head, "1、谁？（ B ）", *CHOICES, "2．谁？", *CHOICES, "答案：C") == [
        ("单选", "B"), ("单选", "C"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "kind", "answer"),
    [
        (("1. 谁？（ B ）", *CHOICES), "单选", "B"),
        (("1．谁？", *CHOICES, "【答案】AC"), "多选", "AC"),
        (("1、谁？", *CHOICES, "正确答案：A、C。"), "多选", "AC"),
        (("第1题 谁？", *CHOICES, "答案B"), "单选", "B"),
        (("（1）谁？", "[x] A. 甲", "[ ] B. 乙"), "单选", "A"),
        (("1. 彩礼不退。（错误）",), "判断", "×"),
        (("1. 彩礼不退。", "答案：×"), "判断", "×"),
        (("1. 彩礼不退。（ B ）", "A. 正确", "B. 错误"), "判断", "×"),
        (("1. 自（  ）时设立。", "答案：登记/登记时"), "填空", (("登记", "登记时"),)),
    ],
)
def test_answer_tells_the_kind_where_no_head_does(
    written: tuple[str, ...], kind: str, answer: object
) -> None:
    """One letter, several, a sign, or words for a blank."""
    assert keys(*written) == [(kind, answer)]
    assert keys("一、选择题", *written)[0][0] == kind


def test_question_whose_kind_nothing_tells_is_told() -> None:
    """Choices without an answer may be 单选 or 多选: never guessed."""
    held, findings = questions("1. 谁？", *CHOICES)

    assert held == []
    assert [(one.place.line, one.rule) for one in findings] == [(1, "quiz.no-kind")]


def test_explanation_and_citation_are_read_on_the_line_of_the_answer_too() -> None:
    """A blank, a full stop or 【】 parts them."""
    for line in (
        "答案：B 解析：因为。依据：《民法典》第一条",
        "【答案】B【解析】因为。【依据】《民法典》第一条",
    ):
        held, findings = questions("1. 谁？", *CHOICES, line)
        assert findings == []
        assert (held[0].correct, held[0].explanation, held[0].citation) == (
            ("B",), "因为。", "《民法典》第一条",
        )  # fmt: skip


@pytest.mark.parametrize(
    "key",
    [
        ("参考答案：1-4 BA√×",),
        ("参考答案", "1-2 BA  3-4 √×"),
        ("答案：", "1.B 2.A", "3.√ 4.×"),
        ("## 参考答案及解析", "1.【答案】B", "2. 答案：A", "3、对", "4）错误"),
        ("【参考答案】", "1—4：B、A、√、×"),
        ("参考答案", "一、单选题", "1.B", "2.A", "二、判断题", "3.√", "4.×"),
    ],
)
def test_list_at_the_end_answers_by_number(key: tuple[str, ...]) -> None:
    """Ranges, pairs, or one a line; below heads or not."""
    paper = (
        "一、单选题",
        "1. 谁？",
        *CHOICES,
        "2. 谁呢？",
        *CHOICES,
        "二、判断题",
        "3. 甲。",
        "4. 乙。",
        "",
    )
    assert keys(*paper, *key) == [("单选", "B"), ("单选", "A"), ("判断", "√"), ("判断", "×")]


@pytest.mark.parametrize(
    "key",
    [
        ("参考答案", "一、选择题", "1-2 B AC", "二、判断题", "1.√"),
        ("参考答案", "1.B 2.AC", "1.√"),
        ("参考答案：1.B 2.AC 1.√",),
    ],
)
def test_numbers_that_begin_again_in_each_section_are_told_apart(key: tuple[str, ...]) -> None:
    """By the head, or by beginning again as often."""
    paper = ("一、选择题", "1. 谁？", *CHOICES, "2. 哪些？", *CHOICES, "二、判断题", "1. 甲。")
    assert keys(*paper, *key) == [("单选", "B"), ("多选", "AC"), ("判断", "√")]


def test_list_after_each_section_is_about_the_questions_since_the_last_list() -> None:
    """Teachers write them so."""
    assert keys(
        "一、单选题", "1. 谁？", *CHOICES, "2. 谁呢？", *CHOICES, "答案：1-2 BA",
        "二、判断题", "1. 甲。", "2. 乙。", "参考答案", "1.√ 2.×",
        "三、填空题", "1. 自____时设立。", "参考答案", "1. 登记",
    ) == [
        ("单选", "B"), ("单选", "A"), ("判断", "√"), ("判断", "×"), ("填空", (("登记",),)),
    ]  # fmt: skip


def test_explanations_listed_at_the_end_find_their_questions() -> None:
    """With the answers or in a list of their own; what follows a line goes on with it."""
    paper = ("1. 谁？", *CHOICES, "2. 自____时设立。", "")
    held, findings = questions(
        *paper,
        "参考答案及解析",
        "1.B 因为乙",
        "管这件事。",
        "2. 登记",
        "解析：登记才算。",
        "依据：《民法典》第一条",
    )
    assert findings == []
    assert [one.explanation for one in held] == ["因为乙管这件事。", "登记才算。"]
    assert held[1].citation == "《民法典》第一条"

    held, findings = questions(
        *paper, "参考答案", "1.B", "2. 登记", "解析", "1. A 项错。", "2.【解析】登记才算。"
    )
    assert findings == []
    assert [one.explanation for one in held] == ["A 项错。", "登记才算。"]


def test_two_different_answers_are_told_and_the_same_twice_is_not() -> None:
    """In the stem, below it and at the end: nothing is chosen silently."""
    paper = ("1. 谁？", *CHOICES, "答案：B", "2. 谁呢？（ A ）", *CHOICES, "")
    assert keys(*paper, "参考答案", "1.B 2.A") == [("单选", "B"), ("单选", "A")]
    _, findings = questions(*paper, "参考答案", "1.C 2.C")
    assert said(findings) == [
        (
            12,
            "quiz.two-answers",
            "题目里的答案是「B」，这里的答案是「C」，观众会学到错的。",
            "核对法条，只留对的那一个，删掉另一处。",
        ),
        (
            6,
            "quiz.two-answers",
            "这道题一处的答案是「A」，另一处是「C」，观众会学到错的。",
            "核对法条，只留一处答案，例如在题干末尾写（ A ），删掉另一处。",
        ),
    ]


def test_list_that_does_not_fit_is_told_and_not_used() -> None:
    """One answer too few moves all the others."""
    paper = ("1. 谁？", *CHOICES, "2. 谁呢？", *CHOICES, "")
    held, findings = questions(*paper, "参考答案", "1-2 B")
    assert held == []
    assert said(findings)[0] == (
        11,
        "quiz.key-count",
        "答案「1-2 B」的个数和题数不一样，对不上是哪一题的，一个也没有用。",
        "核对后补齐，一题一个答案，例如：1-5 ABCDA；多选用空格隔开：1-2 AB ACD",
    )
    _, findings = questions(*paper, "参考答案", "1.B 2.A 3.C")
    assert said(findings) == [
        (
            11,
            "quiz.key-unmatched",
            "答案里的第3题，在上面找不到是哪一道，这个答案没有用上。",
            "核对题号；每一大题都从 1 编号时，答案里也写上大题的名称，例如：一、单选题",
        )
    ]


def test_answer_that_fits_two_questions_is_used_for_neither() -> None:
    """Numbers begin again above, and not in the list."""
    paper = ("一、单选题", "1. 谁？", *CHOICES, "二、判断题", "1. 甲。", "")
    _, findings = questions(*paper, "参考答案", "1.B")
    assert [(one.place.line, one.rule) for one in findings] == [(10, "quiz.key-unmatched")]


def test_questions_with_a_kind_stand_among_the_others() -> None:
    """All eight kinds, read as in an exhibit."""
    held, findings = questions(
        "1. 谁？（ A ）", *CHOICES,
        "2. 【连线】连。", "| 机构 | 职责 |", "| --- | --- |", "| 公证处 | 办理公证 |",
        "3. 【排序】排。", "1. 甲", "2. 乙", "", "> 解析：因为。",
        "4. 【情景】怎么办？", "- A. 走 → 完", "【完】好。（ √ ）",
        "5. 【案例】故事。", "（1）【判断】对吗？（ × ）",
        "6. 甲。（ √ ）",
        "7. 【判断】乙。", "答案：错",
    )  # fmt: skip

    assert findings == []
    assert [one.kind.value for one in held] == [
        "单选",
        "连线",
        "排序",
        "情景",
        "案例",
        "判断",
        "判断",
    ]
    assert held[2].explanation == "因为。"


def test_case_from_word_has_parts_of_inferred_kinds() -> None:
    """A story with paragraphs, and ``（1）`` below it."""
    held, findings = questions(
        "五、案例分析题", "1. 老李锯了树枝。", "", "老王很生气。",
        "（1）老李对吗？（ × ）", "（2）找谁？", "A. 调解员", "B. 亲戚", "答案：A",
        "解析：不收钱。", "（3）你怎么劝？", "参考答案：各退一步。",
    )  # fmt: skip

    assert findings == []
    assert held[0].stem == "老李锯了树枝。\n老王很生气。"
    assert [(one.kind.value, one.correct) for one in held[0].parts] == [
        ("判断", ("×",)), ("单选", ("A",)), ("简答", ()),
    ]  # fmt: skip
    assert [one.kind.value for one in questions("1. 故事。", "（1）对吗？（ × ）")[0]] == ["案例"]


def test_list_inside_an_explanation_is_no_question() -> None:
    """It counts for itself; a question below it is one again."""
    held, findings = questions(
        "1. 谁？（ A ）",
        *CHOICES,
        "解析：两条理由：",
        "1. 甲",
        "2. 乙",
        "2. 谁呢？（ B ）",
        *CHOICES,
    )

    assert findings == []
    assert [(one.stem, one.explanation) for one in held] == [
        ("谁？（　　）", "两条理由：1. 甲2. 乙"), ("谁呢？（　　）", ""),
    ]  # fmt: skip


def test_line_that_is_no_question_is_told() -> None:
    """A title does no harm, a lost question does: staff can tell which it is."""
    _, findings = questions("民法典题库", "", "1. 甲。（ √ ）", "", "请认真作答。")

    assert said(findings) == [
        (
            line,
            "quiz.line-outside",
            f"「{text}」不属于哪一道题，没有读进来。",
            "是标题或说明就不用管；是题目就在前面写上题号，例如：1. 【单选】……（ C ）",
        )
        for line, text in ((1, "民法典题库"), (5, "请认真作答。"))
    ]


def test_what_the_museum_cannot_ask_says_so_question_by_question() -> None:
    """A section of another sort of paper."""
    _, findings = questions("六、名词解释", "1. 居住权", "2. 地役权")

    assert [(one.place.line, one.rule) for one in findings] == [
        (2, "quiz.unknown-kind"), (3, "quiz.unknown-kind"),
    ]  # fmt: skip


@pytest.mark.parametrize("told", ["1. A,B", "1. A B", "1. A、B"])
def test_letters_of_a_list_are_all_the_answer(told: str) -> None:
    """「A,B」 is no answer A with the reason B."""
    asked = ("一、选择题", "1. 谁？（ ）", *CHOICES)
    assert keys(*asked, "参考答案", told) == [("多选", "AB")]
    (question,), _ = questions("一、单选题", *asked[1:], "参考答案", told)
    assert question.correct == ("A", "B")


@pytest.mark.parametrize(
    "told", ["1. A，应改为B", "1. A 错，B 对", "1. A；B", "1. A 或B", "1. ABB", "1. A √ B ×"]
)
def test_what_takes_an_answer_back_is_no_reason_for_it(told: str) -> None:
    """The letter in front is never taken alone."""
    (question,), findings = questions(
        "一、单选题", "1. 谁？（ ）", *CHOICES, "参考答案", told
    )  # fmt: skip
    assert question.correct == ()
    assert [one.rule for one in findings] == ["quiz.answer-unreadable"]


@pytest.mark.parametrize("told", ["1. A。B项说反了", "1. A 甲是对的", "1. A。BC两项说反了"])
def test_a_reason_behind_the_letter_is_read(told: str) -> None:
    """It may speak about other choices."""
    assert keys("一、单选题", "1. 谁？（ ）", *CHOICES, "参考答案", told) == [("单选", "A")]


@pytest.mark.parametrize("told", ["1-4 AB C D", "1-4 AB CD"])
def test_answers_of_which_one_may_be_missing_are_not_spread(told: str) -> None:
    """Letters count alone only where nothing says that they belong together."""
    lines = [line for at in range(1, 5) for line in (f"{at}. 谁{at}？（ ）", *CHOICES, "D. 丁")]
    read = bank("一、不定项选择题", *lines, "参考答案", told)
    assert [one.notes for one in read.questions] == [{}, {}, {}, {}]
    assert [one.rule for one in read.findings] == ["quiz.key-count"]


def test_a_letter_in_a_bracket_beside_an_empty_one_is_told() -> None:
    """「附件（A）」 names a thing; the answer was to stand in the other bracket."""
    _, findings = questions("一、单选题", "1. 根据附件（A），对的是（ ）", *CHOICES)
    assert [(one.rule, one.message) for one in findings] == [
        (
            "quiz.two-answers",
            "题干里有「（A）」，又有一个空括号，不知道哪一个是放答案的，观众可能学到错的。",
        )
    ]
