"""Rules over panoramas and hotspots, each with its whole message."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from builders import a_hall, a_museum, a_picture, an_exhibit, some_facts
from check.found import all_of, found
from check.small_museum import EXHIBIT, GOOD, write_good
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import HotspotCard, PictureKind
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.museum_dir import read_museum

FILE = "exhibits/square/liyi/index.md"
PICTURE = f"{FILE}:12"
PLACES = {
    "pictures.0.hotspots": 15,
    **{f"pictures.0.hotspots.{number}": 16 + 4 * number for number in range(3)},
    "pictures.0.hotspots.0.yaw": 17,
    "pictures.0.hotspots.0.pitch": 18,
    "pictures.0.hotspots.0.text": 19,
    "pictures.0.hotspots.0.exhibit": 20,
}


def a_spot(**said: Any) -> HotspotCard:
    """A good hotspot that leads nowhere."""
    return HotspotCard(**{"yaw": 30, "pitch": -5, "text": "总则编石碑"} | said)


def around(*spots: HotspotCard, width: int = 8192, height: int = 4096, **card: Any) -> Exhibit:
    """An exhibit with one panorama and its hotspots."""
    said = {"file": "all.jpg", "kind": PictureKind.PANORAMA, "hotspots": spots} | card
    picture = a_picture(**said, facts=some_facts(width=width, height=height))
    return an_exhibit(pictures=[picture], places=PLACES)


def museum_with(wanted: str, status: Status = Status.PUBLISHED) -> Museum:
    """Two halls; a hotspot of `square/liyi` leads somewhere, `mill/wheel` has the given status."""
    wheel = an_exhibit(hall="mill", slug="wheel", id="NF-2026-0002", title="水车", status=status)
    return a_museum(
        a_hall(around(a_spot(exhibit=wanted)), an_exhibit(slug="tort", id="NF-2026-0003")),
        a_hall(wheel, slug="mill"),
    )


def test_good_panorama_has_nothing_to_mend() -> None:
    """Just large enough, at the edges of the range, a finger apart, twelve characters long."""
    spots = (
        a_spot(yaw=-180, pitch=90, exhibit=""),
        a_spot(yaw=180, pitch=-90, text="一二三四五六七八九十十一"),
        a_spot(yaw=0, pitch=0),
        a_spot(yaw=2.1, pitch=0),
    )
    assert all_of(around(*spots, width=4096, height=2048)) == ()


@pytest.mark.parametrize(("width", "height"), [(8192, 4100), (8273, 4096), (8111, 4096)])
def test_panorama_may_be_one_part_in_a_hundred_off(width: int, height: int) -> None:
    """Cameras cut a pixel or two."""
    assert found("panorama.not-two-to-one", around(width=width, height=height)) == []


@pytest.mark.parametrize(("width", "height"), [(8275, 4096), (8109, 4096), (4000, 3000)])
def test_panorama_is_twice_as_wide_as_high(width: int, height: int) -> None:
    """What is not all the way round does not close; a flat picture may have any shape."""
    flat = around(width=width, height=height, kind=PictureKind.FLAT)
    assert found("panorama.not-two-to-one", flat) == []
    assert found("panorama.not-two-to-one", around(width=width, height=height)) == [
        (
            PICTURE,
            (
                f"图片「all.jpg」写明是全景，却是{width}×{height}像素，宽不是高的两倍，"
                "观众转起来画面是歪的，接缝也对不上。"
            ),
            (
                "从全景相机里重新导出完整的一圈，宽是高的两倍，例如 8192×4096；"
                "不是环视图，就删掉「类型: 全景」这一行。"
            ),
        )
    ]


def test_panorama_that_cannot_be_read_is_named_elsewhere() -> None:
    """Without its size nothing can be said of it."""
    exhibit = around()
    unread = replace(exhibit, pictures=(replace(exhibit.pictures[0], facts=None),))
    assert all_of(unread) == ()


def test_panorama_too_small_is_blurred() -> None:
    """One pixel below the least is named; one of the wrong shape is told so once."""
    assert found("panorama.too-small", around(width=3000, height=2000)) == []
    assert found("panorama.too-small", around(width=4095, height=2048)) == [
        (
            PICTURE,
            "全景「all.jpg」只有4095×2048像素，手机一屏只看到一小段，画面是糊的。",
            "从全景相机里导出最大的尺寸，宽至少 4096 像素，例如 8192×4096。",
        )
    ]


def test_hotspot_without_panorama_is_never_seen() -> None:
    """A flat picture shows no hotspots, so they are not lost in silence."""
    flat = around(a_spot(), a_spot(yaw=90), kind=PictureKind.FLAT)
    assert found("hotspot.without-panorama", around(a_spot())) == []
    assert found("hotspot.without-panorama", flat) == [
        (
            f"{FILE}:15",
            "图片「all.jpg」不是全景，却写了2处热点，观众一处也看不到。",
            "是环视图，就在这张图下面补一行：类型: 全景；不是，就删掉「热点」和它下面的几行。",
        )
    ]


@pytest.mark.parametrize(("yaw", "better"), [(200, "-160"), (-180.5, "179.5"), (370, "10")])
def test_hotspot_yaw_stays_within_one_turn(yaw: float, better: str) -> None:
    """The remedy names the same direction, rightly written."""
    assert found("hotspot.out-of-range", around(a_spot(yaw=yaw))) == [
        (
            f"{FILE}:17",
            (
                f"热点「总则编石碑」的方位写的是 {yaw:g}，"
                "一圈只有左右各 180 度，观众转到哪里都找不到它。"
            ),
            f"写从画面正中往右转多少度，往左写负数，例如：方位: {better}",
        )
    ]


@pytest.mark.parametrize("pitch", [90.5, -91])
def test_hotspot_pitch_stays_between_head_and_feet(pitch: float) -> None:
    """Nobody can look higher than up."""
    assert found("hotspot.out-of-range", around(a_spot(pitch=pitch))) == [
        (
            f"{FILE}:18",
            (
                f"热点「总则编石碑」的俯仰写的是 {pitch:g}，头顶是 90 度，脚下是 -90 度，"
                "观众抬头低头都找不到它。"
            ),
            "写从地平线往上抬多少度，往下写负数，例如：俯仰: -5",
        )
    ]


@pytest.mark.parametrize(
    ("first", "second", "aside"),
    [
        ((30, -5), (31.5, -5), "21.5"),
        ((179.5, 0), (-179.5, 0), "-169.5"),
        ((0, 89.5), (120, 89.5), "110"),
    ],
    ids=["side-by-side", "across-the-seam", "at-the-pole"],
)
def test_hotspot_hides_none_of_its_neighbours(
    first: tuple[float, float], second: tuple[float, float], aside: str
) -> None:
    """Two within two degrees cover each other, also across the seam and overhead."""
    lower, upper = (
        a_spot(yaw=yaw, pitch=pitch, text=text)
        for (yaw, pitch), text in ((first, "总则"), (second, "物权"))
    )
    assert found("hotspot.same-place", around(lower, a_spot(yaw=90, pitch=0), upper)) == [
        (
            f"{FILE}:24",
            "热点「物权」和「总则」在同一个地方，一个盖住了另一个，观众点不到。",
            f"把「物权」的方位挪开几度，例如：方位: {aside}；或者两处合成一处。",
        )
    ]


def test_hotspot_text_fits_a_sign() -> None:
    """Thirteen characters are one too many."""
    text = "民法典第一编总则编的大石碑"
    assert found("hotspot.text-long", around(a_spot(text=text[:12]))) == []
    assert found("hotspot.text-long", around(a_spot(text=text))) == [
        (
            f"{FILE}:19",
            f"热点的文字「{text}」有13字，在手机上盖住了半幅画面。",
            f"留下12字以内的名字，其余写进正文，例如：文字: {text[:12]}",
        )
    ]


@pytest.mark.parametrize("wanted", ["", "mill/wheel", "/mill/wheel/", "square/tort"])
def test_hotspot_to_what_is_built_is_fine(wanted: str) -> None:
    """An exhibit of any hall, or none at all."""
    families = {one.rule.partition(".")[0] for one in all_of(museum_with(wanted))}
    assert "hotspot" not in families


@pytest.mark.parametrize(
    ("wanted", "better"),
    [("square/wheel", "mill/wheel"), ("squre/tort", "square/tort"), ("mill", "mill/wheel")],
)
def test_hotspot_to_nothing_is_named_with_what_was_likely_meant(wanted: str, better: str) -> None:
    """The same folder in another hall, else the address spelt most alike."""
    assert found("hotspot.no-such-exhibit", museum_with(wanted)) == [
        (
            f"{FILE}:20",
            f"热点「总则编石碑」通往的「{wanted}」馆里没有，观众点不进去。",
            f"写展厅和展品的文件夹名，中间用斜杠，例如：展品: {better}",
        )
    ]


def test_hotspot_to_a_draft_is_only_read() -> None:
    """What is not built cannot be entered; a draft's own hotspots may wait."""
    draft = replace(around(a_spot(exhibit="square/nothing")), places={})
    waiting = replace(draft, card=draft.card.model_copy(update={"status": Status.DRAFT}))
    assert found("hotspot.no-such-exhibit", waiting) == []
    assert found("hotspot.not-published", museum_with("mill/wheel", Status.REVIEW)) == [
        (
            f"{FILE}:20",
            "热点「总则编石碑」通往「水车」，那件展品没有发布，观众看得到文字，却点不进去。",
            "先发布那件展品，或删掉这一处热点。",
        )
    ]


def test_hotspot_is_named_at_its_own_line(tmp_path: Path) -> None:
    """What staff wrote is found again in the file, down to the line of the value."""
    write_good(tmp_path)
    spots = "    热点:\n      - 方位: 30\n        文字: 石凳\n      - 方位: 270\n        文字: 井\n"
    index = tmp_path / EXHIBIT
    alt = "    说明: 井边围坐着几位老人\n"
    index.write_text(GOOD[EXHIBIT].replace(alt, alt + "    类型: 全景\n" + spots), "utf-8")
    museum, findings = read_museum(tmp_path)

    assert museum is not None
    assert findings == ()
    told = [(str(one.place), one.rule) for one in all_of(museum)]
    assert told == [
        (f"{EXHIBIT}:9", "panorama.not-two-to-one"),
        (f"{EXHIBIT}:15", "hotspot.out-of-range"),
    ]
