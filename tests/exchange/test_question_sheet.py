"""Questions as a workbook: a row each, all of it text, and nothing lost without a word."""

import io

import openpyxl
import pytest
from hypothesis import given, settings

from builders import a_place, a_question
from exchange.generated import questions
from exchange.sound import case, fill, judge, match, multiple, order, scenario, single
from read.written import rules, said
from yunyouguan.exchange.question_sheet import write_sheet
from yunyouguan.model.quiz import Filling, Ordering, Question, QuestionKind, Step

HEADS = [
    "题型", "题干", *(f"选项{letter}" for letter in "ABCDEFGHIJ"), "答案", "解析", "依据", "提示",
    "编号",
]  # fmt: skip


def rows(*asked: Question) -> list[dict[str, str]]:
    """Each row by its heads, without the empty cells."""
    sheet = openpyxl.load_workbook(io.BytesIO(write_sheet(asked).content)).active
    assert sheet is not None
    heads, *lines = ([cell.value for cell in line] for line in sheet.iter_rows())
    return [
        {
            str(head): str(value)
            for head, value in zip(heads, line, strict=True)
            if value is not None
        }
        for line in lines
    ]


def test_sheet_has_a_row_for_each_question() -> None:
    """In the columns that the importer reads."""
    notes = {
        "解析": "调解不收钱，也不伤和气。", "依据": "《人民调解法》第四条", "编号": "0a1b2c3d4e5f",
    }  # fmt: skip

    assert rows(single(), multiple(), judge(hint="想想"), fill(("登记",), ("继承", "被继承"))) == [
        {
            "题型": "单选", "题干": "邻里有了纠纷，先找谁？（　　）", "选项A": "物业公司一律全赔",
            "选项B": "受害人自己承担", "选项C": "可能加害的建筑物使用人", "答案": "C",
            "反馈B": "受害人没有过错。", **notes,
        },
        {
            "题型": "多选", "题干": "邻里有了纠纷，先找谁？（　　）", "选项A": "找调解员",
            "选项B": "随它去", "选项C": "吵一架", "答案": "AB", **notes,
        },
        {"题型": "判断", "题干": "彩礼都不用返还。（　　）", "答案": "对", "提示": "想想", **notes},
        {
            "题型": "填空", "题干": "居住权自＿＿＿＿、＿＿＿＿、设立。",
            "答案": "登记；继承/被继承", **notes,
        },
    ]  # fmt: skip


def test_sheet_has_pairs_and_steps_in_the_columns_of_choices() -> None:
    """左 → 右, and the steps in their right order."""
    pairs, steps = rows(match(), order())

    assert [pairs[f"选项{letter}"] for letter in "ABC"] == [
        "公证处 → 办理公证",
        "法律援助中心 → 免费帮助",
        "调解委员会 → 调解",
    ]
    assert [steps[f"选项{letter}"] for letter in "ABC"] == ["协商", "调解", "仲裁"]


def test_sheet_heads_are_those_of_the_importer() -> None:
    """Feedback has columns of its own only when there is any."""
    sheet = openpyxl.load_workbook(io.BytesIO(write_sheet([judge()]).content)).active
    assert sheet is not None

    assert [cell.value for cell in next(sheet.iter_rows())] == HEADS
    assert sheet.freeze_panes == "C2"
    assert sheet.column_dimensions["B"].width == 48
    assert sheet["B2"].alignment.wrap_text


@pytest.mark.parametrize("text", ["=1+1", "+86", "-1", "@名字", "1-2", "007", "3/4", "TRUE"])
def test_sheet_cell_is_always_text(text: str) -> None:
    """Nothing is worked out, no date is made of ``1-2``, and it comes back as it went."""
    content = write_sheet([judge(explanation=text)]).content
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    (cell,) = (one for one in sheet[2] if one.column == HEADS.index("解析") + 1)

    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


@given(questions())
@settings(max_examples=30)
def test_sheet_holds_every_word_or_says_why_not(question: Question) -> None:
    """Whatever signs stand in it."""
    losses = write_sheet([question]).losses
    told = rows(question)

    if not told:
        assert [one.rule for one in losses] == ["format.question-left-out"]
        return
    (row,) = told
    assert row["题干"] == question.stem
    kept = (("解析", question.explanation), ("依据", question.citation), ("提示", question.hint))
    assert [row.get(head, "") for head, _ in kept] == [text for _, text in kept]
    for choice in question.choices if question.kind is not QuestionKind.JUDGE else ():
        assert row[f"选项{choice.letter}"] == choice.text
        assert row.get(f"反馈{choice.letter}", "") == choice.feedback


def test_sheet_same_questions_give_the_same_bytes() -> None:
    """No time of day is in the workbook."""
    assert write_sheet([single()]) == write_sheet([single()])


@pytest.mark.parametrize(("question", "kind"), [(case(), "案例"), (scenario(), "情景")])
def test_sheet_leaves_out_what_needs_several_rows(question: Question, kind: str) -> None:
    """Sorting the sheet would tear it apart."""
    file = write_sheet([question])
    stem = " ".join(question.stem.split())

    assert rows(question) == []
    assert said(file.losses) == [
        (
            30,
            "format.question-left-out",
            (
                f"「{stem}」是{kind}题，Excel 表格一题只有一行，"
                "没有写进文件，拿到文件的人看不到这一题。"
            ),
            "要带走这一题，请打印；排序和连线也可以导出成 QTI 2.1。",
        )
    ]


def test_sheet_says_what_does_not_fit() -> None:
    """Eleven steps, a cell too long, heads of columns, a number that counts rows."""
    steps = Ordering(tuple(Step(f"第{at}步", a_place()) for at in range(11)))
    eleven = a_question(kind=QuestionKind.ORDER, task=steps)
    long = judge(explanation="长" * 40_000)
    left_out = [(str(a_place(30)), "format.question-left-out")]

    assert rules(write_sheet([eleven]).losses) == left_out
    assert rules(write_sheet([long]).losses) == left_out
    assert [one.message.partition("，")[0] for one in write_sheet([match(id="12")]).losses] == [
        "「把机构和职责连起来。」的两栏名字「机构」「职责」",
        "「把机构和职责连起来。」的编号「12」",
    ]


def test_sheet_holds_back_what_is_not_finished() -> None:
    """A wrong key does not travel."""
    no_answer = a_question(kind=QuestionKind.FILL, stem="自＿＿＿＿时", task=Filling(()))

    assert rules(write_sheet([no_answer]).losses) == [(str(a_place(30)), "format.unfinished")]
    assert rows(no_answer) == []
