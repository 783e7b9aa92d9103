"""`law report`, as a clerk meets it: on the screen, in Excel, for programs, as a letter."""

import json
import re
from pathlib import Path

import openpyxl
import pytest

from cli.errands import listing, run
from read.written import HEADER, a_small_museum
from yunyouguan.cli.law_report_letter import MOST_BYTES

OLD = HEADER.replace("复核日期: 2026-11-01", "复核日期: 2024-01-01").replace(
    "来源: 《民法典》", "来源: 本馆"
)
QUESTION = """
《治安管理处罚法》第四十二条。

1. 【判断】打架不算事。（ × ）

   > 解析：算。
   > 依据：《未成年人保护法》第三条
"""
PATH = """\
---
编号: XF-01
标题: "=1+1 @所有人"
简介: 一条路。
课程: []
状态: 草稿
---

《环境保护法》第六条，《某某县养犬管理条例》第四条，《民法典》第一千三百条。
"""
TODAY = ("--on", "2026-11-23")


@pytest.fixture(name="museum")
def _museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = a_small_museum(
        tmp_path / "馆", **{"square/liyi/index.md": OLD + QUESTION, "paths/one.md": PATH}
    )
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "150")
    return root


@pytest.mark.usefixtures("museum")
def test_report_on_the_screen_tells_what_to_do_first(capsys: pytest.CaptureFixture[str]) -> None:
    """Findings are no failure of the command."""
    assert run("law", "report", *TODAY) == 0
    assert capsys.readouterr().out == (Path(__file__).parent / "law_report.txt").read_text("utf-8")


def test_report_in_excel_has_a_sheet_for_each_table(museum: Path) -> None:
    """Heads that stay, Chinese throughout, and a title that begins with = is no formula."""
    assert run("law", "report", *TODAY, "--xlsx", "报告.xlsx") == 0

    book = openpyxl.load_workbook(museum / "报告.xlsx")
    assert book.sheetnames == [
        "总览", "没有读进来", "已经废止", "写得不对", "复核以后法律改过", "还没有施行", "快要变的",
        "请人核对", "没有写复核日期", "没有引法律的主题", "各部法律引了几处", "各个主题引的法律",
        "每一处引用",
    ]  # fmt: skip
    assert {sheet.freeze_panes for sheet in book.worksheets} == {"A2"}
    assert [[cell.value for cell in row] for row in book["已经废止"].iter_rows()] == [
        ["位置", "页面", "题目", "引的是", "废止日期", "现在看"],
        ["exhibits/paths/one.md:9", "=1+1 @所有人（还没有发布）", None, "《环境保护法》第六条",
         "2026-08-15", "《生态环境法典》"],
    ]  # fmt: skip
    titles = [cell for row in book["已经废止"].iter_rows() for cell in row]
    assert {cell.data_type for cell in titles if cell.value} == {"s"}
    assert [[cell.value for cell in row] for row in book["还没有施行"].iter_rows()] == [
        ["位置", "页面", "题目", "引的是", "施行日期"], ["没有", None, None, None, None],
    ]  # fmt: skip
    every = list(book["每一处引用"].iter_rows(values_only=True))
    assert every[0] == (
        "文件", "行", "页面", "题目", "法律", "引的是", "结果", "线索", "复核日期", "观众看得到",
    )  # fmt: skip
    assert every[2] == (
        "exhibits/square/liyi/index.md", 17, "邻里之间", "打架不算事。（ ）", "未成年人保护法",
        "《未成年人保护法》第三条", "改过，要复核", "2024-04-26改过", "2024-01-01", "是",
    )  # fmt: skip
    assert len(every) == 6


def test_report_has_the_same_bytes_every_time(museum: Path) -> None:
    """Of one museum and one day."""
    files = ("报告.xlsx", "报告.json", "报告.md")
    words = [word for pair in zip(("--xlsx", "--json", "--markdown"), files, strict=True)
             for word in pair]  # fmt: skip
    assert run("law", "report", *TODAY, *words) == 0
    first = {name: (museum / name).read_bytes() for name in files}

    assert run("law", "report", *TODAY, *words, "--overwrite") == 0
    assert {name: (museum / name).read_bytes() for name in files} == first


@pytest.mark.usefixtures("museum")
def test_report_tells_programs_every_citation_once(capsys: pytest.CaptureFixture[str]) -> None:
    """The lists count into the citations."""
    assert run("law", "report", *TODAY, "--json") == 0

    told = json.loads(capsys.readouterr().out)
    topics = told.pop("topics")
    cited = told.pop("citations")
    assert told == {
        "has_work": True, "museum": "南丰法治云游馆", "day": "2026-11-23",
        "table": {
            "as_of": "2026-06-26", "days": 150, "is_old": False,
            "source": "全国人大常委会公布的现行有效法律目录（截至2026年6月26日），"
            "加上2026年8月15日的废止",
        },
        "unread": [], "repealed": [2], "wrong": [4], "changed_after_review": [0, 1],
        "not_yet_in_force": [], "coming": [], "unknown": [3], "never_reviewed": [2, 3, 4],
        "laws": [
            {"name": "未成年人保护法", "title": "中华人民共和国未成年人保护法", "citations": [1]},
            {"name": "某某县养犬管理条例", "title": None, "citations": [3]},
            {"name": "民法典", "title": "中华人民共和国民法典", "citations": [4]},
            {"name": "治安管理处罚法", "title": "中华人民共和国治安管理处罚法", "citations": [0]},
            {"name": "环境保护法", "title": "中华人民共和国环境保护法", "citations": [2]},
        ],
    }  # fmt: skip
    assert [one["topic"] for one in topics if one["citations"]] == ["民法典/物权"]
    assert len(topics) == 22
    assert cited[1] == {
        "file": "exhibits/square/liyi/index.md", "text": "《未成年人保护法》第三条",
        "law": "中华人民共和国未成年人保护法", "book": None, "article": "3", "paragraph": None,
        "item": None, "to": None, "verdict": "amended", "hint": "2024-04-26改过", "line": 17,
        "since": "2024-04-26", "page": "邻里之间", "question": "打架不算事。（　　）",
        "reviewed": "2024-01-01", "is_shown": True,
    }  # fmt: skip


@pytest.mark.usefixtures("museum")
def test_report_as_a_letter_calls_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    """What a page writes is no mark of GitHub's."""
    assert run("law", "report", *TODAY, "--markdown") == 0

    lines = capsys.readouterr().out.split("\n")
    assert lines[0] == (
        "馆里引的法律有要看的地方。一处一处对照法律原文，改好提交，下个月这封信会自己更新。"
    )
    at = lines.index("## 已经废止")
    assert lines[at : at + 6] == [
        "## 已经废止", "", "改引现在的法律；讲从前的事，前面加「原」字。", "",
        "| 位置 | 页面 | 题目 | 引的是 | 废止日期 | 现在看 |",
        "| --- | --- | --- | --- | --- | --- |",
    ]  # fmt: skip
    assert lines[at + 6] == (
        "| `exhibits/paths/one.md:9` | =1+1 \uff20所有人（还没有发布） |  | 《环境保护法》第六条 "
        "| 2026-08-15 | 《生态环境法典》 |"
    )


def test_letter_is_never_too_long_for_github(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What had no room is counted, with the command that shows it."""
    many = "\n\n".join(f"《民法典》第{one}条。" for one in range(2000, 3000))
    (museum / "exhibits/paths/one.md").write_text(PATH + "\n" + many, "utf-8")

    assert run("law", "report", *TODAY, "--markdown") == 0
    told = capsys.readouterr().out
    sections = dict(one.partition("\n")[::2] for one in told.split("\n## ")[1:])
    counts = {
        title: (text.count("\n| ") - 2, sum(map(int, re.findall(r"还有(\d+)行没有写", text))))
        for title, text in sections.items()
    }
    assert 50_000 < len(told.encode()) <= MOST_BYTES
    assert {title: sum(count) for title, count in counts.items()} == {
        "已经废止": 1, "写得不对": 1001, "复核以后法律改过": 2, "请人核对": 1,
        "没有写复核日期": 1003, "没有引法律的主题": 21, "各部法律引了几处": 5,
        "各个主题引的法律": 22,
    }  # fmt: skip
    assert [title for title, (_, left) in counts.items() if left] == ["写得不对", "没有写复核日期"]
    assert told.endswith("想看全部，运行：`yunyouguan law report --xlsx 法律报告.xlsx`\n")


def test_report_writes_over_nothing(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One name that is taken, and nothing at all is written."""
    (museum / "有了.json").write_text("别人的", "utf-8")
    before = listing(museum)

    assert run("law", "report", "--xlsx", "新的.xlsx", "--json", "有了.json") == 2
    assert capsys.readouterr().err == (
        "已经有「有了.json」了，没有动它。换一个名字，或者加上 --overwrite 换掉它。\n"
        "加上 --help 可以看用法。\n"
    )
    assert listing(museum) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--xlsx", "报告.xls"), "「报告.xls」的名字要用 .xlsx 结尾，例如：法律报告.xlsx。"),
        (("--json", "--markdown"),
         "--json 和 --markdown 只能显示一种，另一种后面写上文件名。"),
        (("--on", "明天"), "--on 后面写一个日子，例如：--on 2027-01-01。"),
    ],
)  # fmt: skip
def test_report_refuses_what_it_cannot_do(
    words: tuple[str, ...], said: str, museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one sentence, and nothing is written."""
    before = listing(museum)

    assert run("law", "report", *words) == 2
    assert capsys.readouterr().err == f"{said}\n加上 --help 可以看用法。\n"
    assert listing(museum) == before


def test_report_needs_a_museum(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Only then the command fails."""
    assert run("-C", str(tmp_path), "law", "report", "--json", str(tmp_path / "a.json")) == 3
    assert capsys.readouterr().err == (
        f"「{tmp_path}」里的馆读不出来。请先运行 yunyouguan check，看看要改哪里；"
        "或用 -C 指到馆的文件夹。\n"
    )
    assert listing(tmp_path) == {}


def test_report_says_what_it_could_not_read(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that is missing is named first, and somebody is called."""
    (museum / "exhibits/square/liyi/index.md").write_text("没有抬头。《民法典》第一条。", "utf-8")

    assert run("law", "report", *TODAY, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["has_work"]
    assert [(one["file"], one["line"], one["rule"]) for one in told["unread"]] == [
        ("exhibits/square/liyi/index.md", 1, "header.missing")
    ]

    assert run("law", "report", *TODAY) == 0
    lines = capsys.readouterr().out.split("\n")
    assert "没有读进来：1项" in lines
    assert lines[14] == "【没有读进来】下面这些文字有错误，没有算在这份报告里。先改好，再看一次。"
