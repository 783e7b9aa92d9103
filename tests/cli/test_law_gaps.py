"""`law gaps`, as a clerk meets it."""

import json
from pathlib import Path

import pytest

from cli.errands import run
from read.written import HEADER, a_small_museum

TOLD = HEADER + "离婚（《民法典》第一千零七十七条）。又见《反家庭暴力法》第二条。\n"
DRAFT = TOLD.replace("0001", "0002").replace("已发布", "草稿").replace("一千零七十七", "四十二")


@pytest.fixture(name="museum", autouse=True)
def _museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    more = {"square/liyi/index.md": TOLD, "square/new/index.md": DRAFT}
    root = a_small_museum(tmp_path / "馆", **more)
    monkeypatch.chdir(root)
    return root


def test_gaps_come_first_then_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    """By book; a chapter that somebody works on says with what."""
    assert run("law", "gaps") == 0
    first, *lines = capsys.readouterr().out.splitlines()

    assert first == (
        "《民法典》一共85章（附则算一章）：馆里讲到了1章，还有84章没有讲到。"
        "法律数据截至2026-06-26。"
    )
    assert lines[:5] == [
        "", "还没有：", "  第一编 总则",
        "    第一章 基本规定（第一条至第十二条）",
        "    第二章 自然人（第十三条至第五十六条）　正在做：square/new",
    ]  # fmt: skip
    assert "  第二编 物权 › 第一分编 通则" in lines  # noqa: RUF001
    assert lines[-4:] == [
        "", "已经有：", "展品\t微课\t题目\t哪一章\t哪几条",
        ("1\t0\t0\t第五编 婚姻家庭 › 第四章 离婚"  # noqa: RUF001
         "\t第一千零七十六条至第一千零九十二条"),
    ]  # fmt: skip


def test_gaps_of_another_law_are_asked_by_any_of_its_names(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A law without 编 has its chapters alone."""
    assert run("law", "gaps", "《反家庭暴力法》") == 0
    out = capsys.readouterr().out

    assert out.startswith("《反家庭暴力法》一共6章：馆里讲到了1章，还有5章没有讲到。")
    assert "\n  第二章 家庭暴力的预防（第六条至第十二条）\n" in out
    assert out.endswith("\n1\t0\t0\t第一章 总则\t第一条至第五条\n")


def test_a_law_without_chapters_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    """国旗法 is not divided."""
    assert run("law", "gaps", "国旗法") == 0
    assert capsys.readouterr().out == (
        "《国旗法》不分章，整部算一章：馆里讲到了0章，还有1章没有讲到。"
        "法律数据截至2026-06-26。\n\n还没有：\n  国旗法（第一条至第二十四条）\n"
    )


def test_gaps_say_the_same_to_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """One record a chapter, in the order of the law."""
    assert run("law", "gaps", "--json") == 0
    records = json.loads(capsys.readouterr().out)

    assert len(records) == 85
    assert records[1] == {
        "part": ["第一编 总则", "第二章 自然人"], "first": "13", "last": "56",
        "exhibits": 0, "lessons": 0, "questions": 0, "shown": [], "in_work": ["square/new"],
    }  # fmt: skip
    assert [one["part"] for one in records if one["shown"] == ["square/liyi"]] == [
        ["第五编 婚姻家庭", "第四章 离婚"],
    ]


@pytest.mark.parametrize(
    ("law", "said"),
    [
        ("水井法", "法律表里没有《水井法》。核对名称，例如：yunyouguan law gaps 未成年人保护法；"),
        ("婚姻法", "《婚姻法》从2021-01-01起由《中华人民共和国民法典》代替了，请查现在的法律。"),
    ],
)  # fmt: skip
def test_what_is_no_law_of_today_is_refused(
    law: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the reason and what to ask instead."""
    assert run("law", "gaps", law) == 2
    assert said in capsys.readouterr().err


def test_without_a_museum_there_is_nothing_to_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The clerk learns what to do."""
    monkeypatch.chdir(tmp_path)
    assert run("law", "gaps") == 3
    assert "里的馆读不出来" in capsys.readouterr().err
