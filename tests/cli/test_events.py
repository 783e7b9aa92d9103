"""`import events` and `new calendar`, as a clerk meets them."""

import io
from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest

from cli.errands import listing, run
from read.written import a_small_museum

FILE = "exhibits/calendar/2027.md"
HEADS = ["序号", "日期", "时间", "活动名称", "类型", "地点", "备注"]
GOOD = [1, datetime(2027, 3, 6), time(9), "法律早市", "法律早市", "广场", "带上身份证|免费"]  # noqa: DTZ001 - as openpyxl gives it


def sheet(*rows: list[object], hidden: list[object] | None = None) -> bytes:
    """A workbook with a title above the heads, and perhaps a hidden sheet."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    above: list[list[object]] = [["2027年活动安排"], [], [*HEADS]]
    for row in (*above, *rows):
        page.append(row)
    if hidden:
        aside = book.create_sheet("草稿")
        aside.append(HEADS)
        aside.append(hidden)
        aside.sheet_state = "hidden"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture(name="museum")
def _museum(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = a_small_museum(tmp_path / "馆")
    monkeypatch.chdir(root)
    return root


def test_a_sheet_goes_into_a_new_draft(museum: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Tried first, then written; a second time it is told that it is there."""
    Path("表.xlsx").write_bytes(sheet(GOOD, hidden=[2, "2月30日", "", "错的"]))
    before = listing(museum)
    assert run("import", "events", "表.xlsx", "--into", "2027", "--dry-run") == 0
    assert listing(museum) == before
    assert run("import", "events", "表.xlsx", "--into", "2027") == 0
    assert run("import", "events", "表.xlsx") == 1

    assert capsys.readouterr().out == (
        "表.xlsx：1 行活动\n"
        f"只是看看，什么也没有写。去掉 --dry-run，就会放进 {FILE}。\n"
        "表.xlsx：1 行活动\n"
        f"放好了：1 行，在 {FILE}。\n"
        "下一步：请另一个人核对，再把「状态」改成「已发布」。\n"
        "表.xlsx：1 行活动\n"
        f"表.xlsx〔D4〕:4: 错误 [calendar.twice] 「法律早市」在 {FILE}:13 已经写过，"
        "观众会以为一天办两场。\n"
        "    怎么改：删掉一行；真是两场，就在「时间」或「地点」里分清楚。\n"
        "有错误，一个活动也没有放进去。改好上面的错误，再运行一次。\n"
    )
    row = "| 2027-03-06 | 9:00 | 法律早市 | 法律早市 | 广场 | 带上身份证\\|免费 |  |  |"
    assert (museum / FILE).read_text("utf-8").split("\n")[-2] == row


@pytest.mark.usefixtures("museum")
def test_rows_go_below_those_that_stand_there(capsys: pytest.CaptureFixture[str]) -> None:
    """In its own columns, line ends and mark kept; what follows the table stays."""
    written = (
        "\ufeff---\r\n状态: 已发布\r\n审核人: 甲\r\n复核日期: 2026-11-01\r\n---\r\n"
        "| 活动 | 备注 | 地点 | 日期 | 类型 | 时间 |\r\n| --- | --- | --- | --- | --- | --- |\r\n"
        "| 宣讲 | | | 1月1日 | | |\r\n\r\n"
    )
    Path(FILE).parent.mkdir()
    Path(FILE).write_bytes(written.encode())
    Path("表.xlsx").write_bytes(sheet(GOOD))

    assert run("import", "events", "表.xlsx", "--into", "2027") == 0
    assert "这张表已经发布，下次生成网站，观众就看得到。" in capsys.readouterr().out
    row = "| 法律早市 | 带上身份证\\|免费 | 广场 | 2027-03-06 | 法律早市 | 9:00 |\r\n"
    assert Path(FILE).read_bytes().decode() == f"{written[:-2]}{row}\r\n"


def test_every_mistake_is_told_with_its_cell_and_nothing_goes_in(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Days, hours, telephones, and categories of the rows that could be read."""
    bad = [2, "3月7日 周六", "9:00-8:00", "", "", "村里", "13800138000"]
    Path("表.xlsx").write_bytes(sheet([*GOOD[:4], "讲座", "", ""], bad))
    before = listing(museum)

    assert run("import", "events", "表.xlsx", "--into", "2027") == 1
    said = capsys.readouterr().out.split("\n")
    assert [line.partition("] ")[0] for line in said if line.startswith("表.xlsx〔")] == [
        "表.xlsx〔E4〕:4: 错误 [calendar.kind-unknown",
        "表.xlsx〔B5〕:5: 错误 [calendar.wrong-weekday",
        "表.xlsx〔C5〕:5: 错误 [calendar.ends-first",
        "表.xlsx〔D5〕:5: 错误 [calendar.name-empty",
        "表.xlsx〔G5〕:5: 错误 [privacy.phone-number",
    ]
    assert listing(museum) == before


@pytest.mark.usefixtures("museum")
def test_a_cell_below_no_head_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever leaves out a head learns which words visitors will not see."""
    Path("表.xlsx").write_bytes(sheet([*GOOD, "带伞"]))
    run("import", "events", "表.xlsx", "--into", "2027", "--dry-run")

    assert (
        "表.xlsx〔H4〕:4: 提醒 [calendar.unknown-column] "
        "「带伞」这一格上面没有列名，没有读进来，观众看不到。\n"
    ) in capsys.readouterr().out


@pytest.mark.usefixtures("museum")
def test_a_file_that_is_no_sheet_of_events_is_sent_back(capsys: pytest.CaptureFixture[str]) -> None:
    """Broken, without heads, or for a table that lacks a column."""
    Path("坏.xlsx").write_bytes(b"PK\x03\x04")
    book = openpyxl.Workbook()
    book.save("空.xlsx")
    Path("表.xlsx").write_bytes(sheet(GOOD))
    Path(FILE).parent.mkdir()
    Path(FILE).write_text("---\n状态: 草稿\n---\n| 日期 | 活动 |\n| --- | --- |\n", "utf-8")

    assert [run("import", "events", name, "--into", "2027") for name in ("坏.xlsx", "空.xlsx")] == [
        1, 1,
    ]  # fmt: skip
    assert run("import", "events", "表.xlsx", "--into", "2027") == 1
    said = capsys.readouterr().out
    assert "一个活动也没有放进馆里" in said
    assert "表里找不到写着「日期」和「活动」的那一行列名" in said
    assert (
        f"{FILE}: 错误 "
        "[calendar.cannot-add] "
        f"「{FILE}」活动表里没有「时间、类别、地点、说明」这一列，一个活动也没有放进去。\n"
        "    怎么改：在那张表的列名里加上：时间、类别、地点、说明，再导入一次。\n"
    ) in said


def test_the_table_of_a_year_is_begun_once(
    museum: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft without a row, in which the check finds nothing to mend."""
    assert [run("new", "calendar", year) for year in ("2027", "every-year", "2027", "27")] == [
        0, 0, 3, 3,
    ]  # fmt: skip
    said = capsys.readouterr()
    assert said.out.startswith(f"写好 {FILE}\n下一步：在列名下面一行写一个活动。\n")
    assert said.err.endswith("「27」不是年份。写四位数字，例如：2027；每年都有的写：every-year\n")
    text = (museum / FILE).read_text("utf-8")
    assert text.endswith(
        "\n| 日期 | 时间 | 活动 | 类别 | 地点 | 说明 | 展品 | 依据 |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
    )
    assert run("check") == 0
    assert run("import", "events", "表.xlsx", "--into", "明年") == 2
