"""Laws that are none: the text of an invented 示例规定 in the layout of the official database."""

import io
from collections.abc import Iterable, Mapping
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH

from yunyouguan.model.law_lines import blocks_of
from yunyouguan.model.law_text import Law, LawCard, LawText
from yunyouguan.model.place import Place

NAME = "某某市公共水井使用示例规定"
DATED = "2020-05-28"

HEAD = (
    NAME,
    "（2019年3月1日某某市示例会议第一次会议通过\u3000根据2020年5月28日某某市示例会议第二次会议",
    "《关于修改〈某某市公共水井使用示例规定〉的决定》修正）",
)
CONTENTS = ("目\u3000\u3000录", "第一章\u3000总\u3000则", "第二章\u3000用水\t3", "附\u3000件")
BODY = (
    "第一章\u3000总\u3000则",
    "\u3000\u3000第一条\u3000为了示范，制定本规定。",
    "\u3000\u3000第二条\u3000水井归大家使用。任何人不得独占水井。",
    "\u3000\u3000打水应当排队。",
    "第二章\u3000用水",
    "\u3000\u3000第三条\u3000有下列情形之一的，可以先打水：",
    "\u3000\u3000（一）七十周岁以上的人；",
    "\u3000\u3000（二）带着孩子的人：",
    "\u3000\u30001.孩子不满三周岁；",
    "\u3000\u30002.孩子生病。",
    "\u3000\u3000前款规定以外的，按先后打水。",
    "\u3000\u3000第三条之一\u3000第三条规定的人打完水，应当帮后面的人打一桶。",
    "\u3000\u3000第四条\u3000本规定自2019年5月1日起施行。",
    "附\u3000件",
    "水桶的大小见下表。",
)
TABLE = (("水桶", "升"), ("大桶", "20"), ("小桶", "10"))


def a_law_file(
    *, head: Iterable[str] = HEAD, contents: Iterable[str] = CONTENTS,
    body: Iterable[str] = BODY, table: Iterable[Iterable[str]] = TABLE,
) -> bytes:  # fmt: skip
    """A Word file as the database gives it out: title centred, labels of articles bold."""
    document = docx.Document()
    for line in (*head, "", *contents, ""):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for line in body:
        paragraph: Any = document.add_paragraph()
        label, blank, rest = line.strip("\u3000").partition("\u3000")
        if line.startswith("\u3000") and blank:
            paragraph.add_run("\u3000\u3000")
            paragraph.add_run(label).bold = True
            paragraph.add_run(blank + rest)
        else:
            paragraph.add_run(line)
    rows = [tuple(row) for row in table]
    if rows:
        drawn = document.add_table(len(rows), len(rows[0]))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                drawn.cell(at, column).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def a_law_text(*lines: str, slug: str = "shui-jing", dated: str = DATED, **card: Any) -> LawText:
    """One version with the lines given, or those of the sample."""
    file = f"exhibits/laws/{slug}-{dated}.md"
    said: dict[str, Any] = {
        "name": NAME, "history": ("2019年3月1日某某市示例会议第一次会议通过",),
        "effective": "2019-05-01", "dated": dated,
    }  # fmt: skip
    written = lines or (*BODY, *(f"| {' | '.join(row)} |" for row in TABLE))
    blocks = blocks_of(enumerate(written, 20), file)
    return LawText(
        slug, LawCard(**said | card), blocks, Place(file, 1), {"effective": Place(file, 5)}
    )


def a_law(*versions: LawText) -> Law:
    """The versions given, newest first, or one."""
    shown = versions or (a_law_text(),)
    return Law(shown[0].slug, shown)


def law_lines(articles: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The lines of a law from number → label, path and text."""
    lines: list[str] = []
    path: list[str] = []
    for article in articles.values():
        for at, heading in enumerate(article["path"]):
            if article["path"][: at + 1] != path[: at + 1]:
                lines.append(heading)
        path = article["path"]
        lines += f"{article['label']}\u3000{article['text']}".split("\n")
    return lines
