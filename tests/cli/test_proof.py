"""The desk says of a shown code what the page says, and ends as a script can trust."""

import json
from datetime import date
from pathlib import Path

import pytest

from check.small_museum import write_good
from cli.errands import run
from learnt import a_learnable_museum
from yunyouguan.cli.proof import checked
from yunyouguan.cli.proof_words import as_json, as_text
from yunyouguan.model.proof import Proof, code_of, grouped, path_mark

PROOF = Proof(path_mark("XF-01"), date(2026, 11, 3), 9, 10)
CODE = grouped(code_of(PROOF, "王小河"))
FACTS = f"""\
路径：法律明白人入门
学完：2026年11月3日
答题：答对 9 题，共 10 题
码：{CODE}
请和图上写的一样一样对：有一样不同，就是图被改过。"""


def said(code: str, name: str = "") -> tuple[str, bool]:
    """What the clerk reads, and whether the certificate holds."""
    found = checked(code, name, a_learnable_museum())
    return as_text(found), found.holds


@pytest.mark.parametrize(
    ("name", "sentence", "holds"),
    [
        ("", "没有核对姓名。", True),
        ("王 小河", "姓名对得上。", True),
        ("王大河", "姓名对不上：做这张证明时写的不是这个姓名。", False),
    ],
)
def test_a_good_code_tells_what_it_holds(name: str, sentence: str, *, holds: bool) -> None:
    """Path, day, score; the name only when it was asked for."""
    assert said(CODE.lower(), name) == (f"码对得上。\n{sentence}\n{FACTS}", holds)


def test_a_certificate_without_a_name_or_questions_says_so() -> None:
    """Nothing is left open that the code knows."""
    code = code_of(Proof(PROOF.path, PROOF.day, 0, 0), "")
    text, holds = said(code, "王小河")

    assert text.startswith("码对得上。\n做这张证明时没有写姓名，图上也不应该有。\n")
    assert "答题：这条路径没有题" in text
    assert not holds


def test_a_code_of_another_museum_is_whole_but_not_ours() -> None:
    """What this museum cannot vouch for does not pass."""
    text, holds = said(code_of(Proof(path_mark("别处"), PROOF.day, 9, 10), ""))

    assert text.startswith(
        "码对得上。\n码是完整的，但本馆没有它说的路径：可能已经撤下，也可能是别的馆的证明。\n"
        "没有核对姓名。\n路径：本馆没有这条路径\n"
    )
    assert not holds


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (CODE[:-1], "码有20个字母和数字，这里是19个，请照着图再看一遍。"),
        ("U" + CODE[1:], "码里不会有「U」，请照着图再看一遍。"),
        (CODE[:11] + "ZZ" + CODE[13:], "码对不上：抄错了不止一处，或者被人改过。"),
        ("Z" + CODE[1:-1] + "Z", "这里只认得第1版的码，这是第7版；也可能抄错了，请再看一遍。"),
        (CODE[:11] + ("Z" if CODE[11] != "Z" else "Y") + CODE[12:],
         "有一处抄错了：请再看第3组（每组4个）。"),
    ],
)  # fmt: skip
def test_a_bad_code_is_told_with_its_reason(code: str, sentence: str) -> None:
    """One sentence that says where to look, and nothing of what the code might have held."""
    assert said(code) == (sentence, False)


def test_a_program_gets_the_same_as_data() -> None:
    """What is not known is null."""
    museum = a_learnable_museum()

    assert json.loads(as_json(checked(CODE, "王小河", museum))) == {
        "holds": True, "verdict": "good", "says": ["码对得上。", "姓名对得上。"], "code": CODE,
        "path": {"id": "XF-01", "title": "法律明白人入门"}, "day": "2026-11-03", "right": 9,
        "total": 10, "name": "fits",
    }  # fmt: skip
    assert json.loads(as_json(checked("", "", museum))) == {
        "holds": False, "verdict": "length",
        "says": ["码有20个字母和数字，这里是0个，请照着图再看一遍。"], "code": None, "path": None,
        "day": None, "right": None, "total": None, "name": None,
    }  # fmt: skip


def test_the_command_ends_with_one_for_a_code_that_does_not_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A script can trust the exit code, and the museum is only read."""
    write_good(tmp_path)

    assert run("-C", str(tmp_path), "verify", CODE[:-1]) == 1
    assert capsys.readouterr().out == "码有20个字母和数字，这里是19个，请照着图再看一遍。\n"
    assert run("-C", str(tmp_path), "verify", CODE, "--name", "王小河", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["verdict"], told["path"], told["name"]) == ("good", None, "fits")


def test_the_command_refuses_what_it_cannot_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No code is wrong usage; no museum is the world's fault."""
    assert run("verify") == 2
    assert capsys.readouterr().err == "还缺少「码」。\n加上 --help 可以看用法。\n"
    assert run("-C", str(tmp_path), "verify", CODE) == 3
