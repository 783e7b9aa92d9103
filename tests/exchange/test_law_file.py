"""The official Word file of a law becomes the museum's own file, word for word."""

import io

import docx
import pytest
from docx.oxml import OxmlElement
from PIL import Image

from exchange.documents import a_document, typed, word
from statutes import BODY, CONTENTS, HEAD, NAME, TABLE, a_law_file
from yunyouguan.exchange.law.file import WrittenLaw, read_law_file
from yunyouguan.exchange.law.findings import WHERE
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place

FILE = "示例_20200528.docx"
HISTORY = (
    "根据2020年5月28日某某市示例会议第二次会议《关于修改〈某某市公共水井使用示例规定〉的决定》修正"
)
TEXT = """\
## 第一章　总则

第一条　为了示范，制定本规定。

第二条　水井归大家使用。任何人不得独占水井。

打水应当排队。

## 第二章　用水

第三条　有下列情形之一的，可以先打水：

（一）七十周岁以上的人；

（二）带着孩子的人：

1.孩子不满三周岁；

2.孩子生病。

前款规定以外的，按先后打水。

第三条之一　第三条规定的人打完水，应当帮后面的人打一桶。

第四条　本规定自2019年5月1日起施行。

## 附　件

水桶的大小见下表。

| 水桶 | 升 |
| 大桶 | 20 |
| 小桶 | 10 |
"""


def law_in(data: bytes, file: str = FILE) -> WrittenLaw:
    """The law of a file in which nothing is wrong."""
    law, findings = read_law_file(data, file)
    assert findings == ()
    assert law
    return law


def header(law: WrittenLaw) -> list[str]:
    """Its header but for the sums, which change with the bytes."""
    lines = law.text.partition("\n---\n")[0].split("\n")[1:]
    return [one for one in lines if "校验" not in one]


def refused(data: bytes, file: str = FILE) -> Finding:
    """The one reason why there is no law in a file."""
    law, findings = read_law_file(data, file)
    assert law is None
    (finding,) = findings
    return finding


def test_official_layout_becomes_text_that_a_clerk_can_read() -> None:
    """The table of contents is gone; 款, 项, 目, 之一, the annex and its table stand in order."""
    law = law_in(a_law_file())
    assert law.text.partition("\n---\n\n")[2] == TEXT
    assert header(law) == [
        f"法律: {NAME}", "通过与修改:",
        "  - 2019年3月1日某某市示例会议第一次会议通过",
        f'  - "{HISTORY}"',
        "施行: 2019-05-01", "文件日期: 2020-05-28", f"原件: {FILE}",
    ]  # fmt: skip
    assert (law.name, law.dated) == (NAME, "2020-05-28")


def test_day_of_a_file_without_one_in_its_name_is_the_last_of_its_history() -> None:
    """When a law comes into force is no day of its text."""
    head = (NAME, "（2019年3月1日某某会议通过\u3000自2031年1月1日起施行）")
    assert law_in(a_law_file(head=head), "下载.docx").dated == "2019-03-01"


def test_order_and_announcement_above_the_title_are_no_title() -> None:
    """A 司法解释 has its number and its preamble; 一、 above an article is a heading."""
    data = a_law_file(
        head=(
            "某某示例法院", "公\u3000告", "《关于水井的示例解释》已于2020年3月1日通过，现予公布。",
            "2020年3月2日", "关于水井的", "示例解释",
            "（2020年3月1日示例委员会通过\u3000自2020年4月1日起施行）",
            "示释〔2020〕3号",
        ),
        contents=(), table=(),
        body=(
            "为了说清水井的事，制定本解释。", "一、一般规定",
            "\u3000\u3000第一条\u3000水井是大家的。",
            "二、附\u3000则", "\u3000\u3000第二条\u3000一桶是二十升。",
        ),
    )  # fmt: skip
    law = law_in(data, "解释.docx")
    assert header(law) == [
        "法律: 关于水井的示例解释", "通过与修改:", "  - 2020年3月1日示例委员会通过",
        "  - 自2020年4月1日起施行", "文号: 示释〔2020〕3号", "施行: 2020-04-01",
        "文件日期: 2020-03-01", "原件: 解释.docx",
    ]  # fmt: skip
    assert law.text.partition("\n---\n\n")[2].split("\n\n") == [
        "为了说清水井的事，制定本解释。", "## 一、一般规定", "第一条　水井是大家的。",
        "## 二、附　则", "第二条　一桶是二十升。\n",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "line", "seen"),
    [
        (typed("会议通知", "明天九点开会。"), 1, "标题下面没有写着何时通过的那一段（……通过）"),
        (
            a_law_file(head=HEAD[1:], contents=(), table=()),
            1, "写着何时通过的那一段上面没有标题",
        ),
        (a_law_file(body=(), table=()), 5, "只有目录，目录后面没有正文"),
        (
            a_law_file(contents=(), body=("一、把水井改成水站。",), table=()),
            6, "里面找不到「第一条」",
        ),
    ],
)  # fmt: skip
def test_word_file_that_is_no_law_is_refused(data: bytes, line: int, seen: str) -> None:
    """It is told what is missing and where the right file is."""
    assert refused(data) == Finding(
        rule="law.not-official",
        place=Place(FILE, line),
        message=f"{seen}，不像一部法律的官方文本，没有放进馆里。",
        remedy=WHERE,
    )


def test_contents_that_the_text_does_not_keep_refuse_the_file() -> None:
    """A file cut off in the middle names its lost chapters itself."""
    contents = (*CONTENTS[:3], "第三章\u3000罚则", *CONTENTS[3:])
    assert refused(a_law_file(contents=contents)) == Finding(
        rule="law.contents-differ",
        place=Place(FILE, 8),
        message="目录里有「第三章 罚则」，正文里没有，文件可能不完整，没有放进馆里。",
        remedy=WHERE,
    )


def test_pdf_and_old_word_are_refused_in_plain_words() -> None:
    """Nobody reads a scan for law."""
    assert refused(b"%PDF-1.7\n") == Finding(
        rule="law.not-word",
        place=Place(FILE),
        message="这是 PDF（多半是扫描件），里面的字读不准，这部法律没有放进馆里。",
        remedy=WHERE,
    )
    old = refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert (old.rule, old.message) == (
        "bank.old-office-file",
        "这是老格式的 Word 文件（.doc），读不出来，一部法律也没有放进馆里。",
    )


def test_struck_words_refuse_the_law() -> None:
    """Half of those who strike a word mean it to be gone; the law has no half words."""
    document = a_document()
    for line in (*HEAD, *BODY):
        document.add_paragraph(line)
    document.add_paragraph().add_run("水桶").font.strike = True
    _, findings = read_law_file(word(document), FILE)
    assert findings == (
        Finding(
            rule="law.words-unsure",
            place=Place(FILE, len(HEAD) + len(BODY) + 1),
            message="「水桶」这里有划掉的字，读不准。法律的字一个也不能错，这部法律没有放进馆里。",
            remedy=WHERE,
        ),
    )


def test_rows_of_a_table_keep_their_cells() -> None:
    """A bar inside a cell would make two of it."""
    law = law_in(a_law_file(table=(*TABLE, ("中|桶", "15"))))
    assert law.text.endswith("| 小桶 | 10 |\n| 中/桶 | 15 |\n")


def test_emblem_in_an_annex_is_told_and_the_words_are_kept() -> None:
    """The law of the flag shows it; the words around it are whole."""
    document = a_document()
    for line in (*HEAD, *BODY):
        document.add_paragraph(line)
    document.add_paragraph("国旗图案").add_run().add_picture(io.BytesIO(a_png()))
    law, findings = read_law_file(word(document), FILE)
    assert law
    assert law.text.endswith("国旗图案\n")
    assert findings == (
        Finding(
            rule="law.picture-lost",
            place=Place(FILE, len(HEAD) + len(BODY) + 1),
            message="「国旗图案」这里有图案，没有一起读进来，观众看不到它。",
            remedy="图案不影响文字；要给观众看，就放进一件展品，例如：![国旗的样子](flag.png)",
        ),
    )


def a_png() -> bytes:
    """A small red picture."""
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(out, "PNG")
    return out.getvalue()


def test_file_inside_the_file_is_told() -> None:
    """What another file holds is no part of the page: an error, so the law is not taken."""
    document = docx.Document(io.BytesIO(a_law_file()))
    document.element.body.insert(9, OxmlElement("w:altChunk"))
    data = io.BytesIO()
    document.save(data)

    _, [finding] = read_law_file(data.getvalue(), FILE)

    assert finding == Finding(
        rule="law.words-unsure",
        place=finding.place,
        message="这里嵌着另一个文件，里面的字读不准。法律的字一个也不能错，这部法律没有放进馆里。",
        remedy=WHERE,
    )
