"""exhibits/laws/ becomes laws with their versions."""

import json
from pathlib import Path

import pytest

from exchange.test_law_file import TEXT
from statutes import NAME, a_law_file, law_lines
from yunyouguan.exchange.law.file import read_law_file
from yunyouguan.model.law_lines import blocks_of, lines_of
from yunyouguan.model.law_text import LawArticle, LawHeading, LawParagraph
from yunyouguan.model.place import Place
from yunyouguan.read.law_file import read_law_texts

LAWS = Path(__file__).parents[3] / "shared" / "laws"


def held(root: Path, *names: str) -> None:
    """The sample under the names given, dated as they say."""
    folder = root / "exhibits" / "laws"
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        law, _ = read_law_file(a_law_file(), f"示例_{name[-10:].replace('-', '')}.docx")
        assert law
        (folder / f"{name}.md").write_text(law.text, "utf-8")


def test_versions_of_a_law_stand_together_newest_first(tmp_path: Path) -> None:
    """The day in the name tells them apart."""
    held(tmp_path, "shui-jing-2019-03-01", "shui-jing-2020-05-28", "a-2020-05-28")
    laws, findings = read_law_texts(tmp_path)
    assert findings == ()
    told = [(one.slug, [text.card.dated for text in one.versions]) for one in laws]
    assert told == [("a", ["2020-05-28"]), ("shui-jing", ["2020-05-28", "2019-03-01"])]
    assert laws[1].current.card.name == NAME


def test_article_holds_its_paragraphs_items_and_line(tmp_path: Path) -> None:
    """之一 is an article of its own; 目 stay with their 项."""
    held(tmp_path, "shui-jing-2020-05-28")
    text = read_law_texts(tmp_path)[0][0].current
    assert list(text.articles) == [(1, 0), (2, 0), (3, 0), (3, 1), (4, 0)]
    assert text.articles[3, 0] == LawArticle(
        3, 0,
        (
            LawParagraph(
                "有下列情形之一的，可以先打水：",
                (
                    "（一）七十周岁以上的人；",
                    "（二）带着孩子的人：\n1.孩子不满三周岁；\n2.孩子生病。",
                ),
            ),
            LawParagraph("前款规定以外的，按先后打水。"),
        ),
        Place("exhibits/laws/shui-jing-2020-05-28.md", 23),
    )  # fmt: skip
    assert [one.label for one in text.articles.values()][3] == "第三条之一"


def test_text_is_written_back_as_it_was_read() -> None:
    """What the importer wrote, the reader reads; what it reads, it would write."""
    blocks = blocks_of(enumerate(TEXT.split("\n"), 1), "one.md")
    assert "\n".join(lines_of(blocks)).rstrip() + "\n" == TEXT


@pytest.mark.skipif(not LAWS.is_dir(), reason="the texts of laws are not here")
def test_real_laws_keep_every_article_word_for_word() -> None:
    """Books, chapters, 之一 and a bare 附则: nothing is lost and nothing added."""
    told = {}
    for file in sorted(LAWS.glob("*.json")):
        law = json.loads(file.read_text("utf-8"))
        if "articles" not in law or "PARTIAL" in file.name:
            continue
        blocks = blocks_of(enumerate(law_lines(law["articles"]), 1), file.name)
        read = {one.label: one.text for one in blocks if isinstance(one, LawArticle)}
        assert read == {one["label"]: one["text"] for one in law["articles"].values()}, file.name
        told[law["title"]] = sum(isinstance(one, LawHeading) for one in blocks)
    assert told["中华人民共和国民法典"] == 137
