"""Bytes become lines, whatever the editor, and each trouble is named."""

from pathlib import Path

import pytest

from read.written import said
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.read.text_file import MAX_BYTES, Text, read_text

FILE = "exhibits/museum.yml"


def read(folder: Path, data: bytes) -> tuple[Text | None, tuple[Finding, ...]]:
    path = folder / "museum.yml"
    path.write_bytes(data)
    return read_text(path, FILE)


@pytest.mark.parametrize(
    "data",
    [
        "馆名: 南丰\n主办: 镇".encode(),
        "馆名: 南丰\n主办: 镇".encode("utf-8-sig"),
        "馆名: 南丰\r\n主办: 镇".encode(),
        "馆名: 南丰\r主办: 镇".encode(),
    ],
    ids=["utf-8", "byte order mark", "Windows line ends", "old Mac line ends"],
)
def test_text_is_the_same_from_every_editor(tmp_path: Path, data: bytes) -> None:
    """A byte order mark and the kind of line end are no part of the text."""
    assert read(tmp_path, data) == (Text(FILE, ("馆名: 南丰", "主办: 镇")), ())


@pytest.mark.parametrize(
    ("encoding", "name"), [("gb18030", "GB18030"), ("gbk", "GB18030"), ("utf-16", "UTF-16")]
)
def test_other_encoding_is_named_and_read_all_the_same(
    tmp_path: Path, encoding: str, name: str
) -> None:
    """Old Notepad's files are understood, so that all their other mistakes come out too."""
    text, findings = read(tmp_path, "馆名: 南丰法治云游馆\n主办: 镇".encode(encoding))
    assert text == Text(FILE, ("馆名: 南丰法治云游馆", "主办: 镇"))
    assert said(findings) == [
        (
            1,
            "text.not-utf8",
            f"这份文件的编码不是 UTF-8（看上去是 {name}），观众在手机上会看到乱码。",
            "用记事本打开，选「另存为」，编码选 UTF-8，保存盖掉原来的文件。",
        )
    ]


def test_one_damaged_character_does_not_make_a_file_gb18030(tmp_path: Path) -> None:
    """A file that is UTF-8 but for one broken byte stays readable, and the line is named."""
    good = "先说理，再说法，邻里之间讲和气。\n".encode()
    text, findings = read(tmp_path, good + b"\xe6\xb3 " + good)
    assert text is not None
    assert text.lines[0] == "先说理，再说法，邻里之间讲和气。"
    assert said(findings) == [
        (
            2,
            "text.damaged-character",
            "这一行有坏掉的字，观众看到的会是「\ufffd」。",
            "对照原稿把这一行重新打一遍，再保存。",
        )
    ]


def test_binary_file_is_no_text(tmp_path: Path) -> None:
    """Bytes that no encoding knows are refused."""
    assert read(tmp_path, b"\xff\xff\xff\xfe\x81\x00\xff" * 9) == (
        None,
        (
            Finding(
                "text.not-text",
                Place(FILE, 1),
                "这份文件里不是文字（可能是 Word 或图片改了名字），观众什么也看不到。",
                "用记事本新建一份，编码选 UTF-8，把文字贴进去，再用原来的名字保存。",
            ),
        ),
    )


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\n"])
def test_file_without_a_word_is_empty(tmp_path: Path, data: bytes) -> None:
    """Nothing, a mark alone and blank lines are all empty."""
    text, findings = read(tmp_path, data)
    assert text is None
    assert said(findings) == [
        (
            1,
            "text.empty",
            "这份文件是空的，观众什么也看不到。",
            "写上内容，或照旁边同样的一份抄过来再改；不要了就把它删掉。",
        )
    ]


@pytest.mark.parametrize(
    ("mark", "label"),
    [
        ("\0", "U+0000"),
        ("\x07", "U+0007"),
        ("\x85", "U+0085"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"),
        ("\u2028", "U+2028 LINE SEPARATOR"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("\U000e0041", "U+E0041 TAG LATIN CAPITAL LETTER A"),
    ],
)
def test_invisible_character_is_named_and_taken_out(tmp_path: Path, mark: str, label: str) -> None:
    """Controls and direction marks never reach a page."""
    text, findings = read(tmp_path, f"馆名: 南丰\n主办: 某{mark}某{mark}镇".encode())
    assert text == Text(FILE, ("馆名: 南丰", "主办: 某某镇"))
    assert said(findings) == [
        (
            2,
            "text.control-character",
            f"「主办: 某」后面藏着看不见的字符（{label}，共 2 处），文字会倒转、断开或搜不到。",
            "把这一行删掉，用键盘重新打一遍，不要从网页或聊天记录里粘贴。",
        )
    ]


def test_invisible_character_at_the_start_of_a_line_is_placed_there(tmp_path: Path) -> None:
    """There is nothing before it to point at."""
    _, findings = read(tmp_path, "馆名: 南丰\n\u200f主办: 镇".encode())
    assert findings[0].message.startswith("行首藏着看不见的字符（U+200F RIGHT-TO-LEFT MARK")


def test_emoji_and_rare_characters_stay(tmp_path: Path) -> None:
    """Joined emoji and characters beyond the basic plane are ordinary text."""
    line = "馆名: 𠮷祥👨\u200d👩\u200d👧 〇"
    assert read(tmp_path, line.encode()) == (Text(FILE, (line,)), ())


def test_text_above_a_megabyte_is_refused(tmp_path: Path) -> None:
    """A pasted picture is not read to its end."""
    assert read(tmp_path, b"a" * MAX_BYTES)[1] == ()
    text, findings = read(tmp_path, b"a" * (MAX_BYTES + 1))
    assert text is None
    assert said(findings) == [
        (
            1,
            "text.too-large",
            "这份文字超过 1 MB，多半贴进了图片或别的东西，手机打不开这样的页面。",
            "把图片另存成文件放在旁边，正文里只写：![画面上是什么](photo.jpg)",
        )
    ]


def test_folder_in_the_place_of_a_file_cannot_be_read(tmp_path: Path) -> None:
    """What the system refuses to open is a finding too."""
    text, findings = read_text(tmp_path, FILE)
    assert text is None
    assert said(findings) == [
        (
            1,
            "file.unreadable",
            "打不开「exhibits/museum.yml」，里面的内容没法展出。",
            "关掉正在用它的程序，确认自己有权打开它，再试一次。",
        )
    ]
