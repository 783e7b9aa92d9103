"""What is said of a table of questions that cannot be read as it stands."""

from collections.abc import Sequence

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

SHOWN = 20
HEADS = "题型、题干、选项A、选项B、选项C、选项D、答案、解析、依据"


def unknown_columns(place: Place, names: Sequence[str]) -> Finding:
    """Columns that hold nothing of a question that we show."""
    told = "".join(f"「{_short(one)}」" for one in names)
    return Finding(
        rule="bank.unknown-column",
        place=place,
        message=f"{told}这几列不是题目的内容，没有读进来，观众看不到。",
        remedy=f"不需要就不用管；需要的话，把列名改成这里面的一个：{HEADS}、提示、编号。",
    )


def row_without_stem(place: Place, text: str) -> Finding:
    """Something stands there, and it is no question."""
    return Finding(
        rule="bank.row-without-stem",
        place=place,
        message=f"这一行有「{_short(text)}」，却没有题干，没有当作题目，观众看不到。",
        remedy="在「题干」那一列写上问题；不是题目就删掉这一行。",
    )


def no_kind(place: Place, stem: str) -> Finding:
    """Neither said nor to be seen from the answer."""
    return Finding(
        rule="bank.no-kind",
        place=place,
        message=f"题目「{_short(stem)}」没有写题型，从答案也看不出来，做不成题，观众看不到。",
        remedy="在「题型」那一列写上单选、多选、判断、填空、连线或排序。",
    )


def not_in_a_table(place: Place, kind: str) -> Finding:
    """A story with several questions does not fit into one row."""
    return Finding(
        rule="bank.not-in-a-table",
        place=place,
        message=f"表格的一行写不下一道{kind}题，没有读进来，观众看不到。",
        remedy="把它写在 Word 里，例如：1. 【案例】……，下面写：（1）【判断】……（ √ ）",
    )


def no_pair(place: Place, text: str) -> Finding:
    """One side of a pair is missing."""
    return Finding(
        rule="bank.no-pair",
        place=place,
        message=f"连线题的「{_short(text)}」看不出左右两边各是什么，观众连不成。",
        remedy="左边和右边中间写一个箭头，例如：公证处 → 办理公证",
    )


def unknown_table(place: Place, text: str) -> Finding:
    """In Word: neither two columns to match nor a header that we know."""
    return Finding(
        rule="bank.table-unread",
        place=place,
        message=f"「{_short(text)}」开头的表格看不出是题目，没有读进来，观众看不到里面的内容。",
        remedy=f"表格的第一行写上列名：{HEADS}；连线题的表格只留两列；不是题目就删掉。",
    )


def no_header(place: Place) -> Finding:
    """In Excel: cells, but no header."""
    return Finding(
        rule="bank.no-header",
        place=place,
        message="这张工作表里找不到写着列名的那一行，不知道哪一列是题干，一道题也没有读进来。",
        remedy=f"在题目上面加一行列名：{HEADS}",
    )


def match_answer(place: Place, told: str) -> Finding:
    """Either the pairs or the answer says what belongs together."""
    return Finding(
        rule="bank.no-pair",
        place=place,
        message=f"连线题的选项是一对一对的，「答案」里又写了「{_short(told)}」，"
        "不知道哪个算数，观众可能学到错的。",
        remedy="选项按对的写，例如：公证处 → 办理公证；再把「答案」那一格清空。",
    )


def other_letter(place: Place, column: str, own: str) -> Finding:
    """The answer may mean the column or the letter in the cell."""
    return Finding(
        rule="quiz.choice-letters",
        place=place,
        message=f"「选项{column}」那一格里写的是「{own}」，答案可能指错选项。",
        remedy=f"把格子里的「{own}.」删掉，或者把选项挪到「选项{own}」那一列，再核对答案。",
    )


def two_answers(place: Place, one: str, other: str) -> Finding:
    """Two columns of answers that differ."""
    return Finding(
        rule="quiz.two-answers",
        place=place,
        message=f"有两列都是答案，一列写「{_short(one)}」，一列写「{_short(other)}」，"
        "观众可能学到错的。",
        remedy="核对法条，只留对的那一列，另一列删掉。",
    )


def sheet_left(place: Place, why: str) -> Finding:
    """Something that nobody would miss at first sight."""
    return Finding(
        rule="bank.sheet-left",
        place=place,
        message=f"{why}，没有读进来，里面有题目的话，观众看不到。",
        remedy="没有题目就不用管；有题目，就取消隐藏、补上列名，或者挪到前面，"
        f"例如第一行写：{HEADS}",
    )


def shown_otherwise(place: Place, cell: str, kept: str) -> Finding:
    """Excel keeps a number or a date, and shows something else."""
    return Finding(
        rule="bank.shown-otherwise",
        place=place,
        message=f"「{cell}」这一格存的是日期或数字，读进来是「{_short(kept)}」，"
        "可能和您在 Excel 里看到的不一样，观众看到的是读进来的。",
        remedy="一样就不用改；不一样，就在前面加一个英文单引号，把看到的字重打一遍，例如：'3-5",
    )


def formula_without_value(place: Place, cell: str, seen: str) -> Finding:
    """Excel keeps the result beside the formula; this one has none, or an error."""
    return Finding(
        rule="bank.formula-without-value",
        place=place,
        message=f"「{cell}」这一格是公式，里面没有算好的结果{seen}，题目可能缺了一块。",
        remedy="在 Excel 里打开，等它算完再保存；或者把这一格改成直接写的文字。",
    )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
