"""A visitor learns: card by card, at any pace, and finds the way on."""

import json

from playwright.sync_api import Page, expect

from gestures import swipe
from visits import AXE, Visitor, until

LESSON = "micro-lessons/elders-support/"
PATH = "paths/ming-bai-ren/"
RIGHT = ("A", "×", "BCD", "√")
STATES = ("#practice", "#常回家看看", "")

# Says what it is told to say, at once; Chromium on a server has no voice of its own.
A_VOICE = """
window.read = [];
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, 'speechSynthesis', {value: {
  getVoices: () => [{lang: 'zh-CN', localService: true}],
  speak: one => { window.read.push(one.text); setTimeout(() => one.onend(), 0); },
  cancel: () => {},
}});
"""


def shown(page: Page) -> list[str]:
    """The headings of the cards that are seen."""
    return [
        one.text_content() or "" for one in page.locator(".card > h2").all() if one.is_visible()
    ]


def answer_all(page: Page, right: tuple[str, ...] = RIGHT) -> None:
    """Tap every answer, as a finger does."""
    for question, letters in zip(page.locator("form.q").all(), right, strict=True):
        for letter in letters:
            question.locator(f"label.q-opt:has(input[value='{letter}'])").tap()
        question.locator("button.q-go").tap()


def test_lesson_is_walked_by_touch_and_moves_its_path_on(visit: Visitor) -> None:
    """Buttons and swipes turn cards, the questions end the lesson, the path counts it."""
    visitor = visit(has_touch=True, is_mobile=True)
    page = visitor.open(LESSON)
    assert shown(page) == ["赡养有三样"]

    page.get_by_role("button", name="下一张").tap()
    expect(page.locator("h2:focus")).to_have_text("不养，可以要赡养费")
    swipe(page, -150)
    expect(page.locator("h2:focus")).to_have_text("常回家看看")
    expect(page.locator("[data-at]")).to_have_text("第3张，共5张")
    swipe(page, 150)
    expect(page.locator("h2:focus")).to_have_text("不养，可以要赡养费")
    for number in (3, 4, 5):
        page.get_by_role("button", name="下一张").tap()
        expect(page.locator("[data-at]")).to_have_text(f"第{number}张，共5张")
    page.get_by_role("button", name="去练一练").tap()
    assert shown(page) == ["练一练"]
    swipe(page, 150)
    assert shown(page) == ["练一练"], "among the questions a swipe turns nothing"

    answer_all(page, ("B", *RIGHT[1:]))
    expect(page.locator("[data-end]")).to_have_text("这节课学完了。")
    page.locator(".in-paths").get_by_role("link", name="法律明白人入门").tap()
    page.wait_for_url(f"**/{PATH}")
    expect(page.locator("[data-told]")).to_have_text("学完1节，共4节")
    expect(page.locator("[data-state]").nth(1)).to_have_text("学完了")
    expect(page.locator("[data-next]")).to_have_text("接着学：反诈：不听、不信、不转账")
    expect(page.locator("[data-certificate]")).to_be_hidden()
    page.locator("[data-next]").tap()
    page.wait_for_url("**/micro-lessons/anti-fraud/")
    assert visitor.complaints == []


def test_lesson_is_walked_by_keyboard_alone(visit: Visitor) -> None:
    """Arrows turn cards until the questions, where they choose answers; focus is never lost."""
    page = visit().open(LESSON)

    for _ in range(5):
        page.keyboard.press("ArrowRight")
    expect(page.locator(":focus")).to_have_text("练一练")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    assert shown(page) == ["练一练"]
    expect(page.locator("input[value='B']").first).to_be_checked()
    page.get_by_role("button", name="回看卡片").press("Enter")
    expect(page.locator(":focus")).to_have_text("受了委屈找谁")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(":focus")).to_have_text("老人的事，老人作主")


def test_lesson_goes_on_where_one_stopped_and_lets_one_leave(visit: Visitor) -> None:
    """Closed and opened again it offers both ways; the browser's back leads out in one step."""
    visitor = visit()
    page = visitor.open(PATH)
    page.locator("[data-lesson] a").nth(1).click()
    page.wait_for_url(f"**/{LESSON}")
    for _ in range(2):
        page.get_by_role("button", name="下一张").click()
    page.reload()
    expect(page.locator("[data-back]")).to_contain_text("上次看到第3张，共5张。")
    assert shown(page) == []
    page.get_by_role("button", name="接着看").click()
    expect(page.locator("h2:focus")).to_have_text("常回家看看")
    page.reload()
    page.get_by_role("button", name="从头看").click()
    expect(page.locator("h2:focus")).to_have_text("赡养有三样")
    page.go_back()
    page.wait_for_url(f"**/{PATH}")

    expect(page.locator("[data-state]").nth(1)).to_have_text("看到第3张，共5张")
    expect(page.locator("[data-told]")).to_have_text("学完0节，共4节")


def test_lesson_and_path_are_whole_without_script_and_on_paper(visit: Visitor) -> None:
    """Every card and every question stands on one page; nothing waits for a tap."""
    cards = ["赡养有三样", "不养，可以要赡养费", "常回家看看", "老人的事，老人作主", "受了委屈找谁"]
    plain = visit(java_script_enabled=False)
    page = plain.open(LESSON)
    assert shown(page) == [*cards, "练一练"]
    expect(page.locator(".card-n").nth(1)).to_have_text("第2张，共5张")
    expect(page.locator("[data-go]")).to_be_hidden()
    page = plain.open(PATH)
    assert page.locator("[data-lesson]").count() == 4
    expect(page.get_by_role("link", name="从第一节学起")).to_be_visible()

    printed = visit().open(LESSON)
    assert shown(printed) == cards[:1]
    printed.emulate_media(media="print")
    assert shown(printed) == [*cards, "练一练"]


def test_only_the_card_that_is_shown_is_read_aloud(visit: Visitor) -> None:
    """Turning a card stops the voice that reads the one before."""
    visitor = visit()
    visitor.page.add_init_script(A_VOICE)
    page = visitor.open(f"{LESSON}#常回家看看")
    page.locator("[data-do=speak]").click()
    until(page, "window.read.length > 2")

    assert page.evaluate("window.read")[:3] == [
        "常回家看看",
        "分开住的家人，应当经常看望或者问候老人，不得忽视、冷落。",
        "一个电话，一顿饭，也是尽孝，老年人权益保障法第十八条。",
    ]
    page.evaluate("speechSynthesis.speak = () => {}")
    page.locator("[data-do=speak]").click()
    expect(page.locator("[data-do=speak]")).to_have_text("停止朗读")
    page.get_by_role("button", name="下一张").click()
    expect(page.locator("[data-do=speak]")).to_have_text("听讲解")


def test_finished_path_offers_a_certificate(visit: Visitor) -> None:
    """Done is done; seen whole and answered elsewhere counts as much."""
    done = {"title": "", "address": "", "card": 5, "of": 5, "done": "2026-10-01", "day": ""}
    visitor = visit()
    page = visitor.open(PATH)
    items = page.locator("[data-lesson]").all()
    told = [one.get_attribute("data-lesson") or "" for one in items]
    lessons = dict.fromkeys(told[:3], done) | {told[3]: done | {"done": ""}}
    asked = (items[3].get_attribute("data-questions") or "").split()
    answers = {one: {"right": True, "day": "2026-10-01"} for one in asked}

    def remember(memory: object) -> None:
        page.evaluate("text => localStorage.setItem('yyg.v1', text)", json.dumps(memory))
        page.reload()

    remember({"lessons": lessons})
    expect(page.locator("[data-told]")).to_have_text("学完3节，共4节")
    expect(page.locator("[data-state]").last).to_have_text("卡片看完了，还有题没有做")
    remember({"lessons": lessons, "answers": answers})
    expect(page.locator("[data-told]")).to_have_text("4节都学完了")
    expect(page.locator("[data-next]")).to_be_hidden()
    link = page.get_by_role("link", name="做一张学法证明")
    assert link.get_attribute("href") == "../../certificate/#ming-bai-ren"
    link.click()
    expect(page.get_by_role("button", name="做成图片")).to_be_visible()


def test_an_address_cut_short_shows_the_lesson_from_its_beginning(visit: Visitor) -> None:
    """What stands behind # may be no address at all."""
    visitor = visit()
    page = visitor.open(LESSON + "#%E5%B8")
    expect(page.locator("[data-card].on")).to_have_count(1)
    assert visitor.complaints == []


def test_every_step_of_a_lesson_is_free_of_barriers_and_fits(visit: Visitor) -> None:
    """Axe is content and nothing overflows at 320 px in the largest text, whatever is shown."""
    visitor = visit(viewport={"width": 320, "height": 700}, is_mobile=True, bypass_csp=True)
    for address in (*(LESSON + state for state in STATES), "paths/"):
        page = visitor.open(address)
        if address == LESSON + STATES[1]:
            # Turned once, so that the last visit of this lesson is offered to be continued.
            page.locator("[data-step=next]").click()
        page.evaluate(AXE.read_text("utf-8"))
        found = page.evaluate("axe.run(document)")["violations"]
        page.evaluate("document.documentElement.classList.add('t30')")
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

        assert [(one["id"], one["nodes"][0]["html"][:90]) for one in found] == [], address
        assert page.evaluate(wide) == 0, address
