"""A file of questions is read, judged and compared before anything is written."""

from pathlib import Path

import pytest
from docx.shared import RGBColor
from PIL import Image

from exchange.documents import a_document, add_table, typed, word, workbook
from read.written import HEADER, a_small_museum
from yunyouguan.banks.incoming import Bank, blocking, read_bank_file, readable
from yunyouguan.check.registry import RULES
from yunyouguan.model.finding import Finding
from yunyouguan.model.quiz import QuestionKind
from yunyouguan.read.museum_dir import read_museum

GOOD = (
    "1. 【单选】遇到邻里纠纷，先找谁？（ A ）",
    "A. 调解员",
    "B. 邻居",
    "解析：调解不收钱。",
    "依据：《人民调解法》第四条",
)


def bank_of(path: Path, content: bytes) -> Bank:
    path.write_bytes(content)
    return read_bank_file(path, None)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, int, str, str]]:
    return [(one.rule, one.place.line, one.message, one.remedy) for one in findings]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("题库.docx", typed(*GOOD)),
        ("题库.TXT", "\r\n".join(GOOD).encode("gb18030")),
        ("题库.md", "\n".join(GOOD).encode()),
        (
            "题库.xlsx",
            workbook(
                [["题型", "题干", "选项A", "选项B", "答案", "解析", "依据"],
                 ["单选", "遇到邻里纠纷，先找谁？（　　）", "调解员", "邻居", "A", "调解不收钱。",
                  "《人民调解法》第四条"]]
            ),
        ),
    ],
)  # fmt: skip
def test_one_question_is_the_same_from_every_format(
    tmp_path: Path, name: str, content: bytes
) -> None:
    """Whatever program it was typed in, and whatever the suffix's case."""
    bank = bank_of(tmp_path / name, content)
    (one,) = bank.questions
    assert (one.kind, one.stem, one.correct, one.explanation, one.citation) == (
        QuestionKind.SINGLE, "遇到邻里纠纷，先找谁？（　　）", ("A",), "调解不收钱。",
        "《人民调解法》第四条",
    )  # fmt: skip
    assert [(choice.letter, choice.text) for choice in one.choices] == [
        ("A", "调解员"), ("B", "邻居"),
    ]  # fmt: skip
    assert bank.all_findings == ()
    assert one.place.file == str(tmp_path / name)


def test_every_question_is_judged_by_the_rules_of_the_museum(tmp_path: Path) -> None:
    """A letter out of range, no answer, no reason: each at its line."""
    bank = bank_of(
        tmp_path / "题库.docx",
        typed(*GOOD[:1], *GOOD[1:], "", "2. 【单选】谁管？（ D ）", "A. 村里", "B. 镇里", "",
              "3. 【判断】收钱。"),
    )  # fmt: skip
    assert [[one.rule for one in entry.findings] for entry in bank.entries] == [
        [],
        ["quiz.no-explanation", "quiz.no-citation", "quiz.unknown-letter"],
        ["quiz.no-answer", "quiz.no-explanation", "quiz.no-citation"],
    ]
    assert {finding.place.line for finding in bank.entries[1].findings} == {7}
    assert [one.rule for one in blocking(bank.all_findings, published=False)] == [
        "quiz.unknown-letter", "quiz.no-answer",
    ]  # fmt: skip
    assert len(blocking(bank.all_findings, published=True)) == 6


def test_a_question_in_ones_own_words_comes_in_with_its_case_alone(tmp_path: Path) -> None:
    """A bank of Word often ends in 简答, which no page can mark: draft or not, it stays out."""
    asked = ("一、简答题", "1. 你会怎么劝？", "参考答案：先听两家把话说完。")
    bank = bank_of(tmp_path / "题库.txt", "\n".join(asked).encode())
    assert [one.rule for one in blocking(bank.all_findings, published=False)] == ["quiz.open-alone"]


def test_a_marked_choice_is_never_taken_for_the_answer(tmp_path: Path) -> None:
    """Told only where no answer is written, and only when it sets some choices apart."""
    document = a_document()
    for answer in ("", "（ B ）"):
        document.add_paragraph(f"1. 【单选】先找谁{len(answer)}？{answer}")
        document.add_paragraph().add_run("A. 调解员").font.color.rgb = RGBColor(0xFF, 0, 0)
        document.add_paragraph("B. 邻居")
    document.add_paragraph("3. 【单选】都是粗的？")
    for text in ("A. 一", "B. 二"):
        document.add_paragraph().add_run(text).bold = True

    entries = bank_of(tmp_path / "题库.docx", word(document)).entries
    assert [entry.question.correct for entry in entries if entry.question] == [(), ("B",), ()]
    found = tuple(
        one for entry in entries for one in entry.findings if one.rule == "bank.marked-answer"
    )
    assert told(found) == [
        (
            "bank.marked-answer",
            1,
            "这道题没有写答案，只有「调解员」红字了。答案不靠颜色和粗细猜，猜错了观众会学到错的。",
            "翻开法条核对，再在题干末尾写上字母，例如：（ A ）",
        )
    ]


def test_questions_of_a_table_stand_among_those_of_the_text(tmp_path: Path) -> None:
    """In the order of the document."""
    document = a_document()
    document.add_paragraph("1. 【判断】一。（ √ ）")
    add_table(document, [("题干", "答案"), ("二。", "错")])
    document.add_paragraph("2. 【判断】三。（ √ ）")
    bank = bank_of(tmp_path / "题库.docx", word(document))
    assert [one.stem for one in bank.questions] == ["一。（　　）", "二。", "三。（　　）"]


def test_what_the_museum_or_the_file_has_already_is_told(tmp_path: Path) -> None:
    """By its words, however they are spaced, or by its number."""
    page = HEADER + "1. 【判断】调解收钱。（ × ）\n\n2. 【判断】乙。（ × ）\n\n> 编号：N-1\n"
    museum, _ = read_museum(a_small_museum(tmp_path / "馆", **{"square/liyi/index.md": page}))
    path = tmp_path / "题库.txt"
    path.write_text(
        "1. 【判断】调解 收钱（×）\n2. 【判断】丙。（×）\n> 编号：N-1\n3. 【判断】丁。（×）\n"
        "4. 【判断】丁（√）\n",
        "utf-8",
    )
    bank = read_bank_file(path, museum)
    found = tuple(one for one in bank.all_findings if one.rule == "bank.already-there")
    same = "观众的学习记录会把两道记成一道。"
    stem = "已经有了就从文件里删掉这一道；是另一道题，就把题干写得不一样，例如写上是哪部法律。"
    file = "exhibits/square/liyi/index.md"
    assert told(found) == [
        (
            "bank.already-there", 1,
            f"题目「调解 收钱（ ）」和 {file}:14 的那一道题干一样，{same}", stem,
        ),
        (
            "bank.already-there", 2,
            f"题目「丙。（ ）」和 {file}:16 的那一道编号「N-1」一样，{same}",
            "已经有了就从文件里删掉这一道；是另一道题，就换一个没用过的编号。",
        ),
        (
            "bank.already-there", 5, f"题目「丁（ ）」和 {path}:4 的那一道题干一样，{same}", stem,
        ),
    ]  # fmt: skip


def test_a_file_of_an_unknown_kind_is_told(tmp_path: Path) -> None:
    """With those that can be read."""
    assert told(bank_of(tmp_path / "题库.pdf", b"%PDF").findings) == [
        (
            "bank.unknown-format",
            0,
            "「.pdf」文件里的题目读不出来，一道题也没有放进馆里。",
            f"换成这里面的一种：{readable()}；Word 和 WPS 都可以「另存为」.docx。",
        )
    ]
    assert readable().startswith(".docx、.xlsx、")


@pytest.mark.parametrize(
    ("name", "rule"),
    [("题库.doc", "bank.old-office-file"), ("题库.xls", "bank.old-office-file"),
     ("题库.docx", "bank.old-office-file"), ("题库.wps", "bank.old-office-file")],
)  # fmt: skip
def test_an_old_file_is_told_how_to_mend(tmp_path: Path, name: str, rule: str) -> None:
    """By its own suffix or by the new one that somebody gave it."""
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    assert [one.rule for one in bank_of(tmp_path / name, content).findings] == [rule]


def test_a_picture_called_docx_is_told(tmp_path: Path) -> None:
    """Renaming makes no document."""
    Image.new("RGB", (9, 9)).save(tmp_path / "题库.docx", "PNG")
    bank = read_bank_file(tmp_path / "题库.docx", None)
    assert [one.rule for one in bank.findings] == ["bank.broken"]


@pytest.mark.parametrize("name", ["题库.txt", "题库.docx", "题库.xlsx"])
def test_a_file_without_a_question_is_told(tmp_path: Path, name: str) -> None:
    """Nothing is never a success."""
    contents = {"题库.txt": b"", "题库.docx": typed(""), "题库.xlsx": workbook([])}
    content = contents[name] if name != "题库.xlsx" else workbook([[None]])
    assert told(bank_of(tmp_path / name, content).findings) == [
        (
            "bank.empty",
            0,
            "这个文件里没有找到题目，一道题也没有放进馆里。",
            "每道题前面写上题号和题型，例如：1. 【判断】人民调解不收钱。（ √ ）",
        )
    ]


def test_every_code_of_the_desk_is_registered(tmp_path: Path) -> None:
    """No finding without a level."""
    bank = bank_of(tmp_path / "题库.txt", "2026年题库\n".encode() + "\n".join(GOOD).encode())
    assert {one.rule for one in bank.all_findings} <= set(RULES)
