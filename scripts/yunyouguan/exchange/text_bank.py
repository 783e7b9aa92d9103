"""The bytes of a text become numbered lines in the encoding they were written in, or none."""

import re

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

Numbered = tuple[int, str]
"""A line with its number in the file."""

MAX_BYTES = 10_000_000

UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")
LOST = "\ufffd"

# What GB2312 holds, and the marks beside it that banks use: nearly all that offices write. Other
# bytes (Big5, damaged UTF-8) read as GB18030 give mostly characters outside of it.
USUAL_LEAST = 0.97
BEYOND_GB2312 = frozenset("√×①②③④⑤⑥⑦⑧⑨⑩—…“”‘’·〔〕→←≥≤￥•＿")

CHINESE = re.compile("[\u4e00-\u9fff]")
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff"
    "\ufffe\uffff\U000e0000-\U000e007f]"
)


def read_lines(data: bytes, file: str) -> tuple[tuple[Numbered, ...], tuple[Finding, ...]]:
    """Every line of a text; none, and why, when it cannot be told what the bytes say.

    Args:
        file: as a Place names it.
    """
    text, findings = _decode(data, file)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return clean(tuple(enumerate(text.split("\n"), 1)), file, findings)


def clean(
    lines: tuple[Numbered, ...], file: str, findings: tuple[Finding, ...] = ()
) -> tuple[tuple[Numbered, ...], tuple[Finding, ...]]:
    """The lines without what nobody sees, which would turn text round or split it."""
    hidden = [number for number, line in lines if INVISIBLE.search(line)]
    if hidden:
        lines = tuple((number, INVISIBLE.sub("", line)) for number, line in lines)
        findings = (*findings, _invisible(Place(file, hidden[0]), len(hidden)))
    return lines, findings


def _decode(data: bytes, file: str) -> tuple[str, tuple[Finding, ...]]:
    """Strictly: characters that may be wrong are never taken for right ones."""
    if len(data) > MAX_BYTES or data.startswith(NO_TEXT):
        return "", (_not_text(file),)
    if data.startswith(UTF16_MARKS):
        try:
            return data.decode("utf-16"), ()
        except UnicodeDecodeError:
            return "", (_not_text(file),)
    try:
        text = data.removeprefix(UTF8_MARK).decode("utf-8")
    except UnicodeDecodeError as trouble:
        return _other_than_utf8(data, data.count(b"\n", 0, trouble.start) + 1, file)
    # UTF-16 without its mark is full of zero bytes, and UTF-8 all the same.
    if "\x00" in text or _may_be_gb(data, text):
        return "", (_not_text(file),)
    return text, _damaged_before(text, file)


def _may_be_gb(data: bytes, text: str) -> bool:
    """A few words, such as 图, are sound in both encodings; a bank of any length never is."""
    if text.isascii() or data.startswith(UTF8_MARK) or CHINESE.search(text):
        return False
    try:
        other = data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return bool(CHINESE.search(other)) and _is_usual(other)


def _other_than_utf8(data: bytes, line: int, file: str) -> tuple[str, tuple[Finding, ...]]:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if text and "\x00" not in text and _is_usual(text):
        return text, _damaged_before(text, file)
    mended = data.removeprefix(UTF8_MARK).decode("utf-8", "replace")
    if mended.count(LOST) * 10 < len(CHINESE.findall(mended)):
        return mended, (_damaged(Place(file, line)),)
    return "", (_not_text(file),)


def _is_usual(text: str) -> bool:
    """Nearly every character is one that offices write."""
    beyond = [one for one in text if not one.isascii()]
    usual = sum(one in BEYOND_GB2312 or _in_gb2312(one) for one in beyond)
    return usual >= len(beyond) * USUAL_LEAST


def _in_gb2312(character: str) -> bool:
    try:
        character.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _damaged_before(text: str, file: str) -> tuple[Finding, ...]:
    """Somebody else has lost a character, and saved the sign for it."""
    at = text.find(LOST)
    return () if at < 0 else (_damaged(Place(file, text.count("\n", 0, at) + 1)),)


def _not_text(file: str) -> Finding:
    return Finding(
        rule="bank.not-text",
        place=Place(file),
        message="认不出这个文件里的文字（编码不对，或者是别的文件改了名字），一道题也没有读进来。",
        remedy="用记事本打开，看得到文字就选「另存为」，编码选 UTF-8；看到的是乱码，就回到 Word 里"
        "另存为 .docx 再导入。",
    )


def _damaged(place: Place) -> Finding:
    return Finding(
        rule="bank.damaged-character",
        place=place,
        message="这一行有坏掉的字，观众看到的会是「�」。",
        remedy="对照原稿把这一行重新打一遍，保存后再导入。",
    )


def _invisible(place: Place, count: int) -> Finding:
    return Finding(
        rule="bank.invisible-character",
        place=place,
        message=f"有{count}行藏着看不见的字符，已经去掉；留着的话，文字会倒转、断开或搜不到。",
        remedy="不用改；想看是哪几行，就对照导入以后的文字。",
    )
