"""exhibits/glossary.md becomes terms, each at its line."""

from pathlib import Path

from builders import a_term
from read.written import a_small_museum
from yunyouguan.model.glossary import Glossary
from yunyouguan.model.place import Place
from yunyouguan.read.museum_dir import read_museum

HEADER = "---\n标题: 名词\n简介: 大白话。\n状态: 草稿\n---\n"
FILE = "exhibits/glossary.md"


def read(tmp_path: Path, body: str) -> Glossary:
    """The glossary of a museum that holds this file."""
    museum, findings = read_museum(a_small_museum(tmp_path, **{"glossary.md": HEADER + body}))
    assert findings == ()
    assert museum is not None
    assert museum.glossary is not None
    return museum.glossary


def test_heading_begins_a_term_and_named_lines_tell_of_it(tmp_path: Path) -> None:
    """Aliases in brackets and on a line; lines of the explanation are one paragraph."""
    glossary = read(
        tmp_path,
        "## 家庭暴力（也叫：家暴、打人）\n\n家里人\n之间的伤害。\n\n别名：施暴\n"
        "不算: 反家暴，反家庭暴力\n主题: 妇女\n\n"
        "依据：《反家庭暴力法》第二条\n\n## 追认 ##\n\n事后认可。\n",
    )
    assert glossary.terms == (
        a_term(
            "家庭暴力", aliases=("家暴", "打人", "施暴"), never=("反家暴", "反家庭暴力"),
            explanation="家里人之间的伤害。", topic="妇女",
            citation="《反家庭暴力法》第二条", line=6,
        ),
        a_term("追认", explanation="事后认可。", citation="", line=17),
    )  # fmt: skip
    assert glossary.is_published is False


def test_what_a_note_cannot_show_is_kept_by_its_line(tmp_path: Path) -> None:
    """Lists, pictures, links, emphasis, tags and questions below a term; words above the first."""
    glossary = read(
        tmp_path,
        "先说一句。\n\n## 遗嘱\n\n- 一条\n**要紧**\n[链](https://example.cn/)\n<b>字</b>\n好的一句。\n\n"
        "1. 【判断】对吗？（ √ ）\n\n   > 解析：对。\n   > 依据：《民法典》第一条\n",
    )
    assert [one.line for one in glossary.terms[0].rich] == [10, 11, 12, 13, 16]
    assert glossary.stray == (Place(FILE, 6),)


def test_museum_without_a_glossary_has_none(tmp_path: Path) -> None:
    """Nothing is explained, and nothing is wrong."""
    museum, findings = read_museum(a_small_museum(tmp_path))

    assert findings == ()
    assert museum is not None
    assert museum.glossary is None


def test_an_alias_said_twice_is_one_alias(tmp_path: Path) -> None:
    """In brackets and on a line, as the handbook's example shows both; never the name itself."""
    glossary = read(tmp_path, "## 家庭暴力（也叫：家暴）\n\n别名: 家暴、家庭暴力\n")
    assert glossary.terms == (
        a_term("家庭暴力", aliases=("家暴",), explanation="", citation="", line=6),
    )


def test_heading_from_a_chinese_keyboard_begins_a_term(tmp_path: Path) -> None:
    """Full-width signs must not hide a term in the explanation of the one before."""
    signs = "\N{FULLWIDTH NUMBER SIGN}" * 2
    glossary = read(tmp_path, f"## 遗嘱\n\n一句。\n\n{signs} 追认\n\n事后认可。\n")
    assert [one.name for one in glossary.terms] == ["遗嘱", "追认"]


def test_a_second_line_of_the_same_name_adds_to_the_first(tmp_path: Path) -> None:
    """Nothing that staff wrote is lost without a word."""
    glossary = read(tmp_path, "## 遗嘱\n\n依据: 《民法典》第一条\n依据: 《民法典》第二条\n")
    assert glossary.terms[0].citation == "《民法典》第一条；《民法典》第二条"
