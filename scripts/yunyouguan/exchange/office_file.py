"""A file of Word or Excel is opened only when that can do no harm."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

MAX_BYTES = 30_000_000
"""Of the file as it lies on the disk; 5,000 questions with some photographs are less."""

# 5,000 questions are 15 MB of XML, and a parsed tree is about ten times that.
MAX_XML = 30_000_000
MAX_UNPACKED = 150_000_000
MAX_PARTS = 3_000

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")
# Office never writes one; without it no entity can grow or fetch anything.
DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))
ENCRYPTED_FLAG = 1

UNREADABLE = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, EOFError, NotImplementedError,
    RuntimeError, OSError, ValueError, KeyError, AttributeError, IndexError, TypeError,
    # Of both XML parsers: lxml's own, and the one of Python that openpyxl uses for sheets.
    etree.LxmlError, SyntaxError,
)  # fmt: skip
"""What zipfile, python-docx and openpyxl raise over bytes that are no sound office file."""


@dataclass(frozen=True, slots=True)
class Program:
    """An office program and what its files are.

    Attributes:
        name: as staff call it.
        suffix: of files that we read.
        main: the part that every file of it holds.
        thing, one: what we look for in it, and one of it.
    """

    name: str
    suffix: str
    main: str
    thing: str = "题目"
    one: str = "一道题"


WORD = Program("Word", ".docx", "word/document.xml")
EXCEL = Program("Excel", ".xlsx", "xl/workbook.xml")
EVENTS = Program("Excel", ".xlsx", "xl/workbook.xml", "活动", "一个活动")


def refusal(data: bytes, program: Program, file: str) -> Finding | None:
    """Nothing when the file may be opened, else why not.

    Args:
        file: as a Place names it.
    """
    if len(data) > MAX_BYTES:
        return too_large(file, program)
    if data.startswith(OLE):
        return locked(file, program) if LOCKED_STREAM in data else old_file(file, program)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _refused(archive, program, file)
    except UNREADABLE:
        return broken(file, program)


def _refused(archive: zipfile.ZipFile, program: Program, file: str) -> Finding | None:
    parts = archive.infolist()
    xml = [one for one in parts if one.filename.lower().endswith((".xml", ".rels"))]
    if (
        len(parts) > MAX_PARTS
        or sum(one.file_size for one in parts) > MAX_UNPACKED
        or sum(one.file_size for one in xml) > MAX_XML
    ):
        return too_large(file, program)
    if any(one.flag_bits & ENCRYPTED_FLAG for one in parts):
        return locked(file, program)
    if program.main not in {one.filename for one in parts}:
        return broken(file, program)
    for content in _contents(archive, xml):
        if any(mark in content for mark in DOCTYPES):
            return broken(file, program)
    return None


def _contents(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Iterator[bytes]:
    # A part that lies about its size ends where it says: zipfile reads no further.
    for part in parts:
        yield archive.read(part)


def too_large(file: str, program: Program = EXCEL) -> Finding:
    """Too much to read on an office computer, or a trap."""
    return Finding(
        rule="bank.too-large",
        place=Place(file),
        message=f"这个文件太大了（里面多半有很多图片），没有读，{program.one}也没有放进馆里。",
        remedy=f"把{program.thing}复制到一个新的文件里，不带图片，分成几份再导入。",
    )


def old_file(file: str, program: Program) -> Finding:
    """Word 97 to 2003; also WPS with the suffix changed."""
    old = program.suffix.rstrip("x")
    return Finding(
        rule="bank.old-office-file",
        place=Place(file),
        message=f"这是老格式的 {program.name} 文件（{old}），读不出来，"
        f"{program.one}也没有放进馆里。",
        remedy=f"在 {program.name} 里打开它，选「另存为」，类型选 {program.suffix}，"
        "再导入新的那一份。",
    )


def locked(file: str, program: Program) -> Finding:
    """A password stands before it."""
    return Finding(
        rule="bank.locked",
        place=Place(file),
        message=f"这个文件设了打开密码，读不出来，{program.one}也没有放进馆里。",
        remedy=f"在 {program.name} 里用密码打开，点「文件」「信息」「保护」去掉密码，"
        "保存后再导入。",
    )


def broken(file: str, program: Program) -> Finding:
    """Neither zip nor ours."""
    return Finding(
        rule="bank.broken",
        place=Place(file),
        message=f"这个文件不是完好的 {program.name} 文件（{program.suffix}），可能没有下载完，"
        f"也可能是别的文件改了名字，{program.one}也没有放进馆里。",
        remedy=f"在 {program.name} 里打开看看；打得开就「另存为」{program.suffix}，"
        "再导入新的那一份。",
    )
