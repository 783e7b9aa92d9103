"""Rules over the stops of a tour: an exhibit that is seen, a picture that is there, honest time."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from yunyouguan.check.page import excerpt
from yunyouguan.model.exhibit import Exhibit
from yunyouguan.model.finding import Finding
from yunyouguan.model.museum import Museum
from yunyouguan.model.reading_time import CHARACTERS_A_MINUTE, MINUTE
from yunyouguan.model.tour import SECONDS_A_PICTURE, Stop, Tour
from yunyouguan.model.vocabulary import Status

NOTE_MOST = 240
MINUTES_MOST = 10
MINUTES_OFF = 1
"""So far may what staff say be from what is reckoned."""
SEAL_LEAST, SEAL_MOST = 2, 4
_NOT_CHINESE = re.compile(r"[^\u3400-\u9fff]")
EXAMPLE = "civil-code-square/prologue"


def exhibit(tour: Tour, stop: Stop, museum: Museum) -> Iterator[Finding]:
    """A stop stands before an exhibit of the museum that visitors see."""
    if not stop.exhibit:
        if tour.is_published or "exhibit" in stop.places:
            yield Finding(
                rule="tour.no-exhibit",
                place=stop.place_of("exhibit"),
                message=f"{_called(tour, stop)}没有写展品，观众不知道停在哪里看什么。",
                remedy=f"在小标题下面补一行，例如：- 展品: {_any(museum)}",
            )
        return
    found = museum.exhibit_at(stop.exhibit)
    if found is None:
        yield _no_such(tour, stop, museum)
    elif tour.is_published and not found.is_published:
        yield _unpublished(tour, stop, found)


def moves_on(tour: Tour) -> Iterator[Finding]:
    """From one stop to the next something changes: the exhibit, or what of its picture is seen."""
    for before, stop in zip(tour.stops, tour.stops[1:], strict=False):
        same = (before.exhibit, before.picture, before.region)
        if stop.exhibit and same == (stop.exhibit, stop.picture, stop.region):
            yield Finding(
                rule="tour.same-stop-again",
                place=stop.place_of("exhibit"),
                message=f"{_called(tour, stop)}和上一站是同一件展品、同一个画面，"
                "观众点了「下一站」，图没有动，会以为手机坏了。",
                remedy="两站并成一站；要看同一张图的另一处，就加一行，例如："
                "- 画面: 左 10% 上 20% 宽 40% 高 35%",
            )


def minutes(tour: Tour, stop: Stop, museum: Museum) -> Iterator[Finding]:  # noqa: ARG001
    """A stop says how long it takes, and that is true."""
    place = stop.place_of("minutes")
    reckoned = max(1, -(-stop.seconds // MINUTE))
    if "minutes" not in stop.places:
        if tour.is_published:
            yield Finding(
                rule="tour.no-minutes",
                place=place,
                message=f"{_called(tour, stop)}没有写要停几分钟，观众算不出走完要多久。",
                remedy=f"在小标题下面补一行，例如：- 分钟: {reckoned}",
            )
    elif stop.minutes is None:
        return
    elif not 1 <= stop.minutes <= MINUTES_MOST:
        yield Finding(
            rule="tour.minutes-absurd",
            place=place,
            message=f"{_called(tour, stop)}写了{stop.minutes}分钟，"
            f"一站应当是1到{MINUTES_MOST}分钟，观众不会信。",
            remedy=f"按实际写，照字数算约{reckoned}分钟，例如：- 分钟: {reckoned}",
        )
    elif tour.is_published and abs(stop.minutes * MINUTE - stop.seconds) > MINUTES_OFF * MINUTE:
        yield Finding(
            rule="tour.minutes-off",
            place=place,
            message=f"{_called(tour, stop)}写了{stop.minutes}分钟，算下来约{reckoned}分钟"
            f"（{stop.length}字，一分钟念{CHARACTERS_A_MINUTE}字，看图{SECONDS_A_PICTURE}秒），"
            "观众心里没有数。",
            remedy=f"改成：- 分钟: {reckoned}",
        )


def region(tour: Tour, stop: Stop, museum: Museum) -> Iterator[Finding]:
    """What a stop wants to show of a picture is there to be seen."""
    found = museum.exhibit_at(stop.exhibit)
    if found and (stop.picture or "region" in stop.places) and not museum.picture_of(stop):
        names = [one.card.file for one in found.pictures]
        seen = f"没有图片「{stop.picture}」" if stop.picture else "没有图片"
        near = get_close_matches(stop.picture, names, n=1) or names
        yield Finding(
            rule="tour.no-picture",
            place=stop.place_of("picture" if stop.picture else "region"),
            message=f"{_called(tour, stop)}的展品「{found.card.title}」{seen}，"
            "观众看到的是一块空白。",
            remedy=f"改成这件展品有的图片，例如：- 图片: {near[0]}"
            if near
            else "先给那件展品配一张图，或删掉这一行。",
        )
    if stop.region and not stop.region.is_inside:
        yield Finding(
            rule="tour.region-outside",
            place=stop.place_of("region"),
            message=f"{_called(tour, stop)}的画面超出了图片的边：左加宽、上加高都不能超过100%，"
            "宽和高也不能是0，观众会看到一块空白。",
            remedy="改小一些，例如：- 画面: 左 10% 上 20% 宽 40% 高 35%",
        )


def note(tour: Tour, stop: Stop, museum: Museum) -> Iterator[Finding]:  # noqa: ARG001
    """A stop says something, and not too much of it."""
    if tour.is_published and not stop.length:
        yield Finding(
            rule="tour.note-empty",
            place=stop.place,
            message=f"{_called(tour, stop)}没有话，观众停下来没有可读的。",
            remedy="在展品和分钟下面隔一行，写这一站要说的话。",
        )
    elif stop.length > NOTE_MOST:
        yield Finding(
            rule="tour.note-long",
            place=stop.place,
            message=f"{_called(tour, stop)}有{stop.length}字，超过{NOTE_MOST}字，"
            "观众站着看图，读不完这么长。",
            remedy="只留一件事，其余的让观众到展品里去看；还长就分成两站。",
        )


def seal(tour: Tour, stop: Stop, museum: Museum) -> Iterator[Finding]:  # noqa: ARG001
    """A seal is carved with two to four Chinese characters."""
    if stop.seal and not SEAL_LEAST <= len(stop.seal) <= SEAL_MOST:
        yield Finding(
            rule="tour.seal-length",
            place=stop.place_of("seal"),
            message=f"印章写的是「{excerpt(stop.seal, 8)}」，{len(stop.seal)}个字，"
            "刻不下或看不清。",
            remedy=f"写{SEAL_LEAST}到{SEAL_MOST}个字，例如：- 印章: 守约；"
            "不写这一行，就从标题里取。",
        )
    elif strange := _NOT_CHINESE.search(stop.seal):
        yield Finding(
            rule="tour.seal-not-chinese",
            place=stop.place_of("seal"),
            message=f"印章里的「{strange[0]}」不是汉字，刻不出来，观众看到的印章缺一块。",
            remedy="只写汉字，不写标点、字母和表情，例如：- 印章: 守约",
        )


def _no_such(tour: Tour, stop: Stop, museum: Museum) -> Finding:
    addresses = [one.address.strip("/") for one in museum.exhibits]
    name = stop.exhibit.rpartition("/")[2]
    titled = [one.address.strip("/") for one in museum.exhibits if name and name in one.card.title]
    near = titled or get_close_matches(stop.exhibit, addresses, n=1)
    return Finding(
        rule="tour.no-such-exhibit",
        place=stop.place_of("exhibit"),
        message=f"{_called(tour, stop)}的展品「{excerpt(stop.exhibit, 40)}」馆里没有，"
        "观众看到的路线会缺一站。",
        remedy=f"是不是想写「{near[0]}」？例如：- 展品: {near[0]}"
        if near
        else f"写展厅和展品的文件夹名，中间用斜杠，例如：- 展品: {_any(museum)}",
    )


def _unpublished(tour: Tour, stop: Stop, found: Exhibit) -> Finding:
    withdrawn = found.card.status is Status.WITHDRAWN
    state = "已经撤下" if withdrawn else "还没有发布"
    return Finding(
        rule="tour.exhibit-unpublished",
        place=stop.place_of("exhibit"),
        message=f"{_called(tour, stop)}的展品「{found.card.title}」{state}，"
        "观众看到的路线会缺一站。",
        remedy="把这一站整段删掉，或换一件已发布的展品。"
        if withdrawn
        else "先发布那件展品，或把这一站整段删掉。",
    )


def _called(tour: Tour, stop: Stop) -> str:
    # By identity: comparing stops by their words takes half a minute when there are thousands.
    at = next(at for at, one in enumerate(tour.stops, 1) if one is stop)
    number = f"第{at}站"
    return f"{number}「{excerpt(stop.heading)}」" if stop.heading else number


def _any(museum: Museum) -> str:
    """An address to copy: one of the museum's own when it has one."""
    return next((one.address.strip("/") for one in museum.exhibits if one.is_published), EXAMPLE)


def every_stop(tour: Tour, museum: Museum) -> Iterator[Finding]:
    """Every rule over each stop, in their order."""
    for stop in tour.stops:
        for rule in STOP_RULES:
            yield from rule(tour, stop, museum)
    yield from moves_on(tour)


STOP_RULES = (exhibit, minutes, region, note, seal)
TOUR_RULES = (every_stop,)
