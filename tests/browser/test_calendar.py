"""What is on, as a visitor finds it on a given day."""

from datetime import datetime
from urllib.parse import urljoin

from playwright.sync_api import Page, expect

from visits import Visitor


def names(page: Page) -> list[str]:
    """What the list at home shows, in order."""
    shown = page.locator("[data-coming] > li:visible")
    return [" ".join(text.split()) for text in shown.all_inner_texts()]


def test_home_shows_the_next_three_by_the_phones_date(visit: Visitor) -> None:
    """In the order in which they come, over New Year, with the days that are left."""
    visitor = visit()
    visitor.page.clock.set_fixed_time(datetime(2026, 9, 20, 12))  # noqa: DTZ001 - the phone's own
    page = visitor.open()

    assert names(page) == [
        "9月30日 烈士纪念日 每年 还有10天", "农历九月初九 老年节 每年 还有28天",
        "12月4日 国家宪法日 每年",
    ]  # fmt: skip
    visitor.page.clock.set_fixed_time(datetime(2026, 12, 4, 12))  # noqa: DTZ001
    assert names(visitor.open()) == [
        "12月4日 国家宪法日 每年 就是今天", "5月15日 国际家庭日 每年", "8月15日 全国生态日 每年",
    ]  # fmt: skip
    page.locator("[data-coming] > li:visible a").first.click()
    page.wait_for_url("**/calendar/#12-04-*")
    expect(page.locator("[data-next]")).to_have_text("接下来：12月4日，国家宪法日，就是今天")


def test_page_marks_what_is_over_and_what_comes_next(visit: Visitor) -> None:
    """In words; each file for the phone's calendar is there."""
    visitor = visit()
    visitor.page.clock.set_fixed_time(datetime(2041, 12, 1, 12))  # noqa: DTZ001
    page = visitor.open("calendar/")
    over = page.locator("li", has_text="老年节")

    expect(over.locator("[data-state]")).to_have_text("已结束")
    expect(page.locator("li.first .on-t")).to_have_text("国家宪法日")
    files = page.locator("a[href$='.ics']").all()
    assert len(files) == 6
    for one in files:
        answer = page.request.get(urljoin(page.url, one.get_attribute("href") or ""))
        assert answer.body().startswith(b"BEGIN:VCALENDAR")


def test_everything_on_is_read_without_script(visit: Visitor) -> None:
    """Home shows the first three of the list with their days, the page all of them."""
    visitor = visit(java_script_enabled=False)
    page = visitor.open()
    assert names(page) == [
        "5月15日 国际家庭日 每年", "8月15日 全国生态日 每年", "9月30日 烈士纪念日 每年",
    ]  # fmt: skip
    visitor.open("calendar/")
    expect(page.locator(".on-one:visible")).to_have_count(8)
    expect(page.locator("[data-next]")).to_be_hidden()
