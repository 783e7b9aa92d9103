"""The page of what is on, its files for calendars, and what home shows of it."""

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar as Ical
from icalendar import Timezone

from builders import a_calendar, a_museum, an_event
from yunyouguan.model.event import Hours, Lunar, Spoken, Yearly
from yunyouguan.model.museum import Museum
from yunyouguan.model.vocabulary import Status
from yunyouguan.render.calendar_view import CalendarView, EntryView
from yunyouguan.render.gallery_views import HomeView
from yunyouguan.render.site_tree import render_site, song_text


def a_busy_museum(status: Status = Status.PUBLISHED) -> Museum:
    """An hour, a month, two on one day, a day of every year, a lunar one, and a rhythm."""
    year = a_calendar(
        an_event(day=date(2027, 5, 1), last=date(2027, 5, 31), name="展览", hours=Hours(time(9))),
        an_event(hours=Hours(time(9), time(11, 30)), location="广场", note="带上身份证；免费",
                 exhibit="square/liyi"),
        an_event(hours=Hours(time(14))),
        status=status,
    )  # fmt: skip
    every = a_calendar(
        an_event(when=Lunar(9, 9, "农历九月初九"), name="老年节"),
        an_event(when=Yearly((12, 4), (12, 4)), name="国家宪法日", kind="普法日",
                 basis="某法第一条"),
        an_event(when=Spoken("每月1次"), kind="法律早市"),
        slug="every-year", title="镇里的鼋活动",
    )  # fmt: skip
    return a_museum(calendars=(year, every))


def files_of(museum: Museum) -> dict[str, bytes]:
    """What the site holds below calendar/."""
    assets = render_site(museum, {}).assets
    return {one.path: one.content for one in assets
            if one.path.startswith("calendar/") and isinstance(one.content, bytes)}  # fmt: skip


def test_page_lists_years_months_and_what_has_no_day() -> None:
    """In order, in words, with what machines and the phone need."""
    (page,) = [one for one in render_site(a_busy_museum(), {}).pages if one.address == "calendar/"]
    view = page.view()
    assert isinstance(view, CalendarView)

    def said(one: EntryView) -> tuple[str, ...]:
        return one.day, one.beside, one.hours, one.name, one.spans, one.datetime

    assert [
        (year.title, [(month.title, list(map(said, month.entries))) for month in year.months])
        for year in view.years
    ] == [
        ("2027年", [
            ("3月", [
                ("3月6日", "星期六", "9:00至11:30", "法律早市", "2027-03-06", "2027-03-06"),
                ("3月6日", "星期六", "14:00", "法律早市", "2027-03-06", "2027-03-06"),
            ]),
            ("5月", [("5月1日至31日", "", "9:00", "展览", "2027-05-01/2027-05-31", "2027-05-01")]),
        ]),
        ("每年的日子", [
            ("10月", [("农历九月初九", "每年", "", "老年节", " ".join(
                one.isoformat() for one in Lunar(9, 9, "").days(2026)), "")]),
            ("12月", [("12月4日", "每年", "", "国家宪法日", "12-04", "12-04")]),
        ]),
    ]  # fmt: skip
    first = view.years[0].months[0].entries[0]
    assert (first.see, first.see_address, first.where) == ("邻里之间", "square/liyi/", "广场")
    lunar = view.years[1].months[0].entries[0]
    assert lunar.days == "2026年10月18日、2027年10月8日、2028年10月26日"
    assert view.programmes_title == "镇里的鼋活动"
    assert [(one.day, one.name, one.kind, one.file) for one in view.programmes] == [
        ("每月1次", "法律早市", "", "")
    ]
    assert "鼋" in song_text(a_busy_museum())


def test_calendar_file_is_read_back_as_it_was_meant() -> None:
    """Hours in Beijing's time, whole days without a zone, every year, each lunar day by itself."""
    book = Ical.from_ical(files_of(a_busy_museum())["calendar/all.ics"])
    read = {
        str(one["uid"]): (str(one["summary"]), one.decoded("dtstart"), one.decoded("dtend", None))
        for one in book.walk("VEVENT")
    }
    (zone,) = book.walk("VTIMEZONE")
    assert isinstance(zone, Timezone)
    lunar = [value for uid, value in read.items() if "lunar" in uid]

    assert len(read) == 19
    assert read["2027-05-01-5b340b@yunyouguan"] == ("展览", date(2027, 5, 1), date(2027, 6, 1))
    summary, start, end = read["2027-03-06-91550e@yunyouguan"]
    assert (summary, start.astimezone(UTC), end - start) == (
        "法律早市", datetime(2027, 3, 6, 1, tzinfo=UTC), timedelta(hours=2, minutes=30),
    )  # fmt: skip
    assert zone.to_tz().utcoffset(datetime(2027, 3, 6)) == timedelta(hours=8)  # noqa: DTZ001
    assert read["2027-03-06-91550e-2@yunyouguan"][2] is None
    assert (len(lunar), lunar[1]) == (15, ("老年节", date(2027, 10, 8), date(2027, 10, 9)))
    yearly = next(one for one in book.walk("VEVENT") if one["summary"] == "国家宪法日")
    assert yearly["rrule"] == {"FREQ": ["YEARLY"]}
    assert str(yearly["description"]) == "依据：某法第一条"
    assert {one.decoded("dtstamp") for one in book.walk("VEVENT")} == {
        datetime(2026, 11, 1, tzinfo=UTC)
    }


def test_files_do_not_change_with_the_clock() -> None:
    """Two builds of one museum give the same bytes; each entry with a day has a file of its own."""
    files = files_of(a_busy_museum())

    assert files == files_of(a_busy_museum())
    assert sorted(files) == sorted(
        f"calendar/{stem}.ics" for stem in (
            "2027-05-01-5b340b", "2027-03-06-91550e", "2027-03-06-91550e-2",
            "lunar-09-09-798374", "12-04-1fef12", "all",
        )
    )  # fmt: skip


def test_home_gives_the_phone_days_to_choose_from() -> None:
    """Those with a year before those of every year; and what happens besides, in a sentence."""
    home = render_site(a_busy_museum(), {}).pages[0].view()
    assert isinstance(home, HomeView)
    assert home.coming is not None

    assert [one.name for one in home.coming.entries] == [
        "法律早市",
        "法律早市",
        "展览",
        "老年节",
        "国家宪法日",
    ]
    assert home.coming.rhythms == "镇里的鼋活动：法律早市每月1次。"


def test_what_is_not_published_is_seen_by_staff_alone() -> None:
    """Without any calendar there is neither a page nor a section."""
    draft = a_museum(calendars=(a_calendar(an_event(), status=Status.DRAFT),))
    public, staff = (render_site(draft, {}, drafts=drafts) for drafts in (False, True))
    home = public.pages[0].view()
    assert isinstance(home, HomeView)

    assert home.coming is None
    assert [one.path for one in public.assets if "calendar" in one.path] == []
    assert [one.address for one in staff.pages if one.address == "calendar/"] == ["calendar/"]
