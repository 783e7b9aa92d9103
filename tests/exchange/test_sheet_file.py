"""A workbook is read by its heads, whatever their order and name."""

import io
import zipfile
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.documents import SHEET, saved, workbook
from yunyouguan.exchange.sheet_file import read_sheets
from yunyouguan.model.bank import WrittenBank
from yunyouguan.model.written_question import WrittenChoice, WrittenQuestion

HEADS = "题型、题干、选项A、选项B、选项C、选项D、答案、解析、依据"


def only(data: bytes) -> WrittenBank:
    ((place, bank),) = read_sheets(data, SHEET)
    assert place == SHEET
    return bank


def told(bank: WrittenBank) -> list[tuple[str, str, str, str]]:
    found = [*bank.findings, *(one for asked in bank.questions for one in asked.findings)]
    return [(one.rule, str(one.place), one.message, one.remedy) for one in found]


def choices(one: WrittenQuestion) -> list[tuple[str, int, list[str], list[str]]]:
    return [(at.letter, at.line, at.text, at.feedback) for at in one.choices]


def test_rows_are_questions_whatever_the_order_of_the_columns() -> None:
    """Synonyms, notes in brackets, a title above; each value where it belongs, by its line."""
    bank = only(
        workbook(
            [
                ["2026年学法题库（内部审定）"],
                [],
                ["法律依据", "正确答案", "选项B", "题目内容（必填）", "A", "题目类型*", "反馈B",
                 "答案解析", "提示", "题目编号", "序号"],
                ["《民法典》第四条", "A", "B. 邻居", "先找谁？", "调解员", "单项选择题",
                 "邻居管不了。", "不收钱。\n不伤和气。", "想想谁懂法。", "NF-1", 1],
            ]
        )
    )  # fmt: skip
    assert bank == WrittenBank(
        (
            WrittenQuestion(
                "单选", 4, ["先找谁？"],
                choices=[
                    WrittenChoice("A", 4, text=["调解员"]),
                    WrittenChoice("B", 4, text=["邻居"], feedback=["邻居管不了。"]),
                ],
                notes={
                    "答案": ["A"], "解析": ["不收钱。", "不伤和气。"], "依据": ["《民法典》第四条"],
                    "提示": ["想想谁懂法。"], "编号": ["NF-1"],
                },
            ),
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "texts"),
    [
        ("A.调解员\nB.邻居\nC.法院", ["调解员", "邻居", "法院"]),
        ("A.调解员 B．邻居 C、法院", ["调解员", "邻居", "法院"]),
        ("A.调解员;B.邻居;C.法院", ["调解员", "邻居", "法院"]),
        ("（A）调解员（B）邻居", ["调解员", "邻居"]),
        ("调解员|邻居|法院", ["调解员", "邻居", "法院"]),
        ("调解员；邻居", ["调解员", "邻居"]),
        ("A.见《A.B.法》 B.不见", ["见《A.B.法》", "不见"]),
    ],
)
def test_one_column_holds_all_choices(cell: str, texts: list[str]) -> None:
    """A line each, lettered on one line, or parted by marks."""
    bank = only(workbook([["题型", "题干", "选项", "答案"], ["单选", "先找谁？", cell, "A"]]))
    assert [one.text for one in bank.questions[0].choices] == [[text] for text in texts]


def test_choices_may_stand_in_the_rows_below() -> None:
    """A merged stem leaves the cells below it empty."""
    bank = only(
        workbook(
            [["题干", "选项", "答案"], ["先找谁？", "A. 调解员", "B"], [None, "B. 邻居", None],
             ["再找谁？", "A. 法院", "A"]]
        )
    )  # fmt: skip
    assert [choices(one) for one in bank.questions] == [
        [("A", 2, ["调解员"], []), ("B", 3, ["邻居"], [])],
        [("A", 4, ["法院"], [])],
    ]


def test_the_kind_comes_from_the_cell_the_rows_above_or_the_answer() -> None:
    """A merged 题型 and a section row hold for the rows below; else as answers are written."""
    heads = ["题型", "题干", "选项A", "选项B", "选项C", "答案"]
    merged = only(workbook([heads, ["多选题", "一？", "甲", "乙", "丙", "AB"],
                            [None, "二？", "甲", "乙", "丙", "A"]]))  # fmt: skip
    sections = only(
        workbook(
            [heads[1:], ["一、判断题（每题2分）"], ["调解收钱。", None, None, None, "×"],
             ["二、填空题"], ["居住权自（ ）时设立。", None, None, None, "登记"]]
        )
    )  # fmt: skip
    inferred = only(
        workbook(
            [heads[1:], ["一？", "甲", "乙", "丙", "B"], ["二？", "甲", "乙", "丙", "a、c"],
             ["三。", None, None, None, "正确"], ["四。", "对", "错", None, "B"],
             ["五____。", None, None, None, "登记/登 记"], ["六。", None, None, None, True],
             ["七。", None, None, None, None]]
        )
    )  # fmt: skip
    assert [one.kind for one in merged.questions] == ["多选", "多选"]
    assert [(one.kind, one.line) for one in sections.questions] == [("判断", 3), ("填空", 5)]
    assert [(one.kind, one.notes.get("答案"), len(one.choices)) for one in inferred.questions] == [
        ("单选", ["B"], 3), ("多选", ["AC"], 3), ("判断", ["对"], 0), ("判断", ["错"], 0),
        ("填空", ["登记/登 记"], 0), ("判断", ["对"], 0), ("", None, 0),
    ]  # fmt: skip
    assert told(inferred) == [
        (
            "bank.no-kind", "题库.xlsx:8",
            "题目「七。」没有写题型，从答案也看不出来，做不成题，观众看不到。",
            "在「题型」那一列写上单选、多选、判断、填空、连线或排序。",
        )
    ]  # fmt: skip


def test_pairs_and_steps_stand_in_the_columns_of_choices() -> None:
    """左 → 右 is a pair; steps stand in their right order, or the answer tells the order."""
    bank = only(
        workbook(
            [["题型", "题干", "选项A", "选项B", "答案"],
             ["连线", "连一连", "公证处 → 办理公证", "调解员", None],
             ["排序", "先后", "协商", "仲裁", None],
             ["排序", "先后二", "仲裁", "协商", "BA"]]
        )
    )  # fmt: skip
    match, order, told_order = bank.questions
    assert match.rows == [(2, ("左边", "右边")), (2, ("公证处", "办理公证"))]
    assert order.steps == [(3, "协商"), (3, "仲裁")]
    assert (told_order.notes, len(told_order.choices)) == ({"答案": ["BA"]}, 2)
    assert told(bank) == [
        (
            "bank.no-pair", "题库.xlsx:2",
            "连线题的「调解员」看不出左右两边各是什么，观众连不成。",
            "左边和右边中间写一个箭头，例如：公证处 → 办理公证",
        )
    ]  # fmt: skip


def test_numbers_and_dates_are_read_as_they_look() -> None:
    """3 and not 3.0, 90% and not 0.9."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["题型", "题干", "选项A", "选项B", "选项C", "选项D", "答案"])
    sheet.append(["单选", "几天？", 3.0, 0.9, date(2026, 8, 15), 2.5, "A"])
    sheet.cell(2, 4).number_format = "0%"
    (one,) = only(saved(book)).questions
    assert [at.text for at in one.choices] == [["3"], ["90%"], ["2026-08-15"], ["2.5"]]


def test_what_is_not_read_is_told() -> None:
    """Columns, rows and formulas without a result; a repeated header is nothing."""
    heads = ["题干", "答案", "分值", "难度"]
    bank = only(
        workbook(
            [heads, ["收钱。", "对", 2, "易"], heads, [None, None, None, "难"], ["=A2&B9", "错", 2]]
        )
    )
    assert [one.line for one in bank.questions] == [2]
    assert told(bank) == [
        (
            "bank.unknown-column", "题库.xlsx:1",
            "「分值」「难度」这几列不是题目的内容，没有读进来，观众看不到。",
            f"不需要就不用管；需要的话，把列名改成这里面的一个：{HEADS}、提示、编号。",
        ),
        (
            "bank.row-without-stem", "题库.xlsx:4",
            "这一行有「难」，却没有题干，没有当作题目，观众看不到。",
            "在「题干」那一列写上问题；不是题目就删掉这一行。",
        ),
        (
            "bank.row-without-stem", "题库.xlsx:5",
            "这一行有「错」，却没有题干，没有当作题目，观众看不到。",
            "在「题干」那一列写上问题；不是题目就删掉这一行。",
        ),
        (
            "bank.formula-without-value", "题库.xlsx:5",
            "「A5」这一格是公式，里面没有算好的结果，题目可能缺了一块。",
            "在 Excel 里打开，等它算完再保存；或者把这一格改成直接写的文字。",
        ),
    ]  # fmt: skip


def test_a_case_does_not_fit_into_a_row() -> None:
    """It is told, not cut."""
    bank = only(workbook([["题型", "题干", "答案"], ["案例分析题", "老李家的树……", "略"]]))
    assert told(bank) == [
        (
            "bank.not-in-a-table", "题库.xlsx:2",
            "表格的一行写不下一道案例题，没有读进来，观众看不到。",
            "把它写在 Word 里，例如：1. 【案例】……，下面写：（1）【判断】……（ √ ）",
        )
    ]  # fmt: skip


def test_every_sheet_with_questions_is_read() -> None:
    """Each by its own name; instructions on a sheet of their own are no mistake."""
    rows = [["题干", "答案"], ["收钱。", "错"]]
    read = read_sheets(workbook(rows, [["填表说明"]], rows, names=["一", "说明", "三"]), SHEET)
    assert [(place, len(bank.questions), bank.findings) for place, bank in read] == [
        ("题库.xlsx〔一〕", 1, ()), ("题库.xlsx〔三〕", 1, ()),
    ]  # fmt: skip


def test_a_sheet_without_heads_is_told() -> None:
    """Nothing is guessed from the order of the columns."""
    assert told(only(workbook([["收钱。", "错"]]))) == [
        (
            "bank.no-header", "题库.xlsx:1",
            "这张工作表里找不到写着列名的那一行，不知道哪一列是题干，一道题也没有读进来。",
            f"在题目上面加一行列名：{HEADS}",
        )
    ]  # fmt: skip


def test_a_broken_workbook_is_told() -> None:
    """Half a download is refused whole."""
    data = workbook([["题干", "答案"], ["收钱。", "错"]])
    for cut in (0, 10, len(data) // 2, len(data) - 30):
        assert [one.rule for one in only(data[:cut]).findings] == ["bank.broken"]


WHOLE = workbook(
    [["题型", "题干", "选项A", "答案"], ["单选", "收钱。", 3.5, "A"], ["判断", "一", None, True]]
)


@settings(max_examples=40)
@given(st.data())
def test_no_damage_ever_stops_the_reader(data: st.DataObject) -> None:
    """Sound as a zip and broken inside: a finding or questions, never a traceback or a warning."""
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    part = parts[data.draw(st.sampled_from([name for name in parts if name.endswith("l")]))]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(part) - 1))
        part[at : at + data.draw(st.integers(0, 30))] = data.draw(
            st.sampled_from([b"<", b"", b"9" * 12, b"nan", b"\xff", b"&b;", b'"'])
        )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, bytes(content))
    assert all(isinstance(bank, WrittenBank) for _, bank in read_sheets(out.getvalue(), SHEET))


def test_sheets_that_are_not_read_are_told() -> None:
    """Hidden ones, ones without heads, and what lies too far to the right."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["题干", "答案"])
    sheet.append(["天是蓝的。", "对"])
    sheet["BZ2"] = "远处的话"
    hidden = book.create_sheet("旧题")
    hidden.append(["题干", "答案"])
    hidden.sheet_state = "hidden"
    book.create_sheet("判断").append(["地是圆的。", "√"])

    found = [one for _, bank in read_sheets(saved(book), SHEET) for one in bank.findings]
    assert [(one.rule, str(one.place), one.message) for one in found] == [
        ("bank.sheet-left", SHEET, f"{why}，没有读进来，里面有题目的话，观众看不到。")
        if why != "这张工作表没有列名"
        else (
            "bank.sheet-left",
            f"{SHEET}〔判断〕:1",
            f"{why}，没有读进来，里面有题目的话，观众看不到。",
        )
        for why in ("工作表「Sheet」第60列以后的内容", "隐藏的工作表「旧题」", "这张工作表没有列名")
    ]
    assert {one.remedy for one in found} == {
        f"没有题目就不用管；有题目，就取消隐藏、补上列名，或者挪到前面，例如第一行写：{HEADS}"
    }


def test_dates_in_a_question_are_told() -> None:
    """Excel turns 3-5 into a day; a date beside the question is nobody's matter."""
    bank = only(
        workbook([["题干", "选项A", "选项B", "答案", "录入"], ["几条？", date(2026, 3, 5), "6", "A",
                  date(2026, 1, 1)]])
    )  # fmt: skip
    (found,) = [one for one in told(bank) if one[0] == "bank.shown-otherwise"]
    assert found[1:3] == (
        f"{SHEET}:2",
        (
            "「B2」这一格存的是日期或数字，读进来是「2026-03-05」，"
            "可能和您在 Excel 里看到的不一样，观众看到的是读进来的。"
        ),
    )


@pytest.mark.parametrize(
    ("rows", "rule", "message"),
    [
        (
            [["题干", "选项A", "选项B", "答案"], ["谁？", "B.甲", "乙", "A"]],
            "quiz.choice-letters",
            "「选项A」那一格里写的是「B」，答案可能指错选项。",
        ),
        (
            [["题干", "选项A", "选项B", "答案", "正确答案"], ["谁？", "甲", "乙", "A", "B"]],
            "quiz.two-answers",
            "有两列都是答案，一列写「A」，一列写「B」，观众可能学到错的。",
        ),
        (
            [["题型", "题干", "选项A", "答案"], ["连线", "谁？", "甲→乙", "A-2"]],
            "bank.no-pair",
            "连线题的选项是一对一对的，「答案」里又写了「A-2」，不知道哪个算数，观众可能学到错的。",
        ),
    ],
)
def test_a_table_that_says_two_things_is_never_guessed(
    rows: list[list[object]], rule: str, message: str
) -> None:
    """Letter and column, two columns of answers, pairs and an answer."""
    assert (rule, message) in {(one[0], one[2]) for one in told(only(workbook(rows)))}
