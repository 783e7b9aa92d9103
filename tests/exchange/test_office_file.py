"""What must not be opened is refused in plain words, with the way to mend it."""

import io
import zipfile

import pytest

from exchange.documents import typed, workbook
from yunyouguan.exchange import office_file
from yunyouguan.exchange.office_file import EXCEL, OLE, WORD, Program, refusal

NOTHING = "，一道题也没有放进馆里。"


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_sound_files_are_opened() -> None:
    """What the libraries of an office write is fine."""
    assert refusal(typed("一"), WORD, "题库.docx") is None
    assert refusal(workbook([["一"]]), EXCEL, "题库.xlsx") is None


@pytest.mark.parametrize(
    ("data", "program", "rule", "message", "remedy"),
    [
        (
            OLE + bytes(600), WORD, "bank.old-office-file",
            "这是老格式的 Word 文件（.doc），读不出来" + NOTHING,
            "在 Word 里打开它，选「另存为」，类型选 .docx，再导入新的那一份。",
        ),
        (
            OLE + bytes(600), EXCEL, "bank.old-office-file",
            "这是老格式的 Excel 文件（.xls），读不出来" + NOTHING,
            "在 Excel 里打开它，选「另存为」，类型选 .xlsx，再导入新的那一份。",
        ),
        (
            OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), WORD, "bank.locked",
            "这个文件设了打开密码，读不出来" + NOTHING,
            "在 Word 里用密码打开，点「文件」「信息」「保护」去掉密码，保存后再导入。",
        ),
        (
            b"<html>", WORD, "bank.broken",
            "这个文件不是完好的 Word 文件（.docx），可能没有下载完，"
             "也可能是别的文件改了名字" + NOTHING,
            "在 Word 里打开看看；打得开就「另存为」.docx，再导入新的那一份。",
        ),
    ],
)  # fmt: skip
def test_refusal_tells_how_to_mend(
    data: bytes, program: Program, rule: str, message: str, remedy: str
) -> None:
    """One doable step each."""
    found = refusal(data, program, "题库")
    assert found is not None
    assert (found.rule, str(found.place), found.message, found.remedy) == (
        rule, "题库", message, remedy,
    )  # fmt: skip


def test_bomb_is_refused_before_it_is_unpacked() -> None:
    """A hundred megabytes of blanks in a file of a hundred kilobytes."""
    bomb = zipped({"word/document.xml": b" " * 40_000_000})
    assert len(bomb) < 100_000
    found = refusal(bomb, WORD, "题库.docx")
    assert found == office_file.too_large("题库.docx")
    assert (found.rule, found.message, found.remedy) == (
        "bank.too-large",
        "这个文件太大了（里面多半有很多图片），没有读，一道题也没有放进馆里。",
        "把题目复制到一个新的文件里，不带图片，分成几份再导入。",
    )


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_entities_are_never_expanded(code: str) -> None:
    """No office writes a DOCTYPE; a file with one wants to grow or to fetch."""
    laughs = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&c;</a>'
    found = refusal(zipped({"word/document.xml": laughs.encode(code)}), WORD, "题库.docx")
    assert found is not None
    assert found.rule == "bank.broken"


def test_a_zip_of_something_else_is_no_document() -> None:
    """A workbook with the suffix changed, or photographs in a zip."""
    found = refusal(workbook([["一"]]), WORD, "题库.docx")
    assert found is not None
    assert found.rule == "bank.broken"
