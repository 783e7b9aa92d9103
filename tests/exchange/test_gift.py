"""Moodle's GIFT: read as Moodle reads it, and back again without a change."""

import dataclasses
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import FILE, a_place, a_question
from exchange.generated import questions
from exchange.sound import (
    anywhere,
    case,
    fill,
    judge,
    match,
    multiple,
    order,
    read_back,
    scenario,
)
from read.written import rules, said
from yunyouguan.check.registry import RULES
from yunyouguan.exchange.gift.answers import HEADS
from yunyouguan.exchange.gift.read import read_gift
from yunyouguan.exchange.gift.text import is_gift
from yunyouguan.exchange.gift.write import SHARES, write_gift
from yunyouguan.model.errors import MuseumError
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import Matching, Question, QuestionKind, StemPicture
from yunyouguan.model.written_question import WrittenQuestion

LEFT_OUT = "format.question-left-out"


def written(text: str) -> WrittenQuestion:
    """The one question of a file, with nothing to say about it."""
    bank = read_gift(text, FILE)
    assert bank.findings == ()
    (question,) = bank.questions
    return question


def found(text: str) -> list[tuple[int, str, str, str]]:
    return said(read_gift(text, FILE).findings)


def choices(question: WrittenQuestion) -> list[tuple[str, bool, str, str]]:
    return [
        (one.letter, one.is_ticked, "".join(one.text), "".join(one.feedback))
        for one in question.choices
    ]


def test_gift_single_choice_has_one_right_answer() -> None:
    """What stands behind = is right, what stands behind ~ is not, and # tells why."""
    question = written("Who?{~Grant#no ~Jefferson =no one #yes}")

    assert (question.kind, question.stem) == (QuestionKind.SINGLE, ["Who?"])
    assert choices(question) == [
        ("A", False, "Grant", "no"),
        ("B", False, "Jefferson", ""),
        ("C", True, "no one", "yes"),
    ]


def test_gift_weights_make_a_multiple_choice() -> None:
    """Without any =, every answer that is worth something is right."""
    question = written("Two people?{\n ~%-50%No one\n ~%50%Grant\n ~%50%His wife\n ~His father }")

    assert question.kind == QuestionKind.MULTIPLE
    assert [one.is_ticked for one in question.choices] == [False, True, True, False]


@pytest.mark.parametrize(
    ("mark", "answer"), [("T", "√"), ("TRUE", "√"), ("F", "×"), ("FALSE", "×")]
)
def test_gift_true_and_false_are_a_judgement(mark: str, answer: str) -> None:
    """Both spellings, both truths."""
    question = written(f"Grant is buried here.{{{mark}}}")

    assert (question.kind, question.notes) == (QuestionKind.JUDGE, {"答案": [answer]})


def test_gift_short_answer_is_a_blank_with_every_wording() -> None:
    """A blank where the answers stand, at the end when they stand at the end."""
    inside, behind = written("Two plus two is {=four =4}."), written("Two plus two?{=four}")

    assert (inside.kind, inside.stem) == (QuestionKind.FILL, ["Two plus two is ＿＿＿＿."])
    assert inside.notes == {"答案": ["four/4"]}
    assert behind.stem == ["Two plus two?＿＿＿＿"]


def test_gift_missing_word_leaves_brackets() -> None:
    """A choice in the middle of a sentence leaves room as on paper."""
    assert written("Grant is {~buried =entombed} in a tomb.").stem == [
        "Grant is （　　） in a tomb."
    ]


def test_gift_matching_pairs_left_and_right() -> None:
    """Each = is a pair, parted by ->."""
    question = written("Match. {=Canada -> Ottawa\n =Italy->Rome}")

    assert question.kind == QuestionKind.MATCH
    assert question.rows == [
        (1, ("左边", "右边")),
        (1, ("Canada", "Ottawa")),
        (1, ("Italy", "Rome")),
    ]


def test_gift_escapes_are_no_marks() -> None:
    r"""\~ \= \# \{ \} \: and \\ are the signs themselves, \n is a line end."""
    question = written(r"\{1\}\: 2 \= 2 \#\~ \\\nnext {=\\ ~\= 2 \} }")

    assert question.stem == [r"{1}: 2 = 2 #~ \ ".strip(), "next"]
    assert [one[2] for one in choices(question)] == ["\\", "= 2 }"]


def test_gift_comments_titles_and_ids_are_no_text() -> None:
    """A comment may hold the id; a title is for the teacher."""
    text = "// [id:Q\\]1] [tag:x]\n::Name of it::Who?{\n// not me\n=a ~b}"
    question = written(text)

    assert (question.line, question.stem) == (2, ["Who?"])
    assert question.notes == {"编号": ["Q]1"]}


def test_gift_html_becomes_words() -> None:
    """Tags and entities are for a browser; a lone < is not a tag."""
    assert written("[html]<p>One&nbsp;&lt;2&gt;</p><p>more</p>{T}").stem == ["One <2>", "more"]
    assert written("若 a<b 且 c>d{T}").stem == ["若 a<b 且 c>d"]
    assert written("[plain]<b>x</b>{T}").stem == ["<b>x</b>"]
    assert written("[markdown]a [b](c) `d`{=x ~[html]<i>y</i>}").stem == ["a b d"]


def test_gift_general_feedback_finds_its_notes() -> None:
    """Labels part 解析, 依据 and 提示; what has none explains."""
    question = written("Who?{=a ~b ####讲理。\\n【依据】《民法典》第一条\\n提示:想想\n再想想}")

    assert question.notes == {
        "解析": ["讲理。"],
        "依据": ["《民法典》第一条"],
        "提示": ["想想", "再想想"],
    }


def test_gift_feedback_on_the_right_answer_explains() -> None:
    """Where there is no general feedback, what is said about the answer is the reason."""
    assert written("x {T#wrong#right}".replace("#wrong", "#")).notes["解析"] == ["right"]
    assert written("x {=a#because}").notes["解析"] == ["because"]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "Just a text.",
            (
                1, "format.no-question",
                "「Just a text.」后面没有答案，不是题目，没有读进来，观众看不到这段文字。",
                "是题目就在原来的文件里补上答案；是说明文字，就抄到展品的正文里。",
            ),
        ),
        (
            "Who {=a ~b",
            (
                1, "format.broken",
                ("「Who {=a ~b」的大括号不成对，或者一题里有两处答案，"
                 "这一题没有读进来，观众看不到它。"),
                "一题的答案放在一对 { } 里，题目中间不要空行；要用大括号本身，写成 \\{ 和 \\}。",
            ),
        ),
        (
            "\n\nBorn?{#1822:5}",
            (
                3, "format.unknown-kind",
                "「Born?」是数值题，本馆没有这种题型，没有读进来，观众看不到它。",
                ("在原来的软件里改成这些题型之一再导出：单选、多选、判断、填空、连线、排序、案例、情景；"
                 "只有一个答案的可以改成填空，例如：居住权自＿＿＿＿时设立。"),
            ),
        ),
        (
            "Half?{=1/2}",
            (
                1, "format.wording-unfit",
                ("「Half?」的答案「1/2」里有「/」「；」或「*」，写成填空会认错答案，"
                 "没有读进来，观众看不到这一题。"),
                "在原来的文件里换一种写法，例如「1/2」写成「二分之一」，再导入一次。",
            ),
        ),
        (
            "x?{" + "".join(f"~{one} " for one in range(10)) + "=y}",
            (
                1, "format.too-many-choices",
                "「x?」有 11 个选项，本馆一题最多 10 个（A 到 J），没有读进来，观众看不到它。",
                "在原来的文件里删到 10 个以内，再导入一次。",
            ),
        ),
    ],
)  # fmt: skip
def test_gift_question_that_is_no_use_is_a_finding(
    text: str, finding: tuple[int, str, str, str]
) -> None:
    """It is told what was seen, what it costs, and what to do; and no question is made of it."""
    assert read_gift(text, FILE).questions == ()
    assert found(text) == [finding]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        (
            "$CATEGORY: tom/dick\nx{T}",
            (
                1, "format.category-left",
                "分类「tom/dick」没有读进来，下面的题目照样读了。",
                "不用改；想分开放，就把各类题目放进各自的展品。",
            ),
        ),
        (
            "From?{=Nazareth ~%25%Bethlehem ~Rome}",
            (
                1, "format.partial-credit",
                "「From?」的答案「Bethlehem」原来算对一部分，本馆只分对和错，观众这样答会判错。",
                "看一遍这一题：应当算对，就把它补进答案；应当算错，就不用改。",
            ),
        ),
        (
            "x{T#no#yes}",
            (
                1, "format.feedback-moved",
                "「x」按答对、答错分开写的反馈合成了一段解析，观众读着可能不通。",
                "把这一题的解析看一遍，留下讲道理的话，例如：> 解析：人民调解不收钱，也不伤和气。",
            ),
        ),
        (
            "[html]<img src='a.png' alt='桥'>是什么？{T}",
            (
                1, "format.picture-left",
                "「桥是什么？」里的图片没有读进来，观众看不到图，可能答不了。",
                "把图片存到展品的文件夹，在题干里写上，例如：![画面上是什么](photo.jpg)",
            ),
        ),
        (
            "m{=a -> b =c -> d = -> e}",
            (
                1, "format.distractor-left",
                "「m」右边多出来的「e」没有读进来，观众少了干扰项。",
                "不要紧就不用改；一定要有，就把这一题改成几道单选。",
            ),
        ),
    ],
)  # fmt: skip
def test_gift_piece_left_behind_is_a_finding(text: str, finding: tuple[int, str, str, str]) -> None:
    """The question is read, and what it lost is told."""
    assert len(read_gift(text, FILE).questions) == 1
    assert found(text) == [finding]


@pytest.mark.parametrize("wording", ["a*", "*登记*", "a;b", "a；b", "a／b"])
def test_gift_wording_that_would_be_misread_is_refused(wording: str) -> None:
    """``*`` stands for anything in Moodle, ``；`` and ``/`` part our answers: a key gone wrong."""
    assert [one[1] for one in found(f"x {{={wording}}}")] == ["format.wording-unfit"]


def test_gift_star_of_its_own_is_a_star() -> None:
    r"""``\*`` is no wild card, and comes back as it went."""
    question = fill(("a*b",))

    assert b"=a\\\\*b\n" in write_gift([question]).content
    assert read_back(read_gift(write_gift([question]).content, FILE)) == (anywhere(question),)


def test_gift_out_is_what_moodle_writes() -> None:
    """Id in a comment, plain text, a field where the blank is, notes in the general feedback."""
    written_out = write_gift([fill(("登记",)), multiple(hint="想想")]).content.decode()

    assert written_out == (
        "// [id:0a1b2c3d4e5f]\n"
        "[plain]居住权自_____、设立。{\n"
        "\t=登记\n"
        "\t####解析：调解不收钱，也不伤和气。\\n依据：《人民调解法》第四条\n"
        "}\n"
        "\n"
        "// [id:0a1b2c3d4e5f]\n"
        "[plain]邻里有了纠纷，先找谁？（　　）{\n"
        "\t~%50%找调解员\n"
        "\t~%50%随它去\n"
        "\t~%-100%吵一架\n"
        "\t####解析：调解不收钱，也不伤和气。\\n依据：《人民调解法》第四条\\n提示：想想\n"
        "}\n"
    )


@pytest.mark.parametrize(("count", "share"), SHARES.items())
def test_gift_shares_make_a_whole(count: int, share: str) -> None:
    """Moodle rounds the sum to two places and wants 100."""
    assert round(count * float(share), 2) == 100


@pytest.mark.parametrize(
    ("question", "loss"),
    [
        (
            order(),
            (
                30, "format.question-left-out",
                ("「劳动争议一般按什么顺序处理？」是排序题，Moodle 的 GIFT 没有这种题型，"
                 "没有写进文件，拿到文件的人看不到这一题。"),
                "要带走这一题，请导出成 QTI 2.1 或打印。",
            ),
        ),
        (
            fill(("登记",), ("继承",)),
            (
                30, "format.question-left-out",
                ("「居住权自＿＿＿＿、＿＿＿＿、设立。」是填空题，Moodle 的 GIFT 一题只有一个空，"
                 "没有写进文件，拿到文件的人看不到这一题。"),
                "要带走这一题，请导出成 QTI 2.1 或打印。",
            ),
        ),
        (
            a_question(correct=()),
            (
                30, "format.unfinished",
                "「邻里有了纠纷，先找谁？（ ）」没有答案，没有写进文件，免得别处的人学到错的。",
                "先运行 yunyouguan check，照它说的把这一题改好，再导出一次。",
            ),
        ),
    ],
)  # fmt: skip
def test_gift_loses_no_question_without_a_word(
    question: Question, loss: tuple[int, str, str, str]
) -> None:
    """What GIFT cannot hold is told of, at the place where it was written."""
    file = write_gift([question])

    assert file.content == b""
    assert said(file.losses) == [loss]


@pytest.mark.parametrize("question", [case(), scenario(), fill(("a->b",))])
def test_gift_leaves_out_what_it_has_no_kind_for(question: Question) -> None:
    """A story with parts, a story that branches, an answer that Moodle would take for a pair."""
    file = write_gift([question])

    assert (file.content, rules(file.losses)) == (b"", [(str(question.place), LEFT_OUT)])


def test_gift_matching_loses_the_names_of_its_columns() -> None:
    """The pairs are there; what stood above them is told of."""
    file = write_gift([match()])
    (question,) = read_gift(file.content, FILE).questions

    assert [row for _, row in question.rows[1:]] == [
        ("公证处", "办理公证"),
        ("法律援助中心", "免费帮助"),
        ("调解委员会", "调解"),
    ]
    assert said(file.losses) == [
        (
            30,
            "format.piece-lost",
            (
                "「把机构和职责连起来。」的两栏名字「机构」「职责」，Moodle 的 GIFT 装不下，"
                "题目写进了文件，这一样没有，拿到文件的人看不到。"
            ),
            "要紧的话写进题干，例如：把机构和职责连起来。",
        )
    ]


def test_gift_loses_a_picture_and_a_strange_id() -> None:
    """A file of text holds no picture, and Moodle no id with a backslash in it."""
    pictured = StemPicture("map.jpg", "地图", "", a_place())
    file = write_gift([judge(pictures=(pictured,), id="a\\b")])

    assert [one.message.partition("，")[0] for one in file.losses] == [
        "「彩礼都不用返还。（ ）」的图片「map.jpg」",
        "「彩礼都不用返还。（ ）」的编号「a\\b」",
    ]


def _told(losses: tuple[Finding, ...]) -> str:
    return " ".join(one.message for one in losses)


@given(questions())
@settings(max_examples=60)
def test_gift_gives_back_every_question_or_says_why_not(question: Question) -> None:
    """题库体 → GIFT → 题库体: nothing changes and nothing is lost without a word."""
    file = write_gift([question])
    bank = read_gift(file.content, FILE)

    assert bank.findings == ()
    if not bank.questions:
        assert rules(file.losses) == [(str(question.place), LEFT_OUT)]
        return
    (back,) = read_back(bank)
    kept = anywhere(question)
    if isinstance(kept.task, Matching):
        assert "两栏名字" in _told(file.losses)
        kept = dataclasses.replace(kept, task=Matching(HEADS, kept.task.pairs))
    if "\\" in kept.id:
        assert "编号" in _told(file.losses)
        kept = dataclasses.replace(kept, id=back.id)
    assert back == kept


@given(st.text(st.sampled_from("~=#{}:\\->%5[]html/$CATEGORY \n<b>&;*法T")) | st.text())
def test_gift_reader_never_falls_over_text(text: str) -> None:
    """Any text gives questions and findings, or a message for staff."""
    try:
        bank = read_gift(text, FILE)
    except MuseumError as trouble:
        told = str(trouble)
    else:
        told = FILE
        assert {one.rule for one in bank.findings} <= set(RULES)
    assert FILE in told


@given(st.binary())
def test_gift_reader_never_falls_over_bytes(data: bytes) -> None:
    """Noise is a message for staff."""
    told = FILE
    try:
        read_gift(data, FILE)
    except MuseumError as trouble:
        told = str(trouble)
    assert FILE in told


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_gift_reader_knows_the_usual_encodings(encoding: str) -> None:
    """Whatever a Windows editor saves is the same question."""
    text = "邻里有了纠纷，先找谁？{=调解员 ~随它去}"

    assert read_gift(text.encode(encoding), FILE) == read_gift(text, FILE)


def test_gift_cut_off_in_the_middle_of_a_sign_is_refused() -> None:
    """A broken download must not bring half a question in."""
    data = "邻里有了纠纷，先找谁？{=调解员 ~随它去}".encode()

    with pytest.raises(MuseumError) as trouble:
        read_gift(data[:-8], FILE)
    assert str(trouble.value) == f"「{FILE}」里有坏掉的字，多半没有传完。请重新拷一份再试。"


STALLERS = {
    "braces": "{" * 200_000,
    "marks": "~" * 200_000,
    "pairs": "x{" + "=a->" * 50_000 + "}",
    "titles": "::" * 100_000,
    "backslashes": "\\" * 200_000,
    "tags": "[html]" + "<b>" * 60_000 + "{T}",
    "feedback": "x{=a####" * 20_000,
    "comments": "//" * 100_000,
    "ids": "// " + "[id:" * 50_000,
    "questions": "x{T}\n\n" * 5_000,
}


@pytest.mark.parametrize("text", STALLERS.values(), ids=STALLERS)
def test_gift_reader_is_not_stalled(text: str) -> None:
    """Long nonsense is read in the time of a long file."""
    began = time.process_time()
    read_gift(text, FILE)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Who?{=a ~b}", True),
        ("x {FALSE}", True),
        ("1. 【单选】谁？（ A ）\n   - A. 甲", False),
        ("说明 {文字}", False),
        ("", False),
    ],
)
def test_gift_is_told_from_other_texts(text: str, is_one: bool) -> None:  # noqa: FBT001
    """By an answer in braces, for its suffix is that of any text."""
    assert is_gift(text.encode()) is is_one


def test_gift_reader_refuses_what_is_no_bank() -> None:
    """Six megabytes are another kind of file, whatever is in them."""
    with pytest.raises(MuseumError) as trouble:
        read_gift(b"x" * 6_000_000, FILE)
    assert str(trouble.value) == (
        f"「{FILE}」超过 5 MB，不像是一份题库。看看是不是拿错了文件；题目真有这么多，就分成几份。"
    )
