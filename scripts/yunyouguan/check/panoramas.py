"""Rules over panoramas: they turn without a seam, and each hotspot is seen and leads somewhere."""

import difflib
from collections.abc import Iterator
from itertools import combinations
from math import acos, cos, degrees, radians, sin

from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.picture import HotspotCard, Picture, PictureKind
from yunyouguan.model.place import Place

OFF_TWO_TO_ONE = 0.01
"""Cameras cut a pixel or two; one part in a hundred shows as a step of 3.6 degrees at the seam."""

WIDTH_LEAST = 4096
"""Pixels: 11 a degree, what a phone of 390 points at three pixels a point shows of 100 degrees."""

YAW_MOST, PITCH_MOST = 180, 90
APART = 2.0
"""Degrees: 8 points on a phone that shows 100 degrees, a fifth of what a finger needs."""

TEXT_MOST = 12
"""字: at 18 px more than half the width of a phone, and the picture is hidden behind it."""


def not_two_to_one(picture: Picture) -> Iterator[Finding]:
    """A panorama goes all the way round: twice as wide as high."""
    facts = picture.facts
    if not facts or not picture.is_panorama or _is_two_to_one(facts.width, facts.height):
        return
    yield Finding(
        rule="panorama.not-two-to-one",
        place=picture.place,
        message=f"图片「{picture.card.file}」写明是全景，却是{facts.width}×{facts.height}像素，"
        "宽不是高的两倍，观众转起来画面是歪的，接缝也对不上。",
        remedy="从全景相机里重新导出完整的一圈，宽是高的两倍，例如 8192×4096；"
        "不是环视图，就删掉「类型: 全景」这一行。",
    )


def too_small(picture: Picture) -> Iterator[Finding]:
    """A panorama has a pixel for every pixel of the phone that shows a part of it."""
    facts = picture.facts
    if (
        facts
        and picture.is_panorama
        and facts.width < WIDTH_LEAST
        and _is_two_to_one(facts.width, facts.height)
    ):
        yield Finding(
            rule="panorama.too-small",
            place=picture.place,
            message=f"全景「{picture.card.file}」只有{facts.width}×{facts.height}像素，"
            "手机一屏只看到一小段，画面是糊的。",
            remedy=f"从全景相机里导出最大的尺寸，宽至少 {WIDTH_LEAST} 像素，例如 8192×4096。",
        )


def without_panorama(exhibit: Exhibit) -> Iterator[Finding]:
    """Hotspots are for turning to: a flat picture shows none."""
    for at, card in enumerate(exhibit.card.pictures):
        if card.hotspots and card.kind is not PictureKind.PANORAMA:
            yield Finding(
                rule="hotspot.without-panorama",
                place=_place(exhibit, f"pictures.{at}.hotspots", f"pictures.{at}.file"),
                message=f"图片「{card.file}」不是全景，却写了{len(card.hotspots)}处热点，"
                "观众一处也看不到。",
                remedy="是环视图，就在这张图下面补一行：类型: 全景；"
                "不是，就删掉「热点」和它下面的几行。",
            )


def out_of_range(exhibit: Exhibit) -> Iterator[Finding]:
    """A direction is one that exists."""
    for spot, field in _spots(exhibit):
        if abs(spot.yaw) > YAW_MOST:
            yield Finding(
                rule="hotspot.out-of-range",
                place=_place(exhibit, f"{field}.yaw", field),
                message=f"热点「{spot.text}」的方位写的是 {spot.yaw:g}，一圈只有左右各 180 度，"
                "观众转到哪里都找不到它。",
                remedy="写从画面正中往右转多少度，往左写负数，"
                f"例如：方位: {(spot.yaw + 180) % 360 - 180:g}",
            )
        if abs(spot.pitch) > PITCH_MOST:
            yield Finding(
                rule="hotspot.out-of-range",
                place=_place(exhibit, f"{field}.pitch", field),
                message=f"热点「{spot.text}」的俯仰写的是 {spot.pitch:g}，"
                "头顶是 90 度，脚下是 -90 度，观众抬头低头都找不到它。",
                remedy="写从地平线往上抬多少度，往下写负数，例如：俯仰: -5",
            )


def same_place(exhibit: Exhibit) -> Iterator[Finding]:
    """Two hotspots stand so far apart that a finger meets just one."""
    for at, card in enumerate(exhibit.card.pictures):
        for (_, first), (number, second) in combinations(enumerate(card.hotspots), 2):
            here = f"pictures.{at}.hotspots.{number}"
            if _between(first, second) < APART:
                yield Finding(
                    rule="hotspot.same-place",
                    place=_place(exhibit, here, f"pictures.{at}.file"),
                    message=f"热点「{second.text}」和「{first.text}」在同一个地方，"
                    "一个盖住了另一个，观众点不到。",
                    remedy=f"把「{second.text}」的方位挪开几度，例如：方位: {_aside(second):g}；"
                    "或者两处合成一处。",
                )


def text_long(exhibit: Exhibit) -> Iterator[Finding]:
    """A hotspot is a sign, not a label."""
    for spot, field in _spots(exhibit):
        if (length := len(spot.text.strip())) > TEXT_MOST:
            yield Finding(
                rule="hotspot.text-long",
                place=_place(exhibit, f"{field}.text", field),
                message=f"热点的文字「{spot.text}」有{length}字，在手机上盖住了半幅画面。",
                remedy=f"留下{TEXT_MOST}字以内的名字，其余写进正文，"
                f"例如：文字: {spot.text.strip()[:TEXT_MOST]}",
            )


def destination(museum: Museum) -> Iterator[Finding]:
    """A hotspot leads to an exhibit that is built; one without an address is only read."""
    known = {f"{one.hall}/{one.slug}": one for one in museum.exhibits}
    for exhibit in museum.exhibits:
        for spot, field in _spots(exhibit) if exhibit.is_published else ():
            wanted = spot.exhibit.strip("/")
            if not wanted or (wanted in known and known[wanted].is_published):
                continue
            place = _place(exhibit, f"{field}.exhibit", field)
            if wanted in known:
                yield Finding(
                    rule="hotspot.not-published",
                    place=place,
                    message=f"热点「{spot.text}」通往「{known[wanted].card.title}」，那件展品没有发布，"
                    "观众看得到文字，却点不进去。",
                    remedy="先发布那件展品，或删掉这一处热点。",
                )
            else:
                yield Finding(
                    rule="hotspot.no-such-exhibit",
                    place=place,
                    message=f"热点「{spot.text}」通往的「{spot.exhibit}」馆里没有，观众点不进去。",
                    remedy="写展厅和展品的文件夹名，中间用斜杠，"
                    f"例如：展品: {_nearest(wanted, known)}",
                )


def _is_two_to_one(width: int, height: int) -> bool:
    return abs(width - 2 * height) <= OFF_TWO_TO_ONE * 2 * height


def _spots(exhibit: Exhibit) -> Iterator[tuple[HotspotCard, str]]:
    """Every hotspot with the name of its field."""
    for at, card in enumerate(exhibit.card.pictures):
        for number, spot in enumerate(card.hotspots):
            yield spot, f"pictures.{at}.hotspots.{number}"


def _place(exhibit: Exhibit, *fields: str) -> Place:
    """The place of the first field that is written; the file when none is."""
    known = (exhibit.places[field] for field in fields if field in exhibit.places)
    return next(known, exhibit.place)


def _between(one: HotspotCard, other: HotspotCard) -> float:
    """Degrees between two directions as seen from the middle; near a pole yaw means little."""
    high, low = radians(one.pitch), radians(other.pitch)
    turn = radians(one.yaw - other.yaw)
    cosine = sin(high) * sin(low) + cos(high) * cos(low) * cos(turn)
    return degrees(acos(max(-1.0, min(1.0, cosine))))


def _aside(spot: HotspotCard) -> float:
    """A yaw ten degrees on, towards the middle so that it stays in range."""
    return spot.yaw + (10 if spot.yaw < 0 else -10)


def _nearest(wanted: str, known: dict[str, Exhibit]) -> str:
    """The address that was likely meant: the same folder in another hall, or one spelt alike."""
    slug = wanted.rpartition("/")[2]
    moved = next((one for one in known if one.endswith(f"/{slug}")), "")
    alike = difflib.get_close_matches(wanted, known, n=1, cutoff=0)
    return moved or next(iter(alike), "civil-code-square/prologue")


PICTURE_RULES = (not_two_to_one, too_small)
EXHIBIT_RULES = (without_panorama, out_of_range, same_place, text_long)
MUSEUM_RULES = (destination,)
