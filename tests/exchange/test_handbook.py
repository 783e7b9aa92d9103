"""The handbook's table of kinds and formats says what the code does."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from builders import FILE
from exchange.sound import (
    case,
    fill,
    judge,
    match,
    multiple,
    order,
    read_back,
    scenario,
    single,
)
from yunyouguan.exchange.gift.read import read_gift
from yunyouguan.exchange.gift.write import write_gift
from yunyouguan.exchange.mkdocs_quiz_read import read_mkdocs_quiz
from yunyouguan.exchange.paper.sheet import write_print
from yunyouguan.exchange.qti.read import read_qti
from yunyouguan.exchange.qti.write import write_qti
from yunyouguan.exchange.question_sheet import write_sheet
from yunyouguan.model.bank import BankFile, WrittenBank
from yunyouguan.model.quiz import Question

PAGE = Path(__file__).parents[2] / "docs" / "handbook" / "exchange.md"
KINDS: Mapping[str, Question] = {
    "单选": single(), "多选": multiple(), "判断": judge(), "填空（一个空）": fill(("登记",)),
    "填空（几个空）": fill(("登记",), ("继承",)), "连线": match(), "排序": order(), "案例": case(),
    "情景": scenario(),
}  # fmt: skip
WITHOUT, LESS, WHOLE = "不能", "少一样", "能"

# What mkdocs-quiz would write; it has no way to write the other kinds.
PAGES = {
    "单选": "甲\n- [x] a\n- [ ] b",
    "多选": "甲\n- [x] a\n- [x] b",
    "判断": "甲\n- [x] 对\n- [ ] 错",
    "填空（一个空）": "甲[[a]]",
    "填空（几个空）": "甲[[a]]乙[[b]]",
}


def writing(write: Callable[[Sequence[Question]], BankFile], kind: str) -> str:
    rules = {one.rule for one in write([KINDS[kind]]).losses}
    if "format.question-left-out" in rules:
        return WITHOUT
    return LESS if rules else WHOLE


def reading(
    write: Callable[[Sequence[Question]], BankFile],
    read: Callable[[bytes, str], WrittenBank],
    kind: str,
) -> str:
    """What comes back of what went out."""
    if writing(write, kind) == WITHOUT:
        return WITHOUT
    (back,) = read_back(read(write([KINDS[kind]]).content, FILE))
    return WHOLE if back.kind == KINDS[kind].kind else WITHOUT


def page_reading(kind: str) -> str:
    bank = read_mkdocs_quiz(f"<quiz>\n{PAGES.get(kind, '')}\n</quiz>", FILE)
    kinds = [str(one.kind) for one in bank.questions]
    return WHOLE if kinds == [kind.partition("（")[0]] else WITHOUT


def test_handbook_table_is_what_the_code_does() -> None:
    """Each cell is tried: one sound question of each kind through each format."""
    table = [
        [
            kind,
            reading(write_gift, read_gift, kind),
            writing(write_gift, kind),
            reading(write_qti, read_qti, kind),
            writing(write_qti, kind),
            page_reading(kind),
            writing(write_sheet, kind),
            writing(write_print, kind),
        ]
        for kind in KINDS
    ]
    rows = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]

    assert [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]] == table
