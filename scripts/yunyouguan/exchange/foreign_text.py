"""The bytes of a foreign file become text, whatever editor saved them."""

import re

from yunyouguan.model.errors import MuseumError

# A bank of 500 questions is about 0.3 MB; more than this is another kind of file.
MAX_BYTES = 5_000_000

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
CHINESE = re.compile("[\u4e00-\u9fff]")
LOST = "\ufffd"

# Controls but tab and line feed, separators, direction marks, byte order marks, tag letters.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def text_of(source: str | bytes, file: str) -> str:
    """Every line ends with a line feed, and nothing in it is invisible.

    Args:
        file: as a message names it.

    Raises:
        MuseumError: staff's; it is too large, damaged, or no text at all.
    """
    if len(source) > MAX_BYTES:
        raise MuseumError(
            f"「{file}」超过 {MAX_BYTES // 1_000_000} MB，不像是一份题库。"
            "看看是不是拿错了文件；题目真有这么多，就分成几份。"
        )
    text = source if isinstance(source, str) else _decoded(source, file)
    if "\0" in text:
        raise _no_text(file)
    return INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _decoded(data: bytes, file: str) -> str:
    if data.startswith(UTF16_MARKS):
        encoding = "utf-16"
    else:
        mended = data.decode("utf-8-sig", "replace")
        lost = mended.count(LOST)
        if not lost or LOST.encode() in data:
            return mended
        # GB18030 read as UTF-8 loses nearly every character; a broken download loses one or two.
        if lost * 10 < len(CHINESE.findall(mended)):
            raise MuseumError(f"「{file}」里有坏掉的字，多半没有传完。请重新拷一份再试。")
        encoding = "gb18030"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as trouble:
        raise _no_text(file) from trouble


def _no_text(file: str) -> MuseumError:
    return MuseumError(
        f"「{file}」里不是文字，读不出题目。看看是不是拿错了文件，或者压缩包、Word 改了名字。"
    )
