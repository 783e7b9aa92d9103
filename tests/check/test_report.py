"""Findings as staff read them and as programs read them."""

import json

from builders import a_place
from yunyouguan.check.report import as_json, as_text
from yunyouguan.check.run import has_errors
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

ERROR = Finding("picture.alt-missing", a_place(12), "图片「1.jpg」没有文字说明。", "补一句话。")
WARNING = Finding("hall.empty", Place("exhibits/square/hall.md"), "展厅是空的。", "发布一件。")
HINT = Finding("text.half-width", a_place(20), "用了英文标点。", "换成中文标点。")


def test_text_is_two_lines_a_finding_and_a_count() -> None:
    """File, line, rule and message; then the remedy; then how many of which level."""
    assert as_text((ERROR, WARNING, HINT)) == (
        "exhibits/square/liyi/index.md:12: [picture.alt-missing] 图片「1.jpg」没有文字说明。\n"
        "    怎么改：补一句话。\n"
        "exhibits/square/hall.md: [hall.empty] 展厅是空的。\n"
        "    怎么改：发布一件。\n"
        "exhibits/square/liyi/index.md:20: [text.half-width] 用了英文标点。\n"
        "    怎么改：换成中文标点。\n"
        "检查完毕：1个错误、1个提醒、1个建议。有错误就不发布，请先改好。"
    )


def test_text_says_when_publishing_may_go_on() -> None:
    """Warnings and hints stop nothing; nothing found is told as such."""
    assert as_text((HINT, HINT)).splitlines()[-1] == (
        "检查完毕：0个错误、0个提醒、2个建议。没有错误，可以发布。"
    )
    assert as_text(()) == "检查完毕，没有发现问题。"


def test_json_holds_everything_with_the_level_of_the_registry() -> None:
    """A list of objects, Chinese as it is, line 0 for a whole file."""
    told = as_json((ERROR, WARNING))
    assert "没有文字说明" in told
    assert json.loads(told) == [
        {
            "rule": "picture.alt-missing",
            "level": "error",
            "file": "exhibits/square/liyi/index.md",
            "line": 12,
            "message": "图片「1.jpg」没有文字说明。",
            "remedy": "补一句话。",
        },
        {
            "rule": "hall.empty",
            "level": "warning",
            "file": "exhibits/square/hall.md",
            "line": 0,
            "message": "展厅是空的。",
            "remedy": "发布一件。",
        },
    ]
    assert json.loads(as_json(())) == []


def test_report_stays_one_line_whatever_staff_wrote() -> None:
    """Line ends, controls and direction marks in a quoted text cannot disturb the report."""
    odd = Finding("link.script", a_place(3), "链接「一\n二\x1b[31m\u202e」坏", "改成\t这样")
    assert as_text((odd,)).splitlines()[:2] == [
        "exhibits/square/liyi/index.md:3: [link.script] 链接「一 二 [31m 」坏",
        "    怎么改：改成 这样",
    ]


def test_only_errors_stop_publishing() -> None:
    """The level comes from the registry."""
    assert has_errors((HINT, ERROR))
    assert not has_errors((HINT, WARNING))
    assert not has_errors(())
