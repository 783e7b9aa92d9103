"""A text file becomes lines: any usual encoding, any line ending, nothing invisible."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

# The longest law of ours, the 生态环境法典, is 0.47 MB; more is a pasted picture or a mishap.
MAX_BYTES = 1_000_000

UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")

CHINESE = re.compile("[\u4e00-\u9fff]")
LOST = "\ufffd"

# Controls but tab and line feed, line and paragraph separators, direction marks and overrides,
# a byte order mark in the middle, tag letters, non-characters.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


Numbered = tuple[int, str]
"""A line with its number in the file."""


@dataclass(frozen=True, slots=True)
class Text:
    """The lines of a file, without line ends; ``lines[0]`` is line 1.

    Attributes:
        file: POSIX, relative to the museum's folder.
    """

    file: str
    lines: tuple[str, ...]


def read_text(path: Path, file: str) -> tuple[Text | None, tuple[Finding, ...]]:
    """Reads on wherever it can, so that one slip does not hide the others.

    Args:
        path: on disk; the caller has made sure that it is no symlink.
        file: the same as a Place names it.
    """
    try:
        # One byte more than allowed tells an oversized file without reading it all.
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        return None, (_unreadable(file),)
    if len(data) > MAX_BYTES:
        return None, (_too_large(file),)
    if not data.removeprefix(UTF8_MARK).strip():
        return None, (empty(file),)
    text, findings = _decode(data, file)
    if text is None:
        return None, findings
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if hit := INVISIBLE.search(text):
        findings = (*findings, _invisible(text, hit, file))
        text = INVISIBLE.sub("", text)
    return Text(file, tuple(text.split("\n"))), findings


def _decode(data: bytes, file: str) -> tuple[str | None, tuple[Finding, ...]]:
    """UTF-8 as it should be; damaged UTF-8, UTF-16 and GB18030 with a finding; else nothing."""
    try:
        return data.removeprefix(UTF8_MARK).decode("utf-8"), ()
    except UnicodeDecodeError as trouble:
        line = data.count(b"\n", 0, trouble.start) + 1
    mended = data.removeprefix(UTF8_MARK).decode("utf-8", "replace")
    chinese = len(CHINESE.findall(mended))
    # GB18030 read as UTF-8 loses nearly every character; a broken download loses one or two.
    if mended.count(LOST) * 10 < chinese:
        return mended, (_damaged(file, line),)
    encoding = "utf-16" if data.startswith(UTF16_MARKS) else "gb18030"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None, (_not_text(file),)
    return text, (_not_utf8(file, line, encoding.upper()),)


def _unreadable(file: str) -> Finding:
    return Finding(
        rule="file.unreadable",
        place=Place(file, 1),
        message=f"打不开「{file}」，里面的内容没法展出。",
        remedy="关掉正在用它的程序，确认自己有权打开它，再试一次。",
    )


def _too_large(file: str) -> Finding:
    return Finding(
        rule="text.too-large",
        place=Place(file, 1),
        message="这份文字超过 1 MB，多半贴进了图片或别的东西，手机打不开这样的页面。",
        remedy="把图片另存成文件放在旁边，正文里只写：![画面上是什么](photo.jpg)",
    )


def empty(file: str) -> Finding:
    """A file without a word in it."""
    return Finding(
        rule="text.empty",
        place=Place(file, 1),
        message="这份文件是空的，观众什么也看不到。",
        remedy="写上内容，或照旁边同样的一份抄过来再改；不要了就把它删掉。",
    )


def _not_text(file: str) -> Finding:
    return Finding(
        rule="text.not-text",
        place=Place(file, 1),
        message="这份文件里不是文字（可能是 Word 或图片改了名字），观众什么也看不到。",
        remedy="用记事本新建一份，编码选 UTF-8，把文字贴进去，再用原来的名字保存。",
    )


def _not_utf8(file: str, line: int, encoding: str) -> Finding:
    return Finding(
        rule="text.not-utf8",
        place=Place(file, line),
        message=f"这份文件的编码不是 UTF-8（看上去是 {encoding}），观众在手机上会看到乱码。",
        remedy="用记事本打开，选「另存为」，编码选 UTF-8，保存盖掉原来的文件。",
    )


def _damaged(file: str, line: int) -> Finding:
    return Finding(
        rule="text.damaged-character",
        place=Place(file, line),
        message="这一行有坏掉的字，观众看到的会是「�」。",
        remedy="对照原稿把这一行重新打一遍，再保存。",
    )


def _invisible(text: str, hit: re.Match[str], file: str) -> Finding:
    code = ord(hit.group())
    name = unicodedata.name(hit.group(), "")
    label = f"U+{code:04X} {name}".strip()
    count = len(INVISIBLE.findall(text))
    before = text[text.rfind("\n", 0, hit.start()) + 1 : hit.start()][-8:]
    where = f"「{before}」后面" if before.strip() else "行首"
    return Finding(
        rule="text.control-character",
        place=Place(file, text.count("\n", 0, hit.start()) + 1),
        message=f"{where}藏着看不见的字符（{label}，共 {count} 处），文字会倒转、断开或搜不到。",
        remedy="把这一行删掉，用键盘重新打一遍，不要从网页或聊天记录里粘贴。",
    )
