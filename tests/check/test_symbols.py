"""Rules over the flag, the emblems and the anthem, each with its whole message."""

import pytest

from builders import (
    a_museum,
    a_picture,
    a_recording,
    a_stop,
    a_tour,
    an_exhibit,
    some_facts,
)
from check.found import all_of, found
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.picture import HotspotCard

HERE = "exhibits/square/liyi/index.md"
RIGHT = some_facts(width=1500, height=1000)


def of_symbols(exhibit: Exhibit) -> list[str]:
    """The rules over symbols that find something."""
    return [one.rule for one in all_of(exhibit) if one.rule.startswith("symbol.")]


def test_symbol_is_shown_whole() -> None:
    """A focus says which part may go."""
    picture = a_picture(alt="一面五星红旗", focus="50% 50%", facts=RIGHT)
    assert found("symbol.cropped", an_exhibit(pictures=[picture])) == [
        (
            f"{HERE}:12",
            "图片「photo.jpg」就是五星红旗，却写了焦点「50% 50%」，五星红旗在目录里会被切掉一块。",
            "删掉「焦点」这一行，换一张四周留白、裁不到图案的图。",
        )
    ]


def test_flag_is_three_wide_and_two_high() -> None:
    """A stretched flag is no flag."""
    assert found("symbol.proportion", an_exhibit(pictures=[a_picture(alt="中国国旗")])) == [
        (
            f"{HERE}:12",
            "图片「photo.jpg」说是国旗，却是1600×1200像素，不是三比二，观众看到的是一面不合规格的旗。",
            "从中国人大网或中国政府网取标准图，不拉伸、不裁切，例如 1500×1000 像素。",
        )
    ]


def test_symbol_is_no_icon() -> None:
    """Neither by its words nor by the name of its file."""
    picture = a_picture(alt="国徽", file="icon-1.png")
    assert found("symbol.as-icon", an_exhibit(pictures=[picture])) == [
        (
            f"{HERE}:12",
            "图片「icon-1.png」把国徽当作图标，它不是网页的装饰。",
            "换成本馆自己的图案，例如天平、书本；讲解它的地方，放完整的标准图。",
        )
    ]


def test_symbol_is_nothing_to_tap() -> None:
    """A hotspot is a button."""
    spot = HotspotCard(yaw=10, pitch=0, text="国徽")
    exhibit = an_exhibit(
        pictures=[a_picture(hotspots=(spot,))], places={"pictures.0.hotspots.0.text": 9}
    )
    assert found("symbol.as-button", exhibit) == [
        (
            f"{HERE}:9",
            "全景里的热点「国徽」把国徽做成了可以点的按钮，不够庄重。",
            "热点换成旁边的东西，例如：文字: 宪法石碑；在文字里再讲它。",
        )
    ]


def test_symbol_is_neither_decoration_nor_reward() -> None:
    """The home page crops and writes over its picture; a seal is collected for fun."""
    museum = a_museum(hero_alt="国徽", tours=[a_tour(a_stop(seal="国徽"))], places={"hero_alt": 8})
    assert found("symbol.as-ornament", museum) == [
        (
            "exhibits/museum.yml:8",
            "首页大图就是国徽，大图会随屏幕裁切，上面还压着字。",
            "首页换成风景或本馆的画，例如：首页图说明: 水乡石桥边的白墙黑瓦",
        ),
        (
            "exhibits/tours/one.md:24",
            "印章「国徽」把国徽当作集章的奖品，不够庄重。",
            "换成这一站讲的东西，例如：印章: 总则",
        ),
    ]


@pytest.mark.parametrize("said", [{"file": "guoge.mp3"}, {"words": ("起来！不愿做奴隶的人们！",)}])
def test_anthem_is_no_background(said: dict[str, object]) -> None:
    """By the name of the file or by its words."""
    exhibit = an_exhibit(recordings=[a_recording(**said)])  # type: ignore[arg-type]
    name = said.get("file", "told.mp3")
    assert found("symbol.anthem", exhibit) == [
        (
            f"{HERE}:14",
            f"录音「{name}」里像是有国歌，讲解的时候放出来就成了背景音乐。",
            "去掉录音里的国歌，只留讲解；要听国歌，写明到中国人大网、中国政府网听标准演奏。",
        )
    ]


def test_dignified_picture_is_left_alone() -> None:
    """The whole flag, a scene with it, a lesson about a damaged one, a talk about the law."""
    pictures = [
        a_picture(alt="国旗", facts=RIGHT),
        a_picture(file="b.jpg", alt="升旗台前，国旗正在升起", focus="50% 50%"),
        a_picture(file="c.jpg", alt="旗杆上挂着一面国旗，红色褪成了粉色"),
        a_picture(file="logo.png", alt="本馆的印"),
        a_picture(file="silicon.jpg", alt="国徽"),
    ]
    heard = a_recording(words=("国歌法说，国歌不得作为公共场所的背景音乐。",))
    assert of_symbols(an_exhibit(pictures=pictures, recordings=[heard])) == []
