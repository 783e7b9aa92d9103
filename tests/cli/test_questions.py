"""`import questions`, `export questions` and `fmt`, as a clerk and as a program meet them."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli.errands import listing, run
from exchange.documents import a_document, add_list, add_table, counted, word
from read.written import HEADER, a_small_museum
from yunyouguan.banks.outgoing import Export
from yunyouguan.cli import question_words
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

FILE = "exhibits/square/liyi/index.md"
WHY = """\
解析：调解不收钱。
依据：《人民调解法》第四条
"""
GOOD = f"""\
1、遇到邻里纠纷，先找谁？（ A ）
A、调解员
B、邻居
{WHY}"""


@pytest.fixture(name="museum")
def _museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = a_small_museum(tmp_path / "馆")
    monkeypatch.chdir(root)
    return root


def data(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, Any]]]:
    """Exit code and data; nothing but data was printed."""
    code = run("import", "questions", *words, "--json")
    said = capsys.readouterr()
    assert said.err == ""
    return code, json.loads(said.out)


def test_a_clerk_sees_how_many_and_what_to_mend(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Looking is the default, and writes nothing."""
    (museum / "题库.txt").write_text(GOOD + "\n2、【判断】收钱。\n" + WHY, "utf-8")
    before = listing(museum)
    assert run("import", "questions", "题库.txt") == 1
    assert capsys.readouterr().out == (
        "题库.txt：2 道题，1 道可以用，1 道要改\n"
        "    单选 1　判断 1\n"
        "\n"
        "题库.txt:7: 错误 [quiz.no-answer] 题目「收钱。」没有答案，观众怎么选都判不了。\n"
        "    怎么改：在题目末尾的括号里写答案，例如：（ √ ）\n"
        "\n"
        "只是看看，什么也没有写。\n"
    )
    assert listing(museum) == before


def test_many_of_one_fault_are_three_and_a_count(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Five hundred questions without a reason do not fill the screen."""
    asked = "".join(
        f"{at}. 【判断】第{at}件事收钱。（×）\n> 依据：《民法典》第四条\n" for at in range(1, 31)
    )
    (museum / "题库.txt").write_text(asked, "utf-8")
    assert run("import", "questions", "题库.txt") == 0
    said = capsys.readouterr().out
    assert said.count(": 发布前补上 [quiz.no-explanation] 题目") == 3
    more = "、".join(str(at) for at in range(7, 47, 2))
    assert (
        f"[quiz.no-explanation] 还有 27 处一样的，在第 {more}…… 行；加上 --json 可以看全部。"
        in said
    )
    assert said.endswith(
        "只是看看，什么也没有写。\n"
        "要放进展品：yunyouguan import questions 题库.txt --into 展厅/展品\n"
    )


def test_questions_go_into_an_exhibit(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """First tried, then done, then refused as there already."""
    (museum / "题库.txt").write_text(GOOD, "utf-8")
    into = ("import", "questions", "题库.txt", "--into", "square/liyi")
    before = listing(museum)
    assert run(*into, "--dry-run") == 0
    assert capsys.readouterr().out == (
        "题库.txt：1 道题，1 道可以用\n    单选 1\n\n"
        f"只是看看，什么也没有写。去掉 --dry-run，就会放进 {FILE} 的「练一练」。\n"
    )
    assert listing(museum) == before

    assert run(*into) == 0
    assert capsys.readouterr().out == (
        "题库.txt：1 道题，1 道可以用\n    单选 1\n\n"
        f"放好了：1 道题，在 {FILE} 的「练一练」里。\n"
        "下一步：翻开法条，一道一道核对答案；再运行 yunyouguan check。\n"
    )
    assert "\n## 练一练\n\n1. 【单选】遇到邻里纠纷，先找谁？（ A ）\n" in (museum / FILE).read_text(
        "utf-8"
    )

    before = listing(museum)
    assert run(*into) == 1
    said = capsys.readouterr().out
    assert f"[bank.already-there] 题目「遇到邻里纠纷，先找谁？（ ）」和 {FILE}:" in said
    assert said.endswith("有错误，一道题也没有放进去。改好上面的错误，再运行一次。\n")
    assert listing(museum) == before


def test_a_program_gets_every_kind(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Keys and shapes as the handbook tells them."""
    (museum / "题库.md").write_text(
        """\
1. 【单选】先找谁？（ B ）
   - A. 邻居
     > 邻居管不了。
   - B. 调解员
   > 提示：谁不收钱？
   > 解析：调解不收钱。
   > 依据：《人民调解法》第四条

2. 【多选】哪些行？（ ABC ）
   - A. 一
   - B. 二
   - C. 三

3. 【判断】收钱。（ × ）

4. 【填空】自＿＿＿＿时设立，不得＿＿＿＿。
   > 答案：登记；继承/被继承
   > 编号：N-4

5. 【连线】连一连

   | 机构 | 职责 |
   | --- | --- |
   | 公证处 | 办理公证 |
   | 调解委员会 | 调解纠纷 |

6. 【排序】先后

   1. 协商
   2. 仲裁

7. 【案例】老李的树枝。

   （1）【判断】可以锯。（ √ ）

   （2）【简答】怎么劝？

   > 参考：先讲道理。

8. 【情景】隔壁吵。

   - A. 去找他 → 好好说

   【好好说】他关了。（ √ ）

   > 解析：先说理。
""",
        "utf-8",
    )
    code, told = data(capsys, "题库.md")
    assert code == 0
    assert [(one["type"], one["options"], one["answer"]) for one in told[:6]] == [
        ("single", ["邻居", "调解员"], "B"),
        ("multi", ["一", "二", "三"], "ABC"),
        ("judge", [], "错"),
        ("fill", [], [["登记"], ["继承", "被继承"]]),
        ("match", ["机构", "职责"], [["公证处", "办理公证"], ["调解委员会", "调解纠纷"]]),
        ("order", [], ["协商", "仲裁"]),
    ]
    assert {key: told[0][key] for key in told[0] if key not in {"findings", "id"}} == {
        "type": "single", "stem": "先找谁？（　　）", "options": ["邻居", "调解员"], "answer": "B",
        "explanation": "调解不收钱。", "citation": "《人民调解法》第四条", "hint": "谁不收钱？",
        "feedback": {"A": "邻居管不了。"}, "pictures": [], "line": 1,
    }  # fmt: skip
    assert (told[0]["findings"], told[3]["id"]) == ([], "N-4")
    assert [(one["type"], one["stem"], one["answer"]) for one in told[6]["answer"]] == [
        ("judge", "可以锯。（　　）", "对"), ("open", "怎么劝？", "先讲道理。"),
    ]  # fmt: skip
    assert told[7]["answer"] == {
        "ways": [{"letter": "A", "text": "去找他", "to": "好好说"}],
        "scenes": [
            {
                "name": "好好说", "text": "他关了。", "ways": [], "verdict": "对",
                "explanation": "先说理。", "citation": "",
            }
        ],
    }  # fmt: skip


def test_what_belongs_to_no_question_is_a_last_record(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A program that reads on by type misses nothing."""
    (museum / "题库.xlsx").write_bytes(b"PK")
    code, (last,) = data(capsys, "题库.xlsx")
    assert (code, last["type"], last["answer"], last["stem"]) == (1, None, None, "")
    assert [one["rule"] for one in last["findings"]] == ["bank.broken"]


def test_a_document_with_lists_and_tables_is_imported_whole(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As an office writes it: Word counts, and the pairs stand in a table."""
    document = a_document()
    add_list(document, 1, {"form": "decimal", "text": "%1．", "suff": "nothing"},
             {"form": "upperLetter", "text": "%2．"})  # fmt: skip
    counted(document, "【单选】先找谁？（ A ）", 1)
    counted(document, "调解员", 1, 1)
    counted(document, "邻居", 1, 1)
    document.add_paragraph("解析：调解不收钱。\n依据：《人民调解法》第四条")
    counted(document, "【连线】谁管什么？", 1)
    add_table(document, [("机构", "职责"), ("公证处", "办理公证"), ("调解委员会", "调解纠纷")])
    document.add_paragraph("解析：各管各的。\n依据：《公证法》第二条")
    (museum / "题库.docx").write_bytes(word(document))
    assert run("import", "questions", "题库.docx", "--into", "square/liyi") == 0
    assert capsys.readouterr().out.startswith("题库.docx：2 道题，2 道可以用\n    单选 1　连线 1\n")
    assert (
        (museum / FILE)
        .read_text("utf-8")
        .endswith(
            "2. 【连线】谁管什么？\n\n   | 机构 | 职责 |\n   | --- | --- |\n"
            "   | 公证处 | 办理公证 |\n   | 调解委员会 | 调解纠纷 |\n\n"
            "   > 解析：各管各的。\n   > 依据：《公证法》第二条\n"
        )
    )


def test_a_file_that_is_not_there_is_the_worlds_fault(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a command without a file is mistyped."""
    before = listing(museum)
    assert run("import", "questions", "没有.docx") == 3
    assert "没有.docx" in capsys.readouterr().err
    assert run("import", "questions") == 2
    assert "还缺少「文件」。" in capsys.readouterr().err
    assert listing(museum) == before


def test_import_needs_no_museum_to_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Anybody may look at a file; to put it somewhere there must be an exhibit."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "题库.txt").write_text(GOOD, "utf-8")
    assert run("import", "questions", "题库.txt") == 0
    assert run("import", "questions", "题库.txt", "--into", "square/liyi") == 1
    assert "[bank.no-such-exhibit] 没有这件展品" in capsys.readouterr().out


def test_questions_are_exported_to_a_new_file(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Counted; never over a file; refused with the reason."""
    (museum / "题库.txt").write_text(GOOD, "utf-8")
    assert run("import", "questions", "题库.txt", "--into", "square/liyi") == 0
    capsys.readouterr()
    assert run("export", "questions", "出.md", "--from", "square/liyi") == 0
    assert capsys.readouterr().out == "写好 出.md：拿出 1 道题。\n"
    assert (
        (museum / "出.md")
        .read_text("utf-8")
        .startswith("1. 【单选】遇到邻里纠纷，先找谁？（ A ）\n")
    )
    assert run("export", "questions", "出.md") == 3
    assert run("export", "questions", "出.zzz") == 1
    assert capsys.readouterr().out.endswith("\n什么也没有写。\n")


def test_fmt_tells_and_then_does(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """1 while there is something to do, 0 when there is nothing any more."""
    (museum / FILE).write_text(HEADER + "正文。\n\n1、【判断】收钱。（×）\n", "utf-8")
    assert run("fmt", "--check") == 1
    assert capsys.readouterr().out == (
        f"要排 {FILE}：1 道题\n一共 1 道题要排，只是看看，没有改动。\n"
    )
    assert run("fmt", FILE) == 0
    assert capsys.readouterr().out == (
        f"排好 {FILE}：1 道题\n一共 1 道题排好，别的字一个也没有动。\n"
    )
    assert run("fmt", "--check") == 0
    assert capsys.readouterr().out == "看了 1 份文字，没有要排的题目。\n"
    assert (museum / FILE).read_text("utf-8").endswith("正文。\n\n1. 【判断】收钱。（ × ）\n")


def test_what_a_format_cannot_hold_is_told(tmp_path: Path) -> None:
    """Counted first, then each with its place."""
    loss = Finding("bank.picture-lost", Place(FILE, 9), "少了图。", "另外交给对方。")
    told = question_words.of_export(Export(2, (loss,)), tmp_path / "出.x")
    assert told == (
        f"写好 {tmp_path / '出.x'}：拿出 2 道题。有 1 处装不下，写在下面：\n"
        f"{FILE}:9: 提醒 [bank.picture-lost] 少了图。\n    怎么改：另外交给对方。"
    )
