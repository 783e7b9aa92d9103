"""A visitor walks the museum: by touch, by keyboard, and without any script."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from shots.pages import shown
from visits import Visitor
from yunyouguan.adapters.run import build_site
from yunyouguan.intake.scaffold import init_museum

EXHIBIT = "civil-code-square/tort/"


def answer(page: Page, number: int, letter: str) -> None:
    """Tap an answer and then the button, as a finger does."""
    question = page.locator("form.q").nth(number)
    question.locator(f"label.q-opt:has(input[value='{letter}'])").tap()
    question.locator("button.q-go").tap()


def test_visitor_walks_from_home_to_a_right_and_a_wrong_answer_by_touch(visit: Visitor) -> None:
    """Home, hall, exhibit, one answer right and one wrong: all by finger, each told in words."""
    visitor = visit(has_touch=True, is_mobile=True)
    page = visitor.open()
    page.get_by_role("link", name="进馆参观").tap()
    page.wait_for_load_state("networkidle")
    page.locator("main a[href$='civil-code-square/']").first.tap()
    page.wait_for_url("**/civil-code-square/")
    page.locator("main a[href$='civil-code-square/tort/']").last.tap()
    page.wait_for_url(f"**/{EXHIBIT}")

    answer(page, 0, "B")
    answer(page, 1, "C")

    first, second = page.locator("form.q").nth(0), page.locator("form.q").nth(1)
    expect(first.locator(".q-out")).to_contain_text("答对了")
    expect(first.locator(".q-out")).to_contain_text("《民法典》第一千二百五十四条第一款")
    expect(second.locator(".q-out")).to_contain_text("答错了，正确答案是 A")
    expect(page.locator(".quiz-score")).to_have_text("本组答对 1 题，共 5 题")
    assert visitor.complaints == []


def test_visitor_walks_and_answers_by_keyboard_alone(visit: Visitor) -> None:
    """Skip link, navigation, choice, button: nothing needs a mouse, and focus is never lost."""
    page = visit().open(EXHIBIT)

    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("跳到正文")
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.locator("form.q").nth(0).locator("input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("看答案")
    page.keyboard.press("Enter")

    expect(page.locator("form.q").nth(0).locator(".q-out")).to_contain_text("答对了")
    expect(page.locator(":focus")).to_have_text("再答一次")


def test_several_answers_are_right_only_together(visit: Visitor) -> None:
    """A multiple question is right when all right letters and no other are chosen."""
    page = visit(has_touch=True).open(EXHIBIT)
    question = page.locator("form.q[data-correct='B C']")

    question.locator("label.q-opt:has(input[value='B'])").tap()
    question.locator("button.q-go").tap()
    expect(question.locator(".q-out")).to_contain_text("答错了，正确答案是 B、C")
    question.locator("label.q-opt:has(input[value='C'])").tap()
    question.locator("button.q-go").tap()

    expect(question.locator(".q-out")).to_contain_text("答对了")


def test_blanks_are_marked_each_in_words(visit: Visitor) -> None:
    """Spaces and marks do not matter; an empty blank is asked for; a wrong one is told."""
    page = visit().open("civil-code-square/property/")
    question = page.locator("form.q").nth(4)
    first, second = question.locator("input").all()
    go, told = question.locator("button.q-go"), question.locator(".q-out")

    first.fill(" 继承。")
    go.click()
    expect(told).to_have_text("还有空没有填，填好再看答案")
    expect(second).to_be_focused()
    second.fill("不变")
    second.press("Enter")
    expect(told).to_contain_text("答错了，对的写在空的后面")
    expect(question.locator(".q-blank").nth(0)).to_contain_text("填对了")
    expect(question.locator(".q-blank").nth(1)).to_contain_text("应填：消灭")
    second.fill("消 灭")
    second.press("Enter")
    expect(told).to_contain_text("答对了")
    expect(told).to_contain_text("《民法典》第三百六十九条")


def test_hint_is_shown_to_who_asks(visit: Visitor) -> None:
    """It is closed at first and opens by itself, not with the answer."""
    page = visit().open("civil-code-square/property/")
    tip = page.locator("form.q").nth(4).locator("details.q-tip")

    expect(tip.locator("p")).to_be_hidden()
    tip.locator("summary").click()
    expect(tip.locator("p")).to_be_visible()
    expect(page.locator("form.q").nth(4).locator(".q-key")).to_be_hidden()


def test_answers_are_remembered_on_the_phone(visit: Visitor) -> None:
    """Closing the page loses nothing, and 我的 tells what was seen and answered."""
    visitor = visit(has_touch=True)
    page = visitor.open(EXHIBIT)
    answer(page, 0, "B")
    expect(page.locator("form.q .q-out").first).to_contain_text("答对了")

    visitor.open(EXHIBIT)
    expect(page.locator("form.q .q-out").first).to_have_text("上次答对了")
    visitor.open("record/")
    expect(page.locator("[data-visited]")).to_contain_text("侵权责任编")
    expect(page.locator("[data-learnt]")).to_have_text(
        "看过1件展品，答过1道题，最近一次答对的有1道。"
    )


def test_broken_memory_never_breaks_a_page(visit: Visitor) -> None:
    """Whatever lies in the phone's store, the page works and starts afresh."""
    visitor = visit(has_touch=True)
    visitor.page.add_init_script("localStorage.setItem('yyg.v1', '{\"answers\": 3, \"look\":')")
    page = visitor.open(EXHIBIT)
    answer(page, 0, "B")

    expect(page.locator("form.q .q-out").first).to_contain_text("答对了")
    visitor.open("record/")
    expect(visitor.page.locator("[data-record]")).to_contain_text("以前的记录读不出来")
    assert visitor.complaints == []


def test_everything_can_be_read_without_script(visit: Visitor) -> None:
    """With JavaScript off the text, the pictures and the answers are there."""
    visitor = visit(java_script_enabled=False)
    page = visitor.open(EXHIBIT)

    expect(page.locator("h1")).to_contain_text("侵权责任编")
    picture = page.locator(".vitrine img").last
    expect(picture).to_be_visible()
    key = page.locator("form.q details").first
    expect(key).to_be_visible()
    key.locator("summary").click()
    expect(key).to_contain_text("《民法典》第一千二百五十四条第一款")
    expect(page.locator("button.q-go").first).to_be_hidden()


def test_text_size_and_contrast_stay_over_pages(visit: Visitor) -> None:
    """大字 and 高对比 are in the header of every page, work at once and stay."""
    visitor = visit()
    page = visitor.open()
    sizes = []
    for _ in range(3):
        page.locator("[data-do=size]").first.click()
        sizes.append(page.evaluate("getComputedStyle(document.body).fontSize"))
    assert sizes == ["22px", "30px", "18px"]
    page.locator("[data-do=size]").first.click()
    page.locator("[data-do=contrast]").first.click()

    visitor.open("civil-code-square/")

    assert page.evaluate("getComputedStyle(document.body).fontSize") == "22px"
    expect(page.locator("[data-do=contrast]").first).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_a_phone_that_cannot_speak_says_so(visit: Visitor) -> None:
    """听讲解 never does nothing: without a voice the button says so."""
    visitor = visit()
    visitor.page.add_init_script(
        "delete window.speechSynthesis; delete Window.prototype.speechSynthesis"
    )
    page = visitor.open(EXHIBIT)
    page.locator("[data-do=speak]").click()

    expect(page.locator("[data-do=speak]")).to_have_text(re.compile("不能朗读"))


def test_a_wrong_address_at_any_depth_leads_home(visit: Visitor, museum_url: str) -> None:
    """The page for a wrong address looks like the museum wherever it is shown."""
    visitor = visit()
    page = visitor.open("no/such/page/")

    expect(page.locator("h1")).to_have_text("没有找到这一页")
    page.locator("main a").first.click()
    page.wait_for_load_state()
    assert page.url.startswith(museum_url)
    assert page.locator("h1").count() == 1


def test_a_museum_that_does_not_know_its_host_still_finds_its_style(
    browser: Browser, tmp_path: Path
) -> None:
    """Built without an address and put below any path, the page for a wrong one leads home."""
    museum = tmp_path / "m"
    init_museum(museum)
    build_site(museum, tmp_path / "site")
    with shown(tmp_path / "site") as home:
        page = browser.new_page()
        page.goto(f"{home}no/such/page/", wait_until="networkidle")

        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == (
            "rgb(246, 241, 230)"
        )
        page.locator("[data-do=size]").first.click()
        assert page.evaluate("getComputedStyle(document.body).fontSize") == "22px"
        page.locator("main a").first.click()
        page.wait_for_load_state()
        assert page.url == home
        page.close()


def test_short_address_leads_to_the_exhibit(visit: Visitor) -> None:
    """The number on a plate opens the exhibit, whatever its folder is called."""
    page = visit().open("e/NF-2026-0008/")
    page.wait_for_url(f"**/{EXHIBIT}")

    expect(page.locator("h1")).to_contain_text("侵权责任编")
