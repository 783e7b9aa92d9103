"""What is said of things in Word that cannot become text."""

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

SHOWN = 20


def objects(place: Place, count: int, text: str) -> Finding:
    """Pictures, formulas, charts, embedded files."""
    return Finding(
        rule="bank.picture-lost",
        place=place,
        message=f"{_where(text)}有{count}处图片、公式或嵌入的文件，没有一起读进来，观众看不到。",
        remedy="在 Word 里把图片另存成文件，放进展品的文件夹，导入以后在题干下面写上，"
        "例如：![画面上是什么](photo.jpg)；公式改成文字。",
    )


def text_boxes(place: Place, count: int, text: str) -> Finding:
    """Text that floats over the page has no place among the lines."""
    return Finding(
        rule="bank.text-box-lost",
        place=place,
        message=f"{_where(text)}有{count}个文本框，里面的字没有读进来，观众看不到。",
        remedy="把文本框里的字剪下来，贴到正文里它该在的那一行，再导入。",
    )


def symbols(place: Place, text: str) -> Finding:
    """A sign of a font that only this computer has."""
    return Finding(
        rule="bank.symbol-lost",
        place=place,
        message=f"{_where(text)}有认不出的符号，可能正是对错的记号，题目和答案都可能读错。",
        remedy="删掉这个符号，用键盘重新打，例如：√ 或 ×，再导入。",
    )


def struck(place: Place, text: str) -> Finding:
    """Half of those who strike a word mean it to be gone."""
    return Finding(
        rule="bank.struck-text",
        place=place,
        message=f"{_where(text)}有划掉的字，不知道算不算数，当成答案可能教错观众。",
        remedy="不要的就真的删掉；要的就去掉删除线，再导入。",
    )


def notes(place: Place, text: str) -> Finding:
    """Comments, footnotes and hidden words stand beside the text, not in it."""
    return Finding(
        rule="bank.note-lost",
        place=place,
        message=f"{_where(text)}有批注、脚注或隐藏的字，没有读进来，观众看不到。",
        remedy="看一遍；要改答案的就改在题里，例如：（ B ），要留的话写成「解析：」。",
    )


def marked_answer(place: Place, text: str, how: str) -> Finding:
    """It may be the answer; a guess at an answer could teach what is wrong."""
    return Finding(
        rule="bank.marked-answer",
        place=place,
        message=f"这道题没有写答案，只有「{_short(text)}」{how}了。答案不靠颜色和粗细猜，"
        "猜错了观众会学到错的。",
        remedy="翻开法条核对，再在题干末尾写上字母，例如：（ A ）",
    )


def _where(text: str) -> str:
    return f"「{_short(text)}」这里" if text.strip() else "这里"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
