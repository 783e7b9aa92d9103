"""The bytes of an official Word file become the file that the museum keeps."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from yunyouguan.exchange.law.document import read_printed
from yunyouguan.exchange.law.layout import OfficialText, read_layout
from yunyouguan.model.finding import Finding
from yunyouguan.model.law_lines import blocks_of, lines_of
from yunyouguan.model.law_seal import seal_of
from yunyouguan.model.law_text import LawBlock

# What YAML would take for something else.
_PLAIN = re.compile(r"[\w\u4e00-\u9fff〔〕（）《》、，。：；\u3000. -]+")


@dataclass(frozen=True, slots=True)
class WrittenLaw:
    """A law that may be kept.

    Attributes:
        name: its full name.
        dated: ``YYYY-MM-DD``.
        text: of the file to write.
    """

    name: str
    dated: str
    text: str
    blocks: tuple[LawBlock, ...]


def read_law_file(data: bytes, file: str) -> tuple[WrittenLaw | None, tuple[Finding, ...]]:
    """The law, None when its layout is not the official one; the findings may still refuse it.

    Args:
        file: as a Place names it; its name may hold the day.
    """
    printed = read_printed(data, file)
    if not printed.lines:
        return None, printed.findings
    official = read_layout(printed.lines, file)
    if isinstance(official, Finding):
        return None, (*printed.findings, official)
    blocks = blocks_of(official.lines, file)
    digest = hashlib.sha256(data).hexdigest()
    text = "\n".join(_text(official, blocks, PurePath(file).name, digest))
    return WrittenLaw(official.title, official.dated, text, blocks), printed.findings


def _text(law: OfficialText, blocks: tuple[LawBlock, ...], file: str, digest: str) -> Iterator[str]:
    body = list(lines_of(blocks))
    while body and not body[-1]:
        body.pop()
    yield "---"
    yield f"法律: {_scalar(law.title)}"
    yield "通过与修改:"
    yield from (f"  - {_scalar(one)}" for one in law.history)
    if law.number:
        yield f"文号: {_scalar(law.number)}"
    if law.effective:
        yield f"施行: {law.effective}"
    yield f"文件日期: {law.dated}"
    yield f"原件: {_scalar(file)}"
    yield f"原件校验: {digest}"
    yield f"正文校验: {seal_of(body)}"
    yield "---"
    yield ""
    yield from body
    yield ""


def _scalar(text: str) -> str:
    is_plain = _PLAIN.fullmatch(text) and text[0] not in "- ." and ": " not in text
    return text if is_plain else json.dumps(text, ensure_ascii=False)
