"""Files of exhibits/tours become tours: a heading is a stop, the lines below it say where."""

from pathlib import Path

import pytest

from check.found import full_width
from read.written import a_small_museum, rules
from yunyouguan.model.region import Region
from yunyouguan.model.tour import TourCard
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.museum_dir import read_museum
from yunyouguan.read.stop_fields import address_in, field_of, minutes_in, region_in
from yunyouguan.read.tour_file import read_tours

HEADER = """\
---
编号: YL-02
标题: 绕井一圈
简介: 两站路。
对象: [居民]
状态: 草稿
---
"""
ONE = (
    HEADER
    + """
先看井，[再坐一坐](../square/liyi/index.md)。

## 老井

- 展品: [老井](../square/liyi/index.md)
- 分钟: 2
- 图片: cover.png
- 画面: 左 10% 上 20% 宽 40% 高 35%
- 印章: 同饮

井水大家用。

### 再看一眼

规矩大家守。

##

展品：square/liyi
分钟：1分钟

坐下来。

```
## 不是一站
- 展品: 不是展品
```
"""
)


def test_file_becomes_a_tour_of_stops(tmp_path: Path) -> None:
    """Headings, fields, notes and their lines; a heading without words is a stop as well."""
    root = a_small_museum(
        tmp_path, **{"tours/one.md": ONE, "tours/two.md": ONE.replace("YL-02", "YL-01")}
    )
    tours, findings = read_tours(root)
    museum, all_findings = read_museum(root)

    assert (findings, all_findings) == ((), ())
    assert museum is not None
    assert museum.tours == tours
    assert [one.address for one in tours] == ["tours/two/", "tours/one/"]
    tour = tours[1]
    assert tour.card == TourCard(
        id="YL-02", title="绕井一圈", summary="两站路。", audience=("居民",), status=Status.DRAFT
    )
    assert [one.target for one in tour.introduction.links] == ["../square/liyi/index.md"]
    assert [one.text for one in tour.body.headings] == ["老井", "再看一眼"]
    well, bench = tour.stops
    assert (well.heading, well.exhibit, well.minutes, well.picture, well.seal) == (
        "老井", "square/liyi", 2, "cover.png", "同饮",
    )  # fmt: skip
    assert well.region == Region(10, 20, 40, 35)
    assert [one.markdown for one in well.note.prose] == [
        "井水大家用。\n\n### 再看一眼\n\n规矩大家守。"
    ]
    assert [str(well.place), *(f"{name} {place.line}" for name, place in well.places.items())] == [
        "exhibits/tours/one.md:11", "exhibit 13", "minutes 14", "picture 15", "region 16",
        "seal 17",
    ]  # fmt: skip
    assert (bench.heading, bench.exhibit, bench.minutes, bench.region) == (
        "", "square/liyi", 1, None,
    )  # fmt: skip
    assert bench.note.prose[0].markdown.startswith("坐下来。\n\n```")


@pytest.mark.parametrize(
    "written",
    [
        "square/liyi", "/square/liyi/", "exhibits/square/liyi/index.md", "../square/liyi/",
        "[老井](../square/liyi/index.md)", "`square/liyi`", "./../square/liyi/index.md",
    ],
)  # fmt: skip
def test_exhibit_is_found_however_it_is_written(written: str) -> None:
    """As an address, as a path, or as the link that GitHub's preview opens."""
    assert address_in(written) == "square/liyi"


@pytest.mark.parametrize(
    "written", ["2", "2分钟", "约 2 分钟", full_width("2"), full_width("2") + "分"]
)
def test_minutes_are_read_however_they_are_written(written: str) -> None:
    """With the unit or without, from either keyboard."""
    assert minutes_in(written) == 2


@pytest.mark.parametrize("written", ["两", "1.5", "2-3", "", "一会儿", "2小时"])
def test_what_is_no_number_of_minutes_is_not_guessed(written: str) -> None:
    """Staff are asked."""
    assert minutes_in(written) is None


@pytest.mark.parametrize(
    "written",
    [
        "左 10% 上 20% 宽 40% 高 35.5%",
        "左10，上20，宽40，高35.5",
        f"高：{full_width('35.5%')} 宽：{full_width('40%')} 上：20 左：10",
    ],
)
def test_region_is_read_however_it_is_written(written: str) -> None:
    """In any order, with the marks of either keyboard."""
    assert region_in(written) == Region(10, 20, 40, 35.5)


@pytest.mark.parametrize(
    "written",
    ["左 10%", "左 10 上 20 宽 40", "左 1 左 2 上 3 宽 4 高 5", "中间", "-5 上 1 宽 1 高 1"],
)
def test_half_a_region_is_none(written: str) -> None:
    """Each of the four sides once, and nothing else."""
    assert region_in(written) is None


def test_slip_in_a_field_is_told_only_where_fields_stand(tmp_path: Path) -> None:
    """A sentence with a colon is a sentence; below the note nothing is taken for a field."""
    text = HEADER + "\n## 一\n\n- 展区: a/b\n- 备注: 甲\n请看：这里。\n\n- 展区: 这是正文\n"
    _, findings = read_tours(a_small_museum(tmp_path, **{"tours/one.md": text}))
    assert rules(findings) == [
        ("exhibits/tours/one.md:11", "tour.unknown-field"),
        ("exhibits/tours/one.md:12", "tour.unknown-field"),
    ]
    assert findings[1].remedy == (
        "只能写展品、分钟、图片、画面、印章，例如：- 展品: civil-code-square/prologue；"
        "不是这几项就移到下面的正文里，去掉行首的横线。"
    )


def test_file_whose_name_is_no_address_is_left_out(tmp_path: Path) -> None:
    """The name becomes the address; a header that cannot be used gives no tour."""
    more = {"tours/绕井.md": ONE, "tours/two.md": "没有表头\n", "tours/list.xlsx": "x"}
    tours, findings = read_tours(a_small_museum(tmp_path, **more))
    assert tours == ()
    assert rules(findings) == [
        ("exhibits/tours", "file.not-used"),
        ("exhibits/tours/two.md:1", "header.missing"),
        ("exhibits/tours/绕井.md", "slug.not-ascii"),
    ]
    assert findings[2].remedy == "改成小写英文或拼音，例如：shi-fen-zhong.md"


@pytest.mark.parametrize(
    "line",
    [
        "- 印章: 守约", "-印章: 守约", "• 印章：守约", "\N{EN DASH} 印章: 守约", "1. 印章: 守约",
        "\N{FULLWIDTH HYPHEN-MINUS} 印章: 守约", "- **印章**: 守约", "**印章：** 守约",
    ],
)  # fmt: skip
def test_field_is_known_whatever_stands_before_it(line: str) -> None:
    """A bullet of Word's must not print an optional field in the visitor's text."""
    assert field_of(line) == ("seal", "守约")


def test_stop_may_begin_with_the_signs_of_a_chinese_keyboard(tmp_path: Path) -> None:
    """Both read as a heading."""
    signs = "\N{FULLWIDTH NUMBER SIGN}" * 2
    text = HEADER + f"\n{signs} 一\n\n- 展品: a/b\n\n## 二\n\n- 展品: a/c\n"
    tours, _ = read_tours(a_small_museum(tmp_path, **{"tours/one.md": text}))
    assert [one.heading for one in tours[0].stops] == ["一", "二"]
