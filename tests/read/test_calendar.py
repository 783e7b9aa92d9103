"""Tables of events are read as an office writes them; what cannot be read is never guessed."""

from datetime import date, time
from pathlib import Path

import pytest

from read.written import a_small_museum, lines
from yunyouguan.model.event import (
    Calendar,
    CalendarCard,
    Dated,
    Event,
    EventCard,
    Hours,
    Lunar,
    Spoken,
    When,
    Yearly,
)
from yunyouguan.model.finding import Finding
from yunyouguan.model.place import Place
from yunyouguan.model.vocabulary import Status
from yunyouguan.read.calendar.days import Fault, Misread, read_days
from yunyouguan.read.calendar.file import read_calendar
from yunyouguan.read.calendar.hours import read_hours
from yunyouguan.read.museum_dir import read_museum

FILE = "exhibits/calendar/2027.md"
HEADER = "---\n标题: 南丰的一年\n状态: 草稿\n---\n"


def one_day(month: int, day: int) -> Dated:
    """A day of 2027."""
    return Dated(date(2027, month, day), date(2027, month, day))


@pytest.mark.parametrize(
    "written",
    [
        "2027-03-06", "2027/3/6", "2027.3.6", "2027年3月6日", "3月6日", "3月6号", "03-06", "3/6",
        "３月６日", "2027年3月6日（星期六）", "3月6日 周六", "2027-03-06T00:00:00",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(written: str) -> None:
    """With a year or without, with the right weekday or none, full-width, out of Excel."""
    assert read_days(written, 2027) == (one_day(3, 6),)


@pytest.mark.parametrize(
    "written",
    ["5-1至5-31", "5月1日到31日", "5月1日—5月31日", "5月1日-5月31日", "2027-05-01~2027-05-31",
     "5月1日（周六）至5月31日（周一）"],
)  # fmt: skip
def test_days_in_a_row_are_read_however_they_are_written(written: str) -> None:
    """Every dash that a keyboard gives."""
    assert read_days(written, 2027) == (Dated(date(2027, 5, 1), date(2027, 5, 31)),)


def test_rhythms_that_are_exact_become_days() -> None:
    """Twelve of them; New Year may lie in between a beginning and an end."""
    saturdays = read_days("每月第一个星期六", 2027)
    fridays = read_days("每月最后一个周五", 2027)
    assert isinstance(saturdays, tuple)
    assert isinstance(fridays, tuple)

    assert saturdays[:3] == (one_day(1, 2), one_day(2, 6), one_day(3, 6))
    assert [len(saturdays), fridays[-1]] == [12, one_day(12, 31)]
    assert read_days("每月5日", 2027) == tuple(one_day(month, 5) for month in range(1, 13))
    assert read_days("12-28至2028-1-3", 2027) == (Dated(date(2027, 12, 28), date(2028, 1, 3)),)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("", Misread(Fault.EMPTY, "")),
        ("2月30日", Misread(Fault.NO_SUCH_DAY, "2月30日")),
        ("每月31日", Misread(Fault.NO_SUCH_DAY, "每月31日")),
        ("3月7日星期六", Misread(Fault.WRONG_WEEKDAY, "3月7日星期六", "3月7日（星期日）")),
        ("2026-03-06", Misread(Fault.OTHER_YEAR, "2026")),
        ("5-31至5-1", Misread(Fault.END_BEFORE_START, "5-31至5-1")),
        ("3.1", Misread(Fault.NOT_UNDERSTOOD, "3.1")),
        ("6日", Misread(Fault.NOT_UNDERSTOOD, "6日")),
        ("三月六日", Misread(Fault.NOT_UNDERSTOOD, "三月六日")),
        ("每季第一个星期六", Misread(Fault.NOT_UNDERSTOOD, "每季第一个星期六")),
    ],
)
def test_a_day_that_could_mean_two_is_not_guessed(written: str, told: Misread) -> None:
    """Nor one that does not exist; 3.1 may be 3.10 of a sheet that drops the nought."""
    assert read_days(written, 2027) == told


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12月4日", Yearly((12, 4), (12, 4))),
        ("每年5-1至5-31", Yearly((5, 1), (5, 31))),
        ("农历九月初九", Lunar(9, 9, "农历九月初九")),
        ("每月1次", Spoken("每月1次")),
        ("每年1次", Spoken("每年1次")),
        ("常年", Spoken("常年")),
    ],
)
def test_what_returns_every_year_has_no_year(written: str, meant: When) -> None:
    """A day, several, a lunar one, or a rhythm that is only said."""
    assert read_days(written, None) == (meant,)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("2027-12-04", Fault.YEAR_WRITTEN), ("2月29日", Fault.NOT_EVERY_YEAR),
        ("农历腊月三十", Fault.NOT_EVERY_YEAR), ("2月30日", Fault.NO_SUCH_DAY),
        ("12月28日至1月3日", Fault.END_BEFORE_START), ("随便", Fault.NOT_UNDERSTOOD),
    ],
)  # fmt: skip
def test_what_does_not_return_every_year_is_refused(written: str, fault: Fault) -> None:
    """29 February and a lunar thirtieth are not there every year."""
    told = read_days(written, None)
    assert isinstance(told, Misread)
    assert told.fault is fault


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", None), ("全天", None),
        ("9:00", Hours(time(9))), ("09:00:00", Hours(time(9))),
        ("9：00—11：30", Hours(time(9), time(11, 30))),
        ("上午9点至11点半", Hours(time(9), time(11, 30))),
        ("下午2点-4点", Hours(time(14), time(16))), ("晚上7点", Hours(time(19))),
        ("晚上12点", "晚上12点"), ("凌晨12点半", "凌晨12点半"),
        ("25:00", "25:00"), ("9点60", "9点60"), ("9", "9"), ("早饭后", "早饭后"),
    ],
)  # fmt: skip
def test_hours_are_read_or_named(written: str, meant: Hours | str | None) -> None:
    """A half of the day that was said once holds for both; what is no hour comes back."""
    assert read_hours(written) == meant


def test_a_file_becomes_a_calendar() -> None:
    """Typed with bars, also full-width, or pasted from a sheet with tabs; columns in any order."""
    text = lines(
        HEADER,
        "活动名称\t日期\t时间\t地点",
        "法律早市\t3月6日\t9:00\t民法典广场",
        "",
        "｜法治宣讲｜3月8日｜｜｜",
        file=FILE,
    )
    read = read_calendar(text, "2027")
    first = EventCard(date="3月6日", time="9:00", name="法律早市", location="民法典广场")
    second = EventCard(date="3月8日", name="法治宣讲")

    assert read.findings == ()
    assert read.calendar == Calendar(
        "2027",
        CalendarCard(title="南丰的一年", status=Status.DRAFT),
        (
            Event(first, one_day(3, 6), Hours(time(9)), Place(FILE, 7), {}),
            Event(second, one_day(3, 8), None, Place(FILE, 9), {}),
        ),
        Place(FILE, 1),
        {"title": Place(FILE, 2), "status": Place(FILE, 3)},
    )


def test_files_become_calendars_the_years_in_order(tmp_path: Path) -> None:
    """What returns every year comes last, whatever the disk gives first."""
    table = HEADER + "| 日期 | 活动 |\n| --- | --- |\n| 3月6日 | 法律早市 |\n"
    more = {f"calendar/{name}.md": table for name in ("every-year", "2028", "2027")}
    museum, findings = read_museum(a_small_museum(tmp_path, **more))

    assert findings == ()
    assert museum is not None
    assert [one.slug for one in museum.calendars] == ["2027", "2028", "every-year"]


def test_what_stands_below_no_head_is_told() -> None:
    """A column without a name is shown nowhere; empty cells in it are nothing."""
    text = lines(
        HEADER, "| 日期 | 活动 | |", "| --- | --- | --- |",
        "| 3月6日 | 法律早市 | 下雨顺延 |", "| 3月8日 | 法治宣讲 | |",
        file=FILE,
    )  # fmt: skip
    assert read_calendar(text, "2027").findings == (
        Finding(
            rule="calendar.unknown-column",
            place=Place(FILE, 8),
            message="这一行有一格上面没有列名，里面写的观众看不到。",
            remedy="给那一列写上列名，从这里面选：日期、时间、活动、类别、地点、说明、展品、依据；"
            "用不着就把这一格清空。",
        ),
    )
