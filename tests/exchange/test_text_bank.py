"""Whatever encoding a text has, its characters are right or there are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunyouguan.exchange.text_bank import read_lines

LAW = "1. 【判断】收养关系自登记之日起成立。（ √ ）\r\n解析：《民法典》第一千一百零五条——“登记”。"
LINES = ((1, "1. 【判断】收养关系自登记之日起成立。（ √ ）"), (2, LAW.split("\r\n")[1]))


@pytest.mark.parametrize(
    "code", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "gbk", "gb2312"]
)  # fmt: skip
def test_text_is_read_in_the_encoding_it_was_written_in(code: str) -> None:
    """Notepad old and new, Word's plain text, WPS: told apart without asking."""
    data = LAW.replace("——", "").encode(code)
    wanted = tuple((number, line.replace("——", "")) for number, line in LINES)
    assert read_lines(data, "题库.txt") == (wanted, ())


def test_big_endian_is_read_by_its_mark() -> None:
    """What a Mac of old saves as Unicode."""
    assert read_lines(b"\xfe\xff" + LAW.encode("utf-16-be"), "题库.txt") == (LINES, ())


@pytest.mark.parametrize(
    "data",
    [
        "1. 【判斷】收養關係自登記之日起成立。解析：請看《民法典》。".encode("big5"),
        LAW.encode("utf-16-le"),
        "これは日本語の文章です。裁判所へ行きます。".encode("shift_jis"),
        b"PK\x03\x04" + bytes(100),
        bytes(range(128, 256)) * 20,
        b"\xff\xfe\x00",
        LAW.encode()[1:].replace(b"\n", b"\xff\xfe") * 3 + b"\xff" * 400,
    ],
    ids=["big5", "utf-16 without mark", "shift-jis", "zip", "bytes", "half", "torn"],
)
def test_what_cannot_be_told_is_refused(data: bytes) -> None:
    """Never a page of wrong characters."""
    lines, findings = read_lines(data, "题库.txt")
    assert "".join(line for _, line in lines) == ""
    assert [(one.rule, str(one.place), one.message, one.remedy) for one in findings] == [
        (
            "bank.not-text",
            "题库.txt",
            "认不出这个文件里的文字（编码不对，或者是别的文件改了名字），一道题也没有读进来。",
            (
                "用记事本打开，看得到文字就选「另存为」，编码选 UTF-8；看到的是乱码，就回到 Word 里"
                "另存为 .docx 再导入。"
            ),
        )
    ]


@pytest.mark.parametrize("lost", [LAW.encode().replace("成".encode(), b"\xe6\x88"),
                                  LAW.replace("成", "\ufffd").encode()])  # fmt: skip
def test_one_broken_character_is_shown_where_it_stands(lost: bytes) -> None:
    """Broken on the way, or saved broken by somebody else."""
    lines, findings = read_lines(b"\n" + lost, "题库.txt")
    assert lines[1][1] == "1. 【判断】收养关系自登记之日起\ufffd立。（ √ ）"
    assert [(one.rule, str(one.place), one.message, one.remedy) for one in findings] == [
        (
            "bank.damaged-character",
            "题库.txt:2",
            "这一行有坏掉的字，观众看到的会是「�」。",
            "对照原稿把这一行重新打一遍，保存后再导入。",
        )
    ]


@given(st.text(st.characters(codec="gb2312"), min_size=1))
def test_every_text_of_gb2312_is_itself_or_nothing(text: str) -> None:
    """Read back in either encoding it is the very text, or it is refused."""
    for code in ("gb2312", "utf-8"):
        lines, findings = read_lines(text.encode(code), "题库.txt")
        shown = "\n".join(line for _, line in lines)
        plain = text.replace("\r\n", "\n").replace("\r", "\n")
        kept = "".join(one for one in plain if one in {"\n", "\t"} or ord(one) >= 32)
        kept = kept.replace("\x7f", "")
        assert shown == kept or any(one.rule == "bank.not-text" for one in findings)


@given(st.binary())
def test_no_bytes_stop_the_reader(data: bytes) -> None:
    """Anything at all may be called .txt."""
    lines, _ = read_lines(data, "题库.txt")
    assert [number for number, _ in lines] == list(range(1, len(lines) + 1))
