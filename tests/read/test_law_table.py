"""The table of laws: ours is of one piece and true to the texts, the museum's own is used whole."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from yunyouguan.model.statute import LawTable
from yunyouguan.read.law_table import (
    OWN_TABLE,
    read_laws,
    shipped_table,
    table_bytes,
    table_of,
)
from yunyouguan.read.law_table_faults import faults_of

ROOT = Path(__file__).parents[2]
LAWS = ROOT.parent / "shared" / "laws"
TABLE = ROOT / "scripts" / "yunyouguan" / "read" / "law_table.json"
TODAY = date(2026, 11, 23)
with_laws = pytest.mark.skipif(not LAWS.is_dir(), reason="the law texts are not here")


def test_our_table_is_of_one_piece() -> None:
    """No fault, no name of two laws, and written the one way that it is always written."""
    table = shipped_table()

    assert tuple(faults_of(table)) == ()
    assert len(table.statutes) == 322
    assert table.as_of == date(2026, 6, 26)
    assert table_bytes(table) == TABLE.read_bytes()


def test_a_law_is_found_by_any_of_its_names() -> None:
    """Full, short, usual; with and without 《》; in whichever version holds that day."""
    table = shipped_table()
    names = ("《中华人民共和国未成年人保护法》", "未成年人保护法", "未保法", "未 保 法")
    (law,) = {table.find(one, TODAY).title for one in names if table.find(one, TODAY)}  # type: ignore[union-attr]

    assert law == "中华人民共和国未成年人保护法"
    assert [one.articles for one in table.versions("商标法")] == [73, 87]
    assert [one.until for one in table.versions("商标法")] == [date(2026, 12, 31), None]
    assert table.find("某某法", TODAY) is None


def test_an_article_knows_its_book() -> None:
    """The seven books of the Code and their articles."""
    code = shipped_table().find("民法典", TODAY)
    assert code is not None

    assert [(one.name, one.first, one.last) for one in code.parts] == [
        ("第一编 总则", "1", "204"), ("第二编 物权", "205", "462"), ("第三编 合同", "463", "988"),
        ("第四编 人格权", "989", "1039"), ("第五编 婚姻家庭", "1040", "1118"),
        ("第六编 继承", "1119", "1163"), ("第七编 侵权责任", "1164", "1258"),
        ("附则", "1259", "1260"),
    ]  # fmt: skip
    assert [one.name for one in code.path_to(1079)] == ["第五编 婚姻家庭", "第四章 离婚"]


def newer(table: LawTable) -> LawTable:
    """The same, a day on."""
    return replace(table, as_of=date(2026, 6, 27))


def test_the_museums_own_newer_table_is_used(tmp_path: Path) -> None:
    """An older one is not; a broken one is told, and ours stays."""
    own = tmp_path / OWN_TABLE
    own.parent.mkdir(parents=True)
    own.write_bytes(table_bytes(newer(shipped_table())))
    assert read_laws(tmp_path) == (newer(shipped_table()), ())

    own.write_bytes(table_bytes(replace(shipped_table(), as_of=date(2020, 1, 1))))
    assert read_laws(tmp_path) == (shipped_table(), ())

    own.write_bytes(b"{")
    table, (finding,) = read_laws(tmp_path)
    assert (table, finding.rule) == (shipped_table(), "laws.table-unusable")


@pytest.mark.parametrize(
    ("law", "fault"),
    [
        ({"articles": -1}, "《甲法》的条数不对"),
        ({"articles": 3, "inserted": ["4-1"]}, "《甲法》有一条的号码超出了3条"),
        ({"articles": 3, "shapes": {"1": []}}, "《甲法》有一条数不出款和项"),
        ({"articles": 3, "repealed_by": "乙法", "repealed_on": "2026-01-01"},
         "《甲法》被《乙法》废止，表里却没有这一部"),
        ({"articles": "x"}, "第1部法律的「articles」读不懂"),
    ],
)  # fmt: skip
def test_a_table_that_contradicts_itself_is_refused(law: dict[str, object], fault: str) -> None:
    """Wholly, with the reason."""
    data = json.dumps(
        {"as_of": "2026-11-01", "statutes": [{"title": "甲法", "names": []} | law]}
    ).encode()
    assert table_of(data, "新表.json") == (None, (fault,))


@with_laws
def test_the_table_counts_as_the_texts_do() -> None:
    """Articles, 之一, paragraphs and items of every whole text."""
    wrong, seen = [], 0
    for file in LAWS.glob("*.json"):
        text = json.loads(file.read_text("utf-8"))
        if not text.get("count"):
            continue
        law = shipped_table().find(text["title"], TODAY)
        assert law is not None
        for key, article in text["articles"].items():
            seen += 1
            shape = tuple(len(one.get("items", ())) for one in article["paragraphs"])
            deleted = article["text"] == "（删去）"
            if law.has(key) is deleted or law.shape(key) != shape:
                wrong.append((text["title"], key))
        if (
            law.articles != text["count"]
            or len(law.inserted) != text["count_with_zhi"] - text["count"]
        ):
            wrong.append((text["title"], "count"))
    assert wrong == []
    assert seen > 5000


@with_laws
def test_the_table_holds_every_law_of_the_index() -> None:
    """Title, articles and repeal, one by one."""
    index = json.loads((LAWS / "index_all.json").read_text("utf-8"))
    wrong = [
        law["title"]
        for law in index["laws"]
        if not any(
            one.articles == law["articles"]
            and str(one.repealed_on or "") == law.get("repealed_on", "")
            for one in shipped_table().versions(law["title"])
        )
    ]
    gone = [law["short"] for law in index["repealed_before"]]
    assert wrong == []
    assert [one for one in gone if not shipped_table().versions(one)[0].is_repealed(TODAY)] == []
