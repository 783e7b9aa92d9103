"""`law cite` and `law update`, as a clerk meets them."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cli.errands import run
from read.written import a_small_museum
from yunyouguan.read.law_table import OWN_TABLE, shipped_table, table_bytes

TEXT = "根据《民法典》第1261条和\n刑法第133条之一第一款第（五）项\n《人民调解法》第三十一条第二款"


@pytest.fixture(name="museum")
def _museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = a_small_museum(tmp_path / "馆")
    monkeypatch.chdir(root)
    return root


def test_cite_lists_every_citation_with_its_line(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line each, then how many are right and up to which day the laws are known."""
    (museum / "稿.txt").write_text(TEXT, "utf-8")

    assert run("law", "cite", "稿.txt") == 0
    assert capsys.readouterr().out == (
        "第1行\t没有这一条\t《民法典》第1261条\t一共1260条\n"
        "第2行\t没有这一项\t刑法第133条之一第一款第（五）项\t一共4项\n"
        "第3行\t对\t《人民调解法》第三十一条第二款\n"
        "一共3处，1处对得上。法律数据截至2026-06-26。\n"
    )


def test_cite_says_the_same_to_programs(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One record a citation; an old Notepad's encoding does no harm."""
    (museum / "稿.txt").write_bytes("民法典第10条至第12条第一款".encode("gb18030"))

    assert run("law", "cite", "稿.txt", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "text": "民法典第10条至第12条第一款", "law": "中华人民共和国民法典", "book": None,
            "article": "10", "paragraph": None, "item": None,
            "to": {"article": "12", "paragraph": 1, "item": None},
            "verdict": "ok", "hint": "", "line": 1,
        }
    ]  # fmt: skip


def test_update_puts_a_newer_table_and_says_what_changed(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The law that changed, by name."""
    ours = shipped_table()
    first, *others = ours.statutes
    newer = replace(
        ours, as_of=date(2026, 10, 1),
        statutes=(replace(first, articles=(first.articles or 0) + 1), *others),
    )  # fmt: skip
    (museum / "新表.json").write_bytes(table_bytes(newer))

    assert run("law", "update", "新表.json") == 0
    assert capsys.readouterr().out == (
        f"改动 《{first.name}》：{first.articles}条变成{(first.articles or 0) + 1}条\n"
        "从2026-06-26到2026-10-01，322部变成322部。\n"
        "换好了。下一步：yunyouguan check，看看哪些页要改；"
        "museum.yml 里写「法律数据截至: 2026-10-01」。\n"
    )
    assert (museum / OWN_TABLE).read_bytes() == table_bytes(newer)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "它不是法律表，或者没有抄全"),
        (b'{"as_of": "2026-10-01", "statutes": []}',
         "表里一部法律也没有"),
    ],
)  # fmt: skip
def test_update_takes_no_half_table(
    content: bytes, said: str, museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the reason is told."""
    (museum / "新表.json").write_bytes(content)

    assert run("law", "update", "新表.json") == 1
    assert capsys.readouterr().err == (
        f"「新表.json」不能用：\n  {said}\n什么也没有换。请向给表的人要一份完整的。\n"
    )
    assert not (museum / OWN_TABLE).exists()


def test_update_takes_no_older_table(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Going back would forget repeals."""
    (museum / "旧表.json").write_bytes(
        table_bytes(replace(shipped_table(), as_of=date(2025, 1, 1)))
    )

    assert run("law", "update", "旧表.json") == 1
    assert capsys.readouterr().out == (
        "这份表截至2025-01-01，不比现在用的（截至2026-06-26）新，什么也没有换。\n"
    )
    assert not (museum / OWN_TABLE).exists()
