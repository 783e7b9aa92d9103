"""Questions are added to a page, and every byte that stood there stays."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.exchange.kept_lines import kept_lines, usual_end
from yunyouguan.exchange.practice_section import with_questions


def a_line(at: int, number: int) -> Sequence[str]:
    return (f"{number}. 【判断】{'甲乙丙'[at]}", "   > 解析：略")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("文字。\n", "文字。\n\n## 练一练\n\n1. 【判断】甲\n   > 解析：略\n"),
        ("文字。", "文字。\n\n## 练一练\n\n1. 【判断】甲\n   > 解析：略\n"),
        ("文字。\r\n\r\n", "文字。\r\n\r\n## 练一练\r\n\r\n1. 【判断】甲\r\n   > 解析：略\r\n\r\n"),
        ("## 练一练\n\n3. 【判断】旧\n\n   > 依据：略\n",
         "## 练一练\n\n3. 【判断】旧\n\n   > 依据：略\n\n4. 【判断】甲\n   > 解析：略\n"),
        ("## 练一练\n1. 【判断】旧\n## 再看\n文字\n",
         "## 练一练\n1. 【判断】旧\n\n2. 【判断】甲\n   > 解析：略\n\n## 再看\n文字\n"),
        ("```\n## 练一练\n```\n",
         "```\n## 练一练\n```\n\n## 练一练\n\n1. 【判断】甲\n   > 解析：略\n"),
        ("## 练一练 ##\n\n### 第一组\n\n# 尾\n",
         "## 练一练 ##\n\n### 第一组\n\n1. 【判断】甲\n   > 解析：略\n\n# 尾\n"),
    ],
)  # fmt: skip
def test_questions_stand_at_the_end_of_their_section(before: str, after: str) -> None:
    """Numbered on, with the line ends of the file; the heading is made when it is missing."""
    assert with_questions(before, 1, a_line) == after


@given(st.lists(st.sampled_from(
    ["## 练一练", "文字", "", "# 题", "```", "2. 【判断】旧", "   > 解析：旧", "---", "\u2028"]
)), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())  # fmt: skip
def test_nothing_that_stood_there_moves(lines: list[str], end: str, closed: bool) -> None:  # noqa: FBT001
    """Taking the new lines out again gives the very file, but for blank lines beside them."""
    before = end.join(lines) + (end if closed else "")
    after = kept_lines(with_questions(before, 2, a_line))
    new = [at for at, line in enumerate(after) if "甲" in line or "乙" in line]
    assert [line.rstrip("\r\n") for line in (after[new[0]], after[new[1]])] == [
        a_line(0, (first := int(after[new[0]].split(".")[0])))[0], a_line(1, first + 1)[0],
    ]  # fmt: skip
    head = "".join(after[: new[0]]).rstrip("\r\n").removesuffix("## 练一练").rstrip("\r\n")
    tail = "".join(after[new[1] + 2 :])
    assert before.startswith(head)
    assert before.endswith(tail.lstrip("\r\n"))
    assert before.replace("\r", "").replace("\n", "") in (
        (head + tail).replace("\r", "").replace("\n", ""),
        (head + "## 练一练" + tail).replace("\r", "").replace("\n", ""),
    )


@given(st.text())
def test_lines_put_together_are_the_text(text: str) -> None:
    """Not a character is lost, whatever ends a line."""
    lines = kept_lines(text)
    assert "".join(lines) == text
    assert usual_end(lines) in {"\n", "\r\n", "\r"}
