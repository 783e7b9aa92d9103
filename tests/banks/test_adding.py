"""Questions go into an exhibit all together or not at all."""

from pathlib import Path

import pytest

from read.written import HEADER, a_small_museum
from yunyouguan.banks.adding import Addition, add_to_exhibit
from yunyouguan.banks.incoming import read_bank_file
from yunyouguan.model.finding import Finding
from yunyouguan.read.museum_dir import read_museum

FILE = "exhibits/square/liyi/index.md"
DRAFT = HEADER.replace("状态: 已发布", "状态: 草稿")
BANK = """\
1、遇到邻里纠纷，先找谁？（ A ）
A、调解员  B、邻居
解析：调解不收钱。
依据：《人民调解法》第四条

2、【判断题】调解收钱。（错）
答案解析：不收。
法律依据：《人民调解法》第四条
"""
ADDED = """\
1. 【单选】遇到邻里纠纷，先找谁？（ A ）

   - A. 调解员
   - B. 邻居

   > 解析：调解不收钱。
   > 依据：《人民调解法》第四条

2. 【判断】调解收钱。（ × ）

   > 解析：不收。
   > 依据：《人民调解法》第四条
"""


def added(
    root: Path, text: str = BANK, address: str = "square/liyi", *, only_try: bool = False
) -> Addition:
    path = root / "题库.txt"
    path.write_text(text, "utf-8")
    museum, _ = read_museum(root)
    bank = read_bank_file(path, museum)
    return add_to_exhibit(bank, root, museum, address, only_try=only_try)


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str, str]]:
    return [(one.rule, str(one.place), one.message, one.remedy) for one in findings]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_questions_are_added_in_canonical_form(tmp_path: Path, mark: str) -> None:
    """What stood there stays to the byte; the museum then reads them without a fault."""
    page = mark + HEADER + "正文。  \n\n尾巴。"
    root = a_small_museum(tmp_path, **{"square/liyi/index.md": page})
    assert added(root) == Addition(FILE, is_written=True)
    assert (root / FILE).read_bytes() == (page + "\n\n## 练一练\n\n" + ADDED).encode()

    museum, findings = read_museum(root)
    assert museum is not None
    assert findings == ()
    assert [q.correct for e in museum.exhibits for z in e.body.quizzes for q in z.questions] == [
        ("A",), ("×",),
    ]  # fmt: skip


def test_line_ends_and_rights_of_the_file_stay(tmp_path: Path) -> None:
    """A page from Windows stays one."""
    page = (HEADER + "正文。\n").replace("\n", "\r\n").encode()
    root = a_small_museum(tmp_path, **{"square/liyi/index.md": page})
    (root / FILE).chmod(0o640)
    assert added(root).is_written
    assert (root / FILE).read_bytes() == page + b"\r\n" + (
        "## 练一练\n\n" + ADDED
    ).replace("\n", "\r\n").encode()  # fmt: skip
    assert (root / FILE).stat().st_mode & 0o777 == 0o640
    assert [path.name for path in (root / FILE).parent.iterdir()] == ["index.md"]


def test_the_same_file_twice_adds_nothing(tmp_path: Path) -> None:
    """Every question of it is there already."""
    root = a_small_museum(tmp_path)
    assert added(root).is_written
    once = (root / FILE).read_bytes()
    again = added(root)
    assert [one.rule for one in again.reasons] == ["bank.already-there"] * 2
    assert (root / FILE).read_bytes() == once


def test_one_error_keeps_all_of_them_out(tmp_path: Path) -> None:
    """Nothing is half written."""
    root = a_small_museum(tmp_path)
    before = (root / FILE).read_bytes()
    refused = added(root, BANK.replace("（ A ）", "（ D ）"))
    assert [one.rule for one in refused.reasons] == ["quiz.unknown-letter"]
    assert not refused.is_written
    assert (root / FILE).read_bytes() == before


def test_a_draft_may_wait_for_explanation_and_citation(tmp_path: Path) -> None:
    """A published exhibit may not: the site would no longer be built."""
    bare = "1. 【判断】调解收钱。（×）\n"
    root = a_small_museum(tmp_path, **{"square/draft/index.md": DRAFT + "正文。"})
    refused = added(root, bare)
    assert [one.rule for one in refused.reasons] == ["quiz.no-explanation", "quiz.no-citation"]
    assert added(root, bare, "square/draft/").is_written


def test_trying_writes_nothing(tmp_path: Path) -> None:
    """All is done but the writing."""
    root = a_small_museum(tmp_path)
    before = (root / FILE).read_bytes()
    assert added(root, only_try=True) == Addition(FILE)
    assert (root / FILE).read_bytes() == before


@pytest.mark.parametrize("address", ["square/none", "../square/liyi", "square", "/etc/x"])
def test_an_exhibit_that_is_not_there_is_told(tmp_path: Path, address: str) -> None:
    """No folder is made and no path is left."""
    root = a_small_museum(tmp_path)
    refused = added(root, address=address)
    plain = address.strip("/")
    assert told(refused.reasons) == [
        (
            "bank.no-such-exhibit",
            f"exhibits/{plain}/index.md",
            "没有这件展品，题目没有地方放，什么也没有写。",
            f"核对展厅和文件夹名；还没有就先运行：yunyouguan new exhibit {plain} 标题",
        )
    ]


def test_a_question_that_cannot_be_written_keeps_all_out(tmp_path: Path) -> None:
    """Below an open fence the page would show the questions as plain text."""
    root = a_small_museum(tmp_path, **{"square/liyi/index.md": HEADER + "```\n样子\n"})
    before = (root / FILE).read_bytes()
    refused = added(root)
    assert told(refused.reasons)[0] == (
        "bank.cannot-be-written",
        f"{root / '题库.txt'}:1",
        (
            "题目「遇到邻里纠纷，先找谁？（ ）」写成题库体以后，读出来会和原来不一样，"
            "所以一道题也没有写进去。"
        ),
        (
            "看看题干、选项、解析里有没有单独一行的「解析：」「A.」「1. 【单选】」这样的字，"
            "换个写法再导入。"
        ),
    )
    assert (root / FILE).read_bytes() == before


def test_an_exhibit_in_another_encoding_is_left(tmp_path: Path) -> None:
    """Its bytes stay as they are."""
    page = (HEADER + "正文。\n").encode("gb18030")
    root = a_small_museum(tmp_path, **{"square/liyi/index.md": page})
    assert [one.rule for one in added(root).reasons] == ["bank.exhibit-not-utf8"]
    assert (root / FILE).read_bytes() == page
