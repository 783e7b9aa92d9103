"""What is on is named in known words, stands there once, and leads to what visitors see."""

from datetime import date

from builders import a_calendar, a_hall, a_museum, an_event, an_exhibit
from check.found import all_of, found
from yunyouguan.model.event import Event, Spoken
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status

FILE = "exhibits/calendar/2027.md"


def with_events(*events: Event, slug: str = "2027", status: Status = Status.PUBLISHED) -> Museum:
    """A shown exhibit, a draft one, and a calendar of the events given."""
    hall = a_hall(an_exhibit(), an_exhibit(slug="begun", id="NF-2026-0002", status=Status.DRAFT))
    return a_museum(hall, calendars=(a_calendar(*events, slug=slug, status=status),))


def test_good_calendar_has_nothing_to_mend() -> None:
    """A known category or none, an exhibit with or without strokes, a day with its law."""
    museum = with_events(
        an_event(kind="法律早市", exhibit="/square/liyi/"),
        an_event(name="国家宪法日", kind="普法日", basis="《法治宣传教育法》第十三条", line=9),
    )
    assert [one for one in all_of(museum) if one.place.file == FILE] == []


def test_unknown_category_is_answered_with_the_nearest_or_all() -> None:
    """Staff see what they may write."""
    told = found(
        "calendar.kind-unknown", with_events(an_event(kind="早市"), an_event(kind="赛龙舟", line=9))
    )
    assert [(place, message) for place, message, _ in told] == [
        (f"{FILE}:8", "类别表里没有「早市」，观众分不清是哪一种活动。"),
        (f"{FILE}:9", "类别表里没有「赛龙舟」，观众分不清是哪一种活动。"),
    ]
    assert told[0][2] == "是不是想写「法律早市」？"
    assert told[1][2].startswith("从这些里选：法律早市、法治宣讲、")


def test_the_same_event_twice_is_told_once_a_row() -> None:
    """Another hour or place makes it another event."""
    same, other = an_event(line=9), an_event(line=10, location="文化站")
    assert found("calendar.twice", with_events(an_event(), same, other)) == [
        (
            f"{FILE}:9",
            f"「法律早市」在 {FILE}:8 已经写过，观众会以为一天办两场。",
            "删掉一行；真是两场，就在「时间」或「地点」里分清楚。",
        )
    ]


def test_a_day_of_the_law_and_a_rhythm_say_where_they_are_written() -> None:
    """Once they are shown."""
    events = (
        an_event(name="国家宪法日", kind="普法日"),
        an_event(name="法律早市", when=Spoken("每月1次"), line=9),
    )
    assert found("calendar.no-basis", with_events(*events, status=Status.DRAFT)) == []
    assert [remedy for _, _, remedy in found("calendar.no-basis", with_events(*events))] == [
        "在「依据」那一列写上，例如：《法治宣传教育法》第十三条第二款",
        "在「依据」那一列写上，例如：某政发〔2026〕3号 三.1",
    ]


def test_events_lead_to_exhibits_that_visitors_see() -> None:
    """An unknown one is answered with the nearest; a draft calendar may wait for a draft."""
    museum = with_events(an_event(exhibit="square/liy"), an_event(exhibit="square/begun", line=9))
    assert found("calendar.no-such-exhibit", museum) == [
        (
            f"{FILE}:8",
            "活动「法律早市」的展品「square/liy」馆里没有，观众点了看到「找不到」。",
            "是不是想写「square/liyi」？",
        )
    ]
    assert found("calendar.exhibit-unpublished", museum) == [
        (
            f"{FILE}:9",
            "活动「法律早市」的展品「邻里之间」还没有发布，观众点了看到「找不到」。",
            "换一件已发布的展品，或把这一格清空。",
        )
    ]
    draft = with_events(an_event(exhibit="square/begun"), status=Status.DRAFT)
    assert found("calendar.exhibit-unpublished", draft) == []


def test_a_year_that_is_over_is_told_as_a_hint() -> None:
    """Not while one event lies ahead; with the command for the year after."""
    over = an_event(day=date(2026, 11, 22))
    assert (
        found("calendar.all-past", with_events(an_event(day=date(2026, 11, 23)), slug="2026")) == []
    )
    assert found("calendar.all-past", with_events(over, slug="2026")) == [
        (
            "exhibits/calendar/2026.md:1",
            "2026年的活动都办完了，观众在首页「近期」里看不到镇里的活动。",
            "有了新的活动就往下添；新的一年运行：yunyouguan new calendar 2027",
        )
    ]
