"""Rules over maps: a map has its number, and what is no map needs none."""

from typing import Any

import pytest

from builders import a_picture, an_exhibit
from check.found import found

HERE = "exhibits/square/liyi/index.md"
REMEDY = (
    "照原图抄审图号，例如：图注: 南丰镇地图，审图号：苏S（2024）12号；"
    "只画了街道房屋的，图注用「示意图：」开头。"
)


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ({"alt": "南丰镇地图"}, "没有审图号"),
        ({"alt": "张家港市行政区划图"}, "没有审图号"),
        ({"alt": "村口", "file": "ditu.jpg"}, "没有审图号"),
        ({"alt": "镇地图", "caption": "审图号：12号"}, "审图号的写法不对"),
    ],
)
def test_map_carries_its_number(said: dict[str, Any], seen: str) -> None:
    """By its words or by the name of its file; a number that was never given out is none."""
    picture = a_picture(**said)
    assert found("map.unnumbered", an_exhibit(pictures=[picture])) == [
        (
            f"{HERE}:12",
            f"图片「{picture.card.file}」是地图，{seen}，观众不知道国界、界线画得对不对。",
            REMEDY,
        )
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"alt": "南丰镇地图", "caption": "审图号：苏S（2024）12号"},
        {"alt": "中国地图", "source": "自然资源部，审图号：GS(2023)2767号"},
        {"alt": "广场的平面示意图，七块石碑"},
        {"alt": "一张街道地图", "caption": "示意图：一条街"},
        {"alt": "老人看着一张地图"},
        {"alt": "民法典知识地图"},
        {"alt": "A plan of the square", "file": "roadmap2.jpg"},
    ],
)
def test_numbered_map_and_plan_are_fine(said: dict[str, Any]) -> None:
    """A plan without boundaries, a map in somebody's hands, a map of thoughts."""
    assert found("map.unnumbered", an_exhibit(pictures=[a_picture(**said)])) == []
