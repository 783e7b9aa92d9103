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
