"""The first visit of somebody with an old phone on a slow line."""

import re

from playwright.sync_api import Page, expect

from browser.test_sound import A_VOICE
from visits import Visitor, until

# An old phone on slow 4G, as Lighthouse has them: four times slower, 1.6 Mbit/s, 150 ms.
SLOWER = 4
SLOW_4G = {
    "offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}  # fmt: skip
MOST_TAPS = 6
LAW = re.compile("《.+》第.+条")
A_DAY = "2026-11-23T12:00:00+08:00"
PATIENCE = 90_000
"""Milliseconds; the machine that tests is slowed down as well."""


def slowed(page: Page) -> Page:
    """The same page on an old phone and a slow line."""
    page.set_default_timeout(PATIENCE)
    machine = page.context.new_cdp_session(page)
    machine.send("Network.enable")
    machine.send("Network.emulateNetworkConditions", SLOW_4G)
    machine.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return page


def test_first_visitor_hears_answers_and_learns_why_in_six_taps(visit: Visitor) -> None:
    """From home to an exhibit heard, a question answered and its reason read; four are enough."""
    visitor = visit(is_mobile=True, has_touch=True)
    page = slowed(visitor.page)
    page.clock.set_fixed_time(A_DAY)
    page.add_init_script(A_VOICE)
    page.goto(visitor.home)
    taps = [
        page.get_by_text("看这一件"),
        page.get_by_role("button", name="听讲解"),
        page.locator("form.q label.q-opt").first,
        page.locator("form.q").first.get_by_role("button", name="看答案"),
    ]

    taps[0].locator("visible=true").tap()
    expect(page.locator("h1")).to_be_visible()
    taps[1].tap()
    until(page, "window.said && said.length === 1")
    heard = page.evaluate("said[0][0]")
    for one in taps[2:]:
        one.tap()

    assert len(taps) <= MOST_TAPS
    assert heard.strip("：:。") in page.locator("h1").inner_text().replace("\n", "")
    told = page.locator("form.q").first.locator(".q-out")
    expect(told).to_contain_text("答")
    expect(told).to_contain_text("《民法典》")


def test_each_day_of_the_week_has_a_question_that_waits(visit: Visitor) -> None:
    """Whatever is shown today, its page asks at once, as many taps from the home page."""
    visitor = visit(is_mobile=True, has_touch=True)
    page = visitor.open()
    addresses = page.evaluate(
        "[...document.querySelectorAll('[data-daily] > *')].map(one => one.querySelector('a').href)"
    )

    assert len(addresses) == 7
    for address in addresses:
        page.goto(address)
        asked = page.locator("form.q").filter(has=page.locator("label.q-opt")).first
        asked.locator("label.q-opt").first.tap()
        asked.get_by_role("button", name="看答案").tap()
        expect(asked.locator(".q-out")).to_contain_text(LAW)
